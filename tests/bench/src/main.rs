//! Measures what the project promises to be fast, against what people would use in its place.
//!
//! `native`: the judge, its first verdict and the generator. `calls`: the client. Each writes its rows to a file of `target/bench`, or
//! of the folder that `--into` names; `cargo xtask bench` runs them and shows all rows in one table. `--quick` takes less care;
//! `--once` runs everything once, for the test of this package. `bodies`: tells the bodies that the judge is measured with.

mod bodies;
mod calls;
mod clock;
mod first;
mod generator;
mod judge;
mod mistakes;
mod record;
mod rivals;

use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use lexopt::{Arg, Parser, ValueExt};

use crate::clock::Pace;

fn main() -> io::Result<()> {
    let begin = Instant::now();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // These two are how this program starts itself.
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [first::FIRST, judge, body] => return first::judge(begin, judge, body),
        [calls::SERVE, folder] => return calls::serve(Path::new(folder)),
        _ => {}
    }
    let Asked { part, pace, folder } = asked().map_err(|error| io::Error::other(format!("{error}\n{USAGE}")))?;
    match part.as_str() {
        "bodies" => bodies::tell(),
        "native" => {
            let rows = [judge::rows(pace)?, first::rows(pace)?, generator::rows(pace)?];
            record::keep(&folder, "native.json", &rows.concat())
        }
        "calls" => record::keep(&folder, "calls.json", &calls::rows(pace)?),
        _ => Err(io::Error::other(USAGE)),
    }
}

const USAGE: &str = "usage: bench (native | calls | bodies) [--quick | --once] [--into FOLDER]";

/// What this program is asked for.
struct Asked {
    part: String,
    pace: Pace,
    folder: PathBuf,
}

fn asked() -> Result<Asked, lexopt::Error> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench");
    let mut asked = Asked { part: String::new(), pace: Pace::Full, folder };
    let mut arguments = Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Value(part) if asked.part.is_empty() => asked.part = part.string()?,
            Arg::Long("quick") => asked.pace = Pace::Quick,
            Arg::Long("once") => asked.pace = Pace::Once,
            Arg::Long("into") => asked.folder = arguments.value()?.into(),
            other => return Err(other.unexpected()),
        }
    }
    Ok(asked)
}
