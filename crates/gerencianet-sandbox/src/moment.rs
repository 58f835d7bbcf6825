//! Moments, as the database keeps them and as answers write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gerencianet_domain::{Data, DataHora};
use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

/// A moment to the millisecond, since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment(pub(crate) i64);

/// How far Brasília is behind UTC, in milliseconds.
const BEHIND: i64 = 3 * 3_600_000;

impl Moment {
    /// That moment of the calendar. One before 1970 is taken for its beginning.
    pub(crate) fn of(moment: SystemTime) -> Self {
        let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    /// This moment and that much more.
    pub(crate) fn after(self, duration: Duration) -> Self {
        Moment(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }

    /// How long it is until `moment`; nothing where that is past.
    pub(crate) fn until(self, moment: Moment) -> Duration {
        Duration::from_millis(u64::try_from(moment.0.saturating_sub(self.0)).unwrap_or(0))
    }

    /// The first moment that is not before `moment`.
    pub(crate) fn not_before(moment: &DataHora) -> Self {
        Moment(milliseconds(moment) + i64::from(!moment.nanoseconds().is_multiple_of(1_000_000)))
    }

    /// The last moment that is not behind `moment`.
    pub(crate) fn not_behind(moment: &DataHora) -> Self {
        Moment(milliseconds(moment))
    }

    /// As answers write it: `2022-10-31T15:28:02.117Z`.
    pub(crate) fn text(self) -> String {
        let moment = self.calendar();
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            moment.year(),
            u8::from(moment.month()),
            moment.day(),
            moment.hour(),
            moment.minute(),
            moment.second(),
            moment.millisecond()
        )
    }

    /// To the minute, as it stands in the identifiers of payments: `202210311528`.
    pub(crate) fn minute(self) -> String {
        let moment = self.calendar();
        format!(
            "{:04}{:02}{:02}{:02}{:02}",
            moment.year(),
            u8::from(moment.month()),
            moment.day(),
            moment.hour(),
            moment.minute()
        )
    }

    /// The day in Brasília, where the vendor keeps its books: three hours behind UTC, all the year since 2019.
    pub(crate) fn day(self) -> Data {
        let date = Moment(self.0 - BEHIND).calendar().date();
        let year = u16::try_from(date.year()).expect("the calendar has no years before 1970");
        Data::new(year, date.month().into(), date.day()).expect("a date of one calendar is one of the other")
    }

    /// The first moment of a day in Brasília, and the first of the next.
    pub(crate) fn of_day(day: Data) -> (Self, Self) {
        let month = Month::try_from(day.month()).expect("a date has a month");
        let date =
            Date::from_calendar_date(i32::from(day.year()), month, day.day()).expect("a date is in the calendar");
        let midnight = date.with_time(Time::MIDNIGHT).assume_utc().unix_timestamp() * 1000 + BEHIND;
        (Moment(midnight), Moment(midnight + 86_400_000))
    }

    /// The date and time in UTC; of a moment that the calendar of four digits does not have, its nearest.
    fn calendar(self) -> OffsetDateTime {
        const LAST: i64 = 253_402_300_799_999;
        let nanoseconds = i128::from(self.0.clamp(0, LAST)) * 1_000_000;
        OffsetDateTime::from_unix_timestamp_nanos(nanoseconds)
            .expect("years 1970 to 9999 have dates")
            .to_offset(UtcOffset::UTC)
    }
}

fn milliseconds(moment: &DataHora) -> i64 {
    moment.unix_seconds().saturating_mul(1000).saturating_add(i64::from(moment.nanoseconds() / 1_000_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_to_the_millisecond() {
        let moment = Moment::of(UNIX_EPOCH + Duration::from_millis(1_667_230_082_117));
        assert_eq!(moment.text(), "2022-10-31T15:28:02.117Z");
        assert_eq!(moment.minute(), "202210311528");
        assert_eq!(moment.after(Duration::from_secs(60)).text(), "2022-10-31T15:29:02.117Z");
        assert_eq!(Moment(i64::MAX).text(), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn what_is_past_is_not_waited_for() {
        let until = |moment| Moment(1_000).until(Moment(moment));
        assert_eq!([1_500, 1_000, 999].map(until), [500, 0, 0].map(Duration::from_millis));
    }

    #[test]
    fn a_day_is_that_of_brasilia() {
        let moment = |text| Moment::not_before(&DataHora::parse(text).unwrap());
        let day = Data::parse("2024-02-29").unwrap();
        let (begin, end) = Moment::of_day(day);
        assert_eq!(begin, moment("2024-02-29T03:00:00Z"));
        assert_eq!(end, moment("2024-03-01T03:00:00Z"));
        assert_eq!((begin.day(), Moment(end.0 - 1).day()), (day, day));
        assert_eq!(Moment(begin.0 - 1).day().as_str(), "2024-02-28");
        assert_eq!(end.day().as_str(), "2024-03-01");
    }

    #[test]
    fn a_period_holds_what_is_on_its_bounds() {
        let moment = |text| DataHora::parse(text).unwrap();
        let exact = moment("2022-10-31T12:28:02.117-03:00");
        assert_eq!(Moment::not_before(&exact), Moment::not_behind(&exact));
        assert_eq!(Moment::not_before(&exact).text(), "2022-10-31T15:28:02.117Z");
        let between = moment("2022-10-31T15:28:02.1175Z");
        assert_eq!(Moment::not_before(&between).text(), "2022-10-31T15:28:02.118Z");
        assert_eq!(Moment::not_behind(&between).text(), "2022-10-31T15:28:02.117Z");
    }
}
