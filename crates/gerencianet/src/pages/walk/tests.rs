//! A list that is written down here, read without a client.

use std::future::ready;
use std::sync::Mutex;

use futures_util::StreamExt;

use super::*;

/// Reads a list that begins at page `first`, from page `start`: the numbers of the pages that were asked for, and what came
/// of each. `list` gives what a page holds and says.
async fn read(
    first: i64,
    start: i64,
    list: impl Fn(i64) -> Result<Seen, Error> + Send + Sync,
) -> (Vec<i64>, Vec<Result<Seen, Error>>) {
    let asked = Mutex::new(Vec::new());
    let ask = |page| {
        asked.lock().expect("no test panics here").push(page);
        ready(list(page))
    };
    let given = walk(Operation::PixListCharges, first, start, ask, |seen: &Seen| *seen).collect().await;
    (asked.into_inner().expect("no test panics here"), given)
}

/// A page with something on it.
fn page(more: More) -> Result<Seen, Error> {
    Ok(Seen { is_empty: false, more })
}

fn empty(more: More) -> Result<Seen, Error> {
    Ok(Seen { is_empty: true, more })
}

/// The pages asked for of a list in which nothing fails.
async fn asked(first: i64, start: i64, list: impl Fn(i64) -> Result<Seen, Error> + Send + Sync) -> Vec<i64> {
    let (asked, given) = read(first, start, list).await;
    assert_eq!(given.len(), asked.len());
    assert!(given.iter().all(Result::is_ok));
    asked
}

#[tokio::test]
async fn the_last_page_is_the_one_that_the_count_says_wherever_counting_begins() {
    let three = |_| page(More::Count(Some(3)));
    assert_eq!(asked(0, 0, three).await, [0, 1, 2]);
    assert_eq!(asked(1, 1, three).await, [1, 2, 3]);
    assert_eq!(asked(0, 1, three).await, [1, 2]);
    assert_eq!(asked(0, 2, three).await, [2]);
    // A page that the caller asked for is asked for, wherever it lies.
    assert_eq!(asked(0, 7, three).await, [7]);
}

#[tokio::test]
async fn the_last_page_is_the_one_without_a_next() {
    assert_eq!(asked(1, 1, |number| page(More::Next(number < 4))).await, [1, 2, 3, 4]);
    assert_eq!(asked(1, 3, |number| page(More::Next(number < 4))).await, [3, 4]);
}

#[tokio::test]
async fn every_answer_is_believed_anew() {
    let grows = |number| page(More::Count(Some(if number < 1 { 2 } else { 5 })));
    assert_eq!(asked(0, 0, grows).await, [0, 1, 2, 3, 4]);
    let shrinks = |number| page(More::Count(Some(if number < 1 { 9 } else { 2 })));
    assert_eq!(asked(0, 0, shrinks).await, [0, 1]);
    let vanishes = |number| page(More::Count(Some(if number < 2 { 9 } else { 0 })));
    assert_eq!(asked(0, 0, vanishes).await, [0, 1, 2]);
}

#[tokio::test]
async fn an_empty_page_is_the_last_whatever_it_says() {
    for more in [More::Count(Some(9)), More::Count(None), More::Next(true)] {
        assert_eq!(asked(0, 0, |number| if number < 2 { page(more) } else { empty(more) }).await, [0, 1, 2]);
        assert_eq!(asked(0, 0, |_| empty(more)).await, [0]);
    }
}

#[tokio::test]
async fn without_a_count_the_list_goes_on_to_an_empty_page() {
    let sometimes = |number| if number < 3 { page(More::Count(None)) } else { page(More::Count(Some(4))) };
    assert_eq!(asked(0, 0, sometimes).await, [0, 1, 2, 3]);
}

#[tokio::test]
async fn counts_that_cannot_be_end_the_list() {
    for count in [0, -1, i64::MIN] {
        assert_eq!(asked(0, 0, |_| page(More::Count(Some(count)))).await, [0]);
    }
    // Nor does arithmetic fail at either end of the numbers.
    assert_eq!(asked(i64::MIN, i64::MAX, |_| page(More::Count(Some(i64::MAX)))).await, [i64::MAX]);
}

#[tokio::test]
async fn an_error_is_handed_out_and_ends_the_list() {
    let fails = |number| if number == 1 { Err(Error::timed_out(false)) } else { page(More::Count(Some(9))) };
    let (asked, given) = read(0, 0, fails).await;
    assert_eq!(asked, [0, 1]);
    assert!(matches!(given.as_slice(), [Ok(_), Err(error)] if matches!(error.kind(), ErrorKind::Timeout { .. })));
}

#[tokio::test]
async fn a_list_without_end_ends_in_an_error() {
    for more in [|number: i64| More::Count(Some(number + 9)), |_| More::Count(None), |_| More::Next(true)] {
        let (asked, given) = read(1, 1, |number| page(more(number))).await;
        let most = MOST as usize;
        assert_eq!((asked.len(), given.len()), (most, most + 1));
        assert!(asked.is_sorted_by(|earlier, later| earlier < later), "a page is asked for twice");
        let last = given.last().unwrap().as_ref().unwrap_err();
        assert!(matches!(last.kind(), ErrorKind::Endless), "{last}");
        assert_eq!(last.operation(), Some(Operation::PixListCharges));
        assert!(!last.maybe_applied());
    }
}

#[tokio::test]
async fn beyond_the_last_number_there_is_no_page() {
    let (asked, given) = read(0, i64::MAX, |_| page(More::Next(true))).await;
    assert_eq!((asked.len(), given.len()), (1, 2));
    assert!(matches!(given[1].as_ref().unwrap_err().kind(), ErrorKind::Endless));
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let asked = Mutex::new(Vec::new());
    let ask = |number| {
        asked.lock().unwrap().push(number);
        ready(page(More::Next(true)))
    };
    let stream = walk(Operation::PixListCharges, 0, 0, ask, |seen: &Seen| *seen);
    assert!(asked.lock().unwrap().is_empty());
    let taken: Vec<_> = stream.take(2).collect().await;
    assert_eq!((taken.len(), asked.into_inner().unwrap()), (2, vec![0, 1]));
}
