//! What an author is told: a stable code, a place, what is wrong and what to write instead.

mod code;
mod machine;
mod nearest;
mod render;
pub mod sentences;

use crate::load::{Sources, Span};

pub(crate) use self::nearest::nearest;
pub use self::{
    code::{Abroad, CODES, Code},
    machine::{github, json, sarif},
    render::render,
};

/// How bad a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Generation stops.
    Error,
    /// Generation goes on.
    Warning,
}

/// One thing an author is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable, in kebab case: `unknown-key`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// What is wrong; lower case, no full stop.
    pub message: String,
    /// What to write instead.
    pub help: Option<Box<str>>,
    /// Other places that belong to it, each with a label.
    pub related: Vec<(Span, String)>,
    /// A change of the text that mends it, where only one can be meant.
    pub fix: Option<Box<Fix>>,
    /// Whether it is about the object whose first key stands at the place, for that object may be pages long.
    pub of_object: bool,
}

/// A change of the text; see [`crate::fix`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Where.
    pub span: Span,
    /// What.
    pub edit: Edit,
}

/// What a [`Fix`] does to the text of its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Replaces the one place where a word stands.
    Replace {
        /// The word.
        from: String,
        /// What was meant.
        to: String,
    },
    /// Puts quotes around it.
    Quote,
    /// Takes the slashes of JavaScript from around a pattern.
    WithoutSlashes,
}

impl Diagnostic {
    /// The same as a document hears it that is not ours; nothing where it does not.
    pub(crate) fn abroad(self) -> Option<Self> {
        let code = CODES.iter().find(|code| code.name == self.code);
        match code.map(|code| code.abroad) {
            Some(Abroad::Silent) => None,
            Some(Abroad::Warning) => Some(Self { severity: Severity::Warning, ..self }),
            Some(Abroad::Same) | None => Some(self),
        }
    }

    pub(crate) fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            span,
            message: message.into(),
            help: None,
            related: Vec::new(),
            fix: None,
            of_object: false,
        }
    }

    pub(crate) fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into().into_boxed_str());
        self
    }

    /// Says that the object is meant whose first key stands at the place.
    pub(crate) fn of_object(mut self) -> Self {
        self.of_object = true;
        self
    }

    /// The JSON pointer of what it is about.
    pub(crate) fn pointer(&self, sources: &Sources) -> String {
        let mut pointer = sources.pointer(self.span);
        if self.of_object && sources.is_key(self.span) {
            pointer.truncate(pointer.rfind('/').unwrap_or(0));
        }
        pointer
    }

    /// Says how the text of its place is mended.
    pub(crate) fn mend(mut self, edit: Edit) -> Self {
        self.fix = Some(Box::new(Fix { span: self.span, edit }));
        self
    }

    pub(crate) fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}
