//! Who calls: the account of the certificate, and the application of the credentials.

use axum::http::StatusCode;
use gerencianet_validation::Operation;
use ring::digest::{SHA256, digest};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::refusal::Refusal;

/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    /// Without TLS nobody says who they are.
    Anybody,
    /// The SHA-256 of the certificate that was presented.
    Certificate([u8; 32]),
}

/// The application that calls, and its account.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) account: AccountId,
    /// The client id.
    pub(crate) application: String,
    /// What it may do, separated by spaces.
    pub(crate) scopes: String,
}

impl Caller {
    /// From a row that has `account`, `application` and `scopes`.
    pub(crate) fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let account = AccountId(row.try_get("account")?);
        Ok(Caller { account, application: row.try_get("application")?, scopes: row.try_get("scopes")? })
    }

    /// Refuses who lacks a scope that an operation asks for.
    pub(crate) fn must_be_allowed(&self, operation: Operation) -> Result<(), Refusal> {
        if operation.scopes().iter().all(|scope| self.has(scope)) {
            return Ok(());
        }
        let description = "A aplicação não tem o escopo exigido";
        Err(Refusal::oauth(StatusCode::FORBIDDEN, "insufficient_scope", description))
    }

    /// Whether it has a scope.
    pub(crate) fn has(&self, scope: &str) -> bool {
        self.scopes.split(' ').any(|given| given == scope)
    }
}

impl Peer {
    /// Who presents this certificate, DER.
    pub(crate) fn of_certificate(der: &[u8]) -> Self {
        Peer::Certificate(fingerprint(der))
    }

    /// The account of the certificate; none where none was asked for.
    ///
    /// The authority issues certificates to others too, so one of it that is no account's is refused as the gateway does.
    pub(crate) async fn account(self, connection: &mut SqliteConnection) -> Result<Option<AccountId>, Refusal> {
        let Peer::Certificate(digest) = self else { return Ok(None) };
        let account: Option<i64> = sqlx::query_scalar("SELECT account FROM certificates WHERE digest = ?")
            .bind(digest.as_slice())
            .fetch_optional(connection)
            .await?;
        match account {
            Some(account) => Ok(Some(AccountId(account))),
            None => Err(Refusal::gateway(StatusCode::FORBIDDEN, "Forbidden")),
        }
    }
}

/// Whether no account may connect with a certificate, DER.
pub(crate) async fn is_strange(connection: &mut SqliteConnection, der: &[u8]) -> sqlx::Result<bool> {
    let strange = sqlx::query_scalar("SELECT NOT EXISTS (SELECT 1 FROM certificates WHERE digest = ?)");
    strange.bind(fingerprint(der).as_slice()).fetch_one(connection).await
}

/// Lets an account connect with a certificate, DER.
pub(crate) async fn admit(connection: &mut SqliteConnection, account: AccountId, der: &[u8]) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO certificates (digest, account) VALUES (?, ?)")
        .bind(fingerprint(der).as_slice())
        .bind(account.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// The SHA-256 of a certificate, DER, by which the database knows it.
fn fingerprint(der: &[u8]) -> [u8; 32] {
    digest(&SHA256, der).as_ref().try_into().expect("a SHA-256 has 32 bytes")
}
