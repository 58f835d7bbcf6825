//! From bytes to lines and columns.

use std::fmt;

use crate::load::{Sources, Span};

/// A position as an editor shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place<'s> {
    /// The name of the file.
    pub file: &'s str,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl Sources {
    /// The line where a span begins, from 1.
    pub(crate) fn line(&self, span: Span) -> usize {
        self.files[span.file].line_starts.partition_point(|start| *start <= span.start)
    }

    /// Where a span begins.
    #[must_use]
    pub fn place(&self, span: Span) -> Place<'_> {
        let file = &self.files[span.file];
        let line = self.line(span);
        let line_start = file.line_starts[line - 1];
        let column = file.text[line_start..span.start].chars().count() + 1;
        Place { file: &file.name, line, column }
    }
}

/// The position of the first byte of every line; the first line begins at 0.
pub(super) fn line_starts(text: &str) -> Vec<usize> {
    let after_breaks = text.match_indices('\n').map(|(position, _)| position + 1);
    std::iter::once(0).chain(after_breaks).collect()
}
