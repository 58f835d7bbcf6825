//! E-mail addresses.

use alloc::boxed::Box;

use crate::newtype::{boxed_text, masked_debug};
use crate::{Fault, ascii};

/// An e-mail address, judged loosely: one `@` with something on both sides, no white space, no control character, at most
/// 254 characters.
///
/// ```
/// use gerencianet_domain::Email;
///
/// let email = Email::parse("joão@meuemail.com")?;
/// assert_eq!(email.as_str(), "joão@meuemail.com");
/// assert_eq!(format!("{email:?}"), "Email(***)");
/// assert!(Email::parse("meuemail.com").is_err());
/// # Ok::<(), gerencianet_domain::EmailError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(Box<str>);

boxed_text!(Email, EmailError, "e-mail address", check);
masked_debug!(Email);

/// Judges an e-mail address, loosely: one `@` with something on both sides, no white space, no control character, at most
/// 254 characters.
///
/// # Errors
///
/// The first rule that does not hold.
pub fn check(text: &str) -> Result<(), Fault> {
    within(text, 254)
}

/// Judges an e-mail address of at most `most` characters.
pub(crate) fn within(text: &str, most: usize) -> Result<(), Fault> {
    let length = |found| Err(Fault::Length { least: 3, most, found });
    if text.is_empty() {
        return length(0);
    }
    let bytes = text.as_bytes();
    let (mut at_signs, mut plain) = (0, true);
    for &byte in bytes {
        at_signs += usize::from(byte == b'@');
        plain &= matches!(byte, b'!'..=b'~');
    }
    if !plain {
        refuse_first(text)?;
    }
    if at_signs != 1 || bytes.first() == Some(&b'@') || bytes.last() == Some(&b'@') {
        return Err(Fault::AtSign);
    }
    if bytes.len() > most {
        let found = ascii::characters(text);
        if found > most {
            return length(found);
        }
    }
    Ok(())
}

/// Names the first white space or control character, in all of Unicode.
fn refuse_first(text: &str) -> Result<(), Fault> {
    match text.chars().position(|character| character.is_whitespace() || character.is_control()) {
        Some(position) => Err(Fault::Character { position }),
        None => Ok(()),
    }
}
