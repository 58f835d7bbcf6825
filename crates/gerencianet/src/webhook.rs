//! The receiver of notifications: nothing that the vendor tells is lost, and nothing is handled twice.
//!
//! The vendor posts a notification to the address that was registered, waits up to 25 seconds for a 2xx, and repeats it ten
//! times over three and a half days. So an answer may be given only when the notification cannot be lost any more, and whatever
//! was answered may come again. Three parts take care of both:
//!
//! - [`Receiver`], a `tower` service, checks the sender, reads the [events](Event) and puts them into an inbox before it
//!   answers;
//! - an [`Inbox`] stores each event once, whoever brings it;
//! - a [`Worker`] takes the events out, one after the other for each Pix, and runs your [`Handler`] until it succeeds or has
//!   failed too often.
//!
//! ```no_run
//! # #[cfg(not(feature = "webhook-sqlite"))] fn main() {}
//! # #[cfg(feature = "webhook-sqlite")]
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use gerencianet::webhook::{self, Event, Failure, Notification, Receiver, SqliteInbox, Worker};
//! use tokio::net::TcpListener;
//!
//! # async fn mark_as_paid(_: &str) -> Result<(), std::io::Error> { Ok(()) }
//! let inbox = SqliteInbox::open("inbox.sqlite").await?;
//!
//! let worker = Worker::new(inbox.clone(), |event: Event| async move {
//!     match event.notification() {
//!         Notification::PixReceived(pix) => mark_as_paid(&pix.end_to_end_id).await.map_err(Failure::from),
//!         Notification::Unknown => Err(Failure::for_good("nothing that this service knows")),
//!         _ => Ok(()),
//!     }
//! });
//! tokio::spawn(worker.run(std::future::pending()));
//!
//! // Registered as https://pix.example.com/webhook; the chain of the vendor is what the vendor publishes.
//! let read = |path| std::fs::read(path);
//! let tls = webhook::mutual_tls(&read("chain.pem")?, &read("key.pem")?, &read("certificate-chain-prod.crt")?)?;
//! let receiver = Receiver::behind_mutual_tls(inbox).path("/webhook");
//! webhook::Server::new(tls).serve(TcpListener::bind("0.0.0.0:443").await?, receiver, std::future::pending()).await;
//! # Ok(())
//! # }
//! ```
//!
//! # Once or at least once
//!
//! A handler that writes through the transaction of the inbox ([`Worker::transactional`]) has its effects exactly once: they
//! and the mark that the event is handled are committed together. Any other handler runs *at least* once: the machine may stop
//! after the effect and before the mark. Such a handler makes its effect harmless to repeat, with [`Event::key`] as the key.
//!
//! # Several replicas
//!
//! `PostgresInbox` is one inbox for all replicas of a service: any of them takes a notification, and one of them handles each event.
//! Nothing else is shared, and nobody has to lead: a replica that dies holds up the events that it had claimed until their
//! lease ends, and no others. Events of one subject keep their order across replicas. `SqliteInbox` does the same for the
//! processes of one machine. The example `notifications` is such a service.
//!
//! # What was never told
//!
//! [`reconcile`] puts into the inbox what the API lists and no notification told of. Run it for each day that is over.
//!
//! # Where TLS ends
//!
//! [`Server`] with [`mutual_tls`] lets nobody in who has no certificate of the vendor. A `Receiver` may also be mounted in a
//! service of your own, behind a proxy that asks for the certificate; where nothing can ask for it, register the address with
//! `x-skip-mtls-checking` and a secret: [`Receiver::with_hmac`].

mod event;
mod inbox;
mod notification;
#[cfg(feature = "webhook-postgres")]
mod postgres;
mod receiver;
mod reconciliation;
mod refusal;
mod server;
#[cfg(feature = "webhook-sqlite")]
mod sqlite;
#[cfg(test)]
mod store;
#[cfg(any(feature = "webhook-postgres", feature = "webhook-sqlite"))]
mod stored;
#[cfg(all(test, any(feature = "webhook-postgres", feature = "webhook-sqlite")))]
mod suite;
mod text;
mod tls;
mod worker;

pub use self::event::{Event, EventKind};
pub use self::inbox::{Claim, DeadLetter, Inbox, InboxError, InboxFuture};
pub use self::notification::Notification;
#[cfg(feature = "pix")]
pub use self::notification::PixRefund;
#[cfg(feature = "webhook-postgres")]
pub use self::postgres::PostgresInbox;
pub use self::receiver::{Caller, Receiver};
pub use self::reconciliation::{Listed, Reconciliation, ReconciliationError, reconcile};
pub use self::refusal::Refusal;
pub use self::server::{RequestBody, Server};
#[cfg(feature = "webhook-sqlite")]
pub use self::sqlite::SqliteInbox;
pub use self::tls::{mutual_tls, tls};
pub use self::worker::{Failure, Handler, TransactionalHandler, TransactionalInbox, Worker};
/// The database library, in the version whose connections a handler gets.
#[cfg(any(feature = "webhook-postgres", feature = "webhook-sqlite"))]
pub use sqlx;
