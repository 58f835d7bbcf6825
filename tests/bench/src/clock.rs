//! Times contenders in turns, so that a busy machine disturbs all of them alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Something to time: one call is one unit of work.
pub(crate) type Contender<'c> = Box<dyn FnMut() -> usize + 'c>;

/// How thoroughly is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pace {
    /// For figures that are told to others.
    Full,
    /// For a look, within a minute.
    Quick,
    /// Once each: everything runs, and no figure means anything.
    Once,
}

impl Pace {
    /// How many times each contender is timed, of that many.
    pub(crate) fn rounds(self, full: usize) -> usize {
        match self {
            Pace::Full => full,
            Pace::Quick => full.div_ceil(5).max(5),
            Pace::Once => 1,
        }
    }

    /// How long one timing of short work takes at least.
    fn slice(self) -> Duration {
        match self {
            Pace::Full => Duration::from_micros(300),
            Pace::Quick => Duration::from_micros(60),
            Pace::Once => Duration::ZERO,
        }
    }
}

/// How many times short work is timed.
const ROUNDS: usize = 41;

/// The nanoseconds per call of each contender, one figure per round, in the order of the rounds.
pub(crate) fn interleaved(pace: Pace, contenders: &mut [Contender<'_>]) -> Vec<Vec<f64>> {
    let repeats: Vec<u32> = contenders.iter_mut().map(|contender| calibrate(pace, contender)).collect();
    by_turns(pace.rounds(ROUNDS), contenders.len(), |turn| {
        let begin = Instant::now();
        for _ in 0..repeats[turn] {
            black_box(contenders[turn]());
        }
        // Where the clock is coarse, some time has passed all the same.
        begin.elapsed().as_nanos().max(1) as f64 / f64::from(repeats[turn])
    })
}

/// The figures of each of some contenders, one per round, in the order of the rounds.
pub(crate) fn by_turns<T>(rounds: usize, contenders: usize, mut figure: impl FnMut(usize) -> T) -> Vec<Vec<T>> {
    let mut figures: Vec<Vec<T>> = (0..contenders).map(|_| Vec::with_capacity(rounds)).collect();
    for round in 0..rounds {
        for turn in 0..contenders {
            // Nobody always goes first.
            let turn = (turn + round) % contenders;
            figures[turn].push(figure(turn));
        }
    }
    figures
}

fn calibrate(pace: Pace, contender: &mut Contender<'_>) -> u32 {
    let mut repeats = 1u32;
    loop {
        let begin = Instant::now();
        for _ in 0..repeats {
            black_box(contender());
        }
        if begin.elapsed() >= pace.slice() || repeats >= 1 << 24 {
            return repeats;
        }
        repeats *= 2;
    }
}

/// The middle of some figures.
pub(crate) fn median(figures: &[f64]) -> f64 {
    quantile(figures, 0.5)
}

/// The figure below which a part of the others lies.
pub(crate) fn quantile(figures: &[f64], part: f64) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let position = (sorted.len().saturating_sub(1)) as f64 * part;
    sorted.get(position.round() as usize).copied().unwrap_or(f64::NAN)
}

/// The geometric mean.
pub(crate) fn geometric_mean(figures: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = figures.fold((0.0, 0u32), |(sum, count), figure| (sum + figure.ln(), count + 1));
    (sum / f64::from(count)).exp()
}
