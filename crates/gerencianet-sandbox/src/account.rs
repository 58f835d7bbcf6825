//! The accounts that the sandbox keeps.

use sqlx::{Row, SqliteConnection};

use crate::access::Credentials;
use crate::caller;
use crate::moment::Moment;
use crate::world::World;

/// Which account something belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AccountId(pub(crate) i64);

/// Whose account it is: what a payer reads in a QR code, and the key that an account has from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name of the holder; in QR codes without accents and cut to 25 characters.
    pub nome: String,
    /// The city of the holder; in QR codes without accents and cut to 15 characters.
    pub cidade: String,
}

/// The Pix keys that the first account has from its start: one of each kind but the random ones, which the API makes.
pub(crate) const FIRST_KEYS: [&str; 3] = ["11222333000181", "+5531998877665", "pix@example.com"];

/// The most keys that an account of a company may hold.
pub(crate) const MOST_KEYS: i64 = 20;

impl Default for Account {
    fn default() -> Self {
        Account { nome: "Padaria São João".to_owned(), cidade: "Belo Horizonte".to_owned() }
    }
}

impl AccountId {
    /// The account that is there from the start.
    pub(crate) const FIRST: AccountId = AccountId(1);

    /// The account of a number.
    pub(crate) async fn of_numero(connection: &mut SqliteConnection, numero: &str) -> sqlx::Result<Option<Self>> {
        let id = sqlx::query_scalar("SELECT id FROM accounts WHERE numero = ?").bind(numero);
        Ok(id.fetch_optional(connection).await?.map(AccountId))
    }
}

/// Writes who holds the first account, and what lets its owner in: the one application and the one certificate (DER) of the access
/// folder. An application that was there before is switched off.
pub(crate) async fn open_first(
    world: &World,
    holder: &Account,
    said: &Credentials,
    scopes: &[String],
    certificate: &[u8],
) -> sqlx::Result<()> {
    let mut transaction = world.write().await?;
    sqlx::query("UPDATE accounts SET nome = ?, cidade = ? WHERE id = ?")
        .bind(&holder.nome)
        .bind(&holder.cidade)
        .bind(AccountId::FIRST.0)
        .execute(&mut *transaction)
        .await?;
    sqlx::query("UPDATE applications SET is_active = 0 WHERE is_own").execute(&mut *transaction).await?;
    insert_application(&mut transaction, AccountId::FIRST, said, &scopes.join(" "), true).await?;
    if caller::is_strange(&mut transaction, certificate).await? {
        // The folder is new, and so is the authority: what the one before issued is worth nothing.
        sqlx::query("DELETE FROM certificates").execute(&mut *transaction).await?;
        caller::admit(&mut transaction, AccountId::FIRST, certificate).await?;
    }
    transaction.commit().await
}

/// Who is to hold an account.
pub(crate) struct NewAccount<'t> {
    pub(crate) nome: &'t str,
    pub(crate) cidade: &'t str,
    /// CPF or CNPJ.
    pub(crate) document: &'t str,
    pub(crate) email: &'t str,
    pub(crate) celular: &'t str,
}

impl NewAccount<'_> {
    /// Opens the account, without keys and without money.
    pub(crate) async fn open(&self, connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<AccountId> {
        /// What the numbers of accounts are counted from.
        const BELOW: i64 = 100_000;

        let last: i64 = sqlx::query_scalar("SELECT MAX(id) FROM accounts").fetch_one(&mut *connection).await?;
        let id = AccountId(last + 1);
        sqlx::query(
            "INSERT INTO accounts (id, numero, nome, cidade, document, email, celular, made)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(id.0)
        .bind((BELOW + id.0).to_string())
        .bind(self.nome)
        .bind(self.cidade)
        .bind(self.document)
        .bind(self.email)
        .bind(self.celular)
        .bind(now.0)
        .execute(connection)
        .await?;
        Ok(id)
    }
}

/// The account of a number, if a holder has it.
pub(crate) async fn of_holder(
    connection: &mut SqliteConnection,
    numero: &str,
    document: &str,
) -> sqlx::Result<Option<AccountId>> {
    let id =
        sqlx::query_scalar("SELECT id FROM accounts WHERE numero = ? AND document = ?").bind(numero).bind(document);
    Ok(id.fetch_optional(connection).await?.map(AccountId))
}

/// Gives an account another application with these scopes, separated by spaces; the answer is its client id.
pub(crate) async fn add_application(
    connection: &mut SqliteConnection,
    account: AccountId,
    scopes: &str,
) -> sqlx::Result<String> {
    let made = Credentials::make();
    insert_application(connection, account, &made, scopes, false).await?;
    Ok(made.client_id)
}

async fn insert_application(
    connection: &mut SqliteConnection,
    account: AccountId,
    said: &Credentials,
    scopes: &str,
    is_own: bool,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO applications (client_id, client_secret, account, scopes, is_own, is_active)
         VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (client_id)
         DO UPDATE SET client_secret = excluded.client_secret, scopes = excluded.scopes, is_active = 1",
    )
    .bind(&said.client_id)
    .bind(&said.client_secret)
    .bind(account.0)
    .bind(scopes)
    .bind(is_own)
    .execute(connection)
    .await?;
    Ok(())
}

impl Account {
    /// Whose account it is.
    pub(crate) async fn of(connection: &mut SqliteConnection, id: AccountId) -> sqlx::Result<Self> {
        let row =
            sqlx::query("SELECT nome, cidade FROM accounts WHERE id = ?").bind(id.0).fetch_one(connection).await?;
        Ok(Account { nome: row.try_get("nome")?, cidade: row.try_get("cidade")? })
    }

    /// The name as a QR code has it.
    pub(crate) fn printable_nome(&self) -> String {
        printable(&self.nome, 25, "RECEBEDOR")
    }

    /// The city as a QR code has it.
    pub(crate) fn printable_cidade(&self) -> String {
        printable(&self.cidade, 15, "BRASIL")
    }
}

/// A text in ASCII, as BR Codes hold it: letters of Portuguese lose their accents, everything else that is not ASCII is left
/// out. `otherwise` stands where nothing is left.
fn printable(text: &str, most: usize, otherwise: &str) -> String {
    let folded = text.chars().map(without_accent).filter(|letter| matches!(letter, ' '..='~'));
    let cut: String = folded.take(most).collect();
    let trimmed = cut.trim();
    if trimmed.is_empty() { otherwise.to_owned() } else { trimmed.to_owned() }
}

/// A letter of Portuguese without its accent; any other as it is.
pub(crate) fn without_accent(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'Á' | 'À' | 'Â' | 'Ã' | 'Ä' | 'Å' => 'A',
        'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'Í' | 'Ì' | 'Î' | 'Ï' => 'I',
        'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ö' => 'O',
        'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
        'Ç' => 'C',
        'Ñ' => 'N',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ascii_and_fit() {
        assert_eq!(printable("Padaria São João", 25, "X"), "Padaria Sao Joao");
        assert_eq!(printable("AÇÃO & Cia. ÀÉÎÕÜñ", 25, "X"), "ACAO & Cia. AEIOUn");
        assert_eq!(printable("Café ☕ da Esquina", 8, "X"), "Cafe  da");
        assert_eq!(printable("Restaurante 日本", 12, "X"), "Restaurante");
        assert_eq!(printable("日本", 12, "RECEBEDOR"), "RECEBEDOR");
    }
}
