//! The body of a request, which tells when it is there.

use std::fmt;
use std::pin::Pin;
use std::sync::Weak;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;

use super::connections::Serving;

/// The body of a request that a [`Server`](super::Server) passes on, as it arrives.
pub struct RequestBody {
    incoming: Incoming,
    /// Gone where the request has been answered already.
    serving: Weak<Serving>,
}

impl RequestBody {
    pub(super) fn new(incoming: Incoming, serving: Weak<Serving>) -> Self {
        let body = Self { incoming, serving };
        if body.is_end_stream() {
            body.arrived();
        }
        body
    }

    fn arrived(&self) {
        if let Some(serving) = self.serving.upgrade() {
            serving.arrived();
        }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.incoming).poll_frame(context));
        if frame.is_none() || self.is_end_stream() {
            self.arrived();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBody").finish_non_exhaustive()
    }
}
