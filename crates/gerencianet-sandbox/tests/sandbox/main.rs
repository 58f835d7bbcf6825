//! The sandbox, called over real mutual TLS by our own client and by bare HTTP.
#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

mod access;
mod account_opening;
mod accounts;
mod bank;
mod charges;
mod config;
mod deliveries;
mod faults;
mod homologation;
mod keys_and_webhooks;
mod killed;
mod locations;
mod money;
mod open_finance;
mod outcomes;
mod page;
mod payment_lists;
mod payments;
mod process;
mod receiving;
mod reconciliation;
mod registration;
mod reports;
mod requests;
mod retries;
#[path = "../running/mod.rs"]
mod running;
mod sending;
mod started;
mod today;
mod transfers;
#[path = "../until/mod.rs"]
mod until;
