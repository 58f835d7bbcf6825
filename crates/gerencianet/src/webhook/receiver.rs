//! The service that takes notifications.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use http_body::Body;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use tower_service::Service;

use super::event::read;
use super::{Inbox, Refusal};
use crate::clock::{Clock, SystemClock};
use crate::error::Error;

mod secret;

use self::secret::Secret;

/// Longest body that is taken unless told otherwise: 1 MiB.
const BODY_LIMIT: usize = 1024 * 1024;

/// Time for a body to arrive, and for an inbox to store what was in it. Together they stay below the 25 seconds after which the
/// vendor takes an answer for lost.
const ARRIVAL: Duration = Duration::from_secs(10);
const STORING: Duration = Duration::from_secs(12);

/// A `tower` service that takes notifications of all three APIs and answers when they are stored.
///
/// It answers 200 to what it has stored, to what it had stored before, and to the probe that the vendor sends while an address
/// is being registered; everything else is a [`Refusal`]. The path may end in `/pix`, which the vendor appends for Pix, or not.
///
/// Stand it behind a [`Server`](super::Server), or mount it with `axum`, where a nested service sees the rest of the path alone:
///
/// ```
/// # use std::time::Duration;
/// use axum::{Router, routing::get};
/// use gerencianet::webhook::{Inbox, Receiver};
///
/// fn service(inbox: impl Inbox) -> Router {
///     Router::new()
///         .route("/health", get(|| async { "up" }))
///         .nest_service("/webhook", Receiver::behind_mutual_tls(inbox).body_limit(256 * 1024))
/// }
/// ```
#[derive(Clone)]
pub struct Receiver {
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Shared {
    inbox: Arc<dyn Inbox>,
    clock: Arc<dyn Clock>,
    secret: Option<Secret>,
    callers: Option<Vec<IpAddr>>,
    path: String,
    body_limit: usize,
}

/// The address of whoever sent a request: an extension that [`Server`](super::Server) sets, and that [`Receiver::callers`] looks
/// at. Behind a proxy, set it from what the proxy says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller(pub IpAddr);

impl Receiver {
    /// A receiver that trusts whoever reaches it: where TLS ends, a certificate of the vendor has been asked for, by
    /// [`mutual_tls`](super::mutual_tls) or by a proxy.
    #[must_use]
    pub fn behind_mutual_tls(inbox: impl Inbox) -> Self {
        Self::new(Arc::new(inbox), None)
    }

    /// A receiver that trusts whoever knows a secret, for addresses that are registered with `x-skip-mtls-checking`, or in Open
    /// Finance with a `webhookSecurity` of the type `hmac`, whose `hash` is the secret.
    ///
    /// Such an address ends in `?hmac=<secret>&ignorar=`: the last parameter takes the `/pix` that the vendor appends. Without it
    /// the secret itself ends in `/pix` when it comes, which is taken as well. The secret is compared in constant time and kept
    /// nowhere. It stands in every log of addresses on the way.
    ///
    /// # Errors
    ///
    /// The secret is shorter than 16 characters, or has others than letters, digits, `-`, `.`, `_` and `~`, which no address
    /// changes.
    pub fn with_hmac(inbox: impl Inbox, secret: &str) -> Result<Self, Error> {
        Ok(Self::new(Arc::new(inbox), Some(Secret::new(secret)?)))
    }

    fn new(inbox: Arc<dyn Inbox>, secret: Option<Secret>) -> Self {
        let (clock, path) = (Arc::new(SystemClock), String::new());
        Self { shared: Arc::new(Shared { inbox, clock, secret, callers: None, path, body_limit: BODY_LIMIT }) }
    }

    fn with(mut self, change: impl FnOnce(&mut Shared)) -> Self {
        change(Arc::make_mut(&mut self.shared));
        self
    }

    /// The path of the registered address, such as `/webhook`; the root unless told otherwise. A service that is nested at a path
    /// sees the rest of it alone, and needs none.
    #[must_use]
    pub fn path(self, path: &str) -> Self {
        self.with(|shared| path.trim_end_matches('/').clone_into(&mut shared.path))
    }

    /// The only addresses that are answered, by [`Caller`]. The vendor told of `34.193.116.226` in 2024, for addresses without mutual
    /// TLS; ask whether it still holds.
    #[must_use]
    pub fn callers(self, callers: impl IntoIterator<Item = IpAddr>) -> Self {
        let callers = callers.into_iter().map(|address| address.to_canonical()).collect();
        self.with(|shared| shared.callers = Some(callers))
    }

    /// The longest body that is taken, in bytes; 1 MiB unless told otherwise.
    #[must_use]
    pub fn body_limit(self, bytes: usize) -> Self {
        self.with(|shared| shared.body_limit = bytes)
    }

    /// The clock by which a slow body and a slow inbox are given up.
    #[must_use]
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        self.with(|shared| shared.clock = clock)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").finish_non_exhaustive()
    }
}

impl Shared {
    /// Refuses by what is known before the body.
    fn admit<B>(&self, request: &Request<B>) -> Result<(), Refusal> {
        let rest = request.uri().path().strip_prefix(self.path.as_str()).ok_or(Refusal::Path)?;
        // An address that was registered with a slash at its end gets a second one.
        if !matches!(rest.trim_start_matches('/'), "" | "pix" | "pix/") || !(rest.is_empty() || rest.starts_with('/')) {
            return Err(Refusal::Path);
        }
        if request.method() != Method::POST {
            return Err(Refusal::Method);
        }
        if let Some(allowed) = &self.callers {
            let caller = request.extensions().get::<Caller>().ok_or(Refusal::Caller)?;
            if !allowed.contains(&caller.0.to_canonical()) {
                return Err(Refusal::Caller);
            }
        }
        match &self.secret {
            Some(secret) if !secret.stands_in(request.uri().query().unwrap_or_default()) => Err(Refusal::Hmac),
            _ => Ok(()),
        }
    }

    async fn take<B>(&self, request: Request<B>) -> Result<(), Refusal>
    where
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.admit(&request)?;
        let body = self.body(request.into_body()).await?;
        let events = read(&body)?;
        if events.is_empty() {
            return Ok(());
        }
        let stored = tokio::select! {
            stored = self.inbox.put(&events) => stored,
            () = self.clock.sleep(STORING) => return Err(Refusal::NotStored),
        };
        let new = stored.map_err(|_| Refusal::NotStored)?.into_iter().filter(|is_new| *is_new).count();
        tracing::debug!(target: "gerencianet::webhook", events = events.len(), new, "notification stored");
        Ok(())
    }

    async fn body<B>(&self, body: B) -> Result<Bytes, Refusal>
    where
        B: Body,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        if body.size_hint().lower() > self.body_limit as u64 {
            return Err(Refusal::TooLarge);
        }
        let whole = std::pin::pin!(Limited::new(body, self.body_limit).collect());
        tokio::select! {
            whole = whole => match whole {
                Ok(whole) => Ok(whole.to_bytes()),
                Err(error) if error.is::<LengthLimitError>() => Err(Refusal::TooLarge),
                Err(_) => Err(Refusal::Incomplete),
            },
            () = self.clock.sleep(ARRIVAL) => Err(Refusal::TooSlow),
        }
    }
}

impl<B> Service<Request<B>> for Receiver
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let shared = self.shared.clone();
        Box::pin(async move { Ok(answer(shared.take(request).await)) })
    }
}

fn answer(taken: Result<(), Refusal>) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::default());
    *response.status_mut() = taken.map_or_else(Refusal::status, |()| StatusCode::OK);
    if let Err(refusal) = taken {
        tracing::warn!(target: "gerencianet::webhook", reason = %refusal, "notification refused");
        *response.body_mut() = Full::new(Bytes::from(refusal.to_string()));
        response.extensions_mut().insert(refusal);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        if refusal == Refusal::Method {
            headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        if matches!(refusal, Refusal::TooLarge | Refusal::TooSlow) {
            // What is still to come of the body is not read.
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
    }
    response
}

#[cfg(test)]
mod tests;
