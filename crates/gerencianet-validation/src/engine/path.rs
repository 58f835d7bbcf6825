//! Where the judge is, as a list on the stack; turned into a pointer only when there is something to report.

use alloc::string::String;

use crate::engine::text::Text;
use crate::json;
use crate::pointer::Pointer;

/// The way from the root to a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'p> {
    /// The document itself, or the part of a request (`/query`) that it stands for.
    Root(&'p str),
    /// A member whose name the document spells out.
    Known(&'p str),
    /// A member whose name the caller chose; it may be personal.
    Foreign(Text<'p>),
    /// An item of an array.
    Item(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root("") };

    /// The root of a part of a request, such as `query`.
    pub(crate) const fn part(name: &'p str) -> Self {
        Path { parent: None, step: Step::Root(name) }
    }

    pub(crate) const fn known(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Step::Known(name) }
    }

    pub(crate) const fn foreign(&'p self, name: Text<'p>) -> Path<'p> {
        Path { parent: Some(self), step: Step::Foreign(name) }
    }

    pub(crate) const fn item(&'p self, position: usize) -> Path<'p> {
        Path { parent: Some(self), step: Step::Item(position) }
    }

    /// As an RFC 6901 pointer.
    pub(crate) fn pointer(&self) -> Pointer {
        let mut pointer = self.parent.map(Path::pointer).unwrap_or_default();
        match self.step {
            Step::Root("") => {}
            Step::Root(name) | Step::Known(name) => pointer.push_known(name),
            Step::Foreign(name) => pointer.push_foreign(&name.decoded()),
            Step::Item(position) => {
                let mut text = String::new();
                json::write_number(position, &mut text);
                pointer.push_known(&text);
            }
        }
        pointer
    }
}
