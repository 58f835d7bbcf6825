//! Reports without words, put into words again as a page in a browser does it.

use gerencianet_validation::{Locale, Operation, Violation, Wordless, phrases, validate};

/// Reads numbers and texts in their order.
struct Reader<'w> {
    numbers: &'w [u32],
    text: Vec<u16>,
}

impl Reader<'_> {
    fn number(&mut self) -> u32 {
        let (first, rest) = self.numbers.split_first().expect("numbers are left");
        self.numbers = rest;
        *first
    }

    fn text(&mut self, length: u32) -> String {
        let rest = self.text.split_off(length as usize);
        String::from_utf16(&std::mem::replace(&mut self.text, rest)).expect("no character is cut")
    }

    fn sentence(&mut self, phrases: &[&str]) -> String {
        let token = self.number();
        match token % 4 {
            0 => {
                let mut pieces = phrases[token as usize / 4].split("{}");
                let first = pieces.next().unwrap_or_default().to_owned();
                pieces.fold(first, |told, piece| told + &self.sentence(phrases) + piece)
            }
            1 => (token / 4).to_string(),
            _ => self.text(token / 4),
        }
    }
}

fn wordless(violations: &[Violation<'_>]) -> Wordless {
    let mut wordless = Wordless::default();
    violations.iter().for_each(|violation| wordless.write(violation));
    wordless
}

#[test]
fn what_is_written_without_words_says_the_same_in_every_language() {
    // Names outside of the first plane and outside of ASCII, a limit, a list of values, types, a nearest name, check digits.
    let body = r#"{"calendario": {"expiracao": 0, "😀": 1}, "devedor": {"cpf": "52998224726", "nome": ""}, "valor": {"original": 1},
        "infoAdicionais": [{"nome": "é", "valor": "é", "ação": 1}], "chvae": "x", "loc": {"id": "1"}}"#;
    let report = validate(Operation::PixCreateImmediateCharge, body.as_bytes()).expect_err("most of it is wrong");
    let violations = report.violations();
    assert!(violations.len() >= 7, "{report}");
    let written = wordless(violations);
    for (_, locale) in Locale::ALL {
        let phrases: Vec<&str> = phrases(*locale).collect();
        let mut reader = Reader { numbers: &written.numbers, text: written.text.encode_utf16().collect() };
        for violation in violations {
            let [code, pointer] = [reader.number(), reader.number()];
            let [offset, line, column, tokens] = [(); 4].map(|()| reader.number());
            let behind = reader.numbers.len() - tokens as usize;
            assert_eq!(reader.text(code), violation.code().as_str());
            assert_eq!(reader.text(pointer), violation.pointer());
            assert_eq!(offset as usize, violation.offset());
            assert_eq!((line, column), (violation.line(), violation.column()));
            assert_eq!(reader.sentence(&phrases), violation.message(*locale));
            assert_eq!(reader.numbers.len(), behind);
        }
        assert!(reader.numbers.is_empty() && reader.text.is_empty());
    }
}

#[test]
fn violations_are_written_one_behind_the_other() {
    let body = br#"{"valor": {"original": "1,00"}, "calendario": {"expiracao": 0}, "chave": "pix@example.com"}"#;
    let report = validate(Operation::PixCreateImmediateCharge, body).expect_err("two things are wrong");
    let [first, second] = report.violations() else { panic!("{report}") };
    let (both, alone) = (wordless(report.violations()), [first, second].map(|one| wordless(std::slice::from_ref(one))));
    assert_eq!(both.numbers, [&alone[0].numbers[..], &alone[1].numbers[..]].concat());
    assert_eq!(both.text, format!("{}{}", alone[0].text, alone[1].text));
}
