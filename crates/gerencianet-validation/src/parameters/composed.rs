//! Values that are made of several texts: lists, objects, JSON, and the fields of a form.
//!
//! What was given is written as the JSON that it stands for, which is judged as a body is.

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::Judge;
use crate::engine::path::Path;
use crate::json::write_string;
use crate::judge::{judge_body, judge_schema};
use crate::options::Options;
use crate::table::{Additional, Location, OperationTable, Parameter, SchemaId, Table, Types, Wire};
use crate::violation::{Detail, Violation};

use super::query::{lossy, pairs};
use super::{Given, Parameters, add, append, as_word, part};

impl<'v> Given<'v> {
    /// The member of an object that is given, where the parameter is one: `cor` of `filtro[cor]`.
    pub(super) fn member(&self, parameter: &Parameter<'_>) -> Option<&str> {
        let is_object = parameter.wire == Wire::Members && self.location == parameter.location;
        let rest = self.name.strip_prefix(parameter.name).filter(|_| is_object)?;
        rest.strip_prefix('[')?.strip_suffix(']')
    }
}

/// Judges a parameter that is more than one text; answers whether more is wrong than was written down.
pub(super) fn judge<'t>(
    table: &'t Table<'t>,
    parameter: &'t Parameter<'t>,
    parameters: &Parameters<'_>,
    options: Options,
    found: &mut Vec<Violation<'t>>,
) -> bool {
    let root = Path::part(part(parameter.location));
    let path = root.known(parameter.name);
    let writer = Writer { table, options };
    let given = parameters.given.iter().filter(|given| given.is(parameter)).map(|given| &*given.value);
    let may_be_again = match parameter.wire {
        Wire::Text | Wire::Json => false,
        Wire::Repeated | Wire::Members => true,
        Wire::Separated(_) => parameter.location == Location::Header,
    };
    let mut values: Vec<&str> = given.collect();
    if values.len() > 1 && !may_be_again {
        add(found, &path, Code::DuplicateParameter, Detail::None);
        values.truncate(1);
    }
    let members: Vec<(&str, &str)> =
        parameters.given.iter().filter_map(|given| Some((given.member(parameter)?, &*given.value))).collect();
    let text = match (parameter.wire, values.first()) {
        (Wire::Members, None) if !members.is_empty() => writer.object(parameter.schema, &members),
        (_, None) => {
            if parameter.required {
                add(found, &path, Code::Required, Detail::Name(parameter.name));
            }
            return false;
        }
        // Without a member in brackets it is one text, which no object is.
        (Wire::Text | Wire::Members, Some(first)) => writer.value(parameter.schema, first),
        (Wire::Json, Some(first)) => (*first).to_owned(),
        (Wire::Repeated, Some(_)) => writer.list(parameter.schema, values.into_iter()),
        (Wire::Separated(between), Some(_)) => {
            let is_header = parameter.location == Location::Header;
            let items = values.iter().flat_map(|value| value.split(char::from(between)));
            let items = items.map(|item| if is_header { item.trim_matches([' ', '\t']) } else { item });
            writer.list(parameter.schema, items)
        }
    };
    let (violations, truncated) = Judge::new(table, &text, options).violations(Some(parameter.schema), &path);
    append(violations, found);
    truncated
}

/// Judges the fields of a body of `application/x-www-form-urlencoded` by the schema of an operation's body, as an object with
/// a member for each field; a field that is there again is a list. A body without a byte is a form without a field.
///
/// # Errors
///
/// All that is wrong, and whether some was left out; what is not UTF-8 is read as U+FFFD.
///
/// ```
/// use gerencianet_validation::table::{
///     ArrayRules, Idempotency, Member, ObjectRules, OperationTable, Schema, SchemaId, Table, Types,
/// };
/// use gerencianet_validation::{Options, judge_form};
///
/// let member = |name, schema| Member { name, schema: SchemaId(schema), required: true, read_only: false };
/// let members = [member("total", 1), member("itens", 2)];
/// let object = ObjectRules { members: &members, ..ObjectRules::ANY };
/// let list = ArrayRules { items: Some(SchemaId(1)), ..ArrayRules::ANY };
/// let table = Table {
///     schemas: &[
///         Schema { types: Types::OBJECT, object: Some(&object), ..Schema::ANY },
///         Schema { types: Types::INTEGER, ..Schema::ANY },
///         Schema { types: Types::ARRAY, array: Some(&list), ..Schema::ANY },
///     ],
/// };
/// let facts = OperationTable {
///     api: "loja",
///     id: "pedir",
///     method: "POST",
///     path: "/pedidos",
///     scopes: &[],
///     idempotency: Idempotency::None,
///     body: Some(SchemaId(0)),
///     parameters: &[],
///     between: &[],
/// };
/// assert!(judge_form(&table, &facts, b"total=3&itens=1&itens=2", Options::default()).is_ok());
/// let (violations, _) = judge_form(&table, &facts, b"total=3&itens=um", Options::default()).unwrap_err();
/// assert_eq!(violations[0].pointer(), "/itens/0");
/// ```
pub fn judge_form<'t>(
    table: &'t Table<'t>,
    facts: &OperationTable<'t>,
    body: &[u8],
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    let Some(schema) = facts.body else { return judge_body(table, facts, body, options) };
    let text = lossy(body);
    let fields: Vec<(Cow<'_, str>, Cow<'_, str>)> = pairs(&text).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let written = Writer { table, options }.object(schema, &fields);
    judge_schema(table, schema, written.as_bytes(), options).map_err(|(mut violations, truncated)| {
        // The places are those of the JSON that was written, which nobody has seen.
        for violation in &mut violations {
            (violation.offset, violation.line, violation.column) = (0, 0, 0);
        }
        (violations, truncated)
    })
}

/// Writes texts as the JSON that they stand for where a schema is to be satisfied.
struct Writer<'t> {
    table: &'t Table<'t>,
    options: Options,
}

impl<'t> Writer<'t> {
    /// One text: as a number, `true`, `false` or `null` where it satisfies the schema so and not as a string.
    fn value(&self, schema: SchemaId, value: &str) -> String {
        let types = self.table.schema(schema).types;
        let word = || as_word(self.table, schema, value, &Path::ROOT, self.options);
        let is_string = || Judge::new(self.table, value, self.options).plain_string(schema, &Path::ROOT).0.is_empty();
        let is_word = match types.contains(Types::STRING) {
            false => word().is_some(),
            true => value != "null" && !is_string() && word().is_some_and(|violations| violations.is_empty()),
        };
        if is_word { value.to_owned() } else { quoted(value) }
    }

    fn list<'i>(&self, schema: SchemaId, items: impl Iterator<Item = &'i str>) -> String {
        let of_items = self.table.schema(schema).array.and_then(|array| array.items);
        let mut written = String::from("[");
        for item in items {
            if written.len() > 1 {
                written.push(',');
            }
            written.push_str(&of_items.map_or_else(|| quoted(item), |schema| self.value(schema, item)));
        }
        written.push(']');
        written
    }

    /// Texts by the names of members, in the order in which each is first met. What is given again is a list where the member
    /// is one, and a member that stands there twice where not.
    fn object<'i>(&self, schema: SchemaId, given: &[(&'i str, &'i str)]) -> String {
        let mut same: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in given {
            same.entry(name).or_default().push(value);
        }
        let mut written = String::from("{");
        for (name, value) in given {
            let of_member = self.member(schema, name);
            let is_list = of_member.is_some_and(|schema| {
                let types = self.table.schema(schema).types;
                types.contains(Types::ARRAY) && !types.contains(Types::STRING)
            });
            let value = match of_member {
                // The first one stands for all.
                Some(schema) if is_list => match same.remove(name) {
                    Some(all) => self.list(schema, all.into_iter()),
                    None => continue,
                },
                Some(schema) => self.value(schema, value),
                None => quoted(value),
            };
            if written.len() > 1 {
                written.push(',');
            }
            write_string(name, &mut written);
            written.push(':');
            written.push_str(&value);
        }
        written.push('}');
        written
    }

    /// What a member of an object must satisfy.
    fn member(&self, schema: SchemaId, name: &str) -> Option<SchemaId> {
        let object = self.table.schema(schema).object?;
        let declared = object.members.iter().find(|member| member.name == name).map(|member| member.schema);
        declared.or(match object.additional {
            Additional::Schema(id) => Some(id),
            Additional::Any | Additional::Forbidden => None,
        })
    }
}

fn quoted(text: &str) -> String {
    let mut written = String::new();
    write_string(text, &mut written);
    written
}
