//! Which of the vendor's two worlds is spoken to.

use std::fmt;

/// Where calls take effect. Certificates, credentials and addresses of one environment are refused by the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Environment {
    /// Real money.
    Production,
    /// The vendor's sandbox.
    Homologation,
}

/// `production` or `homologation`.
impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Environment::Production => "production",
            Environment::Homologation => "homologation",
        })
    }
}

/// Which of the vendor's addresses are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Those of the printed documentation.
    Printed,
    /// Those of today.
    Today,
}
