//! Doc comments: what the document says of a thing, and its limits in words.

use crate::{
    emit::{
        self,
        npm::{formats, text::WIDTH},
    },
    ir::{Between, Bound, Decimal, NumberFormat, Schema, StringFormat},
};

/// A doc comment before a line that is indented by that much; nothing, where there is nothing to say.
pub(super) fn comment(paragraphs: &[String], indent: usize) -> String {
    let spaces = " ".repeat(indent);
    let one_line = paragraphs.len() == 1 && paragraphs[0].chars().count() + indent + "/**  */".len() <= WIDTH;
    match paragraphs {
        [] => String::new(),
        [only] if one_line => format!("{spaces}/** {only} */\n"),
        _ => {
            let mut text = format!("{spaces}/**\n");
            for (index, paragraph) in paragraphs.iter().enumerate() {
                // Tags stand together.
                if index > 0 && !(paragraph.starts_with('@') && paragraphs[index - 1].starts_with('@')) {
                    text += &format!("{spaces} *\n");
                }
                for line in wrapped(paragraph, WIDTH - indent - " * ".len()) {
                    text += &format!("{spaces} * {line}\n");
                }
            }
            text + &spaces + " */\n"
        }
    }
}

/// A description of the document, paragraph by paragraph.
pub(super) fn described(text: Option<&str>) -> Vec<String> {
    let paragraphs = text.unwrap_or_default().split("\n\n").map(safe);
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// A text on one line that neither ends the comment nor begins a tag.
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut before = ' ';
    for character in emit::visible(text).chars() {
        if (character == '/' && before == '*') || (character == '@' && matches!(before, ' ' | '{')) {
            safe.push('\\');
        }
        safe.push(character);
        before = character;
    }
    safe
}

/// What a schema says: its description, its limits, and what tools want to know.
pub(super) fn schema(schema: &Schema) -> Vec<String> {
    let mut paragraphs = described(schema.description.as_deref());
    let limits = limits(schema);
    if !limits.is_empty() {
        paragraphs.push(limits.join(" "));
    }
    if let Some(default) = &schema.default {
        paragraphs.push(format!("@defaultValue {}", safe(&emit::code(&default.to_string()))));
    }
    if schema.deprecated {
        paragraphs.push("@deprecated".to_owned());
    }
    paragraphs
}

/// Each limit in a sentence.
fn limits(schema: &Schema) -> Vec<String> {
    let mut limits = Vec::new();
    if let Some(StringFormat::Judged(format)) = schema.string.format {
        limits.push(format!("Format {}: {}.", emit::code(format.name()), formats::meaning(format.name())));
    }
    let string = &schema.string;
    limits.extend(counted(string.min_length, string.max_length, "character"));
    limits.extend(string.pattern.iter().map(|pattern| format!("Pattern: {}.", safe(&emit::code(&pattern.source)))));
    limits.extend(counted(schema.array.min_items, schema.array.max_items, "item"));
    limits.extend(schema.array.unique.then(|| "No item twice.".to_owned()));
    limits.extend(counted(schema.object.min_properties, schema.object.max_properties, "member"));
    limits.extend(range(schema));
    limits.extend(schema.number.multiple_of.iter().map(|step| format!("A multiple of {}.", step.text)));
    for between in &schema.object.between {
        let names = |positions: &[usize]| {
            let fields = positions.iter().filter_map(|position| schema.object.fields.get(*position));
            fields.map(|field| safe(&emit::code(&field.name))).collect::<Vec<_>>().join(", ")
        };
        limits.push(match between {
            Between::NotTogether(fields) => format!("Not together: {}.", names(fields)),
            Between::BothOrNone(fields) => format!("All or none: {}.", names(fields)),
        });
    }
    limits
}

/// `1–200 characters`
fn counted(least: u32, most: Option<u32>, thing: &str) -> Option<String> {
    let s = |number: u32| if number == 1 { "" } else { "s" };
    match (least, most) {
        (0, None) => None,
        (least, None) => Some(format!("At least {least} {thing}{}.", s(least))),
        (0, Some(most)) => Some(format!("At most {most} {thing}{}.", s(most))),
        (least, Some(most)) if least == most => Some(format!("Exactly {least} {thing}{}.", s(least))),
        (least, Some(most)) => Some(format!("{least}–{most} {thing}s.")),
    }
}

/// The bounds that the format of the number does not say already.
fn range(schema: &Schema) -> Option<String> {
    let of_format = schema.number.format.and_then(NumberFormat::bounds);
    let own = |bound: &Option<Bound>, of_format: Option<&str>| {
        bound.clone().filter(|bound| bound.exclusive || Some(bound.value.text.as_str()) != of_format)
    };
    let minimum = own(&schema.number.minimum, of_format.map(|(lowest, _)| lowest));
    let maximum = own(&schema.number.maximum, of_format.map(|(_, highest)| highest));
    let side = |bound: &Bound, exclusive: &str, inclusive: &str| {
        let Decimal { text, .. } = &bound.value;
        format!("{} {text}", if bound.exclusive { exclusive } else { inclusive })
    };
    let least = |bound: &Bound| side(bound, "above", "at least");
    let most = |bound: &Bound| side(bound, "below", "at most");
    let said = match (&minimum, &maximum) {
        (None, None) => return None,
        (Some(minimum), None) => least(minimum),
        (None, Some(maximum)) => most(maximum),
        (Some(minimum), Some(maximum)) => format!("{}, {}", least(minimum), most(maximum)),
    };
    Some(said[..1].to_uppercase() + &said[1..] + ".")
}

/// Lines of at most that many characters, broken at spaces.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in text.split(' ') {
        let more = word.chars().count() + 1;
        match lines.last_mut() {
            Some(line) if length + more <= width => {
                *line += " ";
                *line += word;
                length += more;
            }
            _ => {
                lines.push(word.to_owned());
                length = more - 1;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_broken_and_cannot_be_left() {
        assert_eq!(comment(&[safe("ends */ here, @param x a@b")], 2), "  /** ends *\\/ here, \\@param x a@b */\n");
        let long = "word ".repeat(40).trim_end().to_owned();
        let text = comment(&[long, "@deprecated".to_owned(), "@deprecated".to_owned()], 0);
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert_eq!(text.lines().last(), Some(" */"));
        assert_eq!(text.lines().rev().nth(1), Some(" * @deprecated"));
        assert_eq!(text.lines().rev().nth(3), Some(" *"));
        assert_eq!(comment(&[], 2), "");
    }

    #[test]
    fn counts_are_told_in_words() {
        for (least, most, expected) in [
            (0, Some(1), "At most 1 item."),
            (2, None, "At least 2 items."),
            (3, Some(3), "Exactly 3 items."),
            (1, Some(50), "1–50 items."),
        ] {
            assert_eq!(counted(least, most, "item").as_deref(), Some(expected));
        }
        assert_eq!(counted(0, None, "item"), None);
    }
}
