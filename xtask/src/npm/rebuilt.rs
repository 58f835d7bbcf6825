//! The module built once more, from a copy of the workspace in another folder: the same sources give the same bytes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::{
    Failure,
    npm::{module, package::WASM},
    tools::{compiler::Compiler, wasm_pack::WasmPack},
    workspace::failure,
};

/// What a copy does not need: what is made or installed, and the history.
const LEFT_OUT: &[&str] = &["target", "node_modules", ".git"];

/// Holds the package to another build of its module, which stays where it was made if it is another.
pub(crate) fn is_the_same(
    root: &Path,
    target: &Path,
    package: &Path,
    compiler: &Compiler,
    wasm_pack: &WasmPack,
) -> Result<(), Failure> {
    let folder = target.join("rebuilt");
    let again = copied(root, &folder).map_err(|error| failure(&folder, &error))?;
    let module = module::build(&again, &again.join("target"), compiler, wasm_pack)?;
    for (file, built) in [(WASM, module.wasm.as_slice()), ("esm/js/wasm.js", module.js.as_bytes())] {
        let file = package.join(file);
        let packed = fs::read(&file).map_err(|error| failure(&file, &error))?;
        if let Some(difference) = difference(&packed, built) {
            let (file, again) = (file.display(), again.display());
            return Err(Failure::Found(format!(
                "error: {file} is not what the same sources give in {again}: {difference}"
            )));
        }
    }
    println!("{} bytes, the same in both folders", module.wasm.len());
    fs::remove_dir_all(&folder).map_err(|error| failure(&folder, &error))
}

/// A copy of the workspace, as the only thing in a folder.
fn copied(root: &Path, folder: &Path) -> io::Result<PathBuf> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    // A path of another length, which would shift whatever stands behind it.
    let copy = folder.join("workspace");
    copy_folder(root, &copy)?;
    Ok(copy)
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, path) = (entry.file_name(), entry.path());
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// How two files differ; none where they do not.
fn difference(packed: &[u8], built: &[u8]) -> Option<String> {
    if packed == built {
        return None;
    }
    let at = packed.iter().zip(built).take_while(|(one, other)| one == other).count();
    Some(format!("{} bytes and {} bytes, from byte {at} on", packed.len(), built.len()))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn a_difference_is_told_with_both_sizes_and_its_place() {
        assert_eq!(difference(b"same", b"same"), None);
        assert_eq!(difference(b"wasm", b"wash!").as_deref(), Some("4 bytes and 5 bytes, from byte 3 on"));
        assert_eq!(difference(b"wasm", b"wasm!").as_deref(), Some("4 bytes and 5 bytes, from byte 4 on"));
    }
}
