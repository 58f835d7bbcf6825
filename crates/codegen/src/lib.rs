//! Under construction.

pub mod diagnostic;
pub mod load;
pub mod pattern;
