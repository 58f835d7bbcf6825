//! Derives the cases under `tests/cases` from the documents and writes them.

use std::path::Path;
use std::process::ExitCode;

use workspace_tests::cases::{derive_all, files};

fn main() -> ExitCode {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = tests.parent().unwrap_or(tests);
    let suites = match derive_all(workspace) {
        Ok(suites) => suites,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    match files::write(&tests.join("cases"), &files::files(&suites)) {
        Ok(changed) => {
            let valid = |suite: &workspace_tests::cases::suite::Suite| {
                suite.bodies.iter().filter(|case| case.expected.is_empty()).count()
            };
            println!(
                "{} operations, {} valid and {} invalid bodies, {} requests by their parameters; {changed} files changed",
                suites.len(),
                suites.iter().map(valid).sum::<usize>(),
                suites.iter().map(|suite| suite.bodies.len() - valid(suite)).sum::<usize>(),
                suites.iter().map(|suite| suite.parameters.len()).sum::<usize>(),
            );
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("tests/cases: {error}");
            ExitCode::FAILURE
        }
    }
}
