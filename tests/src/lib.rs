//! What tests of several crates share: the cases under `tests/cases`, and the proof that they cover every constraint.

pub mod cases;
pub mod weaken;
