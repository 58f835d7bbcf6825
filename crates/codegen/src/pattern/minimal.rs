//! The smallest machine that accepts the same strings: Hopcroft's refinement of partitions.

use std::collections::VecDeque;

/// A deterministic machine over classes of bytes. State 0 is the start.
pub(super) struct Machine {
    /// How many classes there are.
    pub(super) class_count: usize,
    /// `next[state * class_count + class]`
    pub(super) next: Vec<usize>,
    /// Whether a string may end in the state.
    pub(super) accepting: Vec<bool>,
}

impl Machine {
    /// How many states there are.
    pub(super) fn len(&self) -> usize {
        self.accepting.len()
    }

    /// The next states, by class.
    pub(super) fn row(&self, state: usize) -> &[usize] {
        &self.next[state * self.class_count..][..self.class_count]
    }
}

/// Joins all states that no string can tell apart. States of the result are numbered as a walk from the start meets
/// them.
pub(super) fn minimise(machine: &Machine) -> Machine {
    let partition = refine(machine);
    let mut representatives = vec![0];
    let mut number_of_block = vec![usize::MAX; partition.blocks.len()];
    number_of_block[partition.block_of[0]] = 0;
    let mut minimal = Machine { class_count: machine.class_count, next: Vec::new(), accepting: Vec::new() };
    let mut walked = 0;
    while let Some(&state) = representatives.get(walked) {
        walked += 1;
        minimal.accepting.push(machine.accepting[state]);
        for &next in machine.row(state) {
            let number = &mut number_of_block[partition.block_of[next]];
            if *number == usize::MAX {
                *number = representatives.len();
                representatives.push(next);
            }
            minimal.next.push(*number);
        }
    }
    minimal
}

/// Groups of states. `members` is a permutation of all states in which each block is one stretch.
struct Partition {
    members: Vec<usize>,
    position_of: Vec<usize>,
    block_of: Vec<usize>,
    blocks: Vec<Block>,
}

/// A stretch of [`Partition::members`]; its first `marked` members are about to be split off.
#[derive(Clone, Copy)]
struct Block {
    start: usize,
    end: usize,
    marked: usize,
}

impl Partition {
    /// Accepting states and the others; only one block where one of the two is empty.
    fn new(accepting: &[bool]) -> Self {
        let mut members: Vec<usize> = (0..accepting.len()).collect();
        members.sort_by_key(|&state| accepting[state]);
        let boundary = accepting.iter().filter(|accepts| !**accepts).count();
        let mut position_of = vec![0; members.len()];
        for (position, &state) in members.iter().enumerate() {
            position_of[state] = position;
        }
        let is_mixed = boundary > 0 && boundary < members.len();
        let block_of = accepting.iter().map(|&accepts| usize::from(is_mixed && accepts)).collect();
        let first_end = if is_mixed { boundary } else { members.len() };
        let mut blocks = vec![Block { start: 0, end: first_end, marked: 0 }];
        if is_mixed {
            blocks.push(Block { start: boundary, end: members.len(), marked: 0 });
        }
        Partition { members, position_of, block_of, blocks }
    }

    /// Moves a state to the marked front of its block; returns the block if it is the first there.
    fn mark(&mut self, state: usize) -> Option<usize> {
        let block_number = self.block_of[state];
        let block = &mut self.blocks[block_number];
        let (from, to) = (self.position_of[state], block.start + block.marked);
        if from < to {
            return None;
        }
        block.marked += 1;
        let is_first = block.marked == 1;
        self.members.swap(from, to);
        self.position_of[self.members[from]] = from;
        self.position_of[state] = to;
        is_first.then_some(block_number)
    }

    /// Splits the marked members off, unless all are marked. Returns the number of the new, never larger, block.
    fn split(&mut self, block_number: usize) -> Option<usize> {
        let block = self.blocks[block_number];
        let middle = block.start + block.marked;
        self.blocks[block_number].marked = 0;
        if middle == block.end {
            return None;
        }
        let (kept, moved) = if block.marked <= block.end - middle {
            ((middle, block.end), (block.start, middle))
        } else {
            ((block.start, middle), (middle, block.end))
        };
        let new_number = self.blocks.len();
        self.blocks[block_number] = Block { start: kept.0, end: kept.1, marked: 0 };
        self.blocks.push(Block { start: moved.0, end: moved.1, marked: 0 });
        for &state in &self.members[moved.0..moved.1] {
            self.block_of[state] = new_number;
        }
        Some(new_number)
    }
}

fn refine(machine: &Machine) -> Partition {
    let sources = Sources::new(machine);
    let mut partition = Partition::new(&machine.accepting);
    let mut waiting: VecDeque<usize> = (0..partition.blocks.len()).collect();
    while let Some(splitter) = waiting.pop_front() {
        let Block { start, end, .. } = partition.blocks[splitter];
        // The splitter itself may be split on the way; what it was when taken is what counts.
        let targets = partition.members[start..end].to_vec();
        for class in 0..machine.class_count {
            let mut touched: Vec<usize> = Vec::new();
            for &target in &targets {
                for &source in sources.of(target, class) {
                    touched.extend(partition.mark(source));
                }
            }
            for block in touched {
                // If the old block still waits, both halves do now; if not, the new one, which is not the larger, is
                // enough.
                waiting.extend(partition.split(block));
            }
        }
    }
    partition
}

/// The states that lead to a state, by class.
struct Sources {
    class_count: usize,
    starts: Vec<usize>,
    states: Vec<usize>,
}

impl Sources {
    fn new(machine: &Machine) -> Self {
        let slot = |class: usize, target: usize| target * machine.class_count + class;
        let mut starts = vec![0; machine.len() * machine.class_count + 1];
        for (index, &target) in machine.next.iter().enumerate() {
            starts[slot(index % machine.class_count, target) + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        let mut free = starts.clone();
        let mut states = vec![0; machine.next.len()];
        for (index, &target) in machine.next.iter().enumerate() {
            let position = &mut free[slot(index % machine.class_count, target)];
            states[*position] = index / machine.class_count;
            *position += 1;
        }
        Sources { class_count: machine.class_count, starts, states }
    }

    fn of(&self, target: usize, class: usize) -> &[usize] {
        let slot = target * self.class_count + class;
        &self.states[self.starts[slot]..self.starts[slot + 1]]
    }
}
