//! Measures what the project promises to be fast, against what people would use in its place.
//!
//! Without an argument or with `judge`: the judge. With `calls`: the client. With `--bodies`: tells the bodies that the judge is
//! measured with. (`--serve` is how `calls` starts the server.) `cargo xtask bench` runs all of it.

mod calls;
mod clock;
mod invalid;
mod judge;
mod rivals;

use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["judge"] => judge::measure_all(),
        ["calls"] => calls::measure_all(),
        ["--bodies"] => judge::tell_bodies(),
        [calls::SERVE, folder] => calls::serve(Path::new(folder)),
        _ => Err(io::Error::other("usage: bench [judge | calls | --bodies]")),
    }
}

/// Writes figures to a file of `target/bench`.
fn keep(name: &str, record: &serde_json::Value) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/bench");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(name), format!("{record:#}\n"))
}
