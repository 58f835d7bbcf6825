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
/// let sources = Sources::new(vec![("loja.yaml".into(), "openapi: 3.1.0\ninfo: {title: Loja, version: '1'}\npaths: {}".into())]);
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
    // The place of the diagnostic comes first, whatever file the related places are in.
    let mut snippets =
        vec![(diagnostic.span.file, vec![AnnotationKind::Primary.span(first_line(diagnostic.span, sources))])];
    for (span, label) in &diagnostic.related {
        let annotation = AnnotationKind::Context.span(first_line(*span, sources)).label(label.as_str());
        match snippets.iter_mut().find(|(file, _)| *file == span.file) {
            Some((_, annotations)) => annotations.push(annotation),
            None => snippets.push((span.file, vec![annotation])),
        }
    }
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code);
    let group = title.elements(snippets.into_iter().map(|(file, annotations)| snippet(sources, file, annotations)));
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.as_str())),
        None => group,
    }
}

fn snippet<'a>(sources: &'a Sources, file: usize, annotations: Vec<Annotation<'a>>) -> Snippet<'a, Annotation<'a>> {
    let file = &sources.files()[file];
    Snippet::source(file.text.as_str()).path(file.name.as_str()).annotations(annotations)
}

/// A span may be pages long; its first line says where.
fn first_line(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let text = &sources.files()[span.file].text[span.start..span.end];
    let line = text.lines().next().unwrap_or_default();
    span.start..span.start + line.len()
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
