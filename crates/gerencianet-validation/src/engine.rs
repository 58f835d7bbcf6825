//! The judge: reads a body once, from left to right, and holds it against the tables on the way.
//!
//! `scan` reads tokens, `object` and `array` walk what they enclose, `string` and `number` hold rules, `combine` judges
//! alternatives by scanning the slice of a value again. No value is ever stored: where the judge needs one it looks at the
//! input. Nothing is allocated for a body that is valid, but for what stands with [`crate::is_valid`].

mod array;
mod canonical;
mod combine;
mod literal;
pub(crate) mod number;
mod object;
pub(crate) mod path;
pub(crate) mod scan;
mod string;
pub(crate) mod text;

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::code::Code;
use crate::engine::number::Number;
use crate::engine::path::Path;
use crate::engine::scan::{Broken, Scanner};
use crate::engine::text::Text;
use crate::json::write_string;
use crate::options::Options;
use crate::table::{Combine, Literal, NumberRules, Schema, SchemaId, Table, Types};
use crate::violation::{Detail, Syntax, Violation};

/// How many arrays and objects may stand inside each other; the limit of `serde_json`, so that whatever passes here can be
/// read there.
pub(crate) const MAX_DEPTH: u32 = 127;

/// The judge stops: the first violation was enough, there are as many as the caller wants, or the text is no JSON.
pub(crate) struct Stop;

/// Whether to go on.
pub(crate) type Flow = Result<(), Stop>;

/// What happens with a violation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// It is written down.
    Collect,
    /// It ends the judgement.
    Test,
}

/// A value that is neither array nor object.
enum Scalar<'i> {
    String(Text<'i>),
    Number(Number<'i>),
    Boolean(bool),
    Null,
}

/// One judgement in progress.
pub(crate) struct Judge<'t, 'i> {
    table: &'t Table<'t>,
    scanner: Scanner<'i>,
    depth: u32,
    mode: Mode,
    /// Above zero while a slice is read again: its syntax and its keys have been judged.
    again: u32,
    /// How many more bytes may be read again.
    fuel: u64,
    check_digits: bool,
    limit: usize,
    found: Vec<Violation<'t>>,
    truncated: bool,
    exhausted: bool,
}

impl<'t, 'i> Judge<'t, 'i> {
    /// For a text that will be judged against schemas of one table.
    pub(crate) fn new(table: &'t Table<'t>, input: &'i str, options: Options) -> Self {
        Judge {
            table,
            scanner: Scanner::new(input),
            depth: 0,
            mode: Mode::Collect,
            again: 0,
            // Real documents read a body two or three times; only schemas made to explode come near this.
            fuel: 100_000 + 1_000 * input.len() as u64,
            check_digits: options.check_digits,
            limit: options.limit.max(1),
            found: Vec::new(),
            truncated: false,
            exhausted: false,
        }
    }

    /// Whether the whole text is one value that satisfies the schema.
    pub(crate) fn accepts(mut self, schema: SchemaId) -> bool {
        self.mode = Mode::Test;
        self.document(Some(schema), &Path::ROOT).is_ok()
    }

    /// Everything that is wrong with the whole text, without a schema as a JSON text alone, and whether there was more than the
    /// limit.
    pub(crate) fn violations(mut self, schema: Option<SchemaId>, path: &Path<'_>) -> (Vec<Violation<'t>>, bool) {
        // A stop has left its reason in `found`.
        let _: Flow = self.document(schema, path);
        (self.found, self.truncated)
    }

    /// Judges a text that is itself the value of a string, as parameters are.
    pub(crate) fn plain_string(mut self, schema: SchemaId, path: &Path<'_>) -> (Vec<Violation<'t>>, bool) {
        let text = self.scanner.input();
        if !self.schema(schema).combine.is_empty() {
            // Combinations read a value again, and read JSON.
            let mut quoted = String::new();
            write_string(text, &mut quoted);
            let options = Options { check_digits: self.check_digits, limit: self.limit };
            return Judge::new(self.table, &quoted, options).violations(Some(schema), path);
        }
        let _: Flow = self.scalar(self.schema(schema), Scalar::String(Text::plain(text)), path, 0);
        (self.found, self.truncated)
    }

    fn document(&mut self, schema: Option<SchemaId>, path: &Path<'_>) -> Flow {
        if self.scanner.input().starts_with('\u{feff}') {
            return self.broken(Broken { syntax: Syntax::ByteOrderMark, offset: 0 }, path);
        }
        self.scanner.skip_white_space();
        match schema {
            Some(schema) => self.value(schema, path)?,
            None => self.skip(path)?,
        }
        self.scanner.skip_white_space();
        if self.scanner.position == self.scanner.input().len() {
            Ok(())
        } else {
            let broken = Broken { syntax: Syntax::TrailingCharacters, offset: self.scanner.position };
            self.broken(broken, path)
        }
    }

    fn schema(&self, id: SchemaId) -> &'t Schema<'t> {
        self.table.schema(id)
    }

    /// Reads the value at the position and judges it.
    fn value(&mut self, id: SchemaId, path: &Path<'_>) -> Flow {
        let schema = self.schema(id);
        if schema.combine.is_empty() {
            return self.simple_value(schema, path);
        }
        if let [Combine::Dispatch(alternatives)] = schema.combine
            && schema.is_only_combine()
            && self.scanner.peek() == b'{'
        {
            return self.dispatch(alternatives, path);
        }
        let start = self.scanner.position;
        self.simple_value(schema, path)?;
        let end = self.scanner.position;
        for combine in schema.combine {
            self.combine(combine, start, end, path)?;
        }
        self.scanner.position = end;
        Ok(())
    }

    /// Everything about a value but the combinations.
    fn simple_value(&mut self, schema: &'t Schema<'t>, path: &Path<'_>) -> Flow {
        let start = self.scanner.position;
        let scalar = match self.scanner.peek() {
            b'"' => Scalar::String(self.token(Scanner::string, path)?),
            b'{' => {
                let allowed = self.typed(schema, Types::OBJECT, path, start)?;
                self.object(if allowed { schema.object } else { None }, &[], path)?;
                return self.listed_json(schema, path, start);
            }
            b'[' => {
                let allowed = self.typed(schema, Types::ARRAY, path, start)?;
                self.array(if allowed { schema.array } else { None }, path)?;
                return self.listed_json(schema, path, start);
            }
            b'-' | b'0'..=b'9' => Scalar::Number(self.token(Scanner::number, path)?),
            first => {
                let (word, scalar) = match first {
                    b't' => ("true", Scalar::Boolean(true)),
                    b'f' => ("false", Scalar::Boolean(false)),
                    b'n' => ("null", Scalar::Null),
                    _ => return self.unexpected(Syntax::Value, path),
                };
                self.token(|scanner| scanner.word(word), path)?;
                scalar
            }
        };
        self.scalar(schema, scalar, path, start)
    }

    /// Judges a value that is neither array nor object.
    fn scalar(&mut self, schema: &'t Schema<'t>, scalar: Scalar<'_>, path: &Path<'_>, offset: usize) -> Flow {
        let types = match &scalar {
            Scalar::String(_) => Types::STRING,
            Scalar::Number(number) if number.is_integer() => Types::INTEGER,
            Scalar::Number(_) => Types::NUMBER,
            Scalar::Boolean(_) => Types::BOOLEAN,
            Scalar::Null => Types::NULL,
        };
        let allowed = self.typed(schema, types, path, offset)?;
        match (&scalar, schema.string, schema.number) {
            (Scalar::String(text), Some(rules), _) => self.string_rules(rules, *text, path, offset)?,
            (Scalar::Number(number), _, Some(rules)) if allowed => self.number_rules(rules, number, path, offset)?,
            _ => {}
        }
        self.listed(schema, path, offset, &|literal| match (literal, &scalar) {
            (Literal::String(known), Scalar::String(text)) => text.is(known),
            (Literal::Number(known), Scalar::Number(number)) => number.compare(known).is_eq(),
            (Literal::Boolean(known), Scalar::Boolean(value)) => known == value,
            (Literal::Null, Scalar::Null) => true,
            _ => false,
        })
    }

    fn number_rules(
        &mut self,
        rules: &'t NumberRules<'t>,
        number: &Number<'_>,
        path: &Path<'_>,
        offset: usize,
    ) -> Flow {
        for (code, bound, refused) in
            [(Code::Minimum, &rules.minimum, Ordering::Less), (Code::Maximum, &rules.maximum, Ordering::Greater)]
        {
            let Some(bound) = bound else { continue };
            let order = number.compare(&bound.value);
            if order == refused || (bound.exclusive && order.is_eq()) {
                let detail = Detail::Bound { limit: bound.value.text, exclusive: bound.exclusive };
                self.report(code, detail, path, offset)?;
            }
        }
        if let Some(step) = &rules.multiple_of
            && !number.is_multiple_of(step)
        {
            self.report(Code::MultipleOf, Detail::Bound { limit: step.text, exclusive: false }, path, offset)?;
        }
        Ok(())
    }

    /// Whether the schema allows the type; where not, that is reported.
    fn typed(&mut self, schema: &Schema<'t>, found: Types, path: &Path<'_>, offset: usize) -> Result<bool, Stop> {
        let allowed = schema.types.contains(found);
        if !allowed {
            self.report(Code::Type, Detail::Types(schema.types), path, offset)?;
        }
        Ok(allowed)
    }

    /// Holds `enum`; silent where the type is already wrong.
    fn listed(
        &mut self,
        schema: &Schema<'t>,
        path: &Path<'_>,
        offset: usize,
        is: &dyn Fn(&Literal<'t>) -> bool,
    ) -> Flow {
        match schema.values {
            Some(values) if !values.iter().any(is) && !self.has_type_violation_at(offset) => {
                self.report(Code::Enum, Detail::Values(values), path, offset)
            }
            _ => Ok(()),
        }
    }

    /// Holds `enum` for the array or object that has just been read.
    fn listed_json(&mut self, schema: &Schema<'t>, path: &Path<'_>, start: usize) -> Flow {
        if schema.values.is_none() {
            return Ok(());
        }
        let value = self.scanner.input().get(start..self.scanner.position).unwrap_or("");
        self.listed(schema, path, start, &|literal| literal::equals(literal, value))
    }

    fn has_type_violation_at(&self, offset: usize) -> bool {
        self.found.last().is_some_and(|last| last.code == Code::Type && last.offset == offset)
    }

    /// Reads a token; a broken one is reported and ends the judgement.
    #[inline(always)]
    fn token<T>(
        &mut self,
        read: impl FnOnce(&mut Scanner<'i>) -> Result<T, Broken>,
        path: &Path<'_>,
    ) -> Result<T, Stop> {
        match read(&mut self.scanner) {
            Ok(token) => Ok(token),
            Err(broken) => Err(self.broken(broken, path).err().unwrap_or(Stop)),
        }
    }

    /// Reports that something else should stand at the position; that ends the judgement.
    #[cold]
    #[inline(never)]
    fn unexpected(&mut self, expected: Syntax, path: &Path<'_>) -> Flow {
        let broken = self.scanner.unexpected(expected);
        self.broken(broken, path)
    }

    #[cold]
    fn broken(&mut self, broken: Broken, path: &Path<'_>) -> Flow {
        self.report(Code::JsonSyntax, Detail::Syntax(broken.syntax), path, broken.offset)?;
        Err(Stop)
    }

    /// Moves behind what follows a member or item, and the white space after it; whether that is a comma and not the end.
    #[inline]
    fn goes_on(&mut self, end: u8, expected: Syntax, path: &Path<'_>) -> Result<bool, Stop> {
        self.scanner.skip_white_space();
        let next = self.scanner.peek();
        if next == b',' {
            self.scanner.position += 1;
            self.scanner.skip_white_space();
        } else if next == end {
            self.scanner.position += 1;
        } else {
            self.unexpected(expected, path)?;
        }
        Ok(next == b',')
    }

    /// Enters an array or object.
    fn descend(&mut self, path: &Path<'_>) -> Flow {
        if self.depth == MAX_DEPTH {
            self.report(Code::TooDeep, Detail::Limit(MAX_DEPTH), path, self.scanner.position)?;
            return Err(Stop);
        }
        self.depth += 1;
        Ok(())
    }

    /// Ends a mere test at a violation that takes an allocation to say.
    fn end_test(&self) -> Flow {
        if self.mode == Mode::Test { Err(Stop) } else { Ok(()) }
    }

    #[cold]
    fn report(&mut self, code: Code, detail: Detail<'t>, path: &Path<'_>, offset: usize) -> Flow {
        if self.mode == Mode::Test {
            return Err(Stop);
        }
        if self.found.len() >= self.limit {
            self.truncated = true;
            return Err(Stop);
        }
        self.found.push(Violation { pointer: path.pointer(), code, detail, offset, line: 0, column: 0 });
        Ok(())
    }
}

impl<'t> Table<'t> {
    /// The schema of that position; one that accepts nothing where there is none.
    pub(crate) fn schema(&'t self, id: SchemaId) -> &'t Schema<'t> {
        const UNKNOWN: &Schema<'static> = &Schema { types: Types(0), ..Schema::ANY };
        self.schemas.get(usize::from(id.0)).unwrap_or(UNKNOWN)
    }
}

impl Schema<'_> {
    /// Whether the schema says nothing beside its combinations; an object is read by those alone.
    fn is_only_combine(&self) -> bool {
        self.types.contains(Types::OBJECT) && self.values.is_none() && self.object.is_none()
    }
}
