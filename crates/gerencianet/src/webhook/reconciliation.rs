//! What notifications should have told.

use std::error::Error as StdError;
use std::fmt;

use futures_util::TryStreamExt;

#[cfg(feature = "open-finance")]
use super::event::listed_payment;
#[cfg(feature = "pix")]
use super::event::listed_pix;
use super::{Event, Inbox, InboxError};
use crate::error::Error;
use crate::pages::{List, Paged};

/// Something that an API lists, and that notifications tell of as well: a received Pix, a payment of Open Finance.
pub trait Listed {
    /// What notifications told, or should have told, of it: the events with the same [keys](Event::key).
    ///
    /// For programs that walk through a list themselves, as those do that wait (feature `blocking`), and put the events into their
    /// inbox; all others have [`reconcile`].
    ///
    /// ```no_run
    /// # #[cfg(all(feature = "blocking", feature = "pix"))]
    /// # fn run(client: gerencianet::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use gerencianet::pix::PixReceivedListQuery;
    /// use gerencianet::webhook::{Event, Inbox, Listed};
    ///
    /// let day = PixReceivedListQuery::new("2022-10-31T00:00:00-03:00".parse()?, "2022-10-31T23:59:59-03:00".parse()?);
    /// let mut told: Vec<Event> = Vec::new();
    /// for pix in client.pix().pix_received_list(&day).items() {
    ///     told.extend(pix?.events());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    fn events(&self) -> Vec<Event>;
}

/// A Pix and its refunds, each at its state of now.
#[cfg(feature = "pix")]
impl Listed for crate::generated::pix::Pix {
    fn events(&self) -> Vec<Event> {
        serde_json::to_value(self).map(listed_pix).unwrap_or_default()
    }
}

/// A payment at its state of now; its refunds are not listed.
#[cfg(feature = "open-finance")]
impl Listed for crate::generated::open_finance::Pagamento {
    fn events(&self) -> Vec<Event> {
        serde_json::to_value(self).map(|payment| listed_payment(&payment)).unwrap_or_default()
    }
}

/// Puts into an inbox what an API lists: what notifications have told already, the inbox knows by its key; what none has told is
/// handled like any other event, and a notification that comes later is known then.
///
/// A notification is lost when every repetition of it failed: the receiver was away for three and a half days, or its address was
/// not registered. And of a Pix without a `txid` the vendor tells only where the account is set so. Run this once a day, for a
/// span of time that is over, and after each failure.
///
/// - `pix_received_list` lists what was **received** in the span, with the **refunds** of that. A refund of a Pix that was received
///   before is found in the span of the Pix.
/// - `of_list_pix_payment` lists the **payments of Open Finance** that were created in the span.
/// - **Sent** Pix are listed nowhere: look for each with the identifier that you sent it under.
///
/// Of whatever changed several times, the state of now is listed and those before are not. A notification of one of those may come
/// afterwards: it is another event, and is handled.
///
/// ```no_run
/// # #[cfg(all(feature = "pix", feature = "webhook-sqlite"))]
/// # async fn run(client: gerencianet::Client, inbox: gerencianet::webhook::SqliteInbox) -> Result<(), Box<dyn std::error::Error>> {
/// use gerencianet::pix::PixReceivedListQuery;
/// use gerencianet::webhook::reconcile;
///
/// let day = PixReceivedListQuery::new("2022-10-31T00:00:00-03:00".parse()?, "2022-10-31T23:59:59-03:00".parse()?);
/// let found = reconcile(client.pix().pix_received_list(&day), &inbox).await?;
/// println!("{} of {} events had not been told", found.missed, found.listed);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The API did not answer, or the inbox could not store. What was stored until then stays.
pub async fn reconcile<Q>(
    list: List<'_, Q>,
    inbox: &(impl Inbox + ?Sized),
) -> Result<Reconciliation, ReconciliationError>
where
    Q: Paged,
    Q::Item: Listed,
{
    let mut found = Reconciliation { listed: 0, missed: 0 };
    let mut pages = list.pages();
    while let Some(page) = pages.try_next().await? {
        let events: Vec<Event> = Q::items(&page).iter().flat_map(Listed::events).collect();
        let new = inbox.put(&events).await?;
        found.listed += events.len() as u64;
        found.missed += new.into_iter().filter(|is_new| *is_new).count() as u64;
    }
    Ok(found)
}

/// What was found in a span of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reconciliation {
    /// The events of what is listed.
    pub listed: u64,
    /// Those among them that the inbox did not know. It does now.
    pub missed: u64,
}

/// Why a span of time could not be looked through to its end.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReconciliationError {
    /// The API did not answer as hoped.
    Api(Error),
    /// The inbox could not store.
    Inbox(InboxError),
}

impl From<Error> for ReconciliationError {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

impl From<InboxError> for ReconciliationError {
    fn from(error: InboxError) -> Self {
        Self::Inbox(error)
    }
}

impl fmt::Display for ReconciliationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Api(_) => "the list could not be read to its end",
            Self::Inbox(_) => "what is listed could not be stored",
        })
    }
}

impl StdError for ReconciliationError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(match self {
            Self::Api(error) => error,
            Self::Inbox(error) => error,
        })
    }
}
