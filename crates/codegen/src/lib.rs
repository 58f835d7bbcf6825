//! Under construction.

pub mod diagnostic;
pub mod lint;
pub mod load;
pub mod oracle;
pub mod pattern;
