//! Immediate charges.

mod content;
mod record;

use std::time::Duration;

use gerencianet::pix::{CobList, CobRequest, CobRevisionRequest, CobStatus, CobStatusRequest, Pessoa, Pix};
use serde::Deserialize;
use serde::de::IgnoredAny;
use sqlx::SqliteConnection;
use uuid::Uuid;

use self::content::Content;
pub(crate) use self::record::Charge;
use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::location::Location;
use crate::pix::page::Page;
use crate::pix::received::{self, Arriving};
use crate::pix::{homologation, key, payee};
use crate::refusal::Refusal;
use crate::world::World;

/// How an answer tells the life time: as the printed pages do, a number where a charge is made or revised, a text where it is
/// read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lifetime {
    Number,
    Text,
}

pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: CobRequest = call.json()?;
    let txid = call.parameter("txid").map_or_else(|| Uuid::new_v4().simple().to_string(), str::to_owned);
    let content = Content::of(&request);
    let now = world.now();
    let mut transaction = world.write().await?;
    let account = call.account();
    require_key(&mut transaction, account, &content.chave).await?;
    require_unblocked(&mut transaction, &content).await?;
    let made = sqlx::query(
        "INSERT INTO charges (account, txid, status, revision, location, made) VALUES (?, ?, 'ATIVA', 0, NULL, ?)
         ON CONFLICT DO NOTHING",
    )
    .bind(account.0)
    .bind(&txid)
    .bind(now.0)
    .execute(&mut *transaction)
    .await?;
    if made.rows_affected() == 0 {
        return Err(Refusal::conflict("txid_duplicado", "Já existe uma cobrança com este txid"));
    }
    content.insert(&mut transaction, account, &txid, 0).await?;
    let location = match request.loc {
        Some(loc) => Location::usable(&mut transaction, account, loc.id, &txid).await?,
        None => Location::make(&mut transaction, account, "cob", now).await?,
    };
    link(&mut transaction, account, &txid, location.id).await?;
    let charge = require(&mut transaction, account, &txid, None).await?;
    if world.homologation && homologation::pays_itself(charge.content.centavos) {
        charge.pay(&mut transaction, world, Pessoa { cpf: None, cnpj: None, nome: None }, None, now).await?;
    }
    transaction.commit().await?;
    Ok(Answer::created(&charge.answered(Lifetime::Number, Vec::new())))
}

pub(super) async fn revise(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    /// What a revision names: a list that is empty is not one that is left out.
    #[derive(Deserialize)]
    struct Named {
        #[serde(rename = "infoAdicionais")]
        details: Option<IgnoredAny>,
    }

    let request: CobRevisionRequest = call.json()?;
    let names_details = call.json::<Named>()?.details.is_some();
    let (account, txid) = (call.account(), call.required("txid"));
    let mut transaction = world.write().await?;
    let charge = require(&mut transaction, account, txid, None).await?;
    if charge.status != CobStatus::Ativa {
        let mensagem = "A cobrança não está ativa e não pode mais ser revisada";
        return Err(Refusal::bad("status_cobranca_invalido", mensagem));
    }
    let changes = request.devedor.is_some()
        || request.valor.is_some()
        || request.chave.is_some()
        || request.solicitacao_pagador.is_some()
        || request.calendario.as_ref().is_some_and(|calendario| calendario.expiracao.is_some())
        || names_details;
    let removes = match request.status {
        None | Some(CobStatusRequest::Ativa) => false,
        Some(CobStatusRequest::RemovidaPeloUsuarioRecebedor) if changes || request.loc.is_some() => {
            let mensagem = "A remoção não pode vir junto de outras alterações";
            return Err(Refusal::bad("status_cobranca_invalido", mensagem));
        }
        Some(CobStatusRequest::RemovidaPeloUsuarioRecebedor) => true,
        Some(CobStatusRequest::Concluida | CobStatusRequest::RemovidaPeloPsp) => {
            let mensagem = "Este status não é dado por quem recebe";
            return Err(Refusal::bad("status_cobranca_invalido", mensagem));
        }
    };
    if let Some(chave) = &request.chave {
        require_key(&mut transaction, account, chave.as_str()).await?;
    }
    if let Some(loc) = &request.loc {
        let location = Location::usable(&mut transaction, account, loc.id, txid).await?;
        link(&mut transaction, account, txid, location.id).await?;
    }
    if changes || removes {
        let revision = charge.newest + 1;
        let content = charge.content.revised(&request, names_details);
        if request.devedor.is_some() {
            require_unblocked(&mut transaction, &content).await?;
        }
        content.insert(&mut transaction, account, txid, revision).await?;
        let status = if removes { CobStatus::RemovidaPeloUsuarioRecebedor } else { CobStatus::Ativa };
        sqlx::query("UPDATE charges SET revision = ?, status = ? WHERE account = ? AND txid = ?")
            .bind(revision)
            .bind(status.as_str())
            .bind(account.0)
            .bind(txid)
            .execute(&mut *transaction)
            .await?;
    }
    let charge = require(&mut transaction, account, txid, None).await?;
    transaction.commit().await?;
    Ok(Answer::ok(&charge.answered(Lifetime::Number, Vec::new())))
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let charge = require(&mut transaction, call.account(), call.required("txid"), call.read("revisao")).await?;
    let pix = charge.pix(&mut transaction, world.now()).await?;
    Ok(Answer::ok(&charge.answered(Lifetime::Text, pix)))
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    const FILTER: &str = "WHERE c.made BETWEEN ?1 AND ?2 AND c.account = ?3 AND (?4 IS NULL OR r.cpf = ?4)
         AND (?5 IS NULL OR r.cnpj = ?5) AND (?6 IS NULL OR c.status = ?6)";
    let page = Page::of(call);
    let (cpf, cnpj, status) = (call.parameter("cpf"), call.parameter("cnpj"), call.parameter("status"));
    let now = world.now();
    let mut transaction = world.read().await?;
    let filter = page.filter()?.and(call.account().0)?.and(cpf)?.and(cnpj)?.and(status)?;
    let query = format!("{} {} {FILTER}", record::SELECT, record::FROM);
    let (total, rows) = page.rows(&mut transaction, &query, filter, "c.made, c.txid").await?;
    let mut cobs = Vec::with_capacity(rows.len());
    for row in &rows {
        let charge = Charge::read(row)?;
        let pix = charge.pix(&mut transaction, now).await?;
        cobs.push(charge.answered(Lifetime::Text, pix));
    }
    Ok(Answer::ok(&CobList { parametros: page.parametros(total), cobs }))
}

impl Charge {
    /// Pays the charge: the account receives its amount. The answer is that Pix.
    pub(crate) async fn pay(
        &self,
        connection: &mut SqliteConnection,
        world: &World,
        payer: Pessoa,
        note: Option<&str>,
        now: Moment,
    ) -> sqlx::Result<Pix> {
        sqlx::query("UPDATE charges SET status = 'CONCLUIDA' WHERE account = ? AND txid = ?")
            .bind(self.account.0)
            .bind(&self.txid)
            .execute(&mut *connection)
            .await?;
        let arriving = Arriving {
            end_to_end_id: None,
            account: self.account,
            charge: Some(&self.txid),
            txid: Some(&self.txid),
            chave: &self.content.chave,
            centavos: self.content.centavos,
            payer,
            note,
        };
        received::receive(connection, world, arriving, now).await
    }

    /// Whether it is waiting to be paid, and a code leads to it.
    pub(crate) fn is_payable(&self, now: Moment) -> bool {
        self.status == CobStatus::Ativa && !self.is_over(now) && self.has_location()
    }

    /// Whether the time to pay is over. The state of the charge does not tell: the Central Bank has none for it.
    pub(crate) fn is_over(&self, now: Moment) -> bool {
        let lifetime = u64::try_from(self.content.lifetime).unwrap_or(0);
        self.made.after(Duration::from_secs(lifetime)) <= now
    }
}

/// The charge of a txid, in its latest version or an earlier one.
async fn require(
    connection: &mut SqliteConnection,
    account: AccountId,
    txid: &str,
    revision: Option<i64>,
) -> Result<Charge, Refusal> {
    let charge = Charge::of(connection, account, txid, revision).await?;
    charge.ok_or_else(|| Refusal::bad("cobranca_nao_encontrada", "Nenhuma cobrança com o txid informado"))
}

async fn require_key(connection: &mut SqliteConnection, account: AccountId, chave: &str) -> Result<(), Refusal> {
    match key::is_of(connection, account, chave).await? {
        true => Ok(()),
        false => Err(Refusal::bad("chave_invalida", "A chave não está registrada nesta conta")),
    }
}

/// Refuses a debtor who may not take part.
async fn require_unblocked(connection: &mut SqliteConnection, content: &Content) -> Result<(), Refusal> {
    match content.cpf.as_deref().or(content.cnpj.as_deref()) {
        Some(document) => payee::require_unblocked(connection, document).await,
        None => Ok(()),
    }
}

async fn link(connection: &mut SqliteConnection, account: AccountId, txid: &str, location: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE charges SET location = ? WHERE account = ? AND txid = ?")
        .bind(location)
        .bind(account.0)
        .bind(txid)
        .execute(connection)
        .await?;
    Ok(())
}
