//! Scalar, which draws the reference of an API in a browser.
//!
//! Its package from npm holds a build for browsers that needs nothing else. That alone is taken, without the three hundred packages
//! which it was built from and which an installation would bring along.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{Failure, process, workspace};

/// The release that is known to work.
const PACKAGE: &str = "@scalar/api-reference@1.72.1";

/// The digest of its tarball, as npm writes it.
const INTEGRITY: &str =
    "sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==";

/// The folder of the build for browsers, after fetching it if it is not there.
///
/// # Errors
///
/// npm or tar cannot run, or npm gives another tarball than is known.
pub(crate) fn scalar() -> Result<PathBuf, Failure> {
    let tools = workspace::target().join("tools");
    let release = PACKAGE.rsplit('@').next().expect("a release has a number");
    let folder = tools.join(format!("scalar-{release}"));
    let build = "package/dist/browser";
    if folder.is_dir() {
        return Ok(folder.join(build));
    }
    println!("fetching {PACKAGE} into target/tools");
    let parts = tools.join("scalar-parts");
    let _ = fs::remove_dir_all(&parts);
    fs::create_dir_all(&parts).map_err(|error| workspace::failure(&parts, &error))?;
    let mut npm = Command::new("npm");
    npm.args(["pack", PACKAGE, "--json", "--loglevel=error", "--pack-destination"])
        .arg(&parts)
        .stderr(Stdio::inherit());
    let output = npm.output().map_err(|error| Failure::Found(format!("error: cannot run `npm`: {error}")))?;
    let told: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let (integrity, tarball) = (&told[0]["integrity"], &told[0]["filename"]);
    let Some(tarball) = tarball.as_str().filter(|_| integrity == INTEGRITY) else {
        return Err(Failure::Found(format!("error: npm did not give {PACKAGE} as it is known")));
    };
    process::run(Command::new("tar").args(["-xzf", tarball, build]).current_dir(&parts))?;
    // What is half unpacked must not be taken for it.
    fs::rename(&parts, &folder).map_err(|error| workspace::failure(&parts, &error))?;
    Ok(folder.join(build))
}
