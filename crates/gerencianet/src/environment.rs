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

/// Which of the vendor's addresses are called. [`Today`](Edition::Today) unless told otherwise.
///
/// Paths and bodies are those of the printed documentation at either. Today's servers serve nearly all of them as printed, and
/// want another request for three operations, which they refuse as they are made here:
///
/// | operation | printed | today |
/// |---|---|---|
/// | `pixSend` | `PUT /v2/gn/pix/{idEnvio}` | `PUT /v3/gn/pix/{idEnvio}` |
/// | `ofStartPixPayment` | `valor` … beside `pagador` | inside an object `pagamento` |
/// | `getAccountCertificate` | `GET` | `POST` |
///
/// The vendor's documentation says so; no call of theirs was observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// Those of the printed documentation.
    Printed,
    /// Those of today.
    Today,
}
