//! Personal data and secrets, put wherever a body can hold something, and looked for in whatever a log can hold.

use std::error::Error as _;
use std::fmt::Debug;

use bytes::Bytes;
use gerencianet_domain::IdempotencyKey;
use serde::de::Error as _;
use serde_json::{Map, Value, json};

use super::{forms, headers};
use crate::error::cause::Cause;
use crate::error::{ApiError, Environments, Error};
use gerencianet_validation::Operation;

const CANARIES: [&str; 12] = [
    "12345678909",
    "123.456.789-09",
    "11444777000161",
    "+5531998887766",
    "maria.prado@example.com",
    "a3f1c2d4-5b6e-4f70-8123-9abcdef01234",
    "7978c0c97ea847e78e8849634473c1f1",
    "E12345678202204291530abcdef12345",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "Client_Secret_4f2a9c",
    "S3nh@-do-P12!",
    "Maria Alves Prado",
];

const STATUSES: [u16; 12] = [302, 400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503];

/// Everything that an error and what lies under it print.
fn printed(error: &Error) -> String {
    fn debug(out: &mut String, value: impl Debug) {
        out.push_str(&format!("{value:?}\n{value:#?}\n"));
    }
    let mut out = format!("{error}\n{}\n", error.kind());
    debug(&mut out, error);
    debug(&mut out, error.kind());
    if let Some(api) = error.api() {
        out.push_str(&format!("{api}\n"));
        debug(&mut out, api);
        debug(&mut out, api.violations());
        debug(&mut out, (api.shape(), api.status()));
    }
    let mut under = error.source();
    while let Some(error) = under {
        out.push_str(&format!("{error}\n"));
        debug(&mut out, error);
        under = error.source();
    }
    out
}

fn assert_silent(error: &Error, canary: &str, where_from: &dyn Debug) {
    let printed = printed(error);
    assert!(!printed.contains(canary), "{canary} of {where_from:?} is in {printed}");
    // Nor as a part of another word, nor in another case.
    assert!(!printed.to_lowercase().contains(&canary.to_lowercase()), "{canary} of {where_from:?} is in {printed}");
}

/// The value with `canary` in one place, for every place: every value of whatever type, and every name of a member.
fn planted(value: &Value, canary: &str) -> Vec<Value> {
    let mut all =
        vec![json!(canary), json!(format!("o valor {canary} é inválido")), json!({canary: canary}), json!([canary])];
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                for changed in planted(member, canary) {
                    let mut whole = members.clone();
                    whole.insert(name.clone(), changed);
                    all.push(Value::Object(whole));
                }
                let renamed = members.iter().map(|(other, value)| {
                    (if other == name { canary.to_owned() } else { other.clone() }, value.clone())
                });
                all.push(Value::Object(renamed.collect::<Map<_, _>>()));
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                for changed in planted(item, canary) {
                    let mut whole = items.clone();
                    whole[position] = changed;
                    all.push(Value::Array(whole));
                }
            }
        }
        // JSON within JSON.
        Value::String(text) => {
            if let Ok(inner @ Value::Object(_)) = serde_json::from_str(text) {
                all.extend(planted(&inner, canary).iter().map(|inner| json!(inner.to_string())));
            }
        }
        _ => {}
    }
    all
}

#[test]
fn no_answer_is_repeated() {
    let mut seen = 0;
    for canary in CANARIES {
        for form in forms() {
            for (turn, body) in planted(&form, canary).iter().enumerate() {
                let text = body.to_string();
                let status = STATUSES[turn % STATUSES.len()];
                let api = ApiError::new(status, &headers(&[]), Bytes::from(text));
                let error = Error::answered(Operation::PixSend, api.clone(), Environments::default(), None);
                assert_silent(&error, canary, body);
                assert_silent(&Error::no_token(api.clone(), Environments::default(), None), canary, body);
                // The caller can see it.
                assert!(String::from_utf8_lossy(api.raw()).contains(canary));
                seen += 1;
            }
        }
    }
    assert!(seen > 3_000, "{seen}");
}

#[test]
fn no_canary_of_a_type_or_a_header_is_repeated() {
    for canary in CANARIES {
        for status in STATUSES {
            for uri in [
                format!("https://pix.bcb.gov.br/api/v2/error/{canary}"),
                format!("urn:{canary}"),
                format!("{canary}/X"),
            ] {
                let body = json!({"type": uri, "title": canary}).to_string();
                let carried = headers(&[("content-type", canary), ("x-request-id", canary), ("x-anything", canary)]);
                let api = ApiError::new(status, &carried, Bytes::from(body));
                assert_eq!((api.request_id(), api.content_type()), (Some(canary), Some(canary)));
                let error = Error::answered(Operation::PixSend, api, Environments::default(), None);
                assert_eq!(error.request_id(), Some(canary));
                assert_silent(&error, canary, &uri);
            }
            let body = Bytes::from(format!("<html>{canary}</html>"));
            let carried = headers(&[("x-request-id", canary)]);
            assert_silent(&Error::decode(200, &carried, body).of(Operation::PixSend), canary, &"an undecoded success");
        }
    }
}

#[test]
fn no_key_and_no_request_is_repeated() {
    for canary in CANARIES {
        let key = format!("pedido-{canary:-<40}");
        if let Ok(key) = IdempotencyKey::parse(&key) {
            let error = Error::timed_out(true).of(Operation::OfStartPixPayment).with_idempotency_key(key);
            assert_silent(&error, canary, &"a key");
        }
        for template in [
            json!({"valor": "1.00", "pagador": {"chave": "pix@example.com"}, "favorecido": {"chave": "pix@example.com"}}),
            json!({"solicitacaoPagador": "x", "infoAdicionais": [{"nome": "a", "valor": "b"}]}),
        ] {
            for body in planted(&template, canary) {
                for operation in [Operation::PixSend, Operation::PixCreateCharge] {
                    let Err(report) = gerencianet_validation::validate(operation, body.to_string().as_bytes()) else {
                        continue;
                    };
                    assert_silent(&Error::invalid_request(report), canary, &body);
                }
            }
        }
    }
}

#[test]
fn nothing_under_an_error_is_repeated() {
    #[derive(Debug)]
    #[allow(dead_code, reason = "`Debug` is what is asked for")]
    struct Talkative(&'static str, Option<std::io::Error>);
    impl std::fmt::Display for Talkative {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.0)
        }
    }
    impl std::error::Error for Talkative {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            self.1.as_ref().map(|error| error as _)
        }
    }
    for canary in CANARIES {
        let under: [Box<dyn std::error::Error>; 9] = [
            Box::new(Talkative(canary, None)),
            Box::new(Talkative(canary, Some(std::io::Error::other(canary)))),
            Box::new(std::io::Error::new(std::io::ErrorKind::InvalidData, Talkative(canary, None))),
            Box::new(std::io::Error::other(rustls::Error::General(canary.to_owned()))),
            Box::new(rustls::Error::Other(rustls::OtherError(std::sync::Arc::new(Talkative(canary, None))))),
            Box::new(rustls::Error::InvalidCertificate(rustls::CertificateError::Other(rustls::OtherError(
                std::sync::Arc::new(Talkative(canary, None)),
            )))),
            Box::new(serde_json::from_value::<u8>(json!(canary)).unwrap_err()),
            Box::new(serde_json::Error::custom(canary)),
            Box::new(serde_json::from_str::<u8>(&format!("\n \"{canary}\"")).unwrap_err()),
        ];
        for under in under {
            let error = Error::timed_out(true).of(Operation::PixSend).caused_by(&*under);
            assert_silent(&error, canary, &"a source");
        }
    }
}

#[test]
fn what_is_known_under_an_error_is_told() {
    let io = std::io::Error::new(std::io::ErrorKind::ConnectionReset, rustls::Error::DecryptError);
    let cause = Cause::of(&io).unwrap();
    assert_eq!(cause.to_string(), "connection reset");
    assert_eq!(cause.source().unwrap().to_string(), "cannot decrypt peer's message");
    assert_eq!(format!("{cause:?}"), "\"connection reset\" <- \"cannot decrypt peer's message\"");
    let json = serde_json::from_str::<u8>("\n  \"x\"").unwrap_err();
    assert_eq!(Cause::of(&json).unwrap().to_string(), "a value of another kind than documented at line 2 column 5");
    let memory = serde_json::from_value::<u8>(json!("x")).unwrap_err();
    assert_eq!(Cause::of(&memory).unwrap().to_string(), "a value of another kind than documented");
}
