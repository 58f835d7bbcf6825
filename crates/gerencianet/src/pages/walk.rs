//! From page to page: which one comes next, and whether one does.

use std::future::Future;

use futures_util::stream::{self, Stream};
use gerencianet_validation::Operation;

use super::More;
use crate::error::{Error, ErrorKind};

/// The most pages that are asked for. Ten million items at a hundred a page, which is what the APIs give unless told otherwise.
pub(super) const MOST: u32 = 100_000;

/// What matters of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) is_empty: bool,
    pub(super) more: More,
}

/// What comes next.
enum Step {
    /// This page, the so-many-th that is asked for.
    Ask(i64, u32),
    /// The error that says that there is no end.
    Endless,
    End,
}

/// The pages from `start` on, where the list begins at page `first`.
pub(super) fn walk<P, Asked>(
    operation: Operation,
    first: i64,
    start: i64,
    ask: impl Fn(i64) -> Asked + Send,
    look: impl Fn(&P) -> Seen + Send,
) -> impl Stream<Item = Result<P, Error>> + Send
where
    P: Send,
    Asked: Future<Output = Result<P, Error>> + Send,
{
    stream::unfold((Step::Ask(start, 1), ask, look), move |(step, ask, look)| async move {
        let (answer, next) = match step {
            Step::End => return None,
            Step::Endless => (Err(Error::new(ErrorKind::Endless).of(operation)), Step::End),
            Step::Ask(page, count) => {
                let answer = ask(page).await;
                let next = match answer.as_ref().map(&look) {
                    Ok(seen) if is_followed(first, page, seen) => turned(page, count),
                    _ => Step::End,
                };
                (answer, next)
            }
        };
        Some((answer, (next, ask, look)))
    })
}

/// Whether a page comes after this one, by what this one says.
fn is_followed(first: i64, page: i64, seen: Seen) -> bool {
    !seen.is_empty
        && match seen.more {
            More::Count(Some(count)) => page.saturating_sub(first).saturating_add(1) < count,
            // An empty page will tell.
            More::Count(None) => true,
            More::Next(next) => next,
        }
}

fn turned(page: i64, count: u32) -> Step {
    match page.checked_add(1) {
        Some(next) if count < MOST => Step::Ask(next, count + 1),
        _ => Step::Endless,
    }
}

#[cfg(all(test, feature = "pix"))]
mod tests;
