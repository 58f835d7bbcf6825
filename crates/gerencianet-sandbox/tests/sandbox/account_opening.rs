//! Account Opening: webhooks, requests, what customers decide, credentials and certificates.

use std::time::Duration;

use axum::http::StatusCode;
use futures_util::TryStreamExt;
use gerencianet::account_opening::{AccountListWebhookQuery, AccountOpeningApi, Certificado};
use gerencianet::webhook::{Event, EventKind, Notification};
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::receiving::{ANY, Listening, trusting};
use crate::started::Started;
use crate::until::until;

const REQUEST: &str = "POST /cadastro/conta-simplificada";
const WEBHOOK: &str = "POST /cadastro/webhook";
const UNKNOWN: &str = "617959ce-3f1f-45a8-9e52-71007814e8a2";

/// A sandbox whose first account hears what becomes of openings.
pub(crate) struct Integrator {
    pub(crate) started: Started,
    receiver: Listening,
    webhook: String,
}

impl std::ops::Deref for Integrator {
    type Target = Started;

    fn deref(&self) -> &Started {
        &self.started
    }
}

pub(crate) async fn integrator() -> Integrator {
    listening(Started::with(|setup| setup.settlement(Duration::from_secs(30))).await).await
}

pub(crate) async fn listening(started: Started) -> Integrator {
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let (status, answer) = started.send(WEBHOOK, json!({"webhookUrl": receiver.url("/contas")})).await;
    assert_eq!(status, 200, "{answer}");
    let webhook = answer["identificadorWebhook"].as_str().unwrap().to_owned();
    Integrator { started, receiver, webhook }
}

/// A request for the account of a natural person.
pub(crate) fn helena() -> Value {
    json!({
        "clienteFinal": {
            "cpf": "52998224725", "nomeCompleto": "Helena Duarte Moraes", "dataNascimento": "29/02/1988",
            "nomeMae": "Célia Duarte", "celular": "31991234567", "email": "Helena@duarte.example",
            "endereco": {"cep": "30140071", "estado": "MG", "cidade": "Belo Horizonte", "bairro": "Savassi",
                "logradouro": "Rua das Magnólias", "numero": "210A"},
        },
        "meioDeNotificacao": ["sms", "whatsapp"],
        "escoposIntegrados": ["cob.write", "cob.read", "pix.read", "pix.write", "webhook.write", "webhook.read",
            "gn.pix.evp.write", "gn.pix.evp.read", "gn.balance.read", "gn.settings.write", "gn.settings.read",
            "payloadlocation.read", "payloadlocation.write", "pix.send", "gn.reports.read", "gn.reports.write",
            "gn.opb.config.read", "gn.opb.config.write", "gn.opb.payment.pix.read", "gn.opb.payment.pix.send",
            "gn.opb.participants.read"],
    })
}

/// The same of a company, of which the first account is.
fn padaria() -> Value {
    let mut body = with("/clienteFinal/cpf", json!("11144477735"));
    body["clienteFinal"]["cnpj"] = json!("11222333000181");
    body["clienteFinal"]["razaoSocial"] = json!("Padaria São João Ltda");
    body["clienteFinal"]["celular"] = json!("81987650123");
    body["clienteFinal"]["email"] = json!("contato@padaria.example");
    body
}

fn with(pointer: &str, value: Value) -> Value {
    let mut body = helena();
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

/// Asks for an account; the answer is its identifier.
pub(crate) async fn asked(started: &Started, body: Value) -> String {
    let (status, answer) = started.send(REQUEST, body).await;
    assert_eq!(status, 200, "{answer}");
    answer["contaSimplificada"]["identificador"].as_str().unwrap().to_owned()
}

/// What a customer decides; the answer is how far the opening is, or the name of the refusal.
pub(crate) async fn decided(started: &Started, route: &str, body: Value) -> (u16, String) {
    let (status, answer) = started.send(&format!("POST /sandbox/{route}"), body).await;
    let said = if status < 300 { &answer["status"] } else { &answer["nome"] };
    (status, said.as_str().unwrap_or_else(|| panic!("{answer}")).to_owned())
}

/// What the two reads of an account refuse.
async fn unready(started: &Started, id: &str) -> (u16, String) {
    let refused = started.refused(&format!("GET /cadastro/conta-simplificada/{id}/credenciais"), None).await;
    let certificate = started.refused(&format!("GET /cadastro/conta-simplificada/{id}/certificado"), None).await;
    assert_eq!(refused, certificate);
    refused
}

fn api(started: &Started) -> AccountOpeningApi {
    started.client().build().unwrap().account_opening()
}

#[tokio::test]
async fn webhooks_are_checked_kept_changed_listed_and_removed() {
    let started = integrator().await;
    assert_eq!(started.receiver.heard(), ["POST /contas {}"], "the request without a certificate is no HTTP");
    let read = |id: &str| format!("GET /cadastro/webhook/{id}");
    let first = json!({"webhookUrl": started.receiver.url("/contas"), "identificadorWebhook": started.webhook,
        "criacao": "2026-03-01T12:00:00.000Z"});
    assert_eq!(started.send(&read(&started.webhook), None).await, (200, first.clone()));
    assert_eq!(started.send(&read(&started.webhook.to_uppercase()), None).await, (200, first));

    started.clock.advance(Duration::from_secs(60));
    let change = json!({"url": started.receiver.url("/contas/v2"), "chave": started.webhook});
    let same = json!({"identificadorWebhook": started.webhook});
    assert_eq!(started.send(WEBHOOK, change.clone()).await, (200, same.clone()));
    assert_eq!(started.send(WEBHOOK, change).await, (200, same), "its own address is not another's");
    let (_, changed) = started.send(&read(&started.webhook), None).await;
    assert_eq!(changed["webhookUrl"], started.receiver.url("/contas/v2"));
    assert_eq!(changed["criacao"], "2026-03-01T12:00:00.000Z");

    let mut ids = vec![started.webhook.clone()];
    for path in ["/a", "/b"] {
        let (_, answer) = started.send(WEBHOOK, json!({"webhookUrl": started.receiver.url(path)})).await;
        ids.push(answer["identificadorWebhook"].as_str().unwrap().to_owned());
        started.clock.advance(Duration::from_secs(60));
    }
    let mut query =
        AccountListWebhookQuery::new("2026-03-01T00:00:00Z".parse().unwrap(), "2026-03-02T00:00:00Z".parse().unwrap());
    query.paginacao_itens_por_pagina = Some(2);
    let listed: Vec<_> = api(&started).account_list_webhook(&query).items().try_collect().await.unwrap();
    let listed: Vec<_> = listed.into_iter().map(|webhook| webhook.identificador_webhook).collect();
    assert_eq!(listed, ids);
    let list = "GET /cadastro/webhooks?inicio=2026-03-01T12:01:00Z&fim=2026-03-01T12:01:30-00:00";
    let (_, page) = started.send(list, None).await;
    assert_eq!(page["webhooks"].as_array().unwrap().len(), 1);
    let pages = json!({"paginaAtual": 0, "itensPorPagina": 100, "quantidadeDePaginas": 1, "quantidadeTotalDeItens": 1});
    assert_eq!(page["parametros"]["paginacao"], pages);

    assert_eq!(started.send(&format!("DELETE /cadastro/webhook/{}", ids[1]), None).await, (204, Value::Null));
    let gone = (400, "identificador_webhook".to_owned());
    assert_eq!(started.refused(&read(&ids[1]), None).await, gone);
    assert_eq!(started.refused(&format!("DELETE /cadastro/webhook/{}", ids[1]), None).await, gone);
    assert_eq!(api(&started).account_detail_webhook(&ids[2]).await.unwrap().webhook_url, started.receiver.url("/b"));
}

#[tokio::test]
async fn a_webhook_that_cannot_be_used_is_refused_by_name() {
    let started = integrator().await;
    let receiver = &started.receiver;
    let trusting = Listening::scripted(ANY, trusting(&started.sandbox), |_| Some(StatusCode::OK)).await;
    let failing = Listening::answering(&started.sandbox, StatusCode::NOT_FOUND).await;
    let stopped = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let nobody = stopped.url("/");
    stopped.stop().await;
    let other = Started::new().await;
    let stranger = Listening::answering(&other.sandbox, StatusCode::OK).await;
    for (body, nome) in [
        (json!({"webhookUrl": "http://loja.example"}), "protocolo_da_url"),
        (json!({"webhookUrl": "https://"}), "url_webhook"),
        (json!({"webhookUrl": receiver.url("/contas")}), "url_cadastrada"),
        (json!({"webhookUrl": trusting.url("/")}), "mtls_nao_configurado"),
        (json!({"webhookUrl": failing.url("/")}), "erro_de_codigo"),
        (json!({"webhookUrl": nobody}), "url_inacessivel"),
        (json!({"webhookUrl": stranger.url("/")}), "url_falhou_com_erro"),
        (json!({"url": receiver.url("/outro"), "chave": UNKNOWN}), "chave_invalida"),
        (json!({"url": receiver.url("/outro"), "chave": "abc"}), "chave_invalida"),
        (json!({"url": "http://loja.example", "chave": started.webhook}), "protocolo_da_url"),
        (json!({"url": receiver.url("/outro")}), "json_invalido"),
        (json!({"webhookUrl": receiver.url("/outro"), "chave": UNKNOWN}), "json_invalido"),
        (json!({"webhookUrl": 7}), "json_invalido"),
    ] {
        assert_eq!(started.refused(WEBHOOK, body.clone()).await, (400, nome.to_owned()), "{body}");
    }
    let unknown = (400, "identificador_webhook".to_owned());
    for id in [UNKNOWN, "abc"] {
        assert_eq!(started.refused(&format!("GET /cadastro/webhook/{id}"), None).await, unknown);
        assert_eq!(started.refused(&format!("DELETE /cadastro/webhook/{id}"), None).await, unknown);
    }
    for (query, nome) in [
        ("inicio=2026-03-02T00:00:00Z&fim=2026-03-01T00:00:00Z", "data_invalida"),
        ("inicio=2026-03-02&fim=2026-03-03T00:00:00Z", "data_invalida"),
        ("inicio=2026-03-02T00:00:00Z", "json_invalido"),
    ] {
        let list = format!("GET /cadastro/webhooks?{query}");
        assert_eq!(started.refused(&list, None).await, (400, nome.to_owned()), "{query}");
    }
    let (_, page) =
        started.send("GET /cadastro/webhooks?inicio=2026-03-01T00:00:00Z&fim=2026-03-02T00:00:00Z", None).await;
    assert_eq!(page["webhooks"].as_array().unwrap().len(), 1, "nothing else was kept");
}

#[tokio::test]
async fn a_request_that_cannot_be_taken_is_refused_by_name() {
    let unheard = Started::new().await;
    assert_eq!(unheard.refused(REQUEST, helena()).await, (412, "webhook_nao_cadastrado".to_owned()));
    let started = integrator().await;
    for (body, status, nome) in [
        (with("/clienteFinal/cpf", json!("52998224724")), 400, "cpf_invalido"),
        (with("/clienteFinal/nomeCompleto", json!("")), 400, "nomeCompleto_invalido"),
        (with("/clienteFinal/dataNascimento", json!("30/02/1988")), 400, "data_nascimento_invalida"),
        (with("/clienteFinal/dataNascimento", json!("02/03/2026")), 400, "data_nascimento_invalida"),
        (with("/clienteFinal/dataNascimento", json!("02/03/2008")), 400, "menoridade"),
        (with("/clienteFinal/celular", json!("+5531991234567")), 400, "celular_invalido"),
        (with("/clienteFinal/email", json!("helena")), 400, "email_invalido"),
        (with("/clienteFinal/endereco/cep", json!("3014")), 400, "cep_invalido"),
        (with("/clienteFinal/endereco/estado", json!("XX")), 400, "json_invalido"),
        (with("/meioDeNotificacao", json!([])), 400, "json_invalido"),
        (with("/escoposIntegrados", json!(["gn.registration.write"])), 400, "json_invalido"),
        (with("/clienteFinal/nomeMae", json!(null)), 400, "json_invalido"),
    ] {
        assert_eq!(started.refused(REQUEST, body.clone()).await, (status, nome.to_owned()), "{body}");
    }
    let mut company = padaria();
    company["clienteFinal"]["cnpj"] = json!("11222333000182");
    assert_eq!(started.refused(REQUEST, company.clone()).await, (400, "cnpj_invalido".to_owned()));
    company["clienteFinal"].as_object_mut().unwrap().remove("cnpj");
    assert_eq!(started.refused(REQUEST, company).await, (400, "json_invalido".to_owned()));

    started.send("POST /sandbox/block", json!({"cpf": "52998224725"})).await;
    assert_eq!(started.refused(REQUEST, helena()).await, (500, "cpf_nao_permitido".to_owned()));
    started.send("POST /sandbox/block", json!({"cnpj": "11222333000181"})).await;
    assert_eq!(started.refused(REQUEST, padaria()).await, (500, "cnpj_nao_permitido".to_owned()));

    let poor = Started::with(|setup| {
        setup.scopes(["gn.registration.write", "gn.registration.webhook.write", "cob.read", "cob.write"])
    });
    let poor = listening(poor.await).await;
    assert_eq!(poor.refused(REQUEST, helena()).await, (403, "escopo_invalido".to_owned()));
    asked(&poor, with("/escoposIntegrados", json!(["cob.read"]))).await;
}

#[tokio::test]
async fn every_scope_of_the_documents_may_be_asked_for() {
    let started = integrator().await;
    let all = [
        "charge.write",
        "cob.write",
        "payloadlocation.write",
        "payloadlocation.read",
        "cob.read",
        "pix.write",
        "pix.read",
        "pix.send",
        "webhook.write",
        "webhook.read",
        "gn.balance.read",
        "gn.pix.evp.write",
        "gn.pix.evp.read",
        "gn.settings.write",
        "gn.settings.read",
        "gn.barcode.read",
        "gn.barcode.pay.write",
        "gn.barcode.pay.read",
        "cobv.read",
        "cobv.write",
        "gn.pix.send.read",
        "gn.reports.read",
        "gn.reports.write",
        "gn.split.read",
        "gn.split.write",
        "gn.opb.config.read",
        "gn.opb.config.write",
        "gn.opb.participants.read",
        "gn.opb.payment.pix.read",
        "gn.opb.payment.pix.send",
        "gn.opb.payment.pix.refund",
        "gn.opb.payment.pix.cancel",
    ];
    asked(&started, with("/escoposIntegrados", json!(all))).await;
}

#[tokio::test]
async fn a_customer_approves_and_the_integrator_gets_credentials_and_certificates() {
    let started = integrator().await;
    assert_eq!(unready(&started, UNKNOWN).await, (404, "conta_nao_encontrada".to_owned()));
    let request = serde_json::from_value(helena()).unwrap();
    let taken = api(&started).create_account(&request).await.unwrap();
    let id = taken.conta_simplificada.identificador.clone();
    assert_eq!(unready(&started, &id).await, (412, "conta_nao_aprovada_ou_recusada".to_owned()));

    let named = json!({"identificador": id});
    assert_eq!(decided(&started, "approve", named.clone()).await, (200, "em_abertura".to_owned()));
    assert_eq!(unready(&started, &id).await, (412, "conta_em_processamento".to_owned()));
    for route in ["approve", "refuse"] {
        assert_eq!(decided(&started, route, named.clone()).await, (409, "pedido_decidido".to_owned()));
    }
    started.clock.advance(Duration::from_secs(29));
    assert_eq!(unready(&started, &id).await, (412, "conta_em_processamento".to_owned()));
    assert_eq!(deliveries(&started).await.len(), 0, "nothing is told before the account is open");
    started.clock.advance(Duration::from_secs(1));

    let heard = until("that it is open", async || {
        started.receiver.heard().into_iter().find(|request| request.contains("conta_aberta"))
    });
    let expected = json!({"contaSimplificada": {"identificador": id}, "evento": "conta_aberta"});
    let body = heard.await.strip_prefix("POST /contas ").unwrap().to_owned();
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected);
    let events = Event::read(body.as_bytes()).unwrap();
    assert_eq!((events.len(), events[0].kind()), (1, EventKind::Account));
    assert!(matches!(events[0].notification(), Notification::Account(_)));

    let api = api(&started);
    let (one, again) =
        (api.get_account_credentials(&id).await.unwrap(), api.get_account_credentials(&id).await.unwrap());
    assert_eq!((&one.client_id, &one.client_secret), (&again.client_id, &again.client_secret));
    assert_eq!((one.conta.as_ref().unwrap().numero.as_deref(), one.ativo), (Some("100002"), Some(true)));
    assert_eq!(json!(one.escopos), helena()["escoposIntegrados"]);

    let mut seen = Vec::new();
    for _ in 0..5 {
        let answer = api.get_account_certificate(&id).await.unwrap().into_inner();
        let Certificado::Texto(text) = answer else { panic!("it is the text of later pages") };
        assert!(text.starts_with("MII") && !seen.contains(&text), "each is another one");
        seen.push(text);
    }
    let full = format!("GET /cadastro/conta-simplificada/{id}/certificado");
    assert_eq!(started.refused(&full, None).await, (403, "quantidade_limite_de_certificados".to_owned()));
    let (_, listed) = started.send("GET /sandbox/accounts", None).await;
    assert_eq!(
        listed["contas"][1],
        json!({"numero": "100002", "nome": "Helena Duarte Moraes",
        "cidade": "Belo Horizonte", "saldo": "0.00", "chaves": [], "webhooks": []})
    );
    assert_eq!(
        (&listed["pedidos"][0]["identificador"], &listed["pedidos"][0]["status"]),
        (&json!(id), &json!("aberta"))
    );
}

#[tokio::test]
async fn a_customer_refuses_and_may_be_asked_again_after_two_days() {
    let started = integrator().await;
    let id = asked(&started, helena()).await;
    let duplicate = (409, "solicitacao_duplicada".to_owned());
    assert_eq!(started.refused(REQUEST, helena()).await, duplicate, "the customer has not decided");
    assert_eq!(decided(&started, "refuse", json!({"identificador": id})).await, (200, "recusada".to_owned()));
    assert_eq!(unready(&started, &id).await, (412, "conta_nao_aprovada_ou_recusada".to_owned()));
    let told = deliveries(&started).await;
    let expected = json!({"contaSimplificada": {"identificador": id}, "evento": "conta_recusada_pelo_cliente_final"});
    assert_eq!((told.len(), &told[0]["corpo"], &told[0]["destino"]), (1, &expected, &json!(started.webhook)));

    started.advance(Duration::from_secs(2 * 86_400 - 1)).await;
    assert_eq!(started.refused(REQUEST, helena()).await, duplicate);
    started.advance(Duration::from_secs(1)).await;
    let again = asked(&started, helena()).await;
    assert_ne!(again, id);
    let unknown = json!({"identificador": UNKNOWN});
    for route in ["approve", "refuse"] {
        assert_eq!(decided(&started, route, unknown.clone()).await, (404, "conta_nao_encontrada".to_owned()));
    }
}

#[tokio::test]
async fn two_who_ask_with_the_same_telephone_or_address_do_not_both_get_an_account() {
    for (member, nome) in [("celular", "celular_cadastrado"), ("email", "email_cadastrado")] {
        let started = integrator().await;
        let first = asked(&started, helena()).await;
        let mut other = padaria();
        other["clienteFinal"][member] = helena()["clienteFinal"][member].clone();
        let other = json!({"identificador": asked(&started, other).await});
        assert_eq!(decided(&started, "approve", json!({"identificador": first})).await.0, 200);
        assert_eq!(decided(&started, "approve", other.clone()).await, (409, nome.to_owned()));
        let mut own = other.clone();
        own["conta"] = json!("100001");
        assert_eq!(decided(&started, "approve", own).await.0, 200, "nothing was decided, and no account is opened");
        let (_, listed) = started.send("GET /sandbox/accounts", None).await;
        assert_eq!(listed["contas"].as_array().unwrap().len(), 2, "the first one and Helena's");
    }
}

#[tokio::test]
async fn who_has_an_account_may_open_a_second_or_add_an_application_to_it() {
    let started = integrator().await;
    let id = asked(&started, helena()).await;
    decided(&started, "approve", json!({"identificador": id})).await;
    // Another customer with what is Helena's.
    for (pointer, value, nome) in [
        ("/clienteFinal/celular", json!("31991234567"), "celular_cadastrado"),
        ("/clienteFinal/email", json!("helena@DUARTE.example"), "email_cadastrado"),
    ] {
        let mut body = padaria();
        *body.pointer_mut(pointer).unwrap() = value;
        assert_eq!(started.refused(REQUEST, body).await, (409, nome.to_owned()));
    }
    let second = asked(&started, helena()).await;
    assert_eq!(decided(&started, "approve", json!({"identificador": second})).await.0, 200);
    let third = asked(&started, padaria()).await;
    let foreign = json!({"identificador": third, "conta": "100002"});
    assert_eq!(decided(&started, "approve", foreign).await, (404, "conta_nao_encontrada".to_owned()));
    assert_eq!(decided(&started, "approve", json!({"identificador": third, "conta": "100001"})).await.0, 200);

    let (_, settled) = started.send("POST /sandbox/settle", None).await;
    assert_eq!(settled["contas"], 3, "what is being opened is open at once");
    let mut numbers = Vec::new();
    for id in [&id, &second, &third] {
        let (status, said) = started.send(&format!("GET /cadastro/conta-simplificada/{id}/credenciais"), None).await;
        assert_eq!(status, 200, "{said}");
        numbers.push(said["conta"]["numero"].as_str().unwrap().to_owned());
    }
    assert_eq!(numbers, ["100002", "100003", "100001"]);
}
