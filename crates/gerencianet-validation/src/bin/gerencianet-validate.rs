//! Judges the body of a request from a file or standard input, and shows what is wrong as a compiler would.

use std::fs;
use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use lexopt::prelude::*;

use gerencianet_validation::{Locale, Operation, Options, Report, Violation, validate_with};

const USAGE: &str = "\
usage: gerencianet-validate [OPTIONS] <OPERATION> [FILE]

Judges FILE, or standard input where FILE is `-` or missing, as the request body of OPERATION
(`pixCreateCharge`, or `pix/pixCreateCharge`). Without arguments it lists the operations.

  --locale pt-BR|en    language of the messages (pt-BR)
  --json               one JSON object instead of text
  --shape-only         do not verify the check digits of CPF and CNPJ
  --help               this text

Exit code: 0 valid, 1 invalid, 2 misuse.
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        // A reader that has seen enough (`| head`) is no failure of ours.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => misuse(&format!("cannot write: {error}")),
        Err(Failure::Misuse(message)) => misuse(&message),
    }
}

enum Failure {
    Misuse(String),
    Output(io::Error),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Failure::Misuse(format!("{error}\n\n{USAGE}"))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

fn misuse(message: &str) -> ExitCode {
    // Nothing is left to do where standard error is gone too.
    let _ = writeln!(io::stderr(), "error: {}", message.trim_end());
    ExitCode::from(2)
}

struct Arguments {
    operation: Option<String>,
    file: Option<String>,
    locale: Locale,
    json: bool,
    check_digits: bool,
}

fn run() -> Result<ExitCode, Failure> {
    let Some(arguments) = arguments()? else {
        write!(io::stdout(), "{USAGE}")?;
        return Ok(ExitCode::SUCCESS);
    };
    let Some(name) = &arguments.operation else {
        list_operations(&mut io::stdout().lock())?;
        return Ok(ExitCode::SUCCESS);
    };
    let operation: Operation = name.parse().map_err(|error| Failure::Misuse(format!("{error}")))?;
    let (file, body) = read(arguments.file.as_deref())?;
    let options = Options { check_digits: arguments.check_digits, ..Options::default() };
    let verdict = validate_with(operation, &body, options);
    let mut out = io::stdout().lock();
    match (&verdict, arguments.json) {
        (Ok(()), true) => {
            writeln!(out, "{{\"operation\":\"{}\",\"truncated\":false,\"violations\":[]}}", operation.id())?;
        }
        (Err(report), true) => writeln!(out, "{}", report.to_json(arguments.locale))?,
        (Ok(()), false) => {
            let valid = if arguments.locale == Locale::PtBr { "válido" } else { "valid" };
            writeln!(out, "{file}: {valid} ({operation})")?;
        }
        (Err(report), false) => show(&mut out, &file, &body, report, arguments.locale)?,
    }
    Ok(ExitCode::from(u8::from(verdict.is_err())))
}

/// The arguments; none where only help is wanted.
fn arguments() -> Result<Option<Arguments>, Failure> {
    let mut arguments =
        Arguments { operation: None, file: None, locale: Locale::default(), json: false, check_digits: true };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Long("json") => arguments.json = true,
            Long("shape-only") => arguments.check_digits = false,
            Long("locale") => {
                let tag = parser.value()?.string()?;
                let known = Locale::from_tag(&tag);
                arguments.locale = known.ok_or_else(|| Failure::Misuse("the locale is `pt-BR` or `en`".into()))?;
            }
            Value(value) if arguments.operation.is_none() => arguments.operation = Some(value.string()?),
            Value(value) if arguments.file.is_none() => arguments.file = Some(value.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(arguments))
}

fn list_operations(out: &mut impl Write) -> io::Result<()> {
    let width = Operation::ALL.iter().map(|operation| operation.id().len()).max().unwrap_or(0);
    let mut api = "";
    for operation in Operation::ALL {
        if operation.api() != api {
            api = operation.api();
            writeln!(out, "{api}")?;
        }
        let body = if operation.has_body() { "" } else { "  (no body)" };
        writeln!(out, "  {:width$}  {:6} {}{body}", operation.id(), operation.method(), operation.path())?;
    }
    Ok(())
}

fn read(file: Option<&str>) -> Result<(String, Vec<u8>), Failure> {
    match file {
        None | Some("-") => {
            let mut body = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut body);
            read.map_err(|error| Failure::Misuse(format!("cannot read standard input: {error}")))?;
            Ok(("stdin".into(), body))
        }
        Some(file) => {
            let body = fs::read(file).map_err(|error| Failure::Misuse(format!("cannot read `{file}`: {error}")))?;
            Ok((file.into(), body))
        }
    }
}

fn show(out: &mut impl Write, file: &str, body: &[u8], report: &Report, locale: Locale) -> io::Result<()> {
    let text = String::from_utf8_lossy(body);
    let renderer = if io::stdout().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    let (error, one, several, more) = match locale {
        Locale::PtBr => ("erro", "violação", "violações", "há mais do que isto"),
        Locale::En => ("error", "violation", "violations", "there are more than these"),
    };
    for violation in report.violations() {
        let message = violation.message(locale);
        let pointer = printable(violation.pointer());
        let span = span(&text, violation);
        let snippet = Snippet::source(&*text).path(file).annotation(AnnotationKind::Primary.span(span).label(pointer));
        let title = Level::ERROR.with_name(error).primary_title(&*message).id(violation.code().as_str());
        writeln!(out, "{}\n", renderer.render(&[title.element(snippet)]))?;
    }
    if report.is_truncated() {
        writeln!(out, "{more}")?;
    }
    let count = report.violations().len();
    writeln!(out, "{file}: {count} {} ({})", if count == 1 { one } else { several }, report.operation())
}

/// A pointer without characters that would steer the terminal: its steps are names that anybody may have sent.
fn printable(pointer: &str) -> String {
    let steers = |character: char| {
        character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut out = String::new();
    for character in pointer.chars() {
        if steers(character) {
            out.extend(character.escape_unicode());
        } else {
            out.push(character);
        }
    }
    out
}

/// The token that a violation points at.
fn span(text: &str, violation: &Violation<'_>) -> std::ops::Range<usize> {
    let start = (0..=violation.offset().min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let rest = &text[start..];
    let length = match rest.chars().next() {
        Some('"') => {
            let mut escaped = false;
            let end = rest.char_indices().skip(1).find(|(_, character)| {
                let closes = *character == '"' && !escaped;
                escaped = *character == '\\' && !escaped;
                closes
            });
            end.map_or(1, |(at, _)| at + 1)
        }
        Some(character) if character.is_ascii_alphanumeric() || character == '-' => {
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'))).unwrap_or(rest.len())
        }
        Some(character) => character.len_utf8(),
        None => 0,
    };
    start..start + length
}
