//! The codes of all diagnostics. A code never changes its meaning.

/// A kind of mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// In kebab case.
    pub name: &'static str,
    /// What it stands for, in one line.
    pub meaning: &'static str,
}

macro_rules! codes {
    ($($constant:ident $name:literal $meaning:literal)*) => {
        /// Every code there is.
        pub const CODES: &[Code] = &[$(Code { name: $name, meaning: $meaning }),*];
        $(pub(crate) const $constant: &str = $name;)*
    };
}

codes! {
    YAML_SYNTAX "yaml-syntax" "the text is not YAML"
    YAML_CONTROL_CHARACTER "yaml-control-character" "a control character stands in the text"
    YAML_EMPTY "yaml-empty" "the file holds nothing"
    YAML_TAB "yaml-tab" "a line is indented with a tab"
    YAML_KEY "yaml-key" "a key is neither a text nor a whole number"
    YAML_DUPLICATE_KEY "yaml-duplicate-key" "an object has the same key twice"
    YAML_MERGE_KEY "yaml-merge-key" "`<<` is used"
    YAML_ANCHOR "yaml-anchor" "an anchor or an alias is used"
    YAML_TAG "yaml-tag" "a tag is used"
    YAML_SEVERAL_DOCUMENTS "yaml-several-documents" "a file holds more than one YAML document"
    YAML_NUMBER "yaml-number" "a number is spelled as JSON has none"
    YAML_WORD "yaml-word" "a word without quotes that some readers take for a boolean"
    YAML_TOO_DEEP "yaml-too-deep" "arrays and objects nest too deep"

    REFERENCE_DANGLING "reference-dangling" "a `$ref` leads nowhere"
    REFERENCE_CYCLE "reference-cycle" "a `$ref` leads back to itself"
    REFERENCE_REMOTE "reference-remote" "a `$ref` leads out of the folder"
    REFERENCE_MALFORMED "reference-malformed" "a `$ref` is not a file and a JSON pointer"

    NOT_OPENAPI "not-openapi" "the OpenAPI types cannot hold a part of the document"

    ORACLE_CANNOT_READ "oracle-cannot-read" "the second judge, the `jsonschema` crate, cannot read a schema"
}
