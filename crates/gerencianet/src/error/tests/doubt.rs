//! Whether a call may have taken effect.

use bytes::Bytes;
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::table::Idempotency;
use reqwest::header::HeaderMap;
use serde_json::json;

use super::{answered, headers, read};
use crate::error::{ApiError, Environments, Error, ErrorKind, ErrorShape};
use gerencianet_validation::Operation;

/// An operation of every class.
const SAFE: Operation = Operation::PixDetailCharge;
const IDEMPOTENT: Operation = Operation::PixSend;
const KEYED: Operation = Operation::OfStartPixPayment;
const UNREPEATABLE: Operation = Operation::CreateAccount;

fn key() -> IdempotencyKey {
    IdempotencyKey::parse("0f3c6d52-6f0c-4b62-9d57-0c2f4a1f9c11").unwrap()
}

#[test]
fn the_operations_are_of_these_classes() {
    assert_eq!(SAFE.idempotency(), Idempotency::Safe);
    assert_eq!(IDEMPOTENT.idempotency(), Idempotency::Idempotent);
    assert!(matches!(KEYED.idempotency(), Idempotency::Key(_)));
    assert_eq!(UNREPEATABLE.idempotency(), Idempotency::None);
}

#[test]
fn a_status_leaves_a_doubt_unless_it_refuses() {
    let refusals =
        [400, 401, 402, 403, 404, 405, 406, 410, 411, 412, 413, 415, 421, 422, 425, 426, 428, 429, 431, 451, 498];
    let doubts = [
        101, 300, 301, 302, 303, 304, 307, 308, 408, 409, 460, 499, 500, 501, 502, 503, 504, 505, 520, 524, 599, 600,
        999,
    ];
    for (statuses, doubt) in [(&refusals[..], false), (&doubts[..], true)] {
        for status in statuses {
            for body in [json!({}), json!({"nome": "x"}), json!({"title": "x"}), json!({"message": "Forbidden"})] {
                for operation in [IDEMPOTENT, KEYED, UNREPEATABLE] {
                    assert_eq!(answered(operation, *status, &body).maybe_applied(), doubt, "{operation} {status}");
                }
                assert!(!answered(SAFE, *status, &body).maybe_applied(), "{status}");
            }
        }
    }
}

/// `PUT /v2/gn/config` is documented to answer with 400 when the vendor fails.
#[test]
fn a_failure_under_a_refusing_status_leaves_a_doubt() {
    let body = json!({"nome": "erro_aplicacao", "mensagem": "Falha"});
    assert!(answered(Operation::UpdateAccountConfig, 400, &body).maybe_applied());
    assert!(answered(UNREPEATABLE, 401, &body).maybe_applied());
    assert!(!answered(SAFE, 400, &body).maybe_applied());
}

/// Its name may stand in what is missing.
#[test]
fn a_refusal_whose_name_is_missing_leaves_a_doubt() {
    let cut = |status, body: &[u8]| {
        Error::answered(UNREPEATABLE, read(status, body).broken_off(), Environments::default(), None)
    };
    for half in [&b"{\"nome\": \"erro_apl"[..], b"{", b"", b"<html>"] {
        for status in [400, 401, 402, 403, 404, 408, 409, 412, 422, 425, 498, 500, 503] {
            let error = cut(status, half);
            assert!(error.maybe_applied() && !error.is_safe_to_repeat(), "{status}");
            let api = error.api().unwrap();
            assert!(api.is_truncated() && api.raw() == half && error.status() == Some(status), "{status}");
            assert_eq!(api.shape(), ErrorShape::Other, "{status}");
            assert!(!error.of(SAFE).maybe_applied(), "{status}");
        }
        // Of this one the status says that nothing was done, whatever the name.
        assert!(!cut(429, half).maybe_applied());
        let of_token = Error::no_token(read(400, half).broken_off(), Environments::default(), None);
        assert!(!of_token.of(UNREPEATABLE).maybe_applied());
    }
    // Where the name is there, what is missing is of no account.
    assert!(!cut(422, b"{\"nome\": \"cpf_invalido\"}").maybe_applied());
    assert!(cut(400, b"{\"nome\": \"erro_aplicacao\"}").maybe_applied());

    let long = format!("{{\"nome\": \"cpf_invalido\", \"mensagem\": \"{}\"}}", "x".repeat(ApiError::LIMIT));
    let error = Error::answered(UNREPEATABLE, read(422, long.as_bytes()), Environments::default(), None);
    assert!(error.maybe_applied() && error.status() == Some(422));
}

#[test]
fn a_success_that_cannot_be_read_has_taken_effect() {
    let decode =
        |operation| Error::decode(201, &headers(&[("x-request-id", "9f")]), Bytes::from_static(b"{")).of(operation);
    assert!(
        decode(IDEMPOTENT).maybe_applied() && decode(UNREPEATABLE).maybe_applied() && !decode(SAFE).maybe_applied()
    );
    assert_eq!((decode(SAFE).status(), decode(SAFE).request_id()), (Some(201), Some("9f")));
    let ErrorKind::Decode { raw, .. } = decode(SAFE).kind().clone() else { panic!("another kind") };
    assert_eq!(&*raw, b"{");
}

/// What the kind says of it and what the error says never differ.
#[test]
fn a_doubt_stays() {
    let timeout = || Error::timed_out(true);
    for (error, doubt) in [
        (timeout().of(IDEMPOTENT), true),
        (timeout().of(SAFE), false),
        (timeout().while_asking_for_token().of(IDEMPOTENT), false),
        (Error::timed_out(false).of(IDEMPOTENT), false),
        (Error::timed_out(false).of(IDEMPOTENT).after(true), true),
        (Error::timed_out(false).of(IDEMPOTENT).after(false), false),
        (Error::timed_out(false).after(true).of(IDEMPOTENT), true),
        (Error::timed_out(false).after(true).of(SAFE), false),
        // The token expires between two attempts.
        (timeout().while_asking_for_token().of(IDEMPOTENT).after(true), true),
    ] {
        let ErrorKind::Timeout { maybe_applied } = error.kind() else { panic!("{error:?}") };
        assert_eq!((*maybe_applied, error.maybe_applied()), (doubt, doubt), "{error:?}");
        assert_eq!(error.to_string().contains("may have taken effect"), doubt);
    }
    let refused = answered(IDEMPOTENT, 422, &json!({"nome": "pagamento_negado"}));
    assert!(!refused.maybe_applied());
    let refused = refused.after(true).after_attempts(2);
    assert!(refused.maybe_applied() && refused.clone().after(false).maybe_applied());
    let limited = Error::answered(IDEMPOTENT, read(429, b""), Environments::default(), None);
    assert!(limited.after(refused.maybe_applied()).maybe_applied());
}

#[test]
fn what_can_be_repeated_without_a_second_effect() {
    let failed = |operation| answered(operation, 503, &json!({}));
    assert!(failed(SAFE).is_safe_to_repeat() && failed(IDEMPOTENT).is_safe_to_repeat());
    assert!(!failed(KEYED).is_safe_to_repeat() && !failed(UNREPEATABLE).is_safe_to_repeat());
    let keyed = failed(KEYED).with_idempotency_key(key());
    assert!(keyed.is_safe_to_repeat());
    assert_eq!(keyed.idempotency_key().unwrap().as_str(), key().as_str());
    let refused = answered(UNREPEATABLE, 400, &json!({"nome": "cpf_invalido"}));
    assert!(refused.is_safe_to_repeat());
    assert!(!refused.after(failed(UNREPEATABLE).maybe_applied()).is_safe_to_repeat());
    assert!(!Error::decode(201, &HeaderMap::new(), Bytes::new()).of(UNREPEATABLE).is_safe_to_repeat());
}
