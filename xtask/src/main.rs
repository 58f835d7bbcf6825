//! The maintainers' tool: `cargo xtask VERB`. One file for each verb.
//!
//! Exit codes: 0 done, 1 something is wrong with what was looked at, 2 the tool was called in a way it does not know.

mod bench;
mod cases;
mod codegen;
mod contract;
mod coverage;
mod diff;
mod docs;
mod explain;
mod fix;
mod fuzz;
mod miri;
mod mutants;
mod npm;
mod process;
mod prove;
mod report;
mod say;
mod supply;
mod test;
mod tools;
mod validate;
mod watch;
mod workspace;

use std::{panic, process::ExitCode, thread};

use crate::say::say;

/// A verb: its name, its arguments, what it does, and the function that does it.
type Verb = (&'static str, &'static str, &'static str, fn(lexopt::Parser) -> Result<(), Failure>);

/// Every verb.
const VERBS: &[Verb] = &[
    (
        "codegen",
        "[--check] [--format text|json|sarif|github]",
        "write the generated files; --check only says whether they are stale",
        codegen::run,
    ),
    (
        "codegen --spec FILE --out DIR",
        "[--target validation,typescript,client] [--keep-going] [--check] [--format …]",
        "write a crate from any OpenAPI 3.0 document",
        codegen::run,
    ),
    (
        "watch",
        "[--spec FILE --out DIR [--target …] [--keep-going]]",
        "generate again whenever a document is saved, and tell what changed, until Ctrl-C",
        watch::run,
    ),
    ("explain", "[CODE]", "say what a diagnostic means, or list all of them", explain::run),
    ("fix", "[--spec FILE] [--dry-run]", "mend in documents what only one change can mend", fix::run),
    ("cases", "", "write the cases under tests/cases", cases::run),
    ("diff", "OLD [NEW]", "what a change of the documents breaks, with proof; `diff --help` says more", diff::run),
    ("validate", "[OPERATION [FILE|-]]", "judge a request body; `validate --help` says more", validate::run),
    (
        "npm",
        "[--check]",
        "make the npm package in target/npm; --check only builds its module anew and compares",
        npm::run,
    ),
    (
        "docs",
        "[--kept]",
        "write a reference of the APIs, in which every request can be tried, to target/docs; --kept takes the npm package as it lies",
        docs::run,
    ),
    ("contract", "[--examples N] [--seed N]", "hold the sandbox to the documents, by a fuzzer", contract::run),
    (
        "prove",
        "[bodies | json | patterns | growth] [ARGUMENT...]",
        "ask independent judges about bodies, texts and patterns by the million; see that nothing grows faster than its input",
        prove::run,
    ),
    (
        "fuzz",
        "[TARGET] [SECONDS]",
        "give the readers of foreign bytes what libFuzzer makes up; needs nightly",
        fuzz::run,
    ),
    ("miri", "[ARGUMENT...]", "run the tests of the domain and of the engine in Miri; needs nightly", miri::run),
    (
        "mutants",
        "[domain] [engine] [generator] [ARGUMENT...]",
        "break the code in every small way, and list what no test notices",
        mutants::run,
    ),
    (
        "coverage",
        "[--own] [PACKAGE...]",
        "tell how many lines the tests of each crate run, and which public functions none of them does",
        coverage::run,
    ),
    (
        "supply",
        "[sbom] [api] [deny] [--bless]",
        "write SBOMs to target/sbom; hold public items to their lists, and dependencies to deny.toml and to advisories",
        supply::run,
    ),
    ("test", "", "hold everything that must hold", test::run),
    (
        "bench",
        "[native] [npm] [calls] [--quick] [--kept] [--markdown] [--publish]",
        "measure the judge, the npm package and the client against their rivals",
        bench::run,
    ),
];

/// Verbs with a `--help` of their own.
const SAY_MORE: [&str; 2] = ["validate", "diff"];

/// Why a verb did not succeed.
enum Failure {
    /// It was called in a way it does not know.
    Misuse(String),
    /// Something is wrong, which is said here or was said already.
    Found(String),
    /// Another program has said what is wrong and ended with this code.
    Exit(ExitCode),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::Misuse(error.to_string())
    }
}

fn main() -> ExitCode {
    // What the generator takes for an answer is no news to whoever called.
    let told = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if thread::current().name() != Some(::codegen::emit::client::PROGENITOR) {
            told(panic);
        }
    }));
    match run(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Found(message)) => {
            if !message.is_empty() {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
        Err(Failure::Exit(code)) => code,
        Err(Failure::Misuse(message)) => {
            eprint!("{message}\n\n{}", usage(None));
            ExitCode::from(2)
        }
    }
}

fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    match arguments.next()? {
        Some(lexopt::Arg::Value(name)) => match VERBS.iter().find(|(verb, ..)| name == *verb) {
            Some((verb, ..)) if !SAY_MORE.contains(verb) && asks_for_help(&mut arguments) => say(usage(Some(verb))),
            Some((.., run)) => run(arguments),
            None => Err(Failure::Misuse(format!("there is no verb `{}`", name.to_string_lossy()))),
        },
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => say(usage(None)),
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::Misuse("a verb is missing".to_owned())),
    }
}

/// Whether the arguments that are left ask what the verb is for, which must not start it: some take minutes before they read them.
fn asks_for_help(arguments: &mut lexopt::Parser) -> bool {
    let rest = arguments.try_raw_args();
    rest.is_some_and(|rest| rest.as_slice().iter().any(|argument| argument == "--help" || argument == "-h"))
}

/// How to call the tool, or one verb of it. A verb that is called in two ways stands twice, with its name first.
fn usage(only: Option<&str>) -> String {
    let mut usage = String::from("usage: cargo xtask VERB\n");
    let name = |verb: &str| verb.split(' ').next().map(str::to_owned);
    for (verb, arguments, what, _) in VERBS.iter().filter(|(verb, ..)| only.is_none_or(|only| name(verb) == name(only)))
    {
        usage += &format!("\n  {verb} {arguments}\n      {what}\n");
    }
    usage
}
