//! Values that a document shows, and the two judges of them.

use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn oracle_cannot_read(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(code::ORACLE_CANNOT_READ, span, format!("the second judge cannot read this schema: {reason}"))
        .help("say the same with other keywords, so that its examples are judged twice")
}
