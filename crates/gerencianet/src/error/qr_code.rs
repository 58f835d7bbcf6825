//! What can be wrong with the code of a charge.

use std::fmt;

use gerencianet_domain::BrCodeError;

/// Why a code must not be shown to a payer; never shows the code, nor where it leads.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use gerencianet::{QrCodeFault, pix::QrCode};
///
/// let code = QrCode {
///     qrcode: "00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441\
///              5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4"
///         .to_owned(),
///     imagem_qrcode: String::new(),
///     link_visualizacao: None,
/// };
/// let fault = code.checked_br_code("pix.example.com/1dd7f893a58e417287028dc33e21a403").unwrap_err();
/// assert_eq!(fault, QrCodeFault::OtherLocation);
/// assert_eq!(fault.to_string(), "the code leads to another location");
/// # }
/// ```
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QrCodeFault {
    /// The text is not a BR Code: cut off, changed on its way, or never one.
    Invalid(BrCodeError),
    /// The code leads to no location: it pays to a key, or pays nothing.
    NoLocation,
    /// The code leads to another location: whoever pays it pays something else.
    OtherLocation,
    /// The answer that the code is part of names no location to hold it against.
    LocationUnknown,
}

impl fmt::Display for QrCodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QrCodeFault::Invalid(error) => write!(f, "{error}"),
            QrCodeFault::NoLocation => f.write_str("the code leads to no location"),
            QrCodeFault::OtherLocation => f.write_str("the code leads to another location"),
            QrCodeFault::LocationUnknown => f.write_str("there is no location to hold the code against"),
        }
    }
}

impl std::error::Error for QrCodeFault {}

impl From<BrCodeError> for QrCodeFault {
    fn from(error: BrCodeError) -> Self {
        QrCodeFault::Invalid(error)
    }
}
