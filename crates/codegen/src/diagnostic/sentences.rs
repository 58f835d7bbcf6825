//! Every sentence an author can be told: a function each.

mod examples;
mod house;
mod lower;
mod operation;
mod pages;
mod reference;
mod response;
mod schema;
mod shape;
mod yaml;

pub(crate) use self::examples::*;
pub(crate) use self::house::*;
pub(crate) use self::lower::*;
pub(crate) use self::operation::*;
pub(crate) use self::pages::*;
pub(crate) use self::reference::*;
pub(crate) use self::response::*;
pub(crate) use self::schema::*;
pub(crate) use self::shape::*;
pub(crate) use self::yaml::*;

use crate::{
    diagnostic::{Diagnostic, Edit, code},
    load::Span,
};

pub(crate) fn not_openapi(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(code::NOT_OPENAPI, span, format!("this is not what OpenAPI 3.0 has here: {reason}"))
}

pub(crate) fn no_client(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(code::NO_CLIENT, span, format!("no client can be made of this document: {reason}"))
}

pub(crate) fn not_in_client(span: Span, id: &str, reason: &str) -> Diagnostic {
    let message = format!("no client can have the method `{id}`: {reason}");
    Diagnostic::error(code::NO_CLIENT, span, message).help("`--target validation,typescript` generates the rest")
}

/// "did you mean …", where there is something to suggest.
fn did_you_mean(diagnostic: Diagnostic, written: &str, suggestion: Option<&str>) -> Diagnostic {
    match suggestion {
        Some(name) => {
            let edit = Edit::Replace { from: written.to_owned(), to: name.to_owned() };
            diagnostic.help(format!("did you mean `{name}`?")).mend(edit)
        }
        None => diagnostic.help("write one that is there, or remove this"),
    }
}
