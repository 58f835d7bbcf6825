//! Holds the rules of strings.

use alloc::string::String;

use crate::code::Code;
use crate::engine::path::Path;
use crate::engine::text::Text;
use crate::engine::{Flow, Judge};
use crate::table::{Pattern, StringRules};
use crate::violation::Detail;

/// Bytes that an unescaped text may take on the stack; formats of bounded length fit in.
const SHORT: usize = 512;

impl<'t> Judge<'t, '_> {
    pub(super) fn string_rules(
        &mut self,
        rules: &StringRules<'t>,
        text: Text<'_>,
        path: &Path<'_>,
        offset: usize,
    ) -> Flow {
        if rules.min_length > 0 || rules.max_length < u32::MAX {
            let (fewest, most) = bounds(text);
            // Counting characters is needed only where the number of bytes leaves the verdict open.
            if fewest < rules.min_length as usize || most > rules.max_length as usize {
                let length = text.char_count();
                if length < rules.min_length as usize {
                    self.report(Code::MinLength, Detail::Limit(rules.min_length), path, offset)?;
                }
                if length > rules.max_length as usize {
                    self.report(Code::MaxLength, Detail::Limit(rules.max_length), path, offset)?;
                }
            }
        }
        if let Some(pattern) = rules.pattern
            && !matches(pattern, text)
        {
            self.report(Code::Pattern, Detail::Pattern(pattern.source), path, offset)?;
        }
        if let Some(format) = rules.format
            && let Err(fault) = with_unescaped(text, |text| format.check(text, self.check_digits))
        {
            self.report(Code::of_fault(format, fault), Detail::Fault(fault), path, offset)?;
        }
        Ok(())
    }
}

/// The fewest and the most characters that a text of so many bytes can have.
fn bounds(text: Text<'_>) -> (usize, usize) {
    // A character takes up to 4 bytes, or 12 as two escaped surrogates.
    let bytes = text.raw.len();
    (bytes.div_ceil(if text.escaped { 12 } else { 4 }), bytes)
}

fn matches(pattern: &Pattern<'_>, text: Text<'_>) -> bool {
    if !text.escaped {
        return pattern.matcher.is_match(text.raw);
    }
    let mut state = pattern.matcher.start();
    let mut buffer = [0u8; 4];
    for character in text.chars() {
        state.push(character.encode_utf8(&mut buffer).as_bytes());
    }
    state.finish()
}

/// Calls with the text, escapes resolved: as it stands, or on the stack, or, where it is long, from the heap.
fn with_unescaped<R>(text: Text<'_>, call: impl FnOnce(&str) -> R) -> R {
    if !text.escaped {
        return call(text.raw);
    }
    if text.raw.len() > SHORT {
        return call(&text.chars().collect::<String>());
    }
    // Resolving an escape never lengthens the text.
    let mut buffer = [0u8; SHORT];
    let mut length = 0;
    for character in text.chars() {
        length += character.encode_utf8(&mut buffer[length..]).len();
    }
    call(core::str::from_utf8(&buffer[..length]).unwrap_or(""))
}
