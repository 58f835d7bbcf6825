//! How a sent Pix ends: told to the webhook of the key that paid.

use gerencianet::pix::{EnvioRequest, FavorecidoRequest, Pessoa, Pix, PixDevolucoes, PixStatus, PixTipo};
use serde_json::{Value, json};
use sqlx::SqliteConnection;

use super::{Sent, State};
use crate::account::{Account, AccountId};
use crate::deliveries::{Destination, enqueue};
use crate::moment::Moment;
use crate::pix::received::{self, Arriving};
use crate::pix::{reais, returned};
use crate::world::World;

/// Carries out now what is being processed, and gives back what was to be given back; the answer is how many are carried out.
pub(crate) async fn settle_all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    sqlx::query("UPDATE returned SET made = ?1 WHERE made > ?1 AND told = 0")
        .bind(now.0)
        .execute(&mut *connection)
        .await?;
    let settled = sqlx::query("UPDATE sent SET settles = ?1 WHERE settles > ?1 AND told = 0")
        .bind(now.0)
        .execute(connection)
        .await?;
    Ok(settled.rows_affected())
}

/// Tells of the Pix that came to their end and of what was given back, where that was not told yet; the answer is when the next
/// one will.
pub(crate) async fn tell_settled(world: &World) -> sqlx::Result<Option<Moment>> {
    const SENT: &str = "UPDATE sent SET told = 1 WHERE told = 0 AND settles <= ? RETURNING settles, account, id";
    const RETURNED: &str = "UPDATE returned SET told = 1 WHERE told = 0 AND made <= ? RETURNING made, account, sent";
    const NEXT: &str = "SELECT MIN(moment) FROM (SELECT MIN(settles) AS moment FROM sent WHERE told = 0
         UNION ALL SELECT MIN(made) FROM returned WHERE told = 0)";
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&world.database).await?;
    if next.is_none_or(|next| Moment(next) > world.now()) {
        return Ok(next.map(Moment));
    }
    let mut transaction = world.write().await?;
    let now = world.now();
    for told in [SENT, RETURNED] {
        let mut ended: Vec<(i64, i64, String)> = sqlx::query_as(told).bind(now.0).fetch_all(&mut *transaction).await?;
        // In their order; what is given back in several parts at once is told of once.
        ended.sort_unstable();
        ended.dedup();
        for (_, account, id) in ended {
            let sent = Sent::of(&mut transaction, AccountId(account), &id).await?.ok_or(sqlx::Error::RowNotFound)?;
            if told == SENT && sent.state(now) == State::Done {
                sent.arrive(&mut transaction, world).await?;
            }
            sent.tell(&mut transaction, now).await?;
        }
    }
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(next.map(Moment))
}

impl Sent {
    /// Has it arrive where its receiver is an account of the sandbox.
    async fn arrive(&self, connection: &mut SqliteConnection, world: &World) -> sqlx::Result<()> {
        let Some(receiver) = self.receiver else { return Ok(()) };
        let order = self.read_order()?;
        let FavorecidoRequest::PorChave { chave, .. } = &order.favorecido else { return Ok(()) };
        let payer = Account::of(connection, self.account).await?;
        let arriving = Arriving {
            end_to_end_id: Some(&self.end_to_end_id),
            account: receiver,
            charge: None,
            txid: None,
            chave: chave.as_str(),
            centavos: self.centavos,
            payer: Pessoa { cpf: None, cnpj: None, nome: Some(payer.nome) },
            note: order.pagador.info_pagador.as_deref(),
        };
        received::receive(connection, world, arriving, self.settles).await?;
        Ok(())
    }

    pub(super) fn read_order(&self) -> sqlx::Result<EnvioRequest> {
        // What serde says may quote a value.
        serde_json::from_str(&self.order)
            .map_err(|_| sqlx::Error::Decode("the order of a sent Pix cannot be read".into()))
    }

    /// Tells how it stands, with what was given back of it.
    async fn tell(&self, connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<()> {
        let order = self.read_order()?;
        let chave = order.pagador.chave.as_str();
        let failed = self.state(now) == State::Failed;
        let returned = returned::of_sent(connection, self.account, &self.id, now).await?;
        let pix = Pix {
            end_to_end_id: self.end_to_end_id.clone(),
            txid: None,
            chave: Some(chave.to_owned()),
            tipo: Some(PixTipo::Solicitacao),
            status: Some(if failed { PixStatus::NaoRealizado } else { PixStatus::Realizado }),
            valor: reais(self.centavos),
            horario: (!failed).then(|| self.settles.text()),
            pagador: None,
            info_pagador: order.pagador.info_pagador.clone().filter(|_| self.is_of_today),
            devolucoes: (!returned.is_empty()).then_some(PixDevolucoes::Lista(returned)),
            gn_extras: None,
        };
        let mut notification = json!({ "pix": [pix] });
        if failed {
            // The moment is there, and is none.
            notification["pix"][0]["horario"] = Value::Null;
        }
        if self.is_of_today {
            notification["pix"][0]["gnExtras"] = self.extras(failed);
        }
        let destination = Destination::Pix { chave };
        enqueue(connection, self.account, destination, &self.end_to_end_id, &notification, now).await
    }

    /// What today's pages add: the identifier of the order and, where it failed, why. They print one code and one origin, and so do
    /// all failures here.
    fn extras(&self, failed: bool) -> Value {
        let mut extras = json!({ "idEnvio": self.id });
        if let Some(motivo) = self.failure.as_ref().filter(|_| failed) {
            extras["erro"] = json!({ "codigo": "AC03", "origem": "PSP do usuário recebedor", "motivo": motivo });
        }
        extras
    }
}
