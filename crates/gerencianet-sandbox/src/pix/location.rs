//! Payload locations: the addresses to which QR codes lead.

use gerencianet::pix::{Location as Answered, LocationList, LocationRequest, TipoCobRequest};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::page::Page;
use crate::refusal::Refusal;
use crate::world::World;

/// A location as the database has it.
pub(super) struct Location {
    pub(super) id: i64,
    pub(super) kind: String,
    /// Without a scheme.
    pub(super) address: String,
    pub(super) made: Moment,
    /// The charge that uses it.
    pub(super) txid: Option<String>,
}

/// No bank finds this host: `.invalid` is reserved for that. A code of the sandbox cannot be paid with real money.
const HOST: &str = "gerencianet-sandbox.invalid";

const SELECT: &str =
    "SELECT l.id, l.kind, l.address, l.made, c.txid FROM locations l LEFT JOIN charges c ON c.location = l.id";

impl Location {
    /// Makes a location of a kind: `cob` or `cobv`.
    pub(super) async fn make(
        connection: &mut SqliteConnection,
        account: AccountId,
        kind: &str,
        made: Moment,
    ) -> sqlx::Result<Self> {
        let folder = if kind == "cob" { "v2" } else { "v2/cobv" };
        let address = format!("{HOST}/{folder}/{}", Uuid::new_v4().simple());
        let id = sqlx::query("INSERT INTO locations (account, kind, address, made) VALUES (?, ?, ?, ?)")
            .bind(account.0)
            .bind(kind)
            .bind(&address)
            .bind(made.0)
            .execute(connection)
            .await?
            .last_insert_rowid();
        Ok(Location { id, kind: kind.to_owned(), address, made, txid: None })
    }

    /// The location of that number, for a charge to use: it must be there, free unless it is that charge's, and made for `cob`.
    pub(super) async fn usable(
        connection: &mut SqliteConnection,
        account: AccountId,
        id: i64,
        txid: &str,
    ) -> Result<Self, Refusal> {
        let location = Location::of(connection, account, id).await?.ok_or_else(not_found)?;
        if location.kind != "cob" {
            return Err(Refusal::bad("valor_invalido", "O location em loc.id não é de uma cobrança imediata"));
        }
        if location.txid.as_deref().is_some_and(|user| user != txid) {
            return Err(Refusal::bad("valor_invalido", "O location em loc.id já é usado por outra cobrança"));
        }
        Ok(location)
    }

    /// The location of that number.
    pub(super) async fn of(
        connection: &mut SqliteConnection,
        account: AccountId,
        id: i64,
    ) -> sqlx::Result<Option<Self>> {
        let select = format!("{SELECT} WHERE l.id = ? AND l.account = ?");
        let row = sqlx::query(&select).bind(id).bind(account.0).fetch_optional(connection).await?;
        row.as_ref().map(Location::read).transpose()
    }

    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Location {
            id: row.try_get("id")?,
            kind: row.try_get("kind")?,
            address: row.try_get("address")?,
            made: Moment(row.try_get("made")?),
            txid: row.try_get("txid")?,
        })
    }

    fn answered(self) -> Answered {
        Answered {
            id: self.id,
            txid: self.txid,
            location: self.address,
            tipo_cob: self.kind.as_str().into(),
            criacao: self.made.text(),
        }
    }
}

pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: LocationRequest = call.json()?;
    let kind = match request.tipo_cob {
        TipoCobRequest::Cob => "cob",
        TipoCobRequest::Cobv => "cobv",
    };
    let mut transaction = world.write().await?;
    let location = Location::make(&mut transaction, call.account(), kind, world.now()).await?;
    transaction.commit().await?;
    Ok(Answer::created(&location.answered()))
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::ok(&asked(&mut *world.read().await?, call).await?.answered()))
}

pub(super) async fn unlink(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.write().await?;
    let location = asked(&mut transaction, call).await?;
    sqlx::query("UPDATE charges SET location = NULL WHERE location = ?")
        .bind(location.id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Answer::ok(&Location { txid: None, ..location }.answered()))
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    const FILTER: &str = "WHERE l.made BETWEEN ?1 AND ?2 AND l.account = ?3 AND (?4 IS NULL OR l.kind = ?4)
         AND (?5 IS NULL OR (c.txid IS NOT NULL) = ?5)";
    let page = Page::of(call);
    let (kind, has_txid) = (call.parameter("tipoCob"), call.read::<bool>("txIdPresente"));
    let mut transaction = world.read().await?;
    let filter = page.filter()?.and(call.account().0)?.and(kind)?.and(has_txid)?;
    let query = format!("{SELECT} {FILTER}");
    let (total, rows) = page.rows(&mut transaction, &query, filter, "l.made, l.id").await?;
    let loc = rows.iter().map(|row| Location::read(row).map(Location::answered)).collect::<sqlx::Result<_>>()?;
    Ok(Answer::ok(&LocationList { parametros: page.parametros(total), loc }))
}

/// The location that a path names.
pub(super) async fn asked(connection: &mut SqliteConnection, call: &Call<'_>) -> Result<Location, Refusal> {
    // A number that is larger than any of ours is read as none.
    let Some(id) = call.read("id") else { return Err(not_found()) };
    Location::of(connection, call.account(), id).await?.ok_or_else(not_found)
}

fn not_found() -> Refusal {
    Refusal::bad("location_nao_encontrada", "Nenhum location com o id informado")
}
