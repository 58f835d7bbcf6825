//! A service of several replicas that is told of payments. Each replica runs this program: a receiver in a router of `axum`, a
//! worker, and books that are kept in the transaction of the one inbox.
//!
//! `notifications` serves. `notifications 2022-10-31T00:00:00-03:00 2022-10-31T23:59:59-03:00` looks for what nobody told, as a
//! timer does once a day.

use std::env;
use std::error::Error;
use std::fs;

use axum::Router;
use axum::routing::get;
use gerencianet::Client;
use gerencianet::pix::PixReceivedListQuery;
use gerencianet::webhook::sqlx::{self, PgConnection};
use gerencianet::webhook::{
    self, Event, Failure, Inbox, Notification, PostgresInbox, Receiver, Server, TransactionalHandler, Worker, reconcile,
};
use tokio::net::TcpListener;

const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS payments (end_to_end_id TEXT PRIMARY KEY, txid TEXT, reais NUMERIC NOT NULL)";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let inbox = PostgresInbox::open(&env::var("DATABASE_URL")?).await?;
    if let (Some(from), Some(to)) = (env::args().nth(1), env::args().nth(2)) {
        let pix = Client::from_env()?.build()?.pix();
        let span = PixReceivedListQuery::new(from.parse()?, to.parse()?);
        let found = reconcile(pix.pix_received_list(&span), &inbox).await?;
        println!("{} of {} events had not been told", found.missed, found.listed);
        return Ok(());
    }

    sqlx::query(TABLE).execute(inbox.pool()).await?;
    let worker = Worker::transactional(inbox.clone(), Payments).on_failure(|claim, failure| {
        eprintln!("event {}, attempt {}: {}", claim.number, claim.attempt, failure.cause())
    });
    tokio::spawn(worker.run(std::future::pending()));

    let read = |name| -> Result<Vec<u8>, Box<dyn Error>> { Ok(fs::read(env::var(name)?)?) };
    let tls = webhook::mutual_tls(&read("TLS_CERTIFICATE")?, &read("TLS_KEY")?, &read("VENDOR_CHAIN")?)?;
    let listener = TcpListener::bind("0.0.0.0:8443").await?;
    let stop = async { drop(tokio::signal::ctrl_c().await) };
    Server::new(tls).serve(listener, router(inbox), stop).await;
    Ok(())
}

/// The addresses of the service. Registered is `https://…/webhook`.
fn router(inbox: impl Inbox) -> Router {
    Router::new().route("/health", get(|| async { "up" })).nest_service("/webhook", Receiver::behind_mutual_tls(inbox))
}

/// Keeps each payment once, in the transaction that says so.
struct Payments;

impl TransactionalHandler<PgConnection> for Payments {
    async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
        match event.notification() {
            Notification::PixReceived(pix) => {
                sqlx::query("INSERT INTO payments VALUES ($1, $2, $3::numeric)")
                    .bind(pix.end_to_end_id)
                    .bind(pix.txid)
                    .bind(pix.valor)
                    .execute(connection)
                    .await?;
                Ok(())
            }
            Notification::PixRefund(refund) if refund.devolucao.status.as_str() == "DEVOLVIDO" => {
                sqlx::query("UPDATE payments SET reais = reais - $2::numeric WHERE end_to_end_id = $1")
                    .bind(refund.end_to_end_id)
                    .bind(refund.devolucao.valor)
                    .execute(connection)
                    .await?;
                Ok(())
            }
            // A person looks at it: it stays among the dead letters.
            Notification::Unknown => Err(Failure::for_good("nothing that this service knows")),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use tower_service::Service;

    use super::*;

    async fn answer(router: &Router, request: Request<Body>) -> StatusCode {
        router.clone().call(request).await.unwrap().status()
    }

    #[tokio::test]
    async fn two_replicas_keep_each_payment_once() {
        let database = database::database().await;
        let inboxes = [PostgresInbox::open(&database).await.unwrap(), PostgresInbox::open(&database).await.unwrap()];
        sqlx::query(TABLE).execute(inboxes[0].pool()).await.unwrap();
        let routers = inboxes.clone().map(router);
        let told = |body: &'static str| Request::post("/webhook/pix").body(Body::from(body)).unwrap();
        for body in [
            r#"{"pix": [{"endToEndId": "E1", "txid": "T1", "valor": "2.50"}, {"endToEndId": "E2", "valor": "1.00"}]}"#,
            r#"{"pix": [{"endToEndId": "E1", "txid": "T1", "valor": "2.50", "devolucoes": [{"id": "R", "rtrId": "D",
                "valor": "0.50", "horario": {"solicitacao": "2022-10-31T16:45:02Z"}, "status": "DEVOLVIDO"}]}]}"#,
        ] {
            for router in &routers {
                assert_eq!(answer(router, told(body)).await, StatusCode::OK);
            }
        }
        let workers = inboxes.clone().map(|inbox| Worker::transactional(inbox, Payments));
        // Both look at the same time; what one of them holds up for the other, the last look finds.
        let (one, other) = tokio::join!(workers[0].run_until_idle(), workers[1].run_until_idle());
        one.and(other).unwrap();
        workers[0].run_until_idle().await.unwrap();
        let kept: Vec<(String, String)> =
            sqlx::query_as("SELECT end_to_end_id, reais::text FROM payments ORDER BY end_to_end_id")
                .fetch_all(inboxes[0].pool())
                .await
                .unwrap();
        assert_eq!(kept, [("E1".to_owned(), "2.00".to_owned()), ("E2".to_owned(), "1.00".to_owned())]);
    }

    #[tokio::test]
    async fn the_receiver_is_one_address_of_several() {
        let router = router(PostgresInbox::open(&database::database().await).await.unwrap());
        let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
        assert_eq!(answer(&router, get("/health")).await, StatusCode::OK);
        assert_eq!(answer(&router, get("/webhook")).await, StatusCode::METHOD_NOT_ALLOWED);
        for (path, status) in [("/webhook", StatusCode::OK), ("/webhook/other", StatusCode::NOT_FOUND)] {
            let probe = Request::post(path).body(Body::from("{}")).unwrap();
            assert_eq!(answer(&router, probe).await, status, "{path}");
        }
    }
}
