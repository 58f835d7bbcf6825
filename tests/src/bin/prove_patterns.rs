//! Asks JavaScript, `regex-automata` and the compiled matchers about the patterns of the documents, of the lists, and by chance:
//! `prove_patterns [SEED]`.

use std::{process::ExitCode, time::Instant};

use bodies::random::Random;
use codegen::pattern::compile;
use workspace_tests::patterns::{Asked, Case, Node, accepted, ask, features, invented, of_the_documents};

/// All strings of up to this many characters over each alphabet of a pattern, and so many by chance.
const LONGEST: usize = 6;
const BY_CHANCE: usize = 100_000;

/// How many patterns by chance, and what is asked about each.
const INVENTED: usize = 3_000;
const LONGEST_OF_INVENTED: usize = 4;
const BY_CHANCE_OF_INVENTED: usize = 1_000;

fn main() -> ExitCode {
    let seed = match std::env::args().nth(1).map(|seed| seed.parse()) {
        None => 1,
        Some(Ok(seed)) => seed,
        Some(Err(_)) => {
            eprintln!("error: prove_patterns [SEED]");
            return ExitCode::from(2);
        }
    };
    match run(seed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(difference) => {
            eprintln!("error: {difference}");
            ExitCode::FAILURE
        }
    }
}

fn run(seed: u64) -> Result<(), String> {
    let begin = Instant::now();
    let mut node = Node::start().map_err(|error| format!("Node does not start: {error}"))?;
    let mut all = |name: &str, cases: &[Case], longest: usize, by_chance: usize| -> Result<(), String> {
        let asked: Vec<Asked> =
            cases.iter().map(|case| ask(&mut node, case, longest, by_chance, seed)).collect::<Result<_, _>>()?;
        let sum = |count: fn(&Asked) -> usize| asked.iter().map(count).sum::<usize>();
        println!(
            "{:>5} patterns {name}, {} of them asked of regex-automata too: {} strings, {} of which match, {} left out",
            cases.len(),
            sum(|asked| usize::from(asked.in_rust)),
            sum(|asked| asked.strings),
            sum(|asked| asked.matches),
            sum(|asked| asked.left_out),
        );
        Ok(())
    };
    all("of the documents", &of_the_documents(), LONGEST, BY_CHANCE)?;
    all("as people write them", &accepted(), LONGEST, BY_CHANCE)?;
    all("of every feature", &features(), LONGEST, BY_CHANCE)?;
    let mut random = Random::new(seed | 1);
    let invented: Vec<Case> = (0..INVENTED).map(|_| invented(&mut random)).collect();
    // An automaton may have too many states, which is told; nothing else may be refused.
    let (taken, refused): (Vec<Case>, Vec<Case>) =
        invented.into_iter().partition(|case| compile(&case.pattern).is_ok());
    for case in &refused {
        let error = compile(&case.pattern).expect_err("it was refused");
        if !error.message.contains("too large") {
            return Err(format!("{}: {error}", case.pattern));
        }
    }
    all("by chance", &taken, LONGEST_OF_INVENTED, BY_CHANCE_OF_INVENTED)?;
    println!("{:>5} patterns by chance are too large", refused.len());
    println!("left out: strings with a character that is something else in the Unicode of Node");
    println!("no differences; seed {seed}, {:.1} s", begin.elapsed().as_secs_f64());
    Ok(())
}
