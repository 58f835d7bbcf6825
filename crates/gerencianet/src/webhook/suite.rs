//! What every inbox must do, tried on each: a store says how it is opened and how time passes in it, and runs [`suite!`].
#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::time::{Duration, SystemTime};

use super::{Claim, Event, TransactionalInbox};

mod dropping;
mod storing;
mod transactions;

pub(super) use self::dropping::*;
pub(super) use self::storing::*;
pub(super) use self::transactions::*;

pub(super) const LEASE: Duration = Duration::from_secs(120);

/// A database for one test, with a table `books (event)` of the service beside the inbox. It goes away with it.
pub(super) trait Bench: Send + Sync + Sized + 'static {
    type Inbox: TransactionalInbox + Clone;

    async fn new() -> Self;

    /// The inbox, opened once more: what another process would have.
    async fn open(&self) -> Self::Inbox;

    /// Lets time pass, for all that is in the inbox.
    async fn pass(&self, time: Duration);

    /// What time the store believes it to be, without what [`pass`](Self::pass) has let pass.
    fn start(&self) -> SystemTime;

    /// Makes the store refuse an event of this key.
    async fn refuse(&self, key: &str);

    /// Keeps an event in the books of the service.
    fn book(
        connection: &mut <Self::Inbox as TransactionalInbox>::Connection,
        key: &str,
    ) -> impl Future<Output = sqlx::Result<()>> + Send;

    /// What stands in the books, sorted.
    async fn books(&self) -> Vec<String>;

    /// What the inbox has kept of each event, in their order.
    async fn kept(&self) -> Vec<String>;
}

pub(super) fn received(id: &str) -> Event {
    Event::read(format!(r#"{{"pix": [{{"endToEndId": "{id}", "valor": "1.00"}}]}}"#).as_bytes()).unwrap().remove(0)
}

pub(super) fn refund(id: &str, status: &str) -> Event {
    let body = format!(
        r#"{{"pix": [{{"endToEndId": "{id}", "valor": "1.00", "devolucoes": [{{"id": "R", "status": "{status}"}}]}}]}}"#
    );
    Event::read(body.as_bytes()).unwrap().remove(1)
}

pub(super) fn keys(claims: &[Claim]) -> Vec<&str> {
    claims.iter().map(|claim| claim.event.key()).collect()
}

/// The whole suite, for one store.
macro_rules! suite {
    ($bench:ty) => {
        crate::webhook::suite::suite! {
            $bench:
            an_event_is_stored_once_and_comes_out_as_it_went_in
            an_event_is_given_to_one_only_until_its_lease_ends
            the_oldest_that_is_due_is_given_first
            events_of_one_subject_are_given_one_after_the_other
            a_revived_event_waits_while_another_of_its_subject_is_being_handled
            dead_letters_stay_until_they_are_revived
            a_claim_from_before_an_event_was_given_up_and_revived_changes_nothing
            an_inbox_tells_of_what_is_put_and_of_what_is_revived
            what_was_purged_is_still_known
            a_batch_is_stored_whole_or_not_at_all
            what_is_dropped_midway_holds_nobody_up
            what_was_stored_is_there_for_whoever_opens_the_inbox_again
            many_at_once_get_each_event_once
            a_worker_learns_of_what_is_put
            effects_and_mark_of_a_transactional_handler_are_one
            a_transactional_handler_that_comes_too_late_does_nothing
            two_workers_handle_each_event_once
            a_worker_that_dies_midway_is_resumed_without_a_trace
        }
    };
    ($bench:ty: $($name:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                crate::webhook::suite::$name::<$bench>().await;
            }
        )*
    };
}
pub(super) use suite;
