//! The codes that the Pix API answers, over real connections: good ones, broken ones, and those that lead elsewhere.

use gerencianet::domain::{BrCode, ChavePix, crc16};
use gerencianet::pix::{Cob, QrCode};
use gerencianet::{Certificate, Client, ClientBuilder, Credentials, Environment, Error, ErrorKind, QrCodeFault};
use gerencianet_validation::Operation;
use serde_json::{Value, json};
use server::{Reply, Server, Setup, catalogue::catalogue, pki};

const ID: i64 = 570;
const LOCATION: &str = "qrcodes-pix.gerencianet.com.br/v2/4be1a9d27c6f4f0ea3d8b57016c2e9f4";
const ELSEWHERE: &str = "qrcodes-pix.gerencianet.com.br/v2/3fe1b615bdb3416da85ea64a5617b468";

fn builder(server: &Server) -> ClientBuilder {
    let setup = server.setup();
    Client::builder(Environment::Homologation)
        .credentials(Credentials::new(setup.client_id.as_str(), setup.client_secret.as_str()))
        .certificate(Certificate::from_pem(pki().client.pem().as_bytes()).expect("openssl made it"))
        .root_certificates(server.ca_pem())
        .base_url("pix", server.url())
        .base_url("open-finance", server.url())
        .base_url("account-opening", server.url())
}

fn leading_to(location: &str) -> String {
    BrCode::dinamico(location, "OFICINA HORIZONTE LTDA", "BELO HORIZONTE").expect("it fits").to_string()
}

/// The same code with one letter of where it leads to exchanged, and its CRC as it was.
fn broken() -> String {
    leading_to(LOCATION).replace("4be1a9d2", "4be1a9d3")
}

fn paying_a_key() -> String {
    let chave = ChavePix::parse("canario@example.com").expect("a key");
    BrCode::estatico(chave, "OFICINA HORIZONTE LTDA", "BELO HORIZONTE").expect("it fits").to_string()
}

fn recurrence_alone() -> String {
    BrCode::recorrente(LOCATION, "OFICINA HORIZONTE LTDA", "BELO HORIZONTE").expect("it fits").to_string()
}

/// Asks for a code that should lead to `LOCATION`, in both clients.
async fn asked(reply: Reply) -> Result<QrCode, Error> {
    let server = Server::start(Setup::new());
    server.on("pixGenerateQRCode").always(reply);
    let client = builder(&server).build().expect("nothing is missing");
    let answer = client.pix().checked_qr_code(ID, LOCATION).await.map(|answer| answer.into_inner());
    let requests = server.requests();
    assert_eq!(requests.last().expect("it was asked").path, format!("/v2/loc/{ID}/qrcode"));

    let waiting = builder(&server).build_blocking().expect("nothing is missing");
    let waited = waiting.pix().checked_qr_code(ID, LOCATION);
    match (&answer, &waited) {
        (Ok(one), Ok(other)) => assert_eq!(one.qrcode, other.qrcode),
        (Err(one), Err(other)) => assert_eq!(one.to_string(), other.to_string()),
        _ => panic!("the client that waits sees something else"),
    }
    answer
}

fn answering(code: &str) -> Reply {
    Reply::json(200, &json!({"qrcode": code, "imagemQrcode": "data:image/png;base64,AAAA"}))
}

async fn fault(code: &str) -> QrCodeFault {
    let error = asked(answering(code)).await.map(|_| ()).expect_err("the code is no good");
    let ErrorKind::QrCode { fault, status: 200, text } = error.kind() else { panic!("another kind: {error}") };
    assert_eq!(text, code, "the code is kept");
    assert_eq!((error.status(), error.attempts(), error.api().is_none()), (Some(200), 1, true));
    assert_eq!(error.operation(), Some(Operation::PixGenerateQrCode));
    assert!(!error.maybe_applied() && error.is_safe_to_repeat());
    let shown = format!("{error} {error:?} {error:#?} {} {:?} {fault} {fault:?}", error.kind(), error.kind());
    for hidden in ["4be1a9d", "3fe1b615", "gerencianet.com.br", "canario", "HORIZONTE"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert!(shown.contains(&fault.to_string()), "{shown}");
    *fault
}

#[tokio::test]
async fn a_code_that_leads_to_the_location_is_answered() {
    for location in [LOCATION.to_owned(), LOCATION.replace("gerencianet.com.br", "GerenciaNet.COM.br")] {
        let code = leading_to(&location);
        let answer = asked(answering(&code)).await.unwrap();
        assert_eq!(answer.qrcode, code);
        assert_eq!(answer.br_code().unwrap().url(), Some(location.as_str()));
        assert_eq!(answer.checked_br_code(LOCATION).unwrap(), answer.br_code().unwrap());
    }
}

#[tokio::test]
async fn the_example_of_the_document_leads_to_its_location() {
    let answer = asked(Reply::success()).await.unwrap();
    assert_eq!(answer.br_code().unwrap().nome(), "OFICINA HORIZONTE LTDA");
}

#[tokio::test]
async fn a_code_that_leads_to_another_location_is_an_error() {
    assert_eq!(fault(&leading_to(ELSEWHERE)).await, QrCodeFault::OtherLocation);
    assert_eq!(fault(&leading_to(&LOCATION.replace("4be1", "4BE1"))).await, QrCodeFault::OtherLocation);
    assert_eq!(fault(&leading_to(&format!("{LOCATION}5"))).await, QrCodeFault::OtherLocation);
}

#[tokio::test]
async fn a_code_that_leads_to_no_location_is_an_error() {
    assert_eq!(fault(&paying_a_key()).await, QrCodeFault::NoLocation);
    assert_eq!(fault(&recurrence_alone()).await, QrCodeFault::NoLocation);
}

#[tokio::test]
async fn a_code_whose_crc_is_wrong_is_an_error() {
    for code in [broken(), "00020126880014BR.GOV.BCB.PIX2566qrcodes-pix.gerencianet.com.b...".to_owned(), String::new()]
    {
        let expected = BrCode::parse(&code).unwrap_err();
        assert_eq!(fault(&code).await, QrCodeFault::Invalid(expected));
    }
    // With the CRC of what it says now, the same code is one that leads elsewhere.
    let changed = broken();
    let covered = &changed[..changed.len() - 4];
    let repaired = format!("{covered}{:04X}", crc16(covered.as_bytes()));
    assert_eq!(fault(&repaired).await, QrCodeFault::OtherLocation);
}

#[tokio::test]
async fn an_answer_without_a_code_keeps_its_body() {
    for body in ["<html>manutenção</html>", "", "{\"qrcode\": 7}", "{\"imagemQrcode\": \"data:\"}"] {
        let error = asked(Reply::text(200, "application/json", body)).await.map(|_| ()).unwrap_err();
        let ErrorKind::Decode { status: 200, raw } = error.kind() else { panic!("another kind: {error}") };
        assert_eq!(raw, body.as_bytes());
    }
}

#[tokio::test]
async fn an_error_of_the_api_stays_one() {
    let error = asked(Reply::documented(400)).await.map(|_| ()).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Api(_)), "{error}");
}

/// A charge as the document shows it, with other members.
fn charge(members: &[(&str, Value)]) -> Cob {
    let shown = catalogue().named("pixCreateCharge").expect("the documents have it").success().body.clone();
    let mut body: Value = serde_json::from_slice(&shown).expect("examples are JSON");
    let object = body.as_object_mut().expect("a charge is an object");
    for member in ["loc", "location", "pixCopiaECola"] {
        object.remove(member);
    }
    object.extend(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    serde_json::from_value(body).expect("it is a charge still")
}

fn loc(location: &str) -> (&'static str, Value) {
    ("loc", json!({"id": ID, "location": location, "tipoCob": "cob"}))
}

fn location(location: &str) -> (&'static str, Value) {
    ("location", json!(location))
}

fn code(text: &str) -> (&'static str, Value) {
    ("pixCopiaECola", json!(text))
}

#[test]
fn the_code_of_a_charge_leads_to_its_location() {
    let good = code(&leading_to(LOCATION));
    for charge in [
        charge(&[good.clone(), loc(LOCATION), location(LOCATION)]),
        charge(&[good.clone(), loc(LOCATION)]),
        charge(&[good.clone(), location(LOCATION)]),
    ] {
        let read = charge.br_code().unwrap().unwrap();
        assert_eq!(read.url(), Some(LOCATION));
        assert_eq!(charge.checked_br_code(), Some(Ok(read)));
    }
    let none = charge(&[loc(LOCATION), location(LOCATION)]);
    assert!(none.br_code().is_none() && none.checked_br_code().is_none());
}

#[test]
fn the_code_of_a_charge_that_is_no_good_says_why() {
    let crc = BrCode::parse(&broken()).unwrap_err();
    for (members, fault) in [
        (vec![code(&leading_to(ELSEWHERE)), loc(LOCATION), location(ELSEWHERE)], QrCodeFault::OtherLocation),
        (vec![code(&leading_to(ELSEWHERE)), loc(LOCATION)], QrCodeFault::OtherLocation),
        (vec![code(&leading_to(ELSEWHERE)), location(LOCATION)], QrCodeFault::OtherLocation),
        (vec![code(&paying_a_key()), location(LOCATION)], QrCodeFault::NoLocation),
        (vec![code(&leading_to(LOCATION))], QrCodeFault::LocationUnknown),
        (vec![code(&broken()), location(LOCATION)], QrCodeFault::Invalid(crc)),
        (vec![code(&broken())], QrCodeFault::Invalid(crc)),
    ] {
        assert_eq!(charge(&members).checked_br_code(), Some(Err(fault)));
    }
    assert_eq!(charge(&[code(&broken())]).br_code(), Some(Err(crc)));
}

/// What the Central Bank prints of codes holds for the answers that carry them.
#[test]
fn every_known_code_is_read_in_an_answer() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/br-code.json");
    let vectors: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let answer = |vector: &Value| QrCode {
        qrcode: vector["value"].as_str().unwrap().to_owned(),
        imagem_qrcode: String::new(),
        link_visualizacao: None,
    };
    let mut located = 0;
    for vector in vectors["valid"].as_array().unwrap() {
        let answer = answer(vector);
        let read = answer.br_code().unwrap();
        match vector["says"]["url"].as_str() {
            Some(url) => {
                located += 1;
                assert_eq!(answer.checked_br_code(url), Ok(read));
                let other = answer.checked_br_code(&format!("{url}x"));
                assert_eq!(other, Err(QrCodeFault::OtherLocation));
            }
            None => assert_eq!(answer.checked_br_code(LOCATION), Err(QrCodeFault::NoLocation)),
        }
    }
    assert!(located > 5);
    for vector in vectors["invalid"].as_array().unwrap() {
        let answer = answer(vector);
        let error = answer.br_code().unwrap_err();
        assert_eq!(answer.checked_br_code(LOCATION), Err(QrCodeFault::Invalid(error)), "{}", vector["why"]);
    }
}
