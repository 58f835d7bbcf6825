//! What a browser has to fetch.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::{Compression, write::GzEncoder};

use crate::{Failure, npm::node_program, process, workspace::failure};

/// What a program weighs that imports something.
pub(crate) struct Size {
    /// What is imported.
    pub(crate) name: &'static str,
    /// Bytes after minification.
    bytes: usize,
    /// Bytes of gzip.
    pub(crate) gzip: usize,
}

/// Programs, by what they import: everything first, which the budget is about.
const PROGRAMS: &[(&str, &str)] = &[
    ("everything", "import * as all from './esm/inline/index.js'; globalThis.all = all;"),
    ("pix", "import * as all from './esm/inline/generated/pix.js'; globalThis.all = all;"),
    (
        "one operation",
        "import { pixCreateCharge } from './esm/inline/generated/pix.js'; globalThis.all = pixCreateCharge;",
    ),
    ("messages in pt-BR", "import * as all from './esm/messages/pt-BR.js'; globalThis.all = all;"),
    ("messages in en", "import * as all from './esm/messages/en.js'; globalThis.all = all;"),
    ("everything as JavaScript (./js)", "import * as all from './esm/js/index.js'; globalThis.all = all;"),
];

/// Bundles and minifies programs as an application does, and weighs them.
pub(crate) fn measure(package: &Path) -> Result<Vec<Size>, Failure> {
    let folder = package.with_file_name("npm-size");
    fs::create_dir_all(&folder).map_err(|error| failure(&folder, &error))?;
    let mut sizes = Vec::new();
    for (name, program) in PROGRAMS {
        let (entry, bundle) = (folder.join("program.js"), folder.join("bundle.js"));
        fs::write(&entry, program.replace("./esm/", &format!("{}/esm/", package.display())))
            .map_err(|error| failure(&entry, &error))?;
        let mut esbuild = node_program("esbuild");
        esbuild
            .args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"])
            .arg(format!("--outfile={}", bundle.display()))
            .arg(&entry);
        process::run(&mut esbuild)?;
        let bytes = fs::read(&bundle).map_err(|error| failure(&bundle, &error))?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        let gzip =
            encoder.write_all(&bytes).and_then(|()| encoder.finish()).map_err(|error| failure(&bundle, &error))?;
        sizes.push(Size { name, bytes: bytes.len(), gzip: gzip.len() });
    }
    Ok(sizes)
}

/// The sizes, one on a line.
pub(crate) fn table(sizes: &[Size]) -> String {
    let mut table = format!("{:<34}{:>10}{:>10}", "a program that imports", "minified", "gzip");
    for size in sizes {
        table += &format!("\n{:<34}{:>10}{:>10}", size.name, size.bytes, size.gzip);
    }
    table
}
