//! How well a field fits what one schema says of it, and what several say together.

use alloc::vec::Vec;

use crate::code::Code;
use crate::table::Member;
use crate::violation::{Detail, Violation};

/// What one schema says of a field that is there.
pub(super) struct Fit<'t> {
    /// None where the schema accepts the field.
    pub(super) violations: Vec<Violation<'t>>,
    /// Whether there were more.
    pub(super) truncated: bool,
    /// How far the schema goes along: twice the number of steps, and one more where the type at the end of them is right.
    reach: usize,
}

impl<'t> Fit<'t> {
    pub(super) fn accepted() -> Self {
        Fit { violations: Vec::new(), truncated: false, reach: usize::MAX }
    }

    /// What is wrong with the value of the field, so many steps away from the root.
    pub(super) fn arrived(violations: Vec<Violation<'t>>, truncated: bool, steps: usize) -> Self {
        let Some(first) = violations.iter().min_by_key(|violation| violation.offset) else { return Self::accepted() };
        let right_type = first.code != Code::Type || first.pointer.count() > steps;
        Fit { reach: 2 * steps + usize::from(right_type), violations, truncated }
    }

    /// A place that is refused behind so many steps.
    pub(super) fn refused(violation: Violation<'t>, steps: usize, right_type: bool) -> Self {
        Fit { violations: alloc::vec![violation], truncated: false, reach: 2 * steps + usize::from(right_type) }
    }

    /// Where both schemas must hold. What is wrong with the text itself, each of them says; it is kept once.
    pub(super) fn and(mut self, other: Self) -> Self {
        for violation in other.violations {
            let of_text = matches!(violation.code, Code::JsonSyntax | Code::TooDeep | Code::DuplicateKey);
            let is_same = |known: &Violation<'_>| known.code == violation.code && known.offset == violation.offset;
            if !of_text || !self.violations.iter().any(is_same) {
                self.violations.push(violation);
            }
        }
        self.truncated |= other.truncated;
        self.reach = self.reach.min(other.reach);
        self
    }

    /// Where one of the schemas is enough: the better of the two, the earlier of equals.
    pub(super) fn or(mut self, mut other: Self) -> Self {
        if let ([own], [others]) = (&mut self.violations[..], &mut other.violations[..])
            && own.code == Code::UnknownField
            && others.code == Code::UnknownField
            && own.pointer == others.pointer
        {
            // Whichever is meant, all names are known there.
            let known = names(&own.detail).chain(names(&others.detail)).collect();
            own.detail = Detail::Known(known);
            return self;
        }
        let better = (other.reach, self.violations.len()) > (self.reach, other.violations.len());
        if better { other } else { self }
    }
}

/// The names that are known where another one stands.
fn names<'t>(detail: &Detail<'t>) -> impl Iterator<Item = &'t str> {
    let (members, known): (&'t [_], &[&'t str]) = match detail {
        Detail::Members(members) => (members, &[]),
        Detail::Known(known) => (&[], known),
        _ => (&[], &[]),
    };
    members.iter().map(|member: &Member<'t>| member.name).chain(known.iter().copied())
}

/// What one schema says of a field that is missing from the object around it, which is taken to be there.
pub(super) enum Absence<'t> {
    /// There can be no such object.
    NoPlace,
    /// The field may be missing.
    Accepted,
    /// The field must be there.
    Refused(Violation<'t>),
}

impl Absence<'_> {
    /// Where both schemas must hold.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Absence::NoPlace, _) | (_, Absence::NoPlace) => Absence::NoPlace,
            (Absence::Accepted, other) => other,
            (refused, _) => refused,
        }
    }

    /// Where one of the schemas is enough.
    pub(super) fn or(self, other: Self) -> Self {
        match (self, other) {
            (Absence::NoPlace, other) => other,
            (known, Absence::NoPlace) => known,
            (Absence::Accepted, _) | (_, Absence::Accepted) => Absence::Accepted,
            (refused, _) => refused,
        }
    }
}
