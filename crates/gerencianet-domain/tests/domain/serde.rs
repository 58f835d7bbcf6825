//! The types through serde: as text both ways, and no error that repeats what was read.

use std::fmt::Debug;

use gerencianet_domain::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(text: &str) {
    let json = serde_json::to_string(text).expect("text");
    let value: T = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(serde_json::to_string(&value).expect("text"), json);
    let again: T = serde_json::from_value(serde_json::Value::String(text.to_owned())).expect("the same text, owned");
    assert_eq!(again, value);
}

#[test]
fn each_type_is_text_both_ways() {
    round_trip::<Agencia>("0001");
    round_trip::<Celular>("31987654321");
    round_trip::<Cep>("35400000");
    round_trip::<ChaveEmail>("joão@meuemail.com");
    round_trip::<ChavePix>("joão@meuemail.com");
    round_trip::<ChavePix>("12ABC34501DE35");
    round_trip::<ChaveTelefone>("+5531999998888");
    round_trip::<Cnpj>("12ABC34501DE35");
    round_trip::<CodigoBanco>("364");
    round_trip::<CodigoBanco>("09089356");
    round_trip::<CodigoMunicipio>("3146107");
    round_trip::<Compe>("364");
    round_trip::<Conta>("123453");
    round_trip::<Cpf>("12345678909");
    round_trip::<CpfOuCnpj>("12345678909");
    round_trip::<Data>("2022-04-29");
    round_trip::<DataHora>("2022-04-29T09:00:00.500-03:00");
    round_trip::<DataNascimento>("29/02/2000");
    round_trip::<Email>("joão@meuemail.com");
    round_trip::<EndToEndId>("E12345678202009091221abcdef12345");
    round_trip::<Evp>("71cdf9ba-c695-4e3c-b010-abb521a3f1be");
    round_trip::<IdDevolucao>("123ABC");
    round_trip::<IdEnvio>("123ABC");
    round_trip::<IdempotencyKey>("71cdf9ba-c695-4e3c-b010-abb521a3f1be");
    round_trip::<Ispb>("09089356");
    round_trip::<Txid>("7978c0c97ea847e78e8849634473c1f1");
    round_trip::<TxidRecebido>("fc9a43k6ff384ryP5f41719");
    round_trip::<Uf>("MG");
    round_trip::<UrlHttps>("https://exemplo-pix/webhook?a=\"b\"".replace('"', "%22").as_str());
    round_trip::<Valor>("123.99");
}

#[test]
fn escapes_are_read_like_what_they_stand_for() {
    let key: ChavePix = serde_json::from_str(r#""jo\u00e3o@meuemail.com""#).expect("a key");
    assert_eq!(key.as_str(), "joão@meuemail.com");
}

#[test]
fn errors_do_not_repeat_what_was_read() {
    for json in [
        "\"12345678908\"",
        "12345678909",
        "-12345678909",
        "12345.678909",
        "1e400",
        "true",
        "[12345678909]",
        "{\"12345678909\":1}",
    ] {
        let error = serde_json::from_str::<Cpf>(json).expect_err(json).to_string();
        assert!(!error.contains("12345") && !error.contains("true"), "{json}: {error}");
    }
    let error = serde_json::from_str::<Cpf>("12345678909").expect_err("a number").to_string();
    assert!(error.starts_with("invalid CPF: no text could be read"), "{error}");
    let error = serde_json::from_str::<Cpf>("\"12345678908\"").expect_err("wrong").to_string();
    assert!(error.starts_with("invalid CPF: the check digits do not match"), "{error}");
}
