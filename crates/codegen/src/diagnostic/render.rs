//! Diagnostics as a compiler prints them.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet, renderer::DecorStyle};

use crate::{
    diagnostic::{Diagnostic, Severity},
    load::{Sources, Span},
};

/// Every diagnostic with the lines it speaks about, and how many there are; empty if there are none.
///
/// The spans must come from the same `sources`.
///
/// ```
/// use codegen::{diagnostic::render, lint::{Rules, lint}, load::Sources};
///
/// let sources = Sources::new(vec![("loja.yaml".into(), "openapi: 3.1.0\ninfo: {title: Loja, version: '1'}\npaths: {}")]);
/// let text = render(&lint(&sources, Rules::open()), &sources, false);
/// assert!(text.starts_with("error[openapi-version]: OpenAPI 3.1 is not read"));
/// assert!(text.contains("loja.yaml:1:10"));
/// assert!(text.ends_with("1 error\n"));
/// ```
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() }.decor_style(DecorStyle::Ascii);
    let mut text = String::new();
    for diagnostic in diagnostics {
        text.push_str(&renderer.render(&[group(diagnostic, sources)]));
        text.push_str("\n\n");
    }
    if !diagnostics.is_empty() {
        text.push_str(&count(diagnostics));
        text.push('\n');
    }
    text
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut marks = vec![Mark { span: first_line(diagnostic.span, sources), label: None }];
    let related = diagnostic.related.iter();
    marks.extend(related.map(|(span, label)| Mark { span: first_line(*span, sources), label: Some(label) }));
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code));
    // The file of the diagnostic comes first.
    while let Some(file) = marks.first().map(|mark| mark.span.file) {
        let here: Vec<Mark<'_>> = marks.extract_if(.., |mark| mark.span.file == file).collect();
        group = group.element(snippet(sources, file, &here));
    }
    let pointer = diagnostic.pointer(sources);
    if !pointer.is_empty() {
        group = group.element(Level::NOTE.message(format!("at {pointer}")));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(&**help)),
        None => group,
    }
}

/// A place that is marked in the text: the diagnostic's own if it has no label.
struct Mark<'a> {
    span: Span,
    label: Option<&'a str>,
}

/// The lines from the first to the last mark; the printer would look at every line of the file.
fn snippet<'a>(sources: &'a Sources, file: usize, marks: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    let starts = marks.iter().map(|mark| mark.span.start);
    let first = starts.min().unwrap_or_default();
    let last = marks.iter().map(|mark| mark.span.end).max().unwrap_or_default();
    let line = sources.line(Span { file, start: first, end: first });
    let file = &sources.files()[file];
    let begin = file.text[..first].rfind('\n').map_or(0, |position| position + 1);
    let end = file.text[last..].find('\n').map_or(file.text.len(), |position| last + position);
    let annotations = marks.iter().map(|mark| {
        let range = mark.span.start - begin..mark.span.end - begin;
        match mark.label {
            Some(label) => AnnotationKind::Context.span(range).label(label),
            None => AnnotationKind::Primary.span(range),
        }
    });
    Snippet::source(&file.text[begin..end]).line_start(line).path(file.name.as_str()).annotations(annotations)
}

/// A span may be pages long; its first line says where.
fn first_line(span: Span, sources: &Sources) -> Span {
    let text = &sources.files()[span.file].text[span.start..span.end];
    let line = text.lines().next().unwrap_or_default();
    Span { end: span.start + line.len(), ..span }
}

/// "2 errors, 1 warning"
fn count(diagnostics: &[Diagnostic]) -> String {
    let of = |severity, name| match diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count() {
        0 => None,
        1 => Some(format!("1 {name}")),
        many => Some(format!("{many} {name}s")),
    };
    let counts = [of(Severity::Error, "error"), of(Severity::Warning, "warning")];
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
