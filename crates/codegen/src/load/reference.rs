//! `$ref` and JSON pointers, within a file and across files.

use std::borrow::Cow;

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    load::{Node, Sources, Span, Value, json, yaml},
};

/// How many references may lead to each other before something else stands there.
const STEP_LIMIT: usize = 50;

/// What a reference leads to, after every step.
#[derive(Debug, Clone)]
pub struct Target<'s> {
    /// The position of the file in [`Sources::files`].
    pub file: usize,
    /// Where in that file: `#/components/schemas/Cob`, decoded from percents but with `~0` and `~1`.
    pub pointer: String,
    /// What stands there; never a reference itself.
    pub node: &'s Node,
}

impl Target<'_> {
    /// The last part of the pointer, decoded: `Cob`.
    #[must_use]
    pub fn name(&self) -> String {
        let last = self.pointer.rsplit('/').next().unwrap_or_default();
        unescape(last).into_owned()
    }
}

impl Sources {
    /// The node itself, or where its `$ref` leads in the end.
    ///
    /// # Errors
    ///
    /// A reference that is malformed, remote or circular, or leads nowhere.
    pub fn resolve<'s>(&'s self, node: &'s Node) -> Result<&'s Node, Diagnostic> {
        Ok(self.follow(node)?.map_or(node, |target| target.node))
    }

    /// Where the `$ref` of a node leads; nothing for a node without one, and for one that [`Sources::resolve`] refuses.
    #[must_use]
    pub fn target<'s>(&'s self, node: &'s Node) -> Option<Target<'s>> {
        self.follow(node).ok().flatten()
    }

    /// What stands at a JSON pointer, with or without `#` before it.
    #[must_use]
    pub fn at(&self, file: usize, pointer: &str) -> Option<&Node> {
        let mut node = self.files.get(file)?.root.as_ref()?;
        for part in parts(pointer)? {
            node = self.child(node, &unescape(part))?;
        }
        Some(node)
    }

    /// The place of the value at a JSON pointer, with or without `#` before it.
    #[must_use]
    pub fn position_of(&self, file: usize, pointer: &str) -> Option<Span> {
        self.at(file, pointer).map(|node| node.span)
    }

    /// The JSON pointer of what stands at a place: of a value, or of the value of a key.
    ///
    /// ```
    /// let sources = codegen::load::Sources::new(vec![("a.yaml".into(), "a: {/b: [1, 22]}")]);
    /// let place = sources.position_of(0, "/a/~1b/1").unwrap();
    /// assert_eq!(sources.pointer(place), "/a/~1b/1");
    /// ```
    #[must_use]
    pub fn pointer(&self, span: Span) -> String {
        self.find(span).0
    }

    /// Whether a key stands at a place.
    pub(crate) fn is_key(&self, span: Span) -> bool {
        self.find(span).1
    }

    /// The pointer of a place, and whether it is that of a key.
    fn find(&self, span: Span) -> (String, bool) {
        let mut pointer = String::new();
        let mut is_key = false;
        let mut node = self.files[span.file].root.as_ref();
        let holds = |outer: Span| outer.start <= span.start && span.end <= outer.end;
        while let Some(outer) = node.filter(|outer| outer.span != span) {
            let entry = near(
                outer.entries(),
                |entry| entry.key_span.start,
                span.start,
                |entry| holds(entry.key_span) || holds(entry.value.span),
            );
            let entry = entry.map(|(_, entry)| entry);
            let item = near(outer.items(), |item| item.span.start, span.start, |item| holds(item.span));
            node = match (entry, item) {
                (Some(entry), _) => {
                    pointer += &format!("/{}", escaped(&entry.key));
                    is_key = entry.key_span == span;
                    Some(&entry.value).filter(|value| !is_key && holds(value.span))
                }
                (None, Some((index, item))) => {
                    pointer += &format!("/{index}");
                    Some(item)
                }
                (None, None) => None,
            };
        }
        (pointer, is_key)
    }

    /// Where the `$ref` of a node leads; nothing for a node without one.
    ///
    /// # Errors
    ///
    /// As [`Sources::resolve`].
    pub fn follow<'s>(&'s self, node: &'s Node) -> Result<Option<Target<'s>>, Diagnostic> {
        let mut reached: Option<Target<'s>> = None;
        let mut seen: Vec<Span> = Vec::new();
        loop {
            let current = reached.as_ref().map_or(node, |target| target.node);
            let Some(reference) = current.get("$ref") else {
                return Ok(reached);
            };
            if let Some(text) = reference.as_str() {
                if let Some(begin) = seen.iter().position(|span| *span == reference.span) {
                    // From wherever a circle is entered, it is told as the same one.
                    let circle = &mut seen[begin..];
                    let first = (0..circle.len()).min_by_key(|position| circle[*position]).unwrap_or(0);
                    circle.rotate_left(first);
                    return Err(sentences::reference_cycle(circle[0], &circle[1..]));
                }
                if seen.len() == STEP_LIMIT {
                    return Err(sentences::reference_too_long(seen[0], STEP_LIMIT));
                }
                seen.push(reference.span);
                match self.step(reference, text)? {
                    Some(target) => reached = Some(target),
                    None => return Err(sentences::reference_into_broken_file(reference.span)),
                }
            } else {
                return Err(sentences::reference_not_text(reference.span));
            }
        }
    }

    /// Where a text leads that is a reference without being a `$ref`; `place` is the node that holds it.
    pub(crate) fn lead<'s>(&'s self, place: &Node, text: &str) -> Result<Option<Target<'s>>, Diagnostic> {
        let Some(target) = self.step(place, text)? else { return Ok(None) };
        Ok(Some(self.follow(target.node)?.unwrap_or(target)))
    }

    /// Where one reference leads, which may be another; nothing if the file could not be read.
    pub(crate) fn step<'s>(&'s self, reference: &Node, text: &str) -> Result<Option<Target<'s>>, Diagnostic> {
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        if is_remote(path) {
            return Err(sentences::reference_to_other_machine(reference.span, path));
        }
        let file = match path {
            "" => reference.span.file,
            _ => self.relative(reference.span, path)?,
        };
        let Some(root) = &self.files[file].root else {
            return Ok(None);
        };
        let malformed = || sentences::reference_malformed(reference.span, text);
        let pointer = percent_decoded(fragment).ok_or_else(malformed)?;
        let mut node = root;
        for part in parts(&pointer).ok_or_else(malformed)? {
            let name = unescape(part);
            node = self.child(node, &name).ok_or_else(|| {
                let known = node.entries().iter().map(|entry| entry.key.as_str());
                sentences::reference_dangling(reference.span, text, &name, nearest(&name, known))
            })?;
        }
        Ok(Some(Target { file, pointer: format!("#{pointer}"), node }))
    }

    fn child<'n>(&self, node: &'n Node, name: &str) -> Option<&'n Node> {
        match &node.value {
            Value::Object(_) => self.large.get(&self.files, node, name),
            Value::Array(items) => {
                let plain = name == "0" || (!name.starts_with('0') && name.bytes().all(|byte| byte.is_ascii_digit()));
                items.get(name.parse::<usize>().ok().filter(|_| plain)?)
            }
            _ => None,
        }
    }

    /// The file at a path relative to the file of the reference.
    fn relative(&self, reference: Span, path: &str) -> Result<usize, Diagnostic> {
        let decoded = percent_decoded(path).ok_or_else(|| sentences::reference_malformed(reference, path))?;
        let wanted = beside(&self.files[reference.file].name, &decoded);
        let wanted = wanted.ok_or_else(|| sentences::reference_remote(reference))?;
        self.files.iter().position(|file| file.name == wanted).ok_or_else(|| {
            let known = self.files.iter().map(|file| file.name.as_str());
            sentences::reference_unknown_file(reference, &wanted, nearest(&wanted, known))
        })
    }
}

/// The first of a list that is asked for. In the order of the text, which most lists have, it is the last one that begins before
/// a place.
fn near<T>(list: &[T], start: impl Fn(&T) -> usize, place: usize, is_it: impl Fn(&T) -> bool) -> Option<(usize, &T)> {
    let position = list.partition_point(|one| start(one) <= place).checked_sub(1);
    let likely = position.and_then(|position| Some((position, list.get(position)?)));
    likely.filter(|(_, one)| is_it(one)).or_else(|| list.iter().enumerate().find(|(_, one)| is_it(one)))
}

/// What a text refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct References {
    /// The names of other files, each once, in the order of the text.
    pub files: Vec<String>,
    /// Whether a reference leads above the folder in which the name of the file begins.
    pub leave: bool,
}

/// The files to which a text refers, by `$ref` or by the `mapping` of a discriminator; of those that cannot be names of
/// files it says nothing, for [`Sources`] will.
///
/// ```
/// let text = "{a: {$ref: '../b.yaml#/x'}, c: {$ref: '#/a'}, d: {$ref: 'https://example.com/e.yaml'}}";
/// let found = codegen::load::references("apis/loja.yaml", text);
/// assert_eq!((found.files, found.leave), (vec!["b.yaml".to_owned()], false));
/// assert!(codegen::load::references("loja.yaml", text).leave);
/// ```
#[must_use]
pub fn references(name: &str, text: &str) -> References {
    let mut found = References { files: Vec::new(), leave: false };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let json = name.ends_with(".json").then(|| json::read(0, text)).flatten();
    let root = json.or_else(|| yaml::read(0, text, yaml::Aliases::Followed, &mut Vec::new()));
    let mut waiting: Vec<&Node> = root.iter().collect();
    while let Some(node) = waiting.pop() {
        waiting.extend(node.items().iter().rev());
        for entry in node.entries().iter().rev() {
            waiting.push(&entry.value);
        }
        let reference = node.get("$ref").and_then(Node::as_str);
        let mapped = node.get("mapping").into_iter().flat_map(Node::entries).filter_map(|case| case.value.as_str());
        for text in reference.into_iter().chain(mapped.filter(|text| text.contains(['#', '/', '.']))) {
            let (path, _) = text.split_once('#').unwrap_or((text, ""));
            if path.is_empty() || is_remote(path) {
                continue;
            }
            match percent_decoded(path).and_then(|path| beside(name, &path)) {
                Some(file) if file != name && !found.files.contains(&file) => found.files.push(file),
                Some(_) => {}
                None => found.leave |= !path.starts_with('/'),
            }
        }
    }
    found
}

/// Whether the part of a reference before `#` is an address of another machine.
fn is_remote(path: &str) -> bool {
    path.contains("://") || path.starts_with("//")
}

/// The file at a path relative to another; nothing where the path begins at a root, or leads above it.
fn beside(referring: &str, path: &str) -> Option<String> {
    if path.starts_with('/') {
        return None;
    }
    let mut folders: Vec<&str> = referring.split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                folders.pop()?;
            }
            name => folders.push(name),
        }
    }
    Some(folders.join("/"))
}

/// The parts of a pointer, still escaped; nothing if it is not one.
fn parts(pointer: &str) -> Option<impl Iterator<Item = &str>> {
    let pointer = pointer.strip_prefix('#').unwrap_or(pointer);
    let parts = match pointer {
        "" => None,
        _ => Some(pointer.strip_prefix('/')?.split('/')),
    };
    Some(parts.into_iter().flatten())
}

/// A name as a part of a JSON pointer.
///
/// ```
/// assert_eq!(codegen::load::escaped("/v2/~a"), "~1v2~1~0a");
/// ```
#[must_use]
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescape(part: &str) -> Cow<'_, str> {
    if part.contains('~') { Cow::Owned(part.replace("~1", "/").replace("~0", "~")) } else { Cow::Borrowed(part) }
}

/// Nothing if a `%` is not followed by two hexadecimal digits or the result is not UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let mut digit = || char::from(bytes.next()?).to_digit(16);
            let value = digit()? * 16 + digit()?;
            decoded.push(u8::try_from(value).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}
