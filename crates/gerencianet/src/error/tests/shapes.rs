//! What is read from each form, and from what has none.

use bytes::Bytes;
use serde_json::json;

use super::{headers, read, read_json};
use crate::error::{ApiError, ErrorShape};

/// Shape, name, message.
type Read<'e> = (ErrorShape, Option<&'e str>, Option<&'e str>);

fn of(error: &ApiError) -> Read<'_> {
    (error.shape(), error.name(), error.message())
}

#[test]
fn the_name_is_that_of_the_first_member_that_has_one() {
    let all = json!({
        "nome": "nome", "type": "https://example.com/error/Tipo", "title": "Titulo", "error": "erro",
        "mensagem": "1", "detail": "2", "error_description": "3", "message": "4"
    });
    let without = |members: &[&str]| {
        let mut body = all.clone();
        members.iter().for_each(|member| {
            body.as_object_mut().unwrap().remove(*member);
        });
        body
    };
    let expected: [(&[&str], Read<'_>); 7] = [
        (&[], (ErrorShape::Efi, Some("nome"), Some("1"))),
        (&["nome"], (ErrorShape::Efi, Some("Tipo"), Some("1"))),
        (&["nome", "mensagem"], (ErrorShape::Problem, Some("Tipo"), Some("2"))),
        (&["nome", "mensagem", "type"], (ErrorShape::Problem, Some("Titulo"), Some("2"))),
        (&["nome", "mensagem", "type", "title", "detail"], (ErrorShape::OAuth, Some("erro"), Some("3"))),
        (
            &["nome", "mensagem", "type", "title", "detail", "error", "error_description"],
            (ErrorShape::Gateway, None, Some("4")),
        ),
        (
            &["nome", "mensagem", "type", "title", "detail", "error", "error_description", "message"],
            (ErrorShape::Other, None, None),
        ),
    ];
    for (removed, expected) in expected {
        let error = read_json(400, &without(removed));
        assert_eq!(of(&error), expected, "without {removed:?}");
    }
}

#[test]
fn the_type_of_a_problem_names_it_by_its_last_segment() {
    for (uri, name) in [
        ("https://pix.bcb.gov.br/api/v2/error/NaoEncontrado", Some("NaoEncontrado")),
        ("https://pix.bcb.gov.br/api/v2/error/NaoEncontrado/", Some("NaoEncontrado")),
        ("https://example.com/errors#NaoEncontrado", Some("NaoEncontrado")),
        ("urn:erro:NaoEncontrado", Some("NaoEncontrado")),
        ("NaoEncontrado", Some("NaoEncontrado")),
        ("about:blank", Some("Não encontrado")),
        ("/", Some("Não encontrado")),
        ("", Some("Não encontrado")),
    ] {
        let error = read_json(404, &json!({"type": uri, "title": "Não encontrado", "detail": "Nada"}));
        assert_eq!(of(&error), (ErrorShape::Problem, name, Some("Nada")), "{uri}");
    }
}

#[test]
fn json_in_mensagem_is_unwrapped() {
    let inner = json!({"detail": "A chave não existe", "correlationId": "6b1e", "violacoes": [
        {"razao": "não existe", "propriedade": "cob.chave", "valor": {"a": [1]}}
    ]});
    for mensagem in [json!(inner.to_string()), json!(format!("  {inner}\n")), inner.clone()] {
        let error = read_json(400, &json!({"nome": "operacao_invalida", "mensagem": mensagem}));
        assert_eq!(of(&error), (ErrorShape::Efi, Some("operacao_invalida"), Some("A chave não existe")));
        assert_eq!(error.request_id(), Some("6b1e"));
        let [violation] = error.violations() else { panic!("one violation") };
        assert_eq!((violation.place(), violation.message()), (Some("cob.chave"), Some("não existe")));
        assert_eq!((violation.keyword(), violation.value()), (None, Some("{\"a\":[1]}")));
    }
    for mensagem in ["{\"detail\":", "{}", "[1]", "{\"detail\": 1}"] {
        let error = read_json(400, &json!({"nome": "a", "mensagem": mensagem}));
        assert_eq!(of(&error), (ErrorShape::Efi, Some("a"), Some(mensagem)), "{mensagem}");
    }
    let named = read_json(400, &json!({"mensagem": "{\"nome\": \"chave_invalida\", \"mensagem\": \"Não existe\"}"}));
    assert_eq!(of(&named), (ErrorShape::Efi, Some("chave_invalida"), Some("Não existe")));
}

#[test]
fn members_of_another_type_are_passed_over() {
    let error = read_json(
        400,
        &json!({"nome": 7, "mensagem": null, "error": ["x"], "erros": {"chave": "a"}, "violacoes": ["x", 1, null, {}, {"razao": 1}]}),
    );
    assert_eq!(of(&error), (ErrorShape::Problem, None, None));
    assert_eq!(error.violations().len(), 2);
    assert!(error.violations().iter().all(|violation| violation.message().is_none() && violation.place().is_none()));
}

#[test]
fn what_is_no_documented_form_is_kept() {
    let html = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    let truncated = b"{\"nome\": \"txid_duplicado\", \"mensagem\": \"J";
    for body in
        [&html[..], truncated, b"null", b"\"nome\"", b"[]", b"{}", b"{\"a\":1}", b"\0\xff\xfe", b"404 page not found"]
    {
        let error = read(502, body);
        assert_eq!(of(&error), (ErrorShape::Other, None, None), "{}", String::from_utf8_lossy(body));
        assert_eq!((error.raw(), error.status()), (body, 502));
    }
    for blank in [&b""[..], b" ", b"\r\n\t", b"\xef\xbb\xbf"] {
        assert_eq!(of(&read(401, blank)), (ErrorShape::Empty, None, None));
    }
    assert_eq!(read_json(500, &json!({"correlationId": "6b1e"})).request_id(), Some("6b1e"));
}

#[test]
fn encodings_that_are_not_quite_right_are_read() {
    let marked = read(409, "\u{feff}{\"nome\": \"txid_duplicado\"}".as_bytes());
    assert_eq!(of(&marked), (ErrorShape::Efi, Some("txid_duplicado"), None));
    let latin = read(409, b"{\"nome\": \"txid_duplicado\", \"mensagem\": \"J\xe1 existe\"}");
    assert_eq!(of(&latin), (ErrorShape::Efi, Some("txid_duplicado"), Some("J\u{fffd} existe")));
}

#[test]
fn the_headers_are_read() {
    let read = |pairs: &[(&str, &str)], body: &str| {
        ApiError::new(500, &headers(pairs), Bytes::copy_from_slice(body.as_bytes()))
    };
    let error = read(&[("content-type", "text/html; charset=utf-8"), ("x-amzn-requestid", "9f")], "<html>");
    assert_eq!((error.content_type(), error.request_id()), (Some("text/html; charset=utf-8"), Some("9f")));
    let error =
        read(&[("x-request-id", "a"), ("x-amzn-requestid", "b")], "{\"title\": \"x\", \"correlationId\": \"c\"}");
    assert_eq!((error.content_type(), error.request_id()), (None, Some("c")));
    let error = read(&[("x-request-id", " "), ("x-correlation-id", &"x".repeat(300)), ("apigw-requestid", "d")], "");
    assert_eq!(error.request_id(), Some("d"));
}

#[test]
fn a_body_without_end_is_cut_and_not_read() {
    let body = format!("{{\"nome\": \"txid_duplicado\", \"mensagem\": \"{}\"}}", "x".repeat(10 << 20));
    let error = read(409, body.as_bytes());
    assert_eq!(of(&error), (ErrorShape::Other, None, None));
    assert!(error.is_truncated() && error.raw().len() == ApiError::LIMIT);
    assert_eq!(error.raw(), &body.as_bytes()[..ApiError::LIMIT]);

    let fits = format!("{{\"nome\": \"a\", \"mensagem\": \"{}\"}}", "x".repeat(ApiError::LIMIT - 100));
    let error = read(409, fits.as_bytes());
    assert!(error.is("a") && !error.is_truncated());
}

#[test]
fn what_nests_too_deep_is_not_read() {
    for depth in [100_000, ApiError::LIMIT / 2 - 100] {
        for (open, close) in [("[", "]"), ("{\"erros\":[", "]}"), ("{\"error\":", "}")] {
            let depth = depth / open.len();
            let body = format!("{{\"nome\":\"a\",\"x\":{}1{}}}", open.repeat(depth), close.repeat(depth));
            assert_eq!(of(&read(400, body.as_bytes())), (ErrorShape::Other, None, None));
            assert_eq!(of(&read(400, open.repeat(depth).as_bytes())), (ErrorShape::Other, None, None));
            let wrapped = read_json(400, &json!({"nome": "a", "mensagem": body}));
            assert_eq!((wrapped.name(), wrapped.message()), (Some("a"), Some(&*body)));
        }
    }
}
