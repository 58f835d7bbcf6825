//! @generated from specs/ by cargo xtask codegen
use crate::table::{OperationTable, Table};
/// op
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Operation {}
impl Operation {
    /// all
    pub const ALL: &'static [Operation] = &[];
    /// facts
    #[must_use]
    pub fn facts(self) -> &'static OperationTable<'static> { match self {} }
    /// table
    #[must_use]
    pub fn table(self) -> &'static Table<'static> { match self {} }
}
