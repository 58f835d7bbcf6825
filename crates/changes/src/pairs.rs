//! Which operation of one document is which of the other: the one of the same method and route, and else the one of the same
//! `operationId`.

use codegen::ir::{Api, Operation};

/// An operation of the old document, of the new one, or of both.
pub(crate) type Pair<'a> = (Option<&'a Operation>, Option<&'a Operation>);

/// Every operation once: those of the new document in its order, then those that are gone.
pub(crate) fn pairs<'a>(old: &'a Api, new: &'a Api) -> Vec<Pair<'a>> {
    let mut partners: Vec<Option<&Operation>> = new
        .operations
        .iter()
        .map(|operation| old.operations.iter().find(|other| place(other) == place(operation)))
        .collect();
    for (operation, partner) in new.operations.iter().zip(0..) {
        if partners[partner].is_none() {
            let is_taken = |other: &Operation| partners.iter().flatten().any(|taken| std::ptr::eq(*taken, other));
            partners[partner] = old.operations.iter().find(|other| other.id == operation.id && !is_taken(other));
        }
    }
    let gone = |other: &&Operation| !partners.iter().flatten().any(|taken| std::ptr::eq(*taken, *other));
    let removed = old.operations.iter().filter(gone).map(|operation| (Some(operation), None));
    let kept = partners.iter().zip(&new.operations).map(|(partner, operation)| (*partner, Some(operation)));
    kept.chain(removed).collect()
}

/// Method and route, whatever the parameters of the path are called.
fn place(operation: &Operation) -> (&'static str, String) {
    (operation.method.name(), anonymous(&operation.route))
}

/// A route with `{}` in the place of each parameter.
pub(crate) fn anonymous(route: &str) -> String {
    let mut parts = route.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| route + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// The names of the parameters of a route, in order.
pub(crate) fn path_parameters(route: &str) -> Vec<&str> {
    route.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_a_route_do_not_count() {
        assert_eq!(anonymous("/v2/cob/{txid}/x/{y}"), "/v2/cob/{}/x/{}");
        assert_eq!(anonymous("/v2/cob"), "/v2/cob");
        assert_eq!(path_parameters("/v2/cob/{txid}/x/{y}"), ["txid", "y"]);
    }
}
