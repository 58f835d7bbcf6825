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
    REFERENCE_CYCLE "reference-cycle" "a `$ref` leads back to itself, or on and on"
    REFERENCE_REMOTE "reference-remote" "a `$ref` leads out of the folder"
    REFERENCE_MALFORMED "reference-malformed" "a `$ref` is not a file and a JSON pointer"
    REFERENCE_SIBLING "reference-sibling" "something stands beside a `$ref`, and would be ignored"
    REFERENCE_NOT_ALLOWED "reference-not-allowed" "a `$ref` stands where OpenAPI has none"
    REFERENCE_KIND "reference-kind" "a `$ref` leads to another kind of object"

    OPENAPI_VERSION "openapi-version" "the document is not OpenAPI 3.0"
    UNKNOWN_KEY "unknown-key" "an object has a key that OpenAPI does not know there"
    MISSING_KEY "missing-key" "an object lacks a key that it must have"
    WRONG_KIND "wrong-kind" "a value is of the wrong JSON type"
    UNKNOWN_WORD "unknown-word" "a value is none of the words that may stand there"
    EMPTY_LIST "empty-list" "a list that must hold something is empty"
    COMPONENT_NAME "component-name" "a name of a component has odd characters"
    UNKNOWN_EXTENSION "unknown-extension" "an `x-` key is none of ours (a warning outside specs/, if it resembles one)"
    MISPLACED_EXTENSION "misplaced-extension" "one of our `x-` keys stands in the wrong object"
    JSON_SCHEMA_KEYWORD "json-schema-keyword" "a schema uses JSON Schema that OpenAPI 3.0 lacks"
    NOT_OPENAPI "not-openapi" "the OpenAPI types cannot hold a part of the document"

    KEY_WITHOUT_EFFECT "key-without-effect" "a key says nothing about the type of its schema"
    ITEMS_MISSING "items-missing" "an array has no `items`"
    NULLABLE_WITHOUT_TYPE "nullable-without-type" "`nullable` stands without `type`"
    TYPE_MISSING "type-missing" "a schema speaks about one type and lets every other through (a warning outside specs/)"
    READ_AND_WRITE_ONLY "read-and-write-only" "`readOnly` and `writeOnly` stand together"
    UNKNOWN_FORMAT "unknown-format" "there is no such `format`"
    FORMAT_TYPE "format-type" "a `format` does not belong to the type"
    BOUNDS_CROSSED "bounds-crossed" "nothing lies between a lower and an upper bound"
    MULTIPLE_OF "multiple-of" "`multipleOf` is not above zero, or has more digits than a table holds"
    ENUM_TYPE "enum-type" "a value of `enum` is not of the type"
    ENUM_WITHOUT_NULL "enum-without-null" "null is refused in spite of `nullable` (a warning)"
    DUPLICATE_ENTRY "duplicate-entry" "a list of names or values has the same one twice"
    DEFAULT_TYPE "default-type" "the `default` is not of the type"
    PATTERN "pattern" "a pattern is malformed, or no automaton can do what it asks"
    PATTERN_NOT_ANCHORED "pattern-not-anchored" "a pattern does not speak about the whole string (a warning outside specs/)"
    UNKNOWN_MEMBER "unknown-member" "a list names a member that `properties` does not have"
    LIST_OF_ONE "list-of-one" "a rule between several names has only one"
    PROPERTY_NAMES_OF_NO_MAP "property-names-of-no-map" "`x-property-names` stands without a map"
    SCHEMA_CYCLE "schema-cycle" "a schema is a part of itself"
    CLOSED_PART "closed-part" "a part of an `allOf` refuses what another declares"
    ALTERNATIVE_UNNAMED "alternative-unnamed" "an alternative of `oneOf` has neither a `title` nor a `$ref`"
    DISCRIMINATOR "discriminator" "a discriminator cannot choose between the alternatives"

    OPERATION_ID "operation-id" "an `operationId` is missing or cannot be the name of a method"
    OPERATION_ID_DUPLICATE "operation-id-duplicate" "two operations get the same name"
    PATH_MALFORMED "path-malformed" "the braces of a path do not hold one name each"
    PATH_CLASH "path-clash" "two paths match the same requests"
    PATH_PARAMETER "path-parameter" "a path and its parameters differ"
    PATH_PARAMETER_OPTIONAL "path-parameter-optional" "a path parameter is not required"
    PARAMETER_DUPLICATE "parameter-duplicate" "a parameter is declared twice"
    PARAMETER_IGNORED "parameter-ignored" "OpenAPI ignores a header parameter of this name"
    PARAMETER_UNSUPPORTED "parameter-unsupported" "a parameter cannot be written to the wire as the document says"
    ALIAS "alias" "`x-alias` is not on a query parameter, or is the name of another"
    UNKNOWN_PARAMETER "unknown-parameter" "a rule between parameters names one that the operation does not have"
    EXCLUSIVE_BUT_REQUIRED "exclusive-but-required" "a parameter that excludes others is required"
    NOT_BEFORE_FORMATS "not-before-formats" "`x-not-before` compares what has no order"
    BODY_OF_GET "body-of-get" "a method that has no request body has one"
    BODY_OPTIONAL "body-optional" "a request body is not `required: true`"
    MEDIA_TYPE "media-type" "a body is not `application/json`"
    SEVERAL_MEDIA_TYPES "several-media-types" "a body has more than one media type"
    CONTENT_WITHOUT_SCHEMA "content-without-schema" "a body has no schema"
    IDEMPOTENCY_KEY "idempotency-key" "`x-idempotency` and the header with the idempotency key differ"
    IDEMPOTENCY_OF_METHOD "idempotency-of-method" "`x-idempotency` contradicts the method"
    PAGES "pages" "`x-pages` does not fit the operation or what it answers"

    EXAMPLE "example" "an example has no `value`, or stands beside another kind of example"

    NO_SUCCESS "no-success" "an operation has no success response"
    RESPONSE_DEFAULT "response-default" "a `default` response stands beside a success"
    TWO_SUCCESS_KINDS "two-success-kinds" "an operation has two kinds of success body"
    TWO_ERROR_KINDS "two-error-kinds" "an operation has two kinds of error body"
    BODY_OF_EMPTY_RESPONSE "body-of-empty-response" "a response whose status has no body has one"
    UNKNOWN_SCHEME "unknown-scheme" "a security scheme is not declared"
    UNKNOWN_SCOPE "unknown-scope" "a scope is not declared"
    SEVERAL_REQUIREMENTS "several-requirements" "an operation asks for more than one security scheme"
    UNUSED_COMPONENT "unused-component" "nothing uses a component (a warning)"

    HOUSE_DIGIT_CLASS "house-digit-class" "specs/ only: a pattern says `\\d` instead of `[0-9]`"
    HOUSE_LENGTH_OF_FORMAT "house-length-of-format" "specs/ only: a length says what the `format` says already"
    HOUSE_SERVER "house-server" "specs/ only: a server is missing, says too little or stands in the wrong order"
    HOUSE_IDEMPOTENCY "house-idempotency" "specs/ only: an operation has no `x-idempotency`"
    HOUSE_PAGES "house-pages" "specs/ only: an operation takes the number of a page, and has no `x-pages`"
    HOUSE_SHARED_SCHEMA "house-shared-schema" "specs/ only: a request and a response use the same schema"
    HOUSE_OPEN_REQUEST "house-open-request" "specs/ only: a request object is open"
    HOUSE_CLOSED_RESPONSE "house-closed-response" "specs/ only: a response object is closed"
    HOUSE_RESPONSE_CONSTRAINT "house-response-constraint" "specs/ only: a response schema has a constraint"
    HOUSE_KNOWN_VALUES "house-known-values" "specs/ only: a request schema has `x-known-values`"
    HOUSE_ERROR_SCHEMA "house-error-schema" "specs/ only: an error response does not use the one error schema"
    HOUSE_EXAMPLE "house-example" "specs/ only: a body has no named example"
    HOUSE_SECURITY "house-security" "specs/ only: an operation does not say its scopes"

    ORACLE_CANNOT_READ "oracle-cannot-read" "the second judge, the `jsonschema` crate, cannot read a schema"
    EXAMPLE_REFUSED "example-refused" "an example breaks its own schema"
    DEFAULT_REFUSED "default-refused" "a default breaks its own schema"
    ENUM_REFUSED "enum-refused" "a member of `enum` breaks its own schema"
    JUDGES_DISAGREE "judges-disagree" "our engine and `jsonschema` disagree about a value in the document"

    NOT_LOWERED "not-lowered" "a value that the generator cannot read where it stands"
    UNSUPPORTED "unsupported" "OpenAPI allows it, and the generator cannot do it"
    NO_CLIENT "no-client" "progenitor cannot make a client of the document"
    DOCUMENT_NAME "document-name" "the name of a file cannot be that of a module and of a feature"
    TYPE_NAME "type-name" "the type of a schema would have a name that is taken"
    SAME_OPERATION "same-operation" "operations of one name in two documents ask different things of a request"
    TOO_LARGE "too-large" "more than a table can number"
}
