//! The known name that a misspelt one most likely meant.

/// The candidate that differs least from `name`, where at most a third of it differs; letter case counts little.
///
/// ```
/// use gerencianet_validation::nearest;
///
/// assert_eq!(nearest("chvae", ["chave", "valor"]), Some("chave"));
/// assert_eq!(nearest("solicitacao", ["chave", "valor"]), None);
/// ```
#[must_use]
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let name = Word::new(name)?;
    let mut best: Option<(usize, &'c str)> = None;
    for candidate in candidates {
        let length = candidate.chars().count();
        // Twice the distance without regard to case, plus one where only case differs.
        let allowed = best.map_or(2 * (name.length.max(length) / 3).max(1) + 1, |(least, _)| least - 1);
        // Lengths and letters alone rule most candidates out.
        let limit = allowed / 2;
        let letters = letters(candidate);
        if name.length.abs_diff(length) > limit
            || (name.letters & !letters).count_ones() as usize > limit
            || (letters & !name.letters).count_ones() as usize > limit
        {
            continue;
        }
        let Some(word) = Word::new(candidate) else { continue };
        let distance = 2 * distance(name.lower(), word.lower()) + usize::from(name.text != word.text);
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
}

/// Which letters occur, without regard to case; unlike ones may share a bit.
fn letters(text: &str) -> u64 {
    text.chars().fold(0, |letters, character| letters | 1 << (u32::from(lower(character)) % 64))
}

fn lower(character: char) -> char {
    if character.is_ascii() {
        character.to_ascii_lowercase()
    } else {
        character.to_lowercase().next().unwrap_or(character)
    }
}

/// How many characters must be added, removed, replaced, or swapped with their neighbour.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut rows = [[0u8; LONGEST + 1]; 3];
    for (column, cell) in rows[1].iter_mut().enumerate() {
        *cell = column as u8;
    }
    for (row, a) in left.iter().enumerate() {
        let [before_previous, previous, current] = &mut rows;
        current[0] = row as u8 + 1;
        for (column, b) in right.iter().enumerate() {
            let replaced = previous[column] + u8::from(a != b);
            let mut least = replaced.min(previous[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *a == right[column - 1] && left[row - 1] == *b {
                least = least.min(before_previous[column - 1] + 1);
            }
            current[column + 1] = least;
        }
        rows.rotate_left(1);
    }
    usize::from(rows[1][right.len()])
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
