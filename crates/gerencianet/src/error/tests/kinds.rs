//! Which kind an answer is, and what the kinds explain.

use std::time::Duration;

use serde_json::json;

use super::{answered, read, read_json};
use crate::Environment;
use crate::error::{Environments, Error, ErrorKind};
use gerencianet_validation::Operation;

const SEND: Operation = Operation::PixSend;

fn forbidden(certificate: Option<Environment>, address: Option<Environment>) -> Error {
    let error = read_json(403, &json!({"message": "Forbidden"}));
    Error::answered(SEND, error, Environments { certificate, address }, None)
}

#[test]
fn forbidden_explains_which_environments_meet() {
    use Environment::{Homologation, Production};
    for (certificate, address, words) in [
        (Some(Production), Some(Homologation), "the certificate is of production and the address of homologation"),
        (Some(Homologation), Some(Production), "the certificate is of homologation and the address of production"),
        (Some(Production), Some(Production), "certificate and address are of production, so the credentials"),
        (Some(Homologation), Some(Homologation), "certificate and address are of homologation, so the credentials"),
        (Some(Production), None, "the certificate is of production, so address or credentials"),
        (None, Some(Homologation), "the address is of homologation, so certificate or credentials"),
        (None, None, "certificate, credentials and address are not all of one environment"),
    ] {
        let error = forbidden(certificate, address);
        assert!(error.to_string().contains(words), "{error}");
        assert!(!error.maybe_applied());
        let ErrorKind::OtherEnvironment { certificate: one, address: other, .. } = error.kind() else {
            panic!("{error:?}")
        };
        assert_eq!((*one, *other), (certificate, address));
    }
}

#[test]
fn only_the_forbidden_of_the_gateway_is_one() {
    for (status, body) in [
        (403, json!({"message": "Limit Exceeded"})),
        (403, json!({"nome": "forbidden", "mensagem": "Forbidden"})),
        (400, json!({"message": "Forbidden"})),
        (502, json!({"message": "Forbidden"})),
        (403, json!({})),
    ] {
        assert!(matches!(answered(SEND, status, &body).kind(), ErrorKind::Api(_)), "{status} {body}");
    }
    assert!(matches!(
        answered(SEND, 403, &json!({"message": " forbidden"})).kind(),
        ErrorKind::OtherEnvironment { .. }
    ));
}

#[test]
fn a_scope_that_is_missing_is_named() {
    for operation in Operation::ALL {
        for status in [401, 403] {
            let body = json!({"error": "insufficient_scope", "error_description": "Falta um escopo"});
            let error = answered(*operation, status, &body);
            let ErrorKind::MissingScope { needed, .. } = error.kind() else { panic!("{error:?}") };
            assert_eq!(*needed, operation.scopes());
            assert!(needed.iter().all(|scope| error.to_string().contains(scope)), "{error}");
        }
    }
}

#[test]
fn the_status_tells_the_rest() {
    for (status, kind) in
        [(400, "Api"), (401, "Auth"), (403, "Api"), (404, "Api"), (408, "Api"), (409, "Conflict")].into_iter().chain([
            (412, "Api"),
            (422, "Api"),
            (425, "Api"),
            (429, "RateLimited"),
            (500, "Api"),
            (503, "Api"),
            (504, "Api"),
        ])
    {
        for body in super::forms().iter().filter(|body| !body.to_string().contains("insufficient_scope")) {
            if !(status == 403 && *body == json!({"message": "Forbidden"})) {
                assert_eq!(answered(SEND, status, body).kind().name(), kind, "{status} {body}");
            }
        }
    }
}

#[test]
fn the_request_for_a_token_has_its_own_kinds() {
    let environments = Environments::default();
    for (status, body, kind) in [
        (400, "{\"error\": \"unsupported_grant_type\"}", "Auth"),
        (401, "", "Auth"),
        (401, "{\"error\": \"invalid_client\"}", "Auth"),
        (403, "{\"nome\": \"conta_bloqueada\"}", "Auth"),
        (403, "{\"message\": \"Forbidden\"}", "OtherEnvironment"),
        (404, "", "Api"),
        (409, "", "Conflict"),
        (429, "", "RateLimited"),
        (500, "", "Api"),
        (503, "<html>", "Api"),
    ] {
        let error = Error::no_token(read(status, body.as_bytes()), environments, None).of(SEND);
        assert_eq!(error.kind().name(), kind, "{status} {body}");
        assert!(error.is_of_token() && !error.maybe_applied() && error.is_safe_to_repeat(), "{status} {body}");
        assert!(error.to_string().starts_with("pix/pixSend: no token: "), "{error}");
    }
}

#[test]
fn the_wait_is_told_whatever_the_status() {
    for status in [429, 503] {
        let wait = Some(Duration::from_millis(2500));
        let error = Error::answered(SEND, read(status, b""), Environments::default(), wait);
        assert_eq!(error.retry_after(), wait);
        if let ErrorKind::RateLimited { retry_after, .. } = error.kind() {
            assert_eq!(*retry_after, wait);
            assert_eq!(error.to_string(), "pix/pixSend: too many requests, again in 2.5 s (status 429)");
        }
    }
}

#[test]
fn what_is_not_ready_tells_its_state_where_that_is_plainly_one() {
    let not_ready = |state| Error::not_ready(state, &super::headers(&[("x-request-id", "9f")]), None).of(SEND);
    let plain = not_ready("EM_PROCESSAMENTO");
    assert_eq!(plain.to_string(), "pix/pixSend: not ready in time (EM_PROCESSAMENTO)");
    assert!(format!("{:?}", plain.kind()).contains("EM_PROCESSAMENTO"));
    assert_eq!((plain.status(), plain.request_id(), plain.maybe_applied()), (Some(202), Some("9f"), false));
    for state in ["", "52998224725", "Maria Alves Prado", &"X".repeat(65)] {
        let error = not_ready(state);
        assert_eq!(error.to_string(), "pix/pixSend: not ready in time");
        let shown = format!("{error:?} {:?} {:#?}", error.kind(), error.kind());
        assert!(shown.contains("NotReady") && (state.is_empty() || !shown.contains(state)), "{shown}");
        assert!(matches!(error.kind(), ErrorKind::NotReady { state: told } if told == state));
    }
}

#[test]
fn a_sentence_says_what_happened() {
    let error = answered(SEND, 422, &json!({"nome": "pagamento_negado", "mensagem": "Negado"}));
    assert_eq!(error.to_string(), "pix/pixSend: the API refused the request (status 422, pagamento_negado)");
    let error = answered(SEND, 500, &json!({"nome": "erro_aplicacao", "mensagem": "Falha"})).after_attempts(3);
    assert_eq!(
        error.to_string(),
        "pix/pixSend: the API failed (status 500, erro_aplicacao) after 3 attempts; it may have taken effect"
    );
    assert_eq!(
        Error::new(ErrorKind::Configuration("no credentials")).to_string(),
        "the client cannot be built: no credentials"
    );
    let report = gerencianet_validation::validate(SEND, b"{}").unwrap_err();
    let error = Error::invalid_request(report);
    assert!(error.to_string().starts_with("invalid request for pix/pixSend; "), "{error}");
    assert_eq!((error.operation(), error.attempts(), error.maybe_applied()), (Some(SEND), 0, false));
}

#[test]
fn errors_go_everywhere() {
    fn goes<T: std::error::Error + Clone + Send + Sync + 'static>() {}
    goes::<Error>();
    assert_eq!(std::mem::size_of::<Error>(), std::mem::size_of::<usize>());
}
