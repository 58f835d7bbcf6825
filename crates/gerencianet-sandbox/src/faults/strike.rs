//! A fault that a request meets, with its draws made.

use std::fmt;
use std::future::pending;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, DATE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use gerencianet_validation::Operation;
use http_body::{Frame, SizeHint};
use tokio::time::Sleep;

use super::rule::{Ending, Fault, RetryAfter};
use crate::cut::Cut;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::{self, World};

/// A fault that a request meets.
pub(crate) struct Strike {
    latency: Duration,
    skew: i32,
    ending: Ending,
}

impl Strike {
    pub(super) fn of(fault: &Fault, random: &mut fastrand::Rng) -> Self {
        let latency = Duration::from_millis(random.u64(fault.latency.0..=fault.latency.1));
        Strike { latency, skew: fault.skew, ending: fault.ending }
    }

    /// Whether the token of the request is to be forgotten before it is looked at.
    pub(crate) fn expires_token(&self) -> bool {
        self.ending == Ending::TokenExpired
    }

    /// How many seconds a token that is given lives, if not as long as usual.
    pub(crate) fn token_life(&self) -> Option<u32> {
        match self.ending {
            Ending::TokenOf(seconds) => Some(seconds),
            _ => None,
        }
    }

    /// Answers, or ends the connection and never comes back. `answer` is what takes effect.
    pub(crate) async fn strike(
        &self,
        world: &World,
        operation: Operation,
        cut: &Cut,
        answer: impl Future<Output = Response>,
    ) -> Response {
        let response = match self.ending {
            Ending::Status { effect: false, .. } | Ending::Reset { effect: false } => StatusCode::OK.into_response(),
            _ => world::ahead(self.skew, answer).await,
        };
        let mut response = match self.ending {
            Ending::Answer | Ending::TokenExpired | Ending::TokenOf(_) | Ending::Reset { .. } => response,
            Ending::Status { status, retry_after, .. } => refused(operation, status, retry_after, self.now(world)),
            Ending::Truncated => half(response).await,
        };
        if self.skew != 0 {
            response.headers_mut().insert(DATE, date(self.now(world)));
        }
        tokio::time::sleep(self.latency).await;
        if let Ending::Reset { .. } = self.ending {
            cut.reset();
            return pending().await;
        }
        response
    }

    fn now(&self, world: &World) -> Moment {
        Moment(world.now().0.saturating_add(i64::from(self.skew) * 1000))
    }
}

/// As the log tells it to who reads the page, in Portuguese.
impl fmt::Display for Strike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let when = |effect| if effect { "após o efeito" } else { "antes do efeito" };
        let ending = match self.ending {
            Ending::Answer => None,
            Ending::Status { status, effect, .. } => Some(format!("status {} {}", status.as_u16(), when(effect))),
            Ending::Reset { effect } => Some(format!("conexão cortada {}", when(effect))),
            Ending::Truncated => Some("resposta cortada ao meio".to_owned()),
            Ending::TokenExpired => Some("token expirado".to_owned()),
            Ending::TokenOf(seconds) => Some(format!("token de {seconds} s")),
        };
        let skew = (self.skew != 0).then(|| format!("relógio {:+} s", self.skew));
        // A draw may have been of no time at all.
        let says_latency = !self.latency.is_zero() || (ending.is_none() && skew.is_none());
        let latency = says_latency.then(|| format!("latência {} ms", self.latency.as_millis()));
        let parts: Vec<String> = [ending, latency, skew].into_iter().flatten().collect();
        f.write_str(&parts.join(", "))
    }
}

fn refused(operation: Operation, status: StatusCode, retry_after: Option<RetryAfter>, now: Moment) -> Response {
    let mut response = Refusal::on_demand(status).in_form_of(operation).into_response();
    let wait = retry_after.map(|retry_after| match retry_after {
        RetryAfter::Seconds(seconds) => HeaderValue::from(seconds),
        RetryAfter::Date(seconds) => date(now.after(Duration::from_secs(seconds.into()))),
    });
    response.headers_mut().extend(wait.map(|wait| (RETRY_AFTER, wait)));
    response
}

/// A moment as HTTP writes it, which knows whole seconds: the first that is not before it.
fn date(moment: Moment) -> HeaderValue {
    let seconds = u64::try_from(moment.0).unwrap_or(0).div_ceil(1000);
    // The calendar of HTTP ends with the year 9999.
    let moment = std::time::UNIX_EPOCH + Duration::from_secs(seconds.min(253_402_300_799));
    HeaderValue::from_str(&httpdate::fmt_http_date(moment)).expect("a date is ASCII")
}

/// The first half of an answer, under the length of the whole. An empty one has no half.
async fn half(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    if whole.is_empty() {
        return Response::from_parts(head, Body::empty());
    }
    head.headers.insert(CONTENT_LENGTH, whole.len().into());
    let half = Half { bytes: Some(whole.slice(..whole.len() / 2)), end: Box::pin(tokio::time::sleep(TIME_TO_LEAVE)) };
    Response::from_parts(head, Body::new(half))
}

/// Bytes on loopback need microseconds; a connection that ends in the middle of an answer does not wait for them.
const TIME_TO_LEAVE: Duration = Duration::from_millis(20);

/// A body that ends before its announced length, whereupon the connection ends.
struct Half {
    bytes: Option<Bytes>,
    end: Pin<Box<Sleep>>,
}

impl http_body::Body for Half {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        ready!(self.end.as_mut().poll(context));
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}
