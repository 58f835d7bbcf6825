//! What happens to the account's money outside of the API: deposits, sendings that fail, receivers who give back; and who may
//! be paid at all.

use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use gerencianet_domain::{ChavePix, Cnpj, Cpf, EndToEndId, IdDevolucao, IdEnvio, Valor};
use serde::Deserialize;

use super::{account, read, respond};
use crate::account_opening::opening;
use crate::answer::Answer;
use crate::caller::Peer;
use crate::open_finance::payment::{self, Decision};
use crate::pix::{balance, centavos, payee, refund, sent};
use crate::refusal::Refusal;
use crate::world::World;

/// Money for the account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deposit {
    /// The number of the account; that of the certificate unless told otherwise.
    conta: Option<String>,
    valor: Valor,
}

/// What is to fail: a sent Pix by `idEnvio`, a refund by `e2eId` and `id`, a payment of Open Finance by
/// `identificadorPagamento`, or an account that was asked for by `identificador`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Failure {
    /// The number of the account that sends or refunds; that of the certificate unless told otherwise.
    conta: Option<String>,
    id_envio: Option<IdEnvio>,
    e2e_id: Option<EndToEndId>,
    id: Option<IdDevolucao>,
    motivo: Option<String>,
    identificador: Option<String>,
    identificador_pagamento: Option<String>,
    /// Whether the payment is to fail instead of being refused.
    erro: Option<bool>,
}

/// What the receiver of a sent Pix gives back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Return {
    /// The number of the account that sent; that of the certificate unless told otherwise.
    conta: Option<String>,
    id_envio: IdEnvio,
    valor: Valor,
}

/// Whose a key outside is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Payee {
    chave: ChavePix,
    cpf: Option<Cpf>,
    cnpj: Option<Cnpj>,
    existe: Option<bool>,
}

/// A CPF or CNPJ that may not take part, or may again.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Block {
    cpf: Option<Cpf>,
    cnpj: Option<Cnpj>,
    bloqueado: Option<bool>,
}

/// Why something fails that a person makes fail, where they do not say it.
const REASON: &str = "Recusado pela instituição de destino";

/// Gives the account money: `POST /sandbox/deposit`. Answers the balance.
pub(crate) async fn deposit(State(world): State<Arc<World>>, Extension(peer): Extension<Peer>, body: Body) -> Response {
    respond(async {
        let Deposit { conta, valor } = read(body).await?;
        let mut transaction = world.write().await?;
        let account = account(&mut transaction, peer, conta.as_deref()).await?;
        let saldo = balance::deposit(&mut transaction, &world, account, valor).await?;
        transaction.commit().await?;
        Ok(Answer::created(&saldo))
    })
    .await
}

/// Makes a sent Pix, a refund or a payment fail that is under way, or refuses an account: `POST /sandbox/refuse`. Answers it.
pub(crate) async fn refuse(State(world): State<Arc<World>>, Extension(peer): Extension<Peer>, body: Body) -> Response {
    respond(async {
        let Failure { conta, id_envio, e2e_id, id, motivo, identificador, identificador_pagamento, erro } =
            read(body).await?;
        let named = (id_envio, (e2e_id, id), identificador, identificador_pagamento);
        // What a customer or a payer refuses is no account's, and for no reason that anybody is told.
        match (named, conta, motivo, erro) {
            ((None, (None, None), Some(opening), None), None, None, None) => {
                Ok(Answer::ok(&opening::refuse(&world, &opening).await?))
            }
            ((None, (None, None), None, Some(payment)), None, None, erro) => {
                let decision = if erro.unwrap_or(false) { Decision::Fail } else { Decision::Refuse };
                Ok(Answer::ok(&payment::decide(&world, &payment, decision).await?))
            }
            ((Some(id), (None, None), None, None), conta, motivo, None) => {
                let mut transaction = world.write().await?;
                let account = account(&mut transaction, peer, conta.as_deref()).await?;
                let reason = motivo.as_deref().unwrap_or(REASON);
                let sent = sent::refuse(&mut transaction, account, id.as_str(), reason, world.now()).await?;
                transaction.commit().await?;
                Ok(Answer::ok(&sent))
            }
            ((None, (Some(pix), Some(id)), None, None), conta, motivo, None) => {
                let mut transaction = world.write().await?;
                let account = account(&mut transaction, peer, conta.as_deref()).await?;
                let (pix, id, reason) = (pix.as_str(), id.as_str(), motivo.as_deref().unwrap_or(REASON));
                let refund = refund::refuse(&mut transaction, account, pix, id, reason, world.now()).await?;
                transaction.commit().await?;
                Ok(Answer::ok(&refund))
            }
            _ => Err(Refusal::bad(
                "json_invalido",
                "informe idEnvio, ou e2eId com id, com conta e motivo se quiser; ou identificadorPagamento, com erro se \
                 quiser; ou identificador",
            )),
        }
    })
    .await
}

/// Gives back some of a sent Pix: `POST /sandbox/return`. Answers the refund that the account receives.
pub(crate) async fn give_back(
    State(world): State<Arc<World>>,
    Extension(peer): Extension<Peer>,
    body: Body,
) -> Response {
    respond(async {
        let Return { conta, id_envio, valor } = read(body).await?;
        let (id, valor) = (id_envio.as_str(), centavos(valor));
        let mut transaction = world.write().await?;
        let account = account(&mut transaction, peer, conta.as_deref()).await?;
        let returned = sent::give_back(&mut transaction, account, id, valor, world.now()).await?;
        transaction.commit().await?;
        Ok(Answer::created(&returned))
    })
    .await
}

/// Says whose a key outside is, or that nobody has it: `POST /sandbox/payees`.
pub(crate) async fn set_payee(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Payee { chave, cpf, cnpj, existe } = read(body).await?;
        if cpf.is_some() && cnpj.is_some() {
            return Err(Refusal::bad("json_invalido", "informe cpf ou cnpj, não os dois"));
        }
        let document = cpf.as_ref().map(Cpf::as_str).or(cnpj.as_ref().map(Cnpj::as_str));
        payee::set(&mut *world.database.acquire().await?, chave.as_str(), document, existe.unwrap_or(true)).await?;
        Ok(Answer::nothing())
    })
    .await
}

/// Bars a CPF or CNPJ from charges and sent Pix, or lets it again: `POST /sandbox/block`.
pub(crate) async fn block(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Block { cpf, cnpj, bloqueado } = read(body).await?;
        let document = match (&cpf, &cnpj) {
            (Some(cpf), None) => cpf.as_str(),
            (None, Some(cnpj)) => cnpj.as_str(),
            _ => return Err(Refusal::bad("json_invalido", "informe cpf ou cnpj")),
        };
        payee::block(&mut *world.database.acquire().await?, document, bloqueado.unwrap_or(true)).await?;
        Ok(Answer::nothing())
    })
    .await
}
