//! Every operation meets every disturbance: once, and again and again.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use gerencianet::{Client, Error};
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::{Operation, table::Idempotency};
use server::{Record, Reply, Server, Setup};
use tokio::{sync::Semaphore, task::JoinSet};

use crate::{
    calls::{self, Told},
    disturbance::{Asked, Disturbance},
    expected,
    setting::{Attempts, Pauses, Replica, StageClock, TOKEN, builder, has_token, script},
};

/// How long a client waits for an answer that never comes. Real time, and enough for one that comes from a busy machine.
const PATIENCE: Duration = Duration::from_millis(1200);

/// So many cells that only wait run at once, and so many that work.
const WAITING: usize = 32;
const WORKING: usize = 4;

#[derive(Debug, Clone, Copy)]
struct Cell {
    operation: Operation,
    disturbance: Disturbance,
    key: Option<IdempotencyKey>,
}

/// How long a disturbance lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lasting {
    /// For all attempts.
    Always,
    /// For the first.
    Once,
}

/// A cell with what plays in it.
struct Stage {
    cell: Cell,
    server: Server,
    client: Client,
    clock: Arc<StageClock>,
    pauses: Pauses,
    observed: Arc<Attempts>,
}

/// One logical call, and what was seen of it.
struct Played {
    lasting: Lasting,
    outcome: Result<Told, Error>,
    began: SystemTime,
    slept: Vec<Duration>,
    observed: Vec<(u32, Option<u16>)>,
    record: Record,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_takes_effect_twice_whatever_happens() {
    let (waiting, working) = (Arc::new(Semaphore::new(WAITING)), Arc::new(Semaphore::new(WORKING)));
    let mut cells = JoinSet::new();
    let mut names = Vec::new();
    for cell in cells_of_all() {
        let is_waiting = matches!(cell.disturbance, Disturbance::Silence | Disturbance::SilentHandshake);
        let places = if is_waiting { waiting.clone() } else { working.clone() };
        let task = cells.spawn(async move {
            let _place = places.acquire().await.expect("it is never closed");
            cell.play().await
        });
        names.push((task.id(), cell));
    }
    let (mut random_parts, mut failed) = (Vec::new(), Vec::new());
    while let Some(ended) = cells.join_next().await {
        match ended {
            Ok(parts) => random_parts.extend(parts),
            Err(error) => failed.extend(names.iter().find(|(id, _)| *id == error.id()).map(|(_, cell)| cell.name())),
        }
    }
    assert!(failed.is_empty(), "{} of {} cells failed: {}", failed.len(), names.len(), failed.join(", "));
    are_spread(&random_parts);
}

fn cells_of_all() -> impl Iterator<Item = Cell> {
    let given: IdempotencyKey = "87b0b125-ec1d-4da0-a6eb-8c9ebd69fe29".parse().expect("a key");
    Operation::ALL.iter().flat_map(move |operation| {
        let with_key = matches!(operation.idempotency(), Idempotency::Key(_)).then_some(Some(given));
        let keys = with_key.into_iter().chain([None]);
        keys.flat_map(move |key| {
            Disturbance::ALL.iter().map(move |disturbance| Cell {
                operation: *operation,
                disturbance: *disturbance,
                key,
            })
        })
    })
}

/// The random parts of the waits, as shares of the longest, are all over their range.
fn are_spread(shares: &[f64]) {
    assert!(shares.len() > 1000, "{}", shares.len());
    for tenth in 0..10 {
        let span = f64::from(tenth) / 10.0..f64::from(tenth + 1) / 10.0;
        let hits = shares.iter().filter(|share| span.contains(share)).count();
        // A tenth is expected, with a deviation of less than a hundredth.
        let share = hits as f64 / shares.len() as f64;
        assert!((0.05..0.15).contains(&share), "tenth {tenth}: {share}");
    }
}

impl Cell {
    fn name(self) -> String {
        let given = if self.key.is_some() { " under a given key" } else { "" };
        format!("{} × {:?}{given}", self.operation, self.disturbance)
    }

    /// Plays the cell, and gives the random parts of the waits.
    async fn play(self) -> Vec<f64> {
        let mut stage = Stage::new(self).await;
        let always = stage.play(Lasting::Always).await;
        let once = stage.play(Lasting::Once).await;
        let mut shares = Vec::new();
        for played in [&always, &once] {
            self.check(played);
            shares.extend(self.random_parts(played));
        }
        let keys = [&always, &once].map(|played| key_of(&played.outcome));
        assert!(keys[0].is_none() || self.key.is_some() || keys[0] != keys[1], "{}: a key is reused", self.name());
        stage.play_the_worst().await;
        shares
    }

    fn check(self, played: &Played) {
        let name = format!("{} {:?}", self.name(), played.lasting);
        let class = self.operation.idempotency();
        let effects = played.record.total_effects();
        assert!(effects <= 1, "{name}: {effects} effects");

        let most = expected::attempts(self.disturbance, class, has_token(self.operation));
        let succeeds = played.lasting == Lasting::Once && most > 1;
        let attempts = if succeeds { 2 } else { most };
        match &played.outcome {
            Ok(told) => {
                assert!(succeeds, "{name}: success");
                assert_eq!(told.attempts, attempts, "{name}: attempts");
            }
            Err(error) => {
                assert!(!succeeds, "{name}: {error:?}");
                assert_eq!(error.attempts(), attempts, "{name}: attempts");
                self.check_error(error, effects, &name);
            }
        }
        let numbers: Vec<u32> = played.observed.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, (1..=attempts).collect::<Vec<_>>(), "{name}: attempts observed");
        if let Disturbance::Status(status, _) | Disturbance::StatusTruncated(status, _) = self.disturbance {
            assert_eq!(played.observed[0].1, Some(status), "{name}: the status observed");
        }
        let changes = class != Idempotency::Safe && has_token(self.operation);
        let is_done = changes && (succeeds || self.disturbance.takes_effect());
        assert_eq!(effects, usize::from(is_done), "{name}: effects");
        self.check_requests(played, attempts, succeeds, &name);
        self.check_delays(played, attempts, &name);
    }

    fn check_error(self, error: &Error, effects: usize, name: &str) {
        let class = self.operation.idempotency();
        assert!(expected::is_kind(error, self.disturbance), "{name}: {error:?}");
        assert_eq!(error.operation(), Some(self.operation), "{name}: operation");
        assert!(!error.is_of_token(), "{name}: {error:?}");
        let maybe_applied = expected::maybe_applied(self.disturbance, class);
        assert_eq!(error.maybe_applied(), maybe_applied, "{name}: maybe applied");
        assert!(error.maybe_applied() || effects == 0, "{name}: it was applied");
        assert_eq!(
            error.is_safe_to_repeat(),
            expected::is_safe_to_repeat(class, maybe_applied),
            "{name}: safe to repeat"
        );
        let status = match self.disturbance {
            Disturbance::Status(status, _) | Disturbance::StatusTruncated(status, _) => Some(status),
            Disturbance::Unauthorized => Some(401),
            _ => None,
        };
        let asked = match self.disturbance.asked() {
            Asked::Nothing => None,
            Asked::Seconds(seconds) => Some(Duration::from_secs(seconds)),
            // It depends on when the last attempt was.
            Asked::Date(_) => error.retry_after(),
        };
        assert_eq!(error.status(), status, "{name}: status");
        assert_eq!(error.retry_after(), asked, "{name}: retry after");
    }

    /// The attempts as the server saw them: one and the same request, under one key, with a token.
    fn check_requests(self, played: &Played, attempts: u32, succeeds: bool, name: &str) {
        let requests = played.record.requests.iter().filter(|request| request.operation == Some(self.operation.id()));
        let requests: Vec<_> = requests.collect();
        let arrived = if self.disturbance.arrives() { attempts } else { u32::from(succeeds) };
        assert_eq!(requests.len(), arrived as usize, "{name}: requests");
        let told = key_of(&played.outcome);
        match self.operation.idempotency() {
            Idempotency::Key(header) => {
                let told = told.unwrap_or_else(|| panic!("{name}: no key is told"));
                assert!(self.key.is_none_or(|key| key == told), "{name}: another key than the given one");
                for request in &requests {
                    assert_eq!(request.header(header), Some(told.as_str()), "{name}: key");
                }
            }
            _ => {
                assert_eq!(told.map(|_| "a key"), None, "{name}");
                assert!(requests.iter().all(|request| request.header("x-idempotency-key").is_none()), "{name}: a key");
            }
        }
        for pair in requests.windows(2) {
            assert_eq!((&pair[0].method, &pair[0].path), (&pair[1].method, &pair[1].path), "{name}");
            assert_eq!(pair[0].query, pair[1].query, "{name}: query");
        }
        let bodies: Vec<_> = requests.iter().filter_map(|request| request.body.as_ref()).collect();
        assert!(bodies.iter().all(|body| body.is_empty() != self.operation.has_body()), "{name}: a body");
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{name}: another body");
        self.check_tokens(played, &requests, attempts, name);
    }

    fn check_tokens(self, played: &Played, requests: &[&server::Request], attempts: u32, name: &str) {
        let mut tokens: Vec<&str> = requests.iter().filter_map(|request| request.header("authorization")).collect();
        assert_eq!(tokens.len(), requests.len(), "{name}: authorization");
        if !has_token(self.operation) {
            assert!(tokens.iter().all(|token| token.starts_with("Basic ")), "{name}: the credentials");
            return;
        }
        tokens.dedup();
        if self.disturbance == Disturbance::Unauthorized {
            assert_eq!((tokens.len(), attempts), (2, 2), "{name}: another token");
            assert_eq!(played.record.token_requests, 1, "{name}: token requests");
        } else {
            assert!(tokens.iter().all(|token| *token == format!("Bearer {TOKEN}")), "{name}: the token");
            assert_eq!(played.record.token_requests, 0, "{name}: token requests");
        }
    }

    fn check_delays(self, played: &Played, attempts: u32, name: &str) {
        // Another token needs no wait.
        let waits = if self.disturbance == Disturbance::Unauthorized { 0 } else { attempts - 1 };
        assert_eq!(played.slept.len(), waits as usize, "{name}: waits");
        for (attempt, asked, slept) in self.waits(played) {
            let (least, most) = expected::delay(attempt, asked);
            assert!(least <= slept && slept <= most, "{name}: {slept:?} after attempt {attempt}, {asked:?} were asked");
        }
    }

    /// After which attempt, how long the server asked to wait, and how long the client waited.
    fn waits(self, played: &Played) -> Vec<(u32, Duration, Duration)> {
        let mut now = played.began;
        let waits = (1..).zip(&played.slept).map(|(attempt, slept)| {
            let asked = match self.disturbance.asked() {
                Asked::Nothing => Duration::ZERO,
                Asked::Seconds(seconds) => Duration::from_secs(seconds),
                Asked::Date(seconds) => {
                    // A date has whole seconds.
                    let since_epoch = played.began.duration_since(SystemTime::UNIX_EPOCH).expect("it is after 1970");
                    let date = SystemTime::UNIX_EPOCH + Duration::from_secs(since_epoch.as_secs() + seconds);
                    date.duration_since(now).unwrap_or_default()
                }
            };
            now += *slept;
            (attempt, asked, *slept)
        });
        waits.collect()
    }

    fn random_parts(self, played: &Played) -> Vec<f64> {
        let shares = self.waits(played).into_iter().map(|(attempt, asked, slept)| {
            let (least, most) = expected::delay(attempt, asked);
            (slept - least).as_secs_f64() / (most - least).as_secs_f64()
        });
        shares.collect()
    }
}

fn key_of(outcome: &Result<Told, Error>) -> Option<IdempotencyKey> {
    match outcome {
        Ok(told) => told.key,
        Err(error) => error.idempotency_key(),
    }
}

impl Stage {
    async fn new(cell: Cell) -> Self {
        let is_revoked = cell.disturbance == Disturbance::Unauthorized;
        let setup = if is_revoked { Setup::new() } else { Setup::new().token_optional() };
        let server = Server::start(setup);
        let (clock, pauses) = StageClock::new();
        let observed = Arc::new(Attempts::default());
        let builder = builder(&server).clock(clock.clone()).observer(observed.clone());
        let builder = match cell.disturbance {
            Disturbance::Silence => builder.attempt_timeout(PATIENCE),
            Disturbance::SilentHandshake => builder.connect_timeout(PATIENCE),
            _ => builder,
        };
        let builder = if is_revoked { builder } else { builder.token_store(Replica::new(clock.now_by_calendar())) };
        let client = builder.build().expect("nothing is missing");
        if is_revoked && has_token(cell.operation) {
            warm(&client, cell.operation).await;
        }
        observed.take(cell.operation);
        Stage { cell, server, client, clock, pauses, observed }
    }

    async fn play(&mut self, lasting: Lasting) -> Played {
        let Cell { operation, disturbance, .. } = self.cell;
        let began = self.clock.now_by_calendar();
        self.server.forget();
        let script = script(&self.server, operation);
        script.clear();
        match (disturbance.reply(began), lasting) {
            (None, Lasting::Always) => {
                self.server.arrivals(disturbance.arrival().into_iter().cycle().take(expected::ATTEMPTS as usize));
            }
            (None, Lasting::Once) => self.server.arrivals(disturbance.arrival()),
            (Some(reply), Lasting::Always) => drop(script.always(reply)),
            // The server itself refuses the token.
            (Some(_), Lasting::Once) if disturbance == Disturbance::Unauthorized && has_token(operation) => {
                self.server.revoke_tokens();
            }
            (Some(reply), Lasting::Once) => drop(script.reply(reply)),
        }
        let slept = self.clock.slept().len();
        let outcome = self.call(lasting).await;
        Played {
            lasting,
            outcome,
            began,
            slept: self.clock.slept().split_off(slept),
            observed: self.observed.take(self.cell.operation),
            record: self.server.record(),
        }
    }

    /// Makes the call; the clock may go on whenever it stops.
    async fn call(&mut self, lasting: Lasting) -> Result<Told, Error> {
        let Cell { operation, disturbance, key } = self.cell;
        let mut refusal = (disturbance == Disturbance::Refused).then(|| self.server.refuse());
        let call = calls::call(&self.client, operation, key.as_ref());
        tokio::pin!(call);
        loop {
            tokio::select! {
                outcome = &mut call => return outcome,
                Some(going_on) = self.pauses.recv() => {
                    refusal.take_if(|_| lasting == Lasting::Once);
                    going_on.send(()).expect("the client waits");
                }
            }
        }
    }

    /// A refusal should mean that nothing was done. Where it was done all the same, it was done once.
    async fn play_the_worst(&mut self) {
        let Cell { operation, disturbance, .. } = self.cell;
        let (Disturbance::Status(..) | Disturbance::StatusTruncated(..)) = disturbance else { return };
        self.server.forget();
        let reply = disturbance.reply(self.clock.now_by_calendar()).unwrap_or_else(Reply::success).with_effect();
        script(&self.server, operation).clear().always(reply);
        let error = self.call(Lasting::Always).await.expect_err("it fails again and again");
        let effects = self.server.record().total_effects();
        assert!(effects <= 1, "{}: {effects} effects at the worst", self.cell.name());
        assert!(expected::is_kind(&error, disturbance), "{}: {error:?}", self.cell.name());
    }
}

/// Calls something harmless of the same API, so that there is a token.
async fn warm(client: &Client, operation: Operation) {
    let harmless = match operation.api() {
        "account-opening" => Operation::AccountListWebhook,
        "open-finance" => Operation::OfConfigDetail,
        _ => Operation::PixListEvp,
    };
    calls::call(client, harmless, None).await.expect("the server answers");
}
