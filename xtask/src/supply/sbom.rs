//! An SBOM for each published crate and for the npm package.
//!
//! cargo is asked for each product alone: in `cargo metadata`, as programs for this purpose read it, each crate of a workspace has
//! the features and with them the dependencies that any other asks for, the generator and the tests among them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::bom::{Bom, Facts, Graph, Id, purl};
use super::{asked, packages, published};
use crate::tools::printed;
use crate::workspace::{root, target};
use crate::{Failure, workspace};

/// The crate that the module of the npm package is compiled from, and what for.
const MODULE: (&str, &str) = ("gerencianet-wasm", "wasm32-unknown-unknown");

/// Writes them to `target/sbom`.
pub(super) fn write() -> Result<(), Failure> {
    let lock = workspace::read(&root().join("Cargo.lock"))?.unwrap_or_default();
    let facts = Facts::new(&packages(&["--all-features"])?, &lock);
    for name in published()? {
        // Whoever uses it chooses features and platform.
        let made = made_of(&name, &["--all-features", "--target=all"])?;
        let component = facts.component(&made.0);
        save(&format!("crates/{name}"), &facts, &made, component, None)?;
    }
    let (name, platform) = MODULE;
    let made = made_of(name, &["--target", platform])?;
    let component = npm_package()?;
    let name = component["name"].as_str().unwrap_or_default().to_owned();
    save(&format!("npm/{name}"), &facts, &made, component, Some(&made.0))
}

/// A crate itself, all that it is built with, and what of that is a part of it.
type Made = (Id, Graph, Graph);

fn made_of(name: &str, arguments: &[&str]) -> Result<Made, Failure> {
    let tree = |edges: &str| {
        let asked_for = ["tree", "--locked", "--package", name, "--prefix=depth", "--format={p}", "--edges", edges];
        let text = asked(&[&asked_for, arguments].concat())?;
        Graph::read(&text)
            .ok_or_else(|| Failure::Found("error: `cargo tree` writes in a form that is not known".into()))
    };
    let (all, part) = (tree("normal,build")?, tree("normal,no-proc-macro")?);
    let root = all.root().cloned().ok_or_else(|| Failure::Found(format!("error: there is no package {name}")))?;
    Ok((root, all, part))
}

fn save(file: &str, facts: &Facts, made: &Made, component: Value, contains: Option<&Id>) -> Result<(), Failure> {
    let (root_of, all, part) = made;
    // The same commit gives the same bytes.
    let date = printed("git", &["-C", &root().to_string_lossy(), "log", "-1", "--format=%cI"]);
    let bom = Bom { component, contains, root: root_of, all, part, date: date.as_deref() };
    let path = target().join("sbom").join(format!("{file}.cdx.json"));
    workspace::write(&path, Some(&format!("{:#}\n", bom.json(facts))))?;
    let (count, parts) = (all.len() - 1, part.len() - 1);
    println!("{}: {count} packages, {parts} of them a part of it, the others to build it", path.display());
    Ok(())
}

/// The npm package itself, which must have no dependencies: none is told of.
fn npm_package() -> Result<Value, Failure> {
    let path = root().join("crates/gerencianet-wasm/npm/package.json");
    let text = workspace::read(&path)?.unwrap_or_default();
    let manifest: BTreeMap<String, Value> =
        serde_json::from_str(&text).map_err(|error| workspace::failure(&path, &error))?;
    if let Some(key) = manifest.keys().find(|key| key.ends_with("ependencies")) {
        return Err(Failure::Found(format!("error: {} has {key}, which the SBOM would not tell", path.display())));
    }
    let text = |key: &str| manifest.get(key).and_then(Value::as_str).unwrap_or_default();
    // As when the package is made.
    let id = Id { name: text("name").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
    Ok(json!({
        "type": "library",
        "bom-ref": purl("npm", &id),
        "name": id.name,
        "version": id.version,
        "description": text("description"),
        "licenses": [{ "expression": text("license") }],
        "purl": purl("npm", &id),
    }))
}
