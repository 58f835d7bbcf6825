//! The account that the sandbox keeps.

/// Whose account it is: what a payer reads in a QR code, and the key that an account has from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name of the holder; in QR codes without accents and cut to 25 characters.
    pub nome: String,
    /// The city of the holder; in QR codes without accents and cut to 15 characters.
    pub cidade: String,
}

/// The Pix keys that the account has from its start: one of each kind but the random ones, which the API makes.
pub(crate) const FIRST_KEYS: [&str; 3] = ["11222333000181", "+5531998877665", "pix@example.com"];

/// The most keys that an account of a company may hold.
pub(crate) const MOST_KEYS: i64 = 20;

impl Default for Account {
    fn default() -> Self {
        Account { nome: "Padaria São João".to_owned(), cidade: "Belo Horizonte".to_owned() }
    }
}

impl Account {
    /// The name as a QR code has it.
    pub(crate) fn printable_nome(&self) -> String {
        printable(&self.nome, 25, "RECEBEDOR")
    }

    /// The city as a QR code has it.
    pub(crate) fn printable_cidade(&self) -> String {
        printable(&self.cidade, 15, "BRASIL")
    }
}

/// A text in ASCII, as BR Codes hold it: letters of Portuguese lose their accents, everything else that is not ASCII is left
/// out. `otherwise` stands where nothing is left.
fn printable(text: &str, most: usize, otherwise: &str) -> String {
    let folded = text.chars().filter_map(|letter| match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => Some('a'),
        'é' | 'è' | 'ê' | 'ë' => Some('e'),
        'í' | 'ì' | 'î' | 'ï' => Some('i'),
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => Some('o'),
        'ú' | 'ù' | 'û' | 'ü' => Some('u'),
        'ç' => Some('c'),
        'ñ' => Some('n'),
        'Á' | 'À' | 'Â' | 'Ã' | 'Ä' | 'Å' => Some('A'),
        'É' | 'È' | 'Ê' | 'Ë' => Some('E'),
        'Í' | 'Ì' | 'Î' | 'Ï' => Some('I'),
        'Ó' | 'Ò' | 'Ô' | 'Õ' | 'Ö' => Some('O'),
        'Ú' | 'Ù' | 'Û' | 'Ü' => Some('U'),
        'Ç' => Some('C'),
        'Ñ' => Some('N'),
        ' '..='~' => Some(letter),
        _ => None,
    });
    let cut: String = folded.take(most).collect();
    let trimmed = cut.trim();
    if trimmed.is_empty() { otherwise.to_owned() } else { trimmed.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ascii_and_fit() {
        assert_eq!(printable("Padaria São João", 25, "X"), "Padaria Sao Joao");
        assert_eq!(printable("AÇÃO & Cia. ÀÉÎÕÜñ", 25, "X"), "ACAO & Cia. AEIOUn");
        assert_eq!(printable("Café ☕ da Esquina", 8, "X"), "Cafe  da");
        assert_eq!(printable("Restaurante 日本", 12, "X"), "Restaurante");
        assert_eq!(printable("日本", 12, "RECEBEDOR"), "RECEBEDOR");
    }
}
