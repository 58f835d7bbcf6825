//! A document that need not be in the repository, against itself and against copies with one limit moved:
//! `OPENAPI_DOCUMENT=FILE cargo test -p changes --test pairs elsewhere -- --nocapture`.

use changes::{
    Effort, Version, compare,
    report::{Evidence, Impact, OperationReport, Part, Refusal, Report, Verdict},
};
use codegen::load::{Node, Sources, Span};

/// Keys that say how much there may be at most.
const LIMITS: [&str; 4] = ["maxLength", "maximum", "maxItems", "maxProperties"];

/// How many limits are moved, at most.
const MOVED: usize = 20;

fn read(text: &str) -> Sources {
    Sources::foreign(vec![("document.yaml".to_owned(), text.to_owned())])
}

fn report(old: &str, new: &str) -> Report {
    let (old, new) = (read(old), read(new));
    let name = |sources: &Sources| sources.documents().next().map(|document| document.name.to_owned());
    let (old_name, new_name) = (name(&old), name(&new));
    let old = Version { sources: &old, document: old_name.as_deref() };
    let new = Version { sources: &new, document: new_name.as_deref() };
    compare(old, new, &super::vectors(), Effort { bodies: 500, seed: 1 })
        .unwrap_or_else(|problem| panic!("{problem:?}"))
}

#[test]
fn a_document_from_elsewhere() {
    let Some(path) = std::env::var_os("OPENAPI_DOCUMENT") else { return };
    let original = std::fs::read_to_string(path).expect("the document is a text");
    let itself = report(&original, &original);
    assert!(itself.operations().count() > 0 && itself.operations().all(OperationReport::is_equal), "{}", itself.text());

    let sources = read(&original);
    let mut limits = Vec::new();
    collect(sources.files()[0].root.as_ref().expect("the document is YAML"), &mut limits);
    let (mut requests, mut answers, mut undecided, mut overlapping, mut unused) = (0, 0, 0, 0, 0);
    let step = limits.len().div_ceil(MOVED).max(1);
    for (span, limit) in limits.iter().step_by(step).filter(|(_, limit)| *limit > 1) {
        let moved = |limit: u64| format!("{}{limit}{}", &original[..span.start], &original[span.end..]);
        for (text, verdict) in [(moved(limit - 1), Verdict::Less), (moved(limit + 1), Verdict::More)] {
            let report = report(&original, &text);
            let changed: Vec<&OperationReport> = report.operations().filter(|one| !one.is_equal()).collect();
            unused += usize::from(changed.is_empty());
            for operation in changed {
                for part in &operation.parts {
                    let place = format!("{}: {}: {limit} at {span:?}", operation.id, part.part.name());
                    // Nothing can be shown of an alternative that no value satisfies, as one with a pattern between slashes.
                    if part.verdict == Verdict::Undecided {
                        undecided += 1;
                        continue;
                    }
                    // Where one alternative gives up a value that two had, exactly one is left, which is what `oneOf` wants.
                    let against = if verdict == Verdict::Less { &part.more } else { &part.less };
                    if matches!(against, Evidence::Witness(witness) if witness.refusals.iter().any(by_one_of)) {
                        overlapping += 1;
                        continue;
                    }
                    assert_eq!(part.verdict, verdict, "{place}\n{}", report.text());
                    let is_request = matches!(part.part, Part::Body | Part::Parameters);
                    // Less is fewer requests that are accepted, more is answers that nobody was ready for.
                    let breaks = is_request == (verdict == Verdict::Less);
                    assert_eq!(part.callers, if breaks { Impact::Breaking } else { Impact::Harmless }, "{place}");
                    *(if is_request { &mut requests } else { &mut answers }) += 1;
                }
            }
        }
    }
    println!(
        "{} limits: {requests} parts of requests and {answers} of answers changed as meant, {undecided} are undecided, \
         {overlapping} are of alternatives that overlap, and {unused} changes met none",
        limits.len()
    );
    assert!(requests > 0 && answers > 0);

    let (method, removed) = without_an_operation(&sources, &original);
    let report = report(&original, &removed);
    let gone: Vec<&str> = report.operations().filter(|one| !one.is_equal()).map(|one| one.method).collect();
    assert_eq!(gone, [method.to_uppercase()], "{}", report.text());
    assert_eq!(report.callers(), Impact::Breaking);
}

fn by_one_of(refusal: &Refusal) -> bool {
    refusal.code == "one-of-several"
}

/// The place of every limit, and the limit.
fn collect(node: &Node, limits: &mut Vec<(Span, u64)>) {
    for entry in node.entries() {
        let limit = entry.value.as_number().and_then(|text| text.parse().ok());
        match limit.filter(|_| LIMITS.contains(&entry.key.as_str())) {
            Some(limit) => limits.push((entry.value.span, limit)),
            // What an example holds is no limit.
            None if matches!(entry.key.as_str(), "example" | "examples") => {}
            None => collect(&entry.value, limits),
        }
    }
    node.items().iter().for_each(|item| collect(item, limits));
}

/// The text without the first operation that has another one beside it, and its method.
fn without_an_operation(sources: &Sources, text: &str) -> (String, String) {
    let root = sources.files()[0].root.as_ref().expect("the document is YAML");
    let paths = root.get("paths").expect("the document has paths").entries();
    let several = paths.iter().find_map(|path| {
        let methods: Vec<_> =
            path.value.entries().iter().filter(|entry| entry.value.get("responses").is_some()).collect();
        (methods.len() > 1).then(|| methods[0])
    });
    let entry = several.expect("a path has two operations");
    let start = text[..entry.key_span.start].rfind('\n').map_or(0, |end| end + 1);
    let end = entry.value.span.end;
    let end = text[end..].find('\n').map_or(text.len(), |more| end + more + 1);
    (entry.key.clone(), format!("{}{}", &text[..start], &text[end..]))
}
