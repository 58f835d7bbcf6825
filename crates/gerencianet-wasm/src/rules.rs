//! Tables from the text that the generator writes of them.
//!
//! Whatever is built here lasts as long as the module. `crates/codegen/src/emit/rules.rs` says how the text is made; a text
//! that was not made there traps.

use alloc::vec::Vec;

use gerencianet_validation::Format;
use gerencianet_validation::table::{
    Additional, Alternative, ArrayRules, Automaton, Between, BetweenParameters, Bound, Combine, Decimal, Idempotency,
    Literal, Location, Matcher, Member, NumberRules, ObjectRules, OperationTable, Parameter, Pattern, Schema, SchemaId,
    StringRules, Table, Types, Wire,
};

/// The tables of one API.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) table: &'static Table<'static>,
    pub(crate) operations: &'static [OperationTable<'static>],
}

/// Builds the tables of one API.
pub(crate) fn read(text: &'static str) -> Rules {
    let mut reader = Reader { text, position: 0, strings: &[], patterns: &[] };
    reader.strings = reader.list(|reader| {
        let (length, start) = (reader.number(), reader.position);
        reader.position += length;
        text.get(start..reader.position).expect("the generator has counted the bytes")
    });
    reader.patterns = reader.list(Reader::pattern);
    Rules { table: leaked(Table { schemas: reader.list(Reader::schema) }), operations: reader.list(Reader::operation) }
}

struct Reader {
    text: &'static str,
    position: usize,
    strings: &'static [&'static str],
    patterns: &'static [Pattern<'static>],
}

impl Reader {
    #[inline(never)]
    fn number(&mut self) -> usize {
        let character = self.text.as_bytes()[self.position];
        self.position += 1;
        let digit = match character {
            b'~' => b'\\' - b'#',
            character => character - b'#',
        };
        let digit = usize::from(digit);
        if digit < 46 { digit } else { digit + 45 * self.number() }
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> T) -> &'static [T] {
        let length = self.number();
        let entries: Vec<T> = (0..length).map(|_| read(self)).collect();
        entries.leak()
    }

    fn flag(&mut self) -> bool {
        self.number() == 1
    }

    fn small(&mut self) -> u16 {
        self.number() as u16
    }

    fn optional(&mut self) -> Option<usize> {
        self.number().checked_sub(1)
    }

    fn least(&mut self) -> u32 {
        self.number() as u32
    }

    fn most(&mut self) -> u32 {
        self.optional().map_or(u32::MAX, |most| most as u32)
    }

    fn string(&mut self) -> &'static str {
        self.strings[self.number()]
    }

    fn id(&mut self) -> SchemaId {
        SchemaId(self.small())
    }

    fn optional_id(&mut self) -> Option<SchemaId> {
        self.optional().map(|id| SchemaId(id as u16))
    }

    fn pattern(&mut self) -> Pattern<'static> {
        let source = self.string();
        let matcher = if self.flag() {
            Matcher::Automaton(leaked(self.automaton()))
        } else {
            let mut set = 0;
            for (start, length) in self.list(|reader| (reader.number(), reader.number())) {
                for bit in *start..start + length {
                    set |= 1_u128 << bit;
                }
            }
            Matcher::Run { set, min: self.least(), max: self.most() }
        };
        Pattern { source, matcher }
    }

    fn automaton(&mut self) -> Automaton<'static> {
        let mut classes = [0; 256];
        let mut byte = 0;
        for (length, class) in self.list(|reader| (reader.number(), reader.number())) {
            classes[byte..][..*length].fill(*class as u8);
            byte += length;
        }
        let (class_count, start) = (self.small(), self.small());
        let transitions = self.list(Self::small);
        let mut accepting = alloc::vec![0; self.number()];
        for state in self.list(Self::number) {
            accepting[state / 64] |= 1_u64 << (state % 64);
        }
        Automaton { classes: leaked(classes), class_count, transitions, start, accepting: accepting.leak() }
    }

    fn schema(&mut self) -> Schema<'static> {
        let types = Types(self.number() as u8);
        let parts = self.number();
        let has = |part: usize| parts & part != 0;
        Schema {
            types,
            values: has(1).then(|| self.list(Self::literal)),
            string: has(2).then(|| leaked(self.string_rules())),
            number: has(4).then(|| leaked(self.number_rules())),
            array: has(8).then(|| leaked(self.array_rules())),
            object: has(16).then(|| leaked(self.object_rules())),
            combine: if has(32) { self.list(Self::combine) } else { &[] },
        }
    }

    fn literal(&mut self) -> Literal<'static> {
        match self.number() {
            0 => Literal::Null,
            1 => Literal::Boolean(false),
            2 => Literal::Boolean(true),
            3 => Literal::Number(self.decimal()),
            4 => Literal::String(self.string()),
            _ => Literal::Json(self.string()),
        }
    }

    fn decimal(&mut self) -> Decimal<'static> {
        let (text, digits) = (self.string(), self.string());
        let exponent = self.number();
        let power = (exponent / 2) as i32;
        Decimal {
            text,
            digits,
            exponent: if exponent.is_multiple_of(2) { power } else { -power },
            negative: self.flag(),
        }
    }

    fn string_rules(&mut self) -> StringRules<'static> {
        StringRules {
            min_length: self.least(),
            max_length: self.most(),
            pattern: self.optional().map(|pattern| &self.patterns[pattern]),
            format: self.optional().map(|format| Format::ALL[format].1),
        }
    }

    fn number_rules(&mut self) -> NumberRules<'static> {
        let parts = self.number();
        let has = |part: usize| parts & part != 0;
        NumberRules {
            minimum: has(1).then(|| Bound { value: self.decimal(), exclusive: has(8) }),
            maximum: has(2).then(|| Bound { value: self.decimal(), exclusive: has(16) }),
            multiple_of: has(4).then(|| self.decimal()),
        }
    }

    fn array_rules(&mut self) -> ArrayRules {
        ArrayRules { items: self.optional_id(), min_items: self.least(), max_items: self.most(), unique: self.flag() }
    }

    fn object_rules(&mut self) -> ObjectRules<'static> {
        ObjectRules {
            members: self.list(Self::member),
            additional: match self.number() {
                0 => Additional::Any,
                1 => Additional::Forbidden,
                id => Additional::Schema(SchemaId((id - 2) as u16)),
            },
            names: self.optional_id(),
            min_properties: self.least(),
            max_properties: self.most(),
            between: self.list(|reader| {
                let together = reader.flag();
                let members = reader.list(Self::small);
                if together { Between::BothOrNone(members) } else { Between::NotTogether(members) }
            }),
        }
    }

    fn member(&mut self) -> Member<'static> {
        let (name, schema, is) = (self.string(), self.id(), self.number());
        Member { name, schema, required: is & 1 != 0, read_only: is & 2 != 0 }
    }

    fn combine(&mut self) -> Combine<'static> {
        match self.number() {
            0 => Combine::All(self.list(Self::id)),
            1 => Combine::Any(self.list(Self::id)),
            2 => Combine::One(self.list(Self::id)),
            3 => Combine::Not(self.id()),
            4 => Combine::Dispatch(
                self.list(|reader| Alternative { keys: reader.list(Self::string), schema: reader.id() }),
            ),
            _ => Combine::Discriminator {
                property: self.string(),
                cases: self.list(|reader| (reader.string(), reader.id())),
            },
        }
    }

    /// What describes an operation and does not judge it, the host knows.
    fn operation(&mut self) -> OperationTable<'static> {
        OperationTable {
            api: "",
            id: "",
            method: "",
            path: "",
            scopes: &[],
            idempotency: Idempotency::None,
            body: self.optional_id(),
            parameters: self.list(Self::parameter),
            between: self.list(|reader| match reader.number() {
                0 => BetweenParameters::Exclusive(reader.list(Self::string)),
                _ => BetweenParameters::NotBefore { later: reader.string(), earlier: reader.string() },
            }),
        }
    }

    fn parameter(&mut self) -> Parameter<'static> {
        let name = self.string();
        let alias = if self.flag() { Some(self.string()) } else { None };
        let location = [Location::Path, Location::Query, Location::Header][self.number()];
        Parameter { name, alias, location, required: self.flag(), schema: self.id(), wire: Wire::Text }
    }
}

fn leaked<T>(value: T) -> &'static T {
    alloc::boxed::Box::leak(alloc::boxed::Box::new(value))
}
