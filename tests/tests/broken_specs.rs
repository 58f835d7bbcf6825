//! What an author is told about broken documents, and that nothing an author writes stops the generator with a panic.
//!
//! `broken-specs/<name>.yaml` (or every file in `broken-specs/<name>/`) is a document with a mistake;
//! `broken-specs/<name>.expected` is everything that must be said about it. Names that begin with `house` go the whole way
//! of a document in specs/, all others are judged by the rules for any document. `UPDATE=1` rewrites what is expected.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use codegen::{
    diagnostic::{CODES, Diagnostic, Severity, render},
    generate,
    lint::{Rules, lint},
    load::Sources,
};

#[test]
fn every_mistake_is_told_as_expected() {
    let mut differences = String::new();
    let mut told = BTreeSet::new();
    let cases = cases();
    assert!(cases.len() >= 30);
    for case in cases {
        let sources = Sources::new(files(&case));
        let diagnostics = diagnostics(&case, &sources);
        told.extend(diagnostics.iter().map(|diagnostic| diagnostic.code));
        let actual: String = diagnostics.iter().map(|diagnostic| describe(diagnostic, &sources)).collect();
        let expected_path = case.with_extension("expected");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected_path, &actual).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&expected_path).unwrap_or_default();
        if expected != actual {
            let diff = similar::TextDiff::from_lines(&expected, &actual);
            differences.push_str(&format!("{}\n{}", case.display(), diff.unified_diff()));
        }
        assert_eq!(render(&diagnostics, &sources, false).is_empty(), diagnostics.is_empty());
    }
    assert!(differences.is_empty(), "{differences}\nUPDATE=1 cargo test -p workspace-tests --test broken_specs");
    let codes: BTreeSet<&str> = CODES.iter().map(|code| code.name).filter(|name| !UNSEEN.contains(name)).collect();
    assert_eq!(codes, told, "a code that no broken document shows, or one that is not in the list");
}

/// Codes that no document of a few lines can show.
const UNSEEN: &[&str] = &["oracle-cannot-read", "too-large"];

#[test]
fn the_manual_lists_every_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/README.md");
    let manual = fs::read_to_string(&path).unwrap();
    let (before, _) = manual.split_once(CODES_TITLE).expect("the manual has a section for the codes");
    let rows: String = CODES.iter().map(|code| format!("| `{}` | {} |\n", code.name, code.meaning)).collect();
    let written = format!("{before}{CODES_TITLE}\n\n| code | meaning |\n|---|---|\n{rows}");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &written).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        written,
        "UPDATE=1 cargo test -p workspace-tests --test broken_specs"
    );
}

const CODES_TITLE: &str = "## What you may be told";

#[test]
fn our_own_documents_have_no_mistake() {
    let sources = Sources::new(own_documents());
    let diagnostics = lint(&sources, Rules::house());
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &sources, false));
}

#[test]
fn no_mutation_of_our_own_documents_causes_a_panic() {
    let originals = own_documents();
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut refused = 0;
    for round in 0..2_000 {
        let mut files = originals.clone();
        let chosen = random.below(files.len());
        for _ in 0..=random.below(3) {
            files[chosen].1 = mutate(&files[chosen].1, &mut random);
        }
        // The others are looked at by the test above; alone, each round is three times as fast.
        let sources = Sources::new(vec![files.swap_remove(chosen)]);
        let diagnostics = match round % 2 {
            0 => generate(&sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings),
            _ => lint(&sources, Rules::open()),
        };
        for diagnostic in &diagnostics {
            describe(diagnostic, &sources);
        }
        if round % 50 == 0 {
            assert_eq!(render(&diagnostics, &sources, round % 100 == 0).is_empty(), diagnostics.is_empty());
        }
        refused += usize::from(!diagnostics.is_empty());
    }
    assert!(refused > 1_000, "{refused} of the mutations were noticed");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("broken-specs")
}

/// Every case by its path without ending, in the order of the names.
fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| path.with_extension(""))
        .collect();
    cases.sort();
    cases
}

fn diagnostics(case: &Path, sources: &Sources) -> Vec<Diagnostic> {
    match case.file_name().unwrap().to_str().unwrap().starts_with("house") {
        true => generate(sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings),
        false => lint(sources, Rules::open()),
    }
}

fn files(case: &Path) -> Vec<(String, String)> {
    if case.is_dir() {
        let mut files = Vec::new();
        read_folder(case, "", &mut files);
        return files;
    }
    let path = case.with_extension("yaml");
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    vec![(name, fs::read_to_string(path).unwrap())]
}

fn own_documents() -> Vec<(String, String)> {
    let mut files = Vec::new();
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs"), "", &mut files);
    files.retain(|(name, _)| name.ends_with(".yaml"));
    assert!(files.len() >= 3);
    files
}

fn read_folder(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read_folder(&path, &format!("{name}/"), files);
        } else {
            files.push((name, fs::read_to_string(path).unwrap()));
        }
    }
}

/// One diagnostic as the files of expectations have it: `12:5 error unknown-key …`, then its help and related places.
fn describe(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let place = |span| {
        let place = sources.place(span);
        let file = if sources.files().len() > 1 { format!("{}:", place.file) } else { String::new() };
        format!("{file}{}:{}", place.line, place.column)
    };
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut text = format!("{} {severity} {} {}\n", place(diagnostic.span), diagnostic.code, diagnostic.message);
    if let Some(help) = &diagnostic.help {
        text.push_str(&format!("    help: {help}\n"));
    }
    for (span, label) in &diagnostic.related {
        text.push_str(&format!("    {} {label}\n", place(*span)));
    }
    text
}

/// Xorshift: the same sequence on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

/// What a slip of the hand, a bad merge or a cut connection makes of a document.
fn mutate(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return text.to_owned();
    }
    let line = random.below(lines.len());
    let other = random.below(lines.len());
    let split = |line: usize| lines[line].split_once(": ").map(|(key, value)| (key.to_owned(), value.to_owned()));
    match random.below(8) {
        0 => {
            lines.remove(line);
        }
        1 => lines.insert(other, lines[line]),
        2 => lines.truncate(line + 1),
        3 => lines.swap(line, other),
        4 => {
            let changed = format!("  {}", lines[line]);
            lines[line] = &changed;
            return lines.join("\n");
        }
        5 => {
            let (Some((key, _)), Some((_, value))) = (split(line), split(other)) else { return text.to_owned() };
            let changed = format!("{key}: {value}");
            lines[line] = &changed;
            return lines.join("\n");
        }
        6 => {
            let (Some((key, _)), Some((other_key, value))) = (split(line), split(other)) else {
                return text.to_owned();
            };
            let indentation = key.len() - key.trim_start().len();
            let changed = format!("{}{}: {value}", " ".repeat(indentation), other_key.trim_start());
            lines[line] = &changed;
            return lines.join("\n");
        }
        _ => {
            let mut bytes = text.as_bytes().to_vec();
            let position = random.below(bytes.len());
            let signs = b"\0\t\n {}[]:,-?&*!|>'\"%@`#~\\$^09aZ.";
            bytes[position] = signs[random.below(signs.len())];
            return String::from_utf8_lossy(&bytes).into_owned();
        }
    }
    lines.join("\n")
}
