//! What is answered.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A success.
pub(crate) struct Answer {
    status: StatusCode,
    json: Option<Vec<u8>>,
}

impl Answer {
    /// 200 with a body.
    pub(crate) fn ok(body: &impl Serialize) -> Self {
        Answer { status: StatusCode::OK, json: Some(json(body)) }
    }

    /// 201 with a body.
    pub(crate) fn created(body: &impl Serialize) -> Self {
        Answer { status: StatusCode::CREATED, json: Some(json(body)) }
    }

    /// 204.
    pub(crate) fn nothing() -> Self {
        Answer { status: StatusCode::NO_CONTENT, json: None }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self.json {
            Some(body) => of_json(self.status, body),
            None => self.status.into_response(),
        }
    }
}

/// A response with this JSON. What is answered belongs to one client, and is over when the state changes.
pub(crate) fn of_json(status: StatusCode, body: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (status, headers, body).into_response()
}

/// The JSON of a value that has any: the types of the API all have.
pub(crate) fn json(body: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(body).expect("texts, numbers and lists are JSON")
}
