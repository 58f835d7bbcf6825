//! What an event is recognised by.

use sha2::{Digest, Sha256};

use super::EventKind;

/// A part that is longer, or of other characters, is not written out.
const MAX_PART: usize = 64;

impl EventKind {
    /// The key of an event of this kind.
    pub(super) fn key(self, parts: &[&str]) -> String {
        written(self.as_str(), parts)
    }
}

/// A name and the parts, such as `pix-refund/E0908…/Troca0091/DEVOLVIDO`.
///
/// Parts that are no identifiers are hashed together, with their lengths, so that a key is short, plain ASCII, and never the
/// same for other parts.
pub(super) fn written(name: &str, parts: &[&str]) -> String {
    let mut key = name.to_owned();
    if parts.iter().all(|part| is_plain(part)) {
        for part in parts {
            key.push('/');
            key.push_str(part);
        }
        // Three of the longest parts fit, four do not.
        if key.len() <= 200 {
            return key;
        }
        key.truncate(name.len());
    }
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    key.push('#');
    for byte in hash.finalize() {
        key.push_str(&format!("{byte:02x}"));
    }
    key
}

fn is_plain(part: &str) -> bool {
    part.len() <= MAX_PART && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_written_out() {
        assert_eq!(written("pix-received", &["E1"]), "pix-received/E1");
        let parts = ["urn:aurora:0d464138-a623-4255-bfc1-ea36f17fd374", "pagamento", "", "aceito"];
        assert_eq!(
            written("payment", &parts),
            "payment/urn:aurora:0d464138-a623-4255-bfc1-ea36f17fd374/pagamento//aceito"
        );
    }

    #[test]
    fn other_parts_give_other_keys() {
        let long = "a".repeat(MAX_PART);
        let longer = "a".repeat(MAX_PART + 1);
        let keys = [
            written("pix-sent", &["a", "b"]),
            written("pix-sent", &["ab", ""]),
            written("pix-sent", &["a/b"]),
            written("pix-sent", &["a/", "b"]),
            written("pix-sent", &["a", "/b"]),
            written("pix-sent", &["\u{e9}"]),
            written("pix-sent", &[&long]),
            written("pix-sent", &[&longer]),
            written("pix-sent", &[&long, &long, &long, &long]),
            written("pix-received", &["a", "b"]),
        ];
        for (index, one) in keys.iter().enumerate() {
            assert!(one.is_ascii() && one.len() <= 200, "{one}");
            assert!(!keys[index + 1..].contains(one), "{one}");
        }
    }
}
