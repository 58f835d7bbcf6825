//! One thing that an API found wrong with a request.

use std::fmt;

use super::names;

/// One entry of `erros` or `violacoes`. No part is certain.
///
/// `Debug` shows the keyword alone: the rest may repeat what was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiViolation {
    pub(super) keyword: Option<String>,
    pub(super) place: Option<String>,
    pub(super) message: Option<String>,
    pub(super) value: Option<String>,
}

impl ApiViolation {
    /// The keyword of JSON Schema that was broken (`chave`): `required`.
    #[must_use]
    pub fn keyword(&self) -> Option<&str> {
        self.keyword.as_deref()
    }

    /// Where (`caminho`, `propriedade`), as the API writes it: `.body.valor.original`, or `cob.chave` without a leading dot.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// The text for people (`mensagem`, `razao`).
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The value that was refused (`valor`), as JSON text. Often personal.
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

impl fmt::Debug for ApiViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiViolation")
            .field("keyword", &self.keyword().filter(|keyword| names::is_keyword(keyword)))
            .finish_non_exhaustive()
    }
}
