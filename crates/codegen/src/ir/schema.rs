//! Schema Objects.

use gerencianet_validation::{Format, table};

use crate::{
    ir::{Decimal, Json},
    load::Span,
};

/// The position of a [`Schema`] in [`super::Api::schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub usize);

/// One Schema Object. As in JSON Schema, each group of rules speaks about its own JSON type only.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema {
    /// What it is called: the name it has in `components`, or the way to it from something that has a name
    /// (`Devedor.cpf`).
    pub name: String,
    /// Whether `name` is a name in `components`.
    pub component: bool,
    /// File and line: `specs/pix.yaml:120`.
    pub place: String,
    /// The JSON pointer inside the file.
    pub pointer: String,
    /// Where it stands.
    pub span: Span,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// `readOnly`, here or in a schema of its `allOf`: the server sets it, a request must not.
    pub read_only: bool,
    /// `writeOnly`: a response does not have it.
    pub write_only: bool,
    /// `default`
    pub default: Option<Json>,
    /// `example`
    pub example: Option<Json>,
    /// `type`; none where any is allowed.
    pub kind: Option<Type>,
    /// `nullable`: `null` is allowed beside `type`.
    pub nullable: bool,
    /// `enum`
    pub values: Option<Vec<Json>>,
    /// `x-known-values`
    pub known_values: Option<KnownValues>,
    /// Rules for strings.
    pub string: StringRules,
    /// Rules for numbers.
    pub number: NumberRules,
    /// Rules for arrays.
    pub array: ArrayRules,
    /// Rules for objects.
    pub object: ObjectRules,
    /// `allOf`, `anyOf`, `oneOf`, `not`
    pub combine: Vec<Combine>,
}

/// `type`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

impl Type {
    /// The name in a document.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Type::Boolean => "boolean",
            Type::Integer => "integer",
            Type::Number => "number",
            Type::String => "string",
            Type::Array => "array",
            Type::Object => "object",
        }
    }
}

/// The values of an open list that are known today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownValues(pub Vec<String>);

/// Rules for strings.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StringRules {
    /// `minLength`, in Unicode code points.
    pub min_length: u32,
    /// `maxLength`, in Unicode code points.
    pub max_length: Option<u32>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `format`
    pub format: Option<StringFormat>,
}

/// A `pattern`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// As the document writes it.
    pub source: String,
    /// Where it stands.
    pub span: Span,
}

/// A `format` of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StringFormat {
    /// Judged.
    Judged(Format),
    /// `password`: not to be shown; says nothing about the value.
    Password,
    /// `binary`: bytes that are not JSON.
    Binary,
}

/// Rules for numbers. The bounds of `int32` and `int64` are in `minimum` and `maximum`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumberRules {
    /// `minimum`
    pub minimum: Option<Bound>,
    /// `maximum`
    pub maximum: Option<Bound>,
    /// `multipleOf`
    pub multiple_of: Option<Decimal>,
    /// `format`
    pub format: Option<NumberFormat>,
}

/// A `minimum` or `maximum`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The limit.
    pub value: Decimal,
    /// Whether the limit itself is refused.
    pub exclusive: bool,
}

/// A `format` of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberFormat {
    /// `int32`
    Int32,
    /// `int64`
    Int64,
    /// `float`
    Float,
    /// `double`
    Double,
}

impl NumberFormat {
    /// Every format of a number.
    pub const ALL: [NumberFormat; 4] =
        [NumberFormat::Int32, NumberFormat::Int64, NumberFormat::Float, NumberFormat::Double];

    /// The name in a document.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            NumberFormat::Int32 => "int32",
            NumberFormat::Int64 => "int64",
            NumberFormat::Float => "float",
            NumberFormat::Double => "double",
        }
    }

    /// The lowest and the highest number of a format of integers.
    #[must_use]
    pub fn bounds(self) -> Option<(&'static str, &'static str)> {
        match self {
            NumberFormat::Int32 => Some(("-2147483648", "2147483647")),
            NumberFormat::Int64 => Some(("-9223372036854775808", "9223372036854775807")),
            NumberFormat::Float | NumberFormat::Double => None,
        }
    }
}

/// Rules for arrays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ArrayRules {
    /// `items`
    pub items: Option<SchemaId>,
    /// `minItems`
    pub min_items: u32,
    /// `maxItems`
    pub max_items: Option<u32>,
    /// `uniqueItems`
    pub unique: bool,
}

/// Rules for objects.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ObjectRules {
    /// `properties`, then the names that only `required` and the rules between fields mention.
    pub fields: Vec<Field>,
    /// `additionalProperties`
    pub additional: Additional,
    /// `x-property-names`
    pub names: Option<SchemaId>,
    /// `minProperties`
    pub min_properties: u32,
    /// `maxProperties`
    pub max_properties: Option<u32>,
    /// Rules between fields.
    pub between: Vec<Between>,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// What its value must satisfy; for a name that `properties` does not have, what `additionalProperties` asks for.
    pub schema: SchemaId,
    /// Whether `properties` has it.
    pub declared: bool,
    /// Whether `required` has it.
    pub required: bool,
    /// Whether its schema is `readOnly`: a request must not have it, and `required` does not apply there.
    pub read_only: bool,
}

/// `additionalProperties`
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Additional {
    /// Anything.
    #[default]
    Any,
    /// Nothing.
    Forbidden,
    /// What satisfies a schema.
    Schema(SchemaId),
}

/// A rule between fields; the lists hold positions in [`ObjectRules::fields`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Between {
    /// `not: { required: […] }`
    NotTogether(Vec<usize>),
    /// `x-both-or-none`
    BothOrNone(Vec<usize>),
}

/// A combination of schemas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Combine {
    /// `allOf`
    All(Vec<SchemaId>),
    /// `anyOf`
    Any(Vec<SchemaId>),
    /// `oneOf`
    One(Vec<SchemaId>),
    /// `not`
    Not(SchemaId),
    /// A `oneOf` of which it is proved that the presence of a field decides: every alternative is a closed object that
    /// requires its keys, and no other alternative declares any of them.
    Dispatch(Vec<Alternative>),
    /// A `oneOf` or `anyOf` with a `discriminator`.
    Discriminator {
        /// `propertyName`
        property: String,
        /// Every value with the schema it stands for.
        cases: Vec<(String, SchemaId)>,
    },
}

/// One alternative of [`Combine::Dispatch`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Fields that it requires and no other alternative declares; at least one.
    pub keys: Vec<String>,
    /// The alternative.
    pub schema: SchemaId,
}

impl Schema {
    /// A schema that says nothing.
    pub(crate) fn anything(name: String, span: Span, place: String, pointer: String) -> Self {
        Schema {
            name,
            component: false,
            place,
            pointer,
            span,
            title: None,
            description: None,
            deprecated: false,
            read_only: false,
            write_only: false,
            default: None,
            example: None,
            kind: None,
            nullable: false,
            values: None,
            known_values: None,
            string: StringRules::default(),
            number: NumberRules::default(),
            array: ArrayRules::default(),
            object: ObjectRules::default(),
            combine: Vec::new(),
        }
    }

    /// The JSON types that are allowed.
    #[must_use]
    pub fn types(&self) -> table::Types {
        let types = match self.kind {
            None => table::Types::ANY,
            Some(Type::Boolean) => table::Types::BOOLEAN,
            Some(Type::Integer) => table::Types::INTEGER,
            Some(Type::Number) => table::Types::NUMBER,
            Some(Type::String) => table::Types::STRING,
            Some(Type::Array) => table::Types::ARRAY,
            Some(Type::Object) => table::Types::OBJECT,
        };
        if self.nullable { types.or(table::Types::NULL) } else { types }
    }

    /// Whether it speaks about objects: by its type, or by naming members without any type.
    #[must_use]
    pub fn is_object(&self) -> bool {
        self.kind == Some(Type::Object) || (self.kind.is_none() && !self.object.fields.is_empty())
    }

    /// Whether nothing satisfies it but objects without unknown members.
    #[must_use]
    pub fn is_closed_object(&self) -> bool {
        self.kind == Some(Type::Object) && !self.nullable && self.object.additional == Additional::Forbidden
    }

    /// Every schema that this one names, in order.
    #[must_use]
    pub fn references(&self) -> Vec<SchemaId> {
        let mut references: Vec<SchemaId> = self.array.items.into_iter().collect();
        references.extend(self.object.fields.iter().map(|field| field.schema));
        if let Additional::Schema(id) = self.object.additional {
            references.push(id);
        }
        references.extend(self.object.names);
        for combine in &self.combine {
            match combine {
                Combine::All(ids) | Combine::Any(ids) | Combine::One(ids) => references.extend(ids),
                Combine::Not(id) => references.push(*id),
                Combine::Dispatch(alternatives) => references.extend(alternatives.iter().map(|one| one.schema)),
                Combine::Discriminator { cases, .. } => references.extend(cases.iter().map(|(_, id)| *id)),
            }
        }
        references
    }
}
