//! Rules for objects.

use gerencianet_validation::{
    Options, judge_schema,
    table::{Additional, Between, Member, ObjectRules, Schema, SchemaId, Table},
};

use super::{Prover, read};

/// What an object may have under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Allowed {
    Nothing,
    Anything,
    Schema(SchemaId),
}

impl<'a> Prover<'a> {
    /// Whether objects that satisfy all of `known` satisfy `rules`.
    pub(super) fn object_follows(&mut self, known: &[&'a ObjectRules<'a>], rules: &'a ObjectRules<'a>) -> bool {
        self.members_follow(known, rules)
            && self.names_follow(known, rules)
            && rules.members.iter().filter(|member| member.required).all(|member| is_required(known, member.name))
            && self.counts_follow(known, rules)
            && rules.between.iter().all(|between| self.between_follows(known, rules, between))
    }

    fn members_follow(&mut self, known: &[&'a ObjectRules<'a>], rules: &'a ObjectRules<'a>) -> bool {
        let ours = known.iter().flat_map(|one| one.members).map(|member| member.name);
        let names: Vec<&str> = ours.chain(rules.members.iter().map(|member| member.name)).collect();
        let each = names.into_iter().all(|name| {
            let theirs = allowed(self.other, rules, name);
            self.any_within(known, theirs, |table, one| allowed(table, one, name))
        });
        let rest = beside(rules);
        each && self.any_within(known, rest, |_, one| beside(one))
    }

    /// Whether one of these lets nothing through but what is allowed.
    fn any_within(
        &mut self,
        known: &[&'a ObjectRules<'a>],
        theirs: Allowed,
        of: impl Fn(&'a Table<'a>, &'a ObjectRules<'a>) -> Allowed,
    ) -> bool {
        let is_anything = match theirs {
            Allowed::Anything => true,
            Allowed::Nothing => false,
            Allowed::Schema(id) => *read(self.other, id) == Schema::ANY,
        };
        is_anything
            || known.iter().any(|one| match (of(self.one, one), theirs) {
                (Allowed::Nothing, _) => true,
                (Allowed::Schema(ours), Allowed::Schema(theirs)) => self.is_included(ours, theirs),
                _ => false,
            })
    }

    /// Whether every name that may stand is one that `x-property-names` lets stand.
    fn names_follow(&mut self, known: &[&'a ObjectRules<'a>], rules: &'a ObjectRules<'a>) -> bool {
        let Some(theirs) = rules.names else { return true };
        let rest = known.iter().any(|one| one.additional == Additional::Forbidden)
            || known.iter().filter_map(|one| one.names).any(|ours| self.is_included(ours, theirs));
        let mut declared = known.iter().flat_map(|one| one.members);
        rest && declared
            .all(|member| accepts_name(self.other, theirs, member.name) || self.is_forbidden(known, member.name))
    }

    fn counts_follow(&self, known: &[&'a ObjectRules<'a>], rules: &ObjectRules<'_>) -> bool {
        let mut required: Vec<&str> = known.iter().flat_map(|one| required(one)).map(|member| member.name).collect();
        required.sort_unstable();
        required.dedup();
        let least = known.iter().map(|one| one.min_properties).max().unwrap_or(0);
        let least = least.max(u32::try_from(required.len()).unwrap_or(u32::MAX));
        let closed = known.iter().filter(|one| one.additional == Additional::Forbidden);
        let counts = closed.map(|one| {
            let members = one.members.iter().filter(|member| !self.is_forbidden(known, member.name));
            u32::try_from(members.count()).unwrap_or(u32::MAX)
        });
        let most = known.iter().map(|one| one.max_properties).chain(counts).min().unwrap_or(u32::MAX);
        least >= rules.min_properties && most <= rules.max_properties
    }

    fn between_follows(&self, known: &[&'a ObjectRules<'a>], rules: &ObjectRules<'_>, between: &Between<'_>) -> bool {
        match between {
            Between::NotTogether(positions) => {
                let names = named(rules, positions);
                names.iter().any(|name| self.is_forbidden(known, name))
                    || known.iter().any(|one| {
                        one.between.iter().any(|ours| match ours {
                            Between::NotTogether(positions) => {
                                named(one, positions).iter().all(|name| names.contains(name))
                            }
                            Between::BothOrNone(_) => false,
                        })
                    })
            }
            Between::BothOrNone(positions) => {
                let names = named(rules, positions);
                names.iter().all(|name| is_required(known, name))
                    || names.iter().all(|name| self.is_forbidden(known, name))
                    || known.iter().any(|one| {
                        one.between.iter().any(|ours| match ours {
                            Between::BothOrNone(positions) => {
                                let ours = named(one, positions);
                                names.iter().all(|name| ours.contains(name))
                            }
                            Between::NotTogether(_) => false,
                        })
                    })
            }
        }
    }

    fn is_forbidden(&self, known: &[&'a ObjectRules<'a>], name: &str) -> bool {
        known.iter().any(|one| allowed(self.one, one, name) == Allowed::Nothing)
    }
}

/// What an object may have under one name.
fn allowed(table: &Table<'_>, rules: &ObjectRules<'_>, name: &str) -> Allowed {
    if rules.names.is_some_and(|names| !accepts_name(table, names, name)) {
        return Allowed::Nothing;
    }
    match rules.members.iter().find(|member| member.name == name) {
        Some(member) if member.read_only => Allowed::Nothing,
        Some(member) => Allowed::Schema(member.schema),
        None => beside(rules),
    }
}

/// What an object may have beside its declared members.
fn beside(rules: &ObjectRules<'_>) -> Allowed {
    match rules.additional {
        Additional::Any => Allowed::Anything,
        Additional::Forbidden => Allowed::Nothing,
        Additional::Schema(id) => Allowed::Schema(id),
    }
}

fn accepts_name(table: &Table<'_>, names: SchemaId, name: &str) -> bool {
    let text = serde_json::Value::from(name).to_string();
    judge_schema(table, names, text.as_bytes(), Options::default()).is_ok()
}

pub(super) fn required<'r>(rules: &'r ObjectRules<'r>) -> impl Iterator<Item = &'r Member<'r>> {
    rules.members.iter().filter(|member| member.required)
}

fn is_required(known: &[&ObjectRules<'_>], name: &str) -> bool {
    known.iter().any(|one| required(one).any(|member| member.name == name))
}

fn named<'r>(rules: &ObjectRules<'r>, positions: &[u16]) -> Vec<&'r str> {
    positions.iter().filter_map(|position| rules.members.get(usize::from(*position))).map(|one| one.name).collect()
}
