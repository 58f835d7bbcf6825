//! What all requests share.

use std::sync::Arc;
use std::time::Duration;

use gerencianet::Clock;
use sqlx::{Sqlite, SqlitePool, Transaction};

use crate::access::Credentials;
use crate::account::Account;
use crate::database;
use crate::moment::Moment;
use crate::requests::Requests;

/// What all requests share.
pub(crate) struct World {
    pub(crate) database: SqlitePool,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) credentials: Credentials,
    /// The scopes of the application.
    pub(crate) scopes: Vec<String>,
    pub(crate) account: Account,
    /// How long a refund or a sent Pix takes.
    pub(crate) settlement: Duration,
    pub(crate) requests: Arc<Requests>,
}

impl World {
    /// The present moment.
    pub(crate) fn now(&self) -> Moment {
        Moment::of(self.clock.system_now())
    }

    /// Begins a transaction that writes; only one does at a time.
    pub(crate) async fn write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        self.database.begin_with(database::WRITING).await
    }

    /// Begins a transaction that only reads, and sees one state throughout.
    pub(crate) async fn read(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        self.database.begin().await
    }
}
