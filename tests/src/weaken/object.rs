//! Changes of what a schema asks of objects.

use gerencianet_validation::table::{Additional, Between, Member, ObjectRules, Schema};

use super::reach::Reached;
use super::schema::{loosened_least, loosened_most};
use super::{Changes, Effect, less};

/// A name that no body has.
const NOWHERE: &str = "\u{0}";

impl<'t> Changes<'_, 't> {
    pub(super) fn object(&mut self, reached: &Reached, schema: Schema<'t>, rules: ObjectRules<'t>) {
        let ObjectRules { members, additional, names, min_properties, max_properties, between } = rules;
        for (position, member) in members.iter().enumerate() {
            self.member(reached, schema, rules, position, *member);
        }
        match additional {
            Additional::Any => {
                let rules = ObjectRules { additional: Additional::Forbidden, ..rules };
                self.change_object(reached, "closed", Effect::More, schema, rules);
            }
            Additional::Forbidden => {
                let rules = ObjectRules { additional: Additional::Any, ..rules };
                self.change_object(reached, "open", less("unknown-field"), schema, rules);
            }
            Additional::Schema(id) => {
                if !self.asks_nothing(id) {
                    let rules = ObjectRules { additional: Additional::Any, ..rules };
                    self.change_object(reached, "with any additional members", Effect::Less(Vec::new()), schema, rules);
                }
                let rules = ObjectRules { additional: Additional::Forbidden, ..rules };
                self.change_object(reached, "closed", Effect::More, schema, rules);
            }
        }
        if names.is_some() {
            let rules = ObjectRules { names: None, ..rules };
            self.change_object(reached, "with any names", less("property-name"), schema, rules);
        }
        for (what, min_properties, effect) in loosened_least(min_properties, less("min-properties")) {
            let rules = ObjectRules { min_properties, ..rules };
            self.change_object(reached, &format!("{what} minProperties"), effect, schema, rules);
        }
        for (what, max_properties, effect) in loosened_most(max_properties, less("max-properties")) {
            let rules = ObjectRules { max_properties, ..rules };
            self.change_object(reached, &format!("{what} maxProperties"), effect, schema, rules);
        }
        for (position, rule) in between.iter().enumerate() {
            self.between(reached, schema, rules, position, rule);
        }
    }

    fn member(
        &mut self,
        reached: &Reached,
        schema: Schema<'t>,
        rules: ObjectRules<'t>,
        position: usize,
        member: Member<'t>,
    ) {
        let Member { name, schema: inner, required, read_only } = member;
        let of_name = |what: &str| format!("{what} {name}");
        let mut change = |what: &str, effect, member: Member<'t>| {
            let members = self.replaced(rules.members, position, member);
            self.change_object(reached, &of_name(what), effect, schema, ObjectRules { members, ..rules });
        };
        if read_only {
            change("without readOnly of", Effect::Other, Member { read_only: false, ..member });
            return;
        }
        if !required {
            change("required", Effect::More, Member { required: true, ..member });
        } else if !reached.is_chosen_by(name) {
            // Where the member is what leads here, it is required before.
            change("without required", less("required"), Member { required: false, ..member });
        }
        change("not knowing", Effect::Other, Member { name: NOWHERE, ..member });
        if !self.asks_nothing(inner) && !reached.is_named_by(name) {
            let any = Member { schema: self.any, ..member };
            let members = self.replaced(rules.members, position, any);
            let rules = ObjectRules { members, ..rules };
            self.change_object(reached, &of_name("any"), Effect::Less(Vec::new()), schema, rules);
        }
    }

    fn between(
        &mut self,
        reached: &Reached,
        schema: Schema<'t>,
        rules: ObjectRules<'t>,
        position: usize,
        rule: &Between<'t>,
    ) {
        let (code, members) = match *rule {
            Between::NotTogether(members) => ("not-together", members),
            Between::BothOrNone(members) => ("both-or-none", members),
        };
        let without = ObjectRules { between: self.without(rules.between, position), ..rules };
        self.change_object(reached, &format!("without {code} {position}"), less(code), schema, without);
        for (left_out, member) in members.iter().enumerate() {
            let fewer = self.without(members, left_out);
            let (rule, effect) = match *rule {
                Between::NotTogether(_) => (Between::NotTogether(fewer), Effect::More),
                Between::BothOrNone(_) => (Between::BothOrNone(fewer), less(code)),
            };
            let name = rules.members.get(usize::from(*member)).map_or("", |member| member.name);
            let between = self.replaced(rules.between, position, rule);
            let what = format!("{code} {position} without {name}");
            self.change_object(reached, &what, effect, schema, ObjectRules { between, ..rules });
        }
    }

    fn change_object(
        &mut self,
        reached: &Reached,
        what: &str,
        effect: Effect,
        schema: Schema<'t>,
        rules: ObjectRules<'t>,
    ) {
        let object = Some(&*self.arena.alloc(rules));
        self.change(reached, what, effect, Schema { object, ..schema });
    }
}
