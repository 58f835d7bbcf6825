//! The accounts that the sandbox keeps.

use sqlx::{Row, SqliteConnection};

use crate::access::Credentials;
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

/// Writes who holds the first account, and what lets its owner in: the one application and the one certificate of the access
/// folder. An application that was there before is switched off.
pub(crate) async fn open_first(
    world: &World,
    holder: &Account,
    said: &Credentials,
    scopes: &[String],
    certificate: &[u8],
) -> sqlx::Result<()> {
    let first = AccountId::FIRST.0;
    let mut transaction = world.write().await?;
    sqlx::query("UPDATE accounts SET nome = ?, cidade = ? WHERE id = ?")
        .bind(&holder.nome)
        .bind(&holder.cidade)
        .bind(first)
        .execute(&mut *transaction)
        .await?;
    sqlx::query("UPDATE applications SET is_active = 0 WHERE is_own").execute(&mut *transaction).await?;
    sqlx::query(
        "INSERT INTO applications (client_id, client_secret, account, scopes, is_own, is_active) VALUES (?, ?, ?, ?, 1, 1)
         ON CONFLICT (client_id) DO UPDATE SET client_secret = excluded.client_secret, scopes = excluded.scopes, is_active = 1",
    )
    .bind(&said.client_id)
    .bind(&said.client_secret)
    .bind(first)
    .bind(scopes.join(" "))
    .execute(&mut *transaction)
    .await?;
    sqlx::query("INSERT INTO certificates (digest, account) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(certificate)
        .bind(first)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await
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
