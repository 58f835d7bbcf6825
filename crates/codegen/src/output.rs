//! What a run makes: whole files, and sections of files that are otherwise written by hand.

use std::collections::{BTreeMap, BTreeSet};

/// A text that belongs somewhere in the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The path from the root of the workspace.
    pub path: String,
    /// The text, or the part of it that is made here.
    pub part: Part,
}

/// How much of a file an [`Output`] is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole(String),
    /// What stands between the lines `# @generated NAME` and `# @generated end`, in comments of HTML where the file is Markdown.
    Section {
        /// `NAME`
        name: String,
        /// Every line, without its end.
        lines: Vec<String>,
    },
}

/// What stands in every file that is generated as a whole, in its first line; then follows from what.
pub const MARK: &str = "@generated from ";

impl Output {
    pub(crate) fn whole(path: String, text: String) -> Self {
        Output { path, part: Part::Whole(text) }
    }

    pub(crate) fn section(path: &str, name: &str, lines: Vec<String>) -> Self {
        Output { path: path.to_owned(), part: Part::Section { name: name.to_owned(), lines } }
    }

    /// The whole text of the file, given what it holds now.
    ///
    /// # Errors
    ///
    /// The marker line that the present text lacks.
    ///
    /// ```
    /// use codegen::output::{Output, Part};
    ///
    /// let part = Part::Section { name: "features".into(), lines: vec!["pix = []".into()] };
    /// let output = Output { path: "Cargo.toml".into(), part };
    /// let now = "[features]\n# @generated features\nold = []\n# @generated end\nserde = []\n";
    /// let then = "[features]\n# @generated features\npix = []\n# @generated end\nserde = []\n";
    /// assert_eq!(output.text(now).as_deref(), Ok(then));
    /// assert!(output.text("[features]\n").is_err());
    /// ```
    pub fn text(&self, present: &str) -> Result<String, String> {
        let (name, lines) = match &self.part {
            Part::Whole(text) => return Ok(text.clone()),
            Part::Section { name, lines } => (name, lines),
        };
        let marker = |name: &str| match self.path.ends_with(".md") {
            true => format!("<!-- @generated {name} -->\n"),
            false => format!("# @generated {name}\n"),
        };
        let (begin, end) = (marker(name), marker("end"));
        let (before, rest) = present.split_once(&begin).ok_or(begin.trim_end())?;
        let (_, after) = rest.split_once(&end).ok_or(end.trim_end())?;
        let section: String = lines.iter().map(|line| format!("{line}\n")).collect();
        Ok(format!("{before}{begin}{section}{end}{after}"))
    }
}

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path from the root of the workspace.
    pub path: String,
    /// What the file holds; none where there is no such file.
    pub before: Option<String>,
    /// What it should hold; none where it should not be there.
    pub after: Option<String>,
}

/// The folders in which every file with the [`MARK`] is an output.
#[must_use]
pub fn folders(outputs: &[Output]) -> BTreeSet<&str> {
    let whole = outputs.iter().filter(|output| matches!(output.part, Part::Whole(_)));
    whole.filter_map(|output| output.path.rsplit_once('/')).map(|(folder, _)| folder).collect()
}

/// What has to change so that the workspace holds these outputs and no others. `present` holds the files that are there
/// now: those of the outputs and all of their [`folders`].
///
/// # Errors
///
/// The file and the marker line that it lacks.
pub fn changes(outputs: &[Output], present: &BTreeMap<String, String>) -> Result<Vec<Change>, String> {
    // A file may have several sections.
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for output in outputs {
        let now = texts.get(output.path.as_str()).or(present.get(&output.path));
        let then = output.text(now.map_or("", String::as_str));
        let then = then.map_err(|marker| format!("{} lacks the line `{marker}`", output.path))?;
        texts.insert(&output.path, then);
    }
    let mut changes = Vec::new();
    for (path, after) in texts {
        let before = present.get(path);
        if before != Some(&after) {
            changes.push(Change { path: path.to_owned(), before: before.cloned(), after: Some(after) });
        }
    }
    for (path, text) in present {
        let generated = text.lines().next().is_some_and(|line| line.contains(MARK));
        if generated && !outputs.iter().any(|output| output.path == *path) {
            changes.push(Change { path: path.clone(), before: Some(text.clone()), after: None });
        }
    }
    Ok(changes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_changes_and_what_is_no_longer_made_goes() {
        let outputs = ["a", "b", "c"].map(|name| Output::whole(format!("src/{name}.rs"), format!("// {MARK}{name}\n")));
        let file = |name: &str, text: &str| (format!("src/{name}.rs"), text.to_owned());
        let present = BTreeMap::from([
            file("a", &format!("// {MARK}a\n")),
            file("b", "old"),
            file("d", &format!("// {MARK}d\n")),
            file("hand", "// written by hand\n"),
        ]);
        let changes = changes(&outputs, &present).unwrap();
        let told: Vec<(&str, bool, bool)> =
            changes.iter().map(|one| (one.path.as_str(), one.before.is_some(), one.after.is_some())).collect();
        assert_eq!(told, [("src/b.rs", true, true), ("src/c.rs", false, true), ("src/d.rs", true, false)]);
        assert_eq!(folders(&outputs), BTreeSet::from(["src"]));
    }

    #[test]
    fn a_section_needs_its_markers() {
        let outputs = [Output::section("Cargo.toml", "features", vec![])];
        let present = BTreeMap::from([("Cargo.toml".to_owned(), "[features]\n# @generated features\n".to_owned())]);
        assert_eq!(changes(&outputs, &present).unwrap_err(), "Cargo.toml lacks the line `# @generated end`");
    }

    #[test]
    fn a_file_may_have_several_sections() {
        let outputs = ["a", "b"].map(|name| Output::section("README.md", name, vec![name.to_uppercase()]));
        let text = |a: &str, b: &str| {
            let end = "<!-- @generated end -->\n";
            format!("<!-- @generated a -->\n{a}{end}between\n<!-- @generated b -->\n{b}{end}")
        };
        let present = BTreeMap::from([("README.md".to_owned(), text("", "old\n"))]);
        let changes = changes(&outputs, &present).unwrap();
        assert_eq!(changes.len(), 1);
        assert_eq!(changes[0].after.as_deref(), Some(text("A\n", "B\n").as_str()));
    }
}
