//! Asks four judges about many bodies, and says how often they differ and by which rule: `prove [--bodies N] [--seed N]`. With
//! `--body OPERATION/NUMBER` it asks about one.
//!
//! The package must have been installed: `node pack.js` in `tests/npm`.

use std::{
    collections::BTreeSet,
    process::ExitCode,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::Instant,
};

use bodies::smallest;
use workspace_tests::{
    documents,
    prove::{Batch, Difference, Judge, Native, Node, Rule, Subject, Tally, subjects},
};

/// How many bodies are sent to Node together.
const TOGETHER: u64 = 64;

/// What was asked for on the command line.
struct Asked {
    bodies: u64,
    seed: u64,
    body: Option<(String, u64)>,
}

/// A body about which the judges differ.
struct Found {
    subject: usize,
    number: u64,
    difference: Difference,
    smallest: Vec<u8>,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let asked = asked(std::env::args().skip(1))?;
    let sources = documents::sources();
    let subjects = subjects(&sources);
    if let Some((operation, number)) = &asked.body {
        return one(&subjects, operation, *number, asked.seed);
    }
    let begin = Instant::now();
    let (tallies, found) = all(&subjects, &asked)?;
    let mut total = Tally::default();
    for (subject, tally) in subjects.iter().zip(&tallies) {
        println!("{:<36}{:>9} accepted {:>9} refused", subject.operation.to_string(), tally.accepted, tally.refused);
        total.add(tally);
    }
    println!("\n{:>9} times by rule", total.explained.values().sum::<u64>());
    for ((judge, rule), count) in &total.explained {
        println!("{count:>9}  {judge}: {rule}");
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "\n{} bodies with seed {}, {} of them no JSON; {} differences without a rule; {seconds:.1} s",
        total.bodies(),
        asked.seed,
        total.no_json,
        found.len()
    );
    for one in &found {
        let (operation, number) = (subjects[one.subject].operation, one.number);
        println!("\n{operation}/{number}: {}; the smallest such body:", one.difference);
        println!("{}", String::from_utf8_lossy(&one.smallest).escape_debug());
    }
    Ok(if found.is_empty() && is_tried(&subjects, &tallies, &total) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn asked(arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { bodies: 50_000, seed: 1, body: None };
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        let number = |text: &str| text.parse::<u64>().map_err(|_| format!("{argument} needs a number"));
        match argument.as_str() {
            "--bodies" => asked.bodies = number(&value)?,
            "--seed" => asked.seed = number(&value)?,
            "--body" => {
                let (operation, position) = value.rsplit_once('/').ok_or("--body needs OPERATION/NUMBER")?;
                asked.body = Some((operation.to_owned(), number(position)?));
            }
            _ => return Err(format!("`{argument}` is not known")),
        }
    }
    Ok(asked)
}

/// Asks about every body, in as many threads as there are processors, each with a Node of its own.
fn all(subjects: &[Subject], asked: &Asked) -> Result<(Vec<Tally>, Vec<Found>), String> {
    let each = asked.bodies.div_ceil(subjects.len() as u64);
    let (next, stopped) = (AtomicU64::new(0), AtomicBool::new(false));
    let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let results = thread::scope(|scope| {
        let work = || work(subjects, asked.seed, each, &next, &stopped);
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let ended = running.into_iter().map(|thread| thread.join().map_err(|_| "a thread has panicked".to_owned()));
        ended.collect::<Vec<_>>()
    });
    let mut tallies = vec![Tally::default(); subjects.len()];
    let mut found = Vec::new();
    for result in results {
        let (some, differences) = result??;
        tallies.iter_mut().zip(&some).for_each(|(all, some)| all.add(some));
        found.extend(differences);
    }
    found.sort_by_key(|one: &Found| (one.subject, one.number));
    Ok((tallies, found))
}

type Ended = Result<(Vec<Tally>, Vec<Found>), String>;

fn work(subjects: &[Subject], seed: u64, each: u64, next: &AtomicU64, stopped: &AtomicBool) -> Ended {
    let lost = |error: std::io::Error| format!("Node does not answer: {error}");
    let mut node = Node::start(subjects).map_err(lost)?;
    let mut tallies = vec![Tally::default(); subjects.len()];
    let mut found = Vec::new();
    let mut sent: Option<Sent> = None;
    loop {
        let begin = next.fetch_add(TOGETHER, Ordering::Relaxed);
        let is_over = begin >= each * subjects.len() as u64 || stopped.load(Ordering::Relaxed);
        // While Node judges what was sent, the next bodies are made and judged here.
        let made = (!is_over).then(|| Sent::new(subjects, seed, each, begin));
        if let Some(sent) = sent.take() {
            for ((subject, number, native), answer) in sent.bodies.iter().zip(node.answers(&sent.batch).map_err(lost)?)
            {
                let body = subjects[*subject].bodies.body(seed, *number);
                let difference = subjects[*subject].compare(&body.bytes, native, answer, &mut tallies[*subject]);
                let Some(difference) = difference else { continue };
                let smallest = smallest(&body, &mut |bytes| {
                    ask(&mut node, subjects, *subject, bytes).is_ok_and(|other| other.as_ref() == Some(&difference))
                });
                found.push(Found { subject: *subject, number: *number, difference, smallest });
                stopped.store(found.len() >= 10, Ordering::Relaxed);
            }
        }
        let Some(made) = made else { return Ok((tallies, found)) };
        node.send(&made.batch).map_err(lost)?;
        sent = Some(made);
    }
}

/// Bodies that Node has been asked about, with what was said of them here.
struct Sent {
    batch: Batch,
    bodies: Vec<(usize, u64, Native)>,
}

impl Sent {
    fn new(subjects: &[Subject], seed: u64, each: u64, begin: u64) -> Self {
        let mut sent = Sent { batch: Batch::default(), bodies: Vec::new() };
        for place in begin..(begin + TOGETHER).min(each * subjects.len() as u64) {
            let (subject, number) = (usize::try_from(place / each).expect("there are few operations"), place % each);
            let body = subjects[subject].bodies.body(seed, number);
            let native = subjects[subject].judge(&body.bytes);
            sent.batch.add(subject, &body.bytes, &native);
            sent.bodies.push((subject, number, native));
        }
        sent
    }
}

/// Asks all four about one body.
fn ask(node: &mut Node, subjects: &[Subject], subject: usize, body: &[u8]) -> std::io::Result<Option<Difference>> {
    let native = subjects[subject].judge(body);
    let mut batch = Batch::default();
    batch.add(subject, body, &native);
    node.send(&batch)?;
    let answer = node.answers(&batch)?[0];
    Ok(subjects[subject].compare(body, &native, answer, &mut Tally::default()))
}

fn one(subjects: &[Subject], operation: &str, number: u64, seed: u64) -> Result<ExitCode, String> {
    let is_meant = |subject: &Subject| subject.operation.to_string() == operation;
    let subject = subjects.iter().position(is_meant).ok_or_else(|| format!("no operation `{operation}` has a body"))?;
    let body = subjects[subject].bodies.body(seed, number);
    println!("{}", String::from_utf8_lossy(&body.bytes));
    let mut node = Node::start(subjects).map_err(|error| error.to_string())?;
    match ask(&mut node, subjects, subject, &body.bytes).map_err(|error| error.to_string())? {
        None => println!("the judges agree, or differ by a rule"),
        Some(difference) => {
            println!("{difference}");
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether the run has shown what it is there to show: each operation both ways, and each rule.
fn is_tried(subjects: &[Subject], tallies: &[Tally], total: &Tally) -> bool {
    let mut tried = true;
    for (subject, tally) in subjects.iter().zip(tallies) {
        if tally.accepted * 20 < tally.bodies() || tally.refused * 20 < tally.bodies() {
            println!("{} is hardly tried both ways", subject.operation);
            tried = false;
        }
    }
    let seen: BTreeSet<Rule> = total.explained.keys().map(|(_, rule)| *rule).collect();
    // That a deep value stands where another one follows it happens once in 200,000 bodies.
    for rule in Rule::ALL.iter().filter(|rule| !seen.contains(rule) && **rule != Rule::Depth) {
        println!("no body needed the rule: {rule}");
        tried = false;
    }
    let differing = |judge: Judge| total.explained.keys().filter(move |(name, _)| *name == judge.name()).count();
    tried && differing(Judge::Quick) + differing(Judge::Package) == 0
}
