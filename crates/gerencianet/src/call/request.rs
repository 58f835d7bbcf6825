//! What is sent.

use std::time::{Duration, Instant};

use bytes::Bytes;
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::table::{Idempotency, Location};
use gerencianet_validation::{Operation, Parameters, validate, validate_parameters};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;

use super::answer::Reading;
use super::{Call, Value, answer, environments};
use crate::client::{Api, Client, Served, TokenRoute};
use crate::error::Error;
use crate::observer::Attempt;
use crate::token::{Grant, Token};

/// A request that has been judged and can be sent as often as it may.
pub(super) struct Request<'c> {
    pub(super) client: &'c Client,
    pub(super) api: &'static Api,
    pub(super) served: &'c Served,
    pub(super) operation: Operation,
    pub(super) basic: bool,
    pub(super) idempotency_key: Option<IdempotencyKey>,
    pub(super) limit: Duration,
    pub(super) reading: Reading,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Bytes>,
}

/// Writes a body.
pub(super) fn written(body: &impl Serialize) -> Result<Bytes, Error> {
    // The types of bodies are generated, and all of them can be written.
    serde_json::to_vec(body)
        .map(Bytes::from)
        .map_err(|error| Error::unsendable("the body cannot be written as JSON").caused_by(&error))
}

impl<'c> Request<'c> {
    /// Judges a call, and makes of it what is sent.
    pub(super) fn prepare(call: Call<'c>, reading: Reading) -> Result<Self, Error> {
        let Call { client, api, operation, path, basic, mut values, body, limit } = call;
        let body = body.transpose().map_err(|error| error.of(operation))?;
        let idempotency_key = key(operation, &mut values);
        if client.shared.judged {
            judge(operation, &values, body.as_deref())?;
        }
        let served =
            client.shared.apis.get(api.name).ok_or_else(|| Error::configuration("the client knows no such API"))?;
        let method =
            Method::from_bytes(operation.method().as_bytes()).map_err(|_| Error::configuration("no such method"))?;
        let base = if basic { &served.token_base_url } else { &served.base_url };
        let url = url(base, path, &values).map_err(|error| error.of(operation))?;
        let headers = headers(&values, body.is_some()).map_err(|error| error.of(operation))?;
        Ok(Request {
            client,
            api,
            served,
            operation,
            basic,
            idempotency_key,
            limit,
            reading,
            method,
            url,
            headers,
            body,
        })
    }

    /// As it is sent with a token, and given up after `limit`.
    pub(super) fn built(&self, token: Option<&Token>, limit: Duration) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        let mut headers = self.headers.clone();
        if self.basic {
            headers.insert(AUTHORIZATION, self.client.shared.credentials.basic());
        } else if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.bearer());
        }
        *request.headers_mut() = headers;
        *request.body_mut() = self.body.clone().map(Into::into);
        *request.timeout_mut() = Some(limit);
        request
    }
}

/// The key under which a request can be repeated: the caller's, or a new one.
fn key(operation: Operation, values: &mut Vec<Value>) -> Option<IdempotencyKey> {
    let Idempotency::Key(header) = operation.idempotency() else { return None };
    if let Some(given) = values.iter().find(|value| value.location == Location::Header && value.name == header) {
        return IdempotencyKey::parse(&given.text).ok();
    }
    let made = uuid::Uuid::new_v4().hyphenated().to_string();
    let key = IdempotencyKey::parse(&made).ok();
    values.push(Value { location: Location::Header, name: header, text: made });
    key
}

fn judge(operation: Operation, values: &[Value], body: Option<&[u8]>) -> Result<(), Error> {
    let parameters =
        values.iter().fold(Parameters::new(), |parameters, Value { location, name, text }| match location {
            Location::Path => parameters.path(name, text.as_str()),
            Location::Query => parameters.query(name, text.as_str()),
            Location::Header => parameters.header(name, text.as_str()),
        });
    validate_parameters(operation, &parameters).map_err(Error::invalid_request)?;
    match body {
        Some(body) => validate(operation, body).map_err(Error::invalid_request),
        None => Ok(()),
    }
}

/// The address of a request.
fn url(base: &Url, path: &str, values: &[Value]) -> Result<Url, Error> {
    let of = |location: Location| values.iter().filter(move |value| value.location == location);
    let mut url = base.clone();
    {
        let mut segments =
            url.path_segments_mut().map_err(|()| Error::configuration("the base URL cannot have a path"))?;
        segments.pop_if_empty();
        for segment in path.split('/').skip(1) {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            let value = name.and_then(|name| of(Location::Path).find(|value| value.name == name));
            let text = value.map_or(segment, |value| value.text.as_str());
            // A URL leaves some controls out of a segment without a word, so that `.\n.` would lead elsewhere.
            if matches!(text, "" | "." | "..") || text.contains(char::is_control) {
                return Err(Error::unsendable("a path parameter cannot stand in a path"));
            }
            segments.push(text);
        }
    }
    if of(Location::Query).next().is_some() {
        url.query_pairs_mut().extend_pairs(of(Location::Query).map(|value| (value.name, value.text.as_str())));
    }
    Ok(url)
}

fn headers(values: &[Value], has_body: bool) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for value in values.iter().filter(|value| value.location == Location::Header) {
        let name = HeaderName::from_bytes(value.name.as_bytes());
        let text = HeaderValue::from_str(&value.text);
        let (Ok(name), Ok(text)) = (name, text) else { return Err(Error::unsendable("a header cannot be sent")) };
        headers.insert(name, text);
    }
    Ok(headers)
}

/// Asks an API for a token (RFC 6749, 4.4).
pub(super) async fn granted(client: Client, api: &'static Api, route: TokenRoute) -> Result<Grant, Error> {
    let shared = &client.shared;
    let served = shared.apis.get(api.name).ok_or_else(|| Error::configuration("the client knows no such API"))?;
    let request = shared
        .http
        .post(url(&served.token_base_url, route.path, &[])?)
        .header(AUTHORIZATION, shared.credentials.basic())
        .header(ACCEPT, HeaderValue::from_static("application/json"))
        .json(&serde_json::json!({ "grant_type": "client_credentials" }));
    let began = Instant::now();
    let answered = answer::of(request.send(), Reading::Token).await;
    let status = answered.as_ref().map_or_else(|failure| failure.error.status(), |answer| Some(answer.status));
    let attempt = Attempt { operation: route.operation, number: 1, status, elapsed: began.elapsed() };
    tracing::debug!(status, elapsed = ?attempt.elapsed, "a token was asked for");
    shared.observe(&attempt);
    let answer = answered.map_err(|failure| failure.error.while_asking_for_token())?;
    if !(200..300).contains(&answer.status) {
        let retry_after = crate::retry::retry_after(&answer.headers, shared.clock.system_now());
        let environments = environments(&client, served);
        return Err(Error::no_token(answer.into_error(), environments, retry_after));
    }
    // The body holds a token, where it holds anything; it is not kept.
    Grant::from_json(&answer.body)
        .map_err(|_| Error::decode(answer.status, &answer.headers, Bytes::new()).while_asking_for_token())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(template: &str, given: &str) -> Result<String, Error> {
        let base = Url::parse("https://pix.example/base").expect("a URL");
        let value = Value { location: Location::Path, name: "id", text: given.to_owned() };
        url(&base, template, &[value]).map(String::from)
    }

    #[test]
    fn a_path_parameter_stays_one_segment() {
        for (given, segment) in [
            ("abc", "abc"),
            ("a/b", "a%2Fb"),
            ("a\\b", "a%5Cb"),
            ("../x", "..%2Fx"),
            ("%2e%2e", "%252e%252e"),
            ("a?b#c", "a%3Fb%23c"),
            ("é", "%C3%A9"),
            ("...", "..."),
        ] {
            let expected = format!("https://pix.example/base/v2/{segment}/x");
            assert_eq!(made("/v2/{id}/x", given).ok(), Some(expected), "{given}");
        }
    }

    #[test]
    fn what_would_lead_elsewhere_is_not_sent() {
        for given in ["", ".", "..", "\n", ".\n.", "\t..", "a\rb", "\0", "\u{7f}", "\u{85}"] {
            let error = made("/v2/{id}", given).expect_err("it leads elsewhere");
            assert!(matches!(error.kind(), crate::ErrorKind::Unsendable(_)), "{given:?}");
            assert_eq!(error.to_string(), "the request cannot be sent: a path parameter cannot stand in a path");
        }
    }
}
