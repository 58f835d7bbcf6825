//! `cargo xtask docs`: a reference of the APIs, as files for any web server, in `target/docs`.
//!
//! Scalar draws the documents as they lie in the npm package. The scripts of `xtask/docs` add to each operation a panel in which its
//! request is judged by that package, so that a verdict on the page is the verdict everywhere else.

mod pages;

use std::{
    fs, io,
    os::unix,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    Failure,
    docs::pages::Api,
    npm::{self, node_packages, node_program},
    process,
    say::say,
    tools::scalar::scalar,
    workspace,
};

/// The folder of the sources of the site.
const SOURCES: &str = "xtask/docs";

/// Files that pages need, as they lie among the sources.
const SHARED: [&str; 3] = ["icon.svg", "page.css", "panel.css"];

/// Lays out the site anew, with the npm package made anew or, with `--kept`, as it lies in `target/npm`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut kept = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("kept") => kept = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let package = if kept { workspace::target().join("npm") } else { npm::package()? };
    let renderer = scalar()?;
    let (site, workshop) = (workspace::target().join("docs"), workspace::target().join("docs-build"));
    let apis = apis(&package.join("openapi")).map_err(|error| workspace::failure(&package, &error))?;
    lay_out(&apis, &package, &renderer, &site).map_err(|error| workspace::failure(&site, &error))?;
    prepare(&apis, &package, &workshop).map_err(|error| workspace::failure(&workshop, &error))?;
    bundle(&apis, &workshop, &site)?;
    say(format_args!(
        "{}\nserve it with any web server, under any path: python3 -m http.server --bind 127.0.0.1 --directory {0}\n",
        site.display()
    ))
}

/// What the pages say of each document of the package, in the order of the names.
fn apis(folder: &Path) -> io::Result<Vec<Api>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.sort();
    let read = |file: &PathBuf| {
        let document: Value = serde_json::from_slice(&fs::read(file)?)?;
        Ok(Api::of(&file.file_stem().unwrap_or_default().to_string_lossy(), &document))
    };
    files.iter().map(read).collect()
}

/// Writes what is not a script of ours: pages, styles, documents and Scalar.
fn lay_out(apis: &[Api], package: &Path, renderer: &Path, site: &Path) -> io::Result<()> {
    fresh(site)?;
    let sources = workspace::root().join(SOURCES);
    for name in SHARED {
        fs::copy(sources.join(name), site.join(name))?;
    }
    let template = |name: &str| fs::read_to_string(sources.join(name));
    fs::write(site.join("index.html"), pages::index(&template("index.html")?, apis))?;
    let reference = template("reference.html")?;
    fs::create_dir(site.join("openapi"))?;
    for api in apis {
        fs::write(site.join(format!("{}.html", api.name)), pages::reference(&reference, api, apis))?;
        let document = format!("openapi/{}.json", api.name);
        fs::copy(package.join(&document), site.join(&document))?;
    }
    let scalar = site.join("scalar");
    copy_scripts(renderer, &scalar)?;
    copy_scripts(&renderer.join("chunks"), &scalar.join("chunks"))?;
    // The build for one script tag holds the same once more.
    fs::remove_file(scalar.join("standalone.js"))?;
    fs::copy(sources.join("scalar-license.txt"), scalar.join("LICENSE"))?;
    Ok(())
}

/// Copies the scripts of a folder, but not what only a debugger reads.
fn copy_scripts(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "js") {
            fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// Lays out what esbuild reads: the scripts, the package as if it were installed, and an entry for each page.
fn prepare(apis: &[Api], package: &Path, workshop: &Path) -> io::Result<()> {
    fresh(&workshop.join("src"))?;
    fresh(&workshop.join("node_modules"))?;
    copy_scripts(&workspace::root().join(SOURCES).join("src"), &workshop.join("src"))?;
    unix::fs::symlink(package, workshop.join("node_modules/gerencianet-validation"))?;
    fs::write(workshop.join("index.js"), pages::INDEX_SCRIPT)?;
    for api in apis {
        fs::write(workshop.join(format!("{}.js", api.name)), pages::script(api))?;
    }
    Ok(())
}

/// Bundles the entries; what several of them need becomes one part.
fn bundle(apis: &[Api], workshop: &Path, site: &Path) -> Result<(), Failure> {
    node_packages(&workspace::root().join("xtask/npm"))?;
    let mut esbuild = node_program("esbuild");
    esbuild
        .args(["--bundle", "--minify", "--splitting", "--format=esm", "--charset=utf8", "--log-level=warning"])
        .args(["--target=chrome123,firefox120,safari17.5", "--chunk-names=parts/[hash]"])
        .arg(format!("--outdir={}", site.display()))
        .arg("index.js")
        .args(apis.iter().map(|api| format!("{}.js", api.name)))
        .current_dir(workshop);
    process::run(&mut esbuild)
}

/// Makes a folder in which nothing lies.
fn fresh(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::create_dir_all(folder),
    }
}
