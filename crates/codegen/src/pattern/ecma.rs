//! The grammar of ECMA-262 patterns with the `u` flag.
//!
//! The result is the tree of `regex-syntax`, built by hand: its own parser reads another dialect. Groups leave no
//! trace, for only the question whether a string matches is asked; for the same reason a lazy quantifier is a greedy one.

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, Look, Repetition};

use super::{PatternError, error, properties, sets};

/// Deeper groups are refused rather than trusted to the stack.
const DEEPEST: usize = 100;

/// Reads a pattern.
pub(super) fn parse(source: &str) -> Result<Hir, PatternError> {
    let mut parser = Parser { characters: source.chars().collect(), position: 0, depth: 0, names: Vec::new() };
    let hir = parser.alternatives()?;
    match parser.peek() {
        None => Ok(hir),
        Some(_) => Err(error::unopened_group(parser.position)),
    }
}

struct Parser {
    characters: Vec<char>,
    position: usize,
    depth: usize,
    names: Vec<String>,
}

/// What an escape or a member of a class stands for.
enum Piece {
    Character(char),
    Set(ClassUnicode),
}

impl Piece {
    fn into_set(self) -> ClassUnicode {
        match self {
            Piece::Character(character) => ClassUnicode::new([ClassUnicodeRange::new(character, character)]),
            Piece::Set(set) => set,
        }
    }

    fn into_hir(self) -> Hir {
        Hir::class(Class::Unicode(self.into_set()))
    }
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.position).copied()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.position += usize::from(found);
        found
    }

    fn eat_text(&mut self, wanted: &str) -> bool {
        let rest = self.characters.get(self.position..).unwrap_or_default();
        let found = wanted.chars().enumerate().all(|(index, character)| rest.get(index) == Some(&character));
        self.position += if found { wanted.chars().count() } else { 0 };
        found
    }

    fn alternatives(&mut self) -> Result<Hir, PatternError> {
        let mut alternatives = vec![self.sequence()?];
        while self.eat('|') {
            alternatives.push(self.sequence()?);
        }
        Ok(Hir::alternation(alternatives))
    }

    fn sequence(&mut self) -> Result<Hir, PatternError> {
        let mut terms = Vec::new();
        while let Some(character) = self.peek() {
            match character {
                '|' | ')' => break,
                _ => terms.push(self.term(character)?),
            }
        }
        Ok(Hir::concat(terms))
    }

    /// An assertion, or an atom with its quantifier. An assertion takes no quantifier: one that follows it stands alone
    /// and is refused by the next call.
    fn term(&mut self, first: char) -> Result<Hir, PatternError> {
        let assertions =
            [("^", Look::Start), ("$", Look::End), ("\\b", Look::WordAscii), ("\\B", Look::WordAsciiNegate)];
        for (text, look) in assertions {
            if self.eat_text(text) {
                return Ok(Hir::look(look));
            }
        }
        let position = self.position;
        let atom = match first {
            '(' => self.group()?,
            '[' => self.class()?,
            '.' => {
                self.position += 1;
                Piece::Set(sets::dot()).into_hir()
            }
            '\\' => self.escape(false)?.into_hir(),
            '*' | '+' | '?' | '{' => return Err(error::nothing_to_repeat(position, first)),
            ']' | '}' => return Err(error::lone_bracket(position, first)),
            _ => {
                self.position += 1;
                Piece::Character(first).into_hir()
            }
        };
        self.quantified(atom)
    }

    fn quantified(&mut self, atom: Hir) -> Result<Hir, PatternError> {
        let position = self.position;
        let (min, max) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.position += 1;
                self.counts(position)?
            }
            _ => return Ok(atom),
        };
        if self.characters.get(position) != Some(&'{') {
            self.position += 1;
        }
        let greedy = !self.eat('?');
        Ok(Hir::repetition(Repetition { min, max, greedy, sub: Box::new(atom) }))
    }

    /// What stands between the braces of a quantifier, and the closing one.
    fn counts(&mut self, opening: usize) -> Result<(u32, Option<u32>), PatternError> {
        let min = self.count().ok_or_else(|| error::quantifier(opening))?;
        let max = if self.eat(',') { self.count() } else { Some(min) };
        if !self.eat('}') {
            return Err(error::quantifier(opening));
        }
        match max {
            Some(max) if max < min => Err(error::counts_out_of_order(opening)),
            // No string is as long as that.
            Some(u32::MAX) if min < u32::MAX => Ok((min, None)),
            _ => Ok((min, max)),
        }
    }

    fn count(&mut self) -> Option<u32> {
        let mut count = None;
        while let Some(digit) = self.peek().and_then(|character| character.to_digit(10)) {
            count = Some(count.unwrap_or(0_u32).saturating_mul(10).saturating_add(digit));
            self.position += 1;
        }
        count
    }

    fn group(&mut self) -> Result<Hir, PatternError> {
        let opening = self.position;
        self.position += 1;
        if self.eat('?') {
            self.group_kind(opening)?;
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(error::too_deep(opening, DEEPEST));
        }
        let hir = self.alternatives()?;
        self.depth -= 1;
        if self.eat(')') { Ok(hir) } else { Err(error::open_group(opening)) }
    }

    /// What stands after `(?`.
    fn group_kind(&mut self, opening: usize) -> Result<(), PatternError> {
        let look_arounds = [
            ("=", "look-ahead", "(?="),
            ("!", "negative look-ahead", "(?!"),
            ("<=", "look-behind", "(?<="),
            ("<!", "negative look-behind", "(?<!"),
        ];
        for (text, name, opening_text) in look_arounds {
            if self.eat_text(text) {
                return Err(error::look_around(opening, name, opening_text));
            }
        }
        if self.eat(':') {
            return Ok(());
        }
        if self.eat('<') {
            return self.group_name();
        }
        match self.peek() {
            Some('i' | 'm' | 's' | '-') => Err(error::modifiers(opening)),
            _ => Err(error::unknown_group(opening)),
        }
    }

    fn group_name(&mut self) -> Result<(), PatternError> {
        let position = self.position;
        let mut name = String::new();
        while let Some(character) =
            self.peek().filter(|character| character.is_ascii_alphanumeric() || *character == '_')
        {
            name.push(character);
            self.position += 1;
        }
        if !self.eat('>') || name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
            return Err(error::group_name(position));
        }
        if self.names.contains(&name) {
            return Err(error::repeated_group_name(position));
        }
        self.names.push(name);
        Ok(())
    }

    fn class(&mut self) -> Result<Hir, PatternError> {
        let opening = self.position;
        self.position += 1;
        let is_negated = self.eat('^');
        let mut class = ClassUnicode::empty();
        while !self.eat(']') {
            let position = self.position;
            let first = self.class_member(opening)?;
            let is_range =
                self.peek() == Some('-') && self.characters.get(self.position + 1).is_some_and(|next| *next != ']');
            if !is_range {
                class.union(&first.into_set());
                continue;
            }
            self.position += 1;
            match (first, self.class_member(opening)?) {
                (Piece::Character(start), Piece::Character(end)) if start <= end => {
                    class.push(ClassUnicodeRange::new(start, end));
                }
                (Piece::Character(_), Piece::Character(_)) => {
                    return Err(error::range_out_of_order(position));
                }
                _ => return Err(error::range_of_sets(position)),
            }
        }
        Ok(Hir::class(Class::Unicode(if is_negated { sets::negated(class) } else { class })))
    }

    fn class_member(&mut self, opening: usize) -> Result<Piece, PatternError> {
        match self.peek() {
            None => Err(error::open_class(opening)),
            Some('\\') => self.escape(true),
            Some(character) => {
                self.position += 1;
                Ok(Piece::Character(character))
            }
        }
    }

    /// A backslash and what belongs to it.
    fn escape(&mut self, in_class: bool) -> Result<Piece, PatternError> {
        let position = self.position;
        self.position += 1;
        let escaped = self.peek().ok_or_else(|| error::lone_backslash(position))?;
        self.position += 1;
        let character = match escaped {
            'd' => return Ok(Piece::Set(sets::digit())),
            'D' => return Ok(Piece::Set(sets::negated(sets::digit()))),
            'w' => return Ok(Piece::Set(sets::word())),
            'W' => return Ok(Piece::Set(sets::negated(sets::word()))),
            's' => return Ok(Piece::Set(sets::space())),
            'S' => return Ok(Piece::Set(sets::negated(sets::space()))),
            'p' => return self.property(position).map(Piece::Set),
            'P' => return self.property(position).map(sets::negated).map(Piece::Set),
            'b' if in_class => '\u{8}',
            '-' if in_class => '-',
            '-' => return Err(error::hyphen_escape(position)),
            't' => '\t',
            'n' => '\n',
            'v' => '\u{B}',
            'f' => '\u{C}',
            'r' => '\r',
            '0' if self.peek().is_some_and(|next| next.is_ascii_digit()) => {
                return Err(error::octal_escape(position));
            }
            '0' => '\0',
            '1'..='9' | 'k' if !in_class => return Err(error::back_reference(position)),
            'c' => self.control(position)?,
            'x' => self.hexadecimal(2).and_then(char::from_u32).ok_or_else(|| error::hexadecimal(position, 'x'))?,
            'u' => self.code_point(position)?,
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/' => escaped,
            _ => return Err(error::unknown_escape(position, escaped)),
        };
        Ok(Piece::Character(character))
    }

    fn control(&mut self, position: usize) -> Result<char, PatternError> {
        let letter = self.peek().filter(char::is_ascii_alphabetic).ok_or_else(|| error::control_letter(position))?;
        self.position += 1;
        Ok(char::from_u32(u32::from(letter) % 32).expect("a number below 32 is a character"))
    }

    /// What stands after `\u`: four digits, two times four digits that form a pair, or digits in braces.
    fn code_point(&mut self, position: usize) -> Result<char, PatternError> {
        let invalid = || error::hexadecimal(position, 'u');
        let number = if self.eat('{') {
            let mut number: Option<u32> = None;
            while let Some(digit) = self.peek().and_then(|character| character.to_digit(16)) {
                number = Some(number.unwrap_or(0).saturating_mul(16).saturating_add(digit));
                self.position += 1;
            }
            number.filter(|_| self.eat('}')).ok_or_else(invalid)?
        } else {
            let first = self.hexadecimal(4).ok_or_else(invalid)?;
            self.low_surrogate(first).unwrap_or(first)
        };
        match number {
            0xD800..=0xDFFF => Err(error::lone_surrogate(position)),
            _ => char::from_u32(number).ok_or_else(invalid),
        }
    }

    /// The code point of a surrogate pair whose first half was read; the second is taken only if it fits.
    fn low_surrogate(&mut self, high: u32) -> Option<u32> {
        let after_high = self.position;
        let is_high = (0xD800..0xDC00).contains(&high);
        let low = (is_high && self.eat_text("\\u")).then(|| self.hexadecimal(4)).flatten();
        match low {
            Some(low) if (0xDC00..0xE000).contains(&low) => Some(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)),
            _ => {
                self.position = after_high;
                None
            }
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        let text = self.characters.get(self.position..self.position + digits)?;
        let number = text.iter().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))?;
        self.position += digits;
        Some(number)
    }

    fn property(&mut self, position: usize) -> Result<ClassUnicode, PatternError> {
        let invalid = || error::property(position);
        if !self.eat('{') {
            return Err(invalid());
        }
        let mut text = String::new();
        while !self.eat('}') {
            text.push(self.peek().ok_or_else(invalid)?);
            self.position += 1;
        }
        properties::lookup(&text).ok_or_else(invalid)
    }
}
