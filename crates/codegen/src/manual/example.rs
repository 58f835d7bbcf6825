//! A wrong and a right text for each code: parts of a document, put into a sound one, and judged as an author's own would be.
//!
//! `diagnostic/examples/<code>.yaml` says in its first line what the texts are part of; the wrong one follows `# wrong`, the
//! right one `# right`. Lines of [`FRAME`] that end in `# <part>` give way to the text. Where there can be no texts, the file
//! says why.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Code, Diagnostic},
    foreign::{Request, generate_foreign},
    generate,
    lint::{Rules, lint},
    load::{Sources, Span},
};

/// A sound document, which uses nearly everything.
const FRAME: &str = include_str!("frame.yaml");

/// The name of the document that an example stands in.
const NAME: &str = "loja.yaml";

/// The texts of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// What both are.
    part: Part,
    /// A text that is told the code.
    pub wrong: &'static str,
    /// The same, as it should be.
    pub right: &'static str,
}

/// What a text of an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A document that is judged by the rules for any document.
    Document,
    /// A document that somebody else wrote.
    Foreign,
    /// The name of the file of a sound document.
    FileName,
    /// A schema in a document that has the same operations as another one.
    SecondDocument,
    /// Lines of the frame that are marked so.
    Lines(&'static str),
}

impl Example {
    /// The texts of a code.
    ///
    /// # Errors
    ///
    /// Why it has none.
    ///
    /// # Panics
    ///
    /// Where the file is not written as this module says, which a test of every file rules out.
    pub fn of(code: &Code) -> Result<Self, &'static str> {
        if let Some(reason) = code.example.strip_prefix("# none: ") {
            return Err(reason.trim_end());
        }
        let (part, texts) = code.example.split_once("\n# wrong\n").expect("an example has a wrong text");
        let part = part.strip_prefix("# part: ").expect("an example says what it is part of");
        let (wrong, right) = match texts.strip_prefix("# right\n") {
            Some(right) => ("", right),
            None => texts.split_once("\n# right\n").expect("an example has a right text"),
        };
        let part = match part {
            "document" => Part::Document,
            "document of somebody else" => Part::Foreign,
            "file name" => Part::FileName,
            "schema of a second document" => Part::SecondDocument,
            lines => Part::Lines(lines),
        };
        Ok(Example { part, wrong, right: right.trim_end_matches('\n') })
    }

    /// Judges one of the texts.
    #[must_use]
    pub fn judged(&self, text: &str) -> Judged {
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let whole = Some(Within { file: 0, first: 1, indentation: 0 });
        match self.part {
            Part::Document => {
                let text = if text.is_empty() { String::new() } else { format!("{text}\n") };
                let sources = Sources::new(vec![(NAME.to_owned(), text)]);
                let told = lint(&sources, Rules::open());
                Judged { sources, told, within: whole }
            }
            Part::Foreign => {
                let sources = Sources::foreign(vec![file(NAME, &format!("{text}\n"))]);
                let request = Request { targets: BTreeSet::new(), keep_going: true, engine: String::new() };
                let told = generate_foreign(&sources, &request).map_or_else(|told| told, |made| made.diagnostics);
                Judged { sources, told, within: whole }
            }
            Part::FileName => Judged::at_home(vec![file(text, FRAME)], None),
            Part::SecondDocument => {
                let (second, within) = framed("schema", text);
                Judged::at_home(
                    vec![file(NAME, FRAME), file("outra.yaml", &second)],
                    Some(Within { file: 1, ..within }),
                )
            }
            Part::Lines(part) => {
                let (document, within) = framed(part, text);
                Judged::at_home(vec![(NAME.to_owned(), document)], Some(within))
            }
        }
    }
}

/// The frame with a text instead of the lines of a part, and where the text is.
fn framed(part: &str, text: &str) -> (String, Within) {
    let (mut document, mut within) = (String::new(), None);
    for (number, line) in (1..).zip(FRAME.lines()) {
        if !marks(line).any(|mark| mark == part) {
            document += &format!("{line}\n");
        } else if within.is_none() {
            let indentation = line.len() - line.trim_start().len();
            within = Some(Within { file: 0, first: number, indentation });
            for line in text.lines() {
                document += &format!("{:indentation$}{line}\n", "");
            }
        }
    }
    (document, within.expect("the frame has lines of this part"))
}

/// What a line of the frame is part of.
fn marks(line: &str) -> impl Iterator<Item = &str> {
    line.rsplit_once("# ").map(|(_, marks)| marks.split(' ')).into_iter().flatten()
}

/// What was told about a text.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The whole document, or both of them.
    pub sources: Sources,
    /// Everything that was told.
    pub told: Vec<Diagnostic>,
    within: Option<Within>,
}

/// Where a text stands in a document.
#[derive(Debug, Clone, Copy)]
struct Within {
    file: usize,
    /// Its first line, from 1.
    first: usize,
    /// How far it was moved to the right.
    indentation: usize,
}

impl Judged {
    /// As a document in specs/, all the way.
    fn at_home(files: Vec<(String, String)>, within: Option<Within>) -> Self {
        let sources = Sources::new(files);
        let told = generate(&sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings);
        Judged { sources, told, within }
    }

    /// The line and the column of a place, from 0, if it is within a text of so many lines.
    pub(super) fn place(&self, span: Span, lines: usize) -> Option<(usize, usize)> {
        let within = self.within.filter(|within| within.file == span.file)?;
        let place = self.sources.place(span);
        let line = place.line.checked_sub(within.first).filter(|line| *line < lines)?;
        Some((line, (place.column - 1).checked_sub(within.indentation)?))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::diagnostic::{CODES, render};

    fn told(judged: &Judged) -> String {
        render(&judged.told, &judged.sources, false)
    }

    #[test]
    fn a_wrong_text_is_told_its_code_and_no_other() {
        for code in CODES {
            let Ok(example) = Example::of(code) else { continue };
            let judged = example.judged(example.wrong);
            let mut codes: BTreeSet<&str> = judged.told.iter().map(|diagnostic| diagnostic.code).collect();
            // What is left out is left out for something else.
            if code.name == "left-out" {
                codes.remove("parameter-unsupported");
            }
            assert_eq!(codes, BTreeSet::from([code.name]), "{}", told(&judged));
        }
    }

    #[test]
    fn a_right_text_is_told_nothing() {
        for code in CODES {
            let Ok(example) = Example::of(code) else { continue };
            let judged = example.judged(example.right);
            assert!(judged.told.is_empty(), "{}: {}", code.name, told(&judged));
        }
    }

    #[test]
    fn nearly_every_code_has_an_example() {
        let without: Vec<&str> = CODES.iter().filter(|code| Example::of(code).is_err()).map(|code| code.name).collect();
        assert_eq!(without, ["judges-disagree", "too-large"]);
    }

    #[test]
    fn the_frame_is_sound() {
        let judged = Judged::at_home(vec![(NAME.to_owned(), FRAME.to_owned())], None);
        assert!(judged.told.is_empty(), "{}", told(&judged));
    }
}
