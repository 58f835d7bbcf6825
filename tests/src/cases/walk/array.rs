//! Arrays on both sides of every rule.

use gerencianet_validation::table::{ArrayRules, Literal};

use super::Walk;
use crate::cases::json::Json;
use crate::cases::place::Place;

impl Walk<'_> {
    pub(super) fn array(&mut self, rules: &ArrayRules, place: &Place<'_>) {
        let listed = self.listed(rules);
        let every_value = listed.len() > 1 && listed.len() <= rules.max_items as usize;
        let items = place.items(every_value);
        let Some(host) = place.instances.iter().find(|instance| !instance.value.items().is_empty()) else {
            return self.problems.push(format!("no example of the body has an item in `{}`: add one", place.name));
        };
        let pointer = host.pointer();
        let mut distinct: Vec<Json> = Vec::new();
        let shown = items.instances.iter().rev().map(|instance| instance.value.clone());
        for item in shown.chain(listed.iter().cloned()) {
            if !distinct.contains(&item) {
                distinct.push(item);
            }
        }
        let of_length = |length: u32| {
            let length = length as usize;
            let enough = !rules.unique || length <= distinct.len();
            let items = distinct.iter().cycle().take(length).cloned().collect();
            enough.then_some(host.with(Json::Array(items)))
        };
        let mut lengths = Vec::new();
        if rules.min_items > 0 {
            lengths.extend([(rules.min_items, None), (rules.min_items - 1, Some("min-items"))]);
        }
        if rules.max_items < u32::MAX {
            lengths.extend([(rules.max_items, None), (rules.max_items + 1, Some("max-items"))]);
        }
        for (length, code) in lengths {
            let name = place.named(&if length == 1 { "1-item".to_owned() } else { format!("{length}-items") });
            match (of_length(length), code) {
                (None, _) => self.problems.push(format!("`{}` cannot get {length} items that differ", place.name)),
                (Some(body), None) => self.accept(&name, body),
                (Some(body), Some(code)) => self.refuse(&name, body, pointer.clone(), code),
            }
        }
        if rules.unique {
            let item = &distinct[0];
            let pointer = format!("{pointer}/1");
            let body = host.with(Json::Array(vec![item.clone(), item.clone()]));
            self.refuse(&place.named("same-item-twice"), body, pointer, "unique-items");
        }
        if every_value {
            self.accept(&place.named("every-value"), host.with(Json::Array(listed)));
        }
        if let Some(id) = rules.items {
            self.schema(id, &items);
        }
    }

    /// The strings that the `enum` of the items lists.
    fn listed(&self, rules: &ArrayRules) -> Vec<Json> {
        let values = rules.items.and_then(|id| self.read(id).values).unwrap_or(&[]);
        let strings = values.iter().filter_map(|value| match value {
            Literal::String(text) => Some(Json::string(text)),
            Literal::Null | Literal::Boolean(_) | Literal::Number(_) | Literal::Json(_) => None,
        });
        strings.collect()
    }
}
