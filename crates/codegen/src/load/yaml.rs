//! YAML 1.2, core schema, as a tree with places.
//!
//! Less than YAML, on purpose: merge keys, tags, several documents in a file and spellings that other readers take for
//! something else are mistakes, and so are anchors and aliases in our documents. In those of others an alias is what its
//! anchor stands before, with the places of that text.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};

use super::anchor::Anchors;
use crate::{
    diagnostic::{Diagnostic, sentences},
    load::{Entry, Node, Span, Value},
};

/// How deep arrays and objects may nest.
const DEPTH_LIMIT: usize = 200;

/// Whether a text may have anchors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aliases {
    /// They are mistakes.
    Refused,
    /// They stand for what they repeat.
    Followed,
}

/// Reads a text; adds to `mistakes` whatever is wrong with it, and answers nothing where it could not be read to its end.
pub(super) fn read(file: usize, text: &str, aliases: Aliases, mistakes: &mut Vec<Diagnostic>) -> Option<Node> {
    // To the scanner a NUL is the end of the text, and what follows would be lost without a word.
    let control = |(_, character): &(usize, char)| character.is_control() && !matches!(character, '\t' | '\n' | '\r');
    if let Some((start, character)) = text.char_indices().find(control) {
        mistakes.push(sentences::yaml_control_character(Span { file, start, end: start + character.len_utf8() }));
        return None;
    }
    let anchors = (aliases == Aliases::Followed).then(Anchors::default);
    let mut reader =
        Reader { file, text, offsets: Offsets::new(text), stack: Vec::new(), root: None, anchors, mistakes };
    reader.read().then_some(())?;
    if reader.root.is_none() {
        reader.mistakes.push(sentences::yaml_empty(Span { file, start: 0, end: 0 }));
    }
    reader.root
}

struct Reader<'t> {
    file: usize,
    text: &'t str,
    offsets: Offsets,
    stack: Vec<Open>,
    root: Option<Node>,
    /// None where there must not be any.
    anchors: Option<Anchors>,
    mistakes: &'t mut Vec<Diagnostic>,
}

/// A collection that has begun.
struct Open {
    start: usize,
    /// The end of what was last put into it.
    last: usize,
    /// The number of its anchor; 0 where it has none.
    anchor: usize,
    content: Content,
}

enum Content {
    Array(Vec<Node>),
    /// The entries, and the key whose value comes next. A key that is refused stands as an empty name and is dropped
    /// with its value.
    Object(Entries, Option<Key>),
}

/// The entries of an object that has begun, and where each key stands.
#[derive(Default)]
struct Entries {
    list: Vec<Entry>,
    key_spans: HashMap<String, Span>,
}

struct Key {
    name: String,
    span: Span,
    keep: bool,
}

impl Reader<'_> {
    /// Whether the text was read to its end.
    fn read(&mut self) -> bool {
        let mut parser: Parser<'_, StrInput<'_>> = Parser::new_from_str(self.text);
        let mut documents = 0;
        while let Some(event) = parser.next_event() {
            let (event, span) = match event {
                Ok((event, span)) => (event, self.span(span)),
                Err(error) => {
                    self.fail(&error);
                    return false;
                }
            };
            match event {
                Event::DocumentStart(_) => {
                    documents += 1;
                    if documents > 1 {
                        self.mistakes.push(sentences::yaml_several_documents(span));
                        return true;
                    }
                }
                Event::Scalar(text, style, anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some());
                    // Whatever the tag asks for, nothing more needs to be said about the value.
                    let style = if tag.is_some() { ScalarStyle::DoubleQuoted } else { style };
                    self.scalar(&text, style, anchor, span);
                }
                Event::Alias(anchor) => self.alias(anchor, span),
                Event::SequenceStart(anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some());
                    if !self.open(span, anchor, Content::Array(Vec::new())) {
                        return false;
                    }
                }
                Event::MappingStart(anchor, tag) => {
                    self.refuse(span, anchor, tag.is_some());
                    if !self.open(span, anchor, Content::Object(Entries::default(), None)) {
                        return false;
                    }
                }
                Event::SequenceEnd | Event::MappingEnd => self.close(span),
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
        true
    }

    fn fail(&mut self, error: &ScanError) {
        let start = self.offsets.byte(error.marker().index());
        let here = Span { file: self.file, start, end: start };
        let line_start = self.text[..start].rfind('\n').map_or(0, |position| position + 1);
        let indentation = self.text[line_start..].find(|character| !matches!(character, ' ' | '\t')).unwrap_or(0);
        let tab = self.text[line_start..line_start + indentation].find('\t');
        self.mistakes.push(match tab {
            Some(position) => {
                let start = line_start + position;
                sentences::yaml_tab(Span { file: self.file, start, end: start + 1 })
            }
            // An alias without its anchor is an error of the scanner's.
            None if self.text[start..].starts_with('*') => match self.anchors {
                Some(_) => sentences::yaml_alias_unknown(here),
                None => sentences::yaml_anchor(here),
            },
            // The scanner has a limit of its own for brackets.
            None if error.info() == "recursion limit exceeded" => sentences::yaml_too_deep(here, DEPTH_LIMIT),
            None => sentences::yaml_syntax(here, error.info()),
        });
    }

    fn refuse(&mut self, span: Span, anchor: usize, tag: bool) {
        if anchor != 0 && self.anchors.is_none() {
            self.mistakes.push(sentences::yaml_anchor(span));
        }
        if tag {
            self.mistakes.push(sentences::yaml_tag(span));
        }
    }

    /// Puts what an anchor stands before where an alias stands.
    fn alias(&mut self, anchor: usize, span: Span) {
        let room = DEPTH_LIMIT - self.stack.len();
        let repeated = match &mut self.anchors {
            Some(anchors) => anchors.repeat(anchor, room, span),
            None => Err(sentences::yaml_anchor(span)),
        };
        match repeated {
            Ok(node) => self.put(node, span.end),
            Err(mistake) => {
                self.mistakes.push(mistake);
                self.drop_value(span);
            }
        }
    }

    /// Whether there was room for another level.
    fn open(&mut self, span: Span, anchor: usize, content: Content) -> bool {
        if self.stack.len() == DEPTH_LIMIT {
            self.mistakes.push(sentences::yaml_too_deep(span, DEPTH_LIMIT));
            return false;
        }
        self.stack.push(Open { start: span.start, last: span.start, anchor, content });
        true
    }

    fn close(&mut self, end: Span) {
        let Some(open) = self.stack.pop() else { return };
        // The end of a collection in block style is told only where the next thing begins, blank lines later.
        let end = if end.start == end.end { open.last } else { end.end };
        let span = Span { file: self.file, start: open.start, end: end.max(open.start) };
        let value = match open.content {
            Content::Array(items) => Value::Array(items),
            Content::Object(entries, _) => Value::Object(entries.list),
        };
        self.place(Node { value, span }, open.anchor);
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, anchor: usize, span: Span) {
        let plain = style == ScalarStyle::Plain;
        if let Some(Open { content: Content::Object(entries, awaited @ None), .. }) = self.stack.last_mut() {
            let earlier = entries.key_spans.get(text);
            let mistake = match text {
                "<<" if plain => Some(sentences::yaml_merge_key(span)),
                _ if plain && !is_key(text) => Some(sentences::yaml_key(span)),
                _ => earlier.map(|earlier| sentences::yaml_duplicate_key(span, text, *earlier)),
            };
            *awaited = Some(Key { name: text.to_owned(), span, keep: mistake.is_none() });
            self.mistakes.extend(mistake);
            self.keep(anchor, &Node { value: Value::String(text.to_owned()), span });
            return;
        }
        if plain && text.is_empty() {
            // What is not written has no place: the key before it has.
            let span = match self.stack.last() {
                Some(Open { content: Content::Object(_, Some(key)), .. }) => key.span,
                _ => Span { end: span.start, ..span },
            };
            return self.place(Node { value: Value::Null, span }, anchor);
        }
        let value = if plain { self.plain(text, span) } else { Value::String(text.to_owned()) };
        self.place(Node { value, span }, anchor);
    }

    /// A value without quotes, by the core schema.
    fn plain(&mut self, text: &str, span: Span) -> Value {
        match text {
            "~" | "null" | "Null" | "NULL" => Value::Null,
            "true" | "True" | "TRUE" => Value::Boolean(true),
            "false" | "False" | "FALSE" => Value::Boolean(false),
            _ if serde_json::from_str::<serde_json::Number>(text).is_ok() => Value::Number(text.to_owned()),
            _ => {
                if is_odd_number(text) {
                    self.mistakes.push(sentences::yaml_number(span, text));
                } else if is_yes_or_no(text) {
                    self.mistakes.push(sentences::yaml_word(span, text));
                }
                Value::String(text.to_owned())
            }
        }
    }

    /// Puts a finished value where it belongs, and keeps it for the aliases of its anchor.
    fn place(&mut self, node: Node, anchor: usize) {
        self.keep(anchor, &node);
        let end = node.span.end;
        self.put(node, end);
    }

    fn keep(&mut self, anchor: usize, node: &Node) {
        if let Some(anchors) = self.anchors.as_mut().filter(|_| anchor != 0) {
            anchors.keep(anchor, node);
        }
    }

    /// Puts a finished value where it belongs; `end` is where it ends in the text there.
    fn put(&mut self, node: Node, end: usize) {
        let mut open = self.stack.last_mut();
        if let Some(open) = &mut open {
            open.last = end;
        }
        match open.map(|open| &mut open.content) {
            None => {
                self.root.get_or_insert(node);
            }
            Some(Content::Array(items)) => items.push(node),
            Some(Content::Object(entries, awaited)) => match awaited.take() {
                Some(key) if key.keep => {
                    entries.key_spans.insert(key.name.clone(), key.span);
                    entries.list.push(Entry { key: key.name, key_span: key.span, value: node });
                }
                Some(_) => {}
                None => {
                    let span = node.span;
                    *awaited = Some(Key { name: String::new(), span, keep: false });
                    self.mistakes.push(sentences::yaml_key(span));
                }
            },
        }
    }

    /// Goes on without a value that cannot be read.
    fn drop_value(&mut self, span: Span) {
        if let Some(Open { content: Content::Object(_, awaited), .. }) = self.stack.last_mut() {
            *awaited = match awaited {
                Some(_) => None,
                None => Some(Key { name: String::new(), span, keep: false }),
            };
        }
    }

    /// The span in bytes, without the white space that the scanner counts to a block scalar.
    fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.offsets.byte(span.start.index());
        let end = self.offsets.byte(span.end.index()).max(start);
        let end = start + self.text[start..end].trim_end().len();
        Span { file: self.file, start, end }
    }
}

/// Where each character begins; the scanner counts characters.
struct Offsets(Vec<usize>);

impl Offsets {
    fn new(text: &str) -> Self {
        Self(text.char_indices().map(|(position, _)| position).chain([text.len()]).collect())
    }

    fn byte(&self, character: usize) -> usize {
        self.0.get(character).or(self.0.last()).copied().unwrap_or(0)
    }
}

/// Whether a plain scalar can be a key: a text, or a whole number, which every reader takes as its text (`200:`).
fn is_key(text: &str) -> bool {
    let whole = text == "0" || text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let special =
        matches!(text, "" | "~" | "null" | "Null" | "NULL" | "true" | "True" | "TRUE" | "false" | "False" | "FALSE");
    let number = serde_json::from_str::<serde_json::Number>(text).is_ok() || is_odd_number(text);
    !special && (whole || !number)
}

/// A number in YAML that is none in JSON, or that no JSON reader can hold: `0x1F`, `+1`, `.5`, `007`, `.inf`, `1e999`.
fn is_odd_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return !digits.is_empty() && digits.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !(whole.is_empty() && fraction.is_empty())
        && digits(whole)
        && digits(fraction)
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

/// A word that YAML 1.1 readers take for a boolean.
fn is_yes_or_no(text: &str) -> bool {
    ["yes", "no", "on", "off"].iter().any(|word| text.eq_ignore_ascii_case(word))
}
