//! What happened on a server.

use std::{
    collections::{BTreeMap, HashSet, hash_map::DefaultHasher},
    fmt,
    hash::{Hash, Hasher},
    time::Instant,
};

use bytes::Bytes;
use hyper::HeaderMap;

use crate::catalogue::{Idempotency, Operation};

/// What happened up to now.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// TCP connections accepted.
    pub connections: usize,
    /// TLS handshakes that came to their end.
    pub handshakes: usize,
    /// Why the other handshakes failed.
    pub failed_handshakes: Vec<String>,
    /// Requests whose head was read; counted even by a forgetful server.
    pub request_count: usize,
    /// The requests, in the order in which their heads were read.
    pub requests: Vec<Request>,
    /// Requests for a token, whatever became of them.
    pub token_requests: usize,
    /// The tokens handed out, in order.
    pub tokens: Vec<String>,
    /// How often each logical call that changes something took effect. See [`Record::total_effects`].
    ///
    /// The key is method and path; an idempotency key is added where the operation has one, a digest of the body where
    /// nothing tells a repetition from a new call. A repetition that the vendor recognises (the same txid, refund id or
    /// idempotency key with the same body) has no second effect.
    pub effects: BTreeMap<String, usize>,
    /// What must not happen: panics, requests that are no HTTP, paths that are neither in the documents nor in a script.
    pub failures: Vec<String>,
}

/// A request as it arrived.
#[derive(Clone)]
pub struct Request {
    /// Which request this is, counted from 1 since the start of the server.
    pub number: usize,
    /// The method, in capitals.
    pub method: String,
    /// The path, still percent-encoded.
    pub path: String,
    /// What follows the question mark, still percent-encoded; empty where nothing does.
    pub query: String,
    /// The header fields.
    pub headers: HeaderMap,
    /// The body; none where it was not read to its end.
    pub body: Option<Bytes>,
    /// The `operationId`; none where the documents do not know the path.
    pub operation: Option<&'static str>,
    /// Whether the client presented a certificate that was verified.
    pub client_certificate: bool,
    /// Which connection it came by, counted from 1.
    pub connection: usize,
    /// `TLSv1_2` or `TLSv1_3`.
    pub tls: &'static str,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub protocol: &'static str,
    /// When its head had been read.
    pub moment: Instant,
}

impl Record {
    /// How often anything took effect: after one logical call, at most 1.
    #[must_use]
    pub fn total_effects(&self) -> usize {
        self.effects.values().sum()
    }

    /// The requests other than for a token, in their order.
    #[must_use]
    pub fn calls(&self) -> Vec<&Request> {
        self.requests.iter().filter(|request| request.operation != Some("authorize")).collect()
    }
}

impl Request {
    /// The text of a header field, where there is one.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON, where it is that.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(self.body.as_ref()?).ok()
    }
}

/// Without header fields, query and body, where secrets and personal data are.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("operation", &self.operation)
            .field("body_length", &self.body.as_ref().map(Bytes::len))
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}

/// What took effect: which logical call, and whether it was new.
#[derive(Default)]
pub(crate) struct Ledger {
    seen: HashSet<(String, u64)>,
}

impl Ledger {
    /// The key to count an effect under; none where the vendor would see that it has done this before.
    pub(crate) fn enter(&mut self, operation: &Operation, request: &Request) -> Option<String> {
        let digest = digest(request.body.as_deref().unwrap_or_default());
        let call = format!("{} {}", request.method, request.path);
        let key = match operation.idempotency {
            Idempotency::Safe => return None,
            Idempotency::None => return Some(format!("{call} {digest:016x}")),
            Idempotency::Idempotent => call,
            Idempotency::Key => format!("{call} {}", request.header("x-idempotency-key").unwrap_or("without a key")),
        };
        self.seen.insert((key.clone(), digest)).then_some(key)
    }
}

fn digest(body: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    hasher.finish()
}
