//! Objects between whose alternatives a member decides.

use gerencianet_validation::table::{Alternative, ObjectRules};

use super::Walk;
use crate::cases::place::Place;

impl<'a> Walk<'a> {
    pub(super) fn dispatch(&mut self, alternatives: &'a [Alternative<'a>], place: &Place<'_>) {
        let keys: Vec<&str> = alternatives.iter().flat_map(|alternative| alternative.keys).copied().collect();
        if let Some(host) = place.instances.first() {
            let name = place.named(&format!("without-{}", keys.join("-or-")));
            self.refuse(&name, host.with(host.value.without(&keys)), host.pointer(), "one-of-required");
        }
        for alternative in alternatives {
            let label = place.named(&format!("by-{}", alternative.keys[0]));
            let chosen = place.only(label, |value| alternative.keys.iter().any(|key| value.member(key).is_some()));
            for other in alternatives.iter().filter(|other| other.keys != alternative.keys) {
                self.both(alternative, other, &chosen, place);
            }
            self.alternative(alternative, alternatives, &chosen, place);
        }
    }

    /// An object of one alternative with each key of another.
    fn both(&mut self, chosen: &Alternative<'_>, other: &Alternative<'_>, objects: &Place<'_>, place: &Place<'_>) {
        let Some(host) = objects.instances.first() else { return };
        for key in other.keys {
            // Where no example has the other key, that is said when the walk comes to it.
            let Some(value) = place.instances.iter().find_map(|instance| instance.value.member(key)) else { continue };
            let name = place.named(&format!("{}-and-{key}", chosen.keys.join("-")));
            let body = host.with(host.value.and(key, value.clone()));
            self.refuse(&name, body, host.pointer_of(key), "not-together");
        }
    }

    /// The rules of one alternative. Members that it shares with others are told apart by its key.
    fn alternative(
        &mut self,
        alternative: &Alternative<'_>,
        all: &[Alternative<'_>],
        objects: &Place<'_>,
        place: &Place<'_>,
    ) {
        let schema = self.read(alternative.schema);
        let rules = schema.object.unwrap_or(&ObjectRules::ANY);
        if objects.instances.is_empty() {
            return self.problems.push(format!("no example of the body has `{}`: add it to one", objects.name));
        }
        self.object_itself(rules, alternative.keys, objects);
        for member in rules.members.iter().filter(|member| !member.read_only) {
            let shared = all.iter().filter(|other| {
                let object = self.read(other.schema).object.unwrap_or(&ObjectRules::ANY);
                object.members.iter().any(|known| known.name == member.name)
            });
            let from = if shared.count() > 1 { objects } else { &objects.only(place.name.clone(), |_| true) };
            self.schema(member.schema, &from.member(member.name, member.name));
        }
        for combine in schema.combine {
            self.combine(combine, objects);
        }
    }
}
