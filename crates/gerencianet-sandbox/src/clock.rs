//! The clock of the sandbox: the machine's, moved ahead by who does not want to wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use gerencianet::Clock;
use sqlx::{SqliteConnection, SqlitePool};

use crate::moment::Moment;

/// The clock of the sandbox.
pub(crate) struct MovedClock {
    clock: Arc<dyn Clock>,
    /// In milliseconds.
    ahead: AtomicI64,
}

impl MovedClock {
    /// A clock that is as far ahead as it was when the sandbox stopped.
    pub(crate) async fn open(clock: Arc<dyn Clock>, database: &SqlitePool) -> sqlx::Result<Self> {
        let ahead: Option<i64> = sqlx::query_scalar("SELECT ahead FROM clock").fetch_optional(database).await?;
        Ok(MovedClock { clock, ahead: AtomicI64::new(ahead.unwrap_or(0)) })
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Moment {
        let ahead = u64::try_from(self.ahead.load(Ordering::SeqCst)).unwrap_or(0);
        Moment::of(self.clock.system_now()).after(Duration::from_millis(ahead))
    }

    /// Moves the clock ahead, in a transaction that has the only right to write. Call [`follow`](Self::follow) when it is
    /// committed.
    pub(crate) async fn advance(connection: &mut SqliteConnection, by: Duration) -> sqlx::Result<i64> {
        sqlx::query_scalar(
            "INSERT INTO clock (id, ahead) VALUES (1, ?)
             ON CONFLICT (id) DO UPDATE SET ahead = ahead + excluded.ahead RETURNING ahead",
        )
        .bind(i64::try_from(by.as_millis()).unwrap_or(i64::MAX))
        .fetch_one(connection)
        .await
    }

    /// Shows the time that [`advance`](Self::advance) has answered. Of two that come late the larger stays.
    pub(crate) fn follow(&self, ahead: i64) {
        self.ahead.fetch_max(ahead, Ordering::SeqCst);
    }
}
