//! The identifier of a charge as a received Pix carries it.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, Txid, ascii};

/// The txid of a Pix that has arrived, or a filter for it: 1 to 35 letters and digits. Shorter than a [`Txid`] when a static
/// QR code was paid.
///
/// ```
/// use gerencianet_domain::{Txid, TxidRecebido};
///
/// let txid = TxidRecebido::parse("fc9a43k6ff384ryP5f41719")?;
/// assert!(Txid::parse(txid.as_str()).is_err());
///
/// let cobrado = Txid::parse("7978c0c97ea847e78e8849634473c1f1").expect("26 to 35 letters and digits");
/// assert_eq!(TxidRecebido::from(cobrado).as_str(), cobrado.as_str());
/// # Ok::<(), gerencianet_domain::TxidRecebidoError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TxidRecebido(Inline<35>);

impl From<Txid> for TxidRecebido {
    fn from(txid: Txid) -> Self {
        TxidRecebido(Inline::new(txid.as_str()))
    }
}

inline_text!(TxidRecebido, TxidRecebidoError, "received txid", check);

/// Judges the txid of a received Pix: 1 to 35 letters and digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 1, 35)
}
