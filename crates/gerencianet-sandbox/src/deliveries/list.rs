//! The notifications as a person sees them.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::answer::Answer;
use crate::hand::{read, respond};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// How many are listed: the latest.
const MOST: i64 = 200;

/// Which notification is to be sent again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Redelivery {
    id: i64,
}

#[derive(Serialize)]
struct Listed {
    #[serde(rename = "notificacoes")]
    deliveries: Vec<Delivery>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Delivery {
    id: i64,
    api: String,
    /// The key or the identifier of the webhook.
    #[serde(skip_serializing_if = "String::is_empty")]
    destino: String,
    assunto: String,
    estado: String,
    criacao: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxima_tentativa: Option<String>,
    tentativas: Vec<Attempt>,
    corpo: Box<RawValue>,
}

#[derive(Serialize)]
struct Attempt {
    numero: i64,
    url: String,
    horario: String,
    milissegundos: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    falha: Option<String>,
}

/// Lists the latest notifications, the newest first, with all attempts: `GET /sandbox/deliveries`.
pub(crate) async fn list(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let mut transaction = world.read().await?;
        let rows = sqlx::query("SELECT * FROM deliveries ORDER BY id DESC LIMIT ?").bind(MOST);
        let mut deliveries = Vec::new();
        for row in rows.fetch_all(&mut *transaction).await? {
            deliveries.push(Delivery::with_attempts(&mut transaction, &row).await?);
        }
        Ok(Answer::ok(&Listed { deliveries }))
    })
    .await
}

/// Sends a notification again, whatever became of it, and by the whole schedule: `POST /sandbox/redeliver`.
pub(crate) async fn redeliver(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Redelivery { id } = read(body).await?;
        let mut transaction = world.write().await?;
        let again = "UPDATE deliveries SET state = 'PENDENTE', due = ?, asked = asked + 1, tries = 0 WHERE id = ?";
        let found = sqlx::query(again).bind(world.now().0).bind(id).execute(&mut *transaction).await?;
        if found.rows_affected() == 0 {
            let mensagem = "Nenhuma notificação com este id";
            return Err(Refusal::named(StatusCode::NOT_FOUND, "notificacao_nao_encontrada", mensagem));
        }
        let delivery = Delivery::of(&mut transaction, id).await?;
        transaction.commit().await?;
        Ok(Answer::ok(&delivery))
    })
    .await
}

impl Delivery {
    async fn of(connection: &mut SqliteConnection, id: i64) -> sqlx::Result<Self> {
        let row = sqlx::query("SELECT * FROM deliveries WHERE id = ?").bind(id).fetch_one(&mut *connection).await?;
        Delivery::with_attempts(connection, &row).await
    }

    async fn with_attempts(connection: &mut SqliteConnection, row: &SqliteRow) -> sqlx::Result<Self> {
        let attempts = sqlx::query("SELECT * FROM attempts WHERE delivery = ? ORDER BY number");
        let attempts = attempts.bind(row.try_get::<i64, _>("id")?).fetch_all(connection).await?;
        Delivery::read(row, attempts.iter().map(Attempt::read).collect::<sqlx::Result<_>>()?)
    }

    fn read(row: &SqliteRow, tentativas: Vec<Attempt>) -> sqlx::Result<Self> {
        let body: String = row.try_get("body")?;
        Ok(Delivery {
            id: row.try_get("id")?,
            api: row.try_get("api")?,
            destino: row.try_get("name")?,
            assunto: row.try_get("subject")?,
            estado: row.try_get("state")?,
            criacao: Moment(row.try_get("made")?).text(),
            proxima_tentativa: row.try_get::<Option<i64>, _>("due")?.map(|due| Moment(due).text()),
            tentativas,
            // What serde says may quote a value.
            corpo: RawValue::from_string(body).map_err(|_| sqlx::Error::Decode("the body is no JSON".into()))?,
        })
    }
}

impl Attempt {
    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Attempt {
            numero: row.try_get("number")?,
            url: without_secret(row.try_get("url")?),
            horario: Moment(row.try_get("made")?).text(),
            milissegundos: row.try_get("milliseconds")?,
            status: row.try_get("status")?,
            falha: row.try_get("fault")?,
        })
    }
}

/// An address without the secret that the vendor says to give it, `hmac`: who looks over a shoulder needs to know no more than that
/// there is one.
pub(crate) fn without_secret(url: &str) -> String {
    let Some((path, query)) = url.split_once('?') else { return url.to_owned() };
    let shown = query.split('&').map(|parameter| match parameter.split_once('=') {
        Some((name, _)) if name.eq_ignore_ascii_case("hmac") => format!("{name}=…"),
        _ => parameter.to_owned(),
    });
    format!("{path}?{}", shown.collect::<Vec<_>>().join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_of_an_address_is_not_shown() {
        for (url, shown) in [
            ("https://loja.example/avisos/pix", "https://loja.example/avisos/pix"),
            ("https://loja.example/?hmac=s3gr3do&ignorar=/pix", "https://loja.example/?hmac=…&ignorar=/pix"),
            ("https://loja.example/?loja=7&HMAC=a=b/pix", "https://loja.example/?loja=7&HMAC=…"),
            ("https://loja.example/?hmacs=1&b", "https://loja.example/?hmacs=1&b"),
        ] {
            assert_eq!(without_secret(url), shown);
        }
    }
}
