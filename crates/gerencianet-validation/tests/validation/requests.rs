//! Requests of the three APIs: reports as callers see them, parameters as they stand on the wire, the vendor's answer.

use std::collections::BTreeMap;

use gerencianet_validation::table::Idempotency;
use gerencianet_validation::{
    Code, Detail, Locale, Operation, Options, Parameters, Report, ValueError, is_valid, validate, validate_field,
    validate_field_with, validate_parameters, validate_parameters_with, validate_value, validate_value_with,
    validate_with,
};

const TXID: &str = "7978c0c97ea847e78e8849634473c1f1";

fn places(verdict: Result<(), Report>) -> Vec<String> {
    let Err(report) = verdict else { return Vec::new() };
    report.violations().iter().map(|violation| format!("{} {}", violation.pointer(), violation.code())).collect()
}

#[track_caller]
fn parameters(operation: Operation, parameters: Parameters<'_>, expected: &[&str]) {
    assert_eq!(places(validate_parameters(operation, &parameters)), expected);
}

#[test]
fn a_report_tells_everything_at_once() {
    let body = r#"{
  "calendario": {"expiracao": 0},
  "devedor": {"cpf": "52998224726", "nome": ""},
  "valor": {"original": "0.00"},
  "chvae": "pix@example.com"
}"#;
    let report = validate(Operation::PixCreateImmediateCharge, body.as_bytes()).expect_err("five things are wrong");
    let lines: Vec<String> = report
        .violations()
        .iter()
        .map(|violation| {
            let (line, column) = (violation.line(), violation.column());
            format!("{line}:{column} {} {}", violation.pointer(), violation.message(Locale::PtBr))
        })
        .collect();
    assert_eq!(
        lines,
        [
            "1:1 /chave `chave` é obrigatório",
            "2:31 /calendario/expiracao deve ser no mínimo 1",
            "3:22 /devedor/cpf CPF inválido: os dígitos verificadores não conferem",
            "3:45 /devedor/nome não pode ser vazio",
            "4:25 /valor/original valor inválido: deve ser maior que zero",
            "5:3 /chvae campo desconhecido; você quis dizer `chave`?",
        ]
    );
    assert_eq!(report.violations()[5].message(Locale::En), "unknown field; did you mean `chave`?");
    for shown in [format!("{report}"), format!("{report:?}")] {
        assert!(!shown.contains("52998224726") && !shown.contains("chvae") && !shown.contains("pix@"), "{shown}");
        assert!(shown.contains("ixCreateImmediateCharge") && shown.contains("/valor/original"), "{shown}");
    }
    assert!(format!("{report:?}").ends_with("truncated: false }"));
    assert!(!report.to_string().ends_with("; and more"));
    let one = Options { limit: 1, ..Options::default() };
    let report =
        validate_with(Operation::PixCreateImmediateCharge, body.as_bytes(), one).expect_err("five things are wrong");
    assert!(report.to_string().ends_with("; and more"));
}

#[test]
fn a_report_is_json_for_programs_and_the_servers_answer_for_people() {
    let body = br#"{"valor": {"original": "1,00"}, "x\"1~01/0": 1, "calendario": {}, "chave": "pix@example.com"}"#;
    let report = validate(Operation::PixCreateImmediateCharge, body).expect_err("two things are wrong");
    let json: serde_json::Value = serde_json::from_str(&report.to_json(Locale::En)).expect("the report is JSON");
    assert_eq!(json["operation"], "pixCreateImmediateCharge");
    assert_eq!(json["violations"][0]["pointer"], "/valor/original");
    assert_eq!(json["violations"][0]["offset"], 23);
    assert_eq!(json["violations"][1]["pointer"], "/x\"1~001~10");
    let answer = report.to_vendor(Locale::PtBr);
    assert_eq!(answer.nome, "json_invalido");
    let entries: Vec<(&str, &str)> = answer.erros.iter().map(|erro| (erro.chave, &*erro.caminho)).collect();
    assert_eq!(entries, [("format", ".body.valor.original"), ("additionalProperties", ".body['x\"1~01/0']")]);
    let parsed: serde_json::Value = serde_json::from_str(&answer.to_json()).expect("the answer is JSON");
    assert_eq!(parsed, serde_json::to_value(&answer).expect("the answer has a JSON form"));

    let items = br#"{"valor": {"original": "1.00"}, "calendario": {}, "chave": "pix@example.com", "infoAdicionais": [{"nome": "a"}]}"#;
    let report = validate(Operation::PixCreateImmediateCharge, items).expect_err("`valor` of the item is missing");
    assert_eq!(report.to_vendor(Locale::En).erros[0].caminho, ".body.infoAdicionais[0]");
    let settings = br#"{"pix": {"receberSemChave": true, "chaves": {"52998224725": {"recebimento": 1}}}}"#;
    let report = validate(Operation::UpdateAccountConfig, settings).expect_err("`recebimento` is no object");
    assert_eq!(report.to_vendor(Locale::En).erros[0].caminho, ".body.pix.chaves['52998224725'].recebimento");
    assert!(!format!("{report} {report:?}").contains("52998224725"));
}

#[test]
fn bodies_that_are_missing_or_not_wanted() {
    assert_eq!(places(validate(Operation::PixDevolution, b" \n")), [" missing-body"]);
    assert_eq!(places(validate(Operation::PixCreateEvp, b"{}")), [" unexpected-body"]);
    assert_eq!(places(validate(Operation::PixCreateEvp, b"\r\n")), [""; 0]);
    for (operation, body, valid) in [
        (Operation::PixDevolution, &b""[..], false),
        (Operation::PixCreateEvp, b"", true),
        (Operation::PixCreateEvp, b"{}", false),
        (Operation::PixDevolution, b"{\"valor\":\"1.00\"}", true),
        (Operation::PixDevolution, b"{\"valor\":\"1.00\xff\"}", false),
    ] {
        assert_eq!(is_valid(operation, body, Options::default()), valid);
        assert_eq!(validate(operation, body).is_ok(), valid);
    }
}

#[test]
fn values_are_judged_by_their_json() {
    let value = BTreeMap::from([("valor", "7.89")]);
    assert_eq!(validate_value(Operation::PixDevolution, &value), Ok(()));
    let value = BTreeMap::from([("valor", 7.89)]);
    let Err(ValueError::Invalid(report)) = validate_value(Operation::PixDevolution, &value) else {
        panic!("a number is no amount");
    };
    assert_eq!(places(Err(report)), ["/valor type"]);
    let no_json = BTreeMap::from([((1, 2), 3)]);
    assert_eq!(validate_value(Operation::PixDevolution, &no_json), Err(ValueError::Serialize));
}

#[test]
fn a_violation_says_what_its_rule_asks() {
    let body = br#"{"calendario": {"expiracao": 0}, "valor": {"original": "1.00"}, "chvae": "pix@example.com"}"#;
    let report = validate(Operation::PixCreateImmediateCharge, body).expect_err("three things are wrong");
    let [missing, least, unknown] = report.violations() else { panic!("{report}") };
    assert_eq!((missing.code(), missing.detail()), (Code::Required, &Detail::Name("chave")));
    assert_eq!(least.detail(), &Detail::Bound { limit: "1", exclusive: false });
    let Detail::Members(known) = unknown.detail() else { panic!("{unknown}") };
    assert!(known.iter().any(|member| member.name == "chave"));
    assert_eq!(unknown.nearest(), Some("chave"));
}

#[test]
fn a_field_is_judged_alone() {
    let operation = Operation::PixCreateImmediateCharge;
    for (pointer, value, expected) in [
        ("/devedor/cpf", Some(r#""52998224725""#), &[][..]),
        ("/devedor/cpf", Some(r#""52998224726""#), &["/devedor/cpf cpf-check-digits"]),
        ("/devedor/nome", Some("\"\""), &["/devedor/nome min-length"]),
        ("/valor", Some(r#"{"original": "0.00"}"#), &["/valor/original valor-zero"]),
        ("/chave", None, &["/chave required"]),
        ("/solicitacaoPagador", None, &[]),
        ("/chvae", Some("1"), &["/chvae unknown-field"]),
    ] {
        let value = value.map(str::as_bytes);
        assert_eq!(places(validate_field(operation, pointer, value)), expected, "{pointer}");
    }
    // An operation without a body has no field.
    assert_eq!(places(validate_field(Operation::PixCreateEvp, "/a", Some(b"1"))), [" unexpected-body"]);
    assert_eq!(validate_field(Operation::PixCreateEvp, "/a", None), Ok(()));
}

#[test]
fn options_hold_for_everything_that_is_judged() {
    let shape_only = Options { check_digits: false, ..Options::default() };
    let one = Options { limit: 1, ..Options::default() };
    let (operation, cpf) = (Operation::PixCreateImmediateCharge, Some(&br#""11122233344""#[..]));
    assert_eq!(places(validate_field(operation, "/devedor/cpf", cpf)), ["/devedor/cpf cpf-check-digits"]);
    assert_eq!(validate_field_with(operation, "/devedor/cpf", cpf, shape_only), Ok(()));
    let two = Some(&br#"{"cpf": "1", "nome": ""}"#[..]);
    assert_eq!(places(validate_field(operation, "/devedor", two)).len(), 2);
    assert!(!validate_field(operation, "/devedor", two).expect_err("two things are wrong").is_truncated());
    let report = validate_field_with(operation, "/devedor", two, one).expect_err("two things are wrong");
    assert!(report.violations().len() == 1 && report.is_truncated());

    let given = || Parameters::new().query("inicio", "2026-01-01T00:00:00Z").query("fim", "2026-01-02T00:00:00Z");
    let wrong = given().query("cpf", "11122233344").query("status", "x");
    assert_eq!(
        places(validate_parameters(Operation::PixListCharges, &wrong)),
        ["/query/cpf cpf-check-digits", "/query/status enum"]
    );
    let report = validate_parameters_with(Operation::PixListCharges, &wrong, one).expect_err("two things are wrong");
    assert!(report.violations().len() == 1 && report.is_truncated());
    let shape = validate_parameters_with(Operation::PixListCharges, &given().query("cpf", "11122233344"), shape_only);
    assert_eq!(shape, Ok(()));

    let value = BTreeMap::from([("valor", "x"), ("y", "z")]);
    let Err(ValueError::Invalid(report)) = validate_value_with(Operation::PixDevolution, &value, one) else {
        panic!("two things are wrong");
    };
    assert!(report.violations().len() == 1 && report.is_truncated());
}

#[test]
fn check_digits_can_be_switched_off() {
    let body = br#"{"valor": "1.00", "pagador": {"chave": "11122233344"}, "favorecido": {"chave": "a@b", "cpf": "11122233344"}}"#;
    assert_eq!(
        places(validate(Operation::PixSend, body)),
        ["/pagador/chave chave-pix-check-digits", "/favorecido/cpf cpf-check-digits"]
    );
    let shape_only = Options { check_digits: false, ..Options::default() };
    assert_eq!(validate_with(Operation::PixSend, body, shape_only), Ok(()));
    assert!(is_valid(Operation::PixSend, body, shape_only));
}

#[test]
fn parameters_of_the_path() {
    parameters(Operation::PixDetailCharge, Parameters::new().path("txid", TXID), &[]);
    parameters(Operation::PixDetailCharge, Parameters::new(), &["/path/txid required"]);
    parameters(Operation::PixDetailCharge, Parameters::new().path("txid", "abc"), &["/path/txid txid"]);
    parameters(
        Operation::PixDetailCharge,
        Parameters::new().path("txid", TXID).path("txId", TXID),
        &["/path/txId unknown-parameter"],
    );
    parameters(Operation::PixDetailLocation, Parameters::new().path("id", "7716"), &[]);
    for wrong in ["-1", "x", "", " 1", "1.0", "1e3", "01", "99999999999999999999", "null", "\"1\""] {
        let verdict = validate_parameters(Operation::PixDetailLocation, &Parameters::new().path("id", wrong));
        assert!(verdict.is_err(), "{wrong}");
    }
}

#[test]
fn parameters_of_the_query() {
    let interval = "inicio=2026-01-01T00:00:00Z&fim=2026-01-02T00%3A00%3A00%2B03:00";
    parameters(Operation::PixListCharges, Parameters::new().query_string(interval), &[]);
    parameters(
        Operation::PixListCharges,
        Parameters::new().query_string("fim=2026-01-01T00:00:00Z&paginacao.itensPorPagina=1001&sttaus=ATIVA"),
        &["/query/inicio required", "/query/paginacao.itensPorPagina maximum", "/query/sttaus unknown-parameter"],
    );
    parameters(
        Operation::PixListCharges,
        Parameters::new().query_string(interval).query("cpf", "52998224725").query("cnpj", "12ABC34501DE35"),
        &["/query/cnpj exclusive-parameters"],
    );
    // The same moment by another offset is not before; a second earlier is.
    for (fim, expected) in
        [("2025-12-31T21:00:00-03:00", &[][..]), ("2025-12-31T20:59:59.999-03:00", &["/query/fim not-before"])]
    {
        let given = Parameters::new().query("inicio", "2026-01-01T00:00:00Z").query("fim", fim);
        parameters(Operation::PixListCharges, given, expected);
    }
    let twice = Parameters::new().query_string(interval).query("status", "ATIVA").query("status", "ATIVA");
    parameters(Operation::PixListCharges, twice, &["/query/status duplicate-parameter"]);
    for name in ["txIdPresente", "txidPresente"] {
        parameters(Operation::PixReceivedList, Parameters::new().query_string(interval).query(name, "true"), &[]);
        let wrong = Parameters::new().query_string(interval).query(name, "sim");
        parameters(Operation::PixReceivedList, wrong, &["/query/txIdPresente type"]);
    }
    // A plus sign that is not encoded is a space.
    let plus = "inicio=2026-01-01T00:00:00+00:00&fim=2026-01-02T00:00:00Z";
    parameters(Operation::PixListCharges, Parameters::new().query_string(plus), &["/query/inicio date-time"]);
}

#[test]
fn parameters_of_the_header() {
    let key = "0123456789-0123456789-0123456789-012";
    assert_eq!(key.len(), 36);
    parameters(Operation::OfStartPixPayment, Parameters::new().header("X-Idempotency-Key", key), &[]);
    parameters(Operation::OfStartPixPayment, Parameters::new(), &["/header/x-idempotency-key required"]);
    parameters(
        Operation::OfStartPixPayment,
        Parameters::new().header("x-idempotency-key", &key[1..]).header("accept", "*/*"),
        &["/header/x-idempotency-key idempotency-key"],
    );
}

#[test]
fn targets_are_taken_apart() {
    let target = format!("/v2/cob/{TXID}?revisao=1");
    let given = Parameters::new().target(Operation::PixDetailCharge, &target).expect("the route is the operation's");
    parameters(Operation::PixDetailCharge, given, &[]);
    let given = Parameters::new().target(Operation::PixDetailWebhook, "/v2/webhook/pix%40example.com");
    parameters(Operation::PixDetailWebhook, given.expect("the route is the operation's"), &[]);
    for other in ["/v2/cob", "/v2/cob/a/b", "/v3/cob/a", "v2/cob/a", ""] {
        assert!(Parameters::new().target(Operation::PixDetailCharge, other).is_err(), "{other}");
    }
    let hostile = Parameters::new().query_string("%=%ff&&=&%zz=%4&a=%C3").query("", "");
    assert!(!format!("{hostile:?}").contains("ff"));
    assert!(validate_parameters(Operation::PixListCharges, &hostile).is_err());
}

#[test]
fn a_parameter_is_found_by_the_name_that_its_document_has() {
    let target = format!("/v2/cob/{TXID}?revisao=1&revisao=2");
    let operation = Operation::PixDetailCharge;
    let given = Parameters::new().target(operation, &target).expect("the route is the operation's");
    assert_eq!(given.value(operation, "txid"), Some(TXID));
    assert_eq!(given.value(operation, "revisao"), Some("1"));
    let given = Parameters::new().query_string("txidPresente=tru%65&status=ATIVA");
    assert_eq!(given.value(Operation::PixReceivedList, "txIdPresente"), Some("true"));
    // Neither another spelling of a known name, nor one that is not given, nor one of another operation.
    for name in ["txidPresente", "inicio", "status"] {
        assert_eq!(given.value(Operation::PixReceivedList, name), None, "{name}");
    }
    let key = "0123456789-0123456789-0123456789-012";
    let given = Parameters::new().header("X-IDEMPOTENCY-KEY", key);
    assert_eq!(given.value(Operation::OfStartPixPayment, "x-idempotency-key"), Some(key));
    // A query parameter of that name is another one.
    assert_eq!(
        Parameters::new().query("x-idempotency-key", key).value(Operation::OfStartPixPayment, "x-idempotency-key"),
        None
    );
}

#[test]
fn operations_are_found_by_name_and_know_their_facts() {
    let operation: Operation = "pixSend".parse().expect("the operation exists");
    assert_eq!(operation, Operation::PixSend);
    assert_eq!("pix/pixSend".parse(), Ok(operation));
    assert_eq!(
        (operation.method(), operation.path(), operation.scopes()),
        ("PUT", "/v2/gn/pix/{idEnvio}", &["pix.send"][..])
    );
    assert_eq!(operation.idempotency(), Idempotency::Idempotent);
    assert_eq!(Operation::PixCreateImmediateCharge.idempotency(), Idempotency::None);
    assert_eq!(Operation::OfStartPixPayment.idempotency(), Idempotency::Key("x-idempotency-key"));
    assert_eq!(Operation::PixListCharges.idempotency(), Idempotency::Safe);
    assert_eq!("open-finance/authorize".parse(), Ok(Operation::OpenFinanceAuthorize));
    let unknown = "pixsend".parse::<Operation>().expect_err("letter case counts");
    assert_eq!(unknown.nearest(), Some("pixSend"));
    assert!("".parse::<Operation>().is_err());
    for operation in Operation::ALL {
        assert_eq!(operation.to_string().parse(), Ok(*operation));
    }
}
