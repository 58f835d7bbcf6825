//! Pairs of documents, each in a folder of `tests/changes`: `old.yaml`, `new.yaml`, what is to be said of them, which is written
//! by hand (`label.txt`: operation, verdict on requests, what it means for callers and for the front end), and the whole report
//! (`expected.txt`). Documents that say what ours may not stand in folders whose names begin with `elsewhere-`. `BLESS=1` rewrites the reports, never the labels.

mod elsewhere;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use bodies::Vectors;
use changes::{
    Effort, Version, compare,
    report::{Evidence, OperationReport, Part, Presence, Report, Witness},
};
use codegen::{
    load::{Node, Sources},
    oracle::{Direction, Formats, Oracle},
};
use serde_json::Value;

/// A pair whose report is also held to the other forms.
const EVERY_FORM: &str = "everything-at-once";

const BLESS: &str = "look at the difference; `BLESS=1 cargo test -p changes --test pairs` takes it over";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

fn pairs() -> Vec<PathBuf> {
    let mut pairs: Vec<PathBuf> = fs::read_dir(folder().join("changes"))
        .expect("the pairs are right")
        .map(|entry| entry.expect("the pairs are right").path())
        .collect();
    pairs.sort();
    pairs
}

fn vectors() -> Vectors {
    let files = fs::read_dir(folder().join("vectors"))
        .expect("the pairs are right")
        .map(|entry| entry.expect("the pairs are right").path());
    Vectors::new(files.filter(|path| path.extension().is_some_and(|ending| ending == "json")).map(|path| {
        (
            path.file_stem().expect("the pairs are right").to_string_lossy().into_owned(),
            fs::read_to_string(&path).expect("the pairs are right"),
        )
    }))
}

fn sources(pair: &Path, side: &str) -> Sources {
    let text = fs::read_to_string(pair.join(format!("{side}.yaml"))).expect("the pairs are right");
    let files = vec![("loja.yaml".to_owned(), text)];
    if is_elsewhere(pair) { Sources::foreign(files) } else { Sources::new(files) }
}

/// Whether a pair says what our documents may not.
fn is_elsewhere(pair: &Path) -> bool {
    pair.file_name().is_some_and(|name| name.to_string_lossy().starts_with("elsewhere-"))
}

/// Every pair with its report, made once.
static REPORTS: LazyLock<Vec<(PathBuf, Report)>> = LazyLock::new(|| {
    let vectors = vectors();
    let made = pairs().into_iter().map(|pair| {
        let report = report(&sources(&pair, "old"), &sources(&pair, "new"), &vectors);
        (pair, report)
    });
    made.collect()
});

fn report(old: &Sources, new: &Sources, vectors: &Vectors) -> Report {
    let version = |sources| Version { sources, document: None };
    compare(version(old), version(new), vectors, Effort { bodies: 1_000, seed: 1 }).expect("both are right")
}

#[test]
fn every_pair_is_judged_as_its_label_says() {
    assert!(REPORTS.len() >= 60, "{}", REPORTS.len());
    let mut wrong = String::new();
    for (pair, report) in REPORTS.iter() {
        let mut said: Vec<String> = report.operations().filter(|one| !one.is_equal()).map(label).collect();
        let label = fs::read_to_string(pair.join("label.txt")).expect("the pairs are right");
        let mut meant: Vec<&str> = label.lines().collect();
        said.sort();
        meant.sort_unstable();
        if said != meant {
            wrong += &format!("{}\n  meant {meant:?}\n  said  {said:?}\n{}", pair.display(), report.text());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn label(operation: &OperationReport) -> String {
    let verdict = match operation.presence {
        Presence::Kept => operation.request.name(),
        Presence::Added => "added",
        Presence::Removed => "removed",
    };
    let (callers, front_end) = (operation.callers().name(), operation.front_end().name());
    format!("{} {verdict} callers={callers} front-end={front_end}", operation.id)
}

#[test]
fn every_report_is_the_expected_one() {
    let mut differences = String::new();
    for (pair, report) in REPORTS.iter() {
        let mut forms = vec![("expected.txt", report.text())];
        if pair.ends_with(EVERY_FORM) {
            forms.extend([("expected.md", report.markdown()), ("expected.json", report.json())]);
        }
        for (name, actual) in forms {
            let path = pair.join(name);
            if std::env::var_os("BLESS").is_some() {
                fs::write(&path, &actual).expect("the pairs are right");
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            let same = if name.ends_with("json") { read(&expected) == read(&actual) } else { expected == actual };
            if !same {
                differences += &format!("{}\n--- expected\n{expected}\n--- actual\n{actual}\n", path.display());
            }
        }
    }
    assert!(differences.is_empty(), "{differences}{BLESS}");
}

/// By value: the order of members is another where other crates ask `serde_json` to keep it.
fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

#[test]
fn chance_is_the_same_twice() {
    let vectors = vectors();
    for (pair, first) in REPORTS.iter().step_by(7) {
        let again = report(&sources(pair, "old"), &sources(pair, "new"), &vectors);
        assert_eq!(first.json(), again.json(), "{}", pair.display());
    }
}

#[test]
fn another_judge_confirms_every_witness() {
    let (mut bodies, mut parameters) = (0, 0);
    for (pair, report) in REPORTS.iter() {
        let (old, new) = (sources(pair, "old"), sources(pair, "new"));
        for operation in report.operations() {
            for part in &operation.parts {
                for (evidence, accepting, refusing) in [(&part.more, &new, &old), (&part.less, &old, &new)] {
                    let Evidence::Witness(witness) = evidence else { continue };
                    let place = format!("{}: {} {}", pair.display(), operation.id, part.part.name());
                    if part.part == Part::Parameters {
                        assert!(accepts_parameters(accepting, &operation.id, witness), "{place}");
                        assert!(!accepts_parameters(refusing, &operation.id, witness), "{place}");
                        parameters += 1;
                    } else {
                        assert!(accepts(accepting, &operation.id, &part.part, &witness.body), "{place}");
                        assert!(!accepts(refusing, &operation.id, &part.part, &witness.body), "{place}");
                        bodies += 1;
                    }
                }
            }
        }
    }
    assert!(bodies >= 50 && parameters >= 8, "{bodies} bodies, {parameters} sets of parameters");
}

/// The operation that the author wrote.
fn written<'s>(sources: &'s Sources, id: &str) -> &'s Node {
    let root = sources.files()[0].root.as_ref().expect("the pairs are right");
    let items = root.get("paths").expect("the pairs are right").entries().iter().flat_map(|path| path.value.entries());
    let mut found =
        items.map(|entry| &entry.value).filter(|node| node.get("operationId").and_then(Node::as_str) == Some(id));
    found.next().expect("the operation is in both")
}

fn at<'s>(node: &'s Node, way: &[&str]) -> Option<&'s Node> {
    way.iter().try_fold(node, |node, key| node.get(key))
}

fn accepts(sources: &Sources, id: &str, part: &Part, body: &str) -> bool {
    let operation = written(sources, id);
    let media = ["content", "application/json", "schema"];
    let (holder, direction) = match part {
        Part::Body => (operation.get("requestBody"), Direction::Request),
        Part::Parameters => panic!("parameters have no body"),
        Part::Response(status) => {
            let responses = operation.get("responses").expect("the pairs are right");
            (responses.get(status).or_else(|| responses.get("4XX")), Direction::Response)
        }
        Part::Header { status, name } => {
            let headers = at(operation, &["responses", status, "headers"]).expect("the pairs are right").entries();
            let header = headers.iter().find(|header| header.key.eq_ignore_ascii_case(name));
            let schema = header.and_then(|header| header.value.get("schema")).expect("the pairs are right");
            return holds(sources, schema, Direction::Response, body);
        }
        Part::Callback(name) => {
            let expression = &at(operation, &["callbacks", name]).expect("the pairs are right").entries()[0].value;
            (at(expression, &["post", "requestBody"]), Direction::Response)
        }
    };
    match (holder.and_then(|holder| at(holder, &media)), body) {
        (None, body) => body.is_empty(),
        (Some(_), "") => holder.and_then(|holder| holder.get("required")).and_then(Node::as_bool) != Some(true),
        (Some(schema), body) => holds(sources, schema, direction, body),
    }
}

fn holds(sources: &Sources, schema: &Node, direction: Direction, body: &str) -> bool {
    let oracle = Oracle::new(sources, schema, direction, Formats::Judged).expect("the pairs are right");
    serde_json::from_str(body).is_ok_and(|value: Value| oracle.is_valid(&value))
}

/// Judges parameters by what the author wrote, each value by `jsonschema`.
fn accepts_parameters(sources: &Sources, id: &str, witness: &Witness) -> bool {
    let operation = written(sources, id);
    let given: Value = serde_json::from_str(&witness.body).expect("a witness is JSON");
    let declared = operation.get("parameters").map(Node::items).unwrap_or_default();
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    let mut seen = 0;
    let mut values: Vec<(String, String)> = Vec::new();
    for parameter in declared {
        let (name, place) = (text(parameter, "name"), text(parameter, "in"));
        let members = given[&place].as_object().cloned().unwrap_or_default();
        let is_it = |known: &str| match place.as_str() {
            // The only parameter of a path is that one, whatever it is called.
            "path" => true,
            "header" => known.eq_ignore_ascii_case(&name),
            _ => known == name || known == text(parameter, "x-alias"),
        };
        let found: Vec<_> = members.iter().filter(|(known, _)| is_it(known)).collect();
        let [(_, value)] = found[..] else {
            if found.is_empty() && parameter.get("required").and_then(Node::as_bool) != Some(true) {
                continue;
            }
            return false;
        };
        seen += 1;
        let value = value.as_str().unwrap_or_default().to_owned();
        let schema = parameter.get("schema").expect("the pairs are right");
        let oracle = Oracle::new(sources, schema, Direction::Request, Formats::Judged).expect("the pairs are right");
        let is_text = schema.get("type").and_then(Node::as_str) == Some("string");
        let read = if is_text { Some(Value::from(value.clone())) } else { serde_json::from_str(&value).ok() };
        if !read.is_some_and(|value| oracle.is_valid(&value)) {
            return false;
        }
        values.push((name, value));
    }
    let all: usize = given
        .as_object()
        .expect("the pairs are right")
        .values()
        .filter_map(Value::as_object)
        .map(serde_json::Map::len)
        .sum();
    let value = |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let exclusive = operation.get("x-exclusive-parameters").map(Node::items).unwrap_or_default().iter();
    let apart = exclusive.clone().all(|list| {
        list.items().iter().filter(|name| value(name.as_str().expect("the pairs are right")).is_some()).count() < 2
    });
    let mut ordered = operation.get("x-not-before").map(Node::entries).unwrap_or_default().iter();
    // Days in this spelling are in order as texts.
    let in_order = ordered.all(|rule| value(&rule.key) >= value(rule.value.as_str().expect("the pairs are right")));
    seen == all && apart && in_order
}
