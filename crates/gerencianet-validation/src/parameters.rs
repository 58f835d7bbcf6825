//! Judges the parameters of a request: path, query and headers, as they stand on the wire.

mod composed;
mod query;

use alloc::borrow::Cow;
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
use crate::table::{BetweenParameters, Location, OperationTable, Parameter, SchemaId, Table, Types, Wire};
use crate::violation::{Detail, Violation};

use self::query::{decoded, pairs};

pub use self::composed::judge_form;

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
        for (name, value) in pairs(query) {
            self = self.with(Location::Query, name, value);
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
    judge_all::<true>(table, facts, parameters, options)
}

/// As [`judge_parameters`], for operations each of whose parameters is written as one text, which is what it takes every
/// parameter for: without what reads lists and objects, it is small.
///
/// # Errors
///
/// As [`judge_parameters`].
pub fn judge_plain_parameters<'t>(
    table: &'t Table<'t>,
    facts: &OperationTable<'t>,
    parameters: &Parameters<'_>,
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    judge_all::<false>(table, facts, parameters, options)
}

/// What reads values that are composed is only there where it is asked for.
fn judge_all<'t, const COMPOSED: bool>(
    table: &'t Table<'t>,
    facts: &OperationTable<'t>,
    parameters: &Parameters<'_>,
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    let mut found = Vec::new();
    let mut truncated = false;
    for parameter in facts.parameters {
        if COMPOSED && parameter.wire != Wire::Text {
            truncated |= composed::judge(table, parameter, parameters, options, &mut found);
        } else {
            judge(table, parameter, parameters, options, &mut found);
        }
    }
    unknown::<COMPOSED>(facts.parameters, parameters, &mut found);
    between(facts.between, facts.parameters, parameters, &mut found);
    if found.is_empty() {
        return Ok(());
    }
    let limit = options.limit.max(1);
    truncated |= found.len() > limit;
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
fn unknown<'t, const COMPOSED: bool>(
    known: &'t [Parameter<'t>],
    parameters: &Parameters<'_>,
    found: &mut Vec<Violation<'t>>,
) {
    for given in &parameters.given {
        let is_known = |parameter| given.is(parameter) || (COMPOSED && given.member(parameter).is_some());
        if given.location == Location::Header || known.iter().any(is_known) {
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
