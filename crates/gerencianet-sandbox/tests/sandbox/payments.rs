//! Paying by hand, received Pix, refunds, and the balance of them all.

use std::time::Duration;

use futures_util::TryStreamExt;
use gerencianet::domain::{BrCode, DataHora};
use gerencianet::pix::{
    CobStatus, DevolucaoRequest, DevolucaoStatus, PixApi, PixDetailChargeQuery, PixDevolucoes, PixReceivedListQuery,
};
use serde_json::{Value, json};

use crate::started::{CHAVE, Started, TXID, charge, charge_json};

async fn balance(pix: &PixApi) -> String {
    pix.get_account_balance().await.unwrap().saldo.clone()
}

fn refund(valor: &str) -> DevolucaoRequest {
    DevolucaoRequest { valor: valor.parse().unwrap() }
}

/// Pays; the answer is the Pix.
async fn paid(started: &Started, payment: Value) -> Value {
    let (status, pix) = started.send("POST /sandbox/pay", payment).await;
    assert_eq!(status, 201, "{pix}");
    pix
}

#[tokio::test]
async fn a_charge_is_paid_once_by_its_code() {
    let started = Started::new().await;
    let pix = started.pix();
    let made = pix.pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    started.clock.advance(Duration::from_secs(60));
    let payment = json!({
        "qrcode": made.pix_copia_e_cola,
        "pagador": {"cpf": "52998224725", "nome": "Marina"},
        "infoPagador": "obrigada",
    });
    let received = paid(&started, payment.clone()).await;
    let end_to_end_id = received["endToEndId"].as_str().unwrap();
    assert!(end_to_end_id.starts_with("E99999999202603011201") && end_to_end_id.len() == 32);
    let expected = json!({
        "endToEndId": end_to_end_id,
        "txid": TXID,
        "chave": CHAVE,
        "valor": "12.30",
        "horario": "2026-03-01T12:01:00.000Z",
        "pagador": {"cpf": "52998224725", "nome": "Marina"},
        "infoPagador": "obrigada",
    });
    assert_eq!(received, expected);

    let read = pix.pix_detail_received(&end_to_end_id.parse().unwrap()).await.unwrap();
    assert_eq!(serde_json::to_value(&*read).unwrap(), expected);
    let charge = pix.pix_detail_charge(&TXID.parse().unwrap(), &PixDetailChargeQuery::default()).await.unwrap();
    assert_eq!((&charge.status, charge.revisao), (&CobStatus::Concluida, 0));
    assert_eq!(serde_json::to_value(&charge.pix).unwrap(), json!([expected]));
    assert_eq!(balance(&pix).await, "12.30");

    let unpayable = (409, "cobranca_nao_pagavel".to_owned());
    assert_eq!(started.refused("POST /sandbox/pay", payment).await, unpayable);
    assert_eq!(balance(&pix).await, "12.30");
    let invalid = (400, "status_cobranca_invalido".to_owned());
    let revision = json!({"valor": {"original": "1.00"}});
    assert_eq!(started.refused(&format!("PATCH /v2/cob/{TXID}"), revision).await, invalid);
}

#[tokio::test]
async fn many_at_once_pay_a_charge_once() {
    let started = std::sync::Arc::new(Started::new().await);
    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await;
    let payments: Vec<_> = (0..16)
        .map(|_| {
            let started = started.clone();
            tokio::spawn(async move { started.send("POST /sandbox/pay", json!({"txid": TXID})).await.0 })
        })
        .collect();
    let mut statuses = Vec::new();
    for payment in payments {
        statuses.push(payment.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!((statuses[0], statuses[1..].iter().all(|status| *status == 409)), (201, true), "{statuses:?}");
    assert_eq!(balance(&started.pix()).await, "1.00");
}

#[tokio::test]
async fn a_charge_cannot_be_paid_when_its_time_is_over_or_it_is_withdrawn() {
    let started = Started::new().await;
    let pay = async |number: u8| started.send("POST /sandbox/pay", json!({"txid": format!("{number:026}")})).await;
    for number in 0..4 {
        started.send(&format!("PUT /v2/cob/{number:026}"), charge_json("1.00")).await;
    }
    let removal = json!({"status": "REMOVIDA_PELO_USUARIO_RECEBEDOR"});
    assert_eq!(started.send(&format!("PATCH /v2/cob/{:026}", 1), removal).await.0, 200);
    assert_eq!(started.send("DELETE /v2/loc/3/txid", None).await.0, 200);
    assert_eq!(pay(1).await.0, 409, "it is removed");
    assert_eq!(pay(2).await.0, 409, "no code leads to it");
    assert_eq!(
        pay(9).await,
        (
            404,
            json!({
                "nome": "cobranca_nao_encontrada", "mensagem": "Nenhuma cobrança com este txid ou QR Code"
            })
        )
    );

    started.advance(Duration::from_millis(3_599_999)).await;
    assert_eq!(pay(0).await.0, 201, "a moment before its end");
    started.advance(Duration::from_millis(1)).await;
    assert_eq!(pay(3).await.0, 409, "its time is over");
    let (_, charge) = started.send(&format!("GET /v2/cob/{:026}", 3), None).await;
    assert_eq!(charge["status"], "ATIVA", "there is no state for that");
    let longer = json!({"calendario": {"expiracao": 7200}});
    assert_eq!(started.send(&format!("PATCH /v2/cob/{:026}", 3), longer).await.0, 200);
    assert_eq!(pay(3).await.0, 201, "a revision gives it more time");
}

#[tokio::test]
async fn a_payment_that_makes_no_sense_moves_nothing() {
    let started = Started::new().await;
    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await;
    for (payment, status, nome) in [
        (json!({}), 400, "json_invalido"),
        (json!({"txid": TXID, "valores": "1.00"}), 400, "json_invalido"),
        (json!({"txid": TXID, "qrcode": "x"}), 400, "json_invalido"),
        (json!({"txid": TXID, "valor": "1.01"}), 400, "valor_invalido"),
        (json!({"txid": TXID, "infoPagador": "é".repeat(141)}), 400, "json_invalido"),
        (json!({"qrcode": "00020126"}), 400, "qrcode_invalido"),
        (json!({"chave": CHAVE}), 400, "json_invalido"),
        (json!({"chave": "outra@example.com", "valor": "1.00"}), 404, "chave_nao_encontrada"),
        (json!({"chave": CHAVE, "valor": "0.00"}), 400, "json_invalido"),
        (json!({"txid": TXID, "pagador": {"cpf": "52998224724", "nome": "Marina"}}), 400, "json_invalido"),
    ] {
        let (found, refusal) = started.send("POST /sandbox/pay", payment.clone()).await;
        assert_eq!((found, &refusal["nome"]), (status, &json!(nome)), "{payment} {refusal}");
    }
    assert_eq!(balance(&started.pix()).await, "0.00");
    paid(&started, json!({"txid": TXID, "infoPagador": "é".repeat(140), "valor": "1.00"})).await;
}

#[tokio::test]
async fn a_static_code_is_paid_with_or_without_an_amount() {
    let started = Started::new().await;
    let code = BrCode::estatico(CHAVE.parse().unwrap(), "LOJA", "RECIFE").unwrap();
    let open = json!({"qrcode": code.to_string(), "valor": "2.00"});
    assert_eq!(paid(&started, open).await["valor"], "2.00");
    let fixed = code.with_valor("3.00".parse().unwrap()).to_string();
    assert_eq!(paid(&started, json!({"qrcode": fixed})).await["valor"], "3.00");
    assert_eq!(balance(&started.pix()).await, "5.00");
}

#[tokio::test]
async fn received_pix_are_listed_by_all_filters() {
    let started = Started::new().await;
    let pix = started.pix();
    let marina = json!({"cpf": "52998224725", "nome": "Marina"});
    let padaria = json!({"cnpj": "12ABC34501DE35", "nome": "Padaria"});
    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await;
    let mut ids = Vec::new();
    for payment in [
        json!({"txid": TXID, "pagador": marina}),
        json!({"chave": CHAVE, "valor": "2.00", "pagador": padaria}),
        json!({"chave": CHAVE, "valor": "3.00", "txid": "Balcao31"}),
        json!({"chave": CHAVE, "valor": "4.00"}),
    ] {
        ids.push(paid(&started, payment).await["endToEndId"].as_str().unwrap().to_owned());
        started.clock.advance(Duration::from_secs(60));
    }
    pix.pix_devolution(&ids[1].parse().unwrap(), &"D1".parse().unwrap(), &refund("0.50")).await.unwrap();

    let moment = |text| DataHora::parse(text).unwrap();
    let listed = async |query: &PixReceivedListQuery| -> Vec<usize> {
        let found: Vec<_> = pix.pix_received_list(query).items().try_collect().await.unwrap();
        found.iter().map(|one| ids.iter().position(|id| *id == one.end_to_end_id).unwrap()).collect()
    };
    let whole = PixReceivedListQuery::new(moment("2026-03-01T12:00:00Z"), moment("2026-03-01T13:00:00Z"));
    assert_eq!(listed(&whole).await, [0, 1, 2, 3]);
    assert_eq!(
        listed(&PixReceivedListQuery { paginacao_itens_por_pagina: Some(3), ..whole.clone() }).await,
        [0, 1, 2, 3]
    );
    let middle = PixReceivedListQuery::new(moment("2026-03-01T12:01:00Z"), moment("2026-03-01T12:02:00Z"));
    assert_eq!(listed(&middle).await, [1, 2]);
    let txid = |text: &str| PixReceivedListQuery { txid: Some(text.parse().unwrap()), ..whole.clone() };
    assert_eq!(listed(&txid(TXID)).await, [0]);
    assert_eq!(listed(&txid("Balcao31")).await, [2]);
    let with_txid = |present| PixReceivedListQuery { tx_id_presente: Some(present), ..whole.clone() };
    assert_eq!((listed(&with_txid(true)).await, listed(&with_txid(false)).await), (vec![0, 2], vec![1, 3]));
    let refunded = |present| PixReceivedListQuery { devolucao_presente: Some(present), ..whole.clone() };
    assert_eq!((listed(&refunded(true)).await, listed(&refunded(false)).await), (vec![1], vec![0, 2, 3]));
    let cpf = Some("52998224725".parse().unwrap());
    assert_eq!(listed(&PixReceivedListQuery { cpf, ..whole.clone() }).await, [0]);
    let cnpj = Some("12ABC34501DE35".parse().unwrap());
    assert_eq!(listed(&PixReceivedListQuery { cnpj, ..whole.clone() }).await, [1]);

    let period = "inicio=2026-03-01T00:00:00Z&fim=2026-03-02T00:00:00Z";
    let (_, printed) = started.send(&format!("GET /v2/pix/?{period}&txidPresente=true"), None).await;
    assert_eq!(printed["pix"].as_array().unwrap().len(), 2, "the printed spelling, and the slash at the end");
    let backwards = "GET /v2/pix?inicio=2026-03-02T00:00:00Z&fim=2026-03-01T00:00:00Z";
    assert_eq!(started.refused(backwards, None).await, (400, "valor_invalido".to_owned()));
}

#[tokio::test]
async fn refunds_settle_by_the_clock_and_never_exceed_their_pix() {
    let started = Started::with(|setup| setup.settlement(Duration::from_secs(30))).await;
    let pix = started.pix();
    let received = paid(&started, json!({"chave": CHAVE, "valor": "10.00"})).await;
    let end_to_end_id = received["endToEndId"].as_str().unwrap().parse().unwrap();
    let (one, other) = ("Troca1".parse().unwrap(), "Troca2".parse().unwrap());

    let asked = pix.pix_devolution(&end_to_end_id, &one, &refund("4.00")).await.unwrap();
    assert_eq!((asked.status(), asked.valor.as_str()), (201, "4.00"));
    assert_eq!((&asked.status, asked.horario.liquidacao.as_ref()), (&DevolucaoStatus::EmProcessamento, None));
    assert!(asked.rtr_id.starts_with('D') && asked.rtr_id.len() == 32);
    assert_eq!(balance(&pix).await, "6.00");
    let again = pix.pix_devolution(&end_to_end_id, &one, &refund("1.00")).await.unwrap_err();
    assert_eq!((again.status(), again.api().unwrap().is("devolucao_id_duplicado")), (Some(409), true));
    let more = pix.pix_devolution(&end_to_end_id, &other, &refund("6.01")).await.unwrap_err();
    assert!(more.api().unwrap().is("valor_invalido"));

    started.clock.advance(Duration::from_millis(29_999));
    let waiting = pix.pix_detail_devolution(&end_to_end_id, &one).await.unwrap();
    assert_eq!(waiting.status, DevolucaoStatus::EmProcessamento);
    started.clock.advance(Duration::from_millis(1));
    let settled = pix.pix_detail_devolution(&end_to_end_id, &one).await.unwrap();
    assert_eq!(settled.status, DevolucaoStatus::Devolvido);
    assert_eq!(settled.horario.liquidacao.as_deref(), Some("2026-03-01T12:00:30.000Z"));

    pix.pix_devolution(&end_to_end_id, &other, &refund("6.00")).await.unwrap();
    assert_eq!(balance(&pix).await, "0.00");
    let read = pix.pix_detail_received(&end_to_end_id).await.unwrap();
    let Some(PixDevolucoes::Lista(refunds)) = &read.devolucoes else { panic!("refunds are listed") };
    let states: Vec<&str> = refunds.iter().map(|refund| refund.status.as_str()).collect();
    assert_eq!(states, ["DEVOLVIDO", "EM_PROCESSAMENTO"]);
}

#[tokio::test]
async fn a_pix_or_refund_that_is_not_there_is_refused() {
    let started = Started::new().await;
    let unknown = "E99999999202603011200abcdefghijk";
    let (status, problem) = started.send(&format!("GET /v2/pix/{unknown}"), None).await;
    assert_eq!((status, &problem["type"]), (404, &json!("https://pix.bcb.gov.br/api/v2/error/NaoEncontrado")));
    let refund = format!("/v2/pix/{unknown}/devolucao/D1");
    let no_pix = (400, "pix_nao_encontrado".to_owned());
    assert_eq!(started.refused(&format!("GET {refund}"), None).await, no_pix);
    assert_eq!(started.refused(&format!("PUT {refund}"), json!({"valor": "1.00"})).await, no_pix);
    let received = paid(&started, json!({"chave": CHAVE, "valor": "10.00"})).await;
    let refund = refund.replace(unknown, received["endToEndId"].as_str().unwrap());
    let no_refund = (400, "devolucao_nao_encontrada".to_owned());
    assert_eq!(started.refused(&format!("GET {refund}"), None).await, no_refund);
    assert_eq!(
        started.refused(&format!("PUT {refund}"), json!({"valor": "0.00"})).await,
        (400, "json_invalido".to_owned())
    );
}
