//! Judges the parameters of a request: path, query and headers, as they stand on the wire.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;

use gerencianet_domain::check;

use crate::code::Code;
use crate::engine::Judge;
use crate::engine::path::Path;
use crate::engine::text::Text;
use crate::operation::Operation;
use crate::options::Options;
use crate::report::{Part, Report};
use crate::table::{BetweenParameters, Location, OperationTable, Parameter, SchemaId, Table, Types};
use crate::violation::{Detail, Violation};

/// The parameters of one request.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use gerencianet_validation::{Operation, Parameters, validate_parameters};
///
/// let query = "inicio=2026-01-02T00%3A00%3A00Z&fim=2026-01-01T00:00:00Z";
/// let report = validate_parameters(Operation::PixListCharges, &Parameters::new().query_string(query)).unwrap_err();
/// assert_eq!(report.violations()[0].pointer(), "/query/fim");
/// assert_eq!(report.violations()[0].code().as_str(), "not-before");
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Parameters<'v> {
    given: Vec<Given<'v>>,
}

#[derive(Clone)]
struct Given<'v> {
    location: Location,
    name: Cow<'v, str>,
    value: Cow<'v, str>,
}

impl<'v> Parameters<'v> {
    /// No parameters yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a path parameter, percent-decoded.
    #[must_use]
    pub fn path(self, name: &'v str, value: impl Into<Cow<'v, str>>) -> Self {
        self.with(Location::Path, name.into(), value.into())
    }

    /// Adds a query parameter, percent-decoded.
    #[must_use]
    pub fn query(self, name: &'v str, value: impl Into<Cow<'v, str>>) -> Self {
        self.with(Location::Query, name.into(), value.into())
    }

    /// Adds a header. Headers that the operation does not name are of no concern.
    #[must_use]
    pub fn header(self, name: &'v str, value: impl Into<Cow<'v, str>>) -> Self {
        self.with(Location::Header, name.into(), value.into())
    }

    /// Adds every parameter of a query string, as it stands behind the `?`. A `+` stands for a space there; a percent sign
    /// that no two hexadecimal digits follow stands for itself.
    #[must_use]
    pub fn query_string(mut self, query: &'v str) -> Self {
        let mut rest = query;
        while !rest.is_empty() {
            let (pair, behind) = cut(rest, b'&');
            if !pair.is_empty() {
                let (name, value) = cut(pair, b'=');
                self = self.with(Location::Query, decoded(name, true), decoded(value, true));
            }
            rest = behind;
        }
        self
    }

    /// Adds the path parameters and the query of a request target such as `/v2/cob/7978c0…?revisao=1`.
    ///
    /// # Errors
    ///
    /// The path is not the operation's.
    pub fn target(mut self, operation: Operation, target: &'v str) -> Result<Self, OtherRoute> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut template = operation.path().split('/');
        let mut found = path.split('/');
        loop {
            match (template.next(), found.next()) {
                (None, None) => return Ok(self.query_string(query)),
                (Some(expected), Some(segment)) => {
                    match expected.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                        Some(name) => self = self.with(Location::Path, name.into(), decoded(segment, false)),
                        None if expected == segment => {}
                        None => return Err(OtherRoute { operation }),
                    }
                }
                _ => return Err(OtherRoute { operation }),
            }
        }
    }

    /// The value that is given first for a parameter of an operation, under the name that its document has, wherever it stands
    /// and whichever of its spellings was used; `None` also where the operation has no such parameter.
    ///
    /// ```
    /// # #[cfg(feature = "pix")] {
    /// use gerencianet_validation::{Operation, Parameters};
    ///
    /// let target = "/v2/cob/7978c0c97ea847e78e8849634473c1f1?revisao=1";
    /// let parameters = Parameters::new().target(Operation::PixDetailCharge, target)?;
    /// assert_eq!(parameters.value(Operation::PixDetailCharge, "revisao"), Some("1"));
    /// # }
    /// # Ok::<(), gerencianet_validation::OtherRoute>(())
    /// ```
    #[must_use]
    pub fn value(&self, operation: Operation, name: &str) -> Option<&str> {
        let known = operation.facts().parameters;
        self.of(known.iter().find(|parameter| parameter.name == name)?).0
    }

    fn with(mut self, location: Location, name: Cow<'v, str>, value: Cow<'v, str>) -> Self {
        self.given.push(Given { location, name, value });
        self
    }

    /// The value that is given first for a parameter, and whether others are.
    fn of(&self, parameter: &Parameter<'_>) -> (Option<&str>, bool) {
        let mut value = None;
        for given in &self.given {
            if given.is(parameter) {
                if value.is_some() {
                    return (value, true);
                }
                value = Some(&*given.value);
            }
        }
        (value, false)
    }
}

/// Shows how many parameters there are; their values may be personal or secret.
impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parameters").field("count", &self.given.len()).finish_non_exhaustive()
    }
}

impl Given<'_> {
    fn is(&self, parameter: &Parameter<'_>) -> bool {
        self.location == parameter.location
            && match self.location {
                Location::Header => self.name.eq_ignore_ascii_case(parameter.name),
                Location::Path | Location::Query => {
                    self.name == parameter.name || parameter.alias.is_some_and(|alias| self.name == alias)
                }
            }
    }
}

/// A request target that is not of the operation's route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherRoute {
    operation: Operation,
}

impl fmt::Display for OtherRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the target is not of the route {} of {}", self.operation.path(), self.operation)
    }
}

impl core::error::Error for OtherRoute {}

/// Judges the parameters of a request as [`validate_parameters_with`] does, with the default [`Options`].
///
/// # Errors
///
/// All that is wrong.
pub fn validate_parameters(operation: Operation, parameters: &Parameters<'_>) -> Result<(), Report> {
    validate_parameters_with(operation, parameters, Options::default())
}

/// Judges the parameters of a request: each by itself, whether one is missing or unknown, and what must hold between them.
///
/// # Errors
///
/// All that is wrong, in the order in which the document declares the parameters, up to [`Options::limit`].
pub fn validate_parameters_with(
    operation: Operation,
    parameters: &Parameters<'_>,
    options: Options,
) -> Result<(), Report> {
    judge_parameters(operation.table(), operation.facts(), parameters, options)
        .map_err(|(violations, truncated)| Report { operation, violations, truncated, part: Part::Parameters })
}

/// Judges the parameters of a request against the facts of an operation and the table they refer to: what
/// [`validate_parameters_with`] is made of, for tables that are not the generated ones.
///
/// # Errors
///
/// All that is wrong, and whether some was left out.
pub fn judge_parameters<'t>(
    table: &'t Table<'t>,
    facts: &OperationTable<'t>,
    parameters: &Parameters<'_>,
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    let mut found = Vec::new();
    for parameter in facts.parameters {
        judge(table, parameter, parameters, options, &mut found);
    }
    unknown(facts.parameters, parameters, &mut found);
    between(facts.between, facts.parameters, parameters, &mut found);
    if found.is_empty() {
        return Ok(());
    }
    let limit = options.limit.max(1);
    let truncated = found.len() > limit;
    found.truncate(limit);
    Err((found, truncated))
}

fn judge<'t>(
    table: &'t Table<'t>,
    parameter: &'t Parameter<'t>,
    parameters: &Parameters<'_>,
    options: Options,
    found: &mut Vec<Violation<'t>>,
) {
    let root = Path::part(part(parameter.location));
    let path = root.known(parameter.name);
    let (value, again) = parameters.of(parameter);
    let Some(value) = value else {
        if parameter.required {
            add(found, &path, Code::Required, Detail::Name(parameter.name));
        }
        return;
    };
    if again {
        add(found, &path, Code::DuplicateParameter, Detail::None);
    }
    let types = table.schema(parameter.schema).types;
    let as_word = || as_word(table, parameter.schema, value, &path, options);
    if !types.contains(Types::STRING) {
        return match as_word() {
            Some(violations) => append(violations, found),
            None => add(found, &path, Code::Type, Detail::Types(types)),
        };
    }
    let violations = Judge::new(table, value, options).plain_string(parameter.schema, &path).0;
    // Where texts and numbers may stand, nothing tells which of them was meant.
    let is_word = types.0 & Types::NUMBER.or(Types::BOOLEAN).0 != 0 && value != "null";
    if violations.is_empty() || !is_word || !as_word().is_some_and(|violations| violations.is_empty()) {
        append(violations, found);
    }
}

/// What is wrong with a value as a number, `true` or `false`; none where it is spelled as none of these.
fn as_word<'t>(
    table: &'t Table<'t>,
    schema: SchemaId,
    value: &str,
    path: &Path<'_>,
    options: Options,
) -> Option<Vec<Violation<'t>>> {
    let types = table.schema(schema).types;
    // On the wire a number is its digits alone: no white space, no fraction that is zero.
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+'));
    let whole = types.contains(Types::NUMBER)
        || !value.bytes().any(|byte| matches!(byte, b'.' | b'e' | b'E'))
        || types.contains(Types::BOOLEAN);
    let violations = Judge::new(table, value, options).violations(Some(schema), path).0;
    let is_word = plain && whole && !violations.iter().any(|violation| violation.code == Code::JsonSyntax);
    is_word.then_some(violations)
}

/// Reports what the operation does not know: the server refuses such queries.
fn unknown<'t>(known: &'t [Parameter<'t>], parameters: &Parameters<'_>, found: &mut Vec<Violation<'t>>) {
    for given in &parameters.given {
        if given.location == Location::Header || known.iter().any(|parameter| given.is(parameter)) {
            continue;
        }
        let root = Path::part(part(given.location));
        let detail = Detail::Parameters(known, given.location);
        add(found, &root.foreign(Text::plain(&given.name)), Code::UnknownParameter, detail);
    }
}

fn between<'t>(
    rules: &'t [BetweenParameters<'t>],
    known: &'t [Parameter<'t>],
    parameters: &Parameters<'_>,
    found: &mut Vec<Violation<'t>>,
) {
    let value = |name: &str| parameters.of(known.iter().find(|parameter| parameter.name == name)?).0;
    let mut add = |name: &str, code: Code, detail: Detail<'t>| {
        let location = known.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.location);
        let root = Path::part(part(location.unwrap_or(Location::Query)));
        add(found, &root.known(name), code, detail);
    };
    for rule in rules {
        match *rule {
            BetweenParameters::Exclusive(names) => {
                let mut given = Vec::new();
                for name in names {
                    if value(name).is_some() {
                        given.push(*name);
                    }
                }
                if let [_, second, ..] = given[..] {
                    add(second, Code::ExclusiveParameters, Detail::Names(given));
                }
            }
            BetweenParameters::NotBefore { later, earlier } => {
                let (Some(end), Some(start)) = (value(later), value(earlier)) else { continue };
                if check::compare_moments(end, start) == Some(Ordering::Less) {
                    add(later, Code::NotBefore, Detail::Name(earlier));
                }
            }
        }
    }
}

const fn part(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    }
}

fn add<'t>(found: &mut Vec<Violation<'t>>, path: &Path<'_>, code: Code, detail: Detail<'t>) {
    found.push(Violation { pointer: path.pointer(), code, detail, offset: 0, line: 0, column: 0 });
}

/// Adds what was found in the value of a parameter; offsets within it are not offsets within a body.
fn append<'t>(mut violations: Vec<Violation<'t>>, found: &mut Vec<Violation<'t>>) {
    for violation in &mut violations {
        violation.offset = 0;
    }
    found.append(&mut violations);
}

/// What stands before and behind the first byte of a kind that is a character of its own.
fn cut(text: &str, between: u8) -> (&str, &str) {
    let position = text.bytes().position(|byte| byte == between).unwrap_or(text.len());
    (text.get(..position).unwrap_or(""), text.get(position + 1..).unwrap_or(""))
}

/// Resolves percent-encoding, and `+` where it stands for a space.
fn decoded(text: &str, plus_is_space: bool) -> Cow<'_, str> {
    if !text.bytes().any(|byte| byte == b'%' || (plus_is_space && byte == b'+')) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        match first {
            b'+' if plus_is_space => bytes.push(b' '),
            b'%' => match (hex(behind.first()), hex(behind.get(1))) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = behind.get(2..).unwrap_or(&[]);
                }
                _ => bytes.push(b'%'),
            },
            other => bytes.push(*other),
        }
    }
    Cow::Owned(lossy(&bytes))
}

/// The text that bytes stand for, with U+FFFD for what is not UTF-8, as [`String::from_utf8_lossy`] has it.
fn lossy(mut bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    loop {
        let error = match core::str::from_utf8(bytes) {
            Ok(rest) => {
                text.push_str(rest);
                return text;
            }
            Err(error) => error,
        };
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        text.push_str(core::str::from_utf8(valid).unwrap_or(""));
        text.push(char::REPLACEMENT_CHARACTER);
        bytes = error.error_len().and_then(|length| rest.get(length..)).unwrap_or(&[]);
    }
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    byte.and_then(|byte| char::from(*byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_the_standard_library_reads_them() {
        let pieces: [&[u8]; 14] = [
            b"a",
            "é".as_bytes(),
            "€".as_bytes(),
            "😀".as_bytes(),
            b"\x80",
            b"\xc3",
            b"\xe2\x82",
            b"\xf0\x9f\x98",
            b"\xff",
            b"\xc0\xaf",
            b"\xed\xa0\x80",
            b"\xf4\x90\x80\x80",
            b"\xe0\x80",
            b"",
        ];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let bytes = [first, second, third].concat();
                    assert_eq!(lossy(&bytes), String::from_utf8_lossy(&bytes), "{bytes:?}");
                }
            }
        }
    }
}
