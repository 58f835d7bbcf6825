//! Lines and columns of byte offsets.

use core::cmp::Ordering;

use crate::engine::text::characters;
use crate::order::Order;
use crate::violation::Violation;

/// Orders violations by their offset and gives each its line and column, in one walk over the body.
pub(crate) fn fill(violations: &mut [Violation<'_>], body: &[u8]) {
    if !violations.is_sorted_by_key(|violation| violation.offset) {
        sort(violations);
    }
    let (mut position, mut line, mut column) = (0, 1u32, 1u32);
    for violation in violations {
        let passed = body.get(position..violation.offset).unwrap_or(&[]);
        match passed.iter().rposition(|byte| *byte == b'\n') {
            Some(last) => {
                let lines = passed.iter().filter(|byte| **byte == b'\n').count();
                line = line.saturating_add(bounded(lines));
                column = 1u32.saturating_add(bounded(characters(passed.get(last + 1..).unwrap_or(&[]))));
            }
            None => column = column.saturating_add(bounded(characters(passed))),
        }
        position = position.max(violation.offset);
        violation.line = line;
        violation.column = column;
    }
}

fn bounded(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn sort(violations: &mut [Violation<'_>]) {
    let mut order = Order::default();
    for (position, violation) in violations.iter().enumerate() {
        // What is said of one place stays in the order in which it was found.
        order.insert(position, &|known| violations[known].offset.cmp(&violation.offset).then(Ordering::Less));
    }
    let mut places = alloc::vec![0; violations.len()];
    for (place, position) in order.positions().enumerate() {
        places[position] = place;
    }
    for position in 0..places.len() {
        // Each exchange brings one violation to its place for good.
        while places[position] != position {
            let place = places[position];
            violations.swap(position, place);
            places.swap(position, place);
        }
    }
}
