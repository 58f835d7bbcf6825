//! The codes that the Pix API answers: read, and held against the location that they should lead to.

use gerencianet_domain::{BrCode, BrCodeError};

use crate::error::{Error, QrCodeFault};
use crate::pix::{Cob, PixApi, QrCode};
use crate::response::Response;

impl QrCode {
    /// What `qrcode` says, its CRC judged.
    ///
    /// # Errors
    ///
    /// The text is not a BR Code.
    ///
    /// ```
    /// use gerencianet::pix::QrCode;
    ///
    /// # fn shown(code: QrCode) -> Result<(), gerencianet::domain::BrCodeError> {
    /// println!("{} in {}", code.br_code()?.nome(), code.br_code()?.cidade());
    /// # Ok(())
    /// # }
    /// ```
    pub fn br_code(&self) -> Result<BrCode<'_>, BrCodeError> {
        BrCode::parse(&self.qrcode)
    }

    /// The same, of a code that leads to `location`: the address without a scheme that `loc.location` of the charge, or the
    /// location itself, was answered with. The case of letters counts, save in the name of the host.
    ///
    /// Nothing else is compared. Payers read amount and identifier at the location. If the code also asks to agree to a
    /// recurrence, [`BrCode::recorrencia`] tells.
    ///
    /// # Errors
    ///
    /// The text is not a BR Code, or one that leads elsewhere.
    pub fn checked_br_code(&self, location: &str) -> Result<BrCode<'_>, QrCodeFault> {
        checked(&self.qrcode, location)
    }
}

impl Cob {
    /// What `pixCopiaECola` says, its CRC judged; none where the answer has no code.
    ///
    /// # Errors
    ///
    /// The text is not a BR Code.
    #[must_use]
    pub fn br_code(&self) -> Option<Result<BrCode<'_>, BrCodeError>> {
        self.pix_copia_e_cola.as_deref().map(BrCode::parse)
    }

    /// The same, of a code that leads to `loc.location` of this answer, or to `location` where it has no `loc`. Compares as
    /// [`QrCode::checked_br_code`] does.
    ///
    /// # Errors
    ///
    /// The text is not a BR Code, or one that leads elsewhere; or the answer has neither location.
    ///
    /// ```
    /// # fn shown(charge: gerencianet::pix::Cob) -> Result<(), gerencianet::QrCodeFault> {
    /// if let Some(code) = charge.checked_br_code().transpose()? {
    ///     println!("{} receives", code.nome());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn checked_br_code(&self) -> Option<Result<BrCode<'_>, QrCodeFault>> {
        let location = self.loc.as_ref().map(|loc| &loc.location).or(self.location.as_ref());
        self.pix_copia_e_cola.as_deref().map(|text| match location {
            Some(location) => checked(text, location),
            None => Err(BrCode::parse(text).map_or_else(QrCodeFault::from, |_| QrCodeFault::LocationUnknown)),
        })
    }
}

impl PixApi {
    /// Get the QR code of a location, and hold it against the location.
    ///
    /// Calls [`PixApi::pix_generate_qr_code`] with `id`. An answer that is no error has passed
    /// [`QrCode::checked_br_code`] with `location`. Of the image nothing is known: what is shown to payers had better be drawn
    /// from the text, as the feature `qr-code` does.
    ///
    /// ```no_run
    /// # async fn run(client: gerencianet::Client, charge: gerencianet::pix::Cob) -> Result<(), gerencianet::Error> {
    /// if let Some(loc) = &charge.loc {
    ///     let code = client.pix().checked_qr_code(loc.id, &loc.location).await?;
    ///     println!("{}", code.qrcode);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call, and [`ErrorKind::QrCode`](crate::ErrorKind::QrCode) for a code that is none or leads elsewhere.
    pub async fn checked_qr_code(&self, id: i64, location: &str) -> Result<Response<QrCode>, Error> {
        let answer = self.pix_generate_qr_code(id).await?;
        match answer.checked_br_code(location) {
            Ok(_) => Ok(answer),
            Err(fault) => Err(Error::qr_code(fault, &answer)),
        }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::PixApi {
    /// Get the QR code of a location, and hold it against the location.
    ///
    /// Waits for [`PixApi::checked_qr_code`], where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn checked_qr_code(&self, id: i64, location: &str) -> Result<Response<QrCode>, Error> {
        self.background.wait(self.api.checked_qr_code(id, location))
    }
}

fn checked<'t>(text: &'t str, location: &str) -> Result<BrCode<'t>, QrCodeFault> {
    let code = BrCode::parse(text)?;
    match code.url() {
        None => Err(QrCodeFault::NoLocation),
        Some(url) if is_same(url, location) => Ok(code),
        Some(_) => Err(QrCodeFault::OtherLocation),
    }
}

/// Whether two addresses without a scheme are one. Only a host is the same in either case: a name and password are not.
fn is_same(one: &str, other: &str) -> bool {
    let ((host, rest), (other_host, other_rest)) = (split(one), split(other));
    let is_same_host = if host.contains('@') { host == other_host } else { host.eq_ignore_ascii_case(other_host) };
    is_same_host && rest == other_rest
}

/// What stands before the path, and the rest.
fn split(address: &str) -> (&str, &str) {
    address.split_at(address.find(['/', '?', '#']).unwrap_or(address.len()))
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn an_address_is_the_same_but_for_the_case_of_its_host() {
        for (one, other) in [
            ("pix.example.com/v2/a", "pix.example.com/v2/a"),
            ("PIX.example.com/v2/a", "pix.EXAMPLE.com/v2/a"),
            ("pix.example.com", "PIX.example.com"),
            ("eu:Senha@pix.example.com/v2", "eu:Senha@pix.example.com/v2"),
        ] {
            assert!(is_same(one, other) && is_same(other, one), "{one} {other}");
        }
        for (one, other) in [
            ("pix.example.com/v2/a", "pix.example.com/v2/A"),
            ("pix.example.com/v2/a", "pix.example.com/V2/a"),
            ("pix.example.com/v2/a", "pix.example.com/v2/a/"),
            ("pix.example.com/v2/a", "pix.example.com/v2/aa"),
            ("pix.example.com/v2/a", "pix.example.com.br/v2/a"),
            ("pix.example.com/v2/a", "pix.example.com:443/v2/a"),
            ("pix.example.com/v2/a", "https://pix.example.com/v2/a"),
            ("pix.example.com?A", "pix.example.com?a"),
            ("pix.example.com#A", "pix.example.com#a"),
            ("pix.example.com/v2/a", "pix.example.com"),
            ("pix.example.com/v2/a", ""),
            ("eu:Senha@pix.example.com/v2", "eu:senha@pix.example.com/v2"),
        ] {
            assert!(!is_same(one, other) && !is_same(other, one), "{one} {other}");
        }
    }
}
