//! Lists of payments of Open Finance: their filters and pages.

use std::time::Duration;

use futures_util::TryStreamExt;
use gerencianet::open_finance::{OfListPixPaymentQuery, OfListPixPaymentStatus};
use serde_json::json;

use crate::open_finance::{AURORA, LIST, api, begun, by_hand, configured};

#[tokio::test]
async fn payments_are_listed_by_day_and_status_in_pages() {
    let started = configured().await;
    let mut ids = Vec::new();
    for day in 0..5 {
        ids.push(begun(&started, AURORA, &format!("{day}.50")).await);
        if day % 2 == 0 {
            by_hand(&started, "approve", json!({"identificadorPagamento": ids[day]})).await;
        }
        started.advance(Duration::from_secs(86_400)).await;
    }
    let api = api(&started);
    let query = |inicio: &str, fim: &str| OfListPixPaymentQuery::new(inicio.parse().unwrap(), fim.parse().unwrap());
    let listed = async |query: &OfListPixPaymentQuery| {
        let page = api.of_list_pix_payment(query).await.unwrap().into_inner();
        let found =
            page.pagamentos.iter().map(|one| ids.iter().position(|id| *id == one.identificador_pagamento).unwrap());
        (found.collect::<Vec<_>>(), page.total.unwrap())
    };
    let whole = query("2026-03-01", "2026-03-31");
    assert_eq!(listed(&whole).await, (vec![0, 1, 2, 3, 4], 5));
    assert_eq!(listed(&query("2026-03-02", "2026-03-03")).await, (vec![1, 2], 2));
    let of = |status| OfListPixPaymentQuery { status: Some(status), ..whole.clone() };
    assert_eq!(listed(&of(OfListPixPaymentStatus::Aceito)).await, (vec![0, 2, 4], 3));
    assert_eq!(listed(&of(OfListPixPaymentStatus::Expirado)).await, (vec![1, 3], 2));
    assert_eq!(listed(&of(OfListPixPaymentStatus::Pendente)).await, (vec![], 0));

    let by_two = OfListPixPaymentQuery { quantidade: Some(2), ..whole.clone() };
    let all: Vec<_> = api.of_list_pix_payment(&by_two).items().try_collect().await.unwrap();
    let all: Vec<_> = all.into_iter().map(|one| one.identificador_pagamento).collect();
    assert_eq!(all, ids, "the client goes through the pages");

    let address = |page| format!("/pagamentos/pix?inicio=2026-03-01&fim=2026-03-31&quantidade=2&pagina={page}");
    let page = async |number: i64| started.send(&format!("GET /open-finance{}", address(number)), None).await.1;
    let (first, middle, last) = (page(1).await, page(2).await, page(3).await);
    for (page, before, after) in [(&first, None, Some(2)), (&middle, Some(1), Some(3)), (&last, Some(2), None)] {
        assert_eq!(page["anterior"].as_str().map(str::to_owned), before.map(address));
        assert_eq!(page["proximo"].as_str().map(str::to_owned), after.map(address));
        assert_eq!((&page["ultimo"], &page["porPagina"]), (&json!(address(3)), &json!(2)));
    }
    let beyond = page(i64::MAX).await;
    assert_eq!((beyond["pagamentos"].as_array().unwrap().len(), &beyond["anterior"]), (0, &json!(address(3))));
}

#[tokio::test]
async fn a_list_that_cannot_be_made_is_refused_by_name() {
    let started = configured().await;
    for (query, status, nome) in [
        ("fim=2026-03-01", 422, "data_inicio_obrigatorio"),
        ("inicio=2026-03-01", 422, "data_fim_obrigatorio"),
        ("inicio=2026-02-30&fim=2026-03-01", 400, "data_inicio_invalido"),
        ("inicio=2026-03-01&fim=01/03/2026", 400, "data_fim_invalido"),
        ("inicio=2026-03-02&fim=2026-03-01", 400, "data_fim_invalido"),
        ("inicio=2026-03-01&fim=2026-03-01&status=2", 422, "status_pagamento_invalido"),
        ("inicio=2026-03-01&fim=2026-03-01&identificador=", 422, "identificador_pagamento_invalido"),
        ("inicio=2026-03-01&fim=2026-03-01&identificador=urn%3Ax", 404, "pagamento_nao_encontrado"),
        ("inicio=2026-03-01&fim=2026-03-01&quantidade=101", 400, "json_invalido"),
        ("inicio=2026-03-01&fim=2026-03-01&pagina=0", 400, "json_invalido"),
    ] {
        assert_eq!(started.refused(&format!("{LIST}?{query}"), None).await, (status, nome.to_owned()), "{query}");
    }
    for span in ["inicio=0000-01-01&fim=9999-12-31", "inicio=1970-01-01&fim=1970-01-01"] {
        assert_eq!(started.send(&format!("{LIST}?{span}"), None).await.1["total"], 0, "{span}");
    }
}
