//! The header `Retry-After` (RFC 9110, 10.2.3).

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, RETRY_AFTER};

/// The longest wait that is told: a caller who adds it to a moment must not get out of the calendar.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How long an answer asks to wait: as seconds or as a date, which is taken against `now`. A negative number and a date in the
/// past are zero; what is neither is nothing. More than a day counts as one.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = seconds(text).or_else(|| {
        let date = httpdate::parse_http_date(text).ok()?;
        Some(date.duration_since(now).unwrap_or(Duration::ZERO))
    });
    wait.map(|wait| wait.min(LONGEST))
}

/// A decimal number, also with a sign or a fraction, which some servers send.
fn seconds(text: &str) -> Option<Duration> {
    let (negative, number) = match text.strip_prefix(['-', '+']) {
        Some(number) => (text.starts_with('-'), number),
        None => (false, text),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    if negative {
        return Some(Duration::ZERO);
    }
    // Only a number that is too large does not parse here. A fraction is rounded up: never sooner than asked.
    let whole = whole.parse().map_or(Duration::MAX, Duration::from_secs);
    let part = Duration::from_secs(fraction.bytes().any(|digit| digit != b'0').into());
    Some(whole.saturating_add(part))
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT, the example of the RFC.
    const MOMENT: Duration = Duration::from_secs(784_111_777);

    fn read(value: &[u8], now: Duration) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_bytes(value).expect("a header"));
        retry_after(&headers, SystemTime::UNIX_EPOCH + now)
    }

    #[test]
    fn seconds_are_read() {
        for (text, wait) in [
            ("0", Some(0)),
            ("7", Some(7)),
            ("007", Some(7)),
            (" 120 ", Some(120)),
            ("+3", Some(3)),
            ("-1", Some(0)),
            ("-99999999999999999999999", Some(0)),
            ("1.0", Some(1)),
            ("1.2", Some(2)),
            ("0.001", Some(1)),
            ("-0.5", Some(0)),
            ("", None),
            ("-", None),
            ("+", None),
            ("--1", None),
            (".", None),
            ("1.", None),
            (".5", None),
            ("1e3", None),
            ("0x10", None),
            ("1 2", None),
            ("soon", None),
            ("NaN", None),
            ("inf", None),
        ] {
            assert_eq!(read(text.as_bytes(), MOMENT), wait.map(Duration::from_secs), "{text:?}");
        }
    }

    #[test]
    fn more_than_a_day_is_a_day() {
        assert_eq!(read(b"86399", MOMENT), Some(Duration::from_secs(86_399)));
        for text in ["86400", "86401", "18446744073709551615", "18446744073709551616", "18446744073709551615.5"] {
            assert_eq!(read(text.as_bytes(), MOMENT), Some(LONGEST), "{text}");
        }
        assert_eq!(read(b"9".repeat(4000).as_slice(), MOMENT), Some(LONGEST));
        assert_eq!(read(b"Fri, 31 Dec 9999 23:59:59 GMT", MOMENT), Some(LONGEST));
    }

    #[test]
    fn dates_are_read_in_all_three_forms() {
        let (early, late) = (MOMENT - Duration::from_secs(90), MOMENT + Duration::from_secs(1));
        for form in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(read(form.as_bytes(), early), Some(Duration::from_secs(90)), "{form}");
            assert_eq!(read(form.as_bytes(), MOMENT), Some(Duration::ZERO), "{form}");
            assert_eq!(read(form.as_bytes(), late), Some(Duration::ZERO), "{form}");
            let part = MOMENT - Duration::from_millis(1500);
            assert_eq!(read(form.as_bytes(), part), Some(Duration::from_millis(1500)), "{form}");
        }
        for text in ["Sun, 06 Nov 1994 08:49:37 BRT", "1994-11-06T08:49:37Z", "Sun, 32 Nov 1994 08:49:37 GMT"] {
            assert_eq!(read(text.as_bytes(), early), None, "{text}");
        }
    }

    #[test]
    fn without_the_header_or_without_text_there_is_nothing() {
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::UNIX_EPOCH), None);
        assert_eq!(read(b"\xff7", MOMENT), None);
    }
}
