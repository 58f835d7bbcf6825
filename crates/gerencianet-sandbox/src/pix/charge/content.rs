//! What a charge says, in one of its versions.

use gerencianet::pix::{
    CalendarioRequest, CobInfoAdicionaisItem, CobRequest, CobRevisionRequest, DevedorRequest, InfoAdicionaisRequestItem,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::pix::centavos;

/// What a charge says, in one of its versions. Who owes is a person or a company.
#[derive(Clone)]
pub(crate) struct Content {
    /// Seconds from the creation of the charge.
    pub(crate) lifetime: i64,
    pub(crate) cpf: Option<String>,
    pub(crate) cnpj: Option<String>,
    pub(crate) nome: Option<String>,
    pub(crate) centavos: i64,
    pub(crate) chave: String,
    pub(crate) question: Option<String>,
    pub(crate) details: Vec<CobInfoAdicionaisItem>,
}

/// What the Central Bank says where a request does not.
const LIFETIME: i64 = 86400;

impl Content {
    pub(crate) fn of(request: &CobRequest) -> Self {
        let mut content = Content {
            lifetime: lifetime(&request.calendario).unwrap_or(LIFETIME),
            cpf: None,
            cnpj: None,
            nome: None,
            centavos: centavos(request.valor.original),
            chave: request.chave.as_str().to_owned(),
            question: request.solicitacao_pagador.clone(),
            details: details(&request.info_adicionais),
        };
        if let Some(devedor) = &request.devedor {
            content.owe(devedor);
        }
        content
    }

    /// The same with what a revision changes; `names_details` tells an empty list from none.
    pub(crate) fn revised(&self, request: &CobRevisionRequest, names_details: bool) -> Self {
        let mut content = self.clone();
        if let Some(lifetime) = request.calendario.as_ref().and_then(lifetime) {
            content.lifetime = lifetime;
        }
        if let Some(devedor) = &request.devedor {
            content.owe(devedor);
        }
        if let Some(valor) = &request.valor {
            content.centavos = centavos(valor.original);
        }
        if let Some(chave) = &request.chave {
            content.chave = chave.as_str().to_owned();
        }
        if let Some(question) = &request.solicitacao_pagador {
            content.question = Some(question.clone());
        }
        if names_details {
            content.details = details(&request.info_adicionais);
        }
        content
    }

    pub(crate) async fn insert(
        &self,
        connection: &mut SqliteConnection,
        account: AccountId,
        txid: &str,
        revision: i32,
    ) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO revisions
             (account, txid, revision, lifetime, cpf, cnpj, nome, centavos, chave, question, details)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(account.0)
        .bind(txid)
        .bind(revision)
        .bind(self.lifetime)
        .bind(&self.cpf)
        .bind(&self.cnpj)
        .bind(&self.nome)
        .bind(self.centavos)
        .bind(&self.chave)
        .bind(&self.question)
        .bind(serde_json::to_string(&self.details).expect("a list of texts is JSON"))
        .execute(connection)
        .await?;
        Ok(())
    }

    pub(crate) fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let details: String = row.try_get("details")?;
        Ok(Content {
            lifetime: row.try_get("lifetime")?,
            cpf: row.try_get("cpf")?,
            cnpj: row.try_get("cnpj")?,
            nome: row.try_get("nome")?,
            centavos: row.try_get("centavos")?,
            chave: row.try_get("chave")?,
            question: row.try_get("question")?,
            details: serde_json::from_str(&details)
                // What serde says may quote a value.
                .map_err(|_| sqlx::Error::Decode("the details are not a list of names and texts".into()))?,
        })
    }

    fn owe(&mut self, devedor: &DevedorRequest) {
        (self.cpf, self.cnpj, self.nome) = match devedor {
            DevedorRequest::PessoaFisica { cpf, nome } => (Some(cpf.as_str().to_owned()), None, Some(nome.clone())),
            DevedorRequest::PessoaJuridica { cnpj, nome } => (None, Some(cnpj.as_str().to_owned()), Some(nome.clone())),
        };
    }
}

fn lifetime(calendario: &CalendarioRequest) -> Option<i64> {
    calendario.expiracao.map(i64::from)
}

fn details(sent: &[InfoAdicionaisRequestItem]) -> Vec<CobInfoAdicionaisItem> {
    sent.iter().map(|item| CobInfoAdicionaisItem { nome: item.nome.clone(), valor: item.valor.clone() }).collect()
}
