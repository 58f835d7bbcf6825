//! What all requests share.

use std::sync::Arc;
use std::time::Duration;

use gerencianet::Clock;
use sqlx::{Sqlite, SqlitePool, Transaction};

use crate::database;
use crate::moment::Moment;
use crate::requests::Requests;

/// What all requests share.
pub(crate) struct World {
    pub(crate) database: SqlitePool,
    pub(crate) clock: Arc<dyn Clock>,
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
