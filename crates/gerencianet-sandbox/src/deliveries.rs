//! What the account is told of: notifications to the addresses that it registered.
//!
//! A notification is a row, written in the transaction of the change that it tells of, and stays until it is delivered or
//! given up. [`Sender`] sends what is due, at once or by the schedule of what failed.

pub(crate) mod address;
mod check;
mod list;
mod post;
mod schedule;
mod sender;

use serde::Serialize;
use sqlx::SqliteConnection;

pub(crate) use self::check::Unfit;
pub(crate) use self::list::{list, redeliver};
pub(crate) use self::post::Poster;
pub(crate) use self::sender::Sender;

use crate::account::AccountId;
use crate::answer::json;
use crate::moment::Moment;
use crate::world::World;

/// Where a notification goes.
#[derive(Clone, Copy)]
pub(crate) enum Destination<'t> {
    /// The webhook of a Pix key.
    Pix { chave: &'t str },
    /// The one address of Open Finance that an application, named by its client id, has.
    OpenFinance { application: &'t str },
    /// A webhook of Account Opening by its identifier.
    AccountOpening { webhook: &'t str },
    /// All webhooks of Account Opening that an account has.
    AccountOpenings { account: AccountId },
}

impl<'t> Destination<'t> {
    /// The API, as the database names it.
    fn api(self) -> &'static str {
        match self {
            Destination::Pix { .. } => "pix",
            Destination::OpenFinance { .. } => "open-finance",
            Destination::AccountOpening { .. } | Destination::AccountOpenings { .. } => "account-opening",
        }
    }

    /// The name of its address among those of the API; none stands for all.
    fn name(self) -> Option<&'t str> {
        match self {
            Destination::Pix { chave } => Some(chave),
            Destination::OpenFinance { application } => Some(application),
            Destination::AccountOpening { webhook } => Some(webhook),
            Destination::AccountOpenings { .. } => None,
        }
    }

    /// The account to which the destination is limited; none where its name says whose it is.
    fn account(self) -> Option<i64> {
        match self {
            Destination::AccountOpenings { account } => Some(account.0),
            _ => None,
        }
    }
}

/// Tells a destination when `due` has come, in the transaction of the change that is told of. Where no address is registered
/// now, nobody ever hears of it.
///
/// `subject` is the identifier of the Pix, the payment or the account, by which a person finds the notification.
pub(crate) async fn enqueue(
    connection: &mut SqliteConnection,
    destination: Destination<'_>,
    subject: &str,
    body: &impl Serialize,
    due: Moment,
) -> sqlx::Result<()> {
    let body = String::from_utf8(json(body)).expect("JSON is UTF-8");
    sqlx::query(
        "INSERT INTO deliveries (api, name, subject, body, state, made, due)
         SELECT api, name, ?3, ?4, 'PENDENTE', ?5, ?5 FROM addresses
         WHERE api = ?1 AND (?2 IS NULL OR name = ?2) AND (?6 IS NULL OR account = ?6) ORDER BY made, name",
    )
    .bind(destination.api())
    .bind(destination.name())
    .bind(subject)
    .bind(body)
    .bind(due.0)
    .bind(destination.account())
    .execute(connection)
    .await?;
    Ok(())
}

/// Checks an address before it is registered: a request without a certificate must be refused, unless that is skipped, and then
/// one with the certificate of the sandbox must be answered with 2xx. Takes as long as the receiver does: begin no transaction
/// before it.
pub(crate) async fn check(
    world: &World,
    destination: Destination<'_>,
    url: &str,
    skips_mtls: bool,
) -> Result<(), Unfit> {
    #[derive(Serialize)]
    struct Test {
        evento: &'static str,
        data_criacao: String,
    }
    let body = match destination {
        Destination::Pix { .. } => json(&Test { evento: "teste_webhook", data_criacao: world.now().text() }),
        _ => b"{}".to_vec(),
    };
    check::check(&world.poster, url, String::from_utf8(body).expect("JSON is UTF-8"), skips_mtls).await
}
