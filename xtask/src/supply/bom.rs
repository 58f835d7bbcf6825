//! What a product is made of, as CycloneDX 1.5 has it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// A package at a version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Id {
    pub(super) name: String,
    pub(super) version: String,
}

/// Where a package is found, as <https://github.com/package-url/purl-spec> writes it.
pub(super) fn purl(registry: &str, id: &Id) -> String {
    format!("pkg:{registry}/{}@{}", id.name, id.version.replace('+', "%2B"))
}

/// Packages, and those that each of them depends on.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Graph {
    root: Option<Id>,
    edges: BTreeMap<Id, BTreeSet<Id>>,
}

impl Graph {
    /// Reads what `cargo tree --prefix=depth --format={p}` prints; none where it is something else.
    pub(super) fn read(tree: &str) -> Option<Self> {
        let mut graph = Graph::default();
        // From the root to the package of the line before.
        let mut way: Vec<Id> = Vec::new();
        for line in tree.lines().filter(|line| !line.is_empty()) {
            let digits = line.find(|character: char| !character.is_ascii_digit())?;
            let (depth, package) = line.split_at(digits);
            let (name, rest) = package.split_once(" v")?;
            let version = rest.split(' ').next()?;
            let id = Id { name: name.to_owned(), version: version.to_owned() };
            way.truncate(depth.parse().ok()?);
            match way.last() {
                Some(above) => graph.edges.get_mut(above)?.insert(id.clone()),
                None => graph.root.replace(id.clone()).is_none().then_some(true)?,
            };
            graph.edges.entry(id.clone()).or_default();
            way.push(id);
        }
        Some(graph)
    }

    /// The package that all others are there for.
    pub(super) fn root(&self) -> Option<&Id> {
        self.root.as_ref()
    }

    /// How many packages there are.
    pub(super) fn len(&self) -> usize {
        self.edges.len()
    }
}

/// What is known of packages.
pub(super) struct Facts {
    packages: BTreeMap<Id, Value>,
    checksums: BTreeMap<Id, String>,
}

impl Facts {
    /// From what `cargo metadata` tells of the packages, and from the lock file.
    pub(super) fn new(packages: &[Value], lock: &str) -> Self {
        let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let packages = packages
            .iter()
            .map(|package| (Id { name: text(package, "name"), version: text(package, "version") }, package.clone()));
        Facts { packages: packages.collect(), checksums: checksums(lock) }
    }

    /// A package as a component.
    pub(super) fn component(&self, id: &Id) -> Value {
        let purl = purl("cargo", id);
        let mut component = json!({
            "type": "library", "bom-ref": purl, "name": id.name, "version": id.version, "purl": purl,
        });
        let told = |key: &str| self.packages.get(id).and_then(|package| package[key].as_str());
        if let Some(description) = told("description") {
            component["description"] = description.split_whitespace().collect::<Vec<_>>().join(" ").into();
        }
        if let Some(license) = told("license") {
            // How older packages write `OR`.
            component["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
        }
        if let Some(checksum) = self.checksums.get(id) {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
        }
        if let Some(repository) = told("repository") {
            component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
        }
        component
    }
}

/// The checksums in a lock file, of which cargo writes every key on a line of its own.
fn checksums(lock: &str) -> BTreeMap<Id, String> {
    let entries = lock.split("[[package]]").skip(1).filter_map(|entry| {
        let value = |key: &str| {
            let found = entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            found.map(|quoted| quoted.trim_matches('"').to_owned())
        };
        Some((Id { name: value("name")?, version: value("version")? }, value("checksum")?))
    });
    entries.collect()
}

/// An SBOM.
pub(super) struct Bom<'a> {
    /// The product.
    pub(super) component: Value,
    /// The crate that is a part of the product, where it is not the product itself.
    pub(super) contains: Option<&'a Id>,
    /// The crate that the product is, or is compiled from.
    pub(super) root: &'a Id,
    /// All that the crate is built with.
    pub(super) all: &'a Graph,
    /// What of that becomes a part of it.
    pub(super) part: &'a Graph,
    /// The moment that it is true of.
    pub(super) date: Option<&'a str>,
}

impl Bom<'_> {
    /// The file.
    pub(super) fn json(&self, facts: &Facts) -> Value {
        let product = self.component["bom-ref"].clone();
        let inside = self.all.edges.keys().filter(|id| self.contains.is_some() || *id != self.root);
        let components: Vec<Value> = inside
            .map(|id| {
                let mut component = facts.component(id);
                let is_part = self.part.edges.contains_key(id);
                component["scope"] = if is_part { "required" } else { "excluded" }.into();
                component
            })
            .collect();
        let refs = |ids: &BTreeSet<Id>| ids.iter().map(|id| purl("cargo", id)).collect::<Vec<_>>();
        let own = self.contains.map(|id| json!({ "ref": product, "dependsOn": [purl("cargo", id)] }));
        let dependencies: Vec<Value> = own
            .into_iter()
            .chain(self.all.edges.iter().map(|(id, on)| json!({ "ref": purl("cargo", id), "dependsOn": refs(on) })))
            .collect();
        let mut bom = json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {
                "tools": { "components": [{ "type": "application", "name": "cargo xtask supply" }] },
                "component": self.component,
            },
            "components": components,
            "dependencies": dependencies,
        });
        if let Some(date) = self.date {
            bom["metadata"]["timestamp"] = date.into();
        }
        bom
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Bom, Facts, Graph, Id, purl};

    const TREE: &str = "0shop v0.1.0 (/folder/shop)\n\
                        1money v2.0.0+iso\n\
                        2derive v1.0.0 (proc-macro)\n\
                        3tokens v1.1.0\n\
                        2digits v0.3.0\n\
                        1digits v0.4.0\n\
                        1derive v1.0.0 (proc-macro) (*)\n";

    const PART: &str = "0shop v0.1.0 (/folder/shop)\n1money v2.0.0+iso\n2digits v0.3.0\n1digits v0.4.0\n";

    fn id(name: &str, version: &str) -> Id {
        Id { name: name.to_owned(), version: version.to_owned() }
    }

    fn facts() -> Facts {
        let packages = [
            json!({ "name": "money", "version": "2.0.0+iso", "license": "MIT/Apache-2.0", "description": "Money,\n counted", "repository": "https://example.com/money" }),
            json!({ "name": "digits", "version": "0.4.0", "license": "MIT", "description": null, "repository": null }),
        ];
        let lock = "version = 4\n\n[[package]]\nname = \"digits\"\nversion = \"0.3.0\"\nchecksum = \"03\"\n\n\
                    [[package]]\nname = \"digits\"\nversion = \"0.4.0\"\nchecksum = \"04\"\ndependencies = [\n \"tokens\",\n]\n\n\
                    [[package]]\nname = \"shop\"\nversion = \"0.1.0\"\n";
        Facts::new(&packages, lock)
    }

    #[test]
    fn what_cargo_tree_prints_becomes_a_graph() {
        let graph = Graph::read(TREE).unwrap();
        assert_eq!(graph.root(), Some(&id("shop", "0.1.0")));
        assert_eq!(graph.len(), 6);
        let on = |name: &str, version: &str| graph.edges[&id(name, version)].iter().cloned().collect::<Vec<_>>();
        assert_eq!(on("shop", "0.1.0"), [id("derive", "1.0.0"), id("digits", "0.4.0"), id("money", "2.0.0+iso")]);
        assert_eq!(on("money", "2.0.0+iso"), [id("derive", "1.0.0"), id("digits", "0.3.0")]);
        // What is shown once more, without what stands below it, keeps that.
        assert_eq!(on("derive", "1.0.0"), [id("tokens", "1.1.0")]);
        for other in ["shop v0.1.0\n", "0shop\n", "0shop v1.0.0\n0other v1.0.0\n"] {
            assert_eq!(Graph::read(other), None, "{other}");
        }
    }

    #[test]
    fn a_component_says_what_is_known_of_its_version() {
        assert_eq!(
            facts().component(&id("money", "2.0.0+iso")),
            json!({
                "type": "library", "bom-ref": "pkg:cargo/money@2.0.0%2Biso", "name": "money", "version": "2.0.0+iso",
                "purl": "pkg:cargo/money@2.0.0%2Biso", "description": "Money, counted",
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "externalReferences": [{ "type": "vcs", "url": "https://example.com/money" }],
            })
        );
        assert_eq!(facts().component(&id("digits", "0.4.0"))["hashes"], json!([{ "alg": "SHA-256", "content": "04" }]));
        assert_eq!(facts().component(&id("shop", "0.1.0")).get("hashes"), None);
    }

    #[test]
    fn what_only_builds_a_product_is_no_part_of_it() {
        let (all, part, root) = (Graph::read(TREE).unwrap(), Graph::read(PART).unwrap(), id("shop", "0.1.0"));
        let component = facts().component(&root);
        let bom =
            Bom { component, contains: None, root: &root, all: &all, part: &part, date: Some("2026-11-23T00:00:00Z") };
        let bom = bom.json(&facts());
        assert_eq!(bom["metadata"]["component"]["bom-ref"], purl("cargo", &root));
        assert_eq!(bom["metadata"]["timestamp"], "2026-11-23T00:00:00Z");
        let scopes: Vec<String> = bom["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| format!("{} {}", one["purl"], one["scope"]).replace('"', ""))
            .collect();
        assert_eq!(
            scopes,
            [
                "pkg:cargo/derive@1.0.0 excluded",
                "pkg:cargo/digits@0.3.0 required",
                "pkg:cargo/digits@0.4.0 required",
                "pkg:cargo/money@2.0.0%2Biso required",
                "pkg:cargo/tokens@1.1.0 excluded",
            ]
        );
        assert_eq!(bom["dependencies"].as_array().unwrap().len(), all.len());
    }

    #[test]
    fn a_package_of_another_registry_contains_the_crate() {
        let (all, part, root) = (Graph::read(TREE).unwrap(), Graph::read(PART).unwrap(), id("shop", "0.1.0"));
        let component = json!({ "bom-ref": "pkg:npm/shop@0.1.0" });
        let bom =
            Bom { component, contains: Some(&root), root: &root, all: &all, part: &part, date: None }.json(&facts());
        assert_eq!(bom["components"].as_array().unwrap().len(), all.len());
        assert_eq!(
            bom["dependencies"][0],
            json!({ "ref": "pkg:npm/shop@0.1.0", "dependsOn": ["pkg:cargo/shop@0.1.0"] })
        );
        assert_eq!(bom["metadata"].get("timestamp"), None);
    }
}
