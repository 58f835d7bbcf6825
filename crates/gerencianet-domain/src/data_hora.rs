//! Moments, as RFC 3339 writes them.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use crate::inline::Inline;
use crate::newtype::{parsing, writing};
use crate::{Data, Fault, ascii, calendar, data};

/// The date and the time of day before the fraction and the offset; `9` stands for a digit.
const CLOCK: &str = "9999-99-99T99:99:99";

/// A moment with its offset from UTC, written as RFC 3339 has it.
///
/// Compares as time passes: two moments are equal when they are the same instant, whatever their offsets. Fractions of a
/// second are kept to the nanosecond; further decimals are read and dropped.
///
/// ```
/// use gerencianet_domain::DataHora;
///
/// let utc = DataHora::parse("2022-04-29T12:00:00.500Z")?;
/// let brasilia = DataHora::parse("2022-04-29T09:00:00.5-03:00")?;
/// assert_eq!(utc, brasilia);
/// assert_eq!(brasilia.as_str(), "2022-04-29T09:00:00.5-03:00");
/// assert_eq!((utc.unix_seconds(), utc.nanoseconds()), (1_651_233_600, 500_000_000));
/// # Ok::<(), gerencianet_domain::DataHoraError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct DataHora(Inline<35>);

impl DataHora {
    /// Reads the text on the wire.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub const fn parse(text: &str) -> Result<Self, DataHoraError> {
        if let Err(fault) = check(text) {
            return Err(DataHoraError(fault));
        }
        const NANOSECONDS: usize = CLOCK.len() + ".".len() + 9;
        let bytes = text.as_bytes();
        let mut fraction_end = CLOCK.len() + 1;
        while fraction_end < bytes.len() && bytes[fraction_end].is_ascii_digit() {
            fraction_end += 1;
        }
        let mut kept = Inline::EMPTY;
        if bytes[CLOCK.len()] == b'.' && fraction_end > NANOSECONDS {
            kept.push(bytes.split_at(NANOSECONDS).0);
            kept.push(bytes.split_at(fraction_end).1);
        } else {
            kept.push(bytes);
        }
        Ok(DataHora(kept))
    }

    /// The text on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The day as it is written, in the offset of the moment.
    #[must_use]
    pub fn data(&self) -> Data {
        Data::parse(&self.as_str()[.."YYYY-MM-DD".len()]).expect("the rule asks for a day that exists")
    }

    /// Seconds since 1970-01-01T00:00:00Z, rounded down, leap seconds not counted; a leap second has the number of the second
    /// after it.
    #[must_use]
    pub const fn unix_seconds(&self) -> i64 {
        let moment = self.moment();
        (moment.minute - calendar::day_number(1970, 1, 1) * 1440) * 60 + moment.second as i64
    }

    /// Nanoseconds since the last full second.
    #[must_use]
    pub const fn nanoseconds(&self) -> u32 {
        let fraction = self.moment().fraction;
        let (mut nanoseconds, mut index) = (0, 0);
        while index < 9 {
            nanoseconds = nanoseconds * 10 + if index < fraction.len() { (fraction[index] - b'0') as u32 } else { 0 };
            index += 1;
        }
        nanoseconds
    }

    const fn moment(&self) -> Moment<'_> {
        match read(self.as_str()) {
            Ok(moment) => moment,
            Err(_) => panic!("dropping decimals leaves a moment"),
        }
    }
}

parsing!(DataHora, DataHoraError, "date and time");
writing!(DataHora);

impl PartialEq for DataHora {
    fn eq(&self, other: &Self) -> bool {
        self.moment() == other.moment()
    }
}

impl Eq for DataHora {}

impl PartialOrd for DataHora {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DataHora {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment().cmp(&other.moment())
    }
}

impl Hash for DataHora {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.moment().hash(state);
    }
}

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
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Moment<'t> {
    minute: i64,
    second: u32,
    /// The decimals without trailing zeros: compared as text they compare as fractions.
    fraction: &'t [u8],
}

const fn read(text: &str) -> Result<Moment<'_>, Fault> {
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
