//! Texts that have a format, and texts that do not.

use std::collections::BTreeMap;

use serde_json::Value;

/// The texts of every format that is known, as `tests/vectors` has them; all of them are made up.
#[derive(Debug, Clone, Default)]
pub struct Vectors {
    valid: BTreeMap<String, Vec<String>>,
    invalid: BTreeMap<String, Vec<String>>,
}

impl Vectors {
    /// Reads the files of `tests/vectors`: the name of each format with the text of its file. What is not written as
    /// vectors are is left out.
    ///
    /// ```
    /// let file = r#"{"valid": [{"value": "SP"}], "invalid": [{"value": "sp", "code": "unknown"}]}"#;
    /// let vectors = bodies::Vectors::new([("uf".to_owned(), file.to_owned())]);
    /// assert_eq!(vectors.valid("uf"), ["SP"]);
    /// assert_eq!(vectors.invalid("uf"), ["sp"]);
    /// assert!(vectors.valid("cep").is_empty());
    /// ```
    pub fn new(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut vectors = Vectors::default();
        for (format, text) in files {
            let read: Value = serde_json::from_str(&text).unwrap_or_default();
            vectors.valid.insert(format.clone(), values(&read["valid"]));
            vectors.invalid.insert(format, values(&read["invalid"]));
        }
        vectors
    }

    /// Texts that have the format.
    #[must_use]
    pub fn valid(&self, format: &str) -> &[String] {
        self.valid.get(format).map_or(&[], Vec::as_slice)
    }

    /// Texts that do not.
    #[must_use]
    pub fn invalid(&self, format: &str) -> &[String] {
        self.invalid.get(format).map_or(&[], Vec::as_slice)
    }
}

fn values(list: &Value) -> Vec<String> {
    let values = list.as_array().into_iter().flatten().filter_map(|vector| vector["value"].as_str());
    values.map(str::to_owned).collect()
}
