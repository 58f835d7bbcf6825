//! Sends what is due, and sends it again when that fails.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;

use sqlx::{Row, SqliteConnection, SqlitePool};
use tokio::task::JoinSet;

use super::post::Fault;
use super::schedule;
use crate::moment::Moment;
use crate::world::World;

/// Attempts under way at most, and to one address. An address to which nothing is under way need not wait for the others: however
/// many receivers hang, they keep no other waiting.
const AT_ONCE: usize = 64;
const TO_ONE: i64 = 8;

/// How many attempts of a notification are kept, the latest. The whole schedule has eleven.
const KEPT: i64 = 100;

/// What is due and not under way: of each address, which several names may share, as many as may be under way with those that are,
/// the oldest first. Addresses take turns.
const DUE: &str = "SELECT id, turn FROM (
         SELECT *, ROW_NUMBER() OVER (PARTITION BY address ORDER BY is_under_way DESC, due, id) AS turn FROM (
             SELECT d.id, d.due, COALESCE(a.url, d.api || ' ' || d.name) AS address,
                 d.id IN (SELECT value FROM json_each(?2)) AS is_under_way
             FROM deliveries d LEFT JOIN addresses a ON a.api = d.api AND a.name = d.name AND a.account = d.account
             WHERE d.due <= ?1))
     WHERE turn <= ?3 AND NOT is_under_way ORDER BY turn, due, id";

/// Sends notifications. An attempt that was under way when the sandbox ended is made again by the next one: a receiver may hear
/// of something twice, but never not at all.
pub(crate) struct Sender {
    world: Arc<World>,
    under_way: HashSet<i64>,
    attempts: JoinSet<i64>,
}

impl Sender {
    pub(crate) fn new(world: Arc<World>) -> Self {
        Sender { world, under_way: HashSet::new(), attempts: JoinSet::new() }
    }

    /// Begins to send what is due; the answer is when the next one will be.
    pub(crate) async fn send_due(&mut self) -> sqlx::Result<Option<Moment>> {
        let now = self.world.now();
        for (id, turn) in due(&self.world.database, now, &self.under_way).await? {
            if (turn == 1 || self.under_way.len() < AT_ONCE) && self.under_way.insert(id) {
                let world = self.world.clone();
                self.attempts.spawn(async move {
                    if let Err(error) = attempt(&world, id).await {
                        tracing::error!(%error, "what became of a notification cannot be kept; it is sent again");
                        // Not at once: the receiver would hear of it as fast as the disk is full.
                        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
                    }
                    id
                });
            }
        }
        let next: Option<i64> = sqlx::query_scalar("SELECT MIN(due) FROM deliveries WHERE due > ?")
            .bind(now.0)
            .fetch_one(&self.world.database)
            .await?;
        Ok(next.map(Moment))
    }

    /// Ends when an attempt does; never, where none is under way.
    pub(crate) async fn ended(&mut self) {
        match self.attempts.join_next().await {
            Some(Ok(id)) => {
                self.under_way.remove(&id);
            }
            // It panicked, and nobody knows which: all that are due are looked at anew when the others have ended.
            Some(Err(_)) if self.attempts.is_empty() => self.under_way.clear(),
            Some(Err(_)) => {}
            None => std::future::pending().await,
        }
    }
}

/// What is due and not under way, each with its turn among those of its address.
async fn due(database: &SqlitePool, now: Moment, under_way: &HashSet<i64>) -> sqlx::Result<Vec<(i64, i64)>> {
    let under_way = serde_json::to_string(under_way).expect("numbers are JSON");
    sqlx::query_as(DUE).bind(now.0).bind(under_way).bind(TO_ONE).fetch_all(database).await
}

/// Sends one notification, and keeps what became of it.
async fn attempt(world: &World, id: i64) -> sqlx::Result<()> {
    let row = sqlx::query(
        "SELECT d.api, d.body, d.asked, a.url FROM deliveries d
         LEFT JOIN addresses a ON a.api = d.api AND a.name = d.name AND a.account = d.account
         WHERE d.id = ? AND d.due IS NOT NULL",
    )
    .bind(id)
    .fetch_optional(&world.database)
    .await?;
    let Some(row) = row else { return Ok(()) };
    let asked: i64 = row.try_get("asked")?;
    let Some(url) = row.try_get::<Option<String>, _>("url")? else { return end_nowhere(world, id, asked).await };
    let url = if row.try_get::<&str, _>("api")? == "pix" { format!("{url}/pix") } else { url };
    let (made, began) = (world.now(), Instant::now());
    let outcome = world.poster.post(&url, row.try_get("body")?, world.patience).await;
    let milliseconds = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    let mut transaction = world.write().await?;
    Attempt { url, made, milliseconds, outcome }.keep(&mut transaction, id).await?;
    end(&mut transaction, id, asked, matches!(outcome, Ok(200..=299)), world.now()).await?;
    transaction.commit().await
}

/// What became of a notification when it was sent.
struct Attempt {
    url: String,
    made: Moment,
    milliseconds: i64,
    outcome: Result<u16, Fault>,
}

impl Attempt {
    /// Keeps it with the latest of the same notification.
    async fn keep(&self, connection: &mut SqliteConnection, id: i64) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO attempts (delivery, number, url, made, milliseconds, status, fault)
             SELECT id, (SELECT COALESCE(MAX(number), 0) + 1 FROM attempts WHERE delivery = ?1), ?2, ?3, ?4, ?5, ?6
             FROM deliveries WHERE id = ?1",
        )
        .bind(id)
        .bind(&self.url)
        .bind(self.made.0)
        .bind(self.milliseconds)
        .bind(self.outcome.ok())
        .bind(self.outcome.err().map(Fault::name))
        .execute(&mut *connection)
        .await?;
        let old = "DELETE FROM attempts WHERE delivery = ?1
             AND number <= (SELECT MAX(number) FROM attempts WHERE delivery = ?1) - ?2";
        sqlx::query(old).bind(id).bind(KEPT).execute(connection).await?;
        Ok(())
    }
}

/// Ends a delivery whose account has no address for it, if that is still so and nobody has asked for it meanwhile.
async fn end_nowhere(world: &World, id: i64, asked: i64) -> sqlx::Result<()> {
    sqlx::query(
        "UPDATE deliveries AS d SET state = 'SEM_WEBHOOK', due = NULL WHERE id = ? AND asked = ? AND due IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM addresses a WHERE a.api = d.api AND a.name = d.name AND a.account = d.account)",
    )
    .bind(id)
    .bind(asked)
    .execute(&world.database)
    .await?;
    Ok(())
}

/// Ends a delivery that has come, or says when it is tried again. One that was asked for since the attempt began is still to be
/// sent.
async fn end(connection: &mut SqliteConnection, id: i64, asked: i64, has_come: bool, now: Moment) -> sqlx::Result<()> {
    const COUNT: &str =
        "UPDATE deliveries SET tries = tries + 1 WHERE id = ? AND asked = ? AND due IS NOT NULL RETURNING tries";
    let tries: Option<u32> = sqlx::query_scalar(COUNT).bind(id).bind(asked).fetch_optional(&mut *connection).await?;
    let Some(tries) = tries else { return Ok(()) };
    let (state, due) = match (has_come, schedule::delay(tries)) {
        (true, _) => ("ENTREGUE", None),
        (false, Some(delay)) => ("PENDENTE", Some(now.after(delay).0)),
        (false, None) => ("DESISTIDA", None),
    };
    sqlx::query("UPDATE deliveries SET state = ?, due = ? WHERE id = ?")
        .bind(state)
        .bind(due)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_latest_attempts_are_kept_under_the_numbers_that_they_had() {
        let database = crate::database::open(None).await.unwrap();
        let mut connection = database.acquire().await.unwrap();
        let delivery = "INSERT INTO deliveries (api, name, account, subject, body, state, made, due)
             VALUES ('pix', 'a', 1, 'E', '{}', 'PENDENTE', 0, 0)";
        for _ in 0..2 {
            sqlx::query(delivery).execute(&mut *connection).await.unwrap();
        }
        let attempt = Attempt { url: String::new(), made: Moment(0), milliseconds: 1, outcome: Err(Fault::Silent) };
        attempt.keep(&mut connection, 1).await.unwrap();
        for _ in 0..KEPT + 3 {
            attempt.keep(&mut connection, 2).await.unwrap();
        }
        // One that was forgotten meanwhile is no fault.
        attempt.keep(&mut connection, 3).await.unwrap();
        let kept: Vec<(i64, i64)> = sqlx::query_as("SELECT delivery, number FROM attempts ORDER BY 1, 2")
            .fetch_all(&mut *connection)
            .await
            .unwrap();
        assert_eq!(kept, [(1, 1)].into_iter().chain((4..=KEPT + 3).map(|number| (2, number))).collect::<Vec<_>>());
    }

    #[tokio::test]
    async fn keys_that_share_an_address_share_what_may_be_under_way_to_it() {
        let database = crate::database::open(None).await.unwrap();
        for key in 0..10 {
            let url = if key == 9 { "https://outra.example" } else { "https://loja.example" };
            let address = "INSERT INTO addresses (api, name, account, url, made) VALUES ('pix', ?, 1, ?, 0)";
            sqlx::query(address).bind(key).bind(url).execute(&database).await.unwrap();
            for _ in 0..8 {
                let delivery = "INSERT INTO deliveries (api, name, account, subject, body, state, made, due)
                     VALUES ('pix', ?, 1, 'E', '{}', 'PENDENTE', 0, ?)";
                sqlx::query(delivery).bind(key).bind(key).execute(&database).await.unwrap();
            }
        }
        let ids = async |under_way: &[i64]| {
            let due = due(&database, Moment(9), &under_way.iter().copied().collect()).await.unwrap();
            due.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&[]).await, (1..=8).flat_map(|turn| [turn, 72 + turn]).collect::<Vec<_>>(), "they take turns");
        assert_eq!(ids(&[2, 30]).await, [73, 74, 1, 75, 3, 76, 4, 77, 5, 78, 6, 79, 7, 80]);
        assert_eq!(ids(&[1, 2, 3, 4, 5, 6, 7, 8]).await, (73..=80).collect::<Vec<_>>());
    }
}
