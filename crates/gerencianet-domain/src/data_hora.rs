use core::cmp::Ordering;

use crate::{Fault, ascii, calendar, data};

/// Judges a moment: `YYYY-MM-DDThh:mm:ss`, any number of decimals after a dot, then `Z` or `±hh:mm`; RFC 3339 with `T` and
/// `Z` in upper case.
///
/// A 60th second is accepted where a leap second can be: in the last minute of a month of UTC.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match read(text) {
        Ok(_) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// Compares two moments, or two dates, exactly: to the last decimal, whatever the offsets.
///
/// `None` when either text is neither, or one is a moment and the other a date.
///
/// ```
/// use core::cmp::Ordering;
/// use gerencianet_domain::check::compare_moments;
///
/// let brasilia = "2022-04-01T09:00:00-03:00";
/// assert_eq!(compare_moments(brasilia, "2022-04-01T12:00:00.000Z"), Some(Ordering::Equal));
/// assert_eq!(compare_moments("2022-04-01", "2022-04-02"), Some(Ordering::Less));
/// assert_eq!(compare_moments(brasilia, "2022-04-01"), None);
/// ```
#[must_use]
pub fn compare_moments(a: &str, b: &str) -> Option<Ordering> {
    match (read(a), read(b)) {
        (Ok(first), Ok(second)) => Some(first.cmp(&second)),
        (Err(_), Err(_)) if data::check(a).is_ok() && data::check(b).is_ok() => Some(a.cmp(b)),
        _ => None,
    }
}

/// A moment in UTC. The fields are in the order of their weight, so that the derived comparison is that of time; a leap
/// second comes after the 59th and before the next minute.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Moment<'t> {
    minute: i64,
    second: u32,
    /// The decimals without trailing zeros: compared as text they compare as fractions.
    fraction: &'t [u8],
}

const fn read(text: &str) -> Result<Moment<'_>, Fault> {
    const CLOCK: &str = "9999-99-99T99:99:99";
    if let Err(fault) = ascii::starts_like(text, CLOCK) {
        return Err(fault);
    }
    let bytes = text.as_bytes();
    let mut position = CLOCK.len();
    if bytes.len() <= position {
        return Err(Fault::Incomplete);
    }

    let mut fraction: &[u8] = &[];
    if bytes[position] == b'.' {
        let start = position + 1;
        position = start;
        while position < bytes.len() && bytes[position].is_ascii_digit() {
            position += 1;
        }
        if position == bytes.len() {
            return Err(Fault::Incomplete);
        }
        if position == start {
            return Err(Fault::Character { position });
        }
        fraction = bytes.split_at(position).0.split_at(start).1;
        while let [shorter @ .., b'0'] = fraction {
            fraction = shorter;
        }
    }

    let sign = match bytes[position] {
        b'Z' => 0,
        b'+' => 1,
        b'-' => -1,
        _ => return Err(Fault::Character { position }),
    };
    position += 1;
    let mut offset = 0;
    if sign != 0 {
        let mut index = 0;
        while index < 5 {
            if position + index == bytes.len() {
                return Err(Fault::Incomplete);
            }
            let byte = bytes[position + index];
            if index == 2 && byte != b':' || index != 2 && !byte.is_ascii_digit() {
                return Err(Fault::Character { position: position + index });
            }
            index += 1;
        }
        let (hours, minutes) = (ascii::number(bytes, position, 2), ascii::number(bytes, position + 3, 2));
        if hours > 23 || minutes > 59 {
            return Err(Fault::NoSuchOffset);
        }
        offset = sign * (hours * 60 + minutes) as i64;
        position += 5;
    }
    if position < bytes.len() {
        return Err(Fault::Character { position });
    }

    let (year, month, day) = (ascii::number(bytes, 0, 4), ascii::number(bytes, 5, 2), ascii::number(bytes, 8, 2));
    if !calendar::has_day(year, month, day) {
        return Err(Fault::NoSuchDay);
    }
    let (hour, minute, second) =
        (ascii::number(bytes, 11, 2), ascii::number(bytes, 14, 2), ascii::number(bytes, 17, 2));
    if hour > 23 || minute > 59 || second > 60 {
        return Err(Fault::NoSuchTime);
    }
    let today = calendar::day_number(year, month, day);
    let minute = today * 1440 + (hour * 60 + minute) as i64 - offset;
    if second == 60 {
        // The next minute must begin a month of UTC. An offset is less than a day, so that month begins today or tomorrow.
        let next = minute + 1;
        let begins_today = next == today * 1440 && day == 1;
        let begins_tomorrow = next == (today + 1) * 1440 && day == calendar::days_in_month(year, month);
        if !begins_today && !begins_tomorrow {
            return Err(Fault::NoSuchTime);
        }
    }
    Ok(Moment { minute, second, fraction })
}
