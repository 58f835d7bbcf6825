//! Public functions that were not run, out of what llvm-cov exports.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A function, by its place and what stands there: `crates/…/cpf.rs:12: pub fn parse(…`.
type Function = (String, usize, String);

/// Public functions of a crate of which no copy was run; `source` gives the text of a file.
pub(super) fn unrun(report: &Value, package: &str, source: &dyn Fn(&str) -> String) -> BTreeSet<Function> {
    // A generic function is there once for each type that it is used with, and one of a macro once for each use: one that
    // was run is enough.
    let mut runs: BTreeMap<(&str, usize), u64> = BTreeMap::new();
    for function in report["data"][0]["functions"].as_array().into_iter().flatten() {
        let (file, line) = (function["filenames"][0].as_str(), function["regions"][0][0].as_u64());
        let (Some(file), Some(line)) = (file.filter(|file| is_within(file, package)), line) else { continue };
        *runs.entry((file, line as usize)).or_default() += function["count"].as_u64().unwrap_or_default();
    }
    let mut sources: BTreeMap<&str, String> = BTreeMap::new();
    let unrun = runs.into_iter().filter(|(_, count)| *count == 0).filter_map(|((file, line), _)| {
        let text = sources.entry(file).or_insert_with(|| source(file));
        let code = text.lines().nth(line.checked_sub(1)?)?.trim();
        let short = file.rsplit_once("/crates/").map_or(file, |(_, short)| short);
        let told = code.trim_end_matches('{').trim_end().to_owned();
        is_public(code).then(|| (format!("crates/{short}"), line, told))
    });
    unrun.collect()
}

/// Whether a file is a source of a crate that was written by hand: what is generated is run through its tables and types.
pub(super) fn is_within(file: &str, package: &str) -> bool {
    file.contains(&format!("/crates/{package}/src/")) && !file.contains("/generated/")
}

/// Whether a line begins a function that users can call. The lint `unreachable_pub` sees to it that `pub` says so.
fn is_public(code: &str) -> bool {
    let words: Vec<&str> = code.split_whitespace().collect();
    words.first() == Some(&"pub") && words.iter().skip(1).take(3).any(|word| *word == "fn")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::unrun;

    const SOURCE: &str = "pub fn alone() {\n\
                          pub fn generic<T>() {\n\
                          fn private() {\n\
                          pub const fn whole(&self) -> bool {\n\
                          pub(crate) fn inner() {\n\
                          pub async fn later(\n";

    #[test]
    fn a_public_function_is_told_of_which_no_copy_was_run() {
        let file = "/w/crates/gerencianet-domain/src/cpf.rs";
        let function = |file: &str, line: u64, count: u64| json!({ "count": count, "filenames": [file], "regions": [[line, 1, line, 9, count, 0, 0, 0]] });
        let report = json!({ "data": [{ "functions": [
            function(file, 1, 0), function(file, 2, 0), function(file, 2, 7), function(file, 3, 0), function(file, 4, 0),
            function(file, 5, 0), function(file, 6, 0),
            function("/w/crates/gerencianet/src/pix.rs", 1, 0),
            function("/w/crates/gerencianet-domain/src/generated/pix.rs", 1, 0),
            function("/w/crates/gerencianet-domain/tests/cpf.rs", 1, 0),
        ] }] });
        let told = unrun(&report, "gerencianet-domain", &|_| SOURCE.to_owned());
        let told: Vec<String> = told.iter().map(|(path, line, code)| format!("{path}:{line}: {code}")).collect();
        assert_eq!(
            told,
            [
                "crates/gerencianet-domain/src/cpf.rs:1: pub fn alone()",
                "crates/gerencianet-domain/src/cpf.rs:4: pub const fn whole(&self) -> bool",
                "crates/gerencianet-domain/src/cpf.rs:6: pub async fn later(",
            ]
        );
    }
}
