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

use std::borrow::Cow;

use serde::Serialize;
use sqlx::SqliteConnection;

pub(crate) use self::check::Unfit;
pub(crate) use self::list::{list, redeliver, without_secret};
pub(crate) use self::post::Poster;
pub(crate) use self::sender::Sender;

use crate::account::AccountId;
use crate::answer::json;
use crate::moment::Moment;
use crate::pix::key;
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
    /// All webhooks of Account Opening.
    AccountOpenings,
}

impl<'t> Destination<'t> {
    /// The API, as the database names it.
    fn api(self) -> &'static str {
        match self {
            Destination::Pix { .. } => "pix",
            Destination::OpenFinance { .. } => "open-finance",
            Destination::AccountOpening { .. } | Destination::AccountOpenings => "account-opening",
        }
    }

    /// The name of its address among those of the API; none stands for all.
    fn name(self) -> Option<Cow<'t, str>> {
        match self {
            Destination::Pix { chave } => Some(key::known_as(chave)),
            Destination::OpenFinance { application } => Some(application.into()),
            Destination::AccountOpening { webhook } => Some(webhook.into()),
            Destination::AccountOpenings => None,
        }
    }
}

/// How many notifications are kept, the latest, beside those that are still to be sent.
const KEPT: i64 = 5000;

/// Forgets those that are over and no longer among the latest.
const FORGET: &str = "DELETE FROM deliveries WHERE due IS NULL AND id <= (SELECT MAX(id) FROM deliveries) - ?";

/// Tells a destination of an account when `due` has come, in the transaction of the change that is told of. Where the account has
/// no address there now, nobody ever hears of it.
///
/// `subject` is the identifier of the Pix, the payment or the account, by which a person finds the notification.
pub(crate) async fn enqueue(
    connection: &mut SqliteConnection,
    account: AccountId,
    destination: Destination<'_>,
    subject: &str,
    body: &impl Serialize,
    due: Moment,
) -> sqlx::Result<()> {
    let body = String::from_utf8(json(body)).expect("JSON is UTF-8");
    sqlx::query(
        "INSERT INTO deliveries (api, name, account, subject, body, state, made, due)
         SELECT api, name, account, ?3, ?4, 'PENDENTE', ?5, ?5 FROM addresses
         WHERE api = ?1 AND (?2 IS NULL OR name = ?2) AND account = ?6 ORDER BY made, name",
    )
    .bind(destination.api())
    .bind(destination.name())
    .bind(subject)
    .bind(body)
    .bind(due.0)
    .bind(account.0)
    .execute(&mut *connection)
    .await?;
    // Its attempts go with it.
    sqlx::query(FORGET).bind(KEPT).execute(connection).await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_latest_are_kept_and_all_that_are_still_to_be_sent() {
        let database = crate::database::open(None).await.unwrap();
        let mut connection = database.acquire().await.unwrap();
        let destination = Destination::Pix { chave: "pix@example.com" };
        let (account, url) = (AccountId::FIRST, "https://loja.example");
        address::set(&mut connection, account, destination, url, Moment(0)).await.unwrap();
        let over = "UPDATE deliveries SET state = 'ENTREGUE', due = NULL WHERE due IS NOT NULL AND id != 2";
        let tried = "INSERT INTO attempts (delivery, number, url, made, milliseconds, status)
             SELECT id, 1, '', 0, 0, 200 FROM deliveries WHERE id <= 3";
        for _ in 0..3 {
            enqueue(&mut connection, account, destination, "E1", &(), Moment(0)).await.unwrap();
        }
        sqlx::query(tried).execute(&mut *connection).await.unwrap();
        for _ in 3..KEPT + 3 {
            sqlx::query(over).execute(&mut *connection).await.unwrap();
            enqueue(&mut connection, account, destination, "E1", &(), Moment(0)).await.unwrap();
        }
        let ids: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM deliveries ORDER BY id").fetch_all(&mut *connection).await.unwrap();
        assert_eq!(ids, [2].into_iter().chain(4..=KEPT + 3).collect::<Vec<_>>());
        let tried: Vec<i64> =
            sqlx::query_scalar("SELECT delivery FROM attempts").fetch_all(&mut *connection).await.unwrap();
        assert_eq!(tried, [2]);
    }

    #[tokio::test]
    async fn what_is_over_is_found_without_looking_at_what_waits() {
        let database = crate::database::open(None).await.unwrap();
        let plan = format!("EXPLAIN QUERY PLAN {FORGET}");
        let steps: Vec<(i64, i64, i64, String)> = sqlx::query_as(&plan).bind(KEPT).fetch_all(&database).await.unwrap();
        let finds = |step: &str| step.contains("INDEX deliveries_by_due (due=? AND rowid<?)");
        assert!(steps.iter().any(|(.., step)| finds(step)), "{steps:?}");
    }
}
