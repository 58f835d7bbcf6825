//! An answer on its way, whole or in part.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use hyper::{
    HeaderMap, Response, StatusCode,
    body::{Body, Frame, SizeHint},
    header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue},
};
use tokio::time::{Sleep, sleep};

use crate::{
    catalogue::Operation,
    line::Cut,
    reply::{Answer, Content, Reply},
};

/// The body of a response.
pub(crate) struct AnswerBody {
    bytes: Option<Bytes>,
    end: End,
}

/// What follows the bytes.
enum End {
    /// Nothing: these are all.
    Whole,
    /// Nothing, though more bytes were announced, once these had the time to leave. HTTP/1.1 then ends the connection.
    Short(Pin<Box<Sleep>>),
    /// The connection is reset, once the bytes had the time to leave.
    Reset(Pin<Box<Sleep>>, Arc<Cut>),
}

/// Bytes on loopback need microseconds; HTTP/2 sends them from another task.
const TIME_TO_LEAVE: Duration = Duration::from_millis(20);

/// The answer that a reply shows for an operation, or what is wrong with the script.
pub(crate) fn resolve(reply: &Reply, operation: Option<&Operation>) -> Result<Answer, String> {
    let (example, status) = match &reply.content {
        Content::Given(answer) => return Ok(answer.clone()),
        Content::Success => {
            let example = operation.map(Operation::success).ok_or("a path that no document knows has no success")?;
            (example, example.status)
        }
        Content::Documented(status, name) => {
            let operation = operation.ok_or("a path that no document knows has no examples")?;
            let id = &operation.id;
            let of_name = |name: &String| {
                let class = status / 100;
                operation.examples.iter().find(|one| one.name == *name && one.status / 100 == class)
            };
            let example = name.as_ref().map_or_else(|| operation.example(*status), of_name);
            (example.ok_or_else(|| format!("{id} shows no such answer for {status}"))?, *status)
        }
    };
    Ok(Answer { status, content_type: example.content_type.clone(), body: example.body.clone() })
}

/// The whole answer.
pub(crate) fn whole(answer: Answer, extra: &[(String, String)]) -> Result<Response<AnswerBody>, String> {
    let body = AnswerBody { bytes: Some(answer.body.clone()), end: End::Whole };
    response(&answer, extra, body)
}

/// Half of the answer, under the length of the whole.
pub(crate) fn truncated(answer: &Answer, extra: &[(String, String)]) -> Result<Response<AnswerBody>, String> {
    half(answer, extra, End::Short(Box::pin(sleep(TIME_TO_LEAVE))))
}

/// Half of the answer, then a reset.
pub(crate) fn reset_midway(
    answer: &Answer,
    extra: &[(String, String)],
    cut: Arc<Cut>,
) -> Result<Response<AnswerBody>, String> {
    half(answer, extra, End::Reset(Box::pin(sleep(TIME_TO_LEAVE)), cut))
}

fn half(answer: &Answer, extra: &[(String, String)], end: End) -> Result<Response<AnswerBody>, String> {
    let body = AnswerBody { bytes: Some(answer.body.slice(..answer.body.len() / 2)), end };
    let mut response = response(answer, extra, body)?;
    response.headers_mut().insert(CONTENT_LENGTH, answer.body.len().into());
    Ok(response)
}

fn response(answer: &Answer, extra: &[(String, String)], body: AnswerBody) -> Result<Response<AnswerBody>, String> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).map_err(|error| error.to_string())?;
    let headers = response.headers_mut();
    if let Some(content_type) = &answer.content_type {
        append(headers, CONTENT_TYPE.as_str(), content_type)?;
    }
    for (name, value) in extra {
        append(headers, name, value)?;
    }
    Ok(response)
}

fn append(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
    headers.append(name, HeaderValue::from_str(value).map_err(|error| error.to_string())?);
    Ok(())
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(bytes) = self.bytes.take().filter(|bytes| !bytes.is_empty()) {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match &mut self.end {
            End::Whole => Poll::Ready(None),
            End::Short(sleep) => {
                ready!(sleep.as_mut().poll(context));
                Poll::Ready(None)
            }
            End::Reset(sleep, cut) => {
                ready!(sleep.as_mut().poll(context));
                cut.reset();
                Poll::Pending
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.end, End::Whole) && self.bytes.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        match self.end {
            End::Whole => SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            End::Short(_) | End::Reset(..) => SizeHint::default(),
        }
    }
}
