//! Several accounts: each is let in by its own certificate and credentials, and finds what is its own.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::{Certificate, Client, Credentials, Environment, ErrorKind};
use gerencianet_sandbox::Setup;
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use serde_json::{Value, json};

use crate::account_opening::{asked, decided, helena, integrator, listening};
use crate::started::{self, CHAVE, Started, TXID, answered, charge_json};

/// What an integrator has got of an account that was opened.
struct Opened {
    client_id: String,
    client_secret: String,
    /// In base64.
    p12: String,
}

impl Opened {
    /// Opens an account for a customer.
    async fn of(started: &Started, customer: Value) -> Self {
        let id = asked(started, customer).await;
        assert_eq!(decided(started, "approve", json!({"identificador": id})).await.0, 200);
        assert_eq!(started.send("POST /sandbox/settle", None).await.0, 200);
        let (_, said) = started.send(&format!("GET /cadastro/conta-simplificada/{id}/credenciais"), None).await;
        let (status, p12) = started.send(&format!("GET /cadastro/conta-simplificada/{id}/certificado"), None).await;
        assert_eq!(status, 200, "{p12}");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        Opened { client_id: text(&said["clientId"]), client_secret: text(&said["clientSecret"]), p12: text(&p12) }
    }

    /// Bare HTTP with the certificate of the account.
    fn http(&self, started: &Started) -> reqwest::Client {
        let bytes = STANDARD.decode(&self.p12).unwrap();
        let store = KeyStore::from_pkcs12(&bytes, "", Pkcs12ImportPolicy::Strict).unwrap();
        let (_, chain) = store.private_key_chain().unwrap();
        let pem = |label: &str, der: &[u8]| {
            format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", STANDARD.encode(der))
        };
        let identity = pem("PRIVATE KEY", chain.key().as_der()) + &pem("CERTIFICATE", chain.certs()[0].as_der());
        let identity = reqwest::Identity::from_pem(identity.as_bytes()).unwrap();
        started::http(&started.sandbox).identity(identity).build().unwrap()
    }

    async fn token(&self, started: &Started) -> String {
        let (status, token) = login(started, &self.http(started), &self.client_id, &self.client_secret).await;
        assert_eq!(status, 200, "{token}");
        token["access_token"].as_str().unwrap().to_owned()
    }

    /// Sends a request of the account.
    async fn send(&self, started: &Started, request: &str, body: impl Into<Option<Value>>) -> (u16, Value) {
        let (method, target) = request.split_once(' ').unwrap();
        let url = format!("{}{target}", started.sandbox.url());
        let mut request = self.http(started).request(method.parse().unwrap(), url);
        if !target.starts_with("/sandbox/") {
            request = request.bearer_auth(self.token(started).await);
        }
        if let Some(body) = body.into() {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        answered(request).await
    }
}

async fn login(started: &Started, http: &reqwest::Client, id: &str, secret: &str) -> (u16, Value) {
    let request = http.post(format!("{}/oauth/token", started.sandbox.url())).basic_auth(id, Some(secret));
    answered(request.body(r#"{"grant_type": "client_credentials"}"#)).await
}

#[tokio::test]
async fn an_opened_account_is_let_in_by_our_client_with_its_own_certificate_and_credentials() {
    let started = integrator().await;
    let opened = Opened::of(&started, helena()).await;
    let client = Client::builder(Environment::Homologation)
        .root_certificates(std::fs::read(started.sandbox.authority()).unwrap())
        .certificate(Certificate::from_p12_base64(&opened.p12, "").unwrap())
        .credentials(Credentials::new(&opened.client_id, &opened.client_secret))
        .base_url("pix", started.sandbox.url())
        .base_url("account-opening", format!("{}/cadastro", started.sandbox.url()))
        .build()
        .unwrap();
    assert_eq!(client.pix().get_account_balance().await.unwrap().saldo, "0.00");
    let request = serde_json::from_value(helena()).unwrap();
    let refused = client.account_opening().create_account(&request).await.unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::MissingScope { .. }), "it has the scopes that were asked for alone");
}

#[tokio::test]
async fn curl_takes_the_certificate_of_an_opened_account() {
    let started = integrator().await;
    let opened = Opened::of(&started, helena()).await;
    let file = started.folder.path().join("helena.p12");
    std::fs::write(&file, STANDARD.decode(&opened.p12).unwrap()).unwrap();
    let mut curl = std::process::Command::new("curl");
    curl.args(["--silent", "--fail", "--cert-type", "P12", "--cert", &format!("{}:", file.display()), "--cacert"]);
    curl.arg(started.sandbox.authority());
    curl.args([
        "-u",
        &format!("{}:{}", opened.client_id, opened.client_secret),
        "-H",
        "Content-Type: application/json",
    ]);
    curl.args(["-d", r#"{"grant_type":"client_credentials"}"#, &format!("{}/oauth/token", started.sandbox.url())]);
    let output = tokio::task::spawn_blocking(move || curl.output().unwrap()).await.unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && said.contains("\"token_type\":\"Bearer\""), "{said}");
}

#[tokio::test]
async fn credentials_and_tokens_are_good_on_a_connection_of_their_own_account_alone() {
    let started = integrator().await;
    let opened = Opened::of(&started, helena()).await;
    let said = started.sandbox.credentials();
    let (first, second) = (started.http(), opened.http(&started));
    for (http, id, secret, expected) in [
        (&first, &said.client_id, &said.client_secret, 200),
        (&second, &opened.client_id, &opened.client_secret, 200),
        (&first, &opened.client_id, &opened.client_secret, 401),
        (&second, &said.client_id, &said.client_secret, 401),
        (&second, &opened.client_id, &said.client_secret, 401),
    ] {
        let (status, answer) = login(&started, http, id, secret).await;
        assert_eq!(status, expected, "{answer}");
        assert!(status == 200 || answer["error"] == "invalid_client", "{answer}");
    }
    let (of_first, of_second) = (started.token().await, opened.token(&started).await);
    for (http, token, expected) in
        [(&first, &of_first, 200), (&second, &of_second, 200), (&first, &of_second, 401), (&second, &of_first, 401)]
    {
        let request = http.get(format!("{}/v2/gn/saldo", started.sandbox.url())).bearer_auth(token);
        let (status, answer) = answered(request).await;
        assert_eq!(status, expected, "{answer}");
        assert!(status == 200 || answer["error"] == "invalid_token", "{answer}");
    }
}

#[tokio::test]
async fn a_certificate_of_no_account_is_refused_by_the_gateway() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let first = Started::again(folder.clone(), Arc::new(started::clock()), Setup::in_memory).await;
    let first = listening(first).await;
    let opened = Opened::of(&first, helena()).await;
    drop(first);
    // The authority is the same, and the account is forgotten.
    let second = Started::again(folder, Arc::new(started::clock()), Setup::in_memory).await;
    let http = opened.http(&second);
    let forbidden = (403, json!({"message": "Forbidden"}));
    assert_eq!(login(&second, &http, &opened.client_id, &opened.client_secret).await, forbidden);
    let said = second.sandbox.credentials();
    assert_eq!(login(&second, &http, &said.client_id, &said.client_secret).await, forbidden);
    let with_token = http.get(format!("{}/v2/gn/saldo", second.sandbox.url())).bearer_auth(second.token().await);
    assert_eq!(answered(with_token).await, forbidden);
    let by_hand = http.post(format!("{}/sandbox/deposit", second.sandbox.url())).body(r#"{"valor": "1.00"}"#);
    assert_eq!(answered(by_hand).await, forbidden);
}

#[tokio::test]
async fn without_tls_the_credentials_say_whose_account_it_is() {
    let started = Started::with(Setup::plain).await;
    let started = listening(started).await;
    let opened = Opened::of(&started, helena()).await;
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let (status, token) = login(&started, &http, &opened.client_id, &opened.client_secret).await;
    assert_eq!(status, 200, "{token}");
    started.send("POST /sandbox/deposit", json!({"valor": "5.00"})).await;
    let balance = http.get(format!("{}/v2/gn/saldo", started.sandbox.url()));
    let balance = balance.bearer_auth(token["access_token"].as_str().unwrap());
    assert_eq!(answered(balance).await, (200, json!({"saldo": "0.00"})));
    started.send("POST /sandbox/deposit", json!({"valor": "7.00", "conta": "100002"})).await;
    let (_, listed) = started.send("GET /sandbox/accounts", None).await;
    assert_eq!((&listed["contas"][0]["saldo"], &listed["contas"][1]["saldo"]), (&json!("5.00"), &json!("7.00")));
    let nobody = started.refused("POST /sandbox/deposit", json!({"valor": "1.00", "conta": "1"})).await;
    assert_eq!(nobody, (404, "conta_nao_encontrada".to_owned()));
}

#[tokio::test]
async fn an_account_has_its_own_keys_charges_money_and_settings() {
    let started = integrator().await;
    let opened = Opened::of(&started, helena()).await;
    let second =
        async |request: &str, body: Value| opened.send(&started, request, (!body.is_null()).then_some(body)).await;
    const NONE: Value = Value::Null;

    // Keys.
    assert_eq!(second("GET /v2/gn/evp", NONE).await, (200, json!({"chaves": []})));
    let (_, made) = second("POST /v2/gn/evp", NONE).await;
    let chave = made["chave"].as_str().unwrap();
    assert_eq!(started.send("GET /v2/gn/evp", None).await.1, json!({"chaves": []}));
    let delete = format!("DELETE /v2/gn/evp/{chave}");
    assert_eq!(started.refused(&delete, None).await, (400, "chave_nao_encontrada".to_owned()));
    assert_eq!(second("POST /sandbox/keys", json!({"chave": "helena@duarte.example"})).await.0, 201);
    let taken = second("POST /sandbox/keys", json!({"chave": CHAVE})).await;
    assert_eq!((taken.0, &taken.1["nome"]), (409, &json!("chave_registrada")));

    // Charges: one txid in both accounts.
    let put = format!("PUT /v2/cob/{TXID}");
    let mut body = charge_json("30.00");
    let foreign = second(&put, body.clone()).await;
    assert_eq!((foreign.0, &foreign.1["nome"]), (400, &json!("chave_invalida")), "the key is the first account's");
    body["chave"] = json!(chave);
    assert_eq!(second(&put, body).await.0, 201);
    let get = format!("GET /v2/cob/{TXID}");
    assert_eq!(started.refused(&get, None).await, (400, "cobranca_nao_encontrada".to_owned()));
    assert_eq!(started.send(&put, charge_json("10.00")).await.0, 201);
    assert_eq!(second(&get, NONE).await.1["valor"]["original"], "30.00");
    assert_eq!(started.send(&get, None).await.1["valor"]["original"], "10.00");
    let period = "inicio=2026-03-01T00:00:00Z&fim=2026-03-02T00:00:00Z";
    let (_, cobs) = second(&format!("GET /v2/cob?{period}"), NONE).await;
    assert_eq!((cobs["cobs"].as_array().unwrap().len(), &cobs["cobs"][0]["chave"]), (1, &json!(chave)));

    // Locations and codes.
    let (_, of_first) = started.send(&get, None).await;
    let (_, of_second) = second(&get, NONE).await;
    assert!(of_second["pixCopiaECola"].as_str().unwrap().contains("Helena Duarte Moraes"));
    let (_, locs) = second(&format!("GET /v2/loc?{period}"), NONE).await;
    assert_eq!(locs["loc"].as_array().unwrap().len(), 1);
    let id = |cob: &Value| cob["loc"]["id"].as_i64().unwrap();
    for request in ["GET /v2/loc/{}", "GET /v2/loc/{}/qrcode", "DELETE /v2/loc/{}/txid"] {
        let (status, answer) = second(&request.replace("{}", &id(&of_first).to_string()), NONE).await;
        assert_eq!((status, &answer["nome"]), (400, &json!("location_nao_encontrada")), "{request}");
    }
    assert_eq!(second(&format!("GET /v2/loc/{}/qrcode", id(&of_second)), NONE).await.0, 200);

    // Whoever pays by a code pays the account of the code; by a txid, that of the certificate.
    let code = &of_second["pixCopiaECola"];
    let (status, by_code) = started.send("POST /sandbox/pay", json!({"qrcode": code})).await;
    assert_eq!((status, &by_code["valor"]), (201, &json!("30.00")));
    let (_, by_txid) = started.send("POST /sandbox/pay", json!({"txid": TXID})).await;
    assert_eq!(by_txid["valor"], "10.00");
    let e2e = by_code["endToEndId"].as_str().unwrap();
    assert_eq!(second(&format!("GET /v2/pix/{e2e}"), NONE).await.0, 200);
    assert_eq!(started.send(&format!("GET /v2/pix/{e2e}"), None).await.0, 404);
    let refund = format!("PUT /v2/pix/{e2e}/devolucao/D1");
    assert_eq!(started.refused(&refund, json!({"valor": "1.00"})).await, (400, "pix_nao_encontrado".to_owned()));
    assert_eq!(second(&refund, json!({"valor": "1.00"})).await.0, 201);
    let read = format!("GET /v2/pix/{e2e}/devolucao/D1");
    assert_eq!(started.refused(&read, None).await, (400, "pix_nao_encontrado".to_owned()));
    let (_, list) = second(&format!("GET /v2/pix?{period}"), NONE).await;
    assert_eq!(list["pix"].as_array().unwrap().len(), 1);
    assert_eq!(started.send("GET /v2/gn/saldo", None).await.1, json!({"saldo": "10.00"}));
    assert_eq!(second("GET /v2/gn/saldo", NONE).await.1, json!({"saldo": "29.00"}));

    // Settings, also of a key that both name.
    let settings = |refuses: bool| {
        let receiving = json!({"txidObrigatorio": refuses, "qrCodeEstatico": {"recusarTodos": false}});
        json!({"pix": {"receberSemChave": refuses, "chaves": {CHAVE: {"recebimento": receiving}}}})
    };
    assert_eq!(second("PUT /v2/gn/config", settings(true)).await.0, 204);
    assert_eq!(started.send("GET /v2/gn/config", None).await.1["pix"], json!({"receberSemChave": true}));
    assert_eq!(started.send("PUT /v2/gn/config", settings(false)).await.0, 204);
    assert_eq!(second("GET /v2/gn/config", NONE).await.1["pix"]["receberSemChave"], true);
    let paid = started.send("POST /sandbox/pay", json!({"chave": CHAVE, "valor": "1.00"})).await;
    assert_eq!(paid.0, 201, "what another account says of a key is nothing");
}

#[tokio::test]
async fn an_account_has_its_own_webhooks_sendings_statements_and_payments() {
    let started = integrator().await;
    let receiver = crate::receiving::Listening::answering(&started.sandbox, axum::http::StatusCode::OK).await;
    receiver.register(&started).await;
    let opened = Opened::of(&started, helena()).await;
    let second =
        async |request: &str, body: Value| opened.send(&started, request, (!body.is_null()).then_some(body)).await;
    const NONE: Value = Value::Null;
    let name = |answer: (u16, Value)| (answer.0, answer.1["nome"].clone());

    // Webhooks.
    let webhook = "/v2/webhook/pix%40example.com";
    assert_eq!(second(&format!("GET {webhook}"), NONE).await.0, 404);
    assert_eq!(second(&format!("DELETE {webhook}"), NONE).await.0, 404);
    let body = json!({"webhookUrl": receiver.url("/outro")});
    assert_eq!(name(second(&format!("PUT {webhook}"), body.clone()).await), (400, json!("valor_invalido")));
    let period = "inicio=2026-03-01T00:00:00Z&fim=2026-03-02T00:00:00Z";
    assert_eq!(second(&format!("GET /v2/webhook?{period}"), NONE).await.1["webhooks"], json!([]));
    second("POST /sandbox/keys", json!({"chave": "helena@duarte.example"})).await;
    assert_eq!(second("PUT /v2/webhook/helena@duarte.example", body).await.0, 201);
    assert_eq!(
        started.send(&format!("GET /v2/webhook?{period}"), None).await.1["webhooks"].as_array().unwrap().len(),
        1
    );

    // Sendings: one idEnvio in both accounts.
    let order = |chave: &str| {
        json!({"valor": "5.00", "pagador": {"chave": chave},
        "favorecido": {"chave": "caio@example.com"}})
    };
    for conta in ["100001", "100002"] {
        started.send("POST /sandbox/deposit", json!({"valor": "20.00", "conta": conta})).await;
    }
    assert_eq!(name(second("PUT /v2/gn/pix/Envio1", order(CHAVE)).await), (400, json!("chave_invalida")));
    let (_, of_second) = second("PUT /v2/gn/pix/Envio1", order("helena@duarte.example")).await;
    let (status, of_first) = started.send("PUT /v2/gn/pix/Envio1", order(CHAVE)).await;
    assert!(status == 200 && of_first["e2eId"] != of_second["e2eId"]);
    let failed = started.send("POST /sandbox/refuse", json!({"idEnvio": "Envio1", "conta": "100002"})).await;
    assert_eq!((failed.0, &failed.1["e2eId"]), (200, &of_second["e2eId"]));
    assert_eq!(started.send("GET /v2/gn/saldo", None).await.1, json!({"saldo": "15.00"}));
    assert_eq!(second("GET /v2/gn/saldo", NONE).await.1, json!({"saldo": "20.00"}));
    // Who holds the key of an account is known.
    let mut to_second = json!({"valor": "5.00", "pagador": {"chave": CHAVE}});
    to_second["favorecido"] = json!({"chave": "Helena@duarte.example", "cpf": "11144477735"});
    let refused = started.refused("PUT /v2/gn/pix/Envio2", to_second.clone()).await;
    assert_eq!(refused, (400, "chave_nao_pertence_ao_documento".to_owned()));
    to_second["favorecido"] = json!({"chave": "helena@duarte.example"});
    let holder = helena()["clienteFinal"]["cpf"].clone();
    assert_eq!(started.send("POST /sandbox/block", json!({"cpf": holder})).await.0, 204);
    let refused = started.refused("PUT /v2/gn/pix/Envio2", to_second).await;
    assert_eq!(refused, (400, "documento_bloqueado".to_owned()));
    assert_eq!(started.send("POST /sandbox/block", json!({"cpf": holder, "bloqueado": false})).await.0, 204);

    // Statements.
    started.advance(Duration::from_secs(86_400)).await;
    let report = json!({"dataMovimento": "2026-03-01", "tipoRegistros": {"pixEnviadoChave": true}});
    let ordered = "POST /v2/gn/relatorios/extrato-conciliacao";
    let (of_first, of_second) = (started.send(ordered, report.clone()).await, second(ordered, report).await);
    assert_ne!(of_first.1["id"], of_second.1["id"]);
    let read = format!("GET /v2/gn/relatorios/{}", of_first.1["id"].as_str().unwrap());
    assert_eq!(second(&read, NONE).await.0, 404);

    // Open Finance.
    assert_eq!(name(second("GET /open-finance/config", NONE).await), (400, json!("configuracao_nao_encontrada")));
    let addresses = json!({"redirectURL": "https://helena.example", "webhookURL": receiver.url("/of")});
    assert_eq!(second("PUT /open-finance/config", addresses).await.0, 201);
    let nothing = (400, "configuracao_nao_encontrada".to_owned());
    assert_eq!(started.refused("GET /open-finance/config", None).await, nothing);
    let url = format!("{}/open-finance/pagamentos/pix", started.sandbox.url());
    let payment = json!({"pagador": {"idParticipante": "5bc8fbbc-bde5-4099-8164-d8399f767c45", "cpf": "52998224725"},
        "favorecido": {"contaBanco": {"codigoBanco": "364", "agencia": "0001", "documento": "11222333000181",
            "nome": "Padaria Dois Irmãos", "conta": "1234567", "tipoConta": "CACC"}}, "valor": "1.00"});
    let request = opened.http(&started).post(url).bearer_auth(opened.token(&started).await).body(payment.to_string());
    let (status, begun) = answered(request.header("x-idempotency-key", "x".repeat(36))).await;
    assert_eq!(status, 200, "{begun}");
    let id = begun["identificadorPagamento"].as_str().unwrap();
    let list = "GET /open-finance/pagamentos/pix?inicio=2026-03-01&fim=2026-03-31";
    assert_eq!(second(list, NONE).await.1["total"], 1);
    assert_eq!(started.send(list, None).await.1["total"], 0);
    let foreign = started.refused(&format!("{list}&identificador={id}"), None).await;
    assert_eq!(foreign, (404, "pagamento_nao_encontrado".to_owned()));
}

#[tokio::test]
async fn an_opened_account_outlives_a_restart() {
    let first = integrator().await;
    let opened = Opened::of(&first, helena()).await;
    opened.send(&first, "POST /sandbox/deposit", json!({"valor": "3.00"})).await;
    let (folder, clock) = (first.folder.clone(), first.clock.clone());
    drop(first);
    let second = Started::again(folder, clock, |setup| setup).await;
    assert_eq!(opened.send(&second, "GET /v2/gn/saldo", None).await, (200, json!({"saldo": "3.00"})));
}

#[tokio::test]
async fn a_new_access_folder_leaves_nobody_in_of_those_before() {
    let first = integrator().await;
    let opened = Opened::of(&first, helena()).await;
    let (folder, clock, said) = (first.folder.clone(), first.clock.clone(), first.sandbox.credentials().clone());
    std::fs::remove_dir_all(first.sandbox.folder().join("access")).unwrap();
    drop(first);
    let second = Started::again(folder, clock, |setup| setup).await;
    let answer = login(&second, &second.http(), &said.client_id, &said.client_secret).await;
    assert_eq!((answer.0, &answer.1["error"]), (401, &json!("invalid_client")));
    let old = opened.http(&second).get(second.sandbox.url()).send().await;
    assert!(old.is_err(), "the authority that issued the certificate is no more");
}
