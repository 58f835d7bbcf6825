//! Limits of numbers taken away and moved.

use bumpalo::Bump;
use gerencianet_validation::table::{Bound, Decimal};

use super::{Effect, less};

/// A limit taken away, with its own value in or out, and, where only whole numbers are asked, one further out.
pub(super) fn moved<'t>(
    bound: Option<Bound<'t>>,
    outwards: i128,
    whole: bool,
    code: &str,
    arena: &'t Bump,
) -> Vec<(&'static str, Option<Bound<'t>>, Effect)> {
    let Some(Bound { value, exclusive }) = bound else { return Vec::new() };
    let mut changes = vec![("without", None, less(code))];
    let turned = Some(Bound { value, exclusive: !exclusive });
    changes.push(if exclusive { ("an inclusive", turned, less(code)) } else { ("an exclusive", turned, Effect::More) });
    if let (true, Ok(limit)) = (whole, value.text.parse::<i128>()) {
        let further = Bound { value: decimal(limit + outwards, arena), exclusive };
        changes.push(("a further", Some(further), less(code)));
    }
    changes
}

fn decimal(value: i128, arena: &Bump) -> Decimal<'_> {
    let all = value.unsigned_abs().to_string();
    let digits = all.trim_end_matches('0');
    let zeros = if digits.is_empty() { 0 } else { all.len() - digits.len() };
    Decimal {
        text: arena.alloc_str(&value.to_string()),
        negative: value < 0,
        digits: arena.alloc_str(digits),
        exponent: i32::try_from(zeros).unwrap_or(i32::MAX),
    }
}
