//! What a person does in the world outside: paying, and registering keys at the bank. No token is asked for.

pub(crate) mod accounts;
pub(crate) mod decision;
pub(crate) mod money;
mod time;

use std::convert::Infallible;
use std::sync::Arc;

use axum::Extension;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use gerencianet::pix::{CobStatus, DevedorRequest, EvpCriada, Pessoa, Pix};
use gerencianet_domain::{BrCode, ChavePix, TxidRecebido, Valor};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sqlx::SqliteConnection;

pub(crate) use self::time::{advance_clock, settle};
use crate::account::AccountId;
use crate::answer::Answer;
use crate::caller::Peer;
use crate::gate::whole;
use crate::moment::Moment;
use crate::pix::received::{self, Arriving};
use crate::pix::{Charge, centavos, config, key};
use crate::refusal::Refusal;
use crate::world::World;

/// A payment. Names one of: a charge by `txid`, a code by `qrcode`, or a key by `chave` with `valor`, then perhaps with the
/// `txid` that a static code would say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Payment {
    /// The number of the account that the txid is of; that of the certificate unless told otherwise.
    conta: Option<String>,
    txid: Option<TxidRecebido>,
    qrcode: Option<String>,
    chave: Option<ChavePix>,
    valor: Option<Valor>,
    pagador: Option<DevedorRequest>,
    info_pagador: Option<String>,
}

/// A key of the account.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    /// The number of the account; that of the certificate unless told otherwise.
    conta: Option<String>,
    chave: ChavePix,
}

/// Pays: `POST /sandbox/pay`. Answers the Pix that the account has received.
pub(crate) async fn pay(State(world): State<Arc<World>>, Extension(peer): Extension<Peer>, body: Body) -> Response {
    respond(async {
        let payment = read(body).await?;
        paid(&world, peer, payment).await.map(|pix| Answer::created(&pix))
    })
    .await
}

/// Registers a key: `POST /sandbox/keys`.
pub(crate) async fn add_key(State(world): State<Arc<World>>, Extension(peer): Extension<Peer>, body: Body) -> Response {
    respond(async {
        let Key { conta, chave } = read(body).await?;
        let mut transaction = world.write().await?;
        let account = account(&mut transaction, peer, conta.as_deref()).await?;
        match key::owner(&mut transaction, chave.as_str()).await? {
            None => {
                key::require_room(&mut transaction, account).await?;
                key::add(&mut transaction, account, chave.as_str(), world.now()).await?;
            }
            Some(owner) if owner == account => {}
            Some(_) => return Err(Refusal::conflict("chave_registrada", "A chave Pix é de outra conta")),
        }
        transaction.commit().await?;
        Ok(Answer::created(&EvpCriada { chave: chave.as_str().to_owned() }))
    })
    .await
}

/// What a path names. What is no text names nothing, and is refused as that is.
pub(crate) struct Id(pub(crate) String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(Path::from_request_parts(parts, state).await.map_or_else(|_| Id(String::new()), |Path(id)| Id(id)))
    }
}

/// What a hand that succeeds or fails answers.
pub(crate) async fn respond(answer: impl Future<Output = Result<Answer, Refusal>>) -> Response {
    answer.await.map_or_else(IntoResponse::into_response, IntoResponse::into_response)
}

/// The account that a person means: the one that is named, or else that of the certificate; without TLS the first.
async fn account(connection: &mut SqliteConnection, peer: Peer, numero: Option<&str>) -> Result<AccountId, Refusal> {
    match numero {
        Some(numero) => AccountId::of_numero(connection, numero).await?.ok_or_else(|| {
            Refusal::named(StatusCode::NOT_FOUND, "conta_nao_encontrada", "Nenhuma conta com este número")
        }),
        None => Ok(peer.account(connection).await?.unwrap_or(AccountId::FIRST)),
    }
}

async fn paid(world: &World, peer: Peer, payment: Payment) -> Result<Pix, Refusal> {
    if payment.info_pagador.as_ref().is_some_and(|note| note.chars().count() > 140) {
        return Err(Refusal::bad("json_invalido", "infoPagador passa de 140 caracteres"));
    }
    let now = world.now();
    let mut transaction = world.write().await?;
    let pix = match (&payment.qrcode, &payment.chave, &payment.txid) {
        (Some(qrcode), None, None) => {
            let code =
                BrCode::parse(qrcode).map_err(|_| Refusal::bad("qrcode_invalido", "O texto não é um BR Code"))?;
            match (code.url(), code.chave()) {
                (Some(url), _) => {
                    let charge = Charge::at(&mut transaction, url).await?;
                    pay_charge(&mut transaction, world, charge, &payment, now).await?
                }
                (None, Some(chave)) => {
                    let (valor, txid) = (code.valor().or(payment.valor), code.txid());
                    pay_key(&mut transaction, world, chave.as_str(), valor, txid, &payment, now).await?
                }
                (None, None) => return Err(Refusal::bad("qrcode_invalido", "O código não tem o que pagar")),
            }
        }
        (None, Some(chave), txid) => {
            pay_key(&mut transaction, world, chave.as_str(), payment.valor, *txid, &payment, now).await?
        }
        (None, None, Some(txid)) => {
            let account = account(&mut transaction, peer, payment.conta.as_deref()).await?;
            let charge = Charge::of(&mut transaction, account, txid.as_str(), None).await?;
            pay_charge(&mut transaction, world, charge, &payment, now).await?
        }
        _ => return Err(Refusal::bad("json_invalido", "informe txid, ou qrcode, ou chave com valor")),
    };
    transaction.commit().await?;
    Ok(pix)
}

async fn pay_charge(
    connection: &mut SqliteConnection,
    world: &World,
    charge: Option<Charge>,
    payment: &Payment,
    now: Moment,
) -> Result<Pix, Refusal> {
    let mensagem = "Nenhuma cobrança com este txid ou QR Code";
    let charge = charge.ok_or_else(|| Refusal::named(StatusCode::NOT_FOUND, "cobranca_nao_encontrada", mensagem))?;
    let unpayable = |mensagem| Refusal::conflict("cobranca_nao_pagavel", mensagem);
    if charge.status != CobStatus::Ativa {
        return Err(unpayable("A cobrança já foi paga ou removida"));
    }
    if charge.is_over(now) {
        return Err(unpayable("A cobrança expirou"));
    }
    if !charge.has_location() {
        return Err(unpayable("A cobrança não tem location, e nenhum QR Code leva a ela"));
    }
    if !key::is_of(connection, charge.account, &charge.content.chave).await? {
        return Err(unpayable("A chave da cobrança não existe mais"));
    }
    if payment.valor.is_some_and(|valor| centavos(valor) != charge.content.centavos) {
        return Err(Refusal::bad("valor_invalido", "O valor não é o da cobrança"));
    }
    Ok(charge.pay(connection, world, payer(payment), payment.info_pagador.as_deref(), now).await?)
}

async fn pay_key(
    connection: &mut SqliteConnection,
    world: &World,
    chave: &str,
    valor: Option<Valor>,
    txid: Option<TxidRecebido>,
    payment: &Payment,
    now: Moment,
) -> Result<Pix, Refusal> {
    let valor = valor.ok_or_else(|| Refusal::bad("json_invalido", "falta valor"))?;
    let account = key::owner(connection, chave).await?.ok_or_else(|| {
        Refusal::named(StatusCode::NOT_FOUND, "chave_nao_encontrada", "Nenhuma conta do sandbox tem esta chave Pix")
    })?;
    let receiving = config::of_key(connection, account, chave).await?;
    if receiving.requires_txid && txid.is_none() {
        return Err(Refusal::conflict("pix_recusado", "A chave só recebe Pix com txid"));
    }
    if receiving.refuses_static && payment.qrcode.is_some() {
        return Err(Refusal::conflict("pix_recusado", "A chave não recebe por QR Code estático"));
    }
    let arriving = Arriving {
        end_to_end_id: None,
        account,
        charge: None,
        txid: txid.as_ref().map(TxidRecebido::as_str),
        chave,
        centavos: centavos(valor),
        payer: payer(payment),
        note: payment.info_pagador.as_deref(),
    };
    Ok(received::receive(connection, world, arriving, now).await?)
}

fn payer(payment: &Payment) -> Pessoa {
    match &payment.pagador {
        Some(DevedorRequest::PessoaFisica { cpf, nome }) => {
            Pessoa { cpf: Some(cpf.as_str().to_owned()), cnpj: None, nome: Some(nome.clone()) }
        }
        Some(DevedorRequest::PessoaJuridica { cnpj, nome }) => {
            Pessoa { cpf: None, cnpj: Some(cnpj.as_str().to_owned()), nome: Some(nome.clone()) }
        }
        None => Pessoa { cpf: None, cnpj: None, nome: None },
    }
}

/// Reads a body. What is wrong is told by its place, since what serde says may quote it.
pub(crate) async fn read<T: DeserializeOwned>(body: Body) -> Result<T, Refusal> {
    let body = whole(body).await?;
    serde_json::from_slice(&body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Refusal::bad("json_invalido", format!("a requisição não pode ser lida: linha {line}, coluna {column}"))
    })
}
