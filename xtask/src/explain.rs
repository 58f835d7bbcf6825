//! `cargo xtask explain CODE`: what a diagnostic means.

use codegen::diagnostic::{CODES, explain};

use crate::Failure;

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
            println!("{:<26} {}", code.name, code.meaning);
        }
        return Ok(());
    };
    match explain(&wanted) {
        Ok(page) => {
            print!("{page}");
            Ok(())
        }
        Err(None) => Err(Failure::Found(format!("there is no code `{wanted}`; `cargo xtask explain` lists them"))),
        Err(Some(meant)) => Err(Failure::Found(format!("there is no code `{wanted}`; did you mean `{meant}`?"))),
    }
}
