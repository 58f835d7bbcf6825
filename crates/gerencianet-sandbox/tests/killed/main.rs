//! What `kill -9` leaves behind: services that receive notifications, and the sandbox that tells them, are killed at random moments
//! under load, again and again. In
//! the end every notification that was answered has had its effect once, and the books add up.
//!
//! `GERENCIANET_KILLS` says how often to kill (5 unless told otherwise), `GERENCIANET_SEED` what happens when. A seed repeats bodies,
//! pauses and victims; where in its work a process is met is up to the machine.
#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

mod books;
mod certificates;
mod process;
#[path = "../running/mod.rs"]
mod running;
mod sandbox;
mod service;
mod storm;
mod trial;

use self::books::Books;
use self::trial::Trial;

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_is_killed_loses_nothing_and_does_nothing_twice() {
    Trial::new(Books::in_sqlite().await, 1).of_services().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_replicas_that_are_killed_lose_nothing_and_do_nothing_twice() {
    Trial::new(Books::in_postgres().await, 2).of_services().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_and_the_sandbox_that_tells_it_are_killed() {
    Trial::new(Books::in_sqlite().await, 1).of_sandbox_and_services().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_replicas_and_the_sandbox_that_tells_them_are_killed() {
    Trial::new(Books::in_postgres().await, 2).of_sandbox_and_services().await;
}

#[test]
#[ignore = "the process that the others start"]
fn service() {
    service::run();
}
