//! The wait for a statement.

use std::time::Duration;

use bytes::Bytes;
use gerencianet_validation::Operation;

use super::Extrato;
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::pix::{PixApi, Relatorio};
use crate::response::Response;
use crate::retry::retry_after;

/// Between two asks where the API does not say how long. The vendor needs about 30 seconds to make a file, so this is three
/// asks on the way to it, and a third of that time lost at most.
const INTERVAL: Duration = Duration::from_secs(10);

/// The shortest pause: `Retry-After: 0` must not make a storm.
const SHORTEST: Duration = Duration::from_secs(1);

/// What is kept of the time for the answer to the last ask.
const LAST: Duration = Duration::from_secs(2);

impl PixApi {
    /// Waits for a statement that was ordered, and fetches it.
    ///
    /// `id` is that of the answer to [`create_report`](Self::create_report), and `deadline` the most time that all of it may
    /// take. Making a file takes about 30 seconds.
    ///
    /// It asks at once, and as long as the answer is that the file is not ready, again after a pause: the one that the answer
    /// asks for (`Retry-After`, one second at least), else 10 seconds. The last ask is made 2 seconds before the deadline,
    /// so that there is time for its answer; with less time than that there is one ask. Each ask is a call of
    /// [`detail_report`](Self::detail_report), judged and repeated like any other. Dropping the future ends it.
    ///
    /// A file is known by its content, whatever the header `Content-Type` says of it. [`Response::attempts`] and
    /// [`Error::attempts`] count all asks.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotReady`] with the state when the time is over, [`ErrorKind::Decode`] for an answer that is neither a
    /// statement nor the state of one, and whatever ends a call of `detail_report`: an order that does not exist (404) for instance.
    ///
    /// ```no_run
    /// # async fn run(pix: gerencianet::pix::PixApi, order: gerencianet::pix::RelatorioRequest) -> Result<(), gerencianet::Error> {
    /// let ordered = pix.create_report(&order).await?;
    /// let extrato = pix.wait_for_report(&ordered.id, std::time::Duration::from_secs(120)).await?;
    /// println!("{} lines", extrato.lines().count());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn wait_for_report(&self, id: &str, deadline: Duration) -> Result<Response<Extrato>, Error> {
        const OPERATION: Operation = Operation::DetailReport;
        let clock = &self.client.shared.clock;
        let began = clock.now();
        let left = || deadline.saturating_sub(clock.now().saturating_duration_since(began));
        let mut sent = 0;
        let mut last_seen = None;
        loop {
            let call = Call::new(&self.client, &Self::API, OPERATION, OPERATION.path()).path("id", id).within(left());
            let answer = match call.bytes().await {
                Ok(answer) => answer,
                Err(error) => {
                    let is_over = matches!(error.kind(), ErrorKind::Timeout { .. }) && left() <= LAST;
                    sent += error.attempts();
                    return Err(last_seen.filter(|_| is_over).unwrap_or(error).after_attempts(sent));
                }
            };
            sent += answer.attempts();
            let identified = |error: Error| error.of(OPERATION).after_attempts(sent);
            if answer.status() != 202 {
                return read(answer, sent).map_err(identified);
            }
            let asked = retry_after(answer.headers(), clock.system_now());
            let not_ready = not_ready(&answer, asked).map_err(identified)?;
            let Some(pause) = pause(asked, left()) else { return Err(identified(not_ready)) };
            tracing::debug!(pause = ?pause, "the statement is asked for again: {not_ready}");
            last_seen = Some(identified(not_ready));
            clock.sleep(pause).await;
        }
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::PixApi {
    /// Waits for a statement that was ordered, and fetches it.
    ///
    /// Waits for [`PixApi::wait_for_report`], where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn wait_for_report(&self, id: &str, deadline: Duration) -> Result<Response<Extrato>, Error> {
        self.background.wait(self.api.wait_for_report(id, deadline))
    }
}

/// The file.
fn read(answer: Response<Bytes>, attempts: u32) -> Result<Response<Extrato>, Error> {
    let unread = || Error::decode(answer.status(), answer.headers(), Bytes::clone(&answer));
    if answer.status() != 200 {
        return Err(unread());
    }
    let extrato = Extrato::read(Bytes::clone(&answer)).map_err(|error| unread().caused_by(&error))?;
    Ok(answer.replaced(extrato, attempts))
}

/// What an answer says that has no file yet.
fn not_ready(answer: &Response<Bytes>, asked: Option<Duration>) -> Result<Error, Error> {
    match serde_json::from_slice::<Relatorio>(answer) {
        Ok(relatorio) => Ok(Error::not_ready(relatorio.status.as_str(), answer.headers(), asked)),
        Err(error) => Err(Error::decode(answer.status(), answer.headers(), Bytes::clone(answer)).caused_by(&error)),
    }
}

/// How long to wait before the next ask; nothing where no time is left for one.
fn pause(asked: Option<Duration>, left: Duration) -> Option<Duration> {
    let before_last = left.checked_sub(LAST).filter(|span| !span.is_zero())?;
    Some(asked.map_or(INTERVAL, |asked| asked.max(SHORTEST)).min(before_last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_obeys_the_api_within_bounds() {
        let seconds = Duration::from_secs;
        for (asked, left, expected) in [
            (None, seconds(120), Some(seconds(10))),
            (Some(seconds(7)), seconds(120), Some(seconds(7))),
            (Some(seconds(70)), seconds(120), Some(seconds(70))),
            (Some(Duration::ZERO), seconds(120), Some(seconds(1))),
            (None, Duration::MAX, Some(seconds(10))),
            (Some(Duration::MAX), seconds(120), Some(seconds(118))),
            (None, seconds(11), Some(seconds(9))),
            (None, Duration::from_millis(2001), Some(Duration::from_millis(1))),
            (None, seconds(2), None),
            (Some(seconds(1)), seconds(1), None),
            (Some(Duration::ZERO), Duration::ZERO, None),
        ] {
            assert_eq!(pause(asked, left), expected, "{asked:?} {left:?}");
        }
    }
}
