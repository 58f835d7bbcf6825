//! What a notification tells, one event for each thing that happened.

use std::fmt;

use serde_json::Value;

use super::notification::Notification;

mod key;
mod reading;

#[cfg(feature = "open-finance")]
pub(super) use self::reading::listed_payment;
#[cfg(feature = "pix")]
pub(super) use self::reading::listed_pix;
pub(super) use self::reading::read;

/// One thing that the vendor told: a Pix received, a refund, a payment that changed.
///
/// A notification may hold many events, and may come again. Two events are the same where their [`key`](Event::key) is.
///
/// ```
/// use gerencianet::webhook::{Event, EventKind};
///
/// let body = br#"{"pix": [{
///     "endToEndId": "E09089356202210311530a1B2c3D4e5F", "valor": "250.00", "horario": "2022-10-31T15:30:45.902Z",
///     "devolucoes": [{"id": "Troca0091", "rtrId": "D09089356202210311645f5E4d3C2b1A", "valor": "40.00",
///         "horario": {"solicitacao": "2022-10-31T16:45:02.101Z"}, "status": "DEVOLVIDO"}]
/// }]}"#;
/// let events = Event::read(body)?;
/// assert_eq!(events[0].kind(), EventKind::PixReceived);
/// assert_eq!(events[0].key(), "pix-received/E09089356202210311530a1B2c3D4e5F");
/// assert_eq!(events[1].kind(), EventKind::PixRefund);
/// assert_eq!(events[1].key(), "pix-refund/E09089356202210311530a1B2c3D4e5F/Troca0091/DEVOLVIDO");
/// # Ok::<(), gerencianet::webhook::Refusal>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    kind: EventKind,
    key: String,
    subject: String,
    json: String,
}

/// What kind of thing happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// A Pix was received. A notification of a refund tells of the Pix as well, and so gives this event too: were the first
    /// notification lost, the Pix would still become known, and where it is known already the key says so.
    PixReceived,
    /// A Pix that was sent has got a status.
    PixSent,
    /// A refund of a Pix that was received has got a status: money that goes back to who sent it.
    PixRefund,
    /// A refund of a Pix that was sent has got a status: money that comes back.
    PixSentRefund,
    /// A payment of Open Finance has got a status.
    Payment,
    /// A customer has decided about an account.
    Account,
    /// Nothing that is known here. It is kept as it came, since the vendor may add notifications at any time.
    Unknown,
}

impl Event {
    /// The events of the body of a notification, in its order, each key once. Empty where the body is the probe that the vendor
    /// sends when an address is registered, and holds nothing else.
    ///
    /// What the sender made of an event is not judged: members and values that are not known yet are kept, and whatever cannot
    /// be told apart becomes [`EventKind::Unknown`]. A text that holds half a character is read with `U+FFFD` in its place.
    ///
    /// # Errors
    ///
    /// The body is no JSON object, or holds more than 10,000 events.
    pub fn read(body: &[u8]) -> Result<Vec<Self>, super::Refusal> {
        read(body)
    }

    /// What an inbox has stored of an event, as the event again.
    ///
    /// ```
    /// # use gerencianet::webhook::Event;
    /// # let events = Event::read(br#"{"contaSimplificada": {"identificador": "617959ce"}, "evento": "conta_aberta"}"#)?;
    /// # let event = &events[0];
    /// let stored = (event.kind().as_str(), event.key(), event.subject(), event.json());
    /// assert!(*event == Event::stored(stored.0, stored.1, stored.2, stored.3));
    /// # Ok::<(), gerencianet::webhook::Refusal>(())
    /// ```
    #[must_use]
    pub fn stored(kind: &str, key: &str, subject: &str, json: &str) -> Self {
        let kind = EventKind::of_stored(kind);
        Self { kind, key: key.to_owned(), subject: subject.to_owned(), json: json.to_owned() }
    }

    fn new(kind: EventKind, key: String, subject: String, json: &Value) -> Self {
        Self { kind, key, subject, json: json.to_string() }
    }

    /// What kind of thing happened.
    #[must_use]
    pub fn kind(&self) -> EventKind {
        self.kind
    }

    /// What the event is recognised by when it comes again; at most 200 bytes of ASCII, and the same in every version of this
    /// crate.
    ///
    /// A received Pix is told apart by its `endToEndId`; one that was sent by `endToEndId` and `status`; a refund of either by the
    /// `endToEndId` of its Pix, its own `id` and its `status`; a payment of Open Finance by `identificadorPagamento`, `tipo`,
    /// `identificadorDevolucao` and `status`; an account by its `identificador` and `evento`; all else by its content.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What the event is about: the Pix, the payment, the account. Events of one subject are handled one after the other, in
    /// the order in which they came. At most 200 bytes of ASCII.
    #[must_use]
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The event as JSON with every member, also those that have no type here. A Pix stands without its `devolucoes`, which are
    /// events of their own: `{"endToEndId", "txid", "chave", "devolucao"}`.
    ///
    /// Of everything in here, nothing is signed; it holds what is personal.
    #[must_use]
    pub fn json(&self) -> &str {
        &self.json
    }

    /// The event with its types.
    #[must_use]
    pub fn notification(&self) -> Notification {
        Notification::of(self)
    }
}

/// Shows the kind alone.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl EventKind {
    const ALL: [Self; 7] = [
        Self::PixReceived,
        Self::PixSent,
        Self::PixRefund,
        Self::PixSentRefund,
        Self::Payment,
        Self::Account,
        Self::Unknown,
    ];

    /// The name of the kind in keys and in an inbox; the same in every version of this crate.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PixReceived => "pix-received",
            Self::PixSent => "pix-sent",
            Self::PixRefund => "pix-refund",
            Self::PixSentRefund => "pix-sent-refund",
            Self::Payment => "payment",
            Self::Account => "account",
            Self::Unknown => "unknown",
        }
    }

    /// A later version may have stored kinds that are not known here.
    fn of_stored(name: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name).unwrap_or(Self::Unknown)
    }
}

#[cfg(test)]
mod tests;
