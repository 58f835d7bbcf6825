//! The client against a server over real mutual TLS: every operation through its generated method, and whatever can go wrong.

mod answers;
#[path = "../calls/mod.rs"]
mod calls;
mod canaries;
mod connections;
mod disorder;
mod handshakes;
mod judgement;
mod log;
mod refusals;
mod setting;

/// A document that gains an operation gains a line there.
#[test]
fn every_operation_is_called() {
    let called: Vec<_> = calls::CALLS.iter().map(|(operation, _)| *operation).collect();
    assert_eq!(called, gerencianet_validation::Operation::ALL);
}
