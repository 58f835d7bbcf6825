//! What is answered.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// What most answers are.
const JSON: &str = "application/json";

/// A success.
pub(crate) struct Answer {
    status: StatusCode,
    body: Option<(&'static str, Vec<u8>)>,
}

impl Answer {
    /// 200 with a body.
    pub(crate) fn ok(body: &impl Serialize) -> Self {
        Answer { status: StatusCode::OK, body: Some((JSON, json(body))) }
    }

    /// 201 with a body.
    pub(crate) fn created(body: &impl Serialize) -> Self {
        Answer { status: StatusCode::CREATED, body: Some((JSON, json(body))) }
    }

    /// 202 with a body.
    pub(crate) fn accepted(body: &impl Serialize) -> Self {
        Answer { status: StatusCode::ACCEPTED, body: Some((JSON, json(body))) }
    }

    /// 200 with a table whose first line is one like all others.
    pub(crate) fn csv(text: String) -> Self {
        Answer { status: StatusCode::OK, body: Some(("text/csv; charset=utf-8", text.into_bytes())) }
    }

    /// 204.
    pub(crate) fn nothing() -> Self {
        Answer { status: StatusCode::NO_CONTENT, body: None }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self.body {
            Some((kind, body)) => of_kind(self.status, kind, body),
            None => self.status.into_response(),
        }
    }
}

/// A response with this JSON.
pub(crate) fn of_json(status: StatusCode, body: Vec<u8>) -> Response {
    of_kind(status, JSON, body)
}

/// A response. What is answered belongs to one client, and is over when the state changes.
fn of_kind(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response {
    let headers =
        [(CONTENT_TYPE, HeaderValue::from_static(kind)), (CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    (status, headers, body).into_response()
}

/// The JSON of a value that has any: the types of the API all have.
pub(crate) fn json(body: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(body).expect("texts, numbers and lists are JSON")
}
