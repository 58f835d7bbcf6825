//! BR Codes: the vectors in `tests/vectors/br-code.json`, and what is made here.

use gerencianet_domain::*;
use serde_json::{Map, Value, json};

use crate::files::{list, load, text};

const EVP: &str = "71cdf9ba-c695-4e3c-b010-abb521a3f1be";

fn chave(text: &str) -> ChavePix {
    ChavePix::parse(text).expect("a key")
}

fn txid(text: &str) -> TxidRecebido {
    TxidRecebido::parse(text).expect("a txid")
}

/// What a code says, in the form of the vectors.
fn says(code: &BrCode<'_>) -> Value {
    let mut says = Map::new();
    let mut put = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            says.insert(name.to_owned(), value.into());
        }
    };
    put("chave", code.chave().map(ToString::to_string));
    put("descricao", code.descricao().map(str::to_owned));
    put("url", code.url().map(str::to_owned));
    put("recorrencia", code.recorrencia().map(str::to_owned));
    put("mcc", (code.mcc() != "0000").then(|| code.mcc().to_owned()));
    put("valor", code.valor().map(|valor| valor.to_string()));
    put("nome", Some(code.nome().to_owned()));
    put("cidade", Some(code.cidade().to_owned()));
    put("cep", code.cep().map(str::to_owned));
    put("txid", code.txid().map(|txid| txid.to_string()));
    if code.is_single_use() {
        says.insert("single_use".to_owned(), true.into());
    }
    Value::Object(says)
}

/// What is wrong with a text, in the form of the vectors.
fn refusal(error: BrCodeError) -> (Option<&'static str>, Option<usize>, &'static str) {
    (error.field(), error.position(), error.fault().code())
}

#[test]
fn check_sums_are_those_of_the_vectors() {
    for vector in list(&load("br-code"), "crc16") {
        let bytes = text(vector, "text").as_bytes();
        assert_eq!(format!("{:04X}", crc16(bytes)), text(vector, "crc"), "{vector}");
    }
}

#[test]
fn each_valid_vector_says_what_it_says_and_is_written_as_the_same() {
    for vector in list(&load("br-code"), "valid") {
        let value = text(vector, "value");
        let code = BrCode::parse(value).unwrap_or_else(|error| panic!("{vector}: {error}"));
        assert_eq!(says(&code), vector["says"], "{vector}");
        assert_eq!(BrCode::try_from(value), Ok(code.clone()), "{vector}");
        assert_eq!(format!("{code:?}"), "BrCode(***)");
        let written = code.to_string();
        assert_eq!(BrCode::parse(&written), Ok(code), "{written}");
        assert_eq!(json!(written == value), vector.get("canonical").cloned().unwrap_or(json!(false)), "{vector}");
    }
}

#[test]
fn each_invalid_vector_is_refused_for_its_reason_at_its_place() {
    for vector in list(&load("br-code"), "invalid") {
        let value = text(vector, "value");
        let error = BrCode::parse(value).expect_err(&vector.to_string());
        let expected = (
            vector["field"].as_str(),
            vector["position"].as_u64().map(|position| position as usize),
            text(vector, "code"),
        );
        assert_eq!(refusal(error), expected, "{vector}");
        assert_eq!(BrCode::try_from(value), Err(error));
        shows_nothing_of(value, error);
    }
}

/// Six characters of a payload in a row are a part of a value, or near one.
fn shows_nothing_of(value: &str, error: BrCodeError) {
    let shown = format!("{error} {error:?} {}", error.fault());
    let characters: Vec<char> = value.chars().collect();
    for window in characters.windows(6) {
        let part: String = window.iter().collect();
        assert!(!shown.contains(&part), "{part:?} of {value:?} in {shown}");
    }
}

#[test]
fn every_fault_has_a_vector() {
    let vectors = load("br-code");
    let mut codes: Vec<&str> = list(&vectors, "invalid").iter().map(|vector| text(vector, "code")).collect();
    codes.sort_unstable();
    codes.dedup();
    let structural = [
        "constant",
        "crc",
        "empty",
        "header",
        "incomplete",
        "key-and-url",
        "missing",
        "nothing-to-pay",
        "order",
        "repeated",
    ];
    let of_values = ["character", "check-digits", "decimals", "host", "length", "port", "unknown-kind", "zero"];
    let mut known = [&structural[..], &of_values].concat();
    known.sort_unstable();
    assert_eq!(codes, known);
}

#[test]
fn an_error_says_where_and_what_and_never_the_value() {
    let says = |text: &str| BrCode::parse(text).unwrap_err().to_string();
    assert_eq!(says("0002"), "invalid BR Code: field 00 at position 0: ends before it is complete",);
    assert_eq!(
        says("00020126330014br.gov.bcb.pix0111529982247245204000053039865802BR5901N6001C62070503***63040000"),
        "invalid BR Code: field 63 at position 85: the CRC does not match",
    );
    let made = BrCode::estatico(ChavePix::parse("joão@meuemail.com").unwrap(), "N", "C").map(|code| code.to_string());
    assert_eq!(
        made.unwrap_err().to_string(),
        "invalid BR Code: field 26-01: the character at position 2 of the value, counted from 0, is not allowed there",
    );
}

#[test]
fn what_is_made_is_written_in_order_and_reads_back() {
    let cep = Cep::parse("35400000").expect("a CEP");
    let estatico = BrCode::estatico(chave(EVP), "EMPRESA DE SERVICOS SA", "OURO PRETO")
        .and_then(|code| code.with_descricao("Pedido 1"))
        .and_then(|code| code.with_txid(txid("PEDIDO0001")))
        .expect("printable and short")
        .with_valor(Valor::from_centavos(12_345).expect("an amount"))
        .with_cep(&cep)
        .with_single_use();
    let written = estatico.to_string();
    let expected = "00020101021226700014br.gov.bcb.pix013671cdf9ba-c695-4e3c-b010-abb521a3f1be0208Pedido 1\
                    5204000053039865406123.455802BR5922EMPRESA DE SERVICOS SA6010OURO PRETO610835400000\
                    62140510PEDIDO000163042B9F";
    assert_eq!(written, expected);
    assert_eq!(BrCode::parse(&written), Ok(estatico));

    let dinamico = BrCode::dinamico("pix.example.com/v2/1", "Fulano de Tal", "BRASILIA").expect("printable and short");
    assert!(dinamico.is_single_use() && dinamico.chave().is_none() && dinamico.txid().is_none());
    let composto = dinamico.clone().with_recorrencia("pix.example.com/rec/1").expect("a URL");
    assert_ne!(composto, dinamico);
    let recorrente = BrCode::recorrente("pix.example.com/rec/1", "Fulano de Tal", "BRASILIA").expect("a URL");
    assert_eq!((recorrente.url(), recorrente.recorrencia()), (None, Some("pix.example.com/rec/1")));
    assert!(!recorrente.is_single_use());
    for code in [dinamico, composto, recorrente] {
        let written = code.to_string();
        assert_eq!(BrCode::parse(&written), Ok(code));
    }
}

#[test]
fn amounts_of_every_length_read_back() {
    for exponent in 0..12 {
        for centavos in [10_u64.pow(exponent), 10_u64.pow(exponent + 1) - 1] {
            let valor = Valor::from_centavos(centavos).expect("within the bounds");
            let code = BrCode::estatico(chave(EVP), "N", "C").expect("short").with_valor(valor);
            let written = code.to_string();
            assert_eq!(BrCode::parse(&written).map(|code| code.valor()), Ok(Some(valor)), "{written}");
        }
    }
}

#[test]
fn what_is_made_keeps_the_limits_of_what_is_read() {
    let length = |least, most, found| BrCodeFault::Value(Fault::Length { least, most, found });
    let character = |position| BrCodeFault::Value(Fault::Character { position });
    let (n, c) = ("N".repeat(25), "C".repeat(15));
    let estatico = |nome: &str, cidade: &str| BrCode::estatico(chave(EVP), nome, cidade).map(|code| code.to_string());
    let fault = |made: Result<String, BrCodeError>| {
        made.map(|text| assert!(BrCode::parse(&text).is_ok(), "{text}")).map_err(|error| {
            assert_eq!(error.position(), None);
            (error.field(), error.fault())
        })
    };
    assert_eq!(fault(estatico(&n, &c)), Ok(()));
    assert_eq!(fault(estatico(&(n.clone() + "N"), "C")), Err((Some("59"), length(1, 25, 26))));
    assert_eq!(fault(estatico("", "C")), Err((Some("59"), length(1, 25, 0))));
    assert_eq!(fault(estatico("João", "C")), Err((Some("59"), character(2))));
    assert_eq!(fault(estatico("N", &(c.clone() + "C"))), Err((Some("60"), length(1, 15, 16))));
    assert_eq!(fault(estatico("N", "")), Err((Some("60"), length(1, 15, 0))));
    assert_eq!(fault(estatico("N", "OURO\nPRETO")), Err((Some("60"), character(4))));
    let made = BrCode::estatico(chave("joão@meuemail.com"), "N", "C").map(|code| code.to_string());
    assert_eq!(fault(made), Err((Some("26-01"), character(2))));

    type Make = for<'t> fn(&'t str) -> Result<BrCode<'t>, BrCodeError>;
    let by_url: [(&str, Make); 2] = [
        ("26-25", |url| BrCode::dinamico(url, "N", "C")),
        ("80-25", |url| BrCode::dinamico("pix.example.com/1", "N", "C")?.with_recorrencia(url)),
    ];
    for (field, make) in by_url {
        let made = |url: &str| fault(make(url).map(|code| code.to_string()));
        let longest = format!("pix.example.com/{}", "a".repeat(61));
        assert_eq!(made(&longest), Ok(()));
        assert_eq!(made(&(longest + "a")), Err((Some(field), length(1, 77, 78))));
        assert_eq!(made(""), Err((Some(field), length(1, 77, 0))));
        assert_eq!(made("pix.example.com/é"), Err((Some(field), character(16))));
        assert_eq!(made("pix.example.com/a b"), Err((Some(field), character(17))));
        assert_eq!(made("/1"), Err((Some(field), BrCodeFault::Value(Fault::Host))));
        assert_eq!(made("https://pix.example.com"), Err((Some(field), BrCodeFault::Value(Fault::Port))));
    }

    let with_txid = |text: &str| {
        fault(
            BrCode::estatico(chave(EVP), "N", "C")
                .and_then(|code| code.with_txid(txid(text)))
                .map(|code| code.to_string()),
        )
    };
    assert_eq!(with_txid("a".repeat(25).as_str()), Ok(()));
    assert_eq!(with_txid("a".repeat(26).as_str()), Err((Some("62-05"), length(1, 25, 26))));
}

#[test]
fn a_description_takes_what_room_the_key_leaves() {
    let longest_key = "a".repeat(65) + "@example.com";
    for (key, room) in [(EVP, 37), ("12345678909", 62), (longest_key.as_str(), 0)] {
        let with = |length: usize| {
            let descricao = "d".repeat(length);
            let code = BrCode::estatico(chave(key), "N", "C").expect("short").with_descricao(&descricao)?;
            let written = code.to_string();
            assert_eq!(BrCode::parse(&written), Ok(code));
            Ok(())
        };
        if room > 0 {
            assert_eq!(with(room), Ok(()));
        }
        let error: BrCodeError = with(room + 1).expect_err("one too many");
        let length = Fault::Length { least: room.min(1), most: room, found: room + 1 };
        assert_eq!((error.field(), error.fault()), (Some("26-02"), BrCodeFault::Value(length)));
    }
    let alone = "d".repeat(77);
    let recorrente = BrCode::recorrente("pix.example.com/rec/1", "N", "C").expect("short");
    let written = recorrente.with_descricao(&alone).expect("the room of a key").to_string();
    assert_eq!(BrCode::parse(&written).map(|code| code.descricao()), Ok(Some(alone.as_str())));
}
