//! A rule: which requests meet a fault, and which one. The same members in a scenario, in JSON and in a header.

use std::fmt;

use axum::http::StatusCode;
use gerencianet_validation::Operation;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// Which requests meet a fault, and which one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub(super) struct Rule {
    pub(super) fault: Fault,
    written: Written,
}

/// What becomes of a request.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fault {
    /// How many milliseconds the answer waits, when all else is done: at least, and at most.
    pub(super) latency: (u64, u64),
    /// How many seconds the clock of the server is ahead.
    pub(super) skew: i32,
    pub(super) ending: Ending,
}

/// How a request ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Ending {
    /// With its answer.
    Answer,
    /// With another status, and perhaps `Retry-After`; the request takes effect first, or not at all.
    Status { status: StatusCode, retry_after: Option<RetryAfter>, effect: bool },
    /// With a reset of its connection; the request takes effect first, or not at all.
    Reset { effect: bool },
    /// With the first half of its answer.
    Truncated,
    /// With the refusal of its token, which is forgotten.
    TokenExpired,
    /// With a token that lives so many seconds.
    TokenOf(u32),
}

/// How `Retry-After` is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum RetryAfter {
    Seconds(u32),
    Date(u32),
}

/// A rule as it is written.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Written {
    #[serde(skip_serializing_if = "Operations::is_empty")]
    operation: Operations,
    #[serde(skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skip: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency: Option<Latency>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_date: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reset: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    truncated: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_expired: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_life: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clock_skew: Option<i32>,
}

/// Names of operations: one, or several in a list.
#[derive(Debug, Clone, PartialEq, Default)]
struct Operations(Vec<Operation>);

/// Milliseconds: a number, or two of them in a list, the smaller first.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Latency(u64, u64);

/// The longest wait, in milliseconds.
const LONGEST: u64 = 600_000;

impl Rule {
    /// Whether a request may meet it. One without names is about all operations but the giving of tokens.
    pub(super) fn is_about(&self, operation: Operation) -> bool {
        match &*self.written.operation.0 {
            [] => !is_token(operation),
            named => named.iter().any(|named| *named == operation || (is_token(*named) && is_token(operation))),
        }
    }

    /// How likely it strikes, from 0 to 1.
    pub(super) fn probability(&self) -> f64 {
        self.written.probability.unwrap_or(1.0)
    }

    /// How often it strikes at most.
    pub(super) fn count(&self) -> Option<u64> {
        self.written.count
    }

    /// How many requests it leaves alone first.
    pub(super) fn skip(&self) -> u64 {
        self.written.skip.unwrap_or(0)
    }

    /// As it was written.
    pub(super) fn written(&self) -> &Written {
        &self.written
    }

    /// Whether it says which requests it is about, and how many of them.
    pub(super) fn chooses(&self) -> bool {
        let Written { operation, probability, count, skip, .. } = &self.written;
        !operation.is_empty() || probability.is_some() || count.is_some() || skip.is_some()
    }
}

impl TryFrom<Written> for Rule {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, &'static str> {
        if written.probability.is_some_and(|probability| !(0.0..=1.0).contains(&probability)) {
            return Err("`probability` is a number from 0 to 1");
        }
        let is = |flag: Option<bool>| flag == Some(true);
        let endings = [
            written.status.is_some(),
            is(written.reset),
            is(written.truncated),
            is(written.token_expired),
            written.token_life.is_some(),
        ];
        if endings.iter().filter(|ending| **ending).count() > 1 {
            return Err(
                "only one of `status`, `reset`, `truncated`, `token-expired` and `token-life` can be met at once",
            );
        }
        if written.effect.is_some() && written.status.is_none() && !is(written.reset) {
            return Err("`effect` goes with `status` or `reset`, and says whether the request takes effect before");
        }
        let ending = match (written.status, written.token_life) {
            (Some(status), _) => Ending::Status {
                status: refusing(status)?,
                retry_after: retry_after(&written)?,
                effect: is(written.effect),
            },
            _ if written.retry_after.is_some() || written.retry_after_date.is_some() => {
                return Err("`retry-after` and `retry-after-date` go with `status`: write `status = 429` beside");
            }
            (None, Some(seconds)) => token_of(seconds, &written.operation)?,
            (None, None) if is(written.reset) => Ending::Reset { effect: is(written.effect) },
            (None, None) if is(written.truncated) => Ending::Truncated,
            (None, None) if is(written.token_expired) => Ending::TokenExpired,
            (None, None) => Ending::Answer,
        };
        let (latency, skew) =
            (written.latency.map_or((0, 0), |Latency(least, most)| (least, most)), written.clock_skew);
        if ending == Ending::Answer && latency.1 == 0 && skew.is_none() {
            return Err(
                "no fault is named: write `latency`, `status`, `reset`, `truncated`, `token-expired`, `token-life` \
                        or `clock-skew`",
            );
        }
        Ok(Rule { fault: Fault { latency, skew: skew.unwrap_or(0), ending }, written })
    }
}

fn refusing(status: u16) -> Result<StatusCode, &'static str> {
    let refusing = StatusCode::from_u16(status).ok().filter(|_| (400..=599).contains(&status));
    refusing.ok_or("`status` is a number from 400 to 599")
}

fn retry_after(written: &Written) -> Result<Option<RetryAfter>, &'static str> {
    match (written.retry_after, written.retry_after_date) {
        (Some(_), Some(_)) => Err(
            "`retry-after` (in seconds) and `retry-after-date` (as a date, so many seconds away) exclude each other",
        ),
        (seconds, date) => Ok(seconds.map(RetryAfter::Seconds).or(date.map(RetryAfter::Date))),
    }
}

fn token_of(seconds: u32, operations: &Operations) -> Result<Ending, &'static str> {
    match seconds > 0 && !operations.is_empty() && operations.0.iter().copied().all(is_token) {
        true => Ok(Ending::TokenOf(seconds)),
        false => Err("`token-life` is a number of seconds from 1, and goes with `operation = \"authorize\"`"),
    }
}

/// Whether an operation gives tokens; one of them stands for all in what requests are found to mean.
fn is_token(operation: Operation) -> bool {
    operation.path() == Operation::PixAuthorize.path()
}

impl Operations {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Operations {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|operation| operation.id()))
    }
}

impl<'de> Deserialize<'de> for Operations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl<'de> Visitor<'de> for Names {
            type Value = Operations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of an operation, or a list of names")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Operations, E> {
                name.parse().map(|operation| Operations(vec![operation])).map_err(E::custom)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Operations, A::Error> {
                let mut operations = Vec::new();
                while let Some(Operations(named)) = names.next_element()? {
                    operations.extend(named);
                }
                match operations.is_empty() {
                    true => Err(de::Error::custom("the list names no operation; leave `operation` out for all")),
                    false => Ok(Operations(operations)),
                }
            }
        }

        deserializer.deserialize_any(Names)
    }
}

impl Serialize for Latency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.0, self.1).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Latency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Milliseconds;

        impl<'de> Visitor<'de> for Milliseconds {
            type Value = Latency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("milliseconds, from 0 to 600000, or a list of the least and the most")
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Latency, E> {
                match number <= LONGEST {
                    true => Ok(Latency(number, number)),
                    false => Err(E::invalid_value(de::Unexpected::Unsigned(number), &self)),
                }
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Latency, E> {
                match u64::try_from(number) {
                    Ok(number) => self.visit_u64(number),
                    Err(_) => Err(E::invalid_value(de::Unexpected::Signed(number), &self)),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<Latency, A::Error> {
                let mut next = || -> Result<Option<u64>, A::Error> { numbers.next_element() };
                match (next()?, next()?, next()?) {
                    (Some(least), Some(most), None) if least <= most && most <= LONGEST => Ok(Latency(least, most)),
                    _ => Err(de::Error::invalid_value(de::Unexpected::Seq, &self)),
                }
            }
        }

        deserializer.deserialize_any(Milliseconds)
    }
}
