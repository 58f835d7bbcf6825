//! Changes of combinations.

use gerencianet_validation::table::{Alternative, Combine, Schema, SchemaId, Types};

use super::reach::Reached;
use super::{Changes, Effect, less};

impl<'t> Changes<'_, 't> {
    pub(super) fn combine(&mut self, reached: &Reached, schema: Schema<'t>, position: usize, combine: &Combine<'t>) {
        let (keyword, gone) = match combine {
            Combine::All(_) => ("allOf", Effect::Less(Vec::new())),
            Combine::Any(_) => ("anyOf", less("any-of")),
            Combine::One(_) => ("oneOf", less("one-of")),
            Combine::Not(_) => ("not", less("not")),
            Combine::Dispatch(alternatives) => ("oneOf", self.dispatch_gone(schema, alternatives)),
            Combine::Discriminator { .. } => ("discriminator", less("discriminator")),
        };
        let without = Schema { combine: self.without(schema.combine, position), ..schema };
        self.change(reached, &format!("without {keyword}"), gone, without);
        let mut changed: Vec<(String, Effect, Combine<'t>)> = Vec::new();
        match *combine {
            Combine::All(ids) => {
                changed.extend(
                    self.each_gone(ids).map(|(what, fewer)| (what, Effect::Less(Vec::new()), Combine::All(fewer))),
                );
            }
            Combine::Any(ids) => {
                changed.extend(self.each_gone(ids).map(|(what, fewer)| (what, Effect::More, Combine::Any(fewer))));
            }
            Combine::One(ids) => {
                changed.extend(self.each_gone(ids).map(|(what, fewer)| (what, Effect::More, Combine::One(fewer))));
                changed.push(("not exclusive".to_owned(), less("one-of-several"), Combine::Any(ids)));
            }
            // There is nothing in it but the schema, which has changes of its own.
            Combine::Not(_) => {}
            Combine::Dispatch(alternatives) => changed.extend(self.dispatch(alternatives)),
            Combine::Discriminator { property, cases } => {
                for (index, (value, id)) in cases.iter().enumerate() {
                    let fewer = Combine::Discriminator { property, cases: self.without(cases, index) };
                    changed.push((format!("without {value}"), Effect::More, fewer));
                    if !self.asks_nothing(*id) {
                        let cases = self.replaced(cases, index, (*value, self.any));
                        let any = Combine::Discriminator { property, cases };
                        changed.push((format!("anything as {value}"), Effect::Less(Vec::new()), any));
                    }
                }
            }
        }
        for (what, effect, combine) in changed {
            let combine = self.replaced(schema.combine, position, combine);
            self.change(reached, &format!("{keyword} {what}"), effect, Schema { combine, ..schema });
        }
    }

    /// What is accepted without a dispatch.
    fn dispatch_gone(&self, schema: Schema<'t>, alternatives: &[Alternative<'t>]) -> Effect {
        let mut codes = vec!["one-of-required".to_owned()];
        if alternatives.len() > 1 {
            codes.push("not-together".to_owned());
        }
        if schema.types == Types::ANY {
            codes.push("type".to_owned());
        }
        Effect::Less(codes)
    }

    fn dispatch(&self, alternatives: &'t [Alternative<'t>]) -> Vec<(String, Effect, Combine<'t>)> {
        let ids: Vec<SchemaId> = alternatives.iter().map(|alternative| alternative.schema).collect();
        let mut changed = vec![("in other words".to_owned(), Effect::Other, Combine::Any(self.slice(&ids)))];
        for (index, alternative) in alternatives.iter().enumerate() {
            let Alternative { keys, schema } = *alternative;
            let name = keys.first().copied().unwrap_or_default();
            let fewer = Combine::Dispatch(self.without(alternatives, index));
            changed.push((format!("without the one by {name}"), Effect::More, fewer));
            if !self.asks_nothing(schema) {
                let any = self.replaced(alternatives, index, Alternative { keys, schema: self.any });
                changed.push((format!("anything by {name}"), Effect::Less(Vec::new()), Combine::Dispatch(any)));
            }
            for (position, key) in keys.iter().enumerate().filter(|_| keys.len() > 1) {
                let one = Alternative { keys: self.without(keys, position), schema };
                let changed_one = Combine::Dispatch(self.replaced(alternatives, index, one));
                changed.push((format!("not chosen by {key}"), Effect::Other, changed_one));
            }
        }
        changed
    }

    /// A list with each of its elements left out.
    fn each_gone(&self, ids: &'t [SchemaId]) -> impl Iterator<Item = (String, &'t [SchemaId])> {
        let gone: Vec<_> =
            (0..ids.len()).map(|index| (format!("without number {index}"), self.without(ids, index))).collect();
        gone.into_iter()
    }
}
