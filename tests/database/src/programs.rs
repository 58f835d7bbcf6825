//! Where the programs of the server are.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable that names the folder of the programs, where it is none of the usual.
const VARIABLE: &str = "POSTGRESQL";

/// The folder of `initdb` and `postgres`.
///
/// # Panics
///
/// There is none. What is not tested must not look as if it were.
pub(crate) fn folder() -> PathBuf {
    let named = env::var_os(VARIABLE).map(PathBuf::from);
    let candidates = match &named {
        Some(folder) => vec![folder.clone()],
        None => usual(),
    };
    candidates.into_iter().find(|folder| has_programs(folder)).unwrap_or_else(|| match named {
        Some(_) => panic!("{VARIABLE} names no folder with `initdb` and `postgres`"),
        None => panic!(
            "there is no PostgreSQL server here; install it (on Debian: apt-get install postgresql), or set {VARIABLE} to the \
             folder of its `initdb` and `postgres`"
        ),
    })
}

/// The search path, and where Debian and Red Hat put the versions side by side, the newest first.
fn usual() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
    let mut versions: Vec<(u32, PathBuf)> = Vec::new();
    for (parent, prefix) in [("/usr/lib/postgresql", ""), ("/usr", "pgsql-")] {
        for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let version = name.to_str().and_then(|name| name.strip_prefix(prefix)?.parse().ok());
            versions.extend(version.map(|version| (version, entry.path().join("bin"))));
        }
    }
    versions.sort();
    folders.extend(versions.into_iter().rev().map(|(_, folder)| folder));
    folders
}

fn has_programs(folder: &Path) -> bool {
    ["initdb", "postgres"].iter().all(|program| folder.join(program).is_file())
}
