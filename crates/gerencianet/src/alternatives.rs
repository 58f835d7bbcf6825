//! One reading of what answers give in several forms.

use crate::pix::{CobCalendarioExpiracao, EnvioStatus};

impl EnvioStatus {
    /// The state on the wire, in whichever form it came: `EM_PROCESSAMENTO`, `REALIZADO`, `NAO_REALIZADO` or another.
    ///
    /// ```
    /// use gerencianet::pix::EnvioStatus;
    ///
    /// for json in [r#""REALIZADO""#, r#"{"type": "REALIZADO"}"#] {
    ///     let status: EnvioStatus = serde_json::from_str(json)?;
    ///     assert_eq!(status.as_str(), "REALIZADO");
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            EnvioStatus::Texto(status) => status.as_str(),
            EnvioStatus::Objeto { type_ } => type_.as_str(),
        }
    }
}

impl CobCalendarioExpiracao {
    /// The seconds, in whichever form they came; nothing where the text is no number.
    ///
    /// ```
    /// use gerencianet::pix::CobCalendarioExpiracao;
    ///
    /// for (json, seconds) in [("3600", Some(3600)), (r#""3600""#, Some(3600)), (r#""uma hora""#, None)] {
    ///     let expiracao: CobCalendarioExpiracao = serde_json::from_str(json)?;
    ///     assert_eq!(expiracao.segundos(), seconds);
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn segundos(&self) -> Option<i64> {
        match self {
            CobCalendarioExpiracao::Segundos(seconds) => Some(*seconds),
            CobCalendarioExpiracao::Texto(text) => text.trim().parse().ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::pix::{CobCalendarioExpiracao, EnvioStatus};

    #[test]
    fn a_state_is_the_same_in_both_forms_known_or_not() {
        for state in ["EM_PROCESSAMENTO", "REALIZADO", "NAO_REALIZADO", "DEVOLVIDO", ""] {
            for json in [serde_json::json!(state), serde_json::json!({ "type": state })] {
                let status: EnvioStatus = serde_json::from_value(json).expect("a list that may grow takes any text");
                assert_eq!(status.as_str(), state);
            }
        }
    }

    #[test]
    fn seconds_are_the_same_in_both_forms() {
        for (json, seconds) in [
            ("3600", Some(3_600)),
            (r#""3600""#, Some(3_600)),
            (r#"" 86400\n""#, Some(86_400)),
            (r#""9223372036854775808""#, None),
            (r#""3600.0""#, None),
            (r#""""#, None),
        ] {
            let expiracao: CobCalendarioExpiracao = serde_json::from_str(json).expect("a number or a text");
            assert_eq!(expiracao.segundos(), seconds, "{json}");
        }
    }
}
