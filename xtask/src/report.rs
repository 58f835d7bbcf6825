//! How diagnostics are told: to a person, or to another program.

use std::{env, io::IsTerminal};

use codegen::{
    diagnostic::{Diagnostic, render},
    load::Sources,
};

use crate::Failure;

/// A way to tell them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// As a compiler prints them, on standard error.
    Text,
}

impl Format {
    const ALL: [(&'static str, Format); 1] = [("text", Format::Text)];

    pub(crate) fn named(name: &str) -> Result<Self, Failure> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, format)| *format).ok_or_else(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|(name, _)| *name).collect();
            Failure::Misuse(format!("there is no format `{name}`; there are {}", known.join(", ")))
        })
    }

    pub(crate) fn tell(self, diagnostics: &[Diagnostic], sources: &Sources) {
        match self {
            Format::Text => eprint!("{}", render(diagnostics, sources, color())),
        }
    }
}

/// Whether standard error shows colours: a terminal does, unless `NO_COLOR` holds anything.
fn color() -> bool {
    std::io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
