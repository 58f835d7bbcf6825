//! Path, query and header parameters on both sides of every rule.

use std::collections::BTreeMap;

use gerencianet_validation::table::{BetweenParameters, Location, OperationTable, Parameter, Schema, Table, Types};

use crate::cases::numbers::numbers;
use crate::cases::samples::Samples;
use crate::cases::suite::ParameterCase;
use crate::cases::texts::{Text, texts};
use crate::cases::walk::Refusal;

/// The name of a parameter that no document has.
const UNKNOWN: &str = "parametroDesconhecido";

/// The cases for the parameters of an operation, each with the violation that must be among those found.
///
/// # Errors
///
/// Each rule that no case can be made for, and why.
pub(super) fn cases(
    table: &Table<'_>,
    facts: &OperationTable<'_>,
    samples: &Samples,
    examples: &BTreeMap<String, String>,
) -> Result<Vec<(ParameterCase, Option<Refusal>)>, Vec<String>> {
    let mut maker = Maker {
        parameters: facts.parameters,
        between: facts.between,
        examples,
        cases: Vec::new(),
        problems: Vec::new(),
    };
    let base = maker.base();
    maker.accept("required-only", base.clone());
    for parameter in facts.parameters {
        maker.presence(parameter, &base);
        maker.values(parameter, &table.schemas[usize::from(parameter.schema.0)], samples, &base);
    }
    for rule in facts.between {
        match *rule {
            BetweenParameters::Exclusive(names) => maker.exclusive(names, &base),
            BetweenParameters::NotBefore { later, earlier } => maker.not_before(later, earlier, &base),
        }
    }
    let unknown = Given { location: Location::Query, name: UNKNOWN.to_owned(), value: "1".to_owned() };
    let pointer = format!("/query/{UNKNOWN}");
    maker.refuse("unknown-parameter", base.iter().cloned().chain([unknown]).collect(), pointer, "unknown-parameter");
    if maker.problems.is_empty() { Ok(maker.cases) } else { Err(maker.problems) }
}

/// A parameter of a request.
#[derive(Debug, Clone)]
struct Given {
    location: Location,
    name: String,
    value: String,
}

struct Maker<'a> {
    parameters: &'a [Parameter<'a>],
    between: &'a [BetweenParameters<'a>],
    examples: &'a BTreeMap<String, String>,
    cases: Vec<(ParameterCase, Option<Refusal>)>,
    problems: Vec<String>,
}

impl<'a> Maker<'a> {
    /// The required parameters with the values that the document shows.
    fn base(&mut self) -> Vec<Given> {
        let mut base = Vec::new();
        for parameter in self.parameters {
            match self.examples.get(parameter.name) {
                Some(value) if parameter.required => base.push(given(parameter, parameter.name, value)),
                Some(_) => {}
                None => self.problems.push(format!("the parameter `{}` has no example: write one", parameter.name)),
            }
        }
        base
    }

    /// With the parameter, without it, twice, and in its other spellings.
    fn presence(&mut self, parameter: &Parameter<'_>, base: &[Given]) {
        let Some(value) = self.examples.get(parameter.name).cloned() else { return };
        let name = parameter.name;
        if parameter.required {
            self.refuse(&format!("without-{name}"), without(base, &[name]), pointer(parameter), "required");
        } else {
            self.accept(&format!("with-{name}"), with(base, parameter, name, &value));
        }
        let once = with(base, parameter, name, &value);
        match parameter.location {
            Location::Query => {
                let twice = once.iter().cloned().chain([given(parameter, name, &value)]).collect();
                self.refuse(&format!("{name}-twice"), twice, pointer(parameter), "duplicate-parameter");
            }
            Location::Header => {
                self.accept(&format!("{name}-in-upper-case"), with(base, parameter, &name.to_uppercase(), &value));
            }
            Location::Path => {}
        }
        if let Some(alias) = parameter.alias {
            self.accept(&format!("with-{alias}"), with(base, parameter, alias, &value));
            let both = once.into_iter().chain([given(parameter, alias, &value)]).collect();
            self.refuse(&format!("{name}-and-{alias}"), both, pointer(parameter), "duplicate-parameter");
        }
    }

    fn values(&mut self, parameter: &Parameter<'_>, schema: &Schema<'_>, samples: &Samples, base: &[Given]) {
        let Some(example) = self.examples.get(parameter.name) else { return };
        let texts = match wire(schema, samples, example) {
            Ok(texts) => texts,
            Err(problem) => return self.problems.push(format!("parameter `{}`: {problem}", parameter.name)),
        };
        for text in texts {
            let name = format!("{}-{}", parameter.name, text.name);
            let mut given = with(base, parameter, parameter.name, &text.text);
            // What must not lie before the other, and the other, are the same moment: the order is shown elsewhere.
            for other in self.compared_with(parameter.name).filter(|_| text.code.is_none()) {
                given = with(&given, &other, other.name, &text.text);
            }
            match text.code {
                None => self.accept(&name, given),
                Some(code) => self.refuse(&name, given, pointer(parameter), &code),
            }
        }
    }

    fn exclusive(&mut self, names: &[&str], base: &[Given]) {
        for (position, first) in names.iter().enumerate() {
            for second in &names[position + 1..] {
                let (Some(one), Some(other)) = (self.named(first), self.named(second)) else { continue };
                let given = self.examples[*first].clone();
                let both = with(&with(base, &one, first, &given), &other, second, &self.examples[*second].clone());
                self.refuse(&format!("{first}-and-{second}"), both, pointer(&other), "exclusive-parameters");
            }
        }
    }

    fn not_before(&mut self, later: &str, earlier: &str, base: &[Given]) {
        let (Some(end), Some(start)) = (self.named(later), self.named(earlier)) else { return };
        let (last, first) = (self.examples[later].clone(), self.examples[earlier].clone());
        let span = |from: &str, to: &str| with(&with(base, &start, earlier, from), &end, later, to);
        self.accept(&format!("{later}-after-{earlier}"), span(&first, &last));
        self.accept(&format!("{later}-equal-to-{earlier}"), span(&first, &first));
        self.refuse(&format!("{later}-before-{earlier}"), span(&last, &first), pointer(&end), "not-before");
    }

    /// The parameters whose moments are compared with that of another.
    fn compared_with(&self, name: &str) -> impl Iterator<Item = Parameter<'a>> {
        let others = self.between.iter().filter_map(|rule| match *rule {
            BetweenParameters::NotBefore { later, earlier } if name == later => Some(earlier),
            BetweenParameters::NotBefore { later, earlier } if name == earlier => Some(later),
            BetweenParameters::NotBefore { .. } | BetweenParameters::Exclusive(_) => None,
        });
        let others: Vec<Parameter<'a>> = others.filter_map(|other| self.named(other)).collect();
        others.into_iter()
    }

    /// The parameter of that name, where it has an example; where not, that is said elsewhere.
    fn named(&self, name: &str) -> Option<Parameter<'a>> {
        self.parameters.iter().find(|known| known.name == name && self.examples.contains_key(name)).copied()
    }

    fn accept(&mut self, name: &str, given: Vec<Given>) {
        self.push(name, given, None);
    }

    fn refuse(&mut self, name: &str, given: Vec<Given>, pointer: String, code: &str) {
        self.push(name, given, Some(Refusal { pointer, code: code.to_owned() }));
    }

    fn push(&mut self, name: &str, given: Vec<Given>, refused: Option<Refusal>) {
        let of = |location| given.iter().filter(move |one: &&Given| one.location == location);
        let pairs = |location| of(location).map(|one| (one.name.clone(), one.value.clone())).collect();
        let query: Vec<String> =
            of(Location::Query).map(|one| format!("{}={}", one.name, encoded(&one.value))).collect();
        let case = ParameterCase {
            name: name.to_owned(),
            path: pairs(Location::Path),
            query: query.join("&"),
            headers: pairs(Location::Header),
            expected: Vec::new(),
        };
        let same = |known: &ParameterCase| {
            (&known.path, &known.query, &known.headers) == (&case.path, &case.query, &case.headers)
        };
        if !self.cases.iter().any(|(known, _)| same(known)) {
            self.cases.push((case, refused));
        }
    }
}

/// The values that show each rule of a parameter's schema, as on the wire.
fn wire(schema: &Schema<'_>, samples: &Samples, example: &str) -> Result<Vec<Text>, String> {
    if !schema.combine.is_empty() || schema.array.is_some() || schema.object.is_some() {
        return Err("no cases can be derived from arrays, objects and combinations on the wire".to_owned());
    }
    let text = |name: &str, text: &str, code: Option<&str>| Text {
        name: name.to_owned(),
        text: text.to_owned(),
        code: code.map(str::to_owned),
    };
    if schema.types.contains(Types::STRING) {
        return texts(schema, samples);
    }
    if schema.values.is_some() {
        return Err("no cases can be derived from an `enum` of anything but strings on the wire".to_owned());
    }
    let mut texts = vec![text("empty", "", Some("type")), text("word", "abc", Some("type"))];
    let nullable = schema.types.contains(Types::NULL);
    texts.push(text("null", "null", (!nullable).then_some("type")));
    if schema.types.contains(Types::BOOLEAN) {
        texts.extend([text("true", "true", None), text("false", "false", None)]);
        texts.extend([text("in-upper-case", "TRUE", Some("type")), text("1", "1", Some("type"))]);
    } else {
        texts.extend([text("leading-zero", &format!("0{example}"), Some("type"))]);
        let whole = !schema.types.contains(Types::NUMBER);
        for number in numbers(schema, example)? {
            // There a number is its digits alone, without a fraction that is zero.
            let spelled = whole && number.text.ends_with(".0");
            texts.push(text(&number.text, &number.text, if spelled { Some("type") } else { number.code }));
        }
    }
    Ok(texts)
}

fn given(parameter: &Parameter<'_>, name: &str, value: &str) -> Given {
    Given { location: parameter.location, name: name.to_owned(), value: value.to_owned() }
}

/// The parameters with one more, or with another value of one that is there.
fn with(base: &[Given], parameter: &Parameter<'_>, name: &str, value: &str) -> Vec<Given> {
    let mut all = base.to_vec();
    let new = given(parameter, name, value);
    match all.iter_mut().find(|one| one.location == parameter.location && one.name == parameter.name) {
        Some(known) => *known = new,
        None => all.push(new),
    }
    all
}

fn without(base: &[Given], names: &[&str]) -> Vec<Given> {
    base.iter().filter(|one| !names.contains(&one.name.as_str())).cloned().collect()
}

fn pointer(parameter: &Parameter<'_>) -> String {
    let part = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    format!("/{part}/{}", parameter.name)
}

/// Percent-encoded for a query string.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b':' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}
