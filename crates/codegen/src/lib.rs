//! Under construction.

pub mod diagnostic;
pub mod load;
