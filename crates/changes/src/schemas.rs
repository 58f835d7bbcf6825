//! Two schemas: what is proved of them, and what is found.

use bodies::Vectors;
use codegen::ir::Example;

use crate::{
    Effort,
    places::{self, Difference},
    prover::Prover,
    report::{Evidence, Witness},
    search::{self, Wanted},
    side::Subject,
};

/// What is known of two schemas.
pub(crate) struct Compared {
    /// That the new one accepts what the old one refuses.
    pub(crate) more: Evidence,
    /// That the new one refuses what the old one accepts.
    pub(crate) less: Evidence,
    pub(crate) differences: Vec<Difference>,
}

/// Compares two schemas; `name` tells the bodies made by chance apart from those of others.
pub(crate) fn compare(
    old: (Subject<'_>, &[Example]),
    new: (Subject<'_>, &[Example]),
    name: &str,
    vectors: &Vectors,
    effort: Effort,
) -> Compared {
    let (old_schema, new_schema) = (old.0, new.0);
    let included = |one: Subject<'_>, other: Subject<'_>| {
        Prover::new(one.table(), other.table()).is_included(one.number(), other.number())
    };
    let wanted = Wanted { more: !included(new_schema, old_schema), less: !included(old_schema, new_schema) };
    let differences = places::differences(old_schema, new_schema, vectors);
    if !wanted.more && !wanted.less {
        return Compared { more: Evidence::Impossible, less: Evidence::Impossible, differences };
    }
    let found = search::search(old, new, &differences, wanted, name, vectors, effort);
    let evidence = |is_wanted: bool, body: Option<Vec<u8>>, refusing: Subject<'_>| match body {
        _ if !is_wanted => Evidence::Impossible,
        None => Evidence::NotFound { tried: found.tried },
        Some(body) => Evidence::Witness(Witness {
            refusals: refusing.refusals(&body),
            body: String::from_utf8_lossy(&body).into_owned(),
        }),
    };
    Compared {
        more: evidence(wanted.more, found.more, old_schema),
        less: evidence(wanted.less, found.less, new_schema),
        differences,
    }
}
