//! A Rust compiler for `wasm32-unknown-unknown`.
//!
//! The usual one is that of rustup with the target added. Where rustup's server cannot be reached, Debian's compiler is
//! taken: the library for the target is then built from its sources, once, into a folder of ours, and a `rustc` that looks
//! there stands first on `PATH`.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{
    Failure, process,
    tools::{apt_install, on_path, path_with, printed},
    workspace,
};

/// What is built for.
const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, its cargo, the sources of the library, and a linker.
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-19"];

/// How programs must be started that call this compiler.
pub(crate) struct Compiler {
    /// What differs in their environment.
    environment: Vec<(&'static str, OsString)>,
}

impl Compiler {
    /// Finds a compiler, or installs one.
    pub(crate) fn for_wasm() -> Result<Self, Failure> {
        if has_target("rustc") {
            return Ok(Compiler { environment: Vec::new() });
        }
        if on_path("rustup").is_some() {
            println!("rustup target add {TARGET}");
            let added = process::run(Command::new("rustup").args(["target", "add", TARGET]));
            if added.is_ok() && has_target("rustc") {
                return Ok(Compiler { environment: Vec::new() });
            }
            println!("rustup could not add the target; taking Debian's compiler");
        }
        debian()
    }

    /// Starts a program in the environment of the compiler, more folders first on its `PATH`.
    pub(crate) fn command(&self, program: &Path, folders: &[&Path]) -> Command {
        let mut command = Command::new(program);
        // What cargo sets for its children would lead back to the compiler that has no such target.
        for name in ["RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN", "CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
            command.env_remove(name);
        }
        let own = self.environment.iter().find(|(name, _)| *name == "PATH").map(|(_, path)| PathBuf::from(path));
        command.envs(self.environment.iter().filter(|(name, _)| *name != "PATH").map(|(name, value)| (name, value)));
        let all: Vec<&Path> = folders.iter().copied().chain(own.as_deref()).collect();
        command.env("PATH", path_with(&all));
        command
    }
}

/// Whether a compiler has the library for the target.
fn has_target(rustc: &str) -> bool {
    let folder = printed(rustc, &["--print", "target-libdir", "--target", TARGET]);
    folder.is_some_and(|folder| has_core(Path::new(&folder)))
}

fn has_core(folder: &Path) -> bool {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.into_iter().any(|name| name.to_string_lossy().starts_with("libcore-"))
}

/// Debian's compiler with a library for the target.
fn debian() -> Result<Compiler, Failure> {
    let (rustc, cargo) = (Path::new("/usr/bin/rustc"), Path::new("/usr/bin/cargo"));
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/core");
    if !(rustc.is_file() && cargo.is_file() && sources.is_dir() && on_path("wasm-ld-19").is_some()) {
        apt_install(PACKAGES).map_err(|_| {
            let packages = PACKAGES.join(" ");
            Failure::Found(format!(
                "error: no Rust compiler here builds for {TARGET}: run `rustup target add {TARGET}`, or install {packages}"
            ))
        })?;
    }
    let version =
        printed(rustc, &["--version"]).ok_or_else(|| Failure::Found("error: /usr/bin/rustc does not run".into()))?;
    let home =
        workspace::target().join("tools/rust").join(version.replace(|other: char| !other.is_ascii_alphanumeric(), "-"));
    let (programs, sysroot) = (home.join("bin"), home.join("sysroot"));
    if !has_core(&library(&sysroot)) {
        println!("building the Rust library for {TARGET} ({version})");
        build(&home, &sysroot, rustc, cargo).map_err(|error| workspace::failure(&home, &error))?;
        let script = format!("#!/bin/sh\nexec {} --sysroot '{}' \"$@\"\n", rustc.display(), sysroot.display());
        install(&programs, &script, cargo).map_err(|error| workspace::failure(&programs, &error))?;
    }
    Ok(Compiler {
        environment: vec![
            ("PATH", programs.into_os_string()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld-19".into()),
        ],
    })
}

fn library(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// Builds `core` and `alloc` from Debian's sources, and lays them beside the libraries that Debian has built for the host.
fn build(home: &Path, sysroot: &Path, rustc: &Path, cargo: &Path) -> std::io::Result<()> {
    let empty = home.join("empty");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    fs::write(empty.join("src/lib.rs"), "#![no_std]\n")?;
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "-Zbuild-std=core,alloc", "--target", TARGET])
        .current_dir(&empty)
        // The compiler is a stable one: what builds its library is not, for others.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTC", rustc)
        // Without its bitcode nothing is optimised across crates.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", empty.join("target"))
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .status()?;
    if !status.success() {
        return Err(std::io::Error::other("the library cannot be built"));
    }
    let host = sysroot.join("lib/rustlib");
    fs::create_dir_all(&host)?;
    for entry in fs::read_dir("/usr/lib/rustlib")? {
        let entry = entry?;
        let link = host.join(entry.file_name());
        if entry.file_name() != TARGET && !link.exists() {
            symlink(entry.path(), link)?;
        }
    }
    let library = library(sysroot);
    fs::create_dir_all(&library)?;
    for entry in fs::read_dir(empty.join("target").join(TARGET).join("release/deps"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(entry.path(), library.join(name))?;
        }
    }
    Ok(())
}

/// Lays a `rustc` that knows its libraries, and its cargo, into a folder of their own.
fn install(programs: &Path, script: &str, cargo: &Path) -> std::io::Result<()> {
    fs::create_dir_all(programs)?;
    let rustc = programs.join("rustc");
    fs::write(&rustc, script)?;
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755))?;
    if !programs.join("cargo").exists() {
        symlink(cargo, programs.join("cargo"))?;
    }
    Ok(())
}
