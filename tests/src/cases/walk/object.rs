//! Objects on both sides of every rule.

use gerencianet_validation::table::{Additional, Between, Member, ObjectRules, Schema};

use super::Walk;
use crate::cases::json::Json;
use crate::cases::place::{Instance, Place};
use crate::cases::texts::texts;

/// The name of a member that no document has.
const UNKNOWN: &str = "membroDesconhecido";

impl<'a> Walk<'a> {
    /// The rules of an object and of what is in it.
    pub(super) fn object(&mut self, rules: &'a ObjectRules<'a>, place: &Place<'_>) {
        self.object_itself(rules, &[], place);
        for member in rules.members.iter().filter(|member| !member.read_only) {
            self.schema(member.schema, &place.member(member.name, member.name));
        }
    }

    /// The rules of an object but for what its declared members must satisfy. `keys` are the members that make it this
    /// alternative of several: without any of them it would be none.
    pub(super) fn object_itself(&mut self, rules: &'a ObjectRules<'a>, keys: &[&str], place: &Place<'_>) {
        let Some(host) = place.instances.first() else { return };
        for member in rules.members {
            if member.read_only {
                let body = host.with(host.value.and(member.name, Json::Null));
                let name = place.named(&format!("with-{}", member.name));
                self.refuse(&name, body, host.pointer_of(member.name), "read-only");
            } else if member.required {
                self.required(member, keys, place);
            } else {
                self.optional(member, rules, place);
            }
        }
        self.additional(rules, host, place);
        if let Some(id) = rules.names {
            self.names(self.read(id), rules, place);
        }
        self.counts(rules, host, place);
        for between in rules.between {
            match between {
                Between::NotTogether(positions) => self.not_together(&named(rules, positions), place),
                Between::BothOrNone(positions) => self.both_or_none(&named(rules, positions), place),
            }
        }
    }

    fn required(&mut self, member: &Member<'_>, keys: &[&str], place: &Place<'_>) {
        if keys == [member.name] {
            return;
        }
        if let Some(host) = having(member.name, place) {
            let name = place.named(&format!("without-{}", member.name));
            let body = host.with(host.value.without(&[member.name]));
            self.refuse(&name, body, host.pointer_of(member.name), "required");
        }
    }

    /// That a member may be missing, unless an example shows it.
    fn optional(&mut self, member: &Member<'_>, rules: &ObjectRules<'_>, place: &Place<'_>) {
        let bound = rules.between.iter().any(|between| match between {
            Between::BothOrNone(positions) => named(rules, positions).contains(&member.name),
            Between::NotTogether(_) => false,
        });
        let shown = place.instances.iter().any(|instance| instance.value.member(member.name).is_none());
        if bound || shown {
            return;
        }
        let enough = |instance: &&Instance<'_>| instance.value.members().len() > rules.min_properties as usize;
        match place.instances.iter().find(enough) {
            Some(host) => {
                let name = place.named(&format!("without-{}", member.name));
                self.accept(&name, host.with(host.value.without(&[member.name])));
            }
            None => self.problems.push(format!("no example of the body shows that `{}` may be missing", member.name)),
        }
    }

    fn additional(&mut self, rules: &ObjectRules<'_>, host: &Instance<'_>, place: &Place<'_>) {
        match rules.additional {
            Additional::Any => {
                self.accept(&place.named("with-unknown-member"), host.with(host.value.and(UNKNOWN, Json::Null)));
            }
            Additional::Forbidden => {
                let body = host.with(host.value.and(UNKNOWN, Json::Null));
                self.refuse(&place.named("with-unknown-member"), body, host.pointer_of(UNKNOWN), "unknown-field");
            }
            Additional::Schema(id) => self.schema(id, &place.other_members("any", &declared(rules))),
        }
    }

    /// `x-property-names`, on a member that is not declared.
    fn names(&mut self, schema: &Schema<'_>, rules: &ObjectRules<'_>, place: &Place<'_>) {
        let declared = declared(rules);
        let free = |name: &&(String, Json)| !declared.contains(&name.0.as_str());
        let found =
            place.instances.iter().find_map(|instance| Some((instance, instance.value.members().iter().find(free)?)));
        let Some((host, (old, value))) = found else {
            return self.problems.push(format!("no example of the body has a member in `{}`: add one", place.name));
        };
        let rest = host.value.without(&[old]);
        match texts(schema, self.samples) {
            Ok(texts) => {
                for text in texts {
                    let name = place.named(&format!("name-{}", text.name));
                    let body = host.with(rest.and(&text.text, value.clone()));
                    match text.code {
                        None => self.accept(&name, body),
                        Some(_) => self.refuse(&name, body, host.pointer_of(&text.text), "property-name"),
                    }
                }
            }
            Err(problem) => self.problems.push(format!("`{}`: {problem}", place.name)),
        }
    }

    fn counts(&mut self, rules: &ObjectRules<'_>, host: &Instance<'_>, place: &Place<'_>) {
        let mut lengths = Vec::new();
        if rules.min_properties > 0 {
            lengths.extend([(rules.min_properties, None), (rules.min_properties - 1, Some("min-properties"))]);
        }
        if rules.max_properties < u32::MAX {
            lengths.extend([(rules.max_properties, None), (rules.max_properties + 1, Some("max-properties"))]);
        }
        for (length, code) in lengths {
            let Some(value) = self.of_size(rules, length as usize, place) else {
                self.problems.push(format!("`{}` cannot get {length} members", place.name));
                continue;
            };
            let name = place.named(&if length == 1 { "1-member".to_owned() } else { format!("{length}-members") });
            match code {
                None => self.accept(&name, host.with(value)),
                Some(code) => self.refuse(&name, host.with(value), host.pointer(), code),
            }
        }
    }

    /// An object of so many members: the required ones, then others that examples have, then such as are not declared.
    fn of_size(&self, rules: &ObjectRules<'_>, size: usize, place: &Place<'_>) -> Option<Json> {
        let required = |name: &str| rules.members.iter().any(|member| member.required && member.name == name);
        let known = place.instances.iter().flat_map(|instance| instance.value.members());
        let first = known.clone().filter(|(name, _)| required(name));
        let mut members: Vec<(String, Json)> = Vec::new();
        for (name, value) in first.chain(known.filter(|(name, _)| !required(name))) {
            if !members.iter().any(|(earlier, _)| earlier == name) {
                members.push((name.clone(), value.clone()));
            }
        }
        let undeclared = members.iter().find(|(name, _)| !declared(rules).contains(&name.as_str())).cloned();
        let value = undeclared.map(|(_, value)| value).or((rules.additional == Additional::Any).then_some(Json::Null));
        let mut names = self.free_names(rules, &members, size).into_iter();
        while members.len() < size {
            members.push((names.next()?, value.clone()?));
        }
        members.truncate(size);
        Some(Json::Object(members))
    }

    /// Names that members may have and none has, as many as are needed if there are as many.
    fn free_names(&self, rules: &ObjectRules<'_>, members: &[(String, Json)], size: usize) -> Vec<String> {
        let names: Vec<String> = match rules.names {
            None => (1..=size).map(|number| format!("{UNKNOWN}{number}")).collect(),
            Some(id) => {
                let texts = texts(self.read(id), self.samples).unwrap_or_default();
                texts.into_iter().filter(|text| text.code.is_none()).map(|text| text.text).collect()
            }
        };
        names.into_iter().filter(|name| !members.iter().any(|(known, _)| known == name)).collect()
    }

    fn not_together(&mut self, names: &[&str], place: &Place<'_>) {
        let Some((host, whole)) = complete(names, place) else {
            return self.problems.push(format!("no examples have {} of `{}`", names.join(", "), place.name));
        };
        let name = place.named(&names.join("-and-"));
        self.refuse(&name, host.with(whole.clone()), host.pointer(), "not-together");
        for name in names {
            self.accept(&place.named(&format!("without-{name}")), host.with(whole.without(&[name])));
        }
    }

    fn both_or_none(&mut self, names: &[&str], place: &Place<'_>) {
        let Some((host, whole)) = complete(names, place) else {
            return self.problems.push(format!("no examples have {} of `{}`", names.join(", "), place.name));
        };
        self.accept(&place.named(&format!("with-{}", names.join("-and-"))), host.with(whole.clone()));
        self.accept(&place.named(&format!("without-{}", names.join("-and-"))), host.with(whole.without(names)));
        for name in names {
            let body = host.with(whole.without(&[name]));
            self.refuse(&place.named(&format!("without-{name}")), body, host.pointer(), "both-or-none");
        }
    }
}

/// The first instance that has a member.
fn having<'p, 'e>(name: &str, place: &'p Place<'e>) -> Option<&'p Instance<'e>> {
    place.instances.iter().find(|instance| instance.value.member(name).is_some())
}

/// The first instance, with those of the members that it lacks taken from others.
fn complete<'p, 'e>(names: &[&str], place: &'p Place<'e>) -> Option<(&'p Instance<'e>, Json)> {
    let host = having(names.first()?, place)?;
    let whole = names.iter().try_fold(host.value.clone(), |value, name| match value.member(name) {
        Some(_) => Some(value),
        None => having(name, place)?.value.member(name).map(|donated| value.and(name, donated.clone())),
    });
    Some((host, whole?))
}

fn declared<'t>(rules: &ObjectRules<'t>) -> Vec<&'t str> {
    rules.members.iter().map(|member| member.name).collect()
}

fn named<'t>(rules: &ObjectRules<'t>, positions: &[u16]) -> Vec<&'t str> {
    positions.iter().map(|position| rules.members[usize::from(*position)].name).collect()
}
