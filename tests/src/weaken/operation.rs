//! Changes of what an operation asks of its body as a whole and of its parameters.

use gerencianet_validation::table::{BetweenParameters, Location, OperationTable, Parameter};

use super::{Changes, Effect, less};

/// A name that no request has.
const NOWHERE: &str = "\u{0}";

impl<'t> Changes<'_, 't> {
    pub(super) fn operation(&mut self) {
        let facts = self.facts;
        // The first six say what the operation is, not what a request must satisfy.
        let OperationTable { api: _, id: _, method: _, path: _, scopes: _, idempotency: _, body, parameters, between } =
            facts;
        match body {
            Some(_) => {
                let without = OperationTable { body: None, ..facts };
                self.change_facts("body", "not needed", less("missing-body"), without);
            }
            None => {
                let with = OperationTable { body: Some(self.any), ..facts };
                self.change_facts("body", "allowed", less("unexpected-body"), with);
            }
        }
        for (position, parameter) in parameters.iter().enumerate() {
            self.parameter(facts, position, *parameter);
        }
        for (position, rule) in between.iter().enumerate() {
            self.between_parameters(facts, position, rule);
        }
    }

    fn parameter(&mut self, facts: OperationTable<'t>, position: usize, parameter: Parameter<'t>) {
        // The parameters of our documents are texts, each of them.
        let Parameter { name, alias, location, required, schema, wire: _ } = parameter;
        let mut changed = Vec::new();
        if required {
            changed.push(("not required", less("required"), Parameter { required: false, ..parameter }));
        } else {
            changed.push(("required", Effect::More, Parameter { required: true, ..parameter }));
        }
        if alias.is_some() {
            changed.push(("without its alias", Effect::More, Parameter { alias: None, ..parameter }));
        }
        let elsewhere = match location {
            Location::Path | Location::Header => Location::Query,
            Location::Query => Location::Header,
        };
        changed.push(("elsewhere", Effect::Other, Parameter { location: elsewhere, ..parameter }));
        changed.push(("unknown", Effect::Other, Parameter { name: NOWHERE, alias: None, ..parameter }));
        if !self.asks_nothing_of_text(schema) {
            changed.push(("anything", Effect::Less(Vec::new()), Parameter { schema: self.any, ..parameter }));
        }
        for (what, effect, parameter) in changed {
            let parameters = self.replaced(facts.parameters, position, parameter);
            let place = format!("parameter {name}");
            self.change_facts(&place, what, effect, OperationTable { parameters, ..facts });
        }
    }

    fn between_parameters(&mut self, facts: OperationTable<'t>, position: usize, rule: &BetweenParameters<'t>) {
        let mut changed = Vec::new();
        let place = match *rule {
            BetweenParameters::Exclusive(names) => {
                for (index, name) in names.iter().enumerate() {
                    let fewer = BetweenParameters::Exclusive(self.without(names, index));
                    changed.push((format!("without {name}"), less("exclusive-parameters"), Some(fewer)));
                }
                changed.push(("gone".to_owned(), less("exclusive-parameters"), None));
                format!("exclusive parameters {}", names.join(", "))
            }
            BetweenParameters::NotBefore { later, earlier } => {
                let turned = BetweenParameters::NotBefore { later: earlier, earlier: later };
                changed.push(("the other way round".to_owned(), Effect::More, Some(turned)));
                changed.push(("gone".to_owned(), less("not-before"), None));
                format!("{later} not before {earlier}")
            }
        };
        for (what, effect, rule) in changed {
            let between = match rule {
                Some(rule) => self.replaced(facts.between, position, rule),
                None => self.without(facts.between, position),
            };
            self.change_facts(&place, &what, effect, OperationTable { between, ..facts });
        }
    }
}
