//! Judges `allOf`, `anyOf`, `oneOf` and `not` by reading the slice of a value again.

use crate::engine::path::Path;
use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::scan::Scanner;
use crate::engine::text::Text;
use crate::engine::{Flow, Judge, Mode, Stop};
use crate::table::{Alternative, Combine, Schema, SchemaId, Types};
use crate::violation::Detail;

/// What a test must put back.
pub(super) struct Saved {
    mode: Mode,
    depth: u32,
    position: usize,
}

impl<'t, 'i> Judge<'t, 'i> {
    /// From here on the first violation stops.
    pub(super) fn test(&mut self) -> Saved {
        let saved = Saved { mode: self.mode, depth: self.depth, position: self.scanner.position };
        self.mode = Mode::Test;
        saved
    }

    /// Back to what was before the test.
    pub(super) fn resume(&mut self, saved: Saved) {
        self.mode = saved.mode;
        self.depth = saved.depth;
        self.scanner.position = saved.position;
    }

    /// Reads a value that nothing is asked of.
    pub(super) fn skip(&mut self, path: &Path<'_>) -> Flow {
        const ANY: &Schema<'static> = &Schema::ANY;
        self.simple_value(ANY, path)
    }

    /// Holds one combination against the value between `start` and `end`, which has been read.
    pub(super) fn combine(&mut self, combine: &'t Combine<'t>, start: usize, end: usize, path: &Path<'_>) -> Flow {
        match combine {
            Combine::All(schemas) => schemas.iter().try_for_each(|schema| self.judge_again(*schema, start, end, path)),
            Combine::Any(schemas) => {
                for schema in *schemas {
                    if self.holds(*schema, start, end, path)? {
                        return Ok(());
                    }
                }
                self.none_fits(Code::AnyOf, schemas, start, end, path)
            }
            Combine::One(schemas) => {
                let mut fitting = 0;
                for schema in *schemas {
                    fitting += u32::from(self.holds(*schema, start, end, path)?);
                }
                match fitting {
                    1 => Ok(()),
                    0 => self.none_fits(Code::OneOf, schemas, start, end, path),
                    _ => self.report(Code::OneOfSeveral, Detail::Limit(fitting), path, start),
                }
            }
            Combine::Not(schema) => {
                if self.holds(*schema, start, end, path)? {
                    self.report(Code::Not, Detail::None, path, start)
                } else {
                    Ok(())
                }
            }
            Combine::Dispatch(alternatives) => {
                self.scanner.position = start;
                if self.scanner.peek() != b'{' {
                    return self.not_an_object(start, path);
                }
                self.spend(start, end, path)?;
                self.again += 1;
                let flow = self.dispatch(alternatives, path);
                self.again -= 1;
                flow
            }
            Combine::Discriminator { property, cases } => self.discriminate(property, cases, start, end, path),
        }
    }

    /// Reads the object at the position by the one alternative whose members it has.
    pub(super) fn dispatch(&mut self, alternatives: &'t [Alternative<'t>], path: &Path<'_>) -> Flow {
        let open = self.scanner.position;
        match self.alternative(alternatives) {
            Some(chosen) => {
                let schema = self.schema(chosen.schema);
                self.object(schema.object, alternatives, path)?;
                let end = self.scanner.position;
                for combine in schema.combine {
                    self.combine(combine, open, end, path)?;
                }
                self.scanner.position = end;
                self.listed_json(schema, path, open)
            }
            None => {
                self.skip(path)?;
                let end = self.scanner.position;
                self.undecided(alternatives, open, path)?;
                self.scanner.position = end;
                // The first key of each alternative names it.
                let mut names = Vec::new();
                for alternative in alternatives {
                    names.extend(alternative.keys.first());
                }
                self.report(Code::OneOfRequired, Detail::Names(names), path, open)
            }
        }
    }

    /// Reports what is wrong with an object, which has been read, whatever its alternative was meant to be: values of members
    /// that some alternative knows, names that none knows, and what all of them require.
    #[cold]
    fn undecided(&mut self, alternatives: &'t [Alternative<'t>], open: usize, path: &Path<'_>) -> Flow {
        self.end_test()?;
        let mut scanner: Scanner<'i> = self.scanner;
        scanner.position = open + 1;
        let mut seen: Vec<&'t str> = Vec::new();
        while let Some((offset, key)) = scanner.name() {
            let start = scanner.position;
            let more = scanner.pass_value();
            match alternatives.iter().find_map(|alternative| self.member(alternative, key)) {
                Some(member) => {
                    seen.push(member.name);
                    self.judge_again(member.schema, start, scanner.position, &path.known(member.name))?;
                }
                None => {
                    let mut known = Vec::new();
                    for alternative in alternatives {
                        for member in self.members(alternative) {
                            known.push(member.name);
                        }
                    }
                    self.report(Code::UnknownField, Detail::Known(known), &path.foreign(key), offset)?;
                }
            }
            if !more {
                break;
            }
        }
        for member in alternatives.first().map_or(&[][..], |first| self.members(first)) {
            let name = Text::plain(member.name);
            let requires = |alternative| self.member(alternative, name).is_some_and(|member| member.required);
            if !seen.contains(&member.name) && alternatives.iter().all(requires) {
                self.report(Code::Required, Detail::Name(member.name), &path.known(member.name), open)?;
            }
        }
        Ok(())
    }

    /// The first alternative of which the object at the position has a key. Looks at no more of it than needed.
    fn alternative(&self, alternatives: &'t [Alternative<'t>]) -> Option<&'t Alternative<'t>> {
        let mut scanner: Scanner<'i> = self.scanner;
        scanner.position += 1;
        while let Some((_, key)) = scanner.name() {
            let chosen = alternatives.iter().find(|alternative| alternative.keys.iter().any(|known| key.is(known)));
            if chosen.is_some() {
                return chosen;
            }
            if !scanner.pass_value() {
                break;
            }
        }
        None
    }

    fn discriminate(
        &mut self,
        property: &'t str,
        cases: &'t [(&'t str, SchemaId)],
        start: usize,
        end: usize,
        path: &Path<'_>,
    ) -> Flow {
        self.scanner.position = start;
        if self.scanner.peek() != b'{' {
            // Without members nothing decides; the alternatives are tried.
            for (_, schema) in cases {
                if self.holds(*schema, start, end, path)? {
                    return Ok(());
                }
            }
            return self.not_an_object(start, path);
        }
        let mut scanner: Scanner<'i> = self.scanner;
        scanner.position += 1;
        let path_of_property = path.known(property);
        let Some(value) = scanner.find_member(property) else {
            return self.report(Code::Required, Detail::Name(property), &path_of_property, start);
        };
        scanner.position = value;
        let named = if scanner.peek() == b'"' { scanner.string().ok() } else { None };
        match named.and_then(|name| cases.iter().find(|(known, _)| name.is(known))) {
            Some((_, schema)) => self.judge_again(*schema, start, end, path),
            None => {
                self.end_test()?;
                let mut names = Vec::new();
                for (name, _) in cases {
                    names.push(*name);
                }
                self.report(Code::Discriminator, Detail::Names(names), &path_of_property, value)
            }
        }
    }

    /// Reports a value of another type where every alternative is an object.
    fn not_an_object(&mut self, start: usize, path: &Path<'_>) -> Flow {
        if self.has_type_violation_at(start) {
            return Ok(());
        }
        self.report(Code::Type, Detail::Types(Types::OBJECT), path, start)
    }

    /// Whether the value that has been read satisfies another schema too.
    pub(super) fn holds(&mut self, schema: SchemaId, start: usize, end: usize, path: &Path<'_>) -> Result<bool, Stop> {
        self.spend(start, end, path)?;
        let saved = self.test();
        self.again += 1;
        self.scanner.position = start;
        let holds = self.value(schema, path).is_ok();
        self.again -= 1;
        self.resume(saved);
        if self.exhausted { Err(Stop) } else { Ok(holds) }
    }

    /// Reports what is wrong with a value that has been read under another schema.
    fn judge_again(&mut self, schema: SchemaId, start: usize, end: usize, path: &Path<'_>) -> Flow {
        self.spend(start, end, path)?;
        self.again += 1;
        self.scanner.position = start;
        let flow = self.value(schema, path);
        self.again -= 1;
        flow
    }

    /// Says why no alternative fits: by the rules of the one that was meant where the type leaves only one.
    fn none_fits(&mut self, code: Code, schemas: &'t [SchemaId], start: usize, end: usize, path: &Path<'_>) -> Flow {
        self.end_test()?;
        let found = self.type_at(start);
        let mut meant = schemas.iter().filter(|schema| self.schema(**schema).types.0 & found.0 != 0);
        match (meant.next(), meant.next()) {
            (Some(only), None) => self.judge_again(*only, start, end, path),
            _ => self.report(code, Detail::None, path, start),
        }
    }

    /// The type of the value that begins at an offset.
    fn type_at(&self, start: usize) -> Types {
        match self.scanner.input().as_bytes().get(start) {
            Some(b'{') => Types::OBJECT,
            Some(b'[') => Types::ARRAY,
            Some(b'"') => Types::STRING,
            Some(b't' | b'f') => Types::BOOLEAN,
            Some(b'n') => Types::NULL,
            _ => Types::NUMBER,
        }
    }

    /// Counts what is read again. Schemas that nest alternatives in each other could make a small body cost without end.
    fn spend(&mut self, start: usize, end: usize, path: &Path<'_>) -> Flow {
        let cost = (end - start) as u64 + 16;
        if self.fuel < cost {
            self.exhausted = true;
            let saved = self.mode;
            self.mode = Mode::Collect;
            let flow = self.report(Code::TooComplex, Detail::None, path, start);
            self.mode = saved;
            flow?;
            return Err(Stop);
        }
        self.fuel -= cost;
        Ok(())
    }
}
