//! A charge, as the database has it and as it is answered.

use gerencianet::pix::{Cob, CobCalendario, CobCalendarioExpiracao, CobLoc, CobStatus, CobValor, Pessoa, Pix};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::Lifetime;
use super::content::Content;
use crate::account::{Account, AccountId};
use crate::moment::Moment;
use crate::pix::location::Location;
use crate::pix::{qr_code, reais, received};

/// A charge in one of its versions.
pub(crate) struct Charge {
    pub(crate) account: AccountId,
    /// Who holds the account.
    holder: Account,
    pub(crate) txid: String,
    /// The state of this version: an earlier one was active.
    pub(crate) status: CobStatus,
    /// The number of the latest version.
    pub(super) newest: i32,
    revision: i32,
    pub(super) made: Moment,
    pub(crate) content: Content,
    location: Option<Location>,
}

pub(super) const SELECT: &str = "SELECT c.account, a.nome AS holder_nome, a.cidade AS holder_cidade, c.txid, c.status,
     c.revision AS newest, c.made, r.revision, r.lifetime, r.cpf, r.cnpj, r.nome, r.centavos, r.chave, r.question, r.details, l.id, l.kind, l.address, l.made AS location_made";

/// Charges in their latest version.
pub(super) const FROM: &str = "FROM charges c JOIN accounts a ON a.id = c.account
     JOIN revisions r ON r.account = c.account AND r.txid = c.txid AND r.revision = c.revision
     LEFT JOIN locations l ON l.id = c.location";

impl Charge {
    /// The charge of a txid, in its latest version or an earlier one.
    pub(crate) async fn of(
        connection: &mut SqliteConnection,
        account: AccountId,
        txid: &str,
        revision: Option<i64>,
    ) -> sqlx::Result<Option<Self>> {
        let select = format!(
            "{SELECT} FROM charges c JOIN accounts a ON a.id = c.account
             JOIN revisions r ON r.account = c.account AND r.txid = c.txid AND r.revision = COALESCE(?3, c.revision)
             LEFT JOIN locations l ON l.id = c.location WHERE c.account = ?1 AND c.txid = ?2"
        );
        let row = sqlx::query(&select).bind(account.0).bind(txid).bind(revision).fetch_optional(connection).await?;
        row.as_ref().map(Charge::read).transpose()
    }

    /// The charge that uses a location.
    pub(crate) async fn at(connection: &mut SqliteConnection, address: &str) -> sqlx::Result<Option<Self>> {
        let select = format!("{SELECT} {FROM} WHERE l.address = ?");
        let row = sqlx::query(&select).bind(address).fetch_optional(connection).await?;
        row.as_ref().map(Charge::read).transpose()
    }

    /// The latest charges of all accounts, each with the number of its account, the newest first.
    pub(crate) async fn latest(connection: &mut SqliteConnection, most: i64) -> sqlx::Result<Vec<(String, Self)>> {
        let select = format!("{SELECT}, a.numero {FROM} ORDER BY c.made DESC, c.txid LIMIT ?");
        let rows = sqlx::query(&select).bind(most).fetch_all(connection).await?;
        rows.iter().map(|row| Ok((row.try_get("numero")?, Charge::read(row)?))).collect()
    }

    /// As it is read now.
    pub(crate) async fn shown(self, connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<Cob> {
        let pix = self.pix(connection, now).await?;
        Ok(self.answered(Lifetime::Text, pix))
    }

    pub(super) fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let (newest, revision) = (row.try_get("newest")?, row.try_get("revision")?);
        let status: String = row.try_get("status")?;
        let txid: String = row.try_get("txid")?;
        let location = match row.try_get("id")? {
            Some(id) => Some(Location {
                id,
                kind: row.try_get("kind")?,
                address: row.try_get("address")?,
                made: Moment(row.try_get("location_made")?),
                txid: Some(txid.clone()),
            }),
            None => None,
        };
        Ok(Charge {
            account: AccountId(row.try_get("account")?),
            holder: Account { nome: row.try_get("holder_nome")?, cidade: row.try_get("holder_cidade")? },
            txid,
            status: if revision == newest { status.as_str().into() } else { CobStatus::Ativa },
            newest,
            revision,
            made: Moment(row.try_get("made")?),
            content: Content::read(row)?,
            location,
        })
    }

    /// Whether a QR code leads to it.
    pub(crate) fn has_location(&self) -> bool {
        self.location.is_some()
    }

    /// The Pix that paid it.
    pub(super) async fn pix(&self, connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<Pix>> {
        match self.status {
            CobStatus::Concluida => received::of_charge(connection, self.account, &self.txid, now).await,
            _ => Ok(Vec::new()),
        }
    }

    pub(super) fn answered(self, lifetime: Lifetime, pix: Vec<Pix>) -> Cob {
        let Content { lifetime: seconds, cpf, cnpj, nome, centavos, chave, question, details } = self.content;
        let devedor = (cpf.is_some() || cnpj.is_some()).then_some(Pessoa { cpf, cnpj, nome });
        let address = self.location.as_ref().map(|location| location.address.clone());
        let loc = self.location.map(|location| CobLoc {
            id: location.id,
            location: location.address,
            tipo_cob: location.kind.as_str().into(),
            criacao: Some(location.made.text()),
        });
        Cob {
            calendario: CobCalendario {
                criacao: self.made.text(),
                apresentacao: None,
                expiracao: Some(match lifetime {
                    Lifetime::Number => CobCalendarioExpiracao::Segundos(seconds),
                    Lifetime::Text => CobCalendarioExpiracao::Texto(seconds.to_string()),
                }),
            },
            txid: self.txid,
            revisao: self.revision,
            loc,
            pix_copia_e_cola: address.as_deref().and_then(|address| qr_code::text(&self.holder, address)),
            location: address,
            status: self.status,
            devedor,
            valor: CobValor { original: reais(centavos) },
            chave,
            solicitacao_pagador: question,
            info_adicionais: details,
            pix,
        }
    }
}
