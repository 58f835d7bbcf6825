//! What notifications did not tell, found by the client in what the API lists.

use std::error::Error;
use std::time::Duration;

use gerencianet::domain::DataHora;
use gerencianet::pix::PixReceivedListQuery;
use gerencianet::webhook::{
    Event, Failure, Inbox, Listed, ReconciliationError, SqliteInbox, TransactionalHandler, Worker, reconcile,
    sqlx::{self, SqliteConnection},
};
use serde_json::json;

use crate::started::{CHAVE, Started};

/// Books each event.
struct Books;

impl TransactionalHandler<SqliteConnection> for Books {
    async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
        sqlx::query("INSERT INTO books (event) VALUES (?)").bind(event.key()).execute(connection).await?;
        Ok(())
    }
}

/// A sandbox, and the inbox of a service that it is to tell.
struct Told {
    started: Started,
    inbox: SqliteInbox,
}

impl Told {
    async fn new() -> Self {
        let started = Started::new().await;
        let inbox = SqliteInbox::open(started.folder.path().join("inbox.sqlite")).await.unwrap();
        sqlx::query("CREATE TABLE books (event TEXT)").execute(inbox.pool()).await.unwrap();
        Told { started, inbox }
    }

    async fn paid(&self, valor: &str) -> String {
        let (status, pix) = self.started.send("POST /sandbox/pay", json!({"chave": CHAVE, "valor": valor})).await;
        assert_eq!(status, 201, "{pix}");
        self.started.clock.advance(Duration::from_secs(60));
        pix["endToEndId"].as_str().unwrap().to_owned()
    }

    /// What a notification of a Pix would say now.
    async fn notification(&self, id: &str) -> Vec<Event> {
        let (status, pix) = self.started.send(&format!("GET /v2/pix/{id}"), None).await;
        assert_eq!(status, 200, "{pix}");
        Event::read(json!({ "pix": [pix] }).to_string().as_bytes()).unwrap()
    }

    /// Handles what is due; the answer is all that has ever been handled.
    async fn handled(&self) -> Vec<String> {
        Worker::transactional(self.inbox.clone(), Books).run_until_idle().await.unwrap();
        sqlx::query_scalar("SELECT event FROM books ORDER BY rowid").fetch_all(self.inbox.pool()).await.unwrap()
    }
}

fn between(inicio: &str, fim: &str) -> PixReceivedListQuery {
    let moment = |text| DataHora::parse(text).unwrap();
    PixReceivedListQuery {
        paginacao_itens_por_pagina: Some(2),
        ..PixReceivedListQuery::new(moment(inicio), moment(fim))
    }
}

fn day() -> PixReceivedListQuery {
    between("2026-03-01T00:00:00Z", "2026-03-01T23:59:59Z")
}

#[tokio::test]
async fn what_was_missed_is_handled_once_and_a_late_notification_changes_nothing() {
    let told = Told::new().await;
    let pix = told.started.pix();
    let mut ids = Vec::new();
    for valor in ["1.00", "2.00", "3.00", "4.00", "5.00"] {
        ids.push(told.paid(valor).await);
    }
    // Of two, notifications came.
    for id in &ids[..2] {
        assert_eq!(told.inbox.put(&told.notification(id).await).await.unwrap(), [true]);
    }
    assert_eq!(told.handled().await.len(), 2);
    let refund = format!("PUT /v2/pix/{}/devolucao/R1", ids[0]);
    assert_eq!(told.started.send(&refund, json!({"valor": "0.40"})).await.0, 201);

    let found = reconcile(pix.pix_received_list(&day()), &told.inbox).await.unwrap();
    assert_eq!((found.listed, found.missed), (6, 4), "five Pix on three pages, and a refund");
    let again = reconcile(pix.pix_received_list(&day()), &told.inbox).await.unwrap();
    assert_eq!((again.listed, again.missed), (6, 0));
    let mut expected: Vec<String> = ids[..2].iter().map(|id| format!("pix-received/{id}")).collect();
    expected.push(format!("pix-refund/{}/R1/EM_PROCESSAMENTO", ids[0]));
    expected.extend(ids[2..].iter().map(|id| format!("pix-received/{id}")));
    let mut handled = told.handled().await;
    handled.sort();
    expected.sort();
    assert_eq!(handled, expected);

    // The notifications come after all.
    for id in &ids {
        assert!(told.inbox.put(&told.notification(id).await).await.unwrap().iter().all(|is_new| !is_new));
    }
    assert_eq!(told.handled().await.len(), 6);

    // The refund settles, which is another event; this time nobody told of it.
    told.started.advance(Duration::from_secs(3600)).await;
    let settled = reconcile(pix.pix_received_list(&day()), &told.inbox).await.unwrap();
    assert_eq!((settled.listed, settled.missed), (6, 1));
    assert_eq!(told.handled().await.last(), Some(&format!("pix-refund/{}/R1/DEVOLVIDO", ids[0])));
    assert!(told.inbox.put(&told.notification(&ids[0]).await).await.unwrap().iter().all(|is_new| !is_new));
    assert!(told.inbox.dead_letters(0, 1).await.unwrap().is_empty());
}

#[tokio::test]
async fn only_the_span_is_looked_through() {
    let told = Told::new().await;
    for valor in ["1.00", "2.00", "3.00"] {
        told.paid(valor).await;
    }
    let pix = told.started.pix();
    let middle = between("2026-03-01T12:01:00Z", "2026-03-01T12:01:59Z");
    let found = reconcile(pix.pix_received_list(&middle), &told.inbox).await.unwrap();
    assert_eq!((found.listed, found.missed), (1, 1));
    let before = between("2026-02-01T00:00:00Z", "2026-02-28T23:59:59Z");
    let found = reconcile(pix.pix_received_list(&before), &told.inbox).await.unwrap();
    assert_eq!((found.listed, found.missed), (0, 0));
}

#[tokio::test]
async fn what_fails_says_on_which_side() {
    let told = Told::new().await;
    told.paid("1.00").await;
    let pix = told.started.pix();
    let backwards = between("2026-03-02T00:00:00Z", "2026-03-01T00:00:00Z");
    let error = reconcile(pix.pix_received_list(&backwards), &told.inbox).await.unwrap_err();
    assert!(matches!(error, ReconciliationError::Api(_)) && error.source().is_some());
    sqlx::query("ALTER TABLE gerencianet_inbox RENAME TO away").execute(told.inbox.pool()).await.unwrap();
    let error = reconcile(pix.pix_received_list(&day()), &told.inbox).await.unwrap_err();
    assert!(matches!(error, ReconciliationError::Inbox(_)) && error.source().is_some());
    assert_eq!(error.to_string(), "what is listed could not be stored");
}

#[tokio::test]
async fn a_program_that_waits_finds_the_same_events() {
    let told = Told::new().await;
    let id = told.paid("1.00").await;
    assert_eq!(told.inbox.put(&told.notification(&id).await).await.unwrap(), [true]);
    let missed = told.paid("2.00").await;
    let builder = told.started.client();
    let listed = tokio::task::spawn_blocking(move || -> Result<Vec<Event>, gerencianet::Error> {
        let mut events = Vec::new();
        for pix in builder.build_blocking()?.pix().pix_received_list(&day()).items() {
            events.extend(pix?.events());
        }
        Ok(events)
    });
    let events = listed.await.unwrap().unwrap();
    assert_eq!(told.inbox.put(&events).await.unwrap(), [false, true]);
    assert_eq!(events[1].key(), format!("pix-received/{missed}"));
}
