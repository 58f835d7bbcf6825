//! Errors, from the bytes of an answer to what a log may hold.

// They take operations of all three.
#![cfg(all(feature = "account-opening", feature = "open-finance", feature = "pix"))]

mod canaries;
mod doubt;
mod kinds;
mod mutations;
mod network;
mod shapes;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::{ApiError, Environments, Error};
use gerencianet_validation::Operation;

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| (HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap()))
        .collect()
}

fn read(status: u16, body: &[u8]) -> ApiError {
    ApiError::read(status, body)
}

fn read_json(status: u16, body: &Value) -> ApiError {
    read(status, body.to_string().as_bytes())
}

fn answered(operation: Operation, status: u16, body: &Value) -> Error {
    Error::answered(operation, read_json(status, body), Environments::default(), None).after_attempts(1)
}

/// One body of every form that `domain` documents and that SDKs of the vendor know of, all members filled.
fn forms() -> Vec<Value> {
    let inner = json!({
        "type": "https://pix.bcb.gov.br/api/v2/error/CobOperacaoInvalida", "title": "Cobrança inválida", "status": 400,
        "detail": "A chave não existe", "correlationId": "6b1e",
        "violacoes": [{"razao": "não existe", "propriedade": "cob.chave", "valor": "x"}]
    });
    vec![
        json!({"nome": "txid_duplicado", "mensagem": "Já existe"}),
        json!({"nome": "json_invalido", "mensagem": "Não segue o esquema", "erros": [
            {"chave": "required", "caminho": ".body", "mensagem": "falta chave"},
            {"chave": "enum", "caminho": ".body.tipoCob", "mensagem": "outro valor", "valor": "cobx"}
        ]}),
        inner.clone(),
        json!({"title": "NaoEncontrado", "status": 404, "detail": "Nada aqui"}),
        json!({"error": "invalid_client", "error_description": "Credenciais inválidas"}),
        json!({"error": "insufficient_scope", "error_description": "Falta um escopo"}),
        json!({"message": "Forbidden"}),
        json!({"error": {"message": "Not here", "code": "not_here"}}),
        json!({"nome": "operacao_invalida", "mensagem": inner.to_string()}),
        json!({"nome": "operacao_invalida", "mensagem": inner}),
        json!({"outro": "membro", "lista": [1, {"nome": "aninhado"}], "correlationId": "6b1e"}),
        json!(["nome", {"nome": "na_lista"}]),
        json!("um texto"),
    ]
}
