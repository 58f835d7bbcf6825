//! Reads the body of an error in any of the forms that are known, and makes do with what it finds.

use serde_json::{Map, Value};

use super::api::ErrorShape;
use super::violation::ApiViolation;

/// What a body says.
pub(super) struct Body {
    pub(super) shape: ErrorShape,
    pub(super) name: Option<String>,
    pub(super) message: Option<String>,
    pub(super) violations: Vec<ApiViolation>,
    pub(super) correlation_id: Option<String>,
}

impl Default for Body {
    fn default() -> Self {
        Body { shape: ErrorShape::Other, name: None, message: None, violations: Vec::new(), correlation_id: None }
    }
}

/// Reads a body. JSON that nests deeper than 128 levels is not read, nor is any other text.
pub(super) fn read(bytes: &[u8]) -> Body {
    // Old gateways write Latin-1: what is ASCII in such a body can be read all the same.
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Body { shape: ErrorShape::Empty, ..Body::default() };
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => of_members(&members),
        _ => Body::default(),
    }
}

fn of_members(members: &Map<String, Value>) -> Body {
    let shape = shape(members);
    if shape == ErrorShape::Other {
        return Body { correlation_id: text(members, "correlationId"), ..Body::default() };
    }
    // Some answers of the Pix API carry a second one, as JSON, in `mensagem`.
    let wrapped = members.get("mensagem").and_then(unwrap);
    let inner = wrapped.as_ref();
    let mut violations = violations(members);
    violations.extend(inner.map(self::violations).unwrap_or_default());
    Body {
        shape,
        name: name(members).or_else(|| inner.and_then(name)),
        message: inner.and_then(message).or_else(|| message(members)),
        violations,
        correlation_id: text(members, "correlationId").or_else(|| inner.and_then(|inner| text(inner, "correlationId"))),
    }
}

/// Told by the members that only one form has, the vendor's own first.
fn shape(members: &Map<String, Value>) -> ErrorShape {
    let has = |name: &str| text(members, name).is_some();
    if has("nome") || has("mensagem") || members.get("mensagem").is_some_and(Value::is_object) {
        ErrorShape::Efi
    } else if has("type") || has("title") || has("detail") || members.get("violacoes").is_some_and(Value::is_array) {
        ErrorShape::Problem
    } else if has("error") || has("error_description") {
        ErrorShape::OAuth
    } else if has("message") || members.get("error").is_some_and(|error| message_of_gateway(error).is_some()) {
        ErrorShape::Gateway
    } else {
        ErrorShape::Other
    }
}

fn name(members: &Map<String, Value>) -> Option<String> {
    text(members, "nome")
        .or_else(|| text(members, "type").and_then(|uri| last_segment(&uri)))
        .or_else(|| text(members, "title"))
        .or_else(|| text(members, "error"))
}

fn message(members: &Map<String, Value>) -> Option<String> {
    ["mensagem", "detail", "error_description", "message"]
        .iter()
        .find_map(|name| text(members, name))
        .or_else(|| members.get("error").and_then(message_of_gateway))
}

fn message_of_gateway(error: &Value) -> Option<String> {
    text(error.as_object()?, "message")
}

/// The object in `mensagem`: as it is, or as the JSON text of one.
fn unwrap(mensagem: &Value) -> Option<Map<String, Value>> {
    match mensagem {
        Value::Object(members) => Some(members.clone()),
        Value::String(text) if text.trim_start().starts_with('{') => serde_json::from_str(text.trim()).ok(),
        _ => None,
    }
}

/// `https://pix.bcb.gov.br/api/v2/error/NaoEncontrado` → `NaoEncontrado`. `about:blank` says that there is none.
fn last_segment(uri: &str) -> Option<String> {
    let uri = uri.trim_end_matches('/');
    let segment = uri.rsplit(['/', '#', ':']).next()?;
    (uri != "about:blank" && !segment.is_empty()).then(|| segment.to_owned())
}

fn violations(members: &Map<String, Value>) -> Vec<ApiViolation> {
    let erros = list(members, "erros").map(|erro| ApiViolation {
        keyword: text(erro, "chave"),
        place: text(erro, "caminho"),
        message: text(erro, "mensagem"),
        value: None,
    });
    let violacoes = list(members, "violacoes").map(|violacao| ApiViolation {
        keyword: None,
        place: text(violacao, "propriedade"),
        message: text(violacao, "razao"),
        value: violacao.get("valor").map(Value::to_string),
    });
    erros.chain(violacoes).collect()
}

/// The objects of a list; whatever else stands in it is passed over.
fn list<'v>(members: &'v Map<String, Value>, name: &str) -> impl Iterator<Item = &'v Map<String, Value>> {
    members.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

/// A member that is a text and not blank.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name)?.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
