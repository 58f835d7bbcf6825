//! About schemas.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, Edit, code},
    load::Span,
    pattern::PatternError,
};

pub(crate) fn key_without_effect(span: Span, key: &str, kind: &str, types: &[&str]) -> Diagnostic {
    Diagnostic::error(code::KEY_WITHOUT_EFFECT, span, format!("`{key}` says nothing about type `{kind}`"))
        .help(format!("remove it, or write `type: {}`", types.join("` or `type: ")))
}

pub(crate) fn items_missing(span: Span) -> Diagnostic {
    Diagnostic::error(code::ITEMS_MISSING, span, "an array must say what its `items` are")
        .help("write `items: {}` if they may be anything")
        .of_object()
}

pub(crate) fn nullable_without_type(span: Span) -> Diagnostic {
    Diagnostic::error(code::NULLABLE_WITHOUT_TYPE, span, "`nullable` says nothing without `type`")
        .help("write the `type` beside it")
}

pub(crate) fn type_missing(span: Span, key: &str, kind: &str, house: bool) -> Diagnostic {
    let message = format!("`{key}` speaks about type `{kind}` only, and every other type is let through");
    let diagnostic = match house {
        true => Diagnostic::error(code::TYPE_MISSING, span, message),
        false => Diagnostic::warning(code::TYPE_MISSING, span, message),
    };
    diagnostic.help(format!("write `type: {kind}` beside it"))
}

pub(crate) fn read_and_write_only(span: Span) -> Diagnostic {
    Diagnostic::error(code::READ_AND_WRITE_ONLY, span, "`readOnly` and `writeOnly` together leave nothing")
        .help("remove one of them")
        .of_object()
}

pub(crate) fn unknown_format(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::UNKNOWN_FORMAT, span, format!("there is no format `{name}`"));
    match suggestion {
        Some(_) => did_you_mean(diagnostic, name, suggestion),
        None => diagnostic.help("specs/README.md lists the formats; `pattern` can say others"),
    }
}

pub(crate) fn format_not_judged(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("no judge knows the format `{name}`: every text has it");
    did_you_mean(Diagnostic::error(code::UNKNOWN_FORMAT, span, message), name, suggestion)
}

pub(crate) fn format_type(span: Span, name: &str, expected: &str, found: Option<&str>) -> Diagnostic {
    let message = match found {
        Some(found) => format!("the format `{name}` says nothing about type `{found}`"),
        None => format!("the format `{name}` needs a type"),
    };
    Diagnostic::error(code::FORMAT_TYPE, span, message).help(format!("write `type: {expected}`"))
}

pub(crate) fn bounds_crossed(span: Span, lower: &str, upper: &str) -> Diagnostic {
    Diagnostic::error(code::BOUNDS_CROSSED, span, format!("nothing lies between `{lower}` and `{upper}`"))
        .help("raise the upper bound, lower the lower one, or remove one of them")
}

pub(crate) fn exclusive_without_bound(span: Span, flag: &str, bound: &str) -> Diagnostic {
    Diagnostic::error(code::KEY_WITHOUT_EFFECT, span, format!("`{flag}` says nothing without `{bound}`"))
        .help(format!("write the limit as `{bound}`"))
}

pub(crate) fn multiple_of_not_positive(span: Span) -> Diagnostic {
    Diagnostic::error(code::MULTIPLE_OF, span, "`multipleOf` must be above zero")
        .help("write a number above zero, or remove it")
}

pub(crate) fn multiple_of_too_fine(span: Span, digits: usize) -> Diagnostic {
    Diagnostic::error(code::MULTIPLE_OF, span, format!("`multipleOf` must not have more than {digits} digits"))
        .help("write it with fewer digits, or remove it")
}

pub(crate) fn enum_type(span: Span, kind: &str, found: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::ENUM_TYPE, span, format!("a value of type `{kind}` can never be {found}"));
    match (kind, found) {
        ("string", "a number" | "a boolean") => diagnostic.help("put it between quotes").mend(Edit::Quote),
        (_, "null") => diagnostic.help("write `nullable: true` beside the type"),
        _ => diagnostic.help(format!("write values of type `{kind}`, or another type")),
    }
}

pub(crate) fn enum_without_null(span: Span) -> Diagnostic {
    Diagnostic::warning(code::ENUM_WITHOUT_NULL, span, "null is refused in spite of `nullable`: it is not listed")
        .help("add `null` to the list, or remove `nullable`")
}

pub(crate) fn duplicate_entry(span: Span, key: &str, earlier: Span) -> Diagnostic {
    Diagnostic::error(code::DUPLICATE_ENTRY, span, format!("`{key}` lists this twice"))
        .related(earlier, "first here")
        .help("remove one of them")
}

pub(crate) fn default_type(span: Span, kind: &str, found: &str) -> Diagnostic {
    Diagnostic::error(code::DEFAULT_TYPE, span, format!("the default of type `{kind}` cannot be {found}"))
        .help(format!("write a default of type `{kind}`, or remove it"))
}

pub(crate) fn pattern(span: Span, error: &PatternError) -> Diagnostic {
    let message = format!("{}, at character {} of the pattern", error.message, error.position + 1);
    Diagnostic::error(code::PATTERN, span, message).help(error.help.as_str())
}

pub(crate) fn pattern_between_slashes(span: Span, bare: &str, flags: &str, house: bool) -> Diagnostic {
    let message = "the slashes are characters of the pattern, so that no text satisfies it which was meant to";
    let diagnostic = match house {
        true => Diagnostic::error(code::PATTERN_BETWEEN_SLASHES, span, message),
        false => Diagnostic::warning(code::PATTERN_BETWEEN_SLASHES, span, message),
    };
    match flags {
        "" => diagnostic.help(format!("drop them: `{bare}`")).mend(Edit::WithoutSlashes),
        "i" => diagnostic.help(format!("drop them, and write each letter in both cases, as in `[Aa]`: `{bare}`")),
        _ => diagnostic.help(format!("drop them, and say what the flags `{flags}` mean in the pattern: `{bare}`")),
    }
}

pub(crate) fn pattern_not_anchored(span: Span, house: bool) -> Diagnostic {
    let message = "the pattern does not speak about the whole string";
    let diagnostic = match house {
        true => Diagnostic::error(code::PATTERN_NOT_ANCHORED, span, message),
        false => Diagnostic::warning(code::PATTERN_NOT_ANCHORED, span, message),
    };
    diagnostic.help("write ^…$, with alternatives in a group: ^(a|b)$")
}

pub(crate) fn unknown_member(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::UNKNOWN_MEMBER, span, format!("`properties` has no `{name}`"));
    did_you_mean(diagnostic, name, suggestion)
}

pub(crate) fn list_of_one(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(code::LIST_OF_ONE, span, format!("a list of `{key}` needs two names or more"))
        .help("name the others too, or remove the list")
}

pub(crate) fn property_names_of_no_map(span: Span) -> Diagnostic {
    Diagnostic::error(code::PROPERTY_NAMES_OF_NO_MAP, span, "`x-property-names` speaks about maps")
        .help("write `additionalProperties` with the schema of the values")
}

pub(crate) fn schema_cycle(span: Span, length: usize) -> Diagnostic {
    let message = match length {
        1 => "the schema is a part of itself".to_owned(),
        2 => "the schema is a part of itself, by way of another".to_owned(),
        _ => format!("the schema is a part of itself, by way of {} others", length - 1),
    };
    Diagnostic::error(code::SCHEMA_CYCLE, span, message)
        .help("a schema may contain itself in `properties`, `items` and `additionalProperties` only")
        .of_object()
}

pub(crate) fn closed_part(span: Span, stranger: &str) -> Diagnostic {
    let message = format!("this part of an `allOf` refuses `{stranger}`, which another part declares");
    Diagnostic::error(code::CLOSED_PART, span, message).help(
        "`additionalProperties: false` sees its own `properties` only: list them all there, or leave the parts open",
    )
        .of_object()
}

pub(crate) fn alternative_unnamed(span: Span) -> Diagnostic {
    Diagnostic::error(code::ALTERNATIVE_UNNAMED, span, "an alternative of `oneOf` needs a name")
        .help("write a `title`, or make it a `$ref`")
        .of_object()
}

pub(crate) fn discriminator_alone(span: Span) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, "a discriminator chooses between alternatives, and there are none")
        .help("write `oneOf` beside it")
}

pub(crate) fn discriminator_inline(span: Span) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, "a discriminator cannot name this alternative")
        .help("put it under `components/schemas` and use `$ref`")
        .of_object()
}

pub(crate) fn discriminator_not_required(span: Span, name: &str, alternative: Span) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, format!("`{name}` may be missing, and then nothing chooses"))
        .related(alternative, "not required here")
        .help("list it in `required` of every alternative")
}

pub(crate) fn mapping_not_an_alternative(span: Span) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, "this schema is none of the alternatives")
        .help("list the schema in `oneOf`, or map the value to one that stands there")
}
