//! Says on standard output what a verb was asked for.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use crate::Failure;

/// Writes `text` as it is. That nobody reads it to its end, as behind `| head`, is no failure.
///
/// # Errors
///
/// It cannot be written, such as to a file on a full disk.
pub(crate) fn say(text: impl Display) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match write!(output, "{text}").and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Found(format!("error: standard output cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}
