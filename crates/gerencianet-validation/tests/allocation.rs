//! A verdict on a valid body costs no allocation, and neither does a bare "no".
#![cfg(all(feature = "pix", feature = "account-opening"))]

use allocation_counter::measure;
use gerencianet_validation::{Operation, Options, is_valid, validate};

const CHARGE: &str = r#"{"calendario": {"expiracao": 3600}, "devedor": {"nome": "Jo\u00e3o \ud83d\ude00", "cpf": "5299822472\u0035"},
  "valor": {"original": "123.45"}, "chave": "pix@example.com", "infoAdicionais": [{"nome": "a", "valor": "ção"}], "loc": {"id": 7}}"#;
const SETTINGS: &str = r#"{"pix": {"receberSemChave": true, "chaves": {"a@b": {"recebimento":
  {"txidObrigatorio": false, "qrCodeEstatico": {"recusarTodos": false}}}}}}"#;
const ACCOUNT: &str = r#"{"clienteFinal": {"cpf": "52998224725", "nomeCompleto": "Ana", "dataNascimento": "29/02/2000",
  "celular": "31987654321", "email": "ana@example.com", "endereco": {"cep": "35400000", "estado": "MG", "cidade": "Ouro Preto",
  "bairro": "Centro", "logradouro": "Rua", "numero": "7"}}, "meioDeNotificacao": ["sms", "whatsapp"], "escoposIntegrados": ["cob.write", "cob.read"]}"#;

#[test]
fn valid_bodies() {
    for (operation, body) in [
        (Operation::PixCreateImmediateCharge, CHARGE),
        (Operation::UpdateAccountConfig, SETTINGS),
        (Operation::CreateAccount, ACCOUNT),
    ] {
        let mut verdicts = (false, false);
        let allocations = measure(|| {
            verdicts.0 = is_valid(operation, body.as_bytes(), Options::default());
            verdicts.1 = validate(operation, body.as_bytes()).is_ok();
        });
        assert_eq!(verdicts, (true, true), "{operation}");
        assert_eq!(allocations.count_total, 0, "{operation}");
    }
}

#[test]
fn a_bare_no() {
    for (from, to) in [
        ("3600", "0"),
        ("5299822472", "5299822473"),
        ("\"nome\"", "\"nmoe\""),
        ("\"cpf\"", "\"cnpj\""),
        ("\"devedor\"", "\"credor\""),
        ("\"valor\": {\"original\": \"123.45\"}, ", ""),
        ("\"nome\": \"Jo\\u00e3o", "\"cnpj\": \"11222333000181\", \"nome\": \"Jo"),
        ("\"cpf\": \"5299822472\\u0035\"", "\"nome \": 1"),
        ("{\"id\": 7}", "{\"id\": 7"),
        ("\"valor\": {", "\"chave\": {"),
    ] {
        let body = CHARGE.replacen(from, to, 1);
        let mut verdict = true;
        let allocations = measure(|| {
            verdict = is_valid(Operation::PixCreateImmediateCharge, body.as_bytes(), Options::default());
        });
        assert_ne!(body, CHARGE, "{from}");
        assert!(!verdict, "{to}");
        assert_eq!(allocations.count_total, 0, "{to}");
    }
}
