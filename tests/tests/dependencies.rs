//! Who may know whom: the rule of `ARCHITECTURE.md`, asked of cargo.

use std::{collections::BTreeMap, process::Command};

use serde_json::Value;

/// The crates of the workspace that each of them may depend on. A crate that is not listed here has no rule yet, which
/// fails too.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("gerencianet-domain", &[]),
    ("gerencianet-validation", &["gerencianet-domain"]),
    ("gerencianet", &["gerencianet-domain", "gerencianet-validation"]),
    ("gerencianet-sandbox", &["gerencianet", "gerencianet-domain", "gerencianet-validation"]),
    ("gerencianet-wasm", &["gerencianet-validation"]),
    ("codegen", &["gerencianet-domain", "gerencianet-validation"]),
    ("bodies", &[]),
    ("changes", &["bodies", "codegen", "gerencianet-validation"]),
    ("xtask", &["bodies", "changes", "codegen"]),
    ("xtask-wasm-bindgen", &[]),
];

/// These may know everybody, and nobody else may know them.
const OUTSIDE: &[&str] = &["workspace-tests", "any-document", "bench", "database", "hostile", "server"];

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata["packages"].as_array().expect("a list of packages").clone()
}

/// The crates of the workspace that a package depends on, for any purpose but its own tests.
fn known(package: &Value) -> Vec<&Value> {
    let dependencies = package["dependencies"].as_array().expect("a list of dependencies");
    dependencies.iter().filter(|one| one["path"].is_string() && one["kind"] != "dev").collect()
}

#[test]
fn dependencies_point_one_way() {
    let packages = packages();
    let rules: BTreeMap<&str, &[&str]> = MAY_KNOW.iter().copied().collect();
    for package in &packages {
        let name = package["name"].as_str().expect("a name");
        for dependency in known(package) {
            let other = dependency["name"].as_str().expect("a name");
            if !OUTSIDE.contains(&name) {
                assert!(!OUTSIDE.contains(&other), "{name} must not know {other}");
                let allowed = rules.get(name).unwrap_or_else(|| panic!("who {name} may know is not said in this file"));
                assert!(allowed.contains(&other), "{name} must not know {other}");
            }
        }
    }
    for (name, _) in MAY_KNOW {
        assert!(packages.iter().any(|package| package["name"] == *name), "{name} is no longer there");
    }
}

#[test]
fn the_generator_never_sees_what_it_writes() {
    let packages = packages();
    let features = |name: &str| {
        let package = packages.iter().find(|package| package["name"] == name).expect("a package of the workspace");
        let dependency = known(package).into_iter().find(|one| one["name"] == "gerencianet-validation").cloned();
        dependency.expect("the generator uses the types of the tables")
    };
    let validation = features("codegen");
    assert_eq!(validation["uses_default_features"], false);
    assert_eq!(validation["features"], Value::Array(vec![]));
}
