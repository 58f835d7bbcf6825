//! URLs to which the vendor calls back.

use alloc::boxed::Box;

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
    check_after_scheme(rest).map_err(|fault| match fault {
        Fault::Character { position } => Fault::Character { position: SCHEME.len() + position },
        fault => fault,
    })
}

/// Judges what follows the scheme of a URL, or a URL written without one.
pub(crate) fn check_after_scheme(rest: &str) -> Result<(), Fault> {
    if !rest.bytes().all(|byte| byte.is_ascii_graphic() && !is_unwise(byte.into())) {
        // Only now is it worth decoding: a letter outside ASCII is no fault.
        let refused = |character: char| character.is_whitespace() || character.is_control() || is_unwise(character);
        if let Some(index) = rest.find(refused) {
            return Err(Fault::Character { position: ascii::position_of(rest, index) });
        }
    }
    let (authority, _) = split(rest.as_bytes(), |byte| matches!(byte, b'/' | b'?' | b'#'));
    // The host begins after the one `@` that may follow a name and password; a second one would be part of the host.
    let address = match split(authority, |byte| byte == b'@') {
        (_, [_, address @ ..]) => address,
        (address, []) => address,
    };
    let (is_host, port) = match address {
        [b'[', literal @ ..] => match split(literal, |byte| byte == b']') {
            (literal, [_, port @ ..]) => (is_ipv6(literal), port),
            (_, []) => return Err(Fault::Host),
        },
        _ => {
            let (host, port) = split(address, |byte| byte == b':');
            (is_host(host), port)
        }
    };
    match port {
        _ if !is_host => Err(Fault::Host),
        [] => Ok(()),
        [b':', digits @ ..] => judge_port(digits),
        _ => Err(Fault::Host),
    }
}

/// What stands before the first byte of some kind, and the rest from that byte on.
fn split(text: &[u8], ends: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    text.split_at(text.iter().position(|byte| ends(*byte)).unwrap_or(text.len()))
}

/// The visible characters that RFC 3986 has nowhere in a URL.
const fn is_unwise(character: char) -> bool {
    matches!(character, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '^' | '\\')
}

/// Whether a text is a name of a host or an IPv4 address: labels of letters, digits, `-` and `_` between dots.
fn is_host(text: &[u8]) -> bool {
    // A dot at the end names the root of the DNS.
    let name = text.strip_suffix(b".").unwrap_or(text);
    let mut last: &[u8] = &[];
    for label in pieces(name, b'.') {
        if !is_label(label) {
            return false;
        }
        last = label;
    }
    !is_number(last) || is_ipv4(name)
}

fn is_label(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let fits = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
    !text.is_empty() && (text.iter().all(plain) || str::from_utf8(text).is_ok_and(|text| text.chars().all(fits)))
}

/// Whether browsers read the last label of a host as part of an IPv4 address, in decimal or hexadecimal.
fn is_number(label: &[u8]) -> bool {
    match label {
        [b'0', b'x' | b'X', hexadecimal @ ..] => hexadecimal.iter().all(u8::is_ascii_hexdigit),
        _ => label.iter().all(u8::is_ascii_digit),
    }
}

/// Whether a text is four numbers up to 255 between dots; a zero before another digit would make it octal for some.
fn is_ipv4(text: &[u8]) -> bool {
    let fits = |number: &[u8]| match number {
        [b'0'] => true,
        [b'1'..=b'9', ..] => number.len() < 4 && value(number).is_some_and(|value| value < 256),
        _ => false,
    };
    pieces(text, b'.').count() == 4 && pieces(text, b'.').all(fits)
}

/// Whether a text is an IPv6 address of RFC 4291, section 2.2: eight groups of hexadecimal digits, the last two of which may
/// be written as an IPv4 address, and one `::` for a group or more of zeros.
fn is_ipv6(text: &[u8]) -> bool {
    match text.windows(2).position(|pair| pair == b"::") {
        Some(index) => {
            let (before, after) = (&text[..index], &text[index + 2..]);
            let groups = groups(before, false).zip(groups(after, true));
            groups.is_some_and(|(before, after)| before + after < 8)
        }
        None => groups(text, true) == Some(8),
    }
}

/// How many groups of an IPv6 address stand in a text that has no `::`.
fn groups(text: &[u8], may_end_in_ipv4: bool) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let mut groups = 0;
    let mut end = 0;
    for piece in pieces(text, b':') {
        end += piece.len();
        if matches!(piece.len(), 1..=4) && piece.iter().all(u8::is_ascii_hexdigit) {
            groups += 1;
        } else if may_end_in_ipv4 && end == text.len() && is_ipv4(piece) {
            groups += 2;
        } else {
            return None;
        }
        end += 1;
    }
    Some(groups)
}

fn pieces(text: &[u8], between: u8) -> impl Iterator<Item = &[u8]> {
    text.split(move |byte| *byte == between)
}

fn judge_port(digits: &[u8]) -> Result<(), Fault> {
    match value(digits) {
        Some(1..=65_535) => Ok(()),
        _ => Err(Fault::Port),
    }
}

/// The number that digits stand for; all that are too large for a port are the same.
fn value(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0u32, |value, digit| match digit {
        b'0'..=b'9' => Some((value * 10 + u32::from(digit - b'0')).min(65_536)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use core::net::{Ipv4Addr, Ipv6Addr};

    use super::*;

    #[test]
    fn addresses_are_those_of_the_standard_library() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state % below as u64) as usize
        };
        let parts = [
            "0", "1", "9", "01", "00", "10", "99", "199", "249", "255", "256", "300", "1000", "ffff", "aBc", "10000",
            "g", "", " ",
        ];
        let four = ["1.2.3.4", "255.255.255.255", "0.0.0.0", "1.2.3.256", "1.2.3", "01.2.3.4", "1.2.3.4.5"];
        let (mut fours, mut sixes) = (0_u32, 0_u32);
        // An interpreter is given fewer of them.
        let rounds = if cfg!(miri) { 1_000 } else { 400_000 };
        for round in 0..rounds {
            let mut text = alloc::string::String::new();
            for part in 0..=random(if round % 2 == 0 { 5 } else { 9 }) {
                if part > 0 {
                    text.push_str(if round % 2 == 0 { "." } else { [":", ":", ":", "::"][random(4)] });
                }
                match random(12) {
                    0 if round % 2 == 1 => text.push_str(four[random(four.len())]),
                    1 => text.push_str(parts[random(parts.len())]),
                    _ => text.push_str(parts[random(11)]),
                }
            }
            if random(8) == 0 {
                text.insert_str(0, ["::", ":", ".", "-"][random(4)]);
            }
            if random(8) == 0 {
                text.push_str(["::", ":", ".", "%1"][random(4)]);
            }
            let expected = (text.parse::<Ipv4Addr>().is_ok(), text.parse::<Ipv6Addr>().is_ok());
            assert_eq!((is_ipv4(text.as_bytes()), is_ipv6(text.as_bytes())), expected, "{text}");
            fours += u32::from(expected.0);
            sixes += u32::from(expected.1);
        }
        assert!(fours > rounds / 80 && sixes > rounds / 80, "{fours} {sixes}");
    }

    #[test]
    fn ports_are_those_of_the_standard_library() {
        for port in
            ["", "0", "1", "80", "00080", "65535", "65536", "0065535", "99999999999999999999", "+80", "-1", "8 ", "8o"]
        {
            let expected =
                port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
            assert_eq!(judge_port(port.as_bytes()).is_ok(), expected, "{port}");
        }
    }
}
