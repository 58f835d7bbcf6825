//! Measures that twice the input takes no more than 2.3 times the time and the memory, up to 1 MiB: `prove_growth [READER]`.
//!
//! Of each doubling, rounds of the shorter and the longer input follow each other, and the median of their ratios counts. Time is
//! that of the processor where the system tells it, so that others who work on the machine do not count.

use std::process::ExitCode;
use std::time::Instant;

use hostile::growth::{Subject, subjects};

/// Lengths, each half of the next.
const SHORTEST: usize = 1 << 16;
const LONGEST: usize = 1 << 20;

/// How often each doubling is measured, and of what takes its time.
const ROUNDS: usize = 21;
const FEW_ROUNDS: usize = 3;

/// How much more twice the input may take.
const MOST: f64 = 2.3;

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "{:<14}{:<28}{:>10}{:>10}{:>30}{:>12}",
        "reader", "shape", "1 MiB", "ns/byte", "time of each doubling", "memory"
    );
    let mut failed = false;
    for subject in subjects() {
        if wanted.is_empty() || wanted.iter().any(|wanted| subject.reader == wanted || subject.shape == wanted) {
            failed |= !measure(&subject);
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// Prints a row; whether it is as it should be.
fn measure(subject: &Subject) -> bool {
    let mut ratios = Vec::new();
    let (mut memory, mut time, mut bytes) = (Vec::new(), 0.0, 0);
    let mut length = SHORTEST;
    while length < LONGEST {
        let (short, long) = ((subject.make)(length), (subject.make)(2 * length));
        let mut of_doubling = Vec::new();
        let mut times = Vec::new();
        for _ in 0..if subject.is_slow { FEW_ROUNDS } else { ROUNDS } {
            let (of_short, of_long) = (seconds(subject, &short), seconds(subject, &long));
            of_doubling.push(of_long / of_short);
            times.push(of_long);
        }
        ratios.push(median(&mut of_doubling));
        (time, bytes) = (median(&mut times), long.len());
        length *= 2;
        let of = |input: &[u8]| allocation_counter::measure(|| (subject.read)(input)).bytes_max;
        memory = vec![of(&short), of(&long)];
    }
    let told: Vec<String> = ratios.iter().map(|ratio| format!("{ratio:.2}")).collect();
    let held = memory[1] as f64 / bytes as f64;
    // What is less than the input itself is bounded, however it grows.
    let is_bounded = memory[1] < bytes as u64 || memory[1] as f64 <= MOST * memory[0] as f64;
    let last = ratios.last().copied().unwrap_or_default();
    let verdict = if last <= MOST && is_bounded { "" } else { "  grows" };
    println!(
        "{:<14}{:<28}{:>7.1} ms{:>10.1}{:>30}{held:>10.1} ×{verdict}",
        subject.reader,
        subject.shape,
        time * 1e3,
        time * 1e9 / bytes as f64,
        told.join(" ")
    );
    verdict.is_empty()
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// How long it takes to read an input, by a clock that stands while others have the processor.
fn seconds(subject: &Subject, input: &[u8]) -> f64 {
    let (times, begin) = (if subject.is_slow { 1 } else { 4 }, now());
    for _ in 0..times {
        (subject.read)(input);
    }
    (now() - begin) / f64::from(times)
}

/// Seconds that this thread has had the processor, or since some moment where the system does not tell.
fn now() -> f64 {
    thread_local!(static BEGIN: Instant = Instant::now());
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse::<u64>().ok());
    nanoseconds.map_or_else(|| BEGIN.with(|begin| begin.elapsed().as_secs_f64()), |told| told as f64 / 1e9)
}
