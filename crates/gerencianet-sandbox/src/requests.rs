//! The log of requests: what was asked and what was said of it, never what was sent.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::{Method, StatusCode, Uri};
use axum::response::Response;
use gerencianet_validation::{Operation, Report};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqlitePool};
use tokio::runtime::Handle;

use crate::answer::{Answer, json};
use crate::database;
use crate::faults::Strike;
use crate::hand::respond;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// How many requests are kept.
const KEPT: usize = 5000;

/// How long a request may wait to be written, so that many are written at once: each commit waits for the disk.
const GATHERED: Duration = Duration::from_millis(250);

/// The log. What it was told in the last moments waits in memory, and is lost to who kills the process.
pub(crate) struct Requests {
    database: SqlitePool,
    waiting: Mutex<VecDeque<Entry>>,
    /// Held while the log is written, so that who reads it sees all.
    writing: tokio::sync::Mutex<()>,
}

/// A request. It is logged when this is dropped: also where the connection ends before there is an answer.
pub(crate) struct Logged<'l> {
    log: &'l Arc<Requests>,
    began: Instant,
    entry: Entry,
}

/// What is kept of a request: nothing that its sender chose.
#[derive(Clone)]
struct Entry {
    made: Moment,
    method: &'static str,
    operation: Option<&'static str>,
    route: Option<String>,
    status: Option<StatusCode>,
    micros: i64,
    client: Option<String>,
    refusal: Option<&'static str>,
    violations: Vec<Violation>,
    fault: Option<String>,
}

/// A rule that was broken, and where; names that the sender chose are masked.
#[derive(Clone, Serialize, Deserialize)]
struct Violation {
    pointer: String,
    code: String,
}

/// The part of the log that was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    before: i64,
    limit: i64,
}

/// A request as the log tells it.
#[derive(Serialize)]
struct Told {
    id: i64,
    moment: String,
    method: String,
    operation: Option<String>,
    route: Option<String>,
    status: Option<i64>,
    milliseconds: f64,
    client: Option<String>,
    refusal: Option<String>,
    violations: Vec<Violation>,
    fault: Option<String>,
}

/// The log, the last request first: `GET /sandbox/requests`, with `limit` and `before`.
pub(crate) async fn list(State(world): State<Arc<World>>, uri: Uri) -> Response {
    #[derive(Serialize)]
    struct Log {
        requests: Vec<Told>,
    }
    respond(async {
        let part = Part::of(uri.query().unwrap_or_default())?;
        Ok(Answer::ok(&Log { requests: world.requests.latest(part).await? }))
    })
    .await
}

impl Part {
    fn of(query: &str) -> Result<Self, Refusal> {
        let mut part = Part { before: i64::MAX, limit: 100 };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let given = pair.split_once('=').and_then(|(name, value)| Some((name, value.parse().ok()?)));
            match given {
                Some(("limit", limit @ 1..=1000)) => part.limit = limit,
                Some(("before", before)) => part.before = before,
                _ => {
                    let mensagem = "conhecidos são limit, de 1 a 1000, e before, o id de uma requisição";
                    return Err(Refusal::bad("json_invalido", mensagem));
                }
            }
        }
        Ok(part)
    }
}

impl Requests {
    pub(crate) fn new(database: SqlitePool) -> Self {
        Requests { database, waiting: Mutex::default(), writing: tokio::sync::Mutex::default() }
    }

    /// A part of the log, the last request first.
    async fn latest(&self, Part { before, limit }: Part) -> sqlx::Result<Vec<Told>> {
        self.write().await?;
        let rows = sqlx::query("SELECT * FROM requests WHERE id < ? ORDER BY id DESC LIMIT ?")
            .bind(before)
            .bind(limit)
            .fetch_all(&self.database)
            .await?;
        rows.iter().map(told).collect()
    }

    fn add(self: &Arc<Self>, entry: Entry) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        // More would be deleted as soon as it is written.
        if waiting.len() == KEPT {
            waiting.pop_front();
        }
        waiting.push_back(entry);
        let is_first = waiting.len() == 1;
        drop(waiting);
        // There is no runtime any more where one that stops drops its connections.
        if let (true, Ok(runtime)) = (is_first, Handle::try_current()) {
            let log = self.clone();
            runtime.spawn(async move {
                tokio::time::sleep(GATHERED).await;
                if let Err(error) = log.write().await {
                    tracing::error!(%error, "the log of requests cannot be written");
                }
            });
        }
    }

    /// Writes what waits.
    async fn write(&self) -> sqlx::Result<()> {
        let _writing = self.writing.lock().await;
        let entries = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if entries.is_empty() {
            return Ok(());
        }
        let mut transaction = database::write(&self.database).await?;
        for entry in entries {
            sqlx::query(
                "INSERT INTO requests
                     (made, method, operation, route, status, micros, client, refusal, violations, fault)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(entry.made.0)
            .bind(entry.method)
            .bind(entry.operation)
            .bind(entry.route)
            .bind(entry.status.map(|status| i64::from(status.as_u16())))
            .bind(entry.micros)
            .bind(entry.client)
            .bind(entry.refusal)
            .bind(String::from_utf8_lossy(&json(&entry.violations)).into_owned())
            .bind(entry.fault)
            .execute(&mut *transaction)
            .await?;
        }
        sqlx::query("DELETE FROM requests WHERE id <= (SELECT MAX(id) FROM requests) - ?")
            .bind(i64::try_from(KEPT).unwrap_or(i64::MAX))
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await
    }
}

impl<'l> Logged<'l> {
    /// A request that begins to be answered.
    pub(crate) fn new(log: &'l Arc<Requests>, method: &Method, now: Moment) -> Self {
        let entry = Entry {
            made: now,
            method: known(method),
            operation: None,
            route: None,
            status: None,
            micros: 0,
            client: None,
            refusal: None,
            violations: Vec::new(),
            fault: None,
        };
        Logged { log, began: Instant::now(), entry }
    }

    /// What it asks for, by a route with `{names}` for what the sender chose.
    pub(crate) fn is_for(&mut self, operation: Operation, route: &str) {
        self.entry.operation = Some(operation.id());
        self.entry.route = Some(route.to_owned());
    }

    /// Who asks.
    pub(crate) fn is_of(&mut self, client: &str) {
        self.entry.client = Some(client.to_owned());
    }

    /// What is wrong with it.
    pub(crate) fn breaks(&mut self, report: &Report) {
        let violations = report.violations().iter();
        self.entry.violations.extend(violations.map(|violation| Violation {
            pointer: violation.masked_pointer(),
            code: violation.code().as_str().to_owned(),
        }));
    }

    /// What fault it meets.
    pub(crate) fn meets(&mut self, strike: &Strike) {
        self.entry.fault = Some(strike.to_string());
    }

    /// Why it is refused.
    pub(crate) fn refused(&mut self, refusal: &Refusal) {
        self.entry.refusal = Some(refusal.name());
    }

    /// How it is answered.
    pub(crate) fn answered(mut self, status: StatusCode) {
        self.entry.status = Some(status);
    }
}

impl Drop for Logged<'_> {
    fn drop(&mut self) {
        self.entry.micros = i64::try_from(self.began.elapsed().as_micros()).unwrap_or(i64::MAX);
        self.log.add(self.entry.clone());
    }
}

/// The methods of HTTP; a sender could make up others.
fn known(method: &Method) -> &'static str {
    let known = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD, Method::OPTIONS];
    let names = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
    known.iter().zip(names).find(|(known, _)| *known == method).map_or("?", |(_, name)| name)
}

fn told(row: &SqliteRow) -> sqlx::Result<Told> {
    let micros: i64 = row.try_get("micros")?;
    let violations: String = row.try_get("violations")?;
    Ok(Told {
        id: row.try_get("id")?,
        moment: Moment(row.try_get("made")?).text(),
        method: row.try_get("method")?,
        operation: row.try_get("operation")?,
        route: row.try_get("route")?,
        status: row.try_get("status")?,
        #[allow(clippy::cast_precision_loss, reason = "a duration for a person")]
        milliseconds: micros as f64 / 1000.0,
        client: row.try_get("client")?,
        refusal: row.try_get("refusal")?,
        violations: serde_json::from_str(&violations).unwrap_or_default(),
        fault: row.try_get("fault")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_log_keeps_the_latest_requests_alone() {
        let log = Arc::new(Requests::new(database::open(None).await.unwrap()));
        let everything = || Part { before: i64::MAX, limit: i64::MAX };
        for expected in [10, KEPT, KEPT] {
            for _ in 0..expected + 3 {
                Logged::new(&log, &Method::GET, Moment(0)).answered(StatusCode::OK);
            }
            let kept = log.latest(everything()).await.unwrap();
            assert_eq!(kept.len(), (expected + 3).min(KEPT));
            assert!(kept.windows(2).all(|pair| pair[0].id > pair[1].id));
        }
    }

    #[test]
    fn a_method_that_a_sender_made_up_is_not_repeated() {
        assert_eq!((known(&Method::PATCH), known(&Method::from_bytes(b"MARIA").unwrap())), ("PATCH", "?"));
    }
}
