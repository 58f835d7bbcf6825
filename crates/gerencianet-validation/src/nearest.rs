//! The known name that a misspelt one most likely meant.

use crate::engine::text::characters;

/// The candidate that differs least from `name`, where at most a third of it differs; the case of ASCII letters counts little.
///
/// ```
/// use gerencianet_validation::nearest;
///
/// assert_eq!(nearest("chvae", ["chave", "valor"]), Some("chave"));
/// assert_eq!(nearest("solicitacao", ["chave", "valor"]), None);
/// ```
#[must_use]
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let mut candidates = candidates.into_iter();
    among(name, &mut || candidates.next())
}

fn among<'c>(name: &str, next: &mut dyn FnMut() -> Option<&'c str>) -> Option<&'c str> {
    let name = Word::new(name)?;
    let mut best: Option<(usize, &'c str)> = None;
    while let Some(candidate) = next() {
        let length = characters(candidate.as_bytes());
        if length > LONGEST {
            continue;
        }
        // Twice the distance without regard to case, plus one where only case differs.
        let allowed = best.map_or(2 * (name.length.max(length) / 3).max(1) + 1, |(least, _)| least - 1);
        // Lengths and letters alone rule most candidates out.
        let limit = allowed / 2;
        if name.length.abs_diff(length) > limit || name.lacks_more_than(letters(candidate), limit) {
            continue;
        }
        let differs = usize::from(name.text != candidate);
        let distance = if name.text.eq_ignore_ascii_case(candidate) {
            differs
        } else {
            2 * distance(name.lower(), candidate) + differs
        };
        if distance <= allowed {
            best = Some((distance, candidate));
            if distance == 0 {
                break;
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Characters that a word may have to be looked at: nobody misspells a longer name, and a hostile one must not cost time.
const LONGEST: usize = 64;

/// A word in lower case, on the stack.
struct Word<'w> {
    text: &'w str,
    characters: [char; LONGEST],
    length: usize,
    /// Which letters and digits occur.
    letters: u64,
}

impl<'w> Word<'w> {
    fn new(text: &'w str) -> Option<Self> {
        let mut word = Word { text, characters: ['\0'; LONGEST], length: 0, letters: letters(text) };
        for character in text.chars() {
            *word.characters.get_mut(word.length)? = lower(character);
            word.length += 1;
        }
        Some(word)
    }

    fn lower(&self) -> &[char] {
        &self.characters[..self.length]
    }

    /// Whether more letters than a limit occur here and not there, or there and not here.
    fn lacks_more_than(&self, letters: u64, limit: usize) -> bool {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        (self.letters & !letters).count_ones() > limit || (letters & !self.letters).count_ones() > limit
    }
}

/// Which letters occur, without regard to case; unlike ones may share a bit.
fn letters(text: &str) -> u64 {
    // Bit 5 is what tells the cases of a letter apart; without it, digits and letters share some bits.
    text.chars().fold(0, |letters, character| letters | 1 << ((u32::from(lower(character)) | 0x20) % 64))
}

/// The lower case of an ASCII letter, or of one of the two that are no ASCII letters and whose lower case is: a name of a
/// document is ASCII, and more would need the tables of Unicode.
fn lower(character: char) -> char {
    match character {
        '\u{212a}' => 'k',
        '\u{130}' => 'i',
        other => other.to_ascii_lowercase(),
    }
}

/// How many characters must be added, removed, replaced, or swapped with their neighbour; neither side has more than
/// [`LONGEST`].
fn distance(left: &[char], right: &str) -> usize {
    let mut rows = [[0u8; LONGEST + 1]; 3];
    let [mut before_previous, mut previous, mut current] = rows.each_mut();
    for (cell, column) in previous.iter_mut().zip(0..) {
        *cell = column;
    }
    let mut above = None;
    for (a, row) in left.iter().zip(1..) {
        current[0] = row;
        let mut beside = None;
        for (column, b) in right.chars().map(lower).take(LONGEST).enumerate() {
            let replaced = previous[column] + u8::from(*a != b);
            let mut least = replaced.min(previous[column + 1] + 1).min(current[column] + 1);
            if column > 0 && beside == Some(*a) && above == Some(b) {
                least = least.min(before_previous[column - 1] + 1);
            }
            current[column + 1] = least;
            beside = Some(b);
        }
        above = Some(*a);
        (before_previous, previous, current) = (previous, current, before_previous);
    }
    previous.get(characters(right.as_bytes())).copied().map_or(usize::MAX, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let known = ["calendario", "devedor", "valor", "chave", "solicitacaoPagador", "infoAdicionais"];
        for (written, meant) in [
            ("calendário", Some("calendario")),
            ("Devedor", Some("devedor")),
            ("chvae", Some("chave")),
            ("solicitacaopagador", Some("solicitacaoPagador")),
            ("infoAdicional", Some("infoAdicionais")),
            ("retirada", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(written, known), meant, "{written}");
        }
    }
}
