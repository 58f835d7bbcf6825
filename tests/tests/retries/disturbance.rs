//! What goes wrong with a call, and how the server is told to let it.

use std::time::{Duration, SystemTime};

use serde_json::json;
use server::{Arrival, Reply};

/// One way in which an attempt fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disturbance {
    /// Nobody listens.
    Refused,
    /// The connection is reset before the handshake.
    ResetInHandshake,
    /// The handshake is never answered.
    SilentHandshake,
    /// The connection is reset when the head has been read, and nothing of the body. Nothing is done.
    ResetBeforeBody,
    /// The request is done, then the connection is reset.
    ResetAfterBody,
    /// The request is done, then the connection is closed in order.
    CloseAfterBody,
    /// The request is done; an answer never comes.
    Silence,
    /// The token was revoked.
    Unauthorized,
    /// A status, and whether the request was done.
    Status(u16, Asked),
    /// The request is done; of the answer comes a half, then the end.
    Truncated,
    /// Of an answer of this status comes a half, with all of its `Retry-After`.
    StatusTruncated(u16, Asked),
    /// The request is done; of the answer comes a half, then a reset.
    ResetMidway,
}

/// What `Retry-After` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// It is not there.
    Nothing,
    /// So many seconds.
    Seconds(u64),
    /// The date in so many seconds, at most.
    Date(u64),
}

use Asked::{Date, Nothing, Seconds};

impl Disturbance {
    /// One row of the matrix each.
    pub const ALL: &[Disturbance] = &[
        Disturbance::Refused,
        Disturbance::ResetInHandshake,
        Disturbance::SilentHandshake,
        Disturbance::ResetBeforeBody,
        Disturbance::ResetAfterBody,
        Disturbance::CloseAfterBody,
        Disturbance::Silence,
        Disturbance::Unauthorized,
        Disturbance::Status(400, Nothing),
        Disturbance::Status(408, Nothing),
        Disturbance::Status(409, Nothing),
        Disturbance::Status(425, Nothing),
        Disturbance::Status(429, Nothing),
        Disturbance::Status(429, Seconds(3)),
        Disturbance::Status(429, Date(4)),
        // Longer than a client waits.
        Disturbance::Status(429, Seconds(31)),
        Disturbance::Status(500, Nothing),
        Disturbance::Status(501, Nothing),
        Disturbance::Status(502, Nothing),
        Disturbance::Status(503, Nothing),
        Disturbance::Status(503, Seconds(2)),
        Disturbance::Status(504, Nothing),
        Disturbance::Truncated,
        Disturbance::StatusTruncated(400, Nothing),
        Disturbance::StatusTruncated(429, Seconds(3)),
        Disturbance::StatusTruncated(503, Seconds(2)),
        Disturbance::ResetMidway,
    ];

    /// What becomes of the next connection, where that is what goes wrong.
    pub fn arrival(self) -> Option<Arrival> {
        match self {
            Disturbance::ResetInHandshake => Some(Arrival::ResetBeforeHandshake),
            Disturbance::SilentHandshake => Some(Arrival::SilenceBeforeHandshake),
            _ => None,
        }
    }

    /// What the server does with the next request; it does the same without a word about it where there is nothing.
    pub fn reply(self, now: SystemTime) -> Option<Reply> {
        Some(match self {
            Disturbance::Refused | Disturbance::ResetInHandshake | Disturbance::SilentHandshake => return None,
            Disturbance::ResetBeforeBody => Reply::reset_before_body(),
            Disturbance::ResetAfterBody => Reply::reset_after_body(),
            Disturbance::CloseAfterBody => Reply::close_after_body(),
            Disturbance::Silence => Reply::silence(),
            Disturbance::Unauthorized => Reply::status(401),
            Disturbance::StatusTruncated(status, asked) => Disturbance::Status(status, asked).reply(now)?.truncated(),
            Disturbance::Status(status, asked) => {
                // A proxy says the one, the API itself the other.
                let reply = match status {
                    502 | 504 => Reply::html(status),
                    _ => Reply::json(status, &json!({ "nome": "um_nome", "mensagem": "Uma mensagem." })),
                };
                match asked {
                    Nothing => reply,
                    Seconds(seconds) => reply.retry_after_seconds(seconds),
                    Date(seconds) => reply.retry_after_date(now + Duration::from_secs(seconds)),
                }
            }
            Disturbance::Truncated => Reply::success().truncated(),
            Disturbance::ResetMidway => Reply::success().reset_midway(),
        })
    }

    /// Whether the server does what it is asked, by its own rules.
    pub fn takes_effect(self) -> bool {
        match self {
            Disturbance::Refused
            | Disturbance::ResetInHandshake
            | Disturbance::SilentHandshake
            | Disturbance::ResetBeforeBody
            | Disturbance::Unauthorized => false,
            Disturbance::ResetAfterBody
            | Disturbance::CloseAfterBody
            | Disturbance::Silence
            | Disturbance::Truncated
            | Disturbance::ResetMidway => true,
            Disturbance::Status(status, _) | Disturbance::StatusTruncated(status, _) => status >= 500,
        }
    }

    /// What `Retry-After` says.
    pub fn asked(self) -> Asked {
        match self {
            Disturbance::Status(_, asked) | Disturbance::StatusTruncated(_, asked) => asked,
            _ => Nothing,
        }
    }

    /// Whether a request reaches the server.
    pub fn arrives(self) -> bool {
        self != Disturbance::Refused && self.arrival().is_none()
    }
}
