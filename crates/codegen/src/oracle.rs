//! The second opinion: the documents' schemas as JSON Schema, judged by the `jsonschema` crate.
//!
//! It starts from the tree as the author wrote it and shares nothing with [`crate::lower`] and what comes after, so
//! that both have to make the same mistake before one goes unseen.

mod exact;
mod formats;
mod translate;

use serde_json::Value;

use crate::{
    diagnostic::{Diagnostic, sentences},
    load::{Node, Sources},
};

use exact::Exactness;

pub use translate::translate;

/// Whether a value travels to the server or comes from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the server: `readOnly` members must not be there.
    Request,
    /// From the server: `writeOnly` members must not be there.
    Response,
}

/// Whether `format`s count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Formats {
    /// All formats of [`gerencianet_validation::Format`], check digits included.
    Judged,
    /// No string is refused because of its format. The bounds of `int32` and `int64` stay.
    Ignored,
}

/// One schema, ready to judge.
///
/// ```
/// use codegen::{load::Sources, oracle::{Direction, Formats, Oracle}};
///
/// let text = "{type: string, nullable: true, format: cpf}";
/// let sources = Sources::new(vec![("a.yaml".into(), text)]);
/// let schema = sources.at(0, "").unwrap();
/// let oracle = Oracle::new(&sources, schema, Direction::Request, Formats::Judged).unwrap();
/// assert!(oracle.is_valid(&"12345678909".into()));
/// assert!(oracle.is_valid(&().into()));
/// assert_eq!(oracle.violations(&"12345678908".into()), [("".to_owned(), "format".to_owned())]);
/// ```
#[derive(Debug)]
pub struct Oracle {
    validator: jsonschema::Validator,
    exactness: Exactness,
}

/// One schema as JSON Schema, before `jsonschema` has read it, which takes its time.
pub(crate) struct Translated {
    schema: Value,
    exactness: Exactness,
    /// How many schemas it holds, in each other and in those that are referred to.
    pub(crate) schemas: usize,
}

impl Translated {
    pub(crate) fn new(sources: &Sources, schema: &Node, direction: Direction) -> Result<Self, Diagnostic> {
        let (schema, exactness, schemas) = translate::counted(sources, schema, direction)?;
        Ok(Translated { schema, exactness, schemas })
    }

    pub(crate) fn read(self, schema: &Node, formats: Formats) -> Result<Oracle, Diagnostic> {
        let Translated { schema: translated, exactness, .. } = self;
        formats::register(jsonschema::options())
            .with_draft(jsonschema::Draft::Draft7)
            .should_validate_formats(formats == Formats::Judged)
            .should_ignore_unknown_formats(false)
            .build(&translated)
            .map(|validator| Oracle { validator, exactness })
            .map_err(|error| sentences::oracle_cannot_read(schema.span, &error.masked().to_string()))
    }
}

impl Oracle {
    /// Translates a Schema Object, or a reference to one.
    ///
    /// # Errors
    ///
    /// A reference that leads nowhere, and whatever `jsonschema` cannot read: a pattern or a keyword.
    pub fn new(sources: &Sources, schema: &Node, direction: Direction, formats: Formats) -> Result<Self, Diagnostic> {
        Translated::new(sources, schema, direction)?.read(schema, formats)
    }

    /// Whether a value satisfies the schema.
    #[must_use]
    pub fn is_valid(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// Whether it compares the numbers of a value with those of the schema as they are written, and not with others that are
    /// near them; where not, its verdict counts for nothing.
    #[must_use]
    pub fn is_exact_about(&self, value: &Node) -> bool {
        self.exactness.covers(value)
    }

    /// The pointer and the keyword of each violation; never a value.
    #[must_use]
    pub fn violations(&self, value: &Value) -> Vec<(String, String)> {
        let errors = self.validator.iter_errors(value);
        errors.map(|error| (error.instance_path().as_str().to_owned(), error.kind().keyword().to_owned())).collect()
    }
}
