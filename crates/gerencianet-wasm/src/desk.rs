//! What lies in memory between two calls.

use alloc::string::String;
use alloc::vec::Vec;

use gerencianet_validation::table::{OperationTable, Table};
use gerencianet_validation::{Parameters, Violation, Wordless};
use spin::{Mutex, MutexGuard};

use crate::generated::rules::RULES;
use crate::rules::{Rules, read};

static DESK: Mutex<Desk> = Mutex::new(Desk {
    input: Vec::new(),
    output: Wordless { numbers: Vec::new(), text: String::new() },
    parameters: Vec::new(),
    apis: [None; RULES.len()],
});

/// Questions, the last answer, and parameters that will be judged.
pub(crate) struct Desk {
    input: Vec<u8>,
    output: Wordless,
    pub(crate) parameters: Vec<Parameter>,
    /// The rules of the APIs that have been asked about.
    apis: [Option<Rules>; RULES.len()],
}

/// The one desk. The module has one thread, which lets go of it at the end of each call.
pub(crate) fn desk() -> MutexGuard<'static, Desk> {
    DESK.lock()
}

impl Desk {
    /// Makes room for that many bytes and says where.
    pub(crate) fn reserve(&mut self, length: usize) -> usize {
        if self.input.len() < length {
            self.input.resize(length, 0);
        }
        self.input.as_mut_ptr().expose_provenance()
    }

    /// Writes as the host does.
    #[cfg(test)]
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        self.input[..bytes.len()].copy_from_slice(bytes);
    }

    /// The answer as the host reads it.
    #[cfg(test)]
    pub(crate) fn answered(&self) -> Wordless {
        self.output.clone()
    }

    /// What the host has written.
    pub(crate) fn bytes(&self, start: usize, length: usize) -> &[u8] {
        &self.input[start..][..length]
    }

    /// What the host has written, which writes UTF-8 alone.
    pub(crate) fn text(&self, start: usize, length: usize) -> &str {
        core::str::from_utf8(self.bytes(start, length)).expect("the host writes UTF-8")
    }

    /// An operation by its number among those of all APIs, and the table it refers to.
    pub(crate) fn operation(
        &mut self,
        mut number: usize,
    ) -> (&'static Table<'static>, &'static OperationTable<'static>) {
        for (api, (count, text)) in self.apis.iter_mut().zip(RULES) {
            if number < *count {
                let rules = api.get_or_insert_with(|| read(text));
                return (rules.table, &rules.operations[number]);
            }
            number -= count;
        }
        panic!("the host knows how many operations there are")
    }

    /// Leaves what is wrong as an answer, and says how many numbers it has: whether some was left out, how many violations
    /// there are, where their text stands and how many bytes it has, and what [`Wordless`] writes of them.
    pub(crate) fn answer(&mut self, verdict: Result<(), (Vec<Violation<'_>>, bool)>) -> usize {
        let Err((violations, truncated)) = verdict else { return 0 };
        let Wordless { numbers, text } = &mut self.output;
        text.clear();
        numbers.clear();
        numbers.extend([u32::from(truncated), violations.len() as u32, 0, 0]);
        for violation in &violations {
            self.output.write(violation);
        }
        let Wordless { numbers, text } = &mut self.output;
        numbers[2] = text.as_ptr().expose_provenance() as u32;
        numbers[3] = text.len() as u32;
        numbers.len()
    }

    /// Where the answer stands.
    pub(crate) fn output(&self) -> usize {
        self.output.numbers.as_ptr().expose_provenance()
    }
}

/// A parameter of a request.
pub(crate) struct Parameter {
    location: Location,
    name: String,
    value: String,
}

/// Where a parameter stands.
#[derive(Clone, Copy)]
enum Location {
    Path,
    Query,
    Header,
}

impl Parameter {
    /// Reads the location from its number: 0 path, 1 query, 2 header.
    pub(crate) fn new(location: usize, name: &str, value: &str) -> Self {
        let location = [Location::Path, Location::Query, Location::Header][location];
        Parameter { location, name: name.into(), value: value.into() }
    }

    pub(crate) fn added_to<'p>(&'p self, parameters: Parameters<'p>) -> Parameters<'p> {
        match self.location {
            Location::Path => parameters.path(&self.name, &*self.value),
            Location::Query => parameters.query(&self.name, &*self.value),
            Location::Header => parameters.header(&self.name, &*self.value),
        }
    }
}
