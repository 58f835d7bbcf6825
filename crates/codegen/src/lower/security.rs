//! Who may call: security schemes, and what an operation requires.

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{SecurityKind, SecurityScheme},
    load::Node,
};

impl<'s> Lowering<'s> {
    pub(super) fn security_schemes(&mut self, root: &'s Node) -> Vec<SecurityScheme> {
        let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
        let entries = schemes.map(Node::entries).unwrap_or_default();
        let scheme = |entry: &'s crate::load::Entry| {
            let node = self.resolve(&entry.value)?;
            let kind = self.security_kind(node);
            if kind.is_none() && !self.sources.is_foreign() {
                self.refuse(sentences::security_kind(entry.key_span, &entry.key));
            }
            Some(SecurityScheme { name: entry.key.clone(), description: self.text(node, "description"), kind: kind? })
        };
        entries.iter().filter_map(scheme).collect()
    }

    fn security_kind(&mut self, node: &'s Node) -> Option<SecurityKind> {
        let kind = self.text(node, "type")?;
        let scheme = self.text(node, "scheme").unwrap_or_default();
        match (kind.as_str(), scheme.to_lowercase().as_str()) {
            ("http", "basic") => Some(SecurityKind::Basic),
            ("http", "bearer") => Some(SecurityKind::Bearer),
            ("oauth2", _) => match node.get("flows")?.entries() {
                [entry] if entry.key == "clientCredentials" => {
                    let scopes = entry.value.get("scopes").map(Node::entries).unwrap_or_default();
                    let described = |scope: &crate::load::Entry| {
                        (scope.key.clone(), scope.value.as_str().unwrap_or_default().to_owned())
                    };
                    Some(SecurityKind::ClientCredentials {
                        token_url: self.text(&entry.value, "tokenUrl")?,
                        scopes: scopes.iter().map(described).collect(),
                    })
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The scheme and the scopes that an operation requires; those of the document where it does not say. The lints see to
    /// it that there is one requirement, and that it names what is declared.
    pub(super) fn security(&mut self, operation: &'s Node, root: &'s Node) -> (Option<String>, Vec<String>) {
        let requirements = operation.get("security").or(root.get("security")).map(Node::items).unwrap_or_default();
        let Some(required) = requirements.iter().flat_map(Node::entries).next() else { return (None, Vec::new()) };
        let scopes = required.value.items().iter().filter_map(Node::as_str).map(str::to_owned).collect();
        (Some(required.key.clone()), scopes)
    }
}
