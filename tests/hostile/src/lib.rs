//! What bytes of a stranger are given to: a function for each reader, which panics where a promise is broken.
//!
//! Each takes any bytes. The targets in `fuzz/` call them with what libFuzzer makes up, the test of this package with the
//! seeds under `fuzz/seeds`, and what measures growth with texts of any length.

mod br_code;
#[cfg(feature = "client")]
mod certificate;
#[cfg(feature = "client")]
mod event;
#[cfg(feature = "generator")]
mod generator;
#[cfg(feature = "growth")]
pub mod growth;
mod judge;
mod parameters;

use std::fs;
use std::path::{Path, PathBuf};

pub use br_code::br_code;
#[cfg(feature = "client")]
pub use certificate::certificate;
#[cfg(feature = "client")]
pub use event::event;
#[cfg(feature = "generator")]
pub use generator::generator;
pub use judge::{json, judge};
pub use parameters::parameters;

/// A reader: its name, which is that of its target and of the folder of its seeds, and its function.
pub type Reader = (&'static str, fn(&[u8]));

/// Every reader.
pub const READERS: &[Reader] = &[
    ("judge", judge),
    ("parameters", parameters),
    #[cfg(feature = "generator")]
    ("generator", generator),
    #[cfg(feature = "client")]
    ("event", event),
    #[cfg(feature = "client")]
    ("certificate", certificate),
    ("br_code", br_code),
];

/// The package of the targets, in which each has the folder `seeds/<name>`.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// The seeds of a reader, with the names of their files, in order.
///
/// # Panics
///
/// Where there are none.
#[must_use]
pub fn seeds(reader: &str) -> Vec<(String, Vec<u8>)> {
    let folder = folder().join("seeds").join(reader);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut seeds: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let path = entry.expect("a folder can be read").path();
            let name = path.file_name().expect("an entry of a folder has a name").to_string_lossy().into_owned();
            (name, fs::read(&path).expect("a seed can be read"))
        })
        .collect();
    seeds.sort();
    seeds
}

/// What stands before the first line feed, and what stands behind it.
fn first_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match bytes.iter().position(|byte| *byte == b'\n') {
        Some(position) => (&bytes[..position], &bytes[position + 1..]),
        None => (bytes, &[]),
    }
}
