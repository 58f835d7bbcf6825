//! Whether no value at all satisfies a schema, as of a member that is always there and whose pattern no text matches. What such
//! a schema says beside that makes no difference.

use gerencianet_validation::table::{Matcher, SchemaId, Table, Types};

use super::{
    facts,
    language::{Outcome, outside},
    object,
};

/// How deep members are looked into; what lies deeper is not taken for empty.
pub(super) const DEPTH: usize = 4;

/// What matches no text.
const NOTHING: Matcher<'static> = Matcher::Run { set: 0, min: 1, max: 1 };

/// Whether it is proved that nothing satisfies a schema.
pub(super) fn is_empty(table: &Table<'_>, id: SchemaId, depth: usize) -> bool {
    let facts = facts(table, id);
    let is_only = |types: Types| facts.types.0 & !types.0 == 0;
    let mut patterns = facts.strings.iter().filter_map(|rules| rules.pattern);
    let mut members = facts.objects.iter().flat_map(|rules| object::required(rules));
    facts.types.0 == 0
        || (is_only(Types::STRING)
            && patterns.any(|pattern| outside(Some(&pattern.matcher), (0, u32::MAX), &NOTHING) == Outcome::Included))
        || (depth > 0 && is_only(Types::OBJECT) && members.any(|member| is_empty(table, member.schema, depth - 1)))
}
