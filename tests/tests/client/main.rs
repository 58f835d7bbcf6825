//! The client against a server over real mutual TLS: every operation through its generated method, and whatever can go wrong.

mod answers;
mod calls;
mod canaries;
mod connections;
mod disorder;
mod given;
mod handshakes;
mod judgement;
mod log;
mod refusals;
mod setting;
