//! What the sandbox does not have yet is said, and never answered as a success.

use serde_json::json;

use crate::started::Started;

#[tokio::test]
async fn an_operation_that_is_not_there_yet_is_told_by_501() {
    let started = Started::new().await;
    let id = "b71c1314-d1eb-4983-aaa6-b3bf91132566";
    for request in [
        format!("GET /cadastro/conta-simplificada/{id}/credenciais"),
        format!("GET /cadastro/conta-simplificada/{id}/certificado"),
        format!("GET /cadastro/webhook/{id}"),
        format!("DELETE /cadastro/webhook/{id}"),
        "GET /cadastro/webhooks?inicio=2026-01-01T00:00:00Z&fim=2026-01-02T00:00:00Z".to_owned(),
    ] {
        assert_eq!(started.refused(&request, None).await, (501, "nao_implementado".to_owned()), "{request}");
    }
}

#[tokio::test]
async fn a_request_that_is_wrong_is_refused_before_that() {
    let started = Started::new().await;
    let refused =
        started.refused("POST /cadastro/webhook", json!({"webhookUrl": "https://loja.example", "x": 1})).await;
    assert_eq!(refused, (400, "json_invalido".to_owned()));
}
