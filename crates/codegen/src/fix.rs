//! fix: applies the changes that diagnostics propose where only one can be meant, and leaves everything else of the text as
//! it is: comments, layout, quotes.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Diagnostic, Edit},
    lint::{Rules, lint},
    load::Sources,
};

/// A name with a text.
type File = (String, String);

/// What has become of the texts.
#[derive(Debug, Clone)]
pub struct Fixed {
    /// Every file, changed or not, in the order given.
    pub files: Vec<File>,
    /// What was mended, with its place in the text just before: file, line and column.
    pub mended: Vec<(String, Diagnostic)>,
}

/// Mends what can be mended by [`Diagnostic::fix`], and what is told only then. A change that breaks the text, or after which
/// the same is told again, is not made.
///
/// ```
/// use codegen::{fix::fix, lint::Rules, load::Sources};
///
/// let text = "openapi: 3.0.3\ninfo: { title: Loja, version: 1 } # one\npaths: {}\ncomponants: {}\n";
/// let fixed = fix(vec![("loja.yaml".into(), text.into())], Sources::foreign, Rules::foreign());
/// let expected = "openapi: 3.0.3\ninfo: { title: Loja, version: \"1\" } # one\npaths: {}\ncomponents: {}\n";
/// assert_eq!(fixed.files[0].1, expected);
/// assert_eq!(fixed.mended.len(), 2);
/// ```
#[must_use]
pub fn fix(files: Vec<File>, read: fn(Vec<File>) -> Sources, rules: Rules) -> Fixed {
    let mut fixed = Fixed { files, mended: Vec::new() };
    // Under a key that is spelt wrong, nothing was looked at.
    while fixed.once(read, rules) {}
    fixed
}

impl Fixed {
    /// Mends what is told now; whether it was anything.
    fn once(&mut self, read: fn(Vec<File>) -> Sources, rules: Rules) -> bool {
        let known = self.mended.len();
        let mut sources = read(self.files.clone());
        let mut told = lint(&sources, rules);
        // From the last place to the first, so that a change moves nothing that is still to be changed.
        let mut position = told.len();
        while position > 0 {
            position -= 1;
            let diagnostic = told[position].clone();
            let Some(changed) = changed(&diagnostic, &self.files) else { continue };
            let then = read(changed.clone());
            let told_then = lint(&then, rules);
            let mends = count(&told_then, &diagnostic) < count(&told, &diagnostic);
            if mends && then.mistakes().len() <= sources.mistakes().len() {
                self.mended.push((sources.place(diagnostic.span).to_string(), diagnostic));
                self.files = changed;
                sources = then;
                told = told_then;
                position = position.min(told.len());
            }
        }
        self.mended[known..].reverse();
        self.mended.len() > known
    }
}

/// How often the same is told.
fn count(told: &[Diagnostic], one: &Diagnostic) -> usize {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for diagnostic in told {
        *counts.entry((diagnostic.code, &diagnostic.message)).or_default() += 1;
    }
    counts.get(&(one.code, one.message.as_str())).copied().unwrap_or(0)
}

/// The files with the change; nothing where the text of the place is not what the change is about.
fn changed(diagnostic: &Diagnostic, files: &[File]) -> Option<Vec<File>> {
    let fix = diagnostic.fix.as_ref()?;
    let mut files = files.to_vec();
    let text = &mut files.get_mut(fix.span.file)?.1;
    // Spans do not count a byte order mark.
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (start, end) = (fix.span.start + mark, fix.span.end + mark);
    let written = text.get(start..end)?;
    let instead = match &fix.edit {
        Edit::Replace { from, to } => {
            (written.matches(from.as_str()).count() == 1).then(|| written.replacen(from.as_str(), to, 1))?
        }
        Edit::Quote => {
            let is_plain = !written.is_empty() && !written.contains(['"', '\'', '\\', '\n']);
            is_plain.then(|| format!("\"{written}\""))?
        }
        Edit::WithoutSlashes => {
            let quote = written.chars().next().filter(|first| matches!(first, '"' | '\''));
            let bare = match quote {
                Some(quote) => written.strip_prefix(quote)?.strip_suffix(quote)?,
                None => written,
            };
            // What stands behind the last slash would change what the pattern means.
            let bare = bare.strip_prefix('/')?.strip_suffix('/')?;
            quote.map_or_else(|| bare.to_owned(), |quote| format!("{quote}{bare}{quote}"))
        }
    };
    text.replace_range(start..end, &instead);
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(schema: &str, expected: &str) {
        let frame = |schema: &str| {
            format!(
                "# c\nopenapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}} # none\ncomponents:\n  schemas:\n    A: {schema} # end\n"
            )
        };
        let fixed = fix(vec![("a.yaml".into(), frame(schema))], Sources::foreign, Rules::foreign());
        assert_eq!(fixed.files[0].1, frame(expected), "{:?}", fixed.mended);
    }

    #[test]
    fn only_what_is_wrong_changes() {
        check("{type: string,  minLenght: 1}", "{type: string,  minLength: 1}");
        check("{type: strng}", "{type: string}");
        check("{type: string, format: \"date-tiem\"}", "{type: string, format: \"date-time\"}");
        check("{type: string, pattern: \"/^\\\\d{11}$/\"}", "{type: string, pattern: \"^\\\\d{11}$\"}");
        check("{type: string, pattern: '/^a$/'}", "{type: string, pattern: '^a$'}");
        check("{type: string, enum: [a, 1, true]}", "{type: string, enum: [a, \"1\", \"true\"]}");
        check("{$ref: '#/components/schemos/A'}", "{$ref: '#/components/schemas/A'}");
    }

    #[test]
    fn what_is_seen_only_when_something_else_is_mended_is_mended_too() {
        check("{type: object, proprties: {a: {type: strng}}}", "{type: object, properties: {a: {type: string}}}");
    }

    #[test]
    fn what_would_break_something_else_stays() {
        // The right key is there already.
        check("{type: string, minLenght: 1, minLength: 2}", "{type: string, minLenght: 1, minLength: 2}");
        check("{type: string, pattern: '/^a$/i'}", "{type: string, pattern: '/^a$/i'}");
        check("{type: string, pattern: /[a]$/}", "{type: string, pattern: /[a]$/}");
    }
}
