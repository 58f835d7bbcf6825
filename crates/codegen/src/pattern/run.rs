//! The simple shape: the whole string is some characters of one ASCII set.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::Compiled;

/// The run that a pattern stands for, where it is one: `^[…]$`, `^[…]+$`, `^[…]{2,35}$` and the like.
pub(super) fn recognise(hir: &Hir) -> Option<Compiled> {
    let HirKind::Concat(parts) = hir.kind() else {
        return None;
    };
    let [start, middle, end] = parts.as_slice() else {
        return None;
    };
    let is_anchored = *start.kind() == HirKind::Look(Look::Start) && *end.kind() == HirKind::Look(Look::End);
    let (sub, min, max) = match middle.kind() {
        HirKind::Repetition(repetition) => (&*repetition.sub, repetition.min, repetition.max.unwrap_or(u32::MAX)),
        _ => (middle, 1, 1),
    };
    let set = ascii_set(sub).filter(|_| is_anchored)?;
    Some(Compiled::Run { set, min, max })
}

/// The set that matches exactly one ASCII character, as bits.
fn ascii_set(hir: &Hir) -> Option<u128> {
    match hir.kind() {
        // A class of one character is a literal to `regex-syntax`.
        HirKind::Literal(literal) => match *literal.0 {
            [byte] if byte.is_ascii() => Some(1 << byte),
            _ => None,
        },
        HirKind::Class(Class::Unicode(class)) if class.is_ascii() => {
            let characters = class.ranges().iter().flat_map(|range| range.start()..=range.end());
            Some(characters.fold(0, |set, character| set | 1 << u32::from(character)))
        }
        _ => None,
    }
}
