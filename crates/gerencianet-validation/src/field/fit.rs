//! How well a field fits what one schema says of it, and what several say together.

use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::path::Path;
use crate::field::violation;
use crate::violation::{Detail, Violation};

/// What one schema says of a field.
pub(super) struct Fit<'t> {
    /// None where the schema accepts the field.
    pub(super) violations: Vec<Violation<'t>>,
    /// Whether there were more.
    pub(super) truncated: bool,
    /// How far away from the field the schema refuses it: twice what is left of the pointer, and one more where what stands
    /// there is of another type.
    distance: usize,
}

impl<'t> Fit<'t> {
    pub(super) fn accepted() -> Self {
        Fit { violations: Vec::new(), truncated: false, distance: 0 }
    }

    /// What is wrong with the value of the field.
    pub(super) fn arrived((violations, truncated): (Vec<Violation<'t>>, bool), pointer: &str) -> Self {
        let of_type = |violation: &Violation<'_>| violation.code == Code::Type && violation.pointer.text == pointer;
        Fit { distance: usize::from(violations.iter().any(of_type)), violations, truncated }
    }

    /// What is refused with so much left of the pointer, and whether for more than the type that stands there.
    pub(super) fn refused(code: Code, detail: Detail<'t>, path: &Path<'_>, left: &str, right_type: bool) -> Self {
        let violations = alloc::vec![violation(path.pointer(), code, detail)];
        Fit { violations, truncated: false, distance: 2 * left.len() + usize::from(!right_type) }
    }

    /// Whether the schema lets there be a place for the field.
    pub(super) fn has_place(&self) -> bool {
        self.distance < 2
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
        self.distance = self.distance.max(other.distance);
        self
    }

    /// Where one of the schemas is enough: the better of the two, the earlier of equals.
    pub(super) fn or(mut self, mut other: Self) -> Self {
        if (other.distance, other.violations.len()) < (self.distance, self.violations.len()) {
            return other;
        }
        if let ([own], [others]) = (&mut self.violations[..], &mut other.violations[..])
            && let (Detail::Known(own_names), Detail::Known(names)) = (&mut own.detail, &mut others.detail)
            && own.pointer == others.pointer
        {
            // Whichever is meant, all names are known there.
            own_names.append(names);
        }
        self
    }
}
