#![doc = include_str!("../README.md")]

mod access;
mod account;
mod account_opening;
mod answer;
mod caller;
mod clock;
mod cut;
mod database;
mod deliveries;
mod error;
mod faults;
mod gate;
mod hand;
mod later;
mod moment;
mod numbers;
mod open_finance;
mod page;
mod pix;
mod refusal;
mod requests;
mod routes;
mod sandbox;
mod setup;
mod tls;
mod today;
mod token;
mod welcome;
mod world;

pub use crate::access::Credentials;
pub use crate::account::Account;
pub use crate::error::Error;
pub use crate::sandbox::Sandbox;
pub use crate::setup::Setup;
pub use crate::welcome::Welcome;
