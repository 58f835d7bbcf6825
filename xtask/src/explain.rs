//! `cargo xtask explain CODE`: what a diagnostic means, with what is told it and what is not.

use codegen::{diagnostic::CODES, manual::explain};

use crate::{Failure, say::say};

/// Prints the page of a code, or a line for each of them.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut wanted = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(code) if wanted.is_none() => wanted = Some(code.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let Some(wanted) = wanted else {
        for code in CODES {
            say(format_args!("{:<26} {}\n", code.name, code.meaning))?;
        }
        return Ok(());
    };
    match explain(&wanted) {
        Ok(page) => say(page),
        Err(None) => Err(Failure::Found(format!("there is no code `{wanted}`; `cargo xtask explain` lists them"))),
        Err(Some(meant)) => Err(Failure::Found(format!("there is no code `{wanted}`; did you mean `{meant}`?"))),
    }
}
