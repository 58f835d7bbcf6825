//! The page of a payer's bank, to which `redirectURI` leads: the payer approves a payment there or refuses it, and returns to where
//! the application says.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use gerencianet::open_finance::PagamentoRequest;
use sqlx::Row;

use super::participant::Participant;
use super::payment::{self, Decision, Payment};
use crate::hand::Id;
use crate::pix::reais;
use crate::refusal::Refusal;
use crate::world::World;

/// Its form sends the payer on to another site, so that no policy names where forms may lead.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a payer is asked.
struct Question {
    bank: &'static str,
    valor: String,
    favorecido: String,
    note: Option<String>,
    status: &'static str,
    /// Where the application wants the payer to return to.
    back: String,
}

/// The page, for whoever was sent there: a payer comes from another site.
pub(crate) fn pages() -> Router<Arc<World>> {
    Router::new().route("/sandbox/bank/{id}", get(ask))
}

/// What the page does, which no other site may do.
pub(crate) fn decisions() -> Router<Arc<World>> {
    let decision = |decision| {
        post(move |State(world): State<Arc<World>>, Id(id): Id| async move {
            decided(&world, &id, decision).await.unwrap_or_else(IntoResponse::into_response)
        })
    };
    Router::new()
        .route("/sandbox/bank/{id}/approve", decision(Decision::Approve))
        .route("/sandbox/bank/{id}/refuse", decision(Decision::Refuse))
}

/// Where the bank asks about a payment. `origin` is how browsers find the sandbox.
pub(super) fn address(origin: &str, payment: &str) -> String {
    format!("{origin}/sandbox/bank/{payment}")
}

async fn ask(State(world): State<Arc<World>>, Id(id): Id) -> Response {
    match Question::of(&world, &id).await {
        Ok(question) => page(&question.html(&id)),
        Err(refusal) => refusal.into_response(),
    }
}

/// Decides, and sends the payer back. Where it is too late, the page says how the payment stands.
async fn decided(world: &World, id: &str, decision: Decision) -> Result<Response, Refusal> {
    let question = Question::of(world, id).await?;
    let target = match payment::decide(world, id, decision).await {
        Ok(_) => question.back,
        Err(refusal) if refusal.name() == payment::TOO_LATE => address("", id),
        Err(refusal) => return Err(refusal),
    };
    Ok((StatusCode::SEE_OTHER, [(LOCATION, target)]).into_response())
}

fn page(html: &str) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A form of a page without any would not say where it comes from.
        (REFERRER_POLICY, "same-origin"),
        (CACHE_CONTROL, "no-store"),
    ];
    (headers, html.to_owned()).into_response()
}

impl Question {
    async fn of(world: &World, id: &str) -> Result<Self, Refusal> {
        let row = sqlx::query("SELECT p.*, r.url FROM payments p JOIN redirects r USING (application) WHERE p.id = ?")
            .bind(id)
            .fetch_optional(&world.database)
            .await?
            .ok_or_else(payment::not_found)?;
        let request: &str = row.try_get("request")?;
        let request: PagamentoRequest = serde_json::from_str(request)
            // What serde says may quote a value.
            .map_err(|_| sqlx::Error::Decode("the order of a payment cannot be read".into()))?;
        let bank = Participant::of(&request.pagador.id_participante).map_or("", |participant| participant.nome);
        Ok(Question {
            bank,
            valor: reais(row.try_get("centavos")?).replace('.', ","),
            favorecido: request.favorecido.conta_banco.nome,
            note: request.info_pagador,
            status: Payment::read(&row)?.state(world.now()).as_str(),
            back: row.try_get("url")?,
        })
    }

    fn html(&self, id: &str) -> String {
        let (bank, valor, favorecido) = (escaped(self.bank), escaped(&self.valor), escaped(&self.favorecido));
        let note = self.note.as_ref().map(|note| format!("<dt>Mensagem</dt><dd>{}</dd>", escaped(note)));
        let (note, id) = (note.unwrap_or_default(), escaped(id));
        let choice = match self.status {
            "pendente" => format!(
                "<form method=\"post\" action=\"/sandbox/bank/{id}/approve\"><button>Aprovar</button></form>
<form method=\"post\" action=\"/sandbox/bank/{id}/refuse\"><button>Recusar</button></form>"
            ),
            status => format!(
                "<p>O pagamento está <strong>{status}</strong>.</p>
<p><a href=\"{}\">Voltar à loja</a></p>",
                escaped(&self.back)
            ),
        };
        format!(
            "<!doctype html>
<html lang=\"pt-BR\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>{bank}</title>
<link rel=\"stylesheet\" href=\"/sandbox/page.css\">
</head>
<body>
<main>
<h1>{bank}</h1>
<p>Um banco inventado do sandbox pergunta ao pagador, como o banco dele perguntaria.</p>
<dl><dt>Valor</dt><dd>R$ {valor}</dd><dt>Favorecido</dt><dd>{favorecido}</dd>{note}</dl>
{choice}
</main>
</body>
</html>
"
        )
    }
}

/// A text as HTML has it, also within quotation marks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
