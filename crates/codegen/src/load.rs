//! load: texts become [`Sources`], in which every value knows its place and every `$ref` can be followed.

mod document;
mod place;
mod reference;
mod tree;
mod yaml;

use crate::diagnostic::Diagnostic;

pub use self::{
    document::Document,
    place::Place,
    reference::Target,
    tree::{Entry, Node, Span, Value},
};

/// The files of one run, in the order given.
///
/// A pure function of the texts: nothing here opens a file.
///
/// ```
/// let sources = codegen::load::Sources::new(vec![("a.yaml".into(), "info:\n  title: Loja\n".into())]);
/// assert!(sources.mistakes().is_empty());
/// let title = sources.at(0, "#/info/title").unwrap();
/// assert_eq!(title.as_str(), Some("Loja"));
/// assert_eq!(sources.place(title.span).to_string(), "a.yaml:2:10");
/// ```
#[derive(Debug, Clone)]
pub struct Sources {
    files: Vec<File>,
    mistakes: Vec<Diagnostic>,
}

/// One text with its tree.
#[derive(Debug, Clone)]
pub struct File {
    /// The name, relative to the folder of the documents, with `/` between folders.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// The tree; none where the text could not be read to its end.
    pub root: Option<Node>,
    line_starts: Vec<usize>,
}

impl Sources {
    /// Reads every text as YAML (or JSON, which is YAML), whatever its name; `files` are pairs of name and text.
    ///
    /// What was wrong stands in [`Sources::mistakes`]; the other files are usable all the same.
    #[must_use]
    pub fn new(files: Vec<(String, String)>) -> Self {
        let mut mistakes = Vec::new();
        let files = files
            .into_iter()
            .enumerate()
            .map(|(position, (name, text))| {
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                let root = yaml::read(position, &text, &mut mistakes);
                let line_starts = place::line_starts(&text);
                File { name, text, root, line_starts }
            })
            .collect();
        Self { files, mistakes }
    }

    /// The files; [`Span::file`] is a position in this list.
    #[must_use]
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// Whatever hindered reading a text. [`crate::lint::lint`] reports these too.
    #[must_use]
    pub fn mistakes(&self) -> &[Diagnostic] {
        &self.mistakes
    }

    /// The API documents: what lies directly in the folder, ends in `.yaml` and could be read.
    pub fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        self.files.iter().enumerate().filter_map(|(position, file)| Document::of(position, file))
    }
}

#[cfg(test)]
mod tests;
