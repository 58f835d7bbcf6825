//! The browsers that tests and measurements drive.

use std::env;
use std::path::{Path, PathBuf};

use crate::{Failure, tools::apt_install};

/// A browser, and how one comes by it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Browser {
    /// The environment variable that names its program; what starts browsers reads it.
    pub(crate) variable: &'static str,
    /// What its program is called on the search path.
    programs: &'static [&'static str],
    /// The Debian package.
    package: &'static str,
}

pub(crate) const CHROMIUM: Browser = Browser {
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    package: "chromium",
};

pub(crate) const FIREFOX: Browser =
    Browser { variable: "FIREFOX", programs: &["firefox-esr", "firefox"], package: "firefox-esr" };

/// The programs of some browsers, in their order, after installing those that are not there.
///
/// # Errors
///
/// A variable that names no file, or a browser that is not there and cannot be installed.
pub(crate) fn programs(browsers: &[Browser]) -> Result<Vec<PathBuf>, Failure> {
    let mut missing = Vec::new();
    for browser in browsers {
        if browser.program()?.is_none() {
            missing.push(*browser);
        }
    }
    if !missing.is_empty() {
        let packages: Vec<&str> = missing.iter().map(|browser| browser.package).collect();
        apt_install(&packages).map_err(|_| missing[0].is_missing())?;
    }
    browsers.iter().map(|browser| browser.program()?.ok_or_else(|| browser.is_missing())).collect()
}

impl Browser {
    fn program(self) -> Result<Option<PathBuf>, Failure> {
        match env::var_os(self.variable) {
            Some(path) if Path::new(&path).is_file() => Ok(Some(path.into())),
            Some(_) => Err(Failure::Found(format!("error: {} names no file", self.variable))),
            None => Ok(found(self.programs, &env::var_os("PATH").unwrap_or_default())),
        }
    }

    fn is_missing(self) -> Failure {
        let Browser { variable, package, .. } = self;
        Failure::Found(format!(
            "error: there is no {package} here; install it (on Debian: apt-get install {package}), or set {variable} to its program"
        ))
    }
}

/// The first of some programs that stands in a folder of the search path.
fn found(programs: &[&str], path: &std::ffi::OsStr) -> Option<PathBuf> {
    let candidates = programs.iter().flat_map(|program| env::split_paths(path).map(move |folder| folder.join(program)));
    candidates.into_iter().find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::{env, found};
    use crate::workspace::root;

    #[test]
    fn the_first_program_of_the_search_path_is_taken() {
        let folders = [root().join("no such folder"), root().join("xtask"), root()];
        let path = env::join_paths(&folders).unwrap();
        assert_eq!(found(&["README.md", "Cargo.toml"], &path), Some(root().join("README.md")));
        assert_eq!(found(&["Cargo.toml", "README.md"], &path), Some(root().join("xtask/Cargo.toml")));
        assert_eq!(found(&["src", "no such program"], &path), None);
    }
}
