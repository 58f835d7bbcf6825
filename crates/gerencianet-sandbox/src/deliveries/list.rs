//! The notifications as a person sees them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use serde_json::value::RawValue;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use crate::answer::Answer;
use crate::hand::respond;
use crate::moment::Moment;
use crate::world::World;

/// How many are listed: the latest.
const MOST: i64 = 200;

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
            let id: i64 = row.try_get("id")?;
            let attempts = sqlx::query("SELECT * FROM attempts WHERE delivery = ? ORDER BY number").bind(id);
            let attempts = attempts.fetch_all(&mut *transaction).await?;
            deliveries.push(Delivery::read(&row, attempts.iter().map(Attempt::read).collect::<sqlx::Result<_>>()?)?);
        }
        Ok(Answer::ok(&Listed { deliveries }))
    })
    .await
}

impl Delivery {
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
            url: row.try_get("url")?,
            horario: Moment(row.try_get("made")?).text(),
            milissegundos: row.try_get("milliseconds")?,
            status: row.try_get("status")?,
            falha: row.try_get("fault")?,
        })
    }
}
