//! Killing, and looking at what is left.

use std::collections::HashSet;
use std::env;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::books::{Books, Expected};
use crate::certificates;
use crate::process::Process;
use crate::sandbox::{Bank, People, expected};
use crate::storm::Storm;

/// Longer than anything takes on a machine that is busy.
const GENEROUS: Duration = Duration::from_secs(120);

/// The vendor tells no faster than the services handle.
const BACKLOG: i64 = 300;

pub(crate) struct Trial {
    books: Books,
    ports: Vec<u16>,
    bank: u16,
    kills: u32,
    seed: u64,
    random: Rng,
    start: Instant,
}

impl Trial {
    /// A trial with so many services on one database.
    pub(crate) fn new(books: Books, services: usize) -> Self {
        let kills = env::var("GERENCIANET_KILLS").map_or(5, |kills| kills.parse().unwrap());
        let seed = env::var("GERENCIANET_SEED").map_or(20_221_031, |seed| seed.parse().unwrap());
        let mut ports = Vec::new();
        while ports.len() <= services {
            // A process comes back to its port: one that the system gives to nobody meanwhile.
            let port = fastrand::u16(20_000..32_000);
            if !ports.contains(&port) && TcpListener::bind(("127.0.0.1", port)).is_ok() {
                ports.push(port);
            }
        }
        let bank = ports.pop().expect("there is one more than services");
        Self { books, ports, bank, kills, seed, random: Rng::with_seed(seed), start: Instant::now() }
    }

    /// Has a vendor of our own tell the services, which are killed.
    pub(crate) async fn of_services(self) {
        let Self { books, ports, kills, seed, mut random, start, .. } = self;
        certificates::write(books.folder.path());
        let mut services: Vec<Process> = ports.iter().map(|port| Process::service(&books, *port)).collect();
        services.iter_mut().for_each(Process::ready);
        let mut storm = Storm::start(books.folder.path(), &ports, random.u64(..));

        let mut killed = 0;
        while killed < kills {
            tokio::time::sleep(Duration::from_micros(random.u64(0..200_000))).await;
            let victim = random.usize(0..services.len());
            // At times both of two at once; at times one that is only just beginning.
            let victims = if random.u8(0..8) == 0 { 0..services.len() } else { victim..victim + 1 };
            for victim in victims {
                services[victim].kill();
                killed += 1;
                services[victim] = Process::service(&books, ports[victim]);
            }
            if random.u8(0..4) > 0 {
                services.iter_mut().for_each(Process::ready);
            }
            books.end_leases().await;
            storm.hold(books.waiting().await > BACKLOG);
        }
        services.iter_mut().for_each(Process::ready);

        let told = storm.end().await;
        drain(&books).await;
        services.iter_mut().for_each(Process::kill);
        let expected = Expected { told, perhaps: HashSet::new(), is_ordered: true };
        books.check(&expected).await;
        let (events, seconds) = (expected.told.iter().flatten().count(), start.elapsed().as_secs_f64());
        println!(
            "seed {seed}: {killed} kills of {} services; {events} events booked once each; {}; {seconds:.1} s",
            ports.len(),
            storm.counts()
        );
    }

    /// Has the sandbox tell the services what people pay in it, and kills all of them.
    pub(crate) async fn of_sandbox_and_services(self) {
        let Self { books, ports, bank, kills, seed, mut random, start } = self;
        let mut bank = Bank::open(&books, bank);
        let mut services: Vec<Process> = ports.iter().map(|port| Process::service(&books, *port)).collect();
        services.iter_mut().for_each(Process::ready);
        bank.tell(&ports).await;
        let people = People::start(&bank, random.u64(..));

        let (mut killed, mut banks) = (0, 0);
        while killed < kills {
            tokio::time::sleep(Duration::from_micros(random.u64(0..200_000))).await;
            let victim = random.usize(0..=services.len());
            killed += 1;
            match services.get_mut(victim) {
                Some(service) => {
                    service.kill();
                    *service = Process::service(&books, ports[victim]);
                }
                None => {
                    bank.kill();
                    banks += 1;
                }
            }
            if random.u8(0..4) > 0 {
                services.iter_mut().for_each(Process::ready);
                bank.process.ready();
                // Whatever failed is sent again.
                bank.pass(Duration::from_secs(3600)).await;
            }
            books.end_leases().await;
        }
        services.iter_mut().for_each(Process::ready);
        bank.process.ready();

        let answered = people.end().await;
        let progress = Instant::now();
        while bank.undelivered().await.0 > 0 {
            assert!(progress.elapsed() < GENEROUS, "notifications are not delivered");
            bank.pass(Duration::from_secs(48 * 3600)).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(bank.undelivered().await, (0, 0), "nothing is given up");
        drain(&books).await;
        let received = bank.received().await;
        for (id, is_refunded) in &answered {
            let pix = received.iter().find(|pix| pix.end_to_end_id == *id);
            let pix = pix.unwrap_or_else(|| panic!("{id} was answered and is not there"));
            assert!(pix.devolucoes.is_some() || !is_refunded, "the refund of {id} was answered and is not there");
        }
        services.iter_mut().for_each(Process::kill);
        bank.process.kill();
        bank.check().await;
        let expected = expected(&received);
        books.check(&expected).await;
        let (events, seconds) = (expected.told.iter().flatten().count(), start.elapsed().as_secs_f64());
        println!(
            "seed {seed}: {killed} kills, {banks} of them of the sandbox, the others of {} services; {} Pix; {events} events booked once each; \
             {seconds:.1} s",
            ports.len(),
            received.len()
        );
    }
}

/// Waits until all events are handled.
async fn drain(books: &Books) {
    let (mut least, mut progress) = (i64::MAX, Instant::now());
    loop {
        let waiting = books.waiting().await;
        if waiting == 0 {
            return;
        }
        if waiting < least {
            (least, progress) = (waiting, Instant::now());
        }
        assert!(progress.elapsed() < GENEROUS, "{waiting} events wait for ever");
        books.end_leases().await;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
