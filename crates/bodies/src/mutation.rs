//! Bodies that are nearly right: examples with one or more things changed by chance.

use serde_json::Value;

use crate::{
    Vectors,
    json::{Json, Number},
    random::Random,
};

/// Numbers at which programs stumble, each with a spelling that reads the same as binary floating point.
const NUMBERS: [(&str, &str); 24] = [
    ("0", "0"),
    ("-0", "-0"),
    ("1", "1"),
    ("-1", "-1"),
    ("0.0", "0.0"),
    ("3600.0", "3600.0"),
    ("36e2", "36e2"),
    ("36.00E+02", "36.00E+02"),
    ("1e2", "1e2"),
    ("10e-1", "10e-1"),
    ("0.5", "0.5"),
    ("1.5e0", "1.5e0"),
    ("-2.25", "-2.25"),
    ("2147483647", "2147483647"),
    ("2147483648", "2147483648"),
    ("-2147483649", "-2147483649"),
    ("9007199254740993", "9007199254740993"),
    ("9223372036854775807", "9223372036854775807"),
    ("9223372036854775808", "9223372036854775808"),
    ("18446744073709551616", "18446744073709551616"),
    // What no reader of 64 bits can hold.
    ("1e400", "1e400"),
    ("-1e309", "-1e309"),
    // What it would round to a whole number.
    ("1e-400", "1e-300"),
    ("3600.0000000000000000001", "3600.0000001"),
];

/// Characters of one to four bytes, some of which need an escape.
const CHARACTERS: [char; 20] = [
    'a', 'Z', '0', '9', ' ', '-', '.', '@', '/', '"', '\\', '\n', '\0', '\u{7f}', 'ç', 'Ã', '٣', '\u{2028}',
    '\u{FFFD}', '😀',
];

/// What bodies of one operation are changed with.
#[derive(Debug, Clone)]
pub struct Dictionary {
    names: Vec<String>,
    texts: Vec<String>,
    lengths: Vec<usize>,
    numbers: Vec<Number>,
    values: Vec<Json>,
}

impl Dictionary {
    /// Takes names, listed values and limits from a JSON Schema, and values from examples and from the vectors of the
    /// formats.
    #[must_use]
    pub fn new(schema: &Value, examples: &[Json], vectors: &Vectors) -> Self {
        let mut dictionary = Dictionary {
            names: ["constructor", "__proto__", "toString", ""].map(str::to_owned).to_vec(),
            texts: vec![String::new()],
            lengths: vec![0, 1, 2],
            numbers: NUMBERS
                .iter()
                .map(|(text, in_binary)| Number { text: (*text).to_owned(), in_binary: (*in_binary).to_owned() })
                .collect(),
            values: vec![
                Json::Word("null"),
                Json::Word("true"),
                Json::Word("false"),
                Json::Array(Vec::new()),
                Json::Object(Vec::new()),
                Json::Text("a".to_owned()),
            ],
        };
        dictionary.schema(schema, vectors);
        for example in examples {
            dictionary.values.extend((0..example.size()).filter_map(|number| example.clone().nth(number).cloned()));
        }
        dictionary.sort();
        dictionary
    }

    /// Adds what another dictionary has.
    pub fn extend(&mut self, other: &Dictionary) {
        self.names.extend_from_slice(&other.names);
        self.texts.extend_from_slice(&other.texts);
        self.lengths.extend_from_slice(&other.lengths);
        self.numbers.extend_from_slice(&other.numbers);
        self.values.extend_from_slice(&other.values);
        self.sort();
    }

    fn sort(&mut self) {
        self.names.sort();
        self.names.dedup();
        self.lengths.sort_unstable();
        self.lengths.dedup();
    }

    fn schema(&mut self, schema: &Value, vectors: &Vectors) {
        match schema {
            Value::Array(items) => items.iter().for_each(|item| self.schema(item, vectors)),
            Value::Object(members) => {
                for (key, value) in members {
                    self.keyword(key, value, vectors);
                    self.schema(value, vectors);
                }
            }
            _ => {}
        }
    }

    fn keyword(&mut self, key: &str, value: &Value, vectors: &Vectors) {
        match (key, value) {
            ("properties", Value::Object(properties)) => self.names.extend(properties.keys().cloned()),
            ("enum", Value::Array(values)) => {
                self.values.extend(values.iter().map(Json::from));
                self.texts.extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            ("minLength" | "maxLength" | "minItems" | "maxItems", Value::Number(limit)) => {
                let limit = limit.as_u64().and_then(|limit| usize::try_from(limit).ok()).filter(|limit| *limit <= 300);
                self.lengths.extend(limit.into_iter().flat_map(|limit| [limit.saturating_sub(1), limit, limit + 1]));
            }
            ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum", Value::Number(limit)) => {
                let near = limit
                    .as_i64()
                    .into_iter()
                    .flat_map(|limit| [limit.saturating_sub(1), limit, limit.saturating_add(1)]);
                self.numbers.extend(near.map(|near| Number { text: near.to_string(), in_binary: near.to_string() }));
            }
            ("format", Value::String(format)) => {
                self.texts.extend_from_slice(vectors.valid(format));
                self.texts.extend_from_slice(vectors.invalid(format));
            }
            _ => {}
        }
    }
}

/// Changes a value in one place, so that it means the same or, more often, something else.
pub fn mutate(body: &mut Json, dictionary: &Dictionary, random: &mut Random) {
    let number = random.below(body.size());
    let value = body.nth(number).expect("the number is below the size");
    if random.one_in(8) {
        *value = replacement(value, dictionary, random);
        return;
    }
    match value {
        Json::Word(word) => *word = *random.pick::<&str>(&["null", "true", "false"]),
        Json::Number(number) => *number = other_number(number, dictionary, random),
        Json::Text(text) => other_text(text, dictionary, random),
        Json::Array(items) => other_items(items, dictionary, random),
        Json::Object(members) => other_members(members, dictionary, random),
    }
}

/// A value of another kind, from elsewhere, or the same one level deeper or higher.
fn replacement(value: &Json, dictionary: &Dictionary, random: &mut Random) -> Json {
    match (random.below(8), value) {
        (0, _) => Json::Array(vec![value.clone()]),
        (1, _) => Json::Object(vec![(random.pick(&dictionary.names).clone(), value.clone())]),
        (2, Json::Number(number)) => Json::Text(number.text.clone()),
        (2, Json::Text(text)) if text.parse::<u64>().is_ok_and(|number| number.to_string() == *text) => {
            Json::number(text.clone())
        }
        (3, Json::Array(items)) if !items.is_empty() => random.pick(items).clone(),
        (4, _) => Json::Number(random.pick(&dictionary.numbers).clone()),
        (5, _) => Json::Text(random.pick(&dictionary.texts).clone()),
        _ => random.pick(&dictionary.values).clone(),
    }
}

fn other_number(number: &Number, dictionary: &Dictionary, random: &mut Random) -> Number {
    let is_whole = number.text.bytes().all(|byte| byte.is_ascii_digit()) && number.text.len() < 16;
    let respelled = match random.below(6) {
        0 if is_whole => format!("{}.0", number.text),
        1 if is_whole => format!("{}E0", number.text),
        2 if is_whole && number.text != "0" => format!("{}0e-1", number.text),
        3 if is_whole => format!("{}.5", number.text),
        _ => return random.pick(&dictionary.numbers).clone(),
    };
    Number { in_binary: respelled.clone(), text: respelled }
}

fn other_text(text: &mut String, dictionary: &Dictionary, random: &mut Random) {
    let mut characters: Vec<char> = text.chars().collect();
    let position = random.below(characters.len() + 1);
    let character = *random.pick(&CHARACTERS);
    match random.below(11) {
        0 | 1 => return text.clone_from(random.pick(&dictionary.texts)),
        2 => {
            // The same beginning, the length of a limit.
            let length = *random.pick(&dictionary.lengths);
            let filling = characters.last().copied().unwrap_or(character);
            characters.resize(length, filling);
        }
        3 => {
            let length = *random.pick(&dictionary.lengths);
            characters = vec![character; length];
        }
        4 if position < characters.len() => characters[position] = character,
        5 if position < characters.len() => drop(characters.remove(position)),
        6 if position < characters.len() => {
            let flipped = characters[position];
            characters[position] =
                if flipped.is_ascii_lowercase() { flipped.to_ascii_uppercase() } else { flipped.to_ascii_lowercase() };
        }
        7 if position < characters.len() => characters.swap(0, position),
        8 => {
            // As many UTF-16 units, or bytes, as there may be characters.
            let length = *random.pick(&dictionary.lengths);
            characters = if random.one_in(2) { vec!['😀'; length / 2] } else { vec!['é'; length / 2] };
        }
        9 => other_digit(&mut characters, random),
        _ => characters.insert(position, character),
    }
    *text = characters.into_iter().collect();
}

/// Changes one digit, which most often makes a check digit wrong.
fn other_digit(characters: &mut [char], random: &mut Random) {
    let digits: Vec<usize> = (0..characters.len()).filter(|at| characters[*at].is_ascii_digit()).collect();
    if !digits.is_empty() {
        characters[*random.pick(&digits)] = char::from(b"0123456789"[random.below(10)]);
    }
}

fn other_items(items: &mut Vec<Json>, dictionary: &Dictionary, random: &mut Random) {
    let position = random.below(items.len().max(1));
    match random.below(5) {
        0 if position < items.len() => drop(items.remove(position)),
        1 if position < items.len() => items.push(items[position].clone()),
        2 if position < items.len() => items.swap(0, position),
        3 if position < items.len() => {
            let length = *random.pick(&dictionary.lengths);
            let filling = items[position].clone();
            items.resize(length, filling);
        }
        _ => items.push(random.pick(&dictionary.values).clone()),
    }
}

fn other_members(members: &mut Vec<(String, Json)>, dictionary: &Dictionary, random: &mut Random) {
    let position = random.below(members.len().max(1));
    match random.below(9) {
        0 | 1 if position < members.len() => drop(members.remove(position)),
        2 if position < members.len() => members[position].0.clone_from(random.pick(&dictionary.names)),
        3 if position < members.len() => other_text(&mut members[position].0, dictionary, random),
        4 if position < members.len() => {
            let (name, _) = members[position].clone();
            members.push((name, random.pick(&dictionary.values).clone()));
        }
        5 | 6 if position < members.len() => members.swap(0, position),
        7 => members.push((random.pick(&dictionary.names).clone(), Json::Text(random.pick(&dictionary.texts).clone()))),
        _ => members.push((random.pick(&dictionary.names).clone(), random.pick(&dictionary.values).clone())),
    }
}
