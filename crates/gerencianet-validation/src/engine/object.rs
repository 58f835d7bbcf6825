//! Walks an object.

use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::path::Path;
use crate::engine::scan::Scanner;
use crate::engine::text::Text;
use crate::engine::{Flow, Judge};
use crate::order::Order;
use crate::table::{Additional, Alternative, Between, Member, ObjectRules};
use crate::violation::{Detail, Syntax};

const ANY: &ObjectRules<'static> = &ObjectRules::ANY;

impl<'t, 'i> Judge<'t, 'i> {
    /// Reads the object at the position. `siblings` are the alternatives of which these rules are one: a member that only
    /// another alternative knows is said to exclude this one's.
    pub(super) fn object(
        &mut self,
        rules: Option<&'t ObjectRules<'t>>,
        siblings: &'t [Alternative<'t>],
        path: &Path<'_>,
    ) -> Flow {
        let rules: &'t ObjectRules<'t> = rules.unwrap_or(ANY);
        let open = self.scanner.position;
        self.descend(path)?;
        self.scanner.position += 1;
        let mut seen = Seen::default();
        let mut foreign: Option<ForeignNames<'i>> = None;
        let mut expected = 0;
        let mut count = 0u32;
        self.scanner.skip_white_space();
        if self.scanner.peek() == b'}' {
            self.scanner.position += 1;
        } else {
            loop {
                if self.scanner.peek() != b'"' {
                    return self.unexpected(Syntax::Key, path);
                }
                let key_offset = self.scanner.position;
                let key = self.token(Scanner::string, path)?;
                self.scanner.skip_white_space();
                if self.scanner.peek() != b':' {
                    return self.unexpected(Syntax::Colon, path);
                }
                self.scanner.position += 1;
                self.scanner.skip_white_space();
                count = count.saturating_add(1);
                match find(rules.members, key, expected) {
                    Some((position, member)) => {
                        expected = position + 1;
                        let path = path.known(member.name);
                        if !seen.insert(position) && self.again == 0 {
                            self.report(Code::DuplicateKey, Detail::None, &path, key_offset)?;
                        }
                        self.name(rules, key, &path, key_offset)?;
                        if member.read_only {
                            self.report(Code::ReadOnly, Detail::None, &path, key_offset)?;
                            self.skip(&path)?;
                        } else {
                            self.value(member.schema, &path)?;
                        }
                    }
                    None => {
                        let path = path.foreign(key);
                        if self.again == 0 && !foreign.get_or_insert_default().insert(key) {
                            self.report(Code::DuplicateKey, Detail::None, &path, key_offset)?;
                        }
                        self.name(rules, key, &path, key_offset)?;
                        match rules.additional {
                            Additional::Any => self.skip(&path)?,
                            Additional::Schema(schema) => self.value(schema, &path)?,
                            Additional::Forbidden => {
                                self.unknown(rules, siblings, key, &path, key_offset)?;
                                self.skip(&path)?;
                            }
                        }
                    }
                }
                if !self.goes_on(b'}', Syntax::CommaOrBrace, path)? {
                    break;
                }
            }
        }
        self.depth -= 1;
        self.whole(rules, &seen, count, path, open)
    }

    /// What can be said only when the object has been read.
    fn whole(&mut self, rules: &'t ObjectRules<'t>, seen: &Seen, count: u32, path: &Path<'_>, open: usize) -> Flow {
        for (position, member) in rules.members.iter().enumerate() {
            if member.required && !seen.contains(position) {
                self.report(Code::Required, Detail::Name(member.name), &path.known(member.name), open)?;
            }
        }
        if count < rules.min_properties {
            self.report(Code::MinProperties, Detail::Limit(rules.min_properties), path, open)?;
        }
        if count > rules.max_properties {
            self.report(Code::MaxProperties, Detail::Limit(rules.max_properties), path, open)?;
        }
        for between in rules.between {
            match between {
                Between::NotTogether(positions) => {
                    if positions.iter().all(|position| seen.contains(usize::from(*position))) {
                        self.report_members(Code::NotTogether, rules, positions, path, open)?;
                    }
                }
                Between::BothOrNone(positions) => {
                    let there = positions.iter().filter(|position| seen.contains(usize::from(**position))).count();
                    if there != 0 && there != positions.len() {
                        self.report_members(Code::BothOrNone, rules, positions, path, open)?;
                    }
                }
            }
        }
        Ok(())
    }

    #[cold]
    fn report_members(
        &mut self,
        code: Code,
        rules: &'t ObjectRules<'t>,
        positions: &'t [u16],
        path: &Path<'_>,
        open: usize,
    ) -> Flow {
        self.end_test()?;
        let mut names = Vec::new();
        for position in positions {
            names.extend(rules.members.get(usize::from(*position)).map(|member| member.name));
        }
        self.report(code, Detail::Names(names), path, open)
    }

    /// Holds `x-property-names`.
    fn name(&mut self, rules: &ObjectRules<'t>, key: Text<'i>, path: &Path<'_>, offset: usize) -> Flow {
        let Some(schema) = rules.names else { return Ok(()) };
        // A name stands in the body as a string does.
        if self.holds(schema, offset, offset + key.raw.len() + 2, path)? {
            Ok(())
        } else {
            self.report(Code::PropertyName, Detail::None, path, offset)
        }
    }

    /// Reports a member that should not be there.
    #[cold]
    fn unknown(
        &mut self,
        rules: &'t ObjectRules<'t>,
        siblings: &'t [Alternative<'t>],
        key: Text<'i>,
        path: &Path<'_>,
        offset: usize,
    ) -> Flow {
        self.end_test()?;
        let of_sibling = siblings.iter().find_map(|sibling| self.member(sibling, key));
        let Some(other) = of_sibling else {
            return self.report(Code::UnknownField, Detail::Members(rules.members), path, offset);
        };
        let mut names = Vec::new();
        for known in siblings.iter().flat_map(|sibling| sibling.keys) {
            if rules.members.iter().any(|member| member.name == *known) {
                names.push(*known);
            }
        }
        names.push(other.name);
        self.report(Code::NotTogether, Detail::Names(names), path, offset)
    }

    /// The member of that name that an alternative has.
    pub(super) fn member(&self, alternative: &Alternative<'t>, key: Text<'_>) -> Option<&'t Member<'t>> {
        self.members(alternative).iter().find(|member| key.is(member.name))
    }

    /// The members that an alternative has.
    pub(super) fn members(&self, alternative: &Alternative<'t>) -> &'t [Member<'t>] {
        self.schema(alternative.schema).object.map_or(&[], |rules| rules.members)
    }
}

/// The member of that name. Bodies mostly follow the order of the document, so the one after the last is tried first.
#[inline]
fn find<'t>(members: &'t [Member<'t>], key: Text<'_>, expected: usize) -> Option<(usize, &'t Member<'t>)> {
    if let Some(member) = members.get(expected)
        && key.is(member.name)
    {
        return Some((expected, member));
    }
    members.iter().enumerate().find(|(_, member)| key.is(member.name))
}

/// Which declared members have been read.
#[derive(Default)]
struct Seen {
    first: u64,
    /// For objects that declare more than 64 members.
    later: Vec<u64>,
}

impl Seen {
    /// Whether the member is new.
    #[inline]
    fn insert(&mut self, position: usize) -> bool {
        let bit = 1u64 << (position % 64);
        let word = if position < 64 { &mut self.first } else { self.later(position / 64 - 1) };
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    #[cold]
    fn later(&mut self, word: usize) -> &mut u64 {
        if self.later.len() <= word {
            self.later.resize(word + 1, 0);
        }
        &mut self.later[word]
    }

    #[inline]
    fn contains(&self, position: usize) -> bool {
        let word = match position / 64 {
            0 => self.first,
            word => self.later.get(word - 1).copied().unwrap_or(0),
        };
        word & (1u64 << (position % 64)) != 0
    }
}

/// The undeclared names that have been read. The first few are compared one by one; beyond, an order keeps hostile bodies with
/// thousands of members from taking quadratic time.
#[derive(Default)]
struct ForeignNames<'i> {
    first: [Option<Text<'i>>; 8],
    later: Vec<Text<'i>>,
    order: Order,
}

impl<'i> ForeignNames<'i> {
    /// Whether the name is new.
    fn insert(&mut self, name: Text<'i>) -> bool {
        for slot in &mut self.first {
            match slot {
                Some(earlier) if earlier.compare(name).is_eq() => return false,
                Some(_) => {}
                None => {
                    *slot = Some(name);
                    return true;
                }
            }
        }
        let new = self.order.insert(self.later.len(), &|known| self.later[known].compare(name));
        if new {
            self.later.push(name);
        }
        new
    }
}
