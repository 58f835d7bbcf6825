//! Open Finance: configuration, participants, payments and what becomes of them.

use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::open_finance::{OfListParticipantsQuery, OpenFinanceApi, PagamentoRequest};
use gerencianet::webhook::{Event, EventKind, Notification};
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::receiving::{ANY, Listening, trusting};
use crate::started::{Started, answered};
use crate::until::until;

const KEY: &str = "87b0b125-ec1d-4da0-a6eb-8c9ebd69fe29";
pub(crate) const AURORA: &str = "5bc8fbbc-bde5-4099-8164-d8399f767c45";
pub(crate) const VALE_VERDE: &str = "d76d4330f1444beab0c11fdecb91ce37";
pub(crate) const RELAMPAGO: &str = "7d4c2747-9cb8-409c-a040-bdcfca7bcf6f";
const OCASO: &str = "3f785c78-d659-4200-867b-819c48dc78fd";
pub(crate) const LIST: &str = "GET /open-finance/pagamentos/pix";

/// A sandbox whose application has its addresses, and who listens there.
pub(crate) struct Configured {
    started: Started,
    receiver: Listening,
}

impl std::ops::Deref for Configured {
    type Target = Started;

    fn deref(&self) -> &Started {
        &self.started
    }
}

fn addresses(receiver: &Listening) -> Value {
    json!({"redirectURL": "https://loja.example/pedido/retorno", "webhookURL": receiver.url("/avisos?hmac=1")})
}

pub(crate) async fn configured() -> Configured {
    configured_with(|setup| setup).await
}

pub(crate) async fn configured_with(change: impl FnOnce(Setup) -> Setup) -> Configured {
    let started = Started::with(change).await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    assert_eq!(started.send("PUT /open-finance/config", addresses(&receiver)).await.0, 201);
    Configured { started, receiver }
}

pub(crate) fn api(started: &Started) -> OpenFinanceApi {
    started.client().build().unwrap().open_finance()
}

pub(crate) fn payment(participant: &str, valor: &str) -> Value {
    json!({
        "pagador": {"idParticipante": participant, "cpf": "52998224725"},
        "favorecido": {"contaBanco": {"codigoBanco": "364", "agencia": "0001", "documento": "11222333000181",
            "nome": "Padaria Dois Irmãos Ltda", "conta": "1234567", "tipoConta": "CACC"}},
        "valor": valor,
        "infoPagador": "Pedido 1042",
    })
}

fn with(pointer: &str, value: Value) -> Value {
    let mut body = payment(AURORA, "48.90");
    body["pagador"]["cnpj"] = json!("12ABC34501DE35");
    body["codigoCidadeIBGE"] = json!("3146107");
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

fn without(pointer: &str) -> Value {
    let mut body = payment(AURORA, "48.90");
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    body.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name).unwrap();
    body
}

/// Sends a payment under a key.
pub(crate) async fn pay(started: &Started, key: Option<&str>, body: &Value) -> (u16, Value) {
    let url = format!("{}/open-finance/pagamentos/pix", started.sandbox.url());
    let mut request = started.http().post(url).bearer_auth(started.token().await).body(body.to_string());
    if let Some(key) = key {
        request = request.header("x-idempotency-key", key);
    }
    answered(request).await
}

/// Starts a payment under a key of its own; the answer is its identifier.
pub(crate) async fn begun(started: &Started, participant: &str, valor: &str) -> String {
    let key = uuid::Uuid::new_v4().to_string();
    let (status, answer) = pay(started, Some(&key), &payment(participant, valor)).await;
    assert_eq!(status, 200, "{answer}");
    answer["identificadorPagamento"].as_str().unwrap().to_owned()
}

/// What a person does; the answer is the status of the payment, or the name of the refusal.
pub(crate) async fn by_hand(started: &Started, route: &str, body: Value) -> (u16, String) {
    let (status, answer) = started.send(&format!("POST /sandbox/{route}"), body).await;
    let said = if status < 300 { &answer["status"] } else { &answer["nome"] };
    (status, said.as_str().unwrap_or_else(|| panic!("{answer}")).to_owned())
}

/// The status of a payment as the list has it.
async fn status_of(started: &Started, id: &str) -> String {
    let id = id.replace(':', "%3A");
    let (status, page) =
        started.send(&format!("{LIST}?inicio=2020-01-01&fim=2020-01-01&identificador={id}"), None).await;
    assert_eq!((status, page["total"].as_i64(), page["pagamentos"].as_array().unwrap().len()), (200, Some(1), 1));
    page["pagamentos"][0]["status"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_addresses_of_an_application_are_checked_kept_and_replaced() {
    let started = Started::new().await;
    let nothing_yet = (400, "configuracao_nao_encontrada".to_owned());
    assert_eq!(started.refused("GET /open-finance/config", None).await, nothing_yet);
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let first = addresses(&receiver);
    assert_eq!(started.send("PUT /open-finance/config", first.clone()).await, (201, first));
    assert_eq!(receiver.heard(), ["POST /avisos?hmac=1 {}"], "the request without a certificate is no HTTP");
    let mut other = addresses(&receiver);
    other["redirectURL"] = json!("https://loja.example/outro?origem=banco");
    assert_eq!(started.send("PUT /open-finance/config", other.clone()).await, (200, other.clone()));
    assert_eq!(started.send("GET /open-finance/config", None).await, (200, other));
    let read = api(&started).of_config_detail().await.unwrap();
    assert_eq!(read.webhook_url, receiver.url("/avisos?hmac=1"));
}

#[tokio::test]
async fn addresses_that_are_missing_or_cannot_be_used_are_refused_by_name() {
    let started = Started::new().await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let trusting = Listening::scripted(ANY, trusting(&started.sandbox), |_| Some(StatusCode::OK)).await;
    let failing = Listening::answering(&started.sandbox, StatusCode::NOT_FOUND).await;
    for (member, value, status, nome) in [
        ("redirectURL", None, 400, "redirect_url_obrigatorio"),
        ("webhookURL", None, 400, "webhook_url_obrigatorio"),
        ("redirectURL", Some(json!("http://loja.example")), 422, "redirect_url_invalido"),
        ("webhookURL", Some(json!("https://")), 422, "webhook_url_invalido"),
        ("webhookURL", Some(json!(trusting.url("/"))), 400, "webhook_url_mtls_obrigatorio"),
        ("webhookURL", Some(json!(failing.url("/"))), 422, "webhook_url_invalido"),
        ("webhookURL", Some(json!(7)), 400, "json_invalido"),
        ("outra", Some(json!("https://loja.example")), 400, "json_invalido"),
    ] {
        let mut body = addresses(&receiver);
        match value {
            Some(value) => body[member] = value,
            None => drop(body.as_object_mut().unwrap().remove(member)),
        }
        assert_eq!(
            started.refused("PUT /open-finance/config", body.clone()).await,
            (status, nome.to_owned()),
            "{body}"
        );
    }
    assert_eq!(started.send("GET /open-finance/config", None).await.0, 400, "nothing was kept");
}

#[tokio::test]
async fn participants_are_listed_all_or_by_name() {
    let unconfigured = Started::new().await;
    let no_webhook = (412, "webhook_nao_cadastrado".to_owned());
    assert_eq!(unconfigured.refused("GET /open-finance/participantes", None).await, no_webhook);
    let started = configured().await;
    let api = api(&started);
    let listed = async |nome: Option<&str>| {
        let query = OfListParticipantsQuery { nome: nome.map(str::to_owned) };
        let page = api.of_list_participants(&query).await.unwrap();
        page.participantes.iter().map(|participant| participant.nome.clone()).collect::<Vec<_>>()
    };
    assert_eq!(listed(None).await.len(), 5);
    assert_eq!(listed(Some("banco relampago")).await, ["Banco Relâmpago"], "neither case nor accents matter");
    assert_eq!(listed(Some("VERDE")).await, ["Cooperativa Vale Verde"]);
    let nobody = (404, "participante_nao_encontrado".to_owned());
    assert_eq!(started.refused("GET /open-finance/participantes?nome=Tesouro", None).await, nobody);
    let unknown = (400, "json_invalido".to_owned());
    assert_eq!(started.refused("GET /open-finance/participantes?pagina=2", None).await, unknown);
}

#[tokio::test]
async fn a_payment_waits_for_the_payer_who_approves_it_once() {
    let started = configured().await;
    let request: PagamentoRequest = serde_json::from_value(payment(VALE_VERDE, "48.90")).unwrap();
    let begun = api(&started).of_start_pix_payment(&request, Some(&KEY.parse().unwrap())).await.unwrap();
    assert_eq!(begun.status(), 200);
    let id = begun.identificador_pagamento.clone();
    assert!(id.starts_with("urn:valeverde:"), "this institution names payments by URNs");
    assert_eq!(begun.redirect_uri, format!("{}/sandbox/bank/{id}", started.sandbox.url()), "without a page of its own");
    assert_eq!(status_of(&started, &id).await, "pendente");

    let named = json!({"identificadorPagamento": id});
    let (status, approved) = started.send("POST /sandbox/approve", named.clone()).await;
    assert_eq!(status, 200, "{approved}");
    let expected = json!({"identificadorPagamento": id, "valor": "48.90", "status": "aceito",
        "dataCriacao": "2026-03-01T12:00:00.000Z"});
    assert_eq!(approved, expected);
    assert_eq!(status_of(&started, &id).await, "aceito");
    for route in ["approve", "refuse", "cancel"] {
        assert_eq!(by_hand(&started, route, named.clone()).await, (409, "pagamento_concluido".to_owned()), "{route}");
    }

    let told = deliveries(&started).await;
    assert_eq!(told.len(), 1, "a payment that begins is no change, and what was refused is none: {told:?}");
    assert_eq!((&told[0]["api"], &told[0]["assunto"]), (&json!("open-finance"), &json!(id)));
    let body = &told[0]["corpo"];
    for (member, value) in expected.as_object().unwrap() {
        assert_eq!(&body[member], value);
    }
    let events = Event::read(body.to_string().as_bytes()).unwrap();
    assert_eq!((events.len(), events[0].kind()), (1, EventKind::Payment));
    assert!(events[0].subject().ends_with(&id));
    let Notification::Payment(read) = events[0].notification() else { panic!("the receiver does not know it") };
    assert_eq!(read.end_to_end_id.unwrap().len(), 32);
}

#[tokio::test]
async fn the_same_order_under_the_same_key_is_answered_again_and_another_one_refused() {
    let started = configured().await;
    let (status, first) = pay(&started, Some(KEY), &payment(AURORA, "48.90")).await;
    assert_eq!(status, 200);
    started.clock.advance(Duration::from_secs(600));
    // Written otherwise, it is the same order.
    let spaced = serde_json::to_string_pretty(&payment(AURORA, "48.90")).unwrap();
    let url = format!("{}/open-finance/pagamentos/pix", started.sandbox.url());
    let again = started.http().post(url).bearer_auth(started.token().await).header("X-Idempotency-Key", KEY);
    assert_eq!(answered(again.body(spaced)).await, (200, first.clone()));
    let conflict = pay(&started, Some(KEY), &payment(AURORA, "48.91")).await;
    assert_eq!((conflict.0, &conflict.1["nome"]), (409, &json!("conflito_chave_idempotencia")));
    let (_, page) = started.send(&format!("{LIST}?inicio=2026-03-01&fim=2026-03-01"), None).await;
    assert_eq!((&page["total"], &page["pagamentos"][0]["valor"]), (&json!(1), &json!("48.90")));

    let (status, other) = pay(&started, Some(&KEY.replace('8', "9")), &payment(AURORA, "48.90")).await;
    assert!(status == 200 && other["identificadorPagamento"] != first["identificadorPagamento"]);
}

#[tokio::test]
async fn many_at_once_under_one_key_start_one_payment() {
    let started = std::sync::Arc::new(configured().await);
    let sent: Vec<_> = (0..16)
        .map(|_| {
            let started = started.clone();
            tokio::spawn(async move { pay(&started, Some(KEY), &payment(AURORA, "48.90")).await })
        })
        .collect();
    let mut answers = Vec::new();
    for answer in sent {
        answers.push(answer.await.unwrap());
    }
    assert!(answers.iter().all(|answer| answer.0 == 200 && *answer == answers[0]), "{answers:?}");
}

#[tokio::test]
async fn what_a_payment_lacks_and_what_cannot_be_used_is_refused_by_name() {
    let started = configured().await;
    for (body, status, nome) in [
        (without("/pagador"), 400, "dados_pagador_obrigatorio"),
        (without("/pagador/idParticipante"), 400, "identificador_participante_obrigatorio"),
        (without("/pagador/cpf"), 400, "cpf_pagador_obrigatorio"),
        (without("/favorecido/contaBanco/codigoBanco"), 400, "codigo_banco_favorecido_obrigatorio"),
        (without("/favorecido/contaBanco/agencia"), 400, "agencia_favorecido_obrigatorio"),
        (without("/favorecido/contaBanco/documento"), 400, "documento_favorecido_obrigatorio"),
        (without("/favorecido/contaBanco/nome"), 400, "nome_favorecido_obrigatorio"),
        (without("/favorecido/contaBanco/conta"), 400, "numero_conta_favorecido_obrigatorio"),
        (without("/favorecido/contaBanco/tipoConta"), 400, "tipo_conta_favorecido_obrigatorio"),
        (without("/valor"), 400, "valor_obrigatorio"),
        (without("/favorecido"), 400, "json_invalido"),
        (
            with("/pagador/idParticipante", json!("00000000-0000-4000-8000-000000000000")),
            422,
            "identificador_participante_invalido",
        ),
        (with("/pagador/idParticipante", json!("curto")), 422, "identificador_participante_invalido"),
        (with("/pagador/cpf", json!("52998224724")), 422, "cpf_pagador_invalido"),
        (with("/pagador/cnpj", json!("12ABC34501DE36")), 422, "cnpj_pagador_invalido"),
        (with("/favorecido/contaBanco/codigoBanco", json!("36")), 422, "codigo_banco_invalido"),
        (with("/favorecido/contaBanco/codigoBanco", json!("000")), 422, "codigo_banco_invalido"),
        (with("/favorecido/contaBanco/agencia", json!("1")), 422, "agencia_invalida"),
        (with("/favorecido/contaBanco/documento", json!("11122233344")), 422, "documento_favorecido_invalido"),
        (with("/favorecido/contaBanco/nome", json!("Caio")), 422, "nome_favorecido_invalido"),
        (with("/favorecido/contaBanco/conta", json!("12-3")), 422, "numero_conta_favorecido_invalido"),
        (with("/favorecido/contaBanco/tipoConta", json!("cacc")), 422, "tipo_conta_favorecido_invalida"),
        (with("/codigoCidadeIBGE", json!("9946107")), 422, "codigo_cidade_ibge_invalido"),
        (with("/valor", json!("0.00")), 422, "valor_invalido"),
        (with("/valor", json!("48,90")), 422, "valor_invalido"),
        (with("/valor", json!(48.9)), 400, "json_invalido"),
        (with("/infoPagador", json!("x".repeat(141))), 400, "json_invalido"),
        (payment(OCASO, "1.00"), 400, "erro_iniciacao_pagamento"),
    ] {
        let (refused, answer) = pay(&started, Some(KEY), &body).await;
        assert_eq!((refused, &answer["nome"]), (status, &json!(nome)), "{body}");
        assert!(answer["mensagem"].is_string() && (answer["erros"].is_array() == (nome == "json_invalido")));
    }
    let good = payment(AURORA, "48.90");
    let (status, answer) = pay(&started, None, &good).await;
    assert_eq!((status, &answer["nome"]), (400, &json!("chave_idempotencia_obrigatorio")));
    for key in ["curta", &"x".repeat(73)] {
        let (status, answer) = pay(&started, Some(key), &good).await;
        assert_eq!((status, &answer["nome"]), (431, &json!("chave_idempotencia_invalida")));
    }
    assert_eq!(pay(&started, Some(KEY), &good).await.0, 200, "a key that was refused is free");

    let unconfigured = Started::new().await;
    let (status, answer) = pay(&unconfigured, Some(KEY), &good).await;
    assert_eq!((status, &answer["nome"]), (412, &json!("webhook_nao_cadastrado")));
}

#[tokio::test]
async fn a_payer_or_a_bank_refuses_cancels_schedules_or_fails() {
    let started = configured().await;
    for (route, more, status) in [
        ("refuse", json!({}), "rejeitado"),
        ("refuse", json!({"erro": true}), "erro"),
        ("cancel", json!({}), "cancelado"),
        ("approve", json!({"data": "2026-03-05"}), "agendado"),
    ] {
        let id = begun(&started, AURORA, "10.00").await;
        let mut body = more;
        body["identificadorPagamento"] = json!(id);
        assert_eq!(by_hand(&started, route, body).await, (200, status.to_owned()), "{route}");
        assert_eq!(status_of(&started, &id).await, status);
    }
    let told = deliveries(&started).await;
    let told: Vec<&Value> = told.iter().map(|delivery| &delivery["corpo"]["status"]).collect();
    assert_eq!(told, ["rejeitado", "erro", "cancelado", "agendado"]);

    let unknown = json!({"identificadorPagamento": "urn:aurora:x"});
    for route in ["approve", "refuse", "cancel"] {
        let refused = by_hand(&started, route, unknown.clone()).await;
        assert_eq!(refused, (404, "pagamento_nao_encontrado".to_owned()));
    }
    let id = begun(&started, AURORA, "10.00").await;
    let today = json!({"identificadorPagamento": id, "data": "2026-03-01"});
    assert_eq!(by_hand(&started, "approve", today).await, (400, "data_invalida".to_owned()));
}

#[tokio::test]
async fn a_payment_that_nobody_approves_expires_as_soon_as_its_bank_says() {
    let started = configured().await;
    let (slow, quick) = (begun(&started, AURORA, "1.00").await, begun(&started, RELAMPAGO, "2.00").await);
    started.clock.advance(Duration::from_millis(29_999));
    assert_eq!(status_of(&started, &quick).await, "pendente");
    started.clock.advance(Duration::from_millis(1));
    assert_eq!(
        (status_of(&started, &quick).await, status_of(&started, &slow).await),
        ("expirado".into(), "pendente".into())
    );
    let late = by_hand(&started, "approve", json!({"identificadorPagamento": quick})).await;
    assert_eq!(late, (409, "pagamento_concluido".to_owned()));
    assert_eq!(by_hand(&started, "approve", json!({"identificadorPagamento": slow})).await.1, "aceito");
    let told =
        until("both are told of", async || Some(deliveries(&started).await).filter(|told| told.len() == 2)).await;
    let told = |id: &str| told.iter().find(|delivery| delivery["assunto"] == id).unwrap()["corpo"]["status"].clone();
    assert_eq!((told(&quick), told(&slow)), (json!("expirado"), json!("aceito")));
}

#[tokio::test]
async fn a_payment_of_a_later_day_is_carried_out_when_that_begins_in_brasilia() {
    let started = configured().await;
    let id = begun(&started, AURORA, "1.00").await;
    let body = json!({"identificadorPagamento": id, "data": "2026-03-02"});
    assert_eq!(by_hand(&started, "approve", body).await.1, "agendado");
    // From noon in UTC to three in the morning.
    started.advance(Duration::from_secs(15 * 3600 - 1)).await;
    assert_eq!(status_of(&started, &id).await, "agendado");
    started.advance(Duration::from_secs(1)).await;
    assert_eq!(status_of(&started, &id).await, "aceito");
    let heard = until("that it is paid", async || {
        started.receiver.heard().into_iter().find(|request| request.contains("\"aceito\""))
    });
    let (_, body) = heard.await.split_once(" {").map(|(head, body)| (head.to_owned(), format!("{{{body}"))).unwrap();
    let told: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&told["identificadorPagamento"], told["endToEndId"].as_str().unwrap().len()), (&json!(id), 32));
    assert_eq!(started.receiver.heard().len(), 3, "the test of the address, agendado and aceito");
}

#[tokio::test]
async fn in_homologation_eleven_cents_are_refused_and_all_else_is_paid() {
    let started = configured_with(|setup| setup.homologation().settlement(Duration::from_secs(30))).await;
    let (refused, paid) = (begun(&started, AURORA, "0.11").await, begun(&started, AURORA, "1.11").await);
    started.clock.advance(Duration::from_millis(29_999));
    assert_eq!(status_of(&started, &paid).await, "pendente");
    started.clock.advance(Duration::from_millis(1));
    assert_eq!(status_of(&started, &refused).await, "rejeitado");
    assert_eq!(status_of(&started, &paid).await, "aceito");
    until("both are told of", async || Some(()).filter(|()| started.receiver.heard().len() == 3)).await;

    let (now, later) = (begun(&started, AURORA, "2.00").await, begun(&started, AURORA, "3.00").await);
    by_hand(&started, "approve", json!({"identificadorPagamento": later, "data": "2026-03-05"})).await;
    assert_eq!(started.send("POST /sandbox/settle", None).await.1["pagamentos"], 1);
    assert_eq!(
        (status_of(&started, &now).await, status_of(&started, &later).await),
        ("aceito".into(), "agendado".into())
    );
}
