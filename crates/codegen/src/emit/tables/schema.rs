//! One schema. What says nothing is left out, and stands in the constant `ANY` of its type.

use gerencianet_validation::table::{
    Additional, Alternative, ArrayRules, Automaton, Between, Bound, Combine, Decimal, Literal, Matcher, Member,
    NumberRules, ObjectRules, Pattern, Schema, StringRules, Types,
};
use proc_macro2::{Literal as Number, TokenStream};
use quote::{format_ident, quote};

use super::Printer;

pub(super) fn schema(schema: &Schema<'_>, printer: &Printer<'_>) -> TokenStream {
    let Schema { types: allowed, values, string, number, array, object, combine } = schema;
    let mut fields = Fields::default();
    fields.add("types", (*allowed != Types::ANY).then(|| types(*allowed)));
    fields.add(
        "values",
        values.map(|values| {
            let values = values.iter().map(literal);
            quote! { Some(&[#(#values),*]) }
        }),
    );
    fields.add("string", string.map(|rules| reference(string_rules(rules, printer))));
    fields.add("number", number.map(|rules| reference(number_rules(rules))));
    fields.add("array", array.map(|rules| reference(array_rules(rules, printer))));
    fields.add("object", object.map(|rules| reference(object_rules(rules, printer))));
    fields.add(
        "combine",
        (!combine.is_empty()).then(|| {
            let combine = combine.iter().map(|one| self::combine(one, printer));
            quote! { &[#(#combine),*] }
        }),
    );
    fields.finish("Schema")
}

/// The fields of a struct that differ from its constant `ANY`.
#[derive(Default)]
struct Fields {
    written: Vec<TokenStream>,
    elided: bool,
}

impl Fields {
    fn add(&mut self, name: &str, value: Option<TokenStream>) {
        let name = format_ident!("{name}");
        match value {
            Some(value) => self.written.push(quote! { #name: #value }),
            None => self.elided = true,
        }
    }

    fn finish(self, name: &str) -> TokenStream {
        let name = format_ident!("{name}");
        let written = self.written;
        match (written.is_empty(), self.elided) {
            (true, _) => quote! { #name::ANY },
            (false, true) => quote! { #name { #(#written,)* ..#name::ANY } },
            (false, false) => quote! { #name { #(#written),* } },
        }
    }
}

fn reference(value: TokenStream) -> TokenStream {
    quote! { Some(&#value) }
}

fn types(allowed: Types) -> TokenStream {
    // `NUMBER` contains `INTEGER`, and comes first.
    let names = [
        ("NUMBER", Types::NUMBER),
        ("INTEGER", Types::INTEGER),
        ("BOOLEAN", Types::BOOLEAN),
        ("STRING", Types::STRING),
        ("ARRAY", Types::ARRAY),
        ("OBJECT", Types::OBJECT),
        ("NULL", Types::NULL),
    ];
    let mut told = Types(0);
    let mut tokens = TokenStream::new();
    for (name, one) in names {
        if allowed.contains(one) && !told.contains(one) {
            told = told.or(one);
            let name = format_ident!("{name}");
            tokens = if tokens.is_empty() {
                quote! { Types::#name }
            } else {
                quote! { #tokens.or(Types::#name) }
            };
        }
    }
    if tokens.is_empty() {
        quote! { Types(0) }
    } else {
        tokens
    }
}

fn literal(value: &Literal<'_>) -> TokenStream {
    match value {
        Literal::Null => quote! { Literal::Null },
        Literal::Boolean(value) => quote! { Literal::Boolean(#value) },
        Literal::Number(number) => {
            let number = decimal(number);
            quote! { Literal::Number(#number) }
        }
        Literal::String(text) => quote! { Literal::String(#text) },
        Literal::Json(text) => quote! { Literal::Json(#text) },
    }
}

fn decimal(decimal: &Decimal<'_>) -> TokenStream {
    let Decimal { text, negative, digits, exponent } = decimal;
    let exponent = Number::i32_unsuffixed(*exponent);
    quote! { Decimal { text: #text, negative: #negative, digits: #digits, exponent: #exponent } }
}

fn count(value: u32) -> TokenStream {
    let number = Number::u32_unsuffixed(value);
    quote! { #number }
}

fn above_zero(value: u32) -> Option<TokenStream> {
    (value > 0).then(|| count(value))
}

fn bounded(value: u32) -> Option<TokenStream> {
    (value < u32::MAX).then(|| count(value))
}

fn string_rules(rules: &StringRules<'_>, printer: &Printer<'_>) -> TokenStream {
    let StringRules { min_length, max_length, pattern, format } = rules;
    let mut fields = Fields::default();
    fields.add("min_length", above_zero(*min_length));
    fields.add("max_length", bounded(*max_length));
    fields.add("pattern", pattern.map(|one| reference(self::pattern(one, printer))));
    fields.add(
        "format",
        format.map(|format| {
            let name = format_ident!("{format:?}");
            quote! { Some(Format::#name) }
        }),
    );
    fields.finish("StringRules")
}

fn pattern(pattern: &Pattern<'_>, printer: &Printer<'_>) -> TokenStream {
    let source = pattern.source;
    let matcher = match pattern.matcher {
        Matcher::Run { set, min, max } => {
            let set = hexadecimal(set);
            let min = count(min);
            let max = bounded(max).unwrap_or_else(|| quote! { u32::MAX });
            quote! { Matcher::Run { set: #set, min: #min, max: #max } }
        }
        Matcher::Automaton(_) => {
            let (name, _) = &printer.automata[source];
            quote! { Matcher::Automaton(&#name) }
        }
    };
    quote! { Pattern { source: #source, matcher: #matcher } }
}

/// In groups of four digits, the way sets are read.
fn hexadecimal(set: u128) -> Number {
    let digits = format!("{set:x}");
    let padded = format!("{digits:0>width$}", width = digits.len().next_multiple_of(4));
    let groups: Vec<String> = padded.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into()).collect();
    format!("0x{}", groups.join("_")).parse().expect("hexadecimal digits are a literal")
}

pub(super) fn automaton(automaton: &Automaton<'_>) -> TokenStream {
    let Automaton { classes, class_count, transitions, start, accepting } = automaton;
    let classes = classes.iter().map(|class| Number::u8_unsuffixed(*class));
    let class_count = Number::u16_unsuffixed(*class_count);
    let transitions = transitions.iter().map(|state| Number::u16_unsuffixed(*state));
    let start = Number::u16_unsuffixed(*start);
    let accepting = accepting.iter().map(|word| hexadecimal(u128::from(*word)));
    quote! {
        Automaton {
            classes: &[#(#classes),*],
            class_count: #class_count,
            transitions: &[#(#transitions),*],
            start: #start,
            accepting: &[#(#accepting),*],
        }
    }
}

fn number_rules(rules: &NumberRules<'_>) -> TokenStream {
    let NumberRules { minimum, maximum, multiple_of } = rules;
    let bound = |Bound { value, exclusive }: Bound<'_>| {
        let value = decimal(&value);
        quote! { Some(Bound { value: #value, exclusive: #exclusive }) }
    };
    let mut fields = Fields::default();
    fields.add("minimum", minimum.map(bound));
    fields.add("maximum", maximum.map(bound));
    fields.add(
        "multiple_of",
        multiple_of.map(|step| {
            let step = decimal(&step);
            quote! { Some(#step) }
        }),
    );
    fields.finish("NumberRules")
}

fn array_rules(rules: &ArrayRules, printer: &Printer<'_>) -> TokenStream {
    let ArrayRules { items, min_items, max_items, unique } = rules;
    let mut fields = Fields::default();
    fields.add(
        "items",
        items.map(|items| {
            let items = printer.id(items);
            quote! { Some(#items) }
        }),
    );
    fields.add("min_items", above_zero(*min_items));
    fields.add("max_items", bounded(*max_items));
    fields.add("unique", unique.then(|| quote! { true }));
    fields.finish("ArrayRules")
}

fn object_rules(rules: &ObjectRules<'_>, printer: &Printer<'_>) -> TokenStream {
    let ObjectRules { members, additional, names, min_properties, max_properties, between } = rules;
    let mut fields = Fields::default();
    fields.add(
        "members",
        (!members.is_empty()).then(|| {
            let members = members.iter().map(|one| member(one, printer));
            quote! { &[#(#members),*] }
        }),
    );
    fields.add(
        "additional",
        match additional {
            Additional::Any => None,
            Additional::Forbidden => Some(quote! { Additional::Forbidden }),
            Additional::Schema(id) => {
                let id = printer.id(*id);
                Some(quote! { Additional::Schema(#id) })
            }
        },
    );
    fields.add(
        "names",
        names.map(|id| {
            let id = printer.id(id);
            quote! { Some(#id) }
        }),
    );
    fields.add("min_properties", above_zero(*min_properties));
    fields.add("max_properties", bounded(*max_properties));
    fields.add(
        "between",
        (!between.is_empty()).then(|| {
            let between = between.iter().map(rule);
            quote! { &[#(#between),*] }
        }),
    );
    fields.finish("ObjectRules")
}

fn member(member: &Member<'_>, printer: &Printer<'_>) -> TokenStream {
    let Member { name, schema, required, read_only } = member;
    let schema = printer.id(*schema);
    quote! { Member { name: #name, schema: #schema, required: #required, read_only: #read_only } }
}

fn rule(rule: &Between<'_>) -> TokenStream {
    let positions = |members: &[u16]| {
        let members = members.iter().map(|member| Number::u16_unsuffixed(*member));
        quote! { &[#(#members),*] }
    };
    match rule {
        Between::NotTogether(members) => {
            let members = positions(members);
            quote! { Between::NotTogether(#members) }
        }
        Between::BothOrNone(members) => {
            let members = positions(members);
            quote! { Between::BothOrNone(#members) }
        }
    }
}

fn combine(combine: &Combine<'_>, printer: &Printer<'_>) -> TokenStream {
    let several = |name: &str, ids| {
        let name = format_ident!("{name}");
        let ids = printer.ids(ids);
        quote! { Combine::#name(#ids) }
    };
    match combine {
        Combine::All(ids) => several("All", ids),
        Combine::Any(ids) => several("Any", ids),
        Combine::One(ids) => several("One", ids),
        Combine::Not(id) => {
            let id = printer.id(*id);
            quote! { Combine::Not(#id) }
        }
        Combine::Dispatch(alternatives) => {
            let alternatives = alternatives.iter().map(|Alternative { keys, schema }| {
                let schema = printer.id(*schema);
                quote! { Alternative { keys: &[#(#keys),*], schema: #schema } }
            });
            quote! { Combine::Dispatch(&[#(#alternatives),*]) }
        }
        Combine::Discriminator { property, cases } => {
            let cases = cases.iter().map(|(value, id)| {
                let id = printer.id(*id);
                quote! { (#value, #id) }
            });
            quote! { Combine::Discriminator { property: #property, cases: &[#(#cases),*] } }
        }
    }
}
