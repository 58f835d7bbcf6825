//! Files that nobody else may read.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use crate::error::Error;

/// Makes a folder, and those above it, that is its owner's alone, and waits until the disk has it; one that is there stays as it
/// is.
pub(crate) fn make_private_folder(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_private_folder(above)?;
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // Another start was faster.
        Err(_) if path.is_dir() => Ok(()),
        other => other.and_then(|()| sync_folder_of(path)).map_err(Error::file(path)),
    }
}

/// The folder of this name below `state`, filled by `make` where it is not there yet.
///
/// It appears under its name when all is in it, so that one start that was broken off leaves nothing behind that a later one
/// takes for complete.
pub(crate) fn complete_folder(
    state: &Path,
    name: &str,
    make: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<PathBuf, Error> {
    let folder = state.join(name);
    if folder.is_dir() {
        return Ok(folder);
    }
    let draft = state.join(format!("{name}-{}", Uuid::new_v4().simple()));
    make_private_folder(&draft)?;
    make(&draft)?;
    match fs::rename(&draft, &folder) {
        Ok(()) => sync_folder_of(&folder).map_err(Error::file(&folder))?,
        // Another start may have been faster; then its folder is the one.
        Err(_) if folder.is_dir() => {}
        Err(source) => return Err(Error::File { path: folder, source }),
    }
    if draft.is_dir() {
        fs::remove_dir_all(&draft).map_err(Error::file(&draft))?;
    }
    Ok(folder)
}

/// Makes the state folder. What it holds is not for a repository, which git is told.
pub(crate) fn make_state_folder(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    make_private_folder(path)?;
    write_public(&path.join(".gitignore"), b"*\n")
}

/// Keeps the state folder for one sandbox, as long as the file is held; the system lets go of it however the process ends.
pub(crate) fn lock(folder: &Path) -> Result<File, Error> {
    let path = folder.join("lock");
    touch_private(&path)?;
    let file = File::open(&path).map_err(Error::file(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse { folder: folder.to_owned() }),
        Err(TryLockError::Error(source)) => Err(Error::File { path, source }),
    }
}

/// Makes a file that its owner alone may read, where there is none.
pub(crate) fn touch_private(path: &Path) -> Result<(), Error> {
    match private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.and_then(|_| sync_folder_of(path)).map_err(Error::file(path)),
    }
}

/// Writes a new file that its owner alone may read, and waits until the disk has it.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<(), Error> {
    private(path).and_then(|file| filled(file, path, content)).map_err(Error::file(path))
}

/// Writes a new file that holds no secret.
pub(crate) fn write_public(path: &Path, content: &[u8]) -> Result<(), Error> {
    File::create_new(path).and_then(|file| filled(file, path, content)).map_err(Error::file(path))
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

fn filled(mut file: File, path: &Path, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.sync_all()?;
    sync_folder_of(path)
}

/// Waits until the disk has the name of a file or folder: without that, what was written has none after a loss of power.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    let above = path.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(above)?.sync_all()
}
