//! Files that nobody else may read.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::error::Error;

/// Makes a folder, and those above it, that is its owner's alone; one that is there stays as it is.
pub(crate) fn make_private_folder(path: &Path) -> Result<(), Error> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(Error::file(path))
}

/// Makes the state folder. What it holds is not for a repository, which git is told.
pub(crate) fn make_state_folder(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    make_private_folder(path)?;
    write_public(&path.join(".gitignore"), b"*\n")
}

/// Makes a file that its owner alone may read, where there is none.
pub(crate) fn touch_private(path: &Path) -> Result<(), Error> {
    match private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(drop).map_err(Error::file(path)),
    }
}

/// Writes a new file that its owner alone may read, and waits until the disk has it.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<(), Error> {
    private(path).and_then(|file| filled(file, content)).map_err(Error::file(path))
}

/// Writes a new file that holds no secret.
pub(crate) fn write_public(path: &Path, content: &[u8]) -> Result<(), Error> {
    File::create_new(path).and_then(|file| filled(file, content)).map_err(Error::file(path))
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}

fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn filled(mut file: File, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.sync_all()
}
