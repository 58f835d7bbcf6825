//! Personal data and secrets in every call and every answer, and nowhere in what a log can hold.

use std::{
    collections::BTreeSet,
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use gerencianet::{Attempt, Certificate, Client, Credentials, Error, Observer, RetryBudget, RetryPolicy, VirtualClock};
use gerencianet_validation::{Operation, Parameters, validate, validate_parameters};
use serde_json::{Value, json};
use server::{Encryption, Reply, Server, Setup, pki};

use crate::{
    calls::{
        cases::{body, first, suite},
        given::Given,
        prepare,
    },
    log::log,
    setting::{builder, described, script},
};

/// What stands in requests and answers.
const PERSONAL: [&str; 11] = [
    "84730291603",
    "73910482000190",
    "Canário Sigiloso da Silva",
    "canario.sigiloso@exemplo.com.br",
    "c0ffee11-5ec2-4e7a-9d1f-ca4a41051991",
    "+5585987650147",
    "85987650147",
    "E73910482202211091530canario0001",
    "canarioTxid00000000000000000001",
    "https://canario.example.com/segredo",
    // Nothing but letters, as a name of an error has them.
    "CanarioSemNumero",
];

const CLIENT_ID: &str = "Client_Id_canario_5f1d";
const CLIENT_SECRET: &str = "Client_Secret_canario_9b2e";
const PASSWORD: &str = "senha-canaria-do-p12";
const TOKEN: &str = "eyJhbGciOiJjYW5hcmlvIn0.eyJzdWIiOiJjYW5hcmlvIn0.Y2FuYXJpbw";

/// Collects whatever anything shows of itself.
#[derive(Default)]
struct Shown(String);

impl Shown {
    fn add(&mut self, value: &impl Debug) {
        write!(self.0, "{value:?}\n{value:#?}\n").expect("a text can grow");
    }

    fn add_error(&mut self, error: &Error) {
        self.add(error);
        self.add(error.kind());
        let mut under: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = under {
            writeln!(self.0, "{error} {error:?} {error:#?}").expect("a text can grow");
            under = error.source();
        }
        if let Some(api) = error.api() {
            self.add(api);
            self.add(&api.violations());
            writeln!(self.0, "{api} {}", error.kind()).expect("a text can grow");
        }
    }
}

/// Writes down what it is told.
#[derive(Default)]
struct Told(Mutex<Shown>);

impl Observer for Told {
    fn attempted(&self, attempt: &Attempt) {
        self.0.lock().expect("nobody panics").add(attempt);
    }
}

/// The call with a canary in every place that takes one.
fn planted(client: &Client, operation: Operation) -> Given {
    let is_good = |given: &Given| {
        let body = given.body.as_ref().map(Value::to_string);
        let parameters = given.path.iter().fold(Parameters::new(), |all, (name, value)| all.path(name, value));
        let parameters = given.query.iter().fold(parameters, |all, (name, value)| all.query(name, value));
        let parameters = given.headers.iter().fold(parameters, |all, (name, value)| all.header(name, value));
        prepare(client, operation, given).is_ok()
            && validate_parameters(operation, &parameters).is_ok()
            && body.is_none_or(|body| validate(operation, body.as_bytes()).is_ok())
    };
    let mut given = first(operation);
    // The largest of the valid bodies has the most places.
    let bodies = suite(operation).bodies.iter().filter(|case| case.expected.is_empty());
    if let Some(largest) = bodies.max_by_key(|case| case.text.len()).filter(|_| operation.has_body()) {
        given.body = Some(body(largest).1);
    }
    let mut turn = operation.id().len();
    let mut plant = |given: &mut Given, place: &dyn Fn(&mut Given) -> &mut String| {
        for canary in (0..PERSONAL.len()).map(|step| PERSONAL[(turn + step) % PERSONAL.len()]) {
            let mut other = given.clone();
            *place(&mut other) = canary.to_owned();
            if is_good(&other) {
                *given = other;
                turn += 1;
                return;
            }
        }
    };
    for name in given.path.clone().keys() {
        plant(&mut given, &|given| given.path.get_mut(name).expect("it is there"));
    }
    for name in given.query.clone().keys() {
        plant(&mut given, &|given| given.query.get_mut(name).expect("it is there"));
    }
    for pointer in given.body.as_ref().map(texts).unwrap_or_default() {
        plant(&mut given, &|given| match given.body.as_mut().and_then(|body| body.pointer_mut(&pointer)) {
            Some(Value::String(text)) => text,
            _ => unreachable!("the places are those of the texts"),
        });
    }
    given
}

/// Where the texts of a value are.
fn texts(value: &Value) -> Vec<String> {
    let below = |step: String, value: &Value| texts(value).into_iter().map(move |rest| format!("/{step}{rest}"));
    match value {
        Value::String(_) => vec![String::new()],
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(position, item)| below(position.to_string(), item)).collect()
        }
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, member)| below(name.replace('~', "~0").replace('/', "~1"), member))
            .collect(),
        _ => Vec::new(),
    }
}

/// The example with a canary for every text.
fn sung(example: &[u8]) -> Vec<u8> {
    let Ok(mut value) = serde_json::from_slice::<Value>(example) else { return PERSONAL.join(";").into_bytes() };
    for (turn, pointer) in texts(&value).iter().enumerate() {
        *value.pointer_mut(pointer).expect("it is there") = json!(PERSONAL[turn % PERSONAL.len()]);
    }
    value.to_string().into_bytes()
}

/// What an operation may meet, most of it with canaries.
fn fates(operation: Operation) -> Vec<Vec<Reply>> {
    let success = described(operation).success();
    let said = PERSONAL.join(" ");
    let sing = |status: u16, body: Value| {
        let reply = Reply::text(status, PERSONAL[3], body.to_string());
        reply.header("x-request-id", PERSONAL[0]).header("x-canary", TOKEN)
    };
    let mut fates = vec![
        vec![Reply::text(
            if success.status == 204 { 200 } else { success.status },
            "application/json",
            sung(&success.body),
        )],
        vec![sing(200, json!({ PERSONAL[2]: [said, TOKEN] }))],
        vec![Reply::text(200, "application/json", format!("{{\"{said}\": "))],
        vec![Reply::status(302).header("location", &format!("https://{}/", PERSONAL[0]))],
        vec![Reply::reset_after_body(), Reply::reset_before_body(), Reply::success().truncated(), Reply::silence()],
        vec![Reply::status(429).retry_after_seconds(1), sing(503, json!({ "nome": said, "mensagem": TOKEN }))],
    ];
    let value = |text: &str| json!([{ "razao": text, "propriedade": text, "valor": text, "chave": text }]);
    let bodies = [
        json!({ "nome": PERSONAL[2], "mensagem": said, "erros": value(PERSONAL[0]) }),
        json!({ "nome": PERSONAL[10], "erros": [{ "chave": PERSONAL[10], "caminho": PERSONAL[10] }] }),
        json!({ "type": format!("https://x/{}", PERSONAL[10]), "title": PERSONAL[10] }),
        json!({ "title": PERSONAL[10] }),
        json!({ "error": PERSONAL[10], "error_description": PERSONAL[10] }),
        json!({ "type": format!("https://x/{}", PERSONAL[0]), "title": said, "detail": said, "violacoes": value(TOKEN) }),
        json!({ "error": TOKEN, "error_description": said }),
        json!({ "message": said }),
        json!(said),
    ];
    // Each operation meets each status, and all operations together meet each with each body.
    let turn = operation as usize;
    let statuses = [400, 401, 403, 404, 409, 422, 429, 500, 502].iter().enumerate();
    fates.extend(statuses.map(|(step, status)| vec![sing(*status, bodies[(turn + step) % bodies.len()].clone()); 4]));
    fates
}

fn secrets() -> Vec<String> {
    let mut secrets: Vec<String> = PERSONAL.iter().map(|text| (*text).to_owned()).collect();
    secrets.extend([CLIENT_ID, CLIENT_SECRET, PASSWORD, TOKEN].map(str::to_owned));
    secrets.push(STANDARD.encode(format!("{CLIENT_ID}:{CLIENT_SECRET}")));
    let lines = pki().client.key_pem.lines().filter(|line| !line.starts_with('-'));
    secrets.extend(lines.map(str::to_owned));
    secrets
}

#[tokio::test]
async fn nothing_personal_or_secret_is_shown() {
    let log = log();
    let mut shown = Shown::default();
    let server = Server::start(Setup::new().credentials(CLIENT_ID, CLIENT_SECRET).token_optional());
    let p12 = pki().client.p12(Encryption::Modern, PASSWORD);
    let certificate = Certificate::from_p12_bytes(&p12, PASSWORD).expect("openssl made it");
    shown.add_error(&Certificate::from_p12_bytes(&p12, TOKEN).expect_err("another password"));
    shown.add_error(&Certificate::from_p12_base64(PASSWORD, PASSWORD).expect_err("no file"));
    shown.add_error(&Certificate::from_p12_file(format!("/{PASSWORD}"), PASSWORD).expect_err("no file"));
    let key = &pki().client.key_pem;
    shown.add_error(&Certificate::from_pem(key.as_bytes()).expect_err("no certificate"));
    shown.add_error(&Certificate::from_pem(key.replace("KEY", TOKEN).as_bytes()).expect_err("no PEM"));
    let credentials = Credentials::new(CLIENT_ID, CLIENT_SECRET);
    shown.add(&certificate);
    shown.add(&credentials);
    let told = Arc::new(Told::default());
    let builder = builder(&server)
        .credentials(credentials)
        .certificate(certificate)
        .clock(Arc::new(VirtualClock::new()))
        .observer(told.clone())
        .attempt_timeout(Duration::from_millis(60))
        .retries(RetryPolicy::default().budget(RetryBudget::UNLIMITED));
    shown.add(&builder);
    let client = builder.build().expect("nothing is missing");
    shown.add(&client);

    server
        .on_token()
        .always(Reply::json(200, &json!({ "access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer" })));
    let mut sent = String::new();
    let (mut calls, mut failed) = (0, 0);
    for operation in Operation::ALL {
        let given = planted(&client, *operation);
        write!(sent, "{:?} {:?} {:?} ", given.path, given.query, given.body).expect("a text can grow");
        for fate in fates(*operation) {
            if operation.id() == "authorize" {
                continue;
            }
            script(&server, *operation).replies(fate);
            let outcome = prepare(&client, *operation, &given).expect("it was tried").await;
            script(&server, *operation).clear();
            calls += 1;
            match outcome {
                Ok(answered) => shown.0.push_str(&answered.shown),
                Err(error) => {
                    shown.add_error(&error);
                    failed += 1;
                }
            }
        }
    }
    invalid(&client, &mut shown).await;
    without_token(&server, &client, &mut shown).await;

    let (log, told) = (log.text(), told.0.lock().expect("nobody panics").0.clone());
    for heard in ["an attempt has ended", "the call is repeated", "operation=pix/pixSend", "attempt=2", "status=503"] {
        assert!(log.contains(heard), "the log was not listened to: {heard}");
    }
    assert!(told.contains("PixSend") && calls > 500 && failed > 450, "{calls} calls, {failed} failed");
    let unused: Vec<&&str> = PERSONAL.iter().filter(|canary| !sent.contains(**canary)).collect();
    assert!(unused.is_empty(), "never sent: {unused:?}");
    for (place, text) in [("the log", &log), ("what is shown", &shown.0), ("what an observer is told", &told)] {
        let text = text.to_lowercase();
        let leaked: BTreeSet<String> =
            secrets().into_iter().filter(|secret| text.contains(&secret.to_lowercase())).collect();
        assert!(leaked.is_empty(), "in {place}: {leaked:?}");
    }
    println!("{calls} calls, {failed} failed; {} bytes shown, {} logged", shown.0.len(), log.len());
}

/// Invalid requests, made of canaries.
async fn invalid(client: &Client, shown: &mut Shown) {
    for operation in Operation::ALL.iter().filter(|operation| operation.has_body()) {
        let given = planted(client, *operation);
        let body = given.body.clone().expect("the operation has a body");
        for pointer in texts(&body) {
            for canary in PERSONAL {
                let mut other = body.clone();
                *other.pointer_mut(&pointer).expect("it is there") = json!(format!("{canary} {canary}").repeat(20));
                if let Ok(ready) = prepare(client, *operation, &given.with_body(other))
                    && let Err(error) = ready.await
                {
                    shown.add_error(&error);
                }
            }
        }
    }
}

/// Answers with canaries where a token is asked for.
async fn without_token(server: &Server, client: &Client, shown: &mut Shown) {
    server.revoke_tokens();
    let said = PERSONAL.join(" ");
    let bodies = [
        json!({ "access_token": format!("{TOKEN} {TOKEN}"), "expires_in": 3600, "token_type": "Bearer" }),
        json!({ "access_token": TOKEN, "expires_in": said, "token_type": said }),
        json!({ "access_token": [TOKEN] }),
        json!({ "error": TOKEN, "error_description": said }),
        json!({ "nome": TOKEN, "mensagem": said }),
    ];
    for status in [200, 400, 401, 403, 429, 500] {
        for body in &bodies {
            server.on_token().clear().always(Reply::json(status, body));
            for operation in [Operation::PixSend, Operation::PixAuthorize] {
                // Another client has no token yet.
                let fresh = builder(server)
                    .credentials(Credentials::new(CLIENT_ID, CLIENT_SECRET))
                    .clock(Arc::new(VirtualClock::new()))
                    .build()
                    .expect("nothing is missing");
                match prepare(&fresh, operation, &planted(client, operation)).expect("it was tried").await {
                    Ok(answered) => shown.0.push_str(&answered.shown),
                    Err(error) => shown.add_error(&error),
                }
            }
        }
    }
}
