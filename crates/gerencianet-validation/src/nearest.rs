//! The known name that a misspelt one most likely meant.

use alloc::vec::Vec;

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
    // Nobody misspells a name this long; a hostile one must not cost time.
    if name.len() > 128 {
        return None;
    }
    let name: Vec<char> = name.chars().collect();
    let lower = |characters: &[char]| characters.iter().flat_map(|c| c.to_lowercase()).collect::<Vec<char>>();
    let mut best: Option<(usize, &'c str)> = None;
    for candidate in candidates {
        let characters: Vec<char> = candidate.chars().collect();
        // Twice the distance without regard to case, plus one where only case differs.
        let distance = 2 * distance(&lower(&name), &lower(&characters)) + usize::from(name != characters);
        let allowed = 2 * (name.len().max(characters.len()) / 3).max(1) + 1;
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many characters must be added, removed, replaced, or swapped with their neighbour.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before_previous: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(right.len() + 1);
        current.push(row + 1);
        for (column, b) in right.iter().enumerate() {
            let replaced = previous[column] + usize::from(a != b);
            let mut least = replaced.min(previous[column + 1] + 1).min(current[column] + 1);
            if row > 0 && column > 0 && *a == right[column - 1] && left[row - 1] == *b {
                least = least.min(before_previous[column - 1] + 1);
            }
            current.push(least);
        }
        before_previous = previous;
        previous = current;
    }
    previous.last().copied().unwrap_or(0)
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
