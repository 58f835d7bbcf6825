//! The rivals of the judge, one of each kind per request body.

use std::io;

use serde_json::Value;

/// What else can judge or read the bodies of an operation.
pub(crate) struct Rival {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// The schema in JSON Schema, draft 7.
    pub(crate) schema: &'static str,
    /// Whether a parsed body is valid, as the compile-time validator of `jsonschema` says.
    pub(crate) is_valid: fn(&Value) -> bool,
    /// Every violation that it finds, by the length of its place.
    pub(crate) places: fn(&Value) -> usize,
    /// Every violation that it finds, by the length of its place and its sentence.
    pub(crate) sentences: fn(&Value) -> usize,
    /// Whether `serde_json` reads a body as the type of the client; none where the type has no name.
    pub(crate) decode: Option<fn(&[u8]) -> bool>,
}

/// A request body of the documents.
pub(crate) struct Example {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// The name of the example.
    pub(crate) name: &'static str,
    /// The body.
    pub(crate) text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/rivals.rs"));

/// The rivals of an operation.
pub(crate) fn rival_of(operation: &str) -> Option<&'static Rival> {
    RIVALS.iter().find(|rival| rival.operation == operation)
}

/// The crate `boon`, which compiles its schemas when it is told them.
pub(crate) struct Boon {
    schemas: boon::Schemas,
    indices: Vec<(&'static str, boon::SchemaIndex)>,
}

impl Boon {
    /// Compiles the schemas of all operations, or of one.
    pub(crate) fn compile(only: Option<&str>) -> io::Result<Self> {
        let mut compiler = boon::Compiler::new();
        compiler.set_default_draft(boon::Draft::V7);
        for boon::Format { name, func } in BOON_FORMATS {
            compiler.register_format(boon::Format { name, func: *func });
        }
        let mut compiled = Boon { schemas: boon::Schemas::new(), indices: Vec::new() };
        for rival in RIVALS.iter().filter(|rival| only.is_none_or(|only| rival.operation == only)) {
            let place = format!("https://schemas.invalid/{}", rival.operation);
            let wrong = |error: boon::CompileError| io::Error::other(error.to_string());
            compiler.add_resource(&place, serde_json::from_str(rival.schema)?).map_err(wrong)?;
            let index = compiler.compile(&place, &mut compiled.schemas).map_err(wrong)?;
            compiled.indices.push((rival.operation, index));
        }
        Ok(compiled)
    }

    /// The schema of an operation.
    pub(crate) fn schema(&self, operation: &str) -> Option<BoonSchema<'_>> {
        let (_, index) = self.indices.iter().find(|(name, _)| *name == operation)?;
        Some(BoonSchema { schemas: &self.schemas, index: *index })
    }
}

/// One of the schemas that `boon` has compiled.
#[derive(Clone, Copy)]
pub(crate) struct BoonSchema<'b> {
    schemas: &'b boon::Schemas,
    index: boon::SchemaIndex,
}

impl BoonSchema<'_> {
    /// Whether a parsed body is valid. `boon` always looks for every violation.
    pub(crate) fn is_valid(self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }

    /// Every violation, by the length of its place.
    pub(crate) fn places(self, value: &Value) -> usize {
        self.told(value, |error| error.instance_location.to_string().len())
    }

    /// Every violation, by the length of its place and its sentence.
    pub(crate) fn sentences(self, value: &Value) -> usize {
        self.told(value, |error| error.instance_location.to_string().len() + error.kind.to_string().len())
    }

    fn told(self, value: &Value, told: fn(&boon::ValidationError<'_, '_>) -> usize) -> usize {
        fn leaves(error: &boon::ValidationError<'_, '_>, told: fn(&boon::ValidationError<'_, '_>) -> usize) -> usize {
            if error.causes.is_empty() {
                return told(error);
            }
            error.causes.iter().map(|cause| leaves(cause, told)).sum()
        }
        self.schemas.validate(value, self.index).err().map_or(0, |error| leaves(&error, told))
    }
}
