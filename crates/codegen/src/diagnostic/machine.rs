//! Diagnostics for other programs: JSON, SARIF 2.1.0, and the commands of GitHub's workflows.

use serde_json::{Value, json};

use crate::{
    diagnostic::{CODES, Diagnostic, Severity},
    load::{Sources, Span},
};

/// A list of objects, one for each diagnostic. Lines and columns count from 1, columns in characters; an end is the place
/// behind the last character.
///
/// ```
/// use codegen::{diagnostic::json, lint::{Rules, lint}, load::Sources};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Loja, version: 1}\npaths: {}\n";
/// let sources = Sources::foreign(vec![("loja.yaml".into(), text)]);
/// let told = json(&lint(&sources, Rules::foreign()), &sources);
/// let told: serde_json::Value = serde_json::from_str(&told).unwrap();
/// assert_eq!(told[0]["code"], "wrong-kind");
/// assert_eq!((&told[0]["line"], &told[0]["column"]), (&2.into(), &30.into()));
/// assert_eq!(told[0]["pointer"], "/info/version");
/// ```
#[must_use]
pub fn json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let one = |diagnostic: &Diagnostic| {
        let mut told = json!({
            "code": diagnostic.code,
            "severity": severity(diagnostic),
            "message": diagnostic.message,
            "help": diagnostic.help,
            "pointer": diagnostic.pointer(sources),
            "fixable": diagnostic.fix.is_some(),
        });
        merge(&mut told, place(diagnostic.span, sources));
        told["related"] = diagnostic
            .related
            .iter()
            .map(|(span, label)| {
                let mut related = place(*span, sources);
                related["label"] = label.as_str().into();
                related
            })
            .collect();
        told
    };
    pretty(&diagnostics.iter().map(one).collect())
}

/// A log of one run, as GitHub's code scanning and others read it.
#[must_use]
pub fn sarif(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let location = |span: Span| {
        let place = place(span, sources);
        json!({
            "physicalLocation": {
                "artifactLocation": { "uri": place["file"] },
                "region": {
                    "startLine": place["line"],
                    "startColumn": place["column"],
                    "endLine": place["endLine"],
                    "endColumn": place["endColumn"],
                },
            },
        })
    };
    let result = |diagnostic: &Diagnostic| {
        let help = diagnostic.help.iter().map(|help| format!("\nhelp: {help}"));
        let text = std::iter::once(diagnostic.message.clone()).chain(help).collect::<String>();
        let related = diagnostic.related.iter().map(|(span, label)| {
            let mut related = location(*span);
            related["message"] = json!({ "text": label });
            related
        });
        json!({
            "ruleId": diagnostic.code,
            "ruleIndex": CODES.iter().position(|code| code.name == diagnostic.code),
            "level": severity(diagnostic),
            "message": { "text": text },
            "locations": [location(diagnostic.span)],
            "relatedLocations": related.collect::<Vec<_>>(),
        })
    };
    let rules = CODES.iter().map(|code| json!({ "id": code.name, "shortDescription": { "text": code.meaning } }));
    pretty(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "cargo xtask codegen", "rules": rules.collect::<Vec<_>>() } },
            "columnKind": "unicodeCodePoints",
            "results": diagnostics.iter().map(result).collect::<Vec<_>>(),
        }],
    }))
}

/// A line for each diagnostic, by which a workflow of GitHub's marks the line of the file.
#[must_use]
pub fn github(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let text = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |value: &str| text(value).replace(':', "%3A").replace(',', "%2C");
    let line = |diagnostic: &Diagnostic| {
        let place = place(diagnostic.span, sources);
        let help = diagnostic.help.iter().map(|help| format!("\nhelp: {help}")).collect::<String>();
        format!(
            "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
            severity(diagnostic),
            property(place["file"].as_str().unwrap_or_default()),
            place["line"],
            place["column"],
            place["endLine"],
            place["endColumn"],
            property(diagnostic.code),
            text(&format!("{}{help}", diagnostic.message)),
        )
    };
    diagnostics.iter().map(line).collect()
}

fn severity(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn place(span: Span, sources: &Sources) -> Value {
    let start = sources.place(span);
    let end = sources.place(Span { start: span.end, ..span });
    json!({
        "file": sources.path(start.file),
        "line": start.line,
        "column": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn merge(told: &mut Value, place: Value) {
    if let (Value::Object(told), Value::Object(place)) = (told, place) {
        told.extend(place);
    }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Rules, lint};

    fn told(write: fn(&[Diagnostic], &Sources) -> String) -> String {
        let text = "openapi: 3.0.3\ninfo: {title: \"ação\", verison: '1', version: '1'}\npaths: {}\n";
        let sources = Sources::foreign(vec![("a,b: c%.yaml".into(), text)]);
        write(&lint(&sources, Rules::foreign()), &sources)
    }

    #[test]
    fn a_workflow_reads_what_is_escaped() {
        let expected = "::warning file=a%2Cb%3A c%25.yaml,line=2,col=23,endLine=2,endColumn=30,title=unknown-key::`info` has no \
                        key `verison`%0Ahelp: did you mean `version`?\n";
        assert_eq!(told(github), expected);
    }

    #[test]
    fn a_log_names_the_rule_of_each_result() {
        let log: Value = serde_json::from_str(&told(sarif)).unwrap();
        let (run, result) = (&log["runs"][0], &log["runs"][0]["results"][0]);
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!((&region["startLine"], &region["startColumn"]), (&2.into(), &23.into()));
        assert_eq!(result["level"], "warning");
    }
}
