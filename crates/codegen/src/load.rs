//! load: texts become [`Sources`], in which every value knows its place and every `$ref` can be followed.

mod anchor;
mod document;
mod json;
mod large;
mod place;
mod reference;
mod tree;
mod yaml;

use self::{large::Large, yaml::Aliases};
use crate::diagnostic::{Diagnostic, sentences};

pub use self::{
    document::Document,
    place::Place,
    reference::{References, Target, escaped, references},
    tree::{Entry, Node, Span, Value},
};

/// The files of one run, in the order given.
///
/// A pure function of the texts: nothing here opens a file.
///
/// ```
/// let sources = codegen::load::Sources::new(vec![("a.yaml".into(), "info:\n  title: Loja\n")]);
/// assert!(sources.mistakes().is_empty());
/// let title = sources.at(0, "#/info/title").unwrap();
/// assert_eq!(title.as_str(), Some("Loja"));
/// assert_eq!(sources.place(title.span).to_string(), "a.yaml:2:10");
/// ```
#[derive(Debug, Clone)]
pub struct Sources {
    files: Vec<File>,
    mistakes: Vec<Diagnostic>,
    scope: Scope,
    large: Large,
}

/// Which of the files are API documents.
#[derive(Debug, Clone)]
enum Scope {
    /// Those that lie directly in the folder `specs/`.
    Folder,
    /// The first one, which somebody else wrote; the others are parts of it.
    One {
        /// What its API is called.
        name: String,
    },
}

/// One text with its tree.
#[derive(Debug, Clone)]
pub struct File {
    /// The name, relative to the folder of the documents, with `/` between folders.
    pub name: String,
    /// The text, without a byte order mark; what is not UTF-8 in it stands as U+FFFD.
    pub text: String,
    /// The tree; none where the text could not be read to its end.
    pub root: Option<Node>,
    line_starts: Vec<usize>,
}

impl Sources {
    /// Reads every text as YAML (or JSON, which is YAML), whatever its name; `files` are pairs of a name and the text, or the
    /// bytes that should be one.
    ///
    /// What was wrong stands in [`Sources::mistakes`]; the other files are usable all the same.
    #[must_use]
    pub fn new<T: Into<Vec<u8>>>(files: Vec<(String, T)>) -> Self {
        Self::read(files, Scope::Folder)
    }

    /// Reads a document that is not ours, which is the first of `files`; the others are what it refers to. A name is a path
    /// with `/` between folders.
    ///
    /// ```
    /// use codegen::load::Sources;
    ///
    /// let sources = Sources::foreign(vec![("apis/Minha Loja.v2.json".into(), "{}")]);
    /// assert_eq!(sources.documents().next().map(|document| document.name), Some("minha-loja-v2"));
    /// ```
    #[must_use]
    pub fn foreign<T: Into<Vec<u8>>>(files: Vec<(String, T)>) -> Self {
        let name = document::name(files.first().map_or("", |(name, _)| name.as_str()));
        Self::read(files, Scope::One { name })
    }

    fn read<T: Into<Vec<u8>>>(files: Vec<(String, T)>, scope: Scope) -> Self {
        let mut mistakes = Vec::new();
        let aliases = if matches!(scope, Scope::Folder) { Aliases::Refused } else { Aliases::Followed };
        let files = files
            .into_iter()
            .enumerate()
            .map(|(position, (name, bytes))| {
                let (text, ends_at) = text(bytes.into());
                let root = match ends_at {
                    Some(start) => {
                        mistakes.push(sentences::yaml_not_utf8(Span { file: position, start, end: start }));
                        None
                    }
                    None => {
                        let json = name.ends_with(".json").then(|| json::read(position, &text)).flatten();
                        json.or_else(|| yaml::read(position, &text, aliases, &mut mistakes))
                    }
                };
                let line_starts = place::line_starts(&text);
                File { name, text, root, line_starts }
            })
            .collect();
        Self { files, mistakes, scope, large: Large::default() }
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

    /// The API documents that could be read: what lies directly in the folder and ends in `.yaml`, or the one that is not
    /// ours.
    pub fn documents(&self) -> impl Iterator<Item = Document<'_>> {
        self.files.iter().enumerate().filter_map(|(position, file)| match &self.scope {
            Scope::Folder => Document::of(position, file),
            Scope::One { name } if position == 0 => Document::called(name, position, file),
            Scope::One { .. } => None,
        })
    }

    /// Whether the document is not ours.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        matches!(self.scope, Scope::One { .. })
    }

    /// A file as an author sees it: from the root of the workspace, or as it was named.
    #[must_use]
    pub(crate) fn path(&self, name: &str) -> String {
        match self.scope {
            Scope::Folder => format!("specs/{name}"),
            Scope::One { .. } => name.to_owned(),
        }
    }

    /// The same files with other trees, whose spans are still of these texts. A file without a tree keeps none.
    pub(crate) fn with_roots(&self, mut change: impl FnMut(usize, &Node) -> Node) -> Self {
        let mut changed = self.clone();
        for (position, file) in changed.files.iter_mut().enumerate() {
            file.root = file.root.as_ref().map(|root| change(position, root));
        }
        changed
    }
}

/// A text without its byte order mark, and where it ceases to be UTF-8.
fn text(bytes: Vec<u8>) -> (String, Option<usize>) {
    let without_mark = |text: String| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    match String::from_utf8(bytes) {
        Ok(text) => (without_mark(text), None),
        Err(error) => {
            let whole = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let length = whole.len();
            let text = without_mark(whole);
            let mark = length - text.len();
            (text, Some(error.utf8_error().valid_up_to() - mark))
        }
    }
}

#[cfg(test)]
mod tests;
