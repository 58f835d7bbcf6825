//! Asks `serde_json` and us which texts are JSON: those made by hand, all short ones, and many by chance:
//! `prove_json [TEXTS [SEED]]`.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::Instant,
};

use workspace_tests::texts::{Texts, by_hand, difference, read};

/// How many texts by chance, unless an argument says otherwise.
const TEXTS: u64 = 2_000_000;

/// All texts of up to this many of the letters are tried.
const LONGEST: usize = 5;
const LETTERS: &[&[u8]] =
    &[b"{", b"}", b"[", b"]", b"\"", b",", b":", b"\\", b"0", b"1", b"-", b".", b"e", b"u", b" ", b"true", b"\xc3\xa9"];

/// How many texts a thread takes at a time.
const TOGETHER: u64 = 4_096;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Ok(texts), Ok(seed)) = (arguments.next().unwrap_or(Ok(TEXTS)), arguments.next().unwrap_or(Ok(1))) else {
        eprintln!("error: prove_json [TEXTS [SEED]]");
        return ExitCode::from(2);
    };
    let begin = Instant::now();
    let mut asked = Asked::default();
    by_hand().iter().for_each(|text| asked.ask("by hand", text));
    println!("{:>10} by hand, {} of them JSON", asked.texts, asked.accepted);
    let mut short = Asked::default();
    ask_short(&mut Vec::new(), LONGEST, &mut short);
    println!("{:>10} short ones, {} of them JSON", short.texts, short.accepted);
    let chance = by_chance(texts, seed);
    println!("{:>10} by chance with seed {seed}, {} of them JSON", chance.texts, chance.accepted);
    let differences: Vec<String> = [asked, short, chance].into_iter().flat_map(|asked| asked.differences).collect();
    println!("{:>10} differences; {:.1} s", differences.len(), begin.elapsed().as_secs_f64());
    differences.iter().for_each(|difference| println!("{difference}"));
    if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What came of asking.
#[derive(Default)]
struct Asked {
    texts: u64,
    accepted: u64,
    differences: Vec<String>,
}

impl Asked {
    fn ask(&mut self, name: &str, text: &[u8]) {
        self.texts += 1;
        self.accepted += u64::from(read(text).is_empty());
        if let Some(difference) = difference(text) {
            self.differences.push(format!("{name}: {difference}: {}", String::from_utf8_lossy(text).escape_debug()));
        }
    }
}

fn ask_short(text: &mut Vec<u8>, left: usize, asked: &mut Asked) {
    asked.ask("short", text);
    if left == 0 {
        return;
    }
    for letter in LETTERS {
        text.extend_from_slice(letter);
        ask_short(text, left - 1, asked);
        text.truncate(text.len() - letter.len());
    }
}

/// Asks about texts by chance, in as many threads as there are processors.
fn by_chance(count: u64, seed: u64) -> Asked {
    let texts = Texts::new();
    let (next, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
    let work = || {
        let mut asked = Asked::default();
        loop {
            let begin = next.fetch_add(TOGETHER, Ordering::Relaxed);
            if begin >= count || stopped.load(Ordering::Relaxed) {
                return asked;
            }
            for number in begin..(begin + TOGETHER).min(count) {
                asked.ask(&format!("number {number}"), &texts.text(seed, number));
            }
            stopped.fetch_or(asked.differences.len() >= 10, Ordering::Relaxed);
        }
    };
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut all = Asked::default();
    thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        for thread in running {
            let asked = thread.join().expect("a thread that has panicked has said why");
            all.texts += asked.texts;
            all.accepted += asked.accepted;
            all.differences.extend(asked.differences);
        }
    });
    all
}
