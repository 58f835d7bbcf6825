//! A transaction that a handler writes through.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sqlx::sqlite::SqliteConnection;
use sqlx::{Sqlite, Transaction};
use tokio::runtime::Handle;

/// After so many steps of a statement, of which there are millions in a second, is asked whether it is still wanted.
const STEPS: i32 = 1_000;

/// A transaction that is lent to a handler, which cannot commit it.
///
/// After some errors, such as a full disk, SQLite rolls back by itself, and what a handler wrote after such an error that it passed
/// over would be committed by each statement: with effects and without the mark. Here it is not, as long as the transaction has not
/// been [given back](Lent::given_back).
///
/// A statement that runs on after the handler was given up is ended, since nobody else can write before that.
pub(super) struct Lent {
    transaction: Option<Transaction<'static, Sqlite>>,
    is_given_up: Arc<AtomicBool>,
}

impl Lent {
    pub(super) async fn new(transaction: Transaction<'static, Sqlite>) -> sqlx::Result<Self> {
        let is_given_up = Arc::new(AtomicBool::new(false));
        let mut lent = Self { transaction: Some(transaction), is_given_up: is_given_up.clone() };
        let mut handle = lent.connection().lock_handle().await?;
        handle.set_commit_hook(|| false);
        handle.set_progress_handler(STEPS, move || !is_given_up.load(Ordering::Relaxed));
        drop(handle);
        Ok(lent)
    }

    pub(super) fn connection(&mut self) -> &mut SqliteConnection {
        self.transaction.as_mut().expect("it is taken by what ends this")
    }

    /// The transaction, which can be committed now.
    pub(super) async fn given_back(mut self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        free(self.connection()).await?;
        Ok(self.transaction.take().expect("it is taken by what ends this"))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.is_given_up.store(true, Ordering::Relaxed);
        let (Some(mut transaction), Ok(runtime)) = (self.transaction.take(), Handle::try_current()) else { return };
        // No other gets the connection before it is as it was.
        runtime.spawn(async move {
            if free(&mut transaction).await.is_ok() {
                // Where it fails, SQLite has rolled back already.
                let _ = transaction.rollback().await;
            }
        });
    }
}

async fn free(connection: &mut SqliteConnection) -> sqlx::Result<()> {
    let mut handle = connection.lock_handle().await?;
    handle.remove_commit_hook();
    handle.remove_progress_handler();
    Ok(())
}
