//! The addresses to which notifications go.

use sqlx::SqliteConnection;

use super::Destination;
use crate::account::AccountId;
use crate::moment::Moment;

/// Registers an address for one destination, in place of the one before.
pub(crate) async fn set(
    connection: &mut SqliteConnection,
    account: AccountId,
    destination: Destination<'_>,
    url: &str,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO addresses (api, name, account, url, made) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (api, name) DO UPDATE SET account = excluded.account, url = excluded.url,
         made = excluded.made",
    )
    .bind(destination.api())
    .bind(destination.name().expect("an address is registered under a name"))
    .bind(account.0)
    .bind(url)
    .bind(now.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Gives a registered destination of an account another address; whether there was one.
pub(crate) async fn change(
    connection: &mut SqliteConnection,
    account: AccountId,
    destination: Destination<'_>,
    url: &str,
) -> sqlx::Result<bool> {
    let changed = sqlx::query("UPDATE addresses SET url = ? WHERE api = ? AND name = ? AND account = ?")
        .bind(url)
        .bind(destination.api())
        .bind(destination.name().expect("an address is changed under its name"))
        .bind(account.0)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// Removes an address of an account, if there is one, and gives up what waits to be sent there.
pub(crate) async fn forget(
    connection: &mut SqliteConnection,
    account: AccountId,
    destination: Destination<'_>,
) -> sqlx::Result<()> {
    remove(connection, account, destination).await?;
    sqlx::query(
        "UPDATE deliveries SET state = 'SEM_WEBHOOK', due = NULL
         WHERE due IS NOT NULL AND api = ? AND name = ? AND account = ?",
    )
    .bind(destination.api())
    .bind(destination.name().expect("an address is removed under its name"))
    .bind(account.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Removes an address of an account; whether there was one.
pub(crate) async fn remove(
    connection: &mut SqliteConnection,
    account: AccountId,
    destination: Destination<'_>,
) -> sqlx::Result<bool> {
    let removed = sqlx::query("DELETE FROM addresses WHERE api = ? AND name = ? AND account = ?")
        .bind(destination.api())
        .bind(destination.name().expect("an address is removed under its name"))
        .bind(account.0)
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}
