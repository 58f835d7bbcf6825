//! What `kill -9` leaves behind: services that receive notifications are killed at random moments under load, again and again. In
//! the end every notification that was answered has had its effect once, and the books add up.
//!
//! `GERENCIANET_KILLS` says how often to kill (5 unless told otherwise), `GERENCIANET_SEED` what happens when. A seed repeats bodies,
//! pauses and victims; where in its work a process is met is up to the machine.
#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

mod books;
mod certificates;
mod process;
mod service;
mod storm;
mod trial;

use self::books::Books;
use self::trial::Trial;

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_killed_loses_nothing_and_does_nothing_twice() {
    Trial::new(Books::in_sqlite().await, 1).run().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_replicas_that_are_killed_lose_nothing_and_do_nothing_twice() {
    Trial::new(Books::in_postgres().await, 2).run().await;
}

#[test]
#[ignore = "the process that the others start"]
fn service() {
    service::run();
}
