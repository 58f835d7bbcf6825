//! Texts that have a format or match a pattern, and texts that do not.
//!
//! Formats take theirs from `tests/vectors/`. `tests/cases/samples.json` adds what those lack: texts of a length that a
//! document asks for beside a format, and samples of each pattern.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use gerencianet_validation::Format;
use serde_json::Value;

/// Everything that is known.
#[derive(Debug, Default)]
pub struct Samples {
    formats: BTreeMap<String, OfFormat>,
    patterns: BTreeMap<String, OfPattern>,
}

/// The samples of a format.
#[derive(Debug, Default)]
pub struct OfFormat {
    /// Texts that have it.
    pub valid: Vec<String>,
    /// Texts that do not, each with the name of its fault.
    pub invalid: Vec<(String, String)>,
}

/// The samples of a pattern, each with a few words for the name of a file.
#[derive(Debug, Default)]
pub struct OfPattern {
    /// Texts that match.
    pub valid: Vec<(String, String)>,
    /// Texts that do not.
    pub invalid: Vec<(String, String)>,
}

impl Samples {
    /// Reads the files under the folder `tests` of the workspace.
    ///
    /// # Errors
    ///
    /// A file that is missing or is not as it must be.
    pub fn read(tests: &Path) -> Result<Self, String> {
        let added = json(&tests.join("cases/samples.json"))?;
        let mut samples = Samples::default();
        for (name, _) in Format::ALL {
            let vectors = json(&tests.join(format!("vectors/{name}.json")))?;
            let mut valid = texts(&vectors["valid"], "value");
            valid.extend(texts(&added["formats"][name], "value"));
            let values = texts(&vectors["invalid"], "value").into_iter();
            let invalid = values.zip(texts(&vectors["invalid"], "code")).collect();
            samples.formats.insert((*name).to_owned(), OfFormat { valid, invalid });
        }
        for pattern in added["patterns"].as_array().into_iter().flatten() {
            let pairs = |key: &str| {
                let values = texts(&pattern[key], "value").into_iter();
                values.zip(texts(&pattern[key], "name")).collect()
            };
            let source = pattern["pattern"].as_str().unwrap_or_default().to_owned();
            samples.patterns.insert(source, OfPattern { valid: pairs("valid"), invalid: pairs("invalid") });
        }
        Ok(samples)
    }

    /// The samples of a format.
    ///
    /// # Errors
    ///
    /// There are none.
    pub fn of_format(&self, format: Format) -> Result<&OfFormat, String> {
        let name = format.name();
        self.formats
            .get(name)
            .ok_or_else(|| format!("no samples of the format `{name}`: write tests/vectors/{name}.json"))
    }

    /// The samples of a pattern.
    ///
    /// # Errors
    ///
    /// There are none.
    pub fn of_pattern(&self, source: &str) -> Result<&OfPattern, String> {
        let found = self.patterns.get(source);
        found.ok_or_else(|| format!("no samples of the pattern `{source}`: add them to tests/cases/samples.json"))
    }
}

fn json(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// One member of each object of a list.
fn texts(list: &Value, key: &str) -> Vec<String> {
    let texts = list.as_array().into_iter().flatten().map(|sample| sample[key].as_str().unwrap_or_default().to_owned());
    texts.collect()
}
