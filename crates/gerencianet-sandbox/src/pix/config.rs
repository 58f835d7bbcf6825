//! How accounts and their keys receive Pix.

use std::collections::BTreeMap;

use gerencianet::pix::{
    Config, ConfigChave, ConfigChaveRecebimento, ConfigChaveRecebimentoQrCodeEstatico, ConfigChaveRecebimentoWebhook,
    ConfigChaveRecebimentoWebhookNotificacao, ConfigPix, ConfigRequest,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::pix::key;
use crate::refusal::Refusal;
use crate::world::World;

/// How a key receives.
#[derive(Default)]
pub(crate) struct Receiving {
    /// Whether a Pix without a txid is refused.
    pub(crate) requires_txid: bool,
    /// Whether every Pix by a static code is refused.
    pub(crate) refuses_static: bool,
    /// Whether notifications tell the fee, if that was ever said.
    tells_fee: Option<bool>,
}

/// How a key of an account receives, the default where nothing was set.
pub(crate) async fn of_key(
    connection: &mut SqliteConnection,
    account: AccountId,
    chave: &str,
) -> sqlx::Result<Receiving> {
    let row = sqlx::query("SELECT * FROM key_settings WHERE account = ? AND chave = ?")
        .bind(account.0)
        .bind(key::known_as(chave))
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or_else(|| Ok(Receiving::default()), Receiving::read)
}

/// Changes the settings of the account and of the keys that are named; those of other keys stay.
pub(super) async fn set(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let ConfigRequest { pix } = call.json()?;
    let mut transaction = world.write().await?;
    sqlx::query(
        "INSERT INTO settings (account, without_key) VALUES (?, ?)
         ON CONFLICT (account) DO UPDATE SET without_key = excluded.without_key",
    )
    .bind(call.account().0)
    .bind(pix.receber_sem_chave)
    .execute(&mut *transaction)
    .await?;
    for (chave, settings) in pix.chaves {
        let receiving = settings.recebimento;
        sqlx::query(
            "INSERT INTO key_settings (account, chave, requires_txid, refuses_static, tells_fee) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (account, chave) DO UPDATE SET requires_txid = excluded.requires_txid,
             refuses_static = excluded.refuses_static, tells_fee = excluded.tells_fee",
        )
        .bind(call.account().0)
        .bind(key::known_as(&chave))
        .bind(receiving.txid_obrigatorio)
        .bind(receiving.qr_code_estatico.recusar_todos)
        .bind(receiving.webhook.map(|webhook| webhook.notificacao.tarifa))
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await?;
    Ok(Answer::nothing())
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let account = call.account().0;
    let mut transaction = world.read().await?;
    let without_key: Option<bool> = sqlx::query_scalar("SELECT without_key FROM settings WHERE account = ?")
        .bind(account)
        .fetch_optional(&mut *transaction)
        .await?;
    let rows =
        sqlx::query("SELECT * FROM key_settings WHERE account = ?").bind(account).fetch_all(&mut *transaction).await?;
    let mut chaves = BTreeMap::new();
    for row in &rows {
        chaves.insert(row.try_get("chave")?, Receiving::read(row)?.answered());
    }
    Ok(Answer::ok(&Config { pix: ConfigPix { receber_sem_chave: without_key.unwrap_or(true), chaves } }))
}

impl Receiving {
    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Receiving {
            requires_txid: row.try_get("requires_txid")?,
            refuses_static: row.try_get("refuses_static")?,
            tells_fee: row.try_get("tells_fee")?,
        })
    }

    fn answered(self) -> ConfigChave {
        let recusar_todos = Some(self.refuses_static);
        let webhook = self.tells_fee.map(|tarifa| ConfigChaveRecebimentoWebhook {
            notificacao: Some(ConfigChaveRecebimentoWebhookNotificacao { tarifa: Some(tarifa) }),
        });
        ConfigChave {
            recebimento: Some(ConfigChaveRecebimento {
                txid_obrigatorio: Some(self.requires_txid),
                qr_code_estatico: Some(ConfigChaveRecebimentoQrCodeEstatico { recusar_todos }),
                webhook,
            }),
        }
    }
}
