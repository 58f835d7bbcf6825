//! Holds the four verdicts on a body against each other.

use std::fmt;

use crate::prove::{Native, Rule, Subject, Tally, node::Answer};

/// Who says something else than our engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judge {
    /// Our engine, asked for no more than a verdict.
    Quick,
    /// Our engine in the npm package.
    Package,
    /// The `jsonschema` crate.
    JsonSchema,
    /// ajv.
    Ajv,
}

impl Judge {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Judge::Quick => "the bare verdict",
            Judge::Package => "the npm package",
            Judge::JsonSchema => "jsonschema",
            Judge::Ajv => "ajv",
        }
    }
}

/// A difference that no rule explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Who differs from our engine.
    pub judge: Judge,
    /// Whether our engine accepts the body.
    pub accepted: bool,
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.accepted { "accepted" } else { "refused" };
        write!(formatter, "{verdict} by our engine, {} differs", self.judge.name())
    }
}

impl Subject {
    /// Counts what is the same or explained, and gives the first difference that is not.
    #[must_use]
    pub fn compare(&self, body: &[u8], native: &Native, answer: Answer, tally: &mut Tally) -> Option<Difference> {
        let accepted = native.is_accepted();
        *if accepted { &mut tally.accepted } else { &mut tally.refused } += 1;
        tally.no_json += u64::from(native.is_no_json());
        let mut explain = |judge: Judge, rule: Option<Rule>| match rule {
            Some(rule) => {
                *tally.explained.entry((judge.name(), rule)).or_default() += 1;
                None
            }
            None => Some(Difference { judge, accepted }),
        };
        if !native.consistent {
            return explain(Judge::Quick, None);
        }
        if !answer.same_report {
            return explain(Judge::Package, None);
        }
        if let Some(difference) = self.differs_from_jsonschema(body, native, &mut explain) {
            return Some(difference);
        }
        differs_from_ajv(body, native, answer, &mut explain)
    }

    fn differs_from_jsonschema(&self, body: &[u8], native: &Native, explain: &mut Explain<'_>) -> Option<Difference> {
        let Some((value, theirs)) = &native.theirs else {
            // What is no JSON to serde_json must be none to ours, and say so.
            return if native.is_no_json() { None } else { explain(Judge::JsonSchema, None) };
        };
        let is_truncated = native.report.as_ref().is_err_and(|report| report.is_truncated());
        if native.is_no_json() && !is_truncated {
            return explain(Judge::JsonSchema, None);
        }
        if *theirs == native.is_accepted() {
            return None;
        }
        // What was read, written anew, must be to ours what the text is to them: only the reading makes the difference.
        let again = serde_json::to_vec(value).expect("a value can be written");
        let rule = cause(body, native).filter(|_| self.judge(&again).is_accepted() == *theirs);
        explain(Judge::JsonSchema, rule)
    }
}

type Explain<'e> = dyn FnMut(Judge, Option<Rule>) -> Option<Difference> + 'e;

fn differs_from_ajv(body: &[u8], native: &Native, answer: Answer, explain: &mut Explain<'_>) -> Option<Difference> {
    if !answer.is_json {
        return if native.is_no_json() { None } else { explain(Judge::Ajv, None) };
    }
    if answer.accepted == native.is_accepted() {
        return None;
    }
    let rule = if native.is_accepted() {
        // Only another number can be refused that was right as it was written.
        cause(body, native).filter(|rule| *rule == Rule::Number && !answer.accepted_again)
    } else if answer.left_to_formats {
        Some(Rule::Format)
    } else if answer.accepted_again {
        cause(body, native)
    } else {
        None
    };
    explain(Judge::Ajv, rule)
}

/// What in the text a reader of JSON may lose.
fn cause(body: &[u8], native: &Native) -> Option<Rule> {
    let codes = native.codes();
    if codes.contains(&"duplicate-key") {
        Some(Rule::DuplicateKey)
    } else if codes.contains(&"utf-8") {
        Some(Rule::Utf8)
    } else if codes.contains(&"too-deep") {
        Some(Rule::Depth)
    } else if codes.contains(&"json-syntax") && is_escaped_surrogate(body) {
        Some(Rule::LoneSurrogate)
    } else if numbers(body).any(is_lost) {
        Some(Rule::Number)
    } else {
        None
    }
}

fn is_escaped_surrogate(body: &[u8]) -> bool {
    body.windows(4).any(|escape| {
        escape[..2] == *b"\\u"
            && matches!(escape[2], b'd' | b'D')
            && matches!(escape[3], b'8' | b'9' | b'a'..=b'f' | b'A'..=b'F')
    })
}

/// Whatever looks like a number, wherever it stands.
fn numbers(body: &[u8]) -> impl Iterator<Item = &str> {
    let pieces = body.split(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
    pieces.filter_map(|piece| std::str::from_utf8(piece).ok()).filter(|piece| piece.parse::<f64>().is_ok())
}

/// Whether a float of 64 bits may be another number.
fn is_lost(text: &str) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    let is_normal = text.parse::<f64>().is_ok_and(f64::is_normal);
    digits > 0 && (digits > f64::DIGITS as usize || !is_normal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{documents, prove::subjects};

    const AGREED: Answer =
        Answer { same_report: true, is_json: true, accepted: true, accepted_again: false, left_to_formats: false };
    const VALID: &[u8] = br#"{"valor":"7.89"}"#;

    fn subject() -> Subject {
        let all = subjects(&documents::sources());
        all.into_iter().find(|subject| subject.operation.id() == "pixDevolution").expect("it has a body")
    }

    /// Who differs without a rule, and the rules that were needed.
    fn compared(body: &[u8], answer: Answer) -> (Option<Judge>, Vec<Rule>) {
        let subject = subject();
        held(&subject, body, &subject.judge(body), answer)
    }

    fn held(subject: &Subject, body: &[u8], native: &Native, answer: Answer) -> (Option<Judge>, Vec<Rule>) {
        let mut tally = Tally::default();
        let difference = subject.compare(body, native, answer, &mut tally);
        (difference.map(|difference| difference.judge), tally.explained.keys().map(|(_, rule)| *rule).collect())
    }

    #[test]
    fn a_judge_that_says_something_else_is_found() {
        assert_eq!(compared(VALID, AGREED), (None, vec![]));
        assert_eq!(compared(VALID, Answer { same_report: false, ..AGREED }), (Some(Judge::Package), vec![]));
        assert_eq!(compared(VALID, Answer { accepted: false, ..AGREED }), (Some(Judge::Ajv), vec![]));
        assert_eq!(compared(VALID, Answer { is_json: false, ..AGREED }), (Some(Judge::Ajv), vec![]));
        assert_eq!(compared(b"{}", AGREED), (Some(Judge::Ajv), vec![]));
        assert_eq!(compared(b"{", AGREED), (Some(Judge::Ajv), vec![]));
        let subject = subject();
        let quick = Native { consistent: false, ..subject.judge(VALID) };
        assert_eq!(held(&subject, VALID, &quick, AGREED), (Some(Judge::Quick), vec![]));
        for theirs in [None, Some((serde_json::json!({ "valor": "7.89" }), false))] {
            let native = Native { theirs, ..subject.judge(VALID) };
            assert_eq!(held(&subject, VALID, &native, AGREED), (Some(Judge::JsonSchema), vec![]));
        }
    }

    #[test]
    fn a_rule_explains_no_more_than_it_says() {
        let again = Answer { accepted_again: true, ..AGREED };
        let left = Answer { left_to_formats: true, ..AGREED };
        assert_eq!(compared(br#"{"valor":"0.00"}"#, left), (None, vec![Rule::Format]));
        assert_eq!(compared(br#"{"valor":"0.00"}"#, again), (Some(Judge::Ajv), vec![]));
        // Both others read the last one.
        let twice = br#"{"valor":"7.89","valor":"7.89"}"#;
        let (difference, rules) = compared(twice, again);
        assert_eq!((difference, rules), (None, vec![Rule::DuplicateKey, Rule::DuplicateKey]));
        assert_eq!(compared(twice, AGREED).0, Some(Judge::Ajv));
        assert_eq!(compared(br#"{"valor":"\ud800"}"#, again), (None, vec![Rule::LoneSurrogate]));
        assert_eq!(compared(b"{\"valor\":\"\xff\"}", again), (None, vec![Rule::Utf8]));
    }

    #[test]
    fn numbers_that_floats_lose_are_known() {
        for text in ["9007199254740993", "1e400", "-1e-400", "3600.0000000000000000001"] {
            assert!(numbers(format!("[{text}]").as_bytes()).any(is_lost), "{text}");
        }
        for text in ["0", "3600.0", "1e300", "123456789012345", "-0.10", "\"e\""] {
            assert!(!numbers(format!("[{text}]").as_bytes()).any(is_lost), "{text}");
        }
    }
}
