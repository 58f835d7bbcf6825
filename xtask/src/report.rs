//! How diagnostics are told: to a person, or to another program.

use std::{env, io::IsTerminal};

use codegen::{
    diagnostic::{Diagnostic, github, json, render, sarif},
    load::Sources,
};

use crate::{Failure, say::say};

/// A way to tell them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// As a compiler prints them, on standard error.
    Text,
    /// A list of objects.
    Json,
    /// A log for code scanning.
    Sarif,
    /// The commands of a workflow of GitHub's.
    Github,
}

impl Format {
    const ALL: [(&'static str, Format); 4] =
        [("text", Format::Text), ("json", Format::Json), ("sarif", Format::Sarif), ("github", Format::Github)];

    pub(crate) fn named(name: &str) -> Result<Self, Failure> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, format)| *format).ok_or_else(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|(name, _)| *name).collect();
            Failure::Misuse(format!("there is no format `{name}`; there are {}", known.join(", ")))
        })
    }

    /// Whether a person reads it, who is told of more than diagnostics.
    pub(crate) fn is_for_people(self) -> bool {
        self == Format::Text
    }

    /// Tells all of them at once: a program gets one text on standard output, whatever there is to tell.
    pub(crate) fn tell(self, diagnostics: &[Diagnostic], sources: &Sources) -> Result<(), Failure> {
        match self {
            Format::Text => {
                eprint!("{}", render(diagnostics, sources, color()));
                Ok(())
            }
            Format::Json => say(json(diagnostics, sources)),
            Format::Sarif => say(sarif(diagnostics, sources)),
            Format::Github => say(github(diagnostics, sources)),
        }
    }
}

/// Whether standard error shows colours: a terminal does, unless `NO_COLOR` holds anything.
fn color() -> bool {
    std::io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_its_name() {
        for (name, format) in Format::ALL {
            assert_eq!(Format::named(name).ok(), Some(format));
        }
        assert!(matches!(Format::named("xml"), Err(Failure::Misuse(message)) if message.contains("sarif")));
    }
}
