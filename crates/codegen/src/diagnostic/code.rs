//! The codes of all diagnostics. A code never changes its meaning.

/// A kind of mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// In kebab case.
    pub name: &'static str,
    /// What it stands for, in one line.
    pub meaning: &'static str,
    /// What becomes of it in a document that is not ours.
    pub abroad: Abroad,
    /// A wrong and a right text; [`crate::manual`] reads it.
    pub(crate) example: &'static str,
}

/// How a document that somebody else wrote is told of a mistake: what hinders nobody from generating the right thing must
/// not hinder them, for they may not be able to mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abroad {
    /// As in specs/.
    Same,
    /// As a warning: generation goes on with what the document says, word for word.
    Warning,
    /// Not at all: it speaks about our house, or about what is solved otherwise there.
    Silent,
}

macro_rules! codes {
    ($($constant:ident $abroad:ident $name:literal $meaning:literal)*) => {
        /// Every code there is.
        pub const CODES: &[Code] = &[$(Code {
            name: $name,
            meaning: $meaning,
            abroad: Abroad::$abroad,
            example: include_str!(concat!("examples/", $name, ".yaml")),
        }),*];
        $(pub(crate) const $constant: &str = $name;)*
    };
}

codes! {
    YAML_SYNTAX Same "yaml-syntax" "the text is not YAML"
    YAML_CONTROL_CHARACTER Same "yaml-control-character" "a control character stands in the text"
    YAML_EMPTY Same "yaml-empty" "the file holds nothing"
    YAML_TAB Same "yaml-tab" "a line is indented with a tab"
    YAML_KEY Same "yaml-key" "a key is neither a text nor a whole number"
    YAML_DUPLICATE_KEY Same "yaml-duplicate-key" "an object has the same key twice"
    YAML_MERGE_KEY Same "yaml-merge-key" "`<<` is used"
    YAML_ANCHOR Same "yaml-anchor" "an anchor or an alias is used; outside specs/, an alias that repeats nothing, itself or too much"
    YAML_TAG Same "yaml-tag" "a tag is used"
    YAML_SEVERAL_DOCUMENTS Same "yaml-several-documents" "a file holds more than one YAML document"
    YAML_NUMBER Warning "yaml-number" "a number is spelled as JSON has none"
    YAML_WORD Warning "yaml-word" "a word without quotes that some readers take for a boolean"
    YAML_TOO_DEEP Same "yaml-too-deep" "arrays and objects nest too deep"

    REFERENCE_DANGLING Same "reference-dangling" "a `$ref` leads nowhere"
    REFERENCE_CYCLE Same "reference-cycle" "a `$ref` leads back to itself, or on and on"
    REFERENCE_REMOTE Same "reference-remote" "a `$ref` leads out of the folder"
    REFERENCE_MALFORMED Same "reference-malformed" "a `$ref` is not a file and a JSON pointer"
    REFERENCE_SIBLING Warning "reference-sibling" "something stands beside a `$ref`, and would be ignored"
    REFERENCE_NOT_ALLOWED Same "reference-not-allowed" "a `$ref` stands where OpenAPI has none"
    REFERENCE_KIND Same "reference-kind" "a `$ref` leads to another kind of object"

    OPENAPI_VERSION Same "openapi-version" "the document is not OpenAPI 3.0: it is OpenAPI 3.1, Swagger 2.0 or something else"
    UNKNOWN_KEY Warning "unknown-key" "an object has a key that OpenAPI does not know there"
    MISSING_KEY Same "missing-key" "an object lacks a key that it must have"
    WRONG_KIND Same "wrong-kind" "a value is of the wrong JSON type"
    UNKNOWN_WORD Same "unknown-word" "a value is none of the words that may stand there"
    EMPTY_LIST Same "empty-list" "a list that must hold something is empty"
    COMPONENT_NAME Warning "component-name" "a name of a component has odd characters"
    UNKNOWN_EXTENSION Warning "unknown-extension" "an `x-` key is none of ours; elsewhere only one that resembles ours is told"
    MISPLACED_EXTENSION Warning "misplaced-extension" "one of our `x-` keys stands in the wrong object"
    JSON_SCHEMA_KEYWORD Same "json-schema-keyword" "a schema uses JSON Schema that OpenAPI 3.0 lacks"
    JSON_SCHEMA_ANNOTATION Warning "json-schema-annotation" "the same, where it refuses no value"
    NOT_OPENAPI Silent "not-openapi" "the OpenAPI types cannot hold a part of the document"

    KEY_WITHOUT_EFFECT Warning "key-without-effect" "a key says nothing about the type of its schema"
    ITEMS_MISSING Warning "items-missing" "an array has no `items`"
    NULLABLE_WITHOUT_TYPE Warning "nullable-without-type" "`nullable` stands without `type`"
    TYPE_MISSING Warning "type-missing" "a schema speaks about one type and lets every other through"
    READ_AND_WRITE_ONLY Warning "read-and-write-only" "`readOnly` and `writeOnly` stand together"
    UNKNOWN_FORMAT Warning "unknown-format" "there is no such `format`"
    FORMAT_TYPE Warning "format-type" "a `format` does not belong to the type"
    BOUNDS_CROSSED Warning "bounds-crossed" "nothing lies between a lower and an upper bound"
    MULTIPLE_OF Same "multiple-of" "`multipleOf` is not above zero, or has more digits than a table holds"
    ENUM_TYPE Warning "enum-type" "a value of `enum` is not of the type"
    ENUM_WITHOUT_NULL Warning "enum-without-null" "null is refused in spite of `nullable`"
    DUPLICATE_ENTRY Warning "duplicate-entry" "a list of names or values has the same one twice"
    DEFAULT_TYPE Warning "default-type" "the `default` is not of the type"
    PATTERN Same "pattern" "a pattern is malformed, or no automaton can do what it asks"
    PATTERN_BETWEEN_SLASHES Warning "pattern-between-slashes" "a pattern stands between slashes, as in JavaScript"
    PATTERN_NOT_ANCHORED Warning "pattern-not-anchored" "a pattern does not speak about the whole string"
    UNKNOWN_MEMBER Warning "unknown-member" "a list names a member that `properties` does not have"
    LIST_OF_ONE Same "list-of-one" "a rule between several names has only one"
    PROPERTY_NAMES_OF_NO_MAP Same "property-names-of-no-map" "`x-property-names` stands without a map"
    SCHEMA_CYCLE Same "schema-cycle" "a schema is a part of itself"
    CLOSED_PART Warning "closed-part" "a part of an `allOf` refuses what another declares"
    ALTERNATIVE_UNNAMED Silent "alternative-unnamed" "an alternative of `oneOf` has neither a `title` nor a `$ref`"
    DISCRIMINATOR Warning "discriminator" "a discriminator cannot choose between the alternatives"

    OPERATION_ID Silent "operation-id" "an `operationId` is missing or cannot be the name of a method"
    OPERATION_ID_DUPLICATE Silent "operation-id-duplicate" "two operations get the same name"
    PATH_MALFORMED Same "path-malformed" "the braces of a path do not hold one name each"
    PATH_CLASH Warning "path-clash" "two paths match the same requests"
    PATH_PARAMETER Same "path-parameter" "a path and its parameters differ"
    PATH_PARAMETER_OPTIONAL Warning "path-parameter-optional" "a path parameter is not required"
    PARAMETER_DUPLICATE Same "parameter-duplicate" "a parameter is declared twice"
    PARAMETER_IGNORED Warning "parameter-ignored" "OpenAPI ignores a header parameter of this name"
    PARAMETER_UNSUPPORTED Same "parameter-unsupported" "a parameter cannot be written to the wire as the document says"
    ALIAS Same "alias" "`x-alias` is not on a query parameter, or is the name of another"
    UNKNOWN_PARAMETER Same "unknown-parameter" "a rule between parameters names one that the operation does not have"
    EXCLUSIVE_BUT_REQUIRED Same "exclusive-but-required" "a parameter that excludes others is required"
    NOT_BEFORE_FORMATS Same "not-before-formats" "`x-not-before` compares what has no order"
    BODY_OF_GET Warning "body-of-get" "a method that has no request body has one"
    BODY_OPTIONAL Silent "body-optional" "a request body is not `required: true`"
    MEDIA_TYPE Same "media-type" "a body is not `application/json` (a warning outside specs/)"
    SEVERAL_MEDIA_TYPES Warning "several-media-types" "a body has more than one media type"
    CONTENT_WITHOUT_SCHEMA Warning "content-without-schema" "a body has no schema"
    IDEMPOTENCY_KEY Same "idempotency-key" "`x-idempotency` and the header with the idempotency key differ"
    IDEMPOTENCY_OF_METHOD Same "idempotency-of-method" "`x-idempotency` contradicts the method"
    PAGES Same "pages" "`x-pages` does not fit the operation or what it answers"

    EXAMPLE Warning "example" "an example has no `value`, or stands beside another kind of example"

    NO_SUCCESS Warning "no-success" "an operation has no success response"
    RESPONSE_DEFAULT Silent "response-default" "a `default` response stands beside a success"
    TWO_SUCCESS_KINDS Silent "two-success-kinds" "an operation has two kinds of success body"
    TWO_ERROR_KINDS Silent "two-error-kinds" "an operation has two kinds of error body"
    BODY_OF_EMPTY_RESPONSE Warning "body-of-empty-response" "a response whose status has no body has one"
    UNKNOWN_SCHEME Warning "unknown-scheme" "a security scheme is not declared"
    UNKNOWN_SCOPE Warning "unknown-scope" "a scope is not declared"
    SEVERAL_REQUIREMENTS Warning "several-requirements" "an operation asks for more than one security scheme"
    UNUSED_COMPONENT Warning "unused-component" "nothing uses a component"

    HOUSE_DIGIT_CLASS Silent "house-digit-class" "specs/ only: a pattern says `\\d` instead of `[0-9]`"
    HOUSE_LENGTH_OF_FORMAT Silent "house-length-of-format" "specs/ only: a length says what the `format` says already"
    HOUSE_SERVER Silent "house-server" "specs/ only: a server is missing, says too little or stands in the wrong order"
    HOUSE_IDEMPOTENCY Silent "house-idempotency" "specs/ only: an operation has no `x-idempotency`"
    HOUSE_PAGES Silent "house-pages" "specs/ only: an operation takes the number of a page, and has no `x-pages`"
    HOUSE_SHARED_SCHEMA Silent "house-shared-schema" "specs/ only: a request and a response use the same schema"
    HOUSE_OPEN_REQUEST Silent "house-open-request" "specs/ only: a request object is open"
    HOUSE_CLOSED_RESPONSE Silent "house-closed-response" "specs/ only: a response object is closed"
    HOUSE_RESPONSE_CONSTRAINT Silent "house-response-constraint" "specs/ only: a response schema has a constraint"
    HOUSE_KNOWN_VALUES Silent "house-known-values" "specs/ only: a request schema has `x-known-values`"
    HOUSE_ERROR_SCHEMA Silent "house-error-schema" "specs/ only: an error response does not use the one error schema"
    HOUSE_EXAMPLE Silent "house-example" "specs/ only: a body has no named example"
    HOUSE_SECURITY Silent "house-security" "specs/ only: an operation does not say its scopes"

    ORACLE_CANNOT_READ Warning "oracle-cannot-read" "the second judge, the `jsonschema` crate, cannot read a schema"
    EXAMPLE_REFUSED Warning "example-refused" "an example breaks its own schema"
    DEFAULT_REFUSED Warning "default-refused" "a default breaks its own schema"
    ENUM_REFUSED Warning "enum-refused" "a member of `enum` breaks its own schema"
    JUDGES_DISAGREE Same "judges-disagree" "our engine and `jsonschema` disagree about a value in the document"

    NOT_LOWERED Same "not-lowered" "a value that the generator cannot read where it stands"
    UNSUPPORTED Same "unsupported" "OpenAPI allows it, and the generator cannot do it"
    NO_CLIENT Same "no-client" "progenitor cannot make a client of the document"
    OPERATION_NAME Same "operation-name" "an operation of a document that is not ours gets a name of its own"
    LEFT_OUT Same "left-out" "`--keep-going` generates no such operation, for something it needs is wrong"
    DOCUMENT_NAME Same "document-name" "the name of a file cannot be that of a module and of a feature"
    TYPE_NAME Same "type-name" "the type of a schema would have a name that is taken"
    SAME_OPERATION Same "same-operation" "operations of one name in two documents ask different things of a request"
    TOO_LARGE Same "too-large" "more than a table can number"
}
