//! How strictly to judge and how much to report.

/// How to judge. The default is what production needs.
///
/// ```
/// use gerencianet_validation::Options;
///
/// let for_fixtures = Options { check_digits: false, ..Options::default() };
/// assert_eq!(for_fixtures.limit, 100);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether the check digits of CPF and CNPJ must belong to the rest. Off, their shape alone is judged: for fixtures of
    /// the homologation environment that use made-up documents.
    pub check_digits: bool,
    /// How many violations a report holds at the most, at least 1: those that are found first. A report that leaves some out
    /// says so.
    pub limit: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options { check_digits: true, limit: 100 }
    }
}
