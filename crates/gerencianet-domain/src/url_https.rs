//! URLs to which the vendor calls back.

use alloc::boxed::Box;
use core::net::{Ipv4Addr, Ipv6Addr};

use crate::newtype::{boxed_text, masked_debug};
use crate::{Fault, ascii};

/// A URL of the scheme https, as a webhook or redirect has it. Two spellings of one address are two values.
///
/// `Debug` shows nothing: a query often carries a secret.
///
/// ```
/// use gerencianet_domain::UrlHttps;
///
/// let url = UrlHttps::parse("https://exemplo-pix/webhook?ignorar=")?;
/// assert_eq!(url.as_str(), "https://exemplo-pix/webhook?ignorar=");
/// assert!(UrlHttps::parse("http://exemplo-pix/webhook").is_err());
/// # Ok::<(), gerencianet_domain::UrlHttpsError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlHttps(Box<str>);

boxed_text!(UrlHttps, UrlHttpsError, "https URL", check);
masked_debug!(UrlHttps);

const SCHEME: &str = "https://";

/// Judges a URL: `https://` in lower case, a host, perhaps a port and a path.
///
/// Stricter than what browsers repair, looser than RFC 3986: letters outside ASCII are accepted; white space, control
/// characters and ``<>"`{}|^\`` are not. A host needs no dot. One that ends in a number must be an IPv4 address of four
/// numbers; an IPv6 address stands in brackets. A name and password before the host are accepted.
///
/// # Errors
///
/// The first rule that does not hold.
pub fn check(text: &str) -> Result<(), Fault> {
    let Some(rest) = text.strip_prefix(SCHEME) else {
        return Err(Fault::Scheme);
    };
    if !rest.bytes().all(|byte| byte.is_ascii_graphic() && !is_unwise(byte.into())) {
        // Only now is it worth decoding: a letter outside ASCII is no fault.
        let refused = |character: char| character.is_whitespace() || character.is_control() || is_unwise(character);
        if let Some(index) = rest.find(refused) {
            return Err(Fault::Character { position: ascii::position_of(text, SCHEME.len() + index) });
        }
    }
    let authority_ends = |byte| matches!(byte, b'/' | b'?' | b'#');
    let authority = &rest[..rest.bytes().position(authority_ends).unwrap_or(rest.len())];
    // The host begins after the one `@` that may follow a name and password; a second one would be part of the host.
    let address = authority.split_once('@').map_or(authority, |(_, address)| address);
    let (host, port) = match address.strip_prefix('[') {
        Some(literal) => {
            let (literal, port) = literal.split_once(']').ok_or(Fault::Host)?;
            literal.parse::<Ipv6Addr>().map_err(|_| Fault::Host)?;
            (None, port)
        }
        None => {
            let (host, port) = address.split_at(address.find(':').unwrap_or(address.len()));
            (Some(host), port)
        }
    };
    if !host.is_none_or(is_host) {
        return Err(Fault::Host);
    }
    match port.strip_prefix(':') {
        Some(digits) => judge_port(digits),
        None if port.is_empty() => Ok(()),
        None => Err(Fault::Host),
    }
}

/// The visible characters that RFC 3986 has nowhere in a URL.
const fn is_unwise(character: char) -> bool {
    matches!(character, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '^' | '\\')
}

/// Whether a text is a name of a host or an IPv4 address: labels of letters, digits, `-` and `_` between dots.
fn is_host(text: &str) -> bool {
    // A dot at the end names the root of the DNS.
    let name = text.strip_suffix('.').unwrap_or(text);
    if !name.split('.').all(is_label) {
        return false;
    }
    let last = name.rsplit('.').next().unwrap_or(name);
    !is_number(last) || name.parse::<Ipv4Addr>().is_ok()
}

fn is_label(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let fits = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
    !text.is_empty() && (text.bytes().all(plain) || text.chars().all(fits))
}

/// Whether browsers read the last label of a host as part of an IPv4 address, in decimal or hexadecimal.
fn is_number(label: &str) -> bool {
    match label.strip_prefix("0x").or_else(|| label.strip_prefix("0X")) {
        Some(hexadecimal) => hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => label.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

fn judge_port(digits: &str) -> Result<(), Fault> {
    // `parse` alone would take a sign.
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    match digits.parse::<u16>() {
        Ok(1..) if is_number => Ok(()),
        _ => Err(Fault::Port),
    }
}
