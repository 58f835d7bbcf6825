//! A PostgreSQL server for the tests of one process: started when the first of them asks for a database, gone when the process is,
//! however that ends.
//!
//! The server's programs are those of the machine. Where there are none, a test that needs them fails, and says what to install.
//! Nothing is listened to but a socket in a temporary folder, and whatever runs on the machine already is left alone.

mod programs;
mod server;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use self::server::Server;

/// A new and empty database, as a URL for `sqlx`. All databases of a process are on one server.
///
/// # Panics
///
/// There is no PostgreSQL on this machine, or it does not start.
pub async fn database() -> String {
    static SERVER: LazyLock<Server> = LazyLock::new(Server::start);
    static COUNT: AtomicU32 = AtomicU32::new(0);
    SERVER.database(&format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed))).await
}
