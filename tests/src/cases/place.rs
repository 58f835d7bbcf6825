//! A place that a schema governs, with the bodies that have it.

use crate::cases::json::{Json, Step};

/// A place in the bodies of one operation.
#[derive(Debug, Clone)]
pub(super) struct Place<'e> {
    /// What it is called in the names of cases: `devedor-cpf`; empty for the body as a whole.
    pub(super) name: String,
    /// Where it is in each of the examples that have it.
    pub(super) instances: Vec<Instance<'e>>,
    /// Whether a case shows every value of its `enum` already.
    pub(super) every_value_shown: bool,
}

/// One valid body with the way to a place in it.
#[derive(Debug, Clone)]
pub(super) struct Instance<'e> {
    body: &'e Json,
    way: Vec<Step>,
    /// What stands there.
    pub(super) value: &'e Json,
}

impl<'e> Place<'e> {
    /// The whole of each body.
    pub(super) fn whole(bodies: &'e [(String, Json)]) -> Self {
        let instances = bodies.iter().map(|(_, body)| Instance { body, way: Vec::new(), value: body });
        Place { name: String::new(), instances: instances.collect(), every_value_shown: false }
    }

    /// The member of that name, called by `label`.
    pub(super) fn member(&self, label: &str, name: &str) -> Self {
        let inside = |instance: &Instance<'e>| instance.inside(Step::Member(name.to_owned()));
        self.inner(label, self.instances.iter().filter_map(inside).collect())
    }

    /// Every member whose name is not among those.
    pub(super) fn other_members(&self, label: &str, declared: &[&str]) -> Self {
        let others = self.instances.iter().flat_map(|instance| {
            let names = instance.value.members().iter().map(|(name, _)| name.as_str());
            let names = names.filter(|name| !declared.contains(name));
            names.filter_map(|name| instance.inside(Step::Member(name.to_owned()))).collect::<Vec<_>>()
        });
        self.inner(label, others.collect())
    }

    /// The items of the arrays, the last ones first: that the first is judged would prove little.
    pub(super) fn items(&self, every_value_shown: bool) -> Self {
        let items = self.instances.iter().flat_map(|instance| {
            (0..instance.value.items().len()).rev().filter_map(|position| instance.inside(Step::Item(position)))
        });
        Place { every_value_shown, ..self.inner("item", items.collect()) }
    }

    /// Only the instances that pass, under a name of their own.
    pub(super) fn only(&self, name: String, keep: impl Fn(&Json) -> bool) -> Self {
        let instances = self.instances.iter().filter(|instance| keep(instance.value)).cloned().collect();
        Place { name, instances, every_value_shown: false }
    }

    fn inner(&self, label: &str, instances: Vec<Instance<'e>>) -> Self {
        Place { name: self.named(label), instances, every_value_shown: false }
    }

    /// The name of a case or place that belongs to this one.
    pub(super) fn named(&self, what: &str) -> String {
        if self.name.is_empty() { what.to_owned() } else { format!("{}-{what}", self.name) }
    }
}

impl<'e> Instance<'e> {
    /// The body with another value in this place.
    pub(super) fn with(&self, value: Json) -> Json {
        self.body.with(&self.way, value)
    }

    /// The place as an RFC 6901 pointer.
    pub(super) fn pointer(&self) -> String {
        let steps = self.way.iter().map(|step| match step {
            Step::Member(name) => pointer_step(name),
            Step::Item(position) => format!("/{position}"),
        });
        steps.collect()
    }

    /// The pointer of a member of this place.
    pub(super) fn pointer_of(&self, name: &str) -> String {
        self.pointer() + &pointer_step(name)
    }

    fn inside(&self, step: Step) -> Option<Self> {
        let value = self.value.at(std::slice::from_ref(&step))?;
        let mut way = self.way.clone();
        way.push(step);
        Some(Instance { body: self.body, way, value })
    }
}

fn pointer_step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}
