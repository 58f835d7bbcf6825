//! What lets an integrator into an account that was opened: credentials and certificates.

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::account_opening::{Certificado, Conta, Credenciais};
use sqlx::{Row, SqliteConnection};

use super::opening::{Opening, State};
use crate::account::AccountId;
use crate::answer::Answer;
use crate::caller;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// The most certificates that an account may have.
const MOST_CERTIFICATES: i64 = 5;

pub(super) async fn credentials(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let application = open(world, &mut transaction, call).await?;
    let row = sqlx::query(
        "SELECT p.client_id, p.client_secret, p.scopes, p.is_active, a.numero FROM applications p
         JOIN accounts a ON a.id = p.account WHERE p.client_id = ?",
    )
    .bind(application)
    .fetch_one(&mut *transaction)
    .await?;
    let scopes: &str = row.try_get("scopes")?;
    Ok(Answer::ok(&Credenciais {
        client_id: row.try_get("client_id")?,
        client_secret: row.try_get("client_secret")?,
        conta: Some(Conta { numero: Some(row.try_get("numero")?) }),
        escopos: scopes.split(' ').map(str::to_owned).collect(),
        ativo: Some(row.try_get("is_active")?),
    }))
}

/// Issues another certificate to the account.
pub(super) async fn certificate(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.write().await?;
    let application = open(world, &mut transaction, call).await?;
    let row = sqlx::query(
        "SELECT a.id, a.numero, (SELECT COUNT(*) FROM certificates c WHERE c.account = a.id) AS certificates
         FROM applications p JOIN accounts a ON a.id = p.account WHERE p.client_id = ?",
    )
    .bind(application)
    .fetch_one(&mut *transaction)
    .await?;
    if row.try_get::<i64, _>("certificates")? >= MOST_CERTIFICATES {
        let mensagem = format!("A conta já tem {MOST_CERTIFICATES} certificados, o máximo");
        return Err(Refusal::named(StatusCode::FORBIDDEN, "quantidade_limite_de_certificados", mensagem));
    }
    let (account, numero) = (AccountId(row.try_get("id")?), row.try_get::<&str, _>("numero")?);
    let issued = world.authority.issue(&format!("Gerencianet Sandbox {numero}")).map_err(|error| {
        tracing::error!(%error, "no certificate can be issued");
        let mensagem = "o sandbox não conseguiu emitir o certificado";
        Refusal::named(StatusCode::INTERNAL_SERVER_ERROR, "erro_aplicacao", mensagem)
    })?;
    caller::admit(&mut transaction, account, &issued.certificate).await?;
    transaction.commit().await?;
    Ok(Answer::ok(&Certificado::Texto(STANDARD.encode(issued.p12))))
}

/// The client id of the application in the account that a path names, if it is open.
async fn open(world: &World, connection: &mut SqliteConnection, call: &Call<'_>) -> Result<String, Refusal> {
    let opening = Opening::of(connection, call.account(), call.required("identificador")).await?.ok_or_else(|| {
        Refusal::named(StatusCode::NOT_FOUND, "conta_nao_encontrada", "Nenhuma conta com este identificador")
    })?;
    let (nome, mensagem) = match (opening.state(world.now()), opening.application()) {
        (State::Aberta, Some(application)) => return Ok(application.to_owned()),
        (State::Aberta | State::EmAbertura, _) => ("conta_em_processamento", "A conta ainda está em abertura"),
        (State::Pendente, _) => ("conta_nao_aprovada_ou_recusada", "O cliente ainda não aprovou a abertura da conta"),
        (State::Recusada, _) => ("conta_nao_aprovada_ou_recusada", "O cliente recusou a abertura da conta"),
    };
    Err(Refusal::named(StatusCode::PRECONDITION_FAILED, nome, mensagem))
}
