//! The identifier of a charge.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, ascii};

/// The identifier of a charge (`cob`, `cobv`): 26 to 35 letters and digits, unique per receiver.
///
/// ```
/// use gerencianet_domain::Txid;
///
/// const TXID: Txid = match Txid::parse("7978c0c97ea847e78e8849634473c1f1") {
///     Ok(txid) => txid,
///     Err(_) => panic!("32 letters and digits"),
/// };
/// assert_eq!(TXID.as_str().len(), 32);
/// assert!(Txid::parse("655dfdb1-a451-4b8f-bb58-254b958913fb").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Txid(Inline<35>);

inline_text!(Txid, TxidError, "txid", check);

/// Judges the txid of a charge: 26 to 35 letters and digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 26, 35)
}
