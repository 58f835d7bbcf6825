//! Dates and moments over one whole period of the Gregorian calendar: 400 years have 146,097 days.

use std::collections::HashSet;
use std::hash::BuildHasher;

use gerencianet_domain::{Data, DataHora, DataNascimento, check};

const DAYS: usize = 146_097;

/// Every text in the shape of a date, in order.
fn shapes() -> impl Iterator<Item = (u16, u8, u8)> {
    (1800..2200).flat_map(|year| (0..=13).flat_map(move |month| (0..=32).map(move |day| (year, month, day))))
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn exactly_the_days_of_the_calendar_exist() {
    let mut days = 0;
    for (year, month, day) in shapes() {
        let text = format!("{year:04}-{month:02}-{day:02}");
        let birth = format!("{day:02}/{month:02}/{year:04}");
        let exists = check::date(&text).is_ok();
        assert_eq!(check::data_br(&birth).is_ok(), exists, "{birth}");
        assert_eq!(check::date_time(&format!("{text}T00:00:00Z")).is_ok(), exists, "{text}");

        let made = Data::new(year, month, day);
        assert_eq!(made.is_some(), exists, "{text}");
        if let Some(data) = made {
            days += 1;
            assert_eq!((data.as_str(), data.year(), data.month(), data.day()), (text.as_str(), year, month, day));
            assert_eq!(DataNascimento::parse(&birth).map(Data::from), Ok(data));
            assert_eq!(DataNascimento::from(data).as_str(), birth);
        }
    }
    assert_eq!(days, DAYS);
    assert_eq!(Data::new(9999, 12, 31).map(|data| data.to_string()).as_deref(), Some("9999-12-31"));
    assert_eq!(Data::new(10_000, 1, 1), None);
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn each_day_begins_a_day_after_the_last() {
    let midnights: Vec<DataHora> = shapes()
        .filter_map(|(year, month, day)| Data::new(year, month, day))
        .map(|data| DataHora::parse(&format!("{data}T00:00:00Z")).expect("a moment"))
        .collect();
    for pair in midnights.windows(2) {
        assert!(pair[0] < pair[1]);
        assert_eq!(pair[1].unix_seconds() - pair[0].unix_seconds(), 86_400, "{}", pair[1]);
    }
    let epoch = DataHora::parse("1970-01-01T00:00:00Z").expect("a moment");
    assert_eq!((epoch.unix_seconds(), epoch.nanoseconds()), (0, 0));
    assert!(midnights.contains(&epoch));
}

#[test]
fn moments_keep_nanoseconds_and_their_offset() {
    let read = |text| DataHora::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    for (text, kept, seconds, nanoseconds) in [
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z", -1, 500_000_000),
        ("1970-01-01T00:00:01.000000001-00:00", "1970-01-01T00:00:01.000000001-00:00", 1, 1),
        ("1970-01-01T03:00:00.1234567899+03:00", "1970-01-01T03:00:00.123456789+03:00", 0, 123_456_789),
        ("1969-12-31T21:00:00.00000000000000-03:00", "1969-12-31T21:00:00.000000000-03:00", 0, 0),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z", 1_483_228_800, 0),
        ("2017-01-01T00:00:00Z", "2017-01-01T00:00:00Z", 1_483_228_800, 0),
    ] {
        let moment = read(text);
        assert_eq!(
            (moment.as_str(), moment.unix_seconds(), moment.nanoseconds()),
            (kept, seconds, nanoseconds),
            "{text}"
        );
    }
    assert_eq!(read("2022-03-31T23:30:00-03:00").data().as_str(), "2022-03-31");
}

#[test]
fn equal_moments_have_equal_hashes() {
    let set: HashSet<DataHora> =
        ["2022-04-01T09:00:00-03:00", "2022-04-01T12:00:00Z", "2022-04-01T12:00:00.000+00:00", "2022-04-01T12:00:01Z"]
            .iter()
            .map(|text| DataHora::parse(text).expect("a moment"))
            .collect();
    assert_eq!(set.len(), 2);
    let hashes: HashSet<u64> = set.iter().map(|moment| set.hasher().hash_one(moment)).collect();
    assert_eq!(hashes.len(), 2, "moments that differ are not all kept in one place");
}
