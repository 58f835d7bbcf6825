//! A server for tests, examples and benchmarks of the client: HTTP/1.1 and HTTP/2 over real mutual TLS, on loopback.
//!
//! It answers each operation with the example of the documents in `specs/`, hands out tokens and asks for them, writes down
//! whatever reaches it, and fails exactly as a script says, down to single bytes: it refuses, resets, truncates, stays
//! silent. A server runs on a thread of its own with a clock of its own, so a test may be blocking or asynchronous, and may
//! turn its own clock as it likes.
//!
//! ```
//! use server::{Reply, Server, Setup};
//!
//! let server = Server::start(Setup::new());
//! server.on("PUT /v2/cob/{txid}").replies([Reply::reset_after_body(), Reply::status(503).retry_after_seconds(1)]);
//!
//! // … a client calls `server.url()`, trusts `server.ca_pem()` and presents `server::pki().client` …
//!
//! let record = server.finish();
//! assert!(record.effects.values().all(|count| *count <= 1));
//! ```
//!
//! In the order in which a connection meets them: [`setup`] says what is listened for, [`pki`] makes the certificates,
//! [`script`] and [`reply`] say what goes wrong, [`catalogue`] knows the operations, [`record`] what happened.

pub mod catalogue;
pub mod pki;
pub mod record;
pub mod reply;
pub mod script;
pub mod setup;

mod answer;
mod authorization;
mod connection;
mod exchange;
mod line;
mod server;
mod tls;
mod world;

pub use self::{
    pki::{Encryption, Identity, Pki, pki},
    record::{Record, Request},
    reply::Reply,
    script::{Arrival, Script},
    server::{Refusal, Server},
    setup::{Protocols, ServerCertificate, Setup, Versions},
};
