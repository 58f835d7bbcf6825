//! Events with their types.

use serde::de::DeserializeOwned;

use super::{Event, EventKind};
#[cfg(feature = "account-opening")]
use crate::generated::account_opening::ContaCallback;
#[cfg(feature = "open-finance")]
use crate::generated::open_finance::PagamentoCallback;
#[cfg(feature = "pix")]
use crate::generated::pix::{Devolucao, Pix};
use crate::hidden::hidden;

/// An event with its types: those that the client reads answers with, in which a member or value that is not known yet is no
/// error.
///
/// ```
/// use gerencianet::pix::PixStatus;
/// use gerencianet::webhook::{Event, Notification};
///
/// let body = br#"{"pix": [{"endToEndId": "E09089356202210311530a1B2c3D4e5F", "tipo": "SOLICITACAO", "status": "REALIZADO",
///     "valor": "18.00", "horario": "2022-10-31T15:30:45.902Z"}]}"#;
/// let Notification::PixSent(sent) = Event::read(body)?[0].notification() else { panic!("a Pix was sent") };
/// assert_eq!(sent.status, Some(PixStatus::Realizado));
/// # Ok::<(), gerencianet::webhook::Refusal>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
// One is looked at and dropped; there are never many.
#[allow(clippy::large_enum_variant)]
pub enum Notification {
    /// A Pix was received.
    #[cfg(feature = "pix")]
    PixReceived(Pix),
    /// A Pix that was sent has got a status.
    #[cfg(feature = "pix")]
    PixSent(Pix),
    /// A refund of a Pix that was received has got a status: money that goes back to who sent it.
    #[cfg(feature = "pix")]
    PixRefund(PixRefund),
    /// A refund of a Pix that was sent has got a status: money that comes back.
    #[cfg(feature = "pix")]
    PixSentRefund(PixRefund),
    /// A payment of Open Finance has got a status.
    #[cfg(feature = "open-finance")]
    Payment(PagamentoCallback),
    /// A customer has decided about an account.
    #[cfg(feature = "account-opening")]
    Account(ContaCallback),
    /// The event has no type here, or lacks what the type needs: [`Event::json`] has it as it came. Better looked at by a person
    /// than passed over.
    Unknown,
}
hidden!(Notification);

/// A refund of a Pix that was received, or sent.
#[cfg(feature = "pix")]
#[derive(serde::Deserialize, Clone)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PixRefund {
    /// Identifier of the Pix.
    pub end_to_end_id: String,
    /// Identifier of the charge or static QR code that the Pix paid.
    #[serde(default)]
    pub txid: Option<String>,
    /// Pix key of the account.
    #[serde(default)]
    pub chave: Option<String>,
    /// The refund.
    pub devolucao: Devolucao,
}
#[cfg(feature = "pix")]
hidden!(PixRefund);

impl Notification {
    pub(super) fn of(event: &Event) -> Self {
        let typed = match event.kind() {
            #[cfg(feature = "pix")]
            EventKind::PixReceived => read(event, Self::PixReceived),
            #[cfg(feature = "pix")]
            EventKind::PixSent => read(event, Self::PixSent),
            #[cfg(feature = "pix")]
            EventKind::PixRefund => read(event, Self::PixRefund),
            #[cfg(feature = "pix")]
            EventKind::PixSentRefund => read(event, Self::PixSentRefund),
            #[cfg(feature = "open-finance")]
            EventKind::Payment => read(event, Self::Payment),
            #[cfg(feature = "account-opening")]
            EventKind::Account => read(event, Self::Account),
            _ => None,
        };
        typed.unwrap_or(Self::Unknown)
    }
}

fn read<T: DeserializeOwned>(event: &Event, arm: fn(T) -> Notification) -> Option<Notification> {
    serde_json::from_str(event.json()).ok().map(arm)
}
