//! What the workspace is built upon, held to `deny.toml` without a network: licences, bans and sources; and no unsafe code.
//! `cargo xtask supply` asks further.

#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn policy() -> toml::Table {
    read(&root().join("deny.toml"))
}

fn read(path: &Path) -> toml::Table {
    std::fs::read_to_string(path).unwrap().parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every package that is built here, with all features. Those for other platforms alone may not have been fetched.
fn packages() -> Vec<Value> {
    let cargo = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let about = cargo(&["-vV"]);
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = cargo(&["metadata", "--format-version=1", "--all-features", "--locked", "--filter-platform", host]);
    serde_json::from_str::<Value>(&metadata).unwrap()["packages"].as_array().unwrap().clone()
}

/// Every package that may be built somewhere.
fn locked() -> Vec<toml::Value> {
    read(&root().join("Cargo.lock"))["package"].as_array().unwrap().clone()
}

fn texts(value: &toml::Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

/// The licences that a package is allowed: those of all, and its own exceptions.
fn allowed<'p>(policy: &'p toml::Table, package: &str) -> Vec<&'p str> {
    let mut allowed = texts(&policy["licenses"]["allow"]);
    for exception in policy["licenses"]["exceptions"].as_array().unwrap() {
        if exception["crate"].as_str() == Some(package) {
            allowed.extend(texts(&exception["allow"]));
        }
    }
    allowed
}

/// Whether an expression of SPDX can be satisfied with some licences. `/` is how older packages write `OR`.
fn is_satisfied(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let satisfied = any(&words, &mut at, allowed);
    assert_eq!(at, words.len(), "this is no expression of licences: {expression}");
    satisfied
}

fn any(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut satisfied = all(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        satisfied |= all(words, at, allowed);
    }
    satisfied
}

fn all(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let mut satisfied = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        satisfied &= one(words, at, allowed);
    }
    satisfied
}

fn one(words: &[&str], at: &mut usize, allowed: &[&str]) -> bool {
    let word = words.get(*at).copied().unwrap_or_default();
    *at += 1;
    if word == "(" {
        let satisfied = any(words, at, allowed);
        assert_eq!(words.get(*at), Some(&")"), "a bracket is open");
        *at += 1;
        return satisfied;
    }
    if words.get(*at) != Some(&"WITH") {
        return allowed.contains(&word);
    }
    let exception = words.get(*at + 1).copied().unwrap_or_default();
    *at += 2;
    allowed.contains(&format!("{word} WITH {exception}").as_str())
}

#[test]
fn expressions_of_licences_are_read() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"];
    for expression in [
        "MIT",
        "GPL-3.0 OR MIT",
        "GPL-3.0/MIT",
        "MIT AND ISC",
        "(GPL-3.0 OR MIT) AND ISC",
        "GPL-3.0 AND MIT OR ISC",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_satisfied(expression, &allowed), "{expression}");
    }
    for expression in ["GPL-3.0", "MIT AND GPL-3.0", "MIT AND (GPL-3.0 OR Zlib)", "Apache-2.0", "Apache-2.0 WITH other"]
    {
        assert!(!is_satisfied(expression, &allowed), "{expression}");
    }
}

#[test]
fn every_package_may_be_used_beside_ours() {
    let policy = policy();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let license = package["license"].as_str().unwrap_or_else(|| panic!("{name} has no licence"));
        assert!(is_satisfied(license, &allowed(&policy, name)), "{name} is licensed as {license}: see deny.toml");
    }
}

#[test]
fn no_licence_and_no_exception_is_allowed_for_nothing() {
    let (policy, packages) = (policy(), packages());
    let licences: Vec<&str> = packages.iter().filter_map(|package| package["license"].as_str()).collect();
    for allowed in texts(&policy["licenses"]["allow"]) {
        let is_named = |license: &&str| license.split(['/', ' ', '(', ')']).any(|word| word == allowed);
        assert!(licences.iter().any(is_named), "nothing is licensed as {allowed} any more: see deny.toml");
    }
    for exception in policy["licenses"]["exceptions"].as_array().unwrap() {
        let name = exception["crate"].as_str().unwrap();
        assert!(packages.iter().any(|package| package["name"] == name), "{name} is gone: see deny.toml");
    }
}

#[test]
fn nothing_that_is_banned_is_built() {
    let policy = policy();
    let banned: Vec<&str> =
        policy["bans"]["deny"].as_array().unwrap().iter().map(|ban| ban["crate"].as_str().unwrap()).collect();
    assert!(!banned.is_empty());
    for package in locked() {
        let name = package["name"].as_str().unwrap();
        assert!(!banned.contains(&name), "{name} is banned: see deny.toml");
    }
}

#[test]
fn everything_comes_from_the_registry_or_lies_here() {
    let policy = policy();
    let registries = texts(&policy["sources"]["allow-registry"]);
    for package in locked() {
        let name = package["name"].as_str().unwrap();
        if let Some(source) = package.get("source").and_then(toml::Value::as_str) {
            let registry = source.strip_prefix("registry+").unwrap_or_else(|| panic!("{name} comes from {source}"));
            assert!(registries.contains(&registry), "{name} comes from {registry}: see deny.toml");
            assert!(package.get("checksum").is_some(), "{name} has no checksum");
        }
    }
    for package in packages().iter().filter(|package| package["source"].is_null()) {
        let manifest = Path::new(package["manifest_path"].as_str().unwrap()).canonicalize().unwrap();
        assert!(manifest.starts_with(root().canonicalize().unwrap()), "{} lies elsewhere", package["name"]);
    }
}

/// Every manifest of a package that lies here, within the workspace or not.
fn manifests(folder: &Path) -> Vec<(PathBuf, toml::Table)> {
    let mut manifests = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let is_made = name == "target" || name == "node_modules" || name.starts_with('.');
        if path.is_dir() && !is_made {
            manifests.extend(self::manifests(&path));
        } else if name == "Cargo.toml" {
            manifests.push((path.clone(), read(&path)));
        }
    }
    manifests.retain(|(_, manifest)| manifest.contains_key("package"));
    manifests
}

#[test]
fn every_crate_here_forbids_unsafe_code() {
    let workspace = read(&root().join("Cargo.toml"));
    assert_eq!(workspace["workspace"]["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    let manifests = manifests(&root());
    for (path, manifest) in &manifests {
        let path = path.display();
        let lints = manifest.get("lints").unwrap_or_else(|| panic!("{path} has no lints"));
        let inherits = lints.get("workspace").and_then(toml::Value::as_bool) == Some(true);
        let own = lints.get("rust").and_then(|rust| rust.get("unsafe_code")).and_then(toml::Value::as_str);
        assert!(inherits || own == Some("forbid"), "{path} allows unsafe code");
    }
    let is_here =
        |name: &Value| manifests.iter().any(|(_, manifest)| manifest["package"]["name"].as_str() == name.as_str());
    for package in packages().iter().filter(|package| package["source"].is_null()) {
        assert!(is_here(&package["name"]), "{} was not looked at", package["name"]);
    }
}

#[test]
fn every_published_crate_has_a_list_of_its_public_items() {
    let published = |package: &&Value| package["source"].is_null() && package["publish"].is_null();
    let mut published: Vec<String> = packages()
        .iter()
        .filter(published)
        .map(|package| format!("{}.txt", package["name"].as_str().unwrap()))
        .collect();
    let lists = std::fs::read_dir(root().join("tests/public-api")).unwrap();
    let mut lists: Vec<String> = lists.map(|list| list.unwrap().file_name().into_string().unwrap()).collect();
    published.sort();
    lists.sort();
    assert_eq!(lists, published, "`cargo xtask supply api --bless` writes them");
}
