//! The addresses to which notifications go.

use sqlx::SqliteConnection;

use super::Destination;
use crate::moment::Moment;

/// Registers an address for one destination, in place of the one before.
pub(crate) async fn set(
    connection: &mut SqliteConnection,
    destination: Destination<'_>,
    url: &str,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO addresses (api, name, url, made) VALUES (?, ?, ?, ?)
         ON CONFLICT (api, name) DO UPDATE SET url = excluded.url, made = excluded.made",
    )
    .bind(destination.api())
    .bind(destination.name().expect("an address is registered under a name"))
    .bind(url)
    .bind(now.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Removes an address; whether there was one.
pub(crate) async fn remove(connection: &mut SqliteConnection, destination: Destination<'_>) -> sqlx::Result<bool> {
    let removed = sqlx::query("DELETE FROM addresses WHERE api = ?1 AND (?2 IS NULL OR name = ?2)")
        .bind(destination.api())
        .bind(destination.name())
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}
