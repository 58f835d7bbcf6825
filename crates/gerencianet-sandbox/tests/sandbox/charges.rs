//! Charges: made, revised, read, listed.

use std::time::Duration;

use futures_util::TryStreamExt;
use gerencianet::domain::DataHora;
use gerencianet::pix::{
    CobCalendarioExpiracao, CobRevisionRequest, CobStatus, CobStatusRequest, CobValorRequest, DevedorRequest,
    InfoAdicionaisRequestItem, LocRequest, LocationRequest, PixDetailChargeQuery, PixListChargesQuery, TipoCobRequest,
};
use serde_json::{Value, json};

use crate::started::{CHAVE, Started, TXID, answered, charge, charge_json};

fn marina() -> DevedorRequest {
    DevedorRequest::PessoaFisica { cpf: "52998224725".parse().unwrap(), nome: "Marina Alves Teixeira".to_owned() }
}

fn padaria() -> DevedorRequest {
    DevedorRequest::PessoaJuridica { cnpj: "12ABC34501DE35".parse().unwrap(), nome: "Padaria Três Pontas".to_owned() }
}

#[tokio::test]
async fn a_charge_is_answered_and_read_as_it_was_made() {
    let started = Started::new().await;
    let pix = started.pix();
    let mut request = charge("89.90");
    request.devedor = Some(padaria());
    request.solicitacao_pagador = Some("Apelido para gravar na caneca".to_owned());
    request.info_adicionais = vec![InfoAdicionaisRequestItem { nome: "Nota".to_owned(), valor: "3391".to_owned() }];
    let made = pix.pix_create_charge(&TXID.parse().unwrap(), &request).await.unwrap();
    assert_eq!(made.status(), 201);
    let read = pix.pix_detail_charge(&TXID.parse().unwrap(), &PixDetailChargeQuery::default()).await.unwrap();

    assert!(matches!(made.calendario.expiracao, Some(CobCalendarioExpiracao::Segundos(3600))));
    let (mut made, mut read) = (serde_json::to_value(&*made).unwrap(), serde_json::to_value(&*read).unwrap());
    assert_eq!(read["calendario"]["expiracao"].take(), "3600", "the printed pages have a text where a charge is read");
    made["calendario"]["expiracao"].take();
    assert_eq!(made, read);
    for (pointer, expected) in [
        ("/calendario/criacao", "2026-03-01T12:00:00.000Z"),
        ("/txid", TXID),
        ("/status", "ATIVA"),
        ("/chave", CHAVE),
        ("/valor/original", "89.90"),
        ("/devedor/cnpj", "12ABC34501DE35"),
        ("/devedor/nome", "Padaria Três Pontas"),
        ("/solicitacaoPagador", "Apelido para gravar na caneca"),
        ("/infoAdicionais/0/valor", "3391"),
        ("/loc/tipoCob", "cob"),
    ] {
        assert_eq!(read.pointer(pointer).unwrap(), expected, "{pointer}");
    }
    assert_eq!(read["revisao"], 0);
    assert_eq!(read["location"], read["loc"]["location"]);
}

#[tokio::test]
async fn a_txid_is_made_where_none_is_chosen_and_the_life_time_is_a_day() {
    let started = Started::new().await;
    let mut request = charge("1.00");
    request.calendario.expiracao = None;
    let (one, other) = (
        started.pix().pix_create_immediate_charge(&request).await.unwrap(),
        started.pix().pix_create_immediate_charge(&request).await.unwrap(),
    );
    assert!(one.txid != other.txid && one.txid.len() == 32);
    assert!(matches!(one.calendario.expiracao, Some(CobCalendarioExpiracao::Segundos(86400))));
}

#[tokio::test]
async fn what_the_documents_refuse_is_refused_in_their_shapes() {
    let started = Started::new().await;
    let put = format!("PUT /v2/cob/{TXID}");
    let with = |pointer: &str, value: Value| {
        let mut body = charge_json("1.00");
        body["devedor"] = json!({"cpf": "52998224725", "nome": "Marina"});
        *body.pointer_mut(pointer).unwrap() = value;
        body
    };
    for (body, nome) in [
        (with("/valor/original", json!("12,30")), "json_invalido"),
        (with("/valor/original", json!("0.00")), "valor_invalido"),
        (with("/devedor/cpf", json!("52998224724")), "valor_invalido"),
        (with("/devedor/cpf", json!("529982247")), "json_invalido"),
        (with("/calendario/expiracao", json!(0)), "json_invalido"),
        (with("/chave", json!("outra@example.com")), "chave_invalida"),
        (json!({"txid": TXID}), "json_invalido"),
    ] {
        assert_eq!(started.refused(&put, body.clone()).await, (400, nome.to_owned()), "{body}");
        assert_eq!(started.refused("POST /v2/cob", body).await, (400, nome.to_owned()));
    }
    assert_eq!(started.refused("PUT /v2/cob/curto", charge_json("1.00")).await, (400, "json_invalido".to_owned()));
    assert_eq!(started.refused(&format!("GET /v2/cob/{TXID}?x=1"), None).await, (400, "json_invalido".to_owned()));
    let gone = (400, "cobranca_nao_encontrada".to_owned());
    assert_eq!(started.refused(&format!("GET /v2/cob/{TXID}"), None).await, gone, "nothing was made");

    assert_eq!(started.send(&put, charge_json("1.00")).await.0, 201);
    let taken = (409, "txid_duplicado".to_owned());
    assert_eq!(started.refused(&put, charge_json("2.00")).await, taken);
    assert_eq!(started.send(&put.replace("PUT", "GET"), None).await.1["valor"]["original"], "1.00");
}

#[tokio::test]
async fn many_at_once_make_one_charge_of_a_txid() {
    let started = std::sync::Arc::new(Started::new().await);
    started.token().await;
    let sent: Vec<_> = (0..16)
        .map(|_| {
            let started = started.clone();
            tokio::spawn(async move { started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await.0 })
        })
        .collect();
    let mut made = 0;
    for one in sent {
        match one.await.unwrap() {
            201 => made += 1,
            other => assert_eq!(other, 409),
        }
    }
    assert_eq!(made, 1);
}

#[tokio::test]
async fn a_revision_changes_what_it_names_and_keeps_the_earlier_version() {
    let started = Started::new().await;
    let pix = started.pix();
    let txid = TXID.parse().unwrap();
    let mut request = charge("10.00");
    request.devedor = Some(padaria());
    request.info_adicionais = vec![InfoAdicionaisRequestItem { nome: "Nota".to_owned(), valor: "1".to_owned() }];
    pix.pix_create_charge(&txid, &request).await.unwrap();

    let valor = Some(CobValorRequest { original: "12.50".parse().unwrap() });
    let revised = pix.pix_update_charge(&txid, &CobRevisionRequest { valor, ..Default::default() }).await.unwrap();
    assert_eq!((revised.revisao, revised.valor.original.as_str()), (1, "12.50"));
    assert_eq!(revised.devedor.as_ref().unwrap().cnpj.as_deref(), Some("12ABC34501DE35"));
    assert_eq!(revised.info_adicionais.len(), 1);

    let devedor = Some(marina());
    let revised = pix.pix_update_charge(&txid, &CobRevisionRequest { devedor, ..Default::default() }).await.unwrap();
    let devedor = revised.devedor.as_ref().unwrap();
    assert_eq!((devedor.cpf.as_deref(), devedor.cnpj.as_deref()), (Some("52998224725"), None));

    let patch = format!("PATCH /v2/cob/{TXID}");
    let (_, emptied) = started.send(&patch, json!({"infoAdicionais": []})).await;
    assert_eq!((&emptied["revisao"], &emptied["infoAdicionais"]), (&json!(3), &Value::Null));
    let (_, same) = started.send(&patch, json!({})).await;
    assert_eq!(same["revisao"], 3, "nothing was changed");

    let of = async |revisao| pix.pix_detail_charge(&txid, &PixDetailChargeQuery { revisao }).await;
    let amounts = [of(Some(0)).await.unwrap(), of(Some(1)).await.unwrap(), of(None).await.unwrap()];
    assert_eq!(amounts.each_ref().map(|charge| charge.valor.original.as_str()), ["10.00", "12.50", "12.50"]);
    assert_eq!(amounts.each_ref().map(|charge| charge.revisao), [0, 1, 3]);
    assert!(of(Some(4)).await.unwrap_err().api().unwrap().is("cobranca_nao_encontrada"));
}

#[tokio::test]
async fn a_charge_is_removed_by_its_receiver_alone_and_for_good() {
    let started = Started::new().await;
    let patch = format!("PATCH /v2/cob/{TXID}");
    let invalid = (400, "status_cobranca_invalido".to_owned());
    let removal = json!({"status": "REMOVIDA_PELO_USUARIO_RECEBEDOR"});
    let unknown = (400, "cobranca_nao_encontrada".to_owned());
    assert_eq!(started.refused(&patch, removal.clone()).await, unknown);

    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await;
    for status in ["CONCLUIDA", "REMOVIDA_PELO_PSP"] {
        assert_eq!(started.refused(&patch, json!({"status": status})).await, invalid);
    }
    let both = json!({"status": "REMOVIDA_PELO_USUARIO_RECEBEDOR", "solicitacaoPagador": "x"});
    assert_eq!(started.refused(&patch, both).await, invalid);
    let foreign = (400, "chave_invalida".to_owned());
    assert_eq!(started.refused(&patch, json!({"chave": "outra@example.com"})).await, foreign);

    let pix = started.pix();
    let txid = TXID.parse().unwrap();
    let status = Some(CobStatusRequest::RemovidaPeloUsuarioRecebedor);
    let removed = pix.pix_update_charge(&txid, &CobRevisionRequest { status, ..Default::default() }).await.unwrap();
    assert_eq!((&removed.status, removed.revisao), (&CobStatus::RemovidaPeloUsuarioRecebedor, 1));
    assert_eq!(started.refused(&patch, removal).await, invalid);
    let earlier = pix.pix_detail_charge(&txid, &PixDetailChargeQuery { revisao: Some(0) }).await.unwrap();
    assert_eq!(earlier.status, CobStatus::Ativa);
}

#[tokio::test]
async fn a_charge_uses_a_location_that_is_free_and_of_its_kind() {
    let started = Started::new().await;
    let pix = started.pix();
    let of_kind = async |tipo_cob| pix.pix_create_location(&LocationRequest { tipo_cob }).await.unwrap();
    let (one, other) = (of_kind(TipoCobRequest::Cob).await, of_kind(TipoCobRequest::Cob).await);
    let due = of_kind(TipoCobRequest::Cobv).await;
    let put = |number: u8| format!("PUT /v2/cob/{number:026}");
    let at = |id: i64| {
        let mut body = charge_json("1.00");
        body["loc"] = json!({"id": id});
        body
    };
    let (status, made) = started.send(&put(1), at(one.id)).await;
    assert_eq!((status, &made["location"]), (201, &json!(one.location)));
    let invalid = (400, "valor_invalido".to_owned());
    assert_eq!(started.refused(&put(2), at(one.id)).await, invalid, "it is used");
    assert_eq!(started.refused(&put(2), at(due.id)).await, invalid, "it is of another kind");
    let unknown = (400, "location_nao_encontrada".to_owned());
    assert_eq!(started.refused(&put(2), at(999)).await, unknown);
    assert_eq!(started.send(&put(2), at(other.id)).await.0, 201, "nothing is left of what was refused");

    let patch = |number: u8| put(number).replace("PUT", "PATCH");
    assert_eq!(started.refused(&patch(2), json!({"loc": {"id": one.id}})).await, invalid);
    let third = of_kind(TipoCobRequest::Cob).await;
    let moved = CobRevisionRequest { loc: Some(LocRequest { id: third.id }), ..Default::default() };
    let moved = pix.pix_update_charge(&format!("{:026}", 2).parse().unwrap(), &moved).await.unwrap();
    assert_eq!((moved.revisao, moved.location.as_ref()), (0, Some(&third.location)), "no revision for a location");
    assert_eq!(pix.pix_detail_location(other.id).await.unwrap().txid, None, "the earlier one is free");
}

#[tokio::test]
async fn charges_are_listed_by_period_payer_and_state_in_pages() {
    let started = Started::new().await;
    let pix = started.pix();
    for number in 0..7 {
        let mut request = charge("1.00");
        request.devedor = match number {
            0..2 => Some(marina()),
            2..5 => Some(padaria()),
            _ => None,
        };
        let txid = format!("{number:026}").parse().unwrap();
        pix.pix_create_charge(&txid, &request).await.unwrap();
        started.clock.advance(Duration::from_secs(60));
    }
    let status = Some(CobStatusRequest::RemovidaPeloUsuarioRecebedor);
    let removal = CobRevisionRequest { status, ..Default::default() };
    pix.pix_update_charge(&format!("{:026}", 6).parse().unwrap(), &removal).await.unwrap();

    let moment = |text| DataHora::parse(text).unwrap();
    let whole = PixListChargesQuery::new(moment("2026-03-01T00:00:00Z"), moment("2026-03-02T00:00:00Z"));
    let listed = async |query: &PixListChargesQuery| -> Vec<u8> {
        let charges: Vec<_> = pix.pix_list_charges(query).items().try_collect().await.unwrap();
        charges.iter().map(|charge| charge.txid[25..].parse().unwrap()).collect()
    };
    assert_eq!(listed(&whole).await, [0, 1, 2, 3, 4, 5, 6]);
    let bounds = PixListChargesQuery::new(moment("2026-03-01T09:01:00-03:00"), moment("2026-03-01T12:03:00.0009Z"));
    assert_eq!(listed(&bounds).await, [1, 2, 3], "both bounds are within");
    let cpf = Some("52998224725".parse().unwrap());
    assert_eq!(listed(&PixListChargesQuery { cpf, ..whole.clone() }).await, [0, 1]);
    let cnpj = Some("12ABC34501DE35".parse().unwrap());
    assert_eq!(listed(&PixListChargesQuery { cnpj, ..whole.clone() }).await, [2, 3, 4]);
    assert_eq!(listed(&PixListChargesQuery { status, ..whole.clone() }).await, [6]);
    let active = Some(CobStatusRequest::Ativa);
    assert_eq!(listed(&PixListChargesQuery { status: active, ..whole.clone() }).await, [0, 1, 2, 3, 4, 5]);
    let by_three = PixListChargesQuery { paginacao_itens_por_pagina: Some(3), ..whole.clone() };
    assert_eq!(listed(&by_three).await, [0, 1, 2, 3, 4, 5, 6]);

    let second = PixListChargesQuery { paginacao_pagina_atual: Some(2), ..by_three };
    let page = pix.pix_list_charges(&second).await.unwrap();
    let told = serde_json::to_value(&page.parametros).unwrap();
    assert_eq!(page.cobs.len(), 1);
    let paginacao = json!({
        "paginaAtual": 2, "itensPorPagina": 3, "quantidadeDePaginas": 3, "quantidadeTotalDeItens": 7
    });
    assert_eq!(told["paginacao"], paginacao);

    let list = "GET /v2/cob?inicio=2026-03-02T00:00:00Z&fim=2026-03-01T00:00:00Z";
    assert_eq!(started.refused(list, None).await, (400, "json_invalido".to_owned()));
    assert_eq!(started.refused("GET /v2/cob", None).await, (400, "json_invalido".to_owned()));
}

#[tokio::test]
async fn a_whole_number_may_be_written_with_a_fraction_or_an_exponent() {
    let started = Started::new().await;
    let (_, location) = started.send("POST /v2/loc", json!({"tipoCob": "cob"})).await;
    let http = started.http();
    for (method, txid, seconds, id) in [("PUT", TXID, "3600.0", "1.0"), ("PATCH", TXID, "72e2", "10e-1")] {
        let url = format!("{}/v2/cob/{txid}", started.sandbox.url());
        let body = charge_json("12.30").to_string().replace("3600", seconds);
        let body = body.replacen('{', &format!("{{\"loc\": {{\"id\": {id}}},"), 1);
        let request = http.request(method.parse().unwrap(), url).bearer_auth(started.token().await).body(body);
        let (status, made) = answered(request).await;
        assert!(status < 300, "{made}");
        assert_eq!(made["calendario"]["expiracao"], if method == "PUT" { 3600 } else { 7200 });
        assert_eq!(made["loc"]["id"], location["id"]);
    }
    let mut unknown = charge_json("1.00");
    unknown["loc"] = json!({"id": 1e18});
    assert_eq!(started.refused("POST /v2/cob", unknown).await, (400, "location_nao_encontrada".to_owned()));
}
