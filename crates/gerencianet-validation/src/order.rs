//! Keeps things in order that are too many to compare each with each.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// The positions of the things of some list, in the order of the things. Close to n log n for whatever a hostile body brings.
///
/// In blocks, so that a position that is put between others moves few of them.
#[derive(Default)]
pub(crate) struct Order {
    blocks: Vec<Vec<usize>>,
}

/// Positions that a block may hold before it is cut in two.
const FULL: usize = 256;

impl Order {
    /// Puts a position in its place; whether nothing equal was there, for otherwise it is left out. `compare` holds a thing
    /// that is there against the new one.
    #[inline(never)]
    pub(crate) fn insert(&mut self, position: usize, compare: &dyn Fn(usize) -> Ordering) -> bool {
        let begins_before = |block: &Vec<usize>| block.first().is_some_and(|first| compare(*first).is_le());
        let index = self.blocks.partition_point(begins_before).saturating_sub(1);
        let Some(block) = self.blocks.get_mut(index) else {
            self.blocks.push(alloc::vec![position]);
            return true;
        };
        let Err(place) = block.binary_search_by(|known| compare(*known)) else { return false };
        block.insert(place, position);
        if block.len() == FULL {
            let upper = block.split_off(FULL / 2);
            self.blocks.insert(index + 1, upper);
        }
        true
    }

    /// The positions, in order.
    pub(crate) fn positions(&self) -> impl Iterator<Item = usize> {
        self.blocks.iter().flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of things that are put in one after the other, those left out that are equal to an earlier one.
    fn ordered(things: &[u32]) -> Vec<u32> {
        let mut order = Order::default();
        for (position, thing) in things.iter().enumerate() {
            let known = things[..position].contains(thing);
            assert_eq!(order.insert(position, &|known| things[known].cmp(thing)), !known);
        }
        order.positions().map(|position| things[position]).collect()
    }

    #[test]
    fn sorts_and_finds_equal_things() {
        let count = 3 * FULL as u32;
        let scattered = |number: u32| number.wrapping_mul(0x9e37_79b1) % count;
        for things in [
            Vec::new(),
            (0..count).collect::<Vec<u32>>(),
            (0..count).rev().collect(),
            (0..2 * count).map(scattered).collect(),
            alloc::vec![7; 20],
        ] {
            let mut sorted = things.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(ordered(&things), sorted);
        }
    }
}
