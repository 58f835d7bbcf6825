//! One logical call: judged, given a token, sent as often as is allowed, and read.

mod answer;
mod request;

use std::fmt::Display;
use std::time::Duration;

use bytes::Bytes;
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::Operation;
use gerencianet_validation::table::{Idempotency, Location};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use self::answer::{Answer, Failure, Reading};
use self::request::Request;
use crate::client::{Api, Client, Served};
use crate::error::{ApiError, Environments, Error};
use crate::observer::Attempt;
use crate::response::Response;
use crate::retry::{Attempts, Decision, Outcome};
use crate::token::{NoToken, Token};

/// A call that is being put together. The generated methods end in one.
pub(crate) struct Call<'c> {
    client: &'c Client,
    api: &'static Api,
    operation: Operation,
    path: &'static str,
    /// Whether the credentials themselves are sent, and no token.
    basic: bool,
    values: Vec<Value>,
    body: Option<Result<Bytes, Error>>,
    /// The most time for all attempts, where the policy of the client allows more.
    limit: Duration,
}

/// A parameter as it is sent, before it is encoded.
struct Value {
    location: Location,
    name: &'static str,
    text: String,
}

#[allow(dead_code, reason = "not every document needs every part of a call")]
impl<'c> Call<'c> {
    pub(crate) fn new(client: &'c Client, api: &'static Api, operation: Operation, path: &'static str) -> Self {
        Call { client, api, operation, path, basic: false, values: Vec::new(), body: None, limit: Duration::MAX }
    }

    /// Sends the credentials themselves.
    pub(crate) fn basic(mut self) -> Self {
        self.basic = true;
        self
    }

    pub(crate) fn path(self, name: &'static str, value: &(impl Display + ?Sized)) -> Self {
        self.with(Location::Path, name, Some(value))
    }

    pub(crate) fn query(self, name: &'static str, value: &(impl Display + ?Sized)) -> Self {
        self.with(Location::Query, name, Some(value))
    }

    pub(crate) fn query_optional(self, name: &'static str, value: Option<&(impl Display + ?Sized)>) -> Self {
        self.with(Location::Query, name, value)
    }

    pub(crate) fn header(self, name: &'static str, value: &(impl Display + ?Sized)) -> Self {
        self.with(Location::Header, name, Some(value))
    }

    pub(crate) fn header_optional(self, name: &'static str, value: Option<&(impl Display + ?Sized)>) -> Self {
        self.with(Location::Header, name, value)
    }

    fn with(mut self, location: Location, name: &'static str, value: Option<&(impl Display + ?Sized)>) -> Self {
        self.values.extend(value.map(|value| Value { location, name, text: value.to_string() }));
        self
    }

    pub(crate) fn body(mut self, body: &impl Serialize) -> Self {
        self.body = Some(request::written(body));
        self
    }

    /// Allows no more time than this, attempts and waits included.
    pub(crate) fn within(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// For an answer that is JSON.
    pub(crate) async fn json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let done = self.run(Reading::Json).await?;
        match serde_json::from_slice(&done.answer.body) {
            Ok(value) => Ok(done.response(value)),
            Err(error) => {
                let Answer { status, headers, body, .. } = &done.answer;
                let failed = Error::decode(*status, headers, body.clone()).caused_by(&error);
                Err(done.identified(failed))
            }
        }
    }

    /// For an answer of which nothing is read.
    pub(crate) async fn empty(self) -> Result<Response<()>, Error> {
        Ok(self.run(Reading::Json).await?.response(()))
    }

    /// For an answer whose bytes are what is wanted.
    pub(crate) async fn bytes(self) -> Result<Response<Bytes>, Error> {
        let done = self.run(Reading::File).await?;
        let bytes = done.answer.body.clone();
        Ok(done.response(bytes))
    }

    async fn run(self, reading: Reading) -> Result<Done, Error> {
        let request = Request::prepare(self, reading)?;
        let span = tracing::info_span!("gerencianet", operation = %request.operation);
        repeated(request).instrument(span).await
    }
}

/// A call that has succeeded.
struct Done {
    operation: Operation,
    answer: Answer,
    attempts: u32,
    idempotency_key: Option<IdempotencyKey>,
}

impl Done {
    fn response<T>(self, value: T) -> Response<T> {
        Response::new(value, self.answer.status, self.answer.headers, self.attempts, self.idempotency_key)
    }

    fn identified(&self, error: Error) -> Error {
        identified(error, self.operation, self.attempts, self.idempotency_key)
    }
}

fn identified(error: Error, operation: Operation, attempts: u32, key: Option<IdempotencyKey>) -> Error {
    let error = error.of(operation).after_attempts(attempts);
    match key {
        Some(key) => error.with_idempotency_key(key),
        None => error,
    }
}

/// Sends a request until it succeeds, or must not or need not be sent again.
async fn repeated(request: Request<'_>) -> Result<Done, Error> {
    let shared = &request.client.shared;
    let policy = shared.retries.policy.within(request.limit);
    let budget = shared.retries.budget.clone();
    let mut attempts = Attempts::new(&policy, budget, request.operation.idempotency(), shared.clock.now());
    let mut sent = 0;
    let mut token_replaced = false;
    let mut doubt = false;
    loop {
        let left = attempts.left(shared.clock.now());
        // Whoever asks for the token goes on with it, whether or not this call still waits.
        let token = tokio::time::timeout(left.unwrap_or(Duration::MAX), token(&request)).await;
        let failure = match token.unwrap_or_else(|_| Err(Failure::of_token_too_late())) {
            Ok(token) => {
                sent += 1;
                // The token may have taken its time.
                let left = attempts.left(shared.clock.now());
                match attempt(&request, token.as_ref(), sent, left).await {
                    Ok(answer) => {
                        let (operation, idempotency_key) = (request.operation, request.idempotency_key);
                        return Ok(Done { operation, answer, attempts: sent, idempotency_key });
                    }
                    Err(failure) => {
                        if let (401, Some(token), false) = (failure.status(), &token, token_replaced)
                            && request.served.tokens.invalidate(token)
                            && may_be_repeated(&request, &failure.error)
                        {
                            token_replaced = true;
                            doubt |= identified(failure.error, request.operation, sent, None).maybe_applied();
                            continue;
                        }
                        failure
                    }
                }
            }
            Err(failure) => failure,
        };
        let error = identified(failure.error, request.operation, sent, request.idempotency_key).after(doubt);
        let decision = failure.outcome.map_or(Decision::Stop, |outcome| attempts.after(outcome, shared.clock.now()));
        match decision {
            Decision::Stop => return Err(error),
            Decision::Retry(pause) => {
                tracing::info!(attempt = sent, pause = ?pause, "the call is repeated: {error}");
                shared.clock.sleep(pause).await;
                doubt = error.maybe_applied();
            }
        }
    }
}

/// Whether a request that was answered with 401 may be sent again with another token: not where twice may have effect twice and
/// the answer leaves a doubt.
fn may_be_repeated(request: &Request<'_>, refused: &Error) -> bool {
    let is_refusal = refused.api().is_some_and(ApiError::is_refusal);
    is_refusal || !matches!(request.operation.idempotency(), Idempotency::None)
}

/// The token for a request; none where it carries the credentials, or where the API knows no tokens.
async fn token(request: &Request<'_>) -> Result<Option<Token>, Failure> {
    let (client, api) = (request.client, request.api);
    let Some(route) = api.token.filter(|_| !request.basic) else { return Ok(None) };
    let fetched = request.served.tokens.token(|| request::granted(client.clone(), api, route)).await;
    fetched.map(Some).map_err(|none| match none {
        NoToken::Failed { failure, retry_in } => {
            // What the API has decided, a repetition does not change.
            let decided = failure.status().is_some_and(|status| status < 500 && status != 429);
            let outcome = (!decided && !failure.is_final()).then_some(Outcome::NoToken { retry_in });
            Failure { error: failure.while_asking_for_token(), outcome }
        }
        NoToken::Lost => {
            let error = Error::timed_out(false).while_asking_for_token();
            Failure { error, outcome: Some(Outcome::NoToken { retry_in: Duration::ZERO }) }
        }
    })
}

/// Sends a request once.
async fn attempt(
    request: &Request<'_>,
    token: Option<&Token>,
    number: u32,
    left: Option<Duration>,
) -> Result<Answer, Failure> {
    let shared = &request.client.shared;
    let began = std::time::Instant::now();
    let limit = left.unwrap_or(Duration::MAX).min(shared.limits.attempt);
    let answered = answer::of(shared.http.execute(request.built(token, limit)), request.reading).await;
    let elapsed = began.elapsed();
    let (status, judged) = match answered {
        Ok(answer) if (200..300).contains(&answer.status) => (Some(answer.status), Ok(answer)),
        Ok(answer) => (Some(answer.status), Err(refused(request, answer))),
        Err(failure) => (failure.error.status(), Err(failure)),
    };
    tracing::debug!(attempt = number, status, elapsed = ?elapsed, "an attempt has ended");
    shared.observe(&Attempt { operation: request.operation, number, status, elapsed });
    judged
}

/// An answer that is not success.
fn refused(request: &Request<'_>, answer: Answer) -> Failure {
    let shared = &request.client.shared;
    let retry_after = crate::retry::retry_after(&answer.headers, shared.clock.system_now());
    let environments = environments(request.client, request.served);
    let outcome = Outcome::Status { code: answer.status, retry_after };
    let error = Error::answered(request.operation, answer.into_error(), environments, retry_after);
    Failure { error, outcome: Some(outcome) }
}

fn environments(client: &Client, served: &Served) -> Environments {
    let address = served.is_preset.then_some(client.shared.environment);
    Environments { certificate: client.shared.certificate_environment, address }
}
