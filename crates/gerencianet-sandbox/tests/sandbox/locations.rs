//! Locations and the QR codes that lead to them.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::TryStreamExt;
use gerencianet::domain::DataHora;
use gerencianet::pix::{LocationRequest, PixDetailChargeQuery, PixLocationListQuery, TipoCobRequest};
use gerencianet_sandbox::Account;
use serde_json::json;

use crate::started::{Started, TXID, charge, charge_json};

/// What a reader of QR codes sees in a PNG.
fn seen(data_uri: &str) -> String {
    let png = STANDARD.decode(data_uri.strip_prefix("data:image/png;base64,").unwrap()).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut bits = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bits).unwrap();
    assert_eq!((frame.color_type, frame.bit_depth), (png::ColorType::Grayscale, png::BitDepth::One));
    let is_dark = |x: usize, y: usize| bits[y * frame.line_size + x / 8] >> (7 - x % 8) & 1 == 0;
    let (width, height) = (frame.width as usize, frame.height as usize);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| if is_dark(x, y) { 0 } else { 255 });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

#[tokio::test]
async fn a_code_is_a_br_code_and_its_image_decodes_to_it() {
    let account =
        Account { nome: "Açougue São José & Irmãos Ltda".to_owned(), cidade: "Águas de São Pedro".to_owned() };
    let started = Started::with(|setup| setup.account(account)).await;
    let pix = started.pix();
    let made = pix.pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    let loc = made.loc.as_ref().unwrap();
    let code = pix.checked_qr_code(loc.id, &loc.location).await.unwrap();
    assert_eq!(seen(&code.imagem_qrcode), code.qrcode);
    assert_eq!(made.pix_copia_e_cola.as_ref(), Some(&code.qrcode));
    assert!(made.checked_br_code().unwrap().is_ok());
    let read = code.br_code().unwrap();
    assert_eq!((read.nome(), read.cidade()), ("Acougue Sao Jose & Irmaos", "Aguas de Sao Pe"));
    assert_eq!((read.url(), read.txid()), (Some(loc.location.as_str()), None));
}

#[tokio::test]
async fn a_location_is_free_until_a_charge_uses_it_and_after_it_is_unlinked() {
    let started = Started::new().await;
    let pix = started.pix();
    let made = pix.pix_create_location(&LocationRequest { tipo_cob: TipoCobRequest::Cob }).await.unwrap();
    assert_eq!((made.status(), made.txid.as_ref(), made.criacao.as_str()), (201, None, "2026-03-01T12:00:00.000Z"));
    let mut body = charge_json("1.00");
    body["loc"] = json!({"id": made.id});
    assert_eq!(started.send(&format!("PUT /v2/cob/{TXID}"), body).await.0, 201);
    assert_eq!(pix.pix_detail_location(made.id).await.unwrap().txid.as_deref(), Some(TXID));

    for _ in 0..2 {
        let freed = pix.pix_unlink_txid_location(made.id).await.unwrap();
        assert_eq!((freed.txid.as_ref(), &freed.location), (None, &made.location));
    }
    let charge = pix.pix_detail_charge(&TXID.parse().unwrap(), &PixDetailChargeQuery::default()).await.unwrap();
    assert_eq!((charge.location.as_ref(), charge.pix_copia_e_cola.as_ref()), (None, None));
    assert!(charge.loc.is_none());
}

#[tokio::test]
async fn a_location_that_is_not_there_is_refused_everywhere() {
    let started = Started::new().await;
    let unknown = (400, "location_nao_encontrada".to_owned());
    for request in ["GET /v2/loc/7", "GET /v2/loc/7/qrcode", "DELETE /v2/loc/7/txid"] {
        assert_eq!(started.refused(request, None).await, unknown, "{request}");
    }
    for request in ["GET /v2/loc/x", "GET /v2/loc/-1/qrcode"] {
        assert_eq!(started.refused(request, None).await, (400, "json_invalido".to_owned()), "{request}");
    }
    let other = json!({"tipoCob": "cobx"});
    let (_, refusal) = started.send("POST /v2/loc", other).await;
    let erro = &refusal["erros"][0];
    assert_eq!((&erro["chave"], &erro["caminho"]), (&json!("enum"), &json!(".body.tipoCob")));
}

#[tokio::test]
async fn locations_are_listed_by_period_kind_and_use() {
    let started = Started::new().await;
    let pix = started.pix();
    for tipo_cob in [TipoCobRequest::Cob, TipoCobRequest::Cobv, TipoCobRequest::Cob] {
        pix.pix_create_location(&LocationRequest { tipo_cob }).await.unwrap();
        started.clock.advance(Duration::from_secs(60));
    }
    let mut body = charge_json("1.00");
    body["loc"] = json!({"id": 3});
    assert_eq!(started.send(&format!("PUT /v2/cob/{TXID}"), body).await.0, 201);

    let moment = |text| DataHora::parse(text).unwrap();
    let listed = async |query: &PixLocationListQuery| -> Vec<i64> {
        let found: Vec<_> = pix.pix_location_list(query).items().try_collect().await.unwrap();
        found.iter().map(|location| location.id).collect()
    };
    let whole = PixLocationListQuery::new(moment("2026-03-01T12:00:00Z"), moment("2026-03-01T13:00:00Z"));
    assert_eq!(listed(&whole).await, [1, 2, 3]);
    assert_eq!(listed(&PixLocationListQuery { paginacao_itens_por_pagina: Some(1), ..whole.clone() }).await, [1, 2, 3]);
    let later = PixLocationListQuery::new(moment("2026-03-01T12:00:01Z"), moment("2026-03-01T12:01:00Z"));
    assert_eq!(listed(&later).await, [2]);
    let tipo_cob = Some(TipoCobRequest::Cob);
    assert_eq!(listed(&PixLocationListQuery { tipo_cob, ..whole.clone() }).await, [1, 3]);
    assert_eq!(listed(&PixLocationListQuery { tx_id_presente: Some(true), ..whole.clone() }).await, [3]);
    assert_eq!(listed(&PixLocationListQuery { tx_id_presente: Some(false), ..whole }).await, [1, 2]);

    let backwards = "GET /v2/loc?inicio=2026-03-02T00:00:00Z&fim=2026-03-01T00:00:00Z";
    assert_eq!(started.refused(backwards, None).await, (400, "valor_invalido".to_owned()));
}
