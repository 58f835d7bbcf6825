//! Inputs of any length for each reader, in the shapes that could make it take longer than it should.

mod bodies;
mod documents;
mod notifications;

use gerencianet_domain::BrCode;

/// Something that reads, and an input for it.
#[derive(Debug, Clone, Copy)]
pub struct Subject {
    /// What reads.
    pub reader: &'static str,
    /// What the input is.
    pub shape: &'static str,
    /// An input of about so many bytes.
    pub make: fn(usize) -> Vec<u8>,
    /// Reads it.
    pub read: fn(&[u8]),
    /// How often a longer input is read than is usual for a round: a generator takes its time.
    pub is_slow: bool,
}

/// Every reader with every shape.
pub fn subjects() -> impl Iterator<Item = Subject> {
    let quick = [bodies::SUBJECTS, notifications::SUBJECTS, QR_CODES].concat();
    quick.into_iter().chain(documents::SUBJECTS.iter().copied())
}

const QR_CODES: &[Subject] = &[
    Subject { reader: "BR Code", shape: "digits", make: |length| b"0".repeat(length), read: br_code, is_slow: false },
    Subject {
        reader: "BR Code",
        shape: "fields",
        make: |length| repeated("000201", "7004abcd", "63041D3D", length),
        read: br_code,
        is_slow: false,
    },
    Subject {
        reader: "BR Code",
        shape: "characters of four bytes",
        make: |length| repeated("", "😀", "", length),
        read: br_code,
        is_slow: false,
    },
];

fn br_code(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).expect("a shape is a text");
    assert!(BrCode::parse(text).is_err(), "a code has at most 512 characters");
}

/// A beginning, as many copies of a part as fit, and an end.
fn repeated(begin: &str, part: &str, end: &str, length: usize) -> Vec<u8> {
    let times = length.saturating_sub(begin.len() + end.len()) / part.len();
    [begin, &part.repeat(times), end].concat().into_bytes()
}

/// A beginning, as many parts as fit, each made of its number and with something between them, and an end.
fn numbered(begin: &str, part: impl Fn(usize) -> String, between: &str, end: &str, length: usize) -> Vec<u8> {
    let mut text = begin.to_owned();
    for number in 0.. {
        let part = part(number);
        if text.len() + part.len() + end.len() > length {
            break;
        }
        if number > 0 {
            text.push_str(between);
        }
        text.push_str(&part);
    }
    text.push_str(end);
    text.into_bytes()
}
