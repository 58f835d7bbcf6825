//! `cargo xtask explain CODE`: what a diagnostic means, with one of the documents that show it.

use std::{collections::BTreeMap, path::Path};

use codegen::{
    diagnostic::{CODES, explain, render},
    lint::{Rules, lint},
    load::Sources,
};

use crate::{Failure, say::say, workspace};

/// The documents with mistakes, whose every diagnostic is held to what is expected.
const BROKEN: &str = "tests/broken-specs";

/// Prints the page of a code, or a line for each of them.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut wanted = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(code) if wanted.is_none() => wanted = Some(code.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let Some(wanted) = wanted else {
        for code in CODES {
            say(format_args!("{:<26} {}\n", code.name, code.meaning))?;
        }
        return Ok(());
    };
    match explain(&wanted) {
        Ok(page) => {
            say(page)?;
            let examples = examples(&workspace::root().join(BROKEN), Some(&wanted))?;
            if let Some(example) = examples.get(wanted.as_str()) {
                say(format_args!("\nFor example:\n\n{example}"))?;
            }
            Ok(())
        }
        Err(None) => Err(Failure::Found(format!("there is no code `{wanted}`; `cargo xtask explain` lists them"))),
        Err(Some(meant)) => Err(Failure::Found(format!("there is no code `{wanted}`; did you mean `{meant}`?"))),
    }
}

/// What the first document is told that shows a code, for each code; no more documents are looked at once `wanted` is shown.
fn examples(folder: &Path, wanted: Option<&str>) -> Result<BTreeMap<&'static str, String>, Failure> {
    let mut examples = BTreeMap::new();
    let mut names = workspace::file_names(folder)?;
    names.sort();
    for name in names.iter().filter(|name| name.ends_with(".yaml")) {
        let Some(text) = workspace::read(&folder.join(name))? else { continue };
        let is_house = name.starts_with("house");
        let sources = Sources::new(vec![(name.clone(), text)]);
        let told = match is_house {
            true => ::codegen::generate(&sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings),
            false => lint(&sources, Rules::open()),
        };
        for diagnostic in told {
            let code = diagnostic.code;
            examples.entry(code).or_insert_with(|| {
                let text = render(&[diagnostic], &sources, false);
                text.split_once("\n\n").map_or_else(|| text.clone(), |(shown, _)| format!("{shown}\n"))
            });
        }
        if wanted.is_some_and(|wanted| examples.contains_key(wanted)) {
            break;
        }
    }
    Ok(examples)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of these, no document of one file and a few lines can be told.
    const UNSHOWN: [&str; 7] = [
        "document-name",
        "judges-disagree",
        "left-out",
        "operation-name",
        "oracle-cannot-read",
        "same-operation",
        "too-large",
    ];

    #[test]
    fn every_code_is_shown_by_an_example() {
        let folder = workspace::root().join(BROKEN);
        let Ok(examples) = examples(&folder, None) else { panic!("the documents cannot be read") };
        for code in CODES {
            let example = examples.get(code.name);
            assert_eq!(example.is_none(), UNSHOWN.contains(&code.name), "{}", code.name);
            assert!(example.is_none_or(|text| text.contains(&format!("[{}]: ", code.name)) && text.contains('^')));
        }
    }
}
