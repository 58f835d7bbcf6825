//! Strings that a pattern describes.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::random::Random;

/// How often something is repeated at the most where there is no limit.
const REPEATED: u32 = 5;

/// How much more often than it must be something is repeated, whatever the limit.
const LONGEST: u32 = 400;

/// A pattern that strings can be made of.
#[derive(Debug, Clone)]
pub struct Pattern(Hir);

impl Pattern {
    /// None where the pattern is written as only JavaScript reads it.
    #[must_use]
    pub fn new(pattern: &str) -> Option<Self> {
        regex_syntax::parse(pattern).ok().map(Pattern)
    }

    /// A string that matches, as long as nothing in the pattern looks around.
    #[must_use]
    pub fn text(&self, random: &mut Random) -> String {
        let mut text = String::new();
        write(&self.0, &mut text, random);
        text
    }
}

fn write(hir: &Hir, text: &mut String, random: &mut Random) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges: Vec<_> = class.ranges().iter().map(|range| (range.start(), range.end())).collect();
            if ranges.is_empty() {
                return;
            }
            let (first, last) = *random.pick(&ranges);
            let width = u32::from(last) - u32::from(first) + 1;
            let chosen = u32::from(first) + u32::try_from(random.below(width as usize)).unwrap_or(0);
            text.push(char::from_u32(chosen).unwrap_or(first));
        }
        HirKind::Class(Class::Bytes(_)) => {}
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(repetition.min + REPEATED).min(repetition.min + LONGEST);
            // The limits are where mistakes are.
            let times = match random.below(4) {
                0 => repetition.min,
                1 => most,
                _ => repetition.min + u32::try_from(random.below((most - repetition.min) as usize + 1)).unwrap_or(0),
            };
            for _ in 0..times {
                write(&repetition.sub, text, random);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, text, random),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text, random)),
        HirKind::Alternation(alternatives) => write(random.pick(alternatives), text, random),
    }
}
