//! Walks an array.

use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::canonical::canonical;
use crate::engine::path::Path;
use crate::engine::{Flow, Judge};
use crate::order::Order;
use crate::table::ArrayRules;
use crate::violation::{Detail, Syntax};

const ANY: &ArrayRules = &ArrayRules::ANY;

impl<'t, 'i> Judge<'t, 'i> {
    /// Reads the array at the position.
    pub(super) fn array(&mut self, rules: Option<&'t ArrayRules>, path: &Path<'_>) -> Flow {
        let rules = rules.unwrap_or(ANY);
        let open = self.scanner.position;
        self.descend(path)?;
        self.scanner.position += 1;
        let mut items = Items::default();
        let mut count = 0usize;
        self.scanner.skip_white_space();
        if self.scanner.peek() == b']' {
            self.scanner.position += 1;
        } else {
            loop {
                let start = self.scanner.position;
                let path_of_item = path.item(count);
                match rules.items {
                    Some(schema) => self.value(schema, &path_of_item)?,
                    None => self.skip(&path_of_item)?,
                }
                if rules.unique {
                    let item = self.scanner.input().get(start..self.scanner.position).unwrap_or("");
                    if !items.insert(item) {
                        self.report(Code::UniqueItems, Detail::None, &path_of_item, start)?;
                    }
                }
                count += 1;
                if !self.goes_on(b']', Syntax::CommaOrBracket, path)? {
                    break;
                }
            }
        }
        self.depth -= 1;
        if count < rules.min_items as usize {
            self.report(Code::MinItems, Detail::Limit(rules.min_items), path, open)?;
        }
        if count > rules.max_items as usize {
            self.report(Code::MaxItems, Detail::Limit(rules.max_items), path, open)?;
        }
        Ok(())
    }
}

/// The items of an array whose items must differ. A few plain strings are compared as they stand; anything else by its
/// canonical text.
#[derive(Default)]
struct Items<'i> {
    strings: [&'i str; 8],
    count: usize,
    others: Vec<String>,
    order: Order,
}

impl<'i> Items<'i> {
    /// Whether the item is new.
    fn insert(&mut self, item: &'i str) -> bool {
        let plain = item.starts_with('"') && !item.contains('\\');
        if plain && self.others.is_empty() {
            if self.strings[..self.count].contains(&item) {
                return false;
            }
            if self.count < self.strings.len() {
                self.strings[self.count] = item;
                self.count += 1;
                return true;
            }
        }
        for position in 0..core::mem::take(&mut self.count) {
            self.insert_canonical(self.strings[position]);
        }
        self.insert_canonical(item)
    }

    fn insert_canonical(&mut self, item: &str) -> bool {
        let item = canonical(item);
        let new = self.order.insert(self.others.len(), &|known| self.others[known].cmp(&item));
        if new {
            self.others.push(item);
        }
        new
    }
}
