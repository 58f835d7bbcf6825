//! The Gregorian calendar, extended to the year 0.

/// Whether the calendar has that day.
pub(crate) const fn has_day(year: u32, month: u32, day: u32) -> bool {
    1 <= month && month <= 12 && 1 <= day && day <= days_in_month(year, month)
}

/// How many days a month from 1 to 12 has.
pub(crate) const fn days_in_month(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The number of a day: consecutive days have consecutive numbers.
pub(crate) const fn day_number(year: u32, month: u32, day: u32) -> i64 {
    // Years are counted from March, so that the leap day is the last of its year. Shifting by one period of 400 years keeps
    // every term positive.
    let (year, month) =
        if month < 3 { (year as i64 + 399, month as i64 + 9) } else { (year as i64 + 400, month as i64 - 3) };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day as i64
}
