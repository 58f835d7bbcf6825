//! Accepts and refuses the same texts as `serde_json`. `cargo xtask prove json` asks about a million more.

use workspace_tests::texts::{Texts, by_hand, difference, read};

const BY_CHANCE: u64 = 10_000;

#[test]
fn texts_made_by_hand() {
    let texts = by_hand();
    let accepted = texts.iter().filter(|text| read(text).is_empty()).count();
    for text in &texts {
        assert_eq!(difference(text), None, "{}", String::from_utf8_lossy(text).escape_debug());
    }
    assert!(texts.len() > 5_000 && accepted > 500, "{accepted} of {} are JSON", texts.len());
}

#[test]
fn texts_made_by_chance() {
    let texts = Texts::new();
    let mut accepted = 0;
    for number in 0..BY_CHANCE {
        let text = texts.text(1, number);
        assert_eq!(difference(&text), None, "{number}: {}", String::from_utf8_lossy(&text).escape_debug());
        accepted += u64::from(read(&text).is_empty());
    }
    assert!((BY_CHANCE / 10..BY_CHANCE * 9 / 10).contains(&accepted), "{accepted} are JSON");
}
