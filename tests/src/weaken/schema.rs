//! Changes of what one schema asks, but for objects and combinations.

use gerencianet_validation::table::{ArrayRules, Literal, NumberRules, Schema, StringRules, Types};

use super::reach::Reached;
use super::{Changes, Effect, less};
use crate::cases::texts::code;

/// Every type that a value can have, a whole number being a number.
const TYPES: [(Types, &str); 6] = [
    (Types::NULL, "null"),
    (Types::BOOLEAN, "boolean"),
    (Types::NUMBER, "number"),
    (Types::STRING, "string"),
    (Types::ARRAY, "array"),
    (Types::OBJECT, "object"),
];

impl<'t> Changes<'_, 't> {
    /// Every change of one schema.
    pub(super) fn schema(&mut self, reached: &Reached) -> Result<(), String> {
        let schema = *self.read(reached.id);
        let Schema { types, values, string, number, array, object, combine } = schema;
        self.types(reached, schema, types);
        if let Some(values) = values {
            self.values(reached, schema, values);
        }
        if let Some(rules) = string {
            self.string(reached, schema, *rules)?;
        }
        if let Some(rules) = number {
            self.number(reached, schema, *rules);
        }
        if let Some(rules) = array {
            self.array(reached, schema, *rules);
        }
        if let Some(rules) = object {
            self.object(reached, schema, *rules);
        }
        for (position, one) in combine.iter().enumerate() {
            self.combine(reached, schema, position, one);
        }
        Ok(())
    }

    fn types(&mut self, reached: &Reached, schema: Schema<'t>, types: Types) {
        // Of an alternative the dispatch says it; a text can be nothing else.
        if types == Types::ANY || reached.is_alternative() || reached.is_text(types.contains(Types::STRING)) {
            return;
        }
        // An enumeration refuses whatever it does not list, of any type.
        let effect = || if schema.values.is_some() { Effect::Other } else { less("type") };
        let widened = |more: Types| Schema { types: types.or(more), ..schema };
        self.change(reached, "of any type", effect(), widened(Types::ANY));
        if !types.contains(Types::NULL) {
            self.change(reached, "or null", effect(), widened(Types::NULL));
        }
        if types.contains(Types::INTEGER) && !types.contains(Types::NUMBER) {
            // A multiple of a whole number has no fraction.
            let stepped = schema.number.is_some_and(|rules| rules.multiple_of.is_some());
            let effect = if stepped { Effect::Other } else { effect() };
            self.change(reached, "with a fraction", effect, widened(Types::NUMBER));
        }
        for (kind, name) in TYPES {
            let rest = Types(types.0 & !kind.0);
            if types.0 & kind.0 != 0 && rest.0 != 0 {
                self.change(reached, &format!("not {name}"), Effect::More, Schema { types: rest, ..schema });
            }
        }
        if types.contains(Types::NUMBER) {
            let whole = Types(types.0 & !Types::NUMBER.0 | Types::INTEGER.0);
            self.change(reached, "whole", Effect::More, Schema { types: whole, ..schema });
        }
    }

    fn values(&mut self, reached: &Reached, schema: Schema<'t>, values: &'t [Literal<'t>]) {
        self.change(reached, "without enum", less("enum"), Schema { values: None, ..schema });
        for (position, value) in values.iter().enumerate() {
            let what = match value {
                Literal::Null => "without the value null".to_owned(),
                Literal::Boolean(value) => format!("without the value {value}"),
                Literal::Number(number) => format!("without the value {}", number.text),
                Literal::String(text) | Literal::Json(text) => format!("without the value {text}"),
            };
            let values = Some(self.without(values, position));
            self.change(reached, &what, Effect::More, Schema { values, ..schema });
        }
    }

    fn string(&mut self, reached: &Reached, schema: Schema<'t>, rules: StringRules<'t>) -> Result<(), String> {
        let StringRules { min_length, max_length, pattern, format } = rules;
        let samples = self.samples;
        // A name is refused as a whole.
        let less = |code: &str| less(if reached.is_of_names() { "property-name" } else { code });
        let mut change = |what: &str, effect, rules| {
            let string = Some(&*self.arena.alloc(rules));
            self.change(reached, what, effect, Schema { string, ..schema });
        };
        for (what, min_length, effect) in loosened_least(min_length, less("min-length")) {
            change(&format!("{what} minLength"), effect, StringRules { min_length, ..rules });
        }
        for (what, max_length, effect) in loosened_most(max_length, less("max-length")) {
            change(&format!("{what} maxLength"), effect, StringRules { max_length, ..rules });
        }
        if pattern.is_some() {
            change("without pattern", less("pattern"), StringRules { pattern: None, ..rules });
        }
        if let Some(known) = format {
            let mut codes: Vec<String> = Vec::new();
            for (_, fault) in &samples.of_format(known)?.invalid {
                let code = code(known.name(), fault);
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            let effect = if reached.is_of_names() { less("") } else { Effect::Less(codes) };
            change("without format", effect, StringRules { format: None, ..rules });
        }
        Ok(())
    }

    fn number(&mut self, reached: &Reached, schema: Schema<'t>, rules: NumberRules<'t>) {
        let NumberRules { minimum, maximum, multiple_of } = rules;
        let whole = !schema.types.contains(Types::NUMBER);
        let arena = self.arena;
        let mut change = |what: &str, effect, rules| {
            let number = Some(&*self.arena.alloc(rules));
            self.change(reached, what, effect, Schema { number, ..schema });
        };
        for (what, minimum, effect) in super::number::moved(minimum, -1, whole, "minimum", arena) {
            change(&format!("{what} minimum"), effect, NumberRules { minimum, ..rules });
        }
        for (what, maximum, effect) in super::number::moved(maximum, 1, whole, "maximum", arena) {
            change(&format!("{what} maximum"), effect, NumberRules { maximum, ..rules });
        }
        if multiple_of.is_some() {
            change("without multipleOf", less("multiple-of"), NumberRules { multiple_of: None, ..rules });
        }
    }

    fn array(&mut self, reached: &Reached, schema: Schema<'t>, rules: ArrayRules) {
        let ArrayRules { items, min_items, max_items, unique } = rules;
        let asked = items.is_some_and(|id| !self.asks_nothing(id));
        let mut change = |what: &str, effect, rules| {
            let array = Some(&*self.arena.alloc(rules));
            self.change(reached, what, effect, Schema { array, ..schema });
        };
        if asked {
            change("with any items", Effect::Less(Vec::new()), ArrayRules { items: None, ..rules });
        }
        for (what, min_items, effect) in loosened_least(min_items, less("min-items")) {
            change(&format!("{what} minItems"), effect, ArrayRules { min_items, ..rules });
        }
        for (what, max_items, effect) in loosened_most(max_items, less("max-items")) {
            change(&format!("{what} maxItems"), effect, ArrayRules { max_items, ..rules });
        }
        if unique {
            change("without uniqueItems", less("unique-items"), ArrayRules { unique: false, ..rules });
        }
    }
}

/// A lower limit taken away, loosened by one and tightened by one.
pub(super) fn loosened_least(limit: u32, less: Effect) -> Vec<(&'static str, u32, Effect)> {
    match limit {
        0 => Vec::new(),
        limit => {
            vec![("without", 0, less.clone()), ("a lower", limit - 1, less), ("a higher", limit + 1, Effect::More)]
        }
    }
}

/// An upper limit taken away, loosened by one and tightened by one.
pub(super) fn loosened_most(limit: u32, less: Effect) -> Vec<(&'static str, u32, Effect)> {
    match limit {
        u32::MAX => Vec::new(),
        limit => {
            let mut changes = vec![("without", u32::MAX, less.clone()), ("a higher", limit + 1, less)];
            changes.extend(limit.checked_sub(1).map(|lower| ("a lower", lower, Effect::More)));
            changes
        }
    }
}
