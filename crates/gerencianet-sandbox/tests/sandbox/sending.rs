//! Sent Pix: who may be paid, that each is paid once, and that the balance adds up.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::pix::{Envio, EnvioStatus, EnvioStatusObjetoType, PixApi};
use serde_json::{Value, json};

use crate::receiving::Listening;
use crate::started::{CHAVE, Started};

/// Started with this much on the account, and with a webhook of the key that pays.
pub(crate) async fn with_balance(balance: &str) -> Started {
    let started = Started::with(|setup| setup.balance(balance.parse().unwrap())).await;
    set_webhook(&started).await;
    started
}

pub(crate) async fn set_webhook(started: &Started) {
    Listening::answering(&started.sandbox, StatusCode::OK).await.register(started).await;
}

pub(crate) fn to_key(valor: &str, chave: &str) -> Value {
    json!({"valor": valor, "pagador": {"chave": CHAVE}, "favorecido": {"chave": chave}})
}

pub(crate) fn to_account(valor: &str, cpf: &str) -> Value {
    let account = json!({"nome": "Caio Brandão", "cpf": cpf, "codigoBanco": "18236120", "agencia": "0417",
        "conta": "7730218", "tipoConta": "svgs"});
    json!({"valor": valor, "pagador": {"chave": CHAVE}, "favorecido": {"contaBanco": account}})
}

pub(crate) async fn balance(started: &Started) -> String {
    started.send("GET /v2/gn/saldo", None).await.1["saldo"].as_str().unwrap().to_owned()
}

/// Sends by the client, which reads the answer as the documents have it.
async fn sent(pix: &PixApi, id: &str, body: Value) -> Envio {
    let request = serde_json::from_value(body).unwrap();
    let answer = pix.pix_send(&id.parse().unwrap(), &request).await.unwrap();
    assert_eq!(answer.status(), 200);
    answer.into_inner()
}

fn state(envio: &Envio) -> EnvioStatusObjetoType {
    match &envio.status {
        EnvioStatus::Objeto { type_ } => type_.clone(),
        EnvioStatus::Texto(_) => panic!("the printed form wraps it"),
    }
}

#[tokio::test]
async fn a_pix_to_a_key_or_an_account_is_taken_from_the_balance_and_carried_out_by_the_clock() {
    let started = with_balance("100.00").await;
    let pix = started.pix();
    let taken = sent(&pix, "Folha1", to_key("18.70", "marina@example.com")).await;
    assert_eq!((taken.valor.as_str(), state(&taken)), ("18.70", EnvioStatusObjetoType::EmProcessamento));
    assert_eq!(taken.horario.solicitacao, "2026-03-01T12:00:00.000Z");
    let end_to_end_id = taken.e2e_id.as_deref().unwrap();
    assert!(end_to_end_id.starts_with("E99999999202603011200") && end_to_end_id.len() == 32);
    assert_eq!(balance(&started).await, "81.30", "it is taken when it is ordered");
    sent(&pix, "Folha2", to_account("81.30", "11144477735")).await;
    assert_eq!(balance(&started).await, "0.00");

    started.clock.advance(Duration::from_millis(1_999));
    let waiting = sent(&pix, "Folha1", to_key("18.70", "marina@example.com")).await;
    assert_eq!(state(&waiting), EnvioStatusObjetoType::EmProcessamento);
    started.clock.advance(Duration::from_millis(1));
    let done = sent(&pix, "Folha1", to_key("18.70", "marina@example.com")).await;
    assert_eq!((state(&done), done.e2e_id.as_deref()), (EnvioStatusObjetoType::Realizado, Some(end_to_end_id)));
    assert_eq!(balance(&started).await, "0.00");
    let id = end_to_end_id.to_owned();
    assert_eq!(started.send(&format!("GET /v2/pix/{id}"), None).await.0, 404, "it was not received");
}

#[tokio::test]
async fn an_identifier_stands_for_one_order() {
    let started = with_balance("10.00").await;
    let send = async |id: &str, body: Value| started.send(&format!("PUT /v2/gn/pix/{id}"), body).await;
    let first = send("Envio1", to_key("4.00", "marina@example.com")).await;
    assert_eq!(first.0, 200);
    assert_eq!(send("Envio1", to_key("4.00", "marina@example.com")).await, first);
    let mut turned = json!({"favorecido": {"chave": "marina@example.com"}, "pagador": {}, "valor": "4.00"});
    turned["pagador"]["chave"] = CHAVE.into();
    assert_eq!(send("Envio1", turned).await, first, "the order of members says nothing");
    let mut noted = to_key("4.00", "marina@example.com");
    noted["pagador"]["infoPagador"] = "obrigado".into();
    for other in [
        to_key("4.01", "marina@example.com"),
        to_key("4.00", "caio@example.com"),
        to_account("4.00", "11144477735"),
        noted,
    ] {
        let conflict = started.refused("PUT /v2/gn/pix/Envio1", other).await;
        assert_eq!(conflict, (409, "id_envio_duplicado".to_owned()));
    }
    assert_eq!(balance(&started).await, "6.00", "it was paid once");
    // What is needed to send is not needed to hear again that it was sent.
    assert_eq!(started.send(&format!("DELETE /v2/webhook/{CHAVE}"), None).await.0, 204);
    assert_eq!(send("Envio1", to_key("4.00", "marina@example.com")).await, first);
}

#[tokio::test]
async fn an_order_that_cannot_be_carried_out_is_refused_and_takes_nothing() {
    let started = with_balance("10.00").await;
    let other_payer = json!({"valor": "1.00", "pagador": {"chave": "outra@example.com"},
        "favorecido": {"chave": "marina@example.com"}});
    let no_webhook = json!({"valor": "1.00", "pagador": {"chave": "+5531998877665"},
        "favorecido": {"chave": "marina@example.com"}});
    let mut others_cpf = to_key("1.00", "52998224725");
    others_cpf["favorecido"]["cpf"] = "11144477735".into();
    let mut wrong_cpf = to_key("1.00", "marina@example.com");
    wrong_cpf["favorecido"]["cpf"] = "52998224724".into();
    for (order, nome) in [
        (to_key("10.01", "marina@example.com"), "saldo_insuficiente"),
        (to_key("0.00", "marina@example.com"), "valor_invalido"),
        (wrong_cpf, "valor_invalido"),
        (other_payer, "chave_invalida"),
        (no_webhook, "chave_invalida"),
        (to_key("1.00", "+5531998877665"), "chave_invalida"),
        (others_cpf, "chave_nao_pertence_ao_documento"),
        (json!({"valor": "1.00", "pagador": {"chave": CHAVE}}), "json_invalido"),
    ] {
        assert_eq!(started.refused("PUT /v2/gn/pix/Envio1", order.clone()).await, (400, nome.to_owned()), "{order}");
    }
    assert_eq!(started.refused("PUT /v2/gn/pix/Envio-1", to_key("1.00", "marina@example.com")).await.0, 400);
    assert_eq!(balance(&started).await, "10.00");
    let (status, _) = started.send("PUT /v2/gn/pix/Envio1", to_key("10.00", "marina@example.com")).await;
    assert_eq!(status, 200, "all of the balance may go, and the identifier is not used up");
}

#[tokio::test]
async fn whose_a_key_is_and_who_may_be_paid_is_set_by_hand() {
    let started = with_balance("10.00").await;
    let hand = async |route: &str, body: Value| started.send(&format!("POST /sandbox/{route}"), body).await.0;
    let marina = async |id: &str, cpf: &str| {
        let mut order = to_key("1.00", "marina@example.com");
        order["favorecido"]["cpf"] = cpf.into();
        let (status, answer) = started.send(&format!("PUT /v2/gn/pix/{id}"), order).await;
        (status, answer["nome"].as_str().map(str::to_owned))
    };
    let refused = |nome: &str| (400, Some(nome.to_owned()));
    assert_eq!(marina("Envio1", "11144477735").await, (200, None), "nobody said whose it is");
    assert_eq!(hand("payees", json!({"chave": "marina@example.com", "cpf": "52998224725"})).await, 204);
    assert_eq!(marina("Envio2", "11144477735").await, refused("chave_nao_pertence_ao_documento"));
    assert_eq!(marina("Envio2", "52998224725").await, (200, None));
    assert_eq!(hand("block", json!({"cpf": "52998224725"})).await, 204);
    assert_eq!(marina("Envio3", "52998224725").await, refused("documento_bloqueado"));
    let by_key = started.refused("PUT /v2/gn/pix/Envio3", to_key("1.00", "marina@example.com")).await;
    assert_eq!(by_key, (400, "documento_bloqueado".to_owned()), "the key is known to be theirs");
    let by_account = started.refused("PUT /v2/gn/pix/Envio3", to_account("1.00", "52998224725")).await;
    assert_eq!(by_account, (400, "documento_bloqueado".to_owned()));
    assert_eq!(hand("block", json!({"cpf": "52998224725", "bloqueado": false})).await, 204);
    assert_eq!(marina("Envio3", "52998224725").await, (200, None));
    assert_eq!(hand("payees", json!({"chave": "marina@example.com", "existe": false})).await, 204);
    assert_eq!(marina("Envio4", "52998224725").await, refused("chave_favorecido_nao_encontrada"));
    assert_eq!(balance(&started).await, "7.00");

    let both = json!({"chave": "a@b.c", "cpf": "52998224725", "cnpj": "12ABC34501DE35"});
    assert_eq!((hand("payees", both).await, hand("payees", json!({})).await), (400, 400));
    assert_eq!((hand("block", json!({})).await, hand("block", json!({"cpf": "1"})).await), (400, 400));
}

#[tokio::test]
async fn a_blocked_debtor_is_not_charged() {
    let started = Started::new().await;
    assert_eq!(started.send("POST /sandbox/block", json!({"cnpj": "12ABC34501DE35"})).await.0, 204);
    let mut charge = crate::started::charge_json("1.00");
    charge["devedor"] = json!({"cnpj": "12ABC34501DE35", "nome": "Padaria"});
    let blocked = (400, "documento_bloqueado".to_owned());
    assert_eq!(started.refused("POST /v2/cob", charge.clone()).await, blocked);
    assert_eq!(started.refused(&format!("PUT /v2/cob/{}", crate::started::TXID), charge.clone()).await, blocked);
    charge["devedor"] = json!({"cpf": "52998224725", "nome": "Marina"});
    let (status, made) = started.send("POST /v2/cob", charge).await;
    assert_eq!(status, 201);
    let revision = format!("PATCH /v2/cob/{}", made["txid"].as_str().unwrap());
    let devedor = json!({"devedor": {"cnpj": "12ABC34501DE35", "nome": "Padaria"}});
    assert_eq!(started.refused(&revision, devedor).await, blocked);
}

#[tokio::test]
async fn what_fails_gives_the_money_back() {
    let started = with_balance("10.00").await;
    let order = || to_key("4.00", "marina@example.com");
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order()).await.0, 200);
    assert_eq!(balance(&started).await, "6.00");
    let (status, refused) = started.send("POST /sandbox/refuse", json!({"idEnvio": "Envio1"})).await;
    assert_eq!((status, &refused["status"]["type"]), (200, &json!("NAO_REALIZADO")));
    assert_eq!(balance(&started).await, "10.00");
    let (_, again) = started.send("PUT /v2/gn/pix/Envio1", order()).await;
    assert_eq!(again, refused, "the identifier stays that of the order that failed");
    assert_eq!(balance(&started).await, "10.00");

    let refuse = async |id: &str| started.refused("POST /sandbox/refuse", json!({"idEnvio": id})).await;
    assert_eq!(refuse("Envio1").await, (409, "envio_concluido".to_owned()));
    assert_eq!(refuse("Envio2").await, (404, "envio_nao_encontrado".to_owned()));
    assert_eq!(started.send("PUT /v2/gn/pix/Envio2", order()).await.0, 200);
    started.advance(Duration::from_secs(2)).await;
    assert_eq!(refuse("Envio2").await, (409, "envio_concluido".to_owned()), "it was carried out");
    for wrong in [
        json!({}),
        json!({"idEnvio": "A", "id": "B"}),
        json!({"id": "B"}),
        json!({"identificador": "A", "idEnvio": "B"}),
        json!({"identificador": "A", "erro": true}),
        json!({"identificadorPagamento": "A", "conta": "100001"}),
        json!({"identificadorPagamento": "A", "motivo": "B"}),
        json!({"idEnvio": "A", "erro": true}),
    ] {
        assert_eq!(started.refused("POST /sandbox/refuse", wrong).await, (400, "json_invalido".to_owned()));
    }
}

#[tokio::test]
async fn a_receiver_gives_back_what_was_carried_out_and_no_more() {
    let started = with_balance("10.00").await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("4.00", "marina@example.com")).await.0, 200);
    let back = async |id: &str, valor: &str| {
        let (status, answer) = started.send("POST /sandbox/return", json!({"idEnvio": id, "valor": valor})).await;
        (status, answer["nome"].as_str().or(answer["status"].as_str()).unwrap().to_owned())
    };
    assert_eq!(back("Envio1", "1.00").await, (409, "envio_nao_realizado".to_owned()));
    started.advance(Duration::from_secs(2)).await;
    assert_eq!(back("Envio1", "1.00").await, (201, "DEVOLVIDO".to_owned()));
    assert_eq!(back("Envio1", "3.01").await, (400, "valor_invalido".to_owned()));
    assert_eq!(back("Envio1", "3.00").await, (201, "DEVOLVIDO".to_owned()));
    assert_eq!(back("Envio1", "0.01").await, (400, "valor_invalido".to_owned()));
    assert_eq!(back("Envio2", "0.01").await, (404, "envio_nao_encontrado".to_owned()));
    assert_eq!(balance(&started).await, "10.00");
}

#[tokio::test]
async fn a_refund_may_fail_and_be_tried_again_and_needs_its_money() {
    let started = Started::new().await;
    set_webhook(&started).await;
    let (_, received) = started.send("POST /sandbox/pay", json!({"chave": CHAVE, "valor": "10.00"})).await;
    let pix = received["endToEndId"].as_str().unwrap();
    let refund = async |id: &str| {
        let (status, answer) =
            started.send(&format!("PUT /v2/pix/{pix}/devolucao/{id}"), json!({"valor": "8.00"})).await;
        (status, answer["nome"].as_str().or(answer["status"].as_str()).unwrap().to_owned())
    };
    assert_eq!(refund("D1").await, (201, "EM_PROCESSAMENTO".to_owned()));
    let one = json!({"e2eId": pix, "id": "D1", "motivo": "Conta encerrada"});
    let (status, failed) = started.send("POST /sandbox/refuse", one.clone()).await;
    assert_eq!(
        (status, &failed["status"], &failed["motivo"]),
        (200, &json!("NAO_REALIZADO"), &json!("Conta encerrada"))
    );
    assert!(failed["horario"]["liquidacao"].is_null());
    assert_eq!(started.send(&format!("GET /v2/pix/{pix}/devolucao/D1"), None).await, (200, failed));
    assert_eq!(started.refused("POST /sandbox/refuse", one).await, (409, "devolucao_concluida".to_owned()));
    let none = json!({"e2eId": pix, "id": "D9"});
    assert_eq!(started.refused("POST /sandbox/refuse", none).await, (400, "devolucao_nao_encontrada".to_owned()));
    assert_eq!(balance(&started).await, "10.00");

    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("5.00", "marina@example.com")).await.0, 200);
    assert_eq!(refund("D2").await, (400, "saldo_insuficiente".to_owned()));
    assert_eq!(started.send("POST /sandbox/deposit", json!({"valor": "3.00"})).await, (201, json!({"saldo": "8.00"})));
    assert_eq!(refund("D2").await, (201, "EM_PROCESSAMENTO".to_owned()), "what failed does not count");
    assert_eq!(balance(&started).await, "0.00");
}

#[tokio::test]
async fn one_order_sent_many_times_at_once_pays_once() {
    let started = Arc::new(with_balance("100.00").await);
    let mut answers = at_once(&started, 20, |_| ("Envio1".to_owned(), to_key("7.00", "marina@example.com"))).await;
    answers.dedup();
    assert_eq!((answers.len(), answers[0].0), (1, 200), "{answers:?}");
    assert_eq!(balance(&started).await, "93.00");
}

#[tokio::test]
async fn a_storm_of_orders_never_spends_what_is_not_there() {
    let started = Arc::new(with_balance("10.00").await);
    let order = |number| (format!("Envio{number}"), to_key("3.00", "marina@example.com"));
    let answers = at_once(&started, 40, order).await;
    let taken = answers.iter().filter(|(status, _)| *status == 200).count();
    let refused = answers.iter().filter(|(status, answer)| *status == 400 && answer["nome"] == "saldo_insuficiente");
    assert_eq!((taken, refused.count()), (3, 37));
    assert_eq!(balance(&started).await, "1.00");
}

#[tokio::test]
async fn what_was_sent_outlives_a_restart() {
    let started = with_balance("10.00").await;
    let order = || to_key("4.00", "marina@example.com");
    let (_, first) = started.send("PUT /v2/gn/pix/Envio1", order()).await;
    let (folder, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);
    let started = Started::again(folder, clock, |setup| setup.balance("500.00".parse().unwrap())).await;
    assert_eq!(balance(&started).await, "6.00", "an account is opened once");
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order()).await, (200, first));
    started.advance(Duration::from_secs(2)).await;
    let (_, done) = started.send("PUT /v2/gn/pix/Envio1", order()).await;
    assert_eq!(done["status"]["type"], "REALIZADO");
    assert_eq!(balance(&started).await, "6.00");
}

/// Sends many orders at once; the answers.
async fn at_once(started: &Arc<Started>, count: u32, order: impl Fn(u32) -> (String, Value)) -> Vec<(u16, Value)> {
    started.token().await;
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let (started, (id, body)) = (started.clone(), order(number));
            tokio::spawn(async move { started.send(&format!("PUT /v2/gn/pix/{id}"), body).await })
        })
        .collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
async fn who_hangs_up_locks_nobody_out() {
    let started = Arc::new(with_balance("1000.00").await);
    let (http, token) = (started.http(), started.token().await);
    let url = format!("{}/v2/gn/pix", started.sandbox.url());
    let callers: Vec<_> = (0..4)
        .map(|caller| {
            let (http, token, url) = (http.clone(), token.clone(), url.clone());
            tokio::spawn(async move {
                for number in 0..50_u64 {
                    let order = to_key("1.00", "marina@example.com");
                    let call = http.put(format!("{url}/Envio{caller}x{number}")).bearer_auth(&token).json(&order);
                    let _ = call.timeout(Duration::from_micros(500 + number * 200)).send().await;
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    let sent = async |id: &str| {
        let call = http.put(format!("{url}/{id}")).bearer_auth(&token).json(&to_key("1.00", "marina@example.com"));
        call.timeout(Duration::from_secs(60)).send().await.unwrap().status().as_u16()
    };
    for number in 0..8 {
        assert_eq!(sent(&format!("Depois{number}")).await, 200);
    }
}
