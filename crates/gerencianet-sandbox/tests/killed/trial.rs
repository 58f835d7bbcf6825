//! Killing, and looking at what is left.

use std::env;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::books::Books;
use crate::certificates;
use crate::process::Process;
use crate::storm::Storm;

/// Longer than anything takes on a machine that is busy.
const GENEROUS: Duration = Duration::from_secs(120);

/// The vendor tells no faster than the services handle.
const BACKLOG: i64 = 300;

pub(crate) struct Trial {
    books: Books,
    ports: Vec<u16>,
}

impl Trial {
    /// A trial with so many services on one database.
    pub(crate) fn new(books: Books, services: usize) -> Self {
        certificates::write(books.folder.path());
        let mut ports = Vec::new();
        while ports.len() < services {
            // A service comes back to its port: one that the system gives to nobody meanwhile.
            let port = fastrand::u16(20_000..32_000);
            if !ports.contains(&port) && TcpListener::bind(("127.0.0.1", port)).is_ok() {
                ports.push(port);
            }
        }
        Self { books, ports }
    }

    pub(crate) async fn run(self) {
        let kills: u32 = env::var("GERENCIANET_KILLS").map_or(5, |kills| kills.parse().unwrap());
        let seed: u64 = env::var("GERENCIANET_SEED").map_or(20_221_031, |seed| seed.parse().unwrap());
        let mut random = Rng::with_seed(seed);
        let start = Instant::now();
        let mut services: Vec<Process> = self.ports.iter().map(|port| Process::start(&self.books, *port)).collect();
        services.iter_mut().for_each(Process::ready);
        let mut storm = Storm::start(self.books.folder.path(), &self.ports, seed);

        let mut killed = 0;
        while killed < kills {
            tokio::time::sleep(Duration::from_micros(random.u64(0..200_000))).await;
            let victim = random.usize(0..services.len());
            // At times both of two at once; at times one that is only just beginning.
            let victims = if random.u8(0..8) == 0 { 0..services.len() } else { victim..victim + 1 };
            for victim in victims {
                services[victim].kill();
                killed += 1;
                services[victim] = Process::start(&self.books, self.ports[victim]);
            }
            if random.u8(0..4) > 0 {
                services.iter_mut().for_each(Process::ready);
            }
            self.books.end_leases().await;
            storm.hold(self.books.waiting().await > BACKLOG);
        }
        services.iter_mut().for_each(Process::ready);

        let told = storm.end().await;
        let (mut least, mut progress) = (i64::MAX, Instant::now());
        loop {
            let waiting = self.books.waiting().await;
            if waiting == 0 {
                break;
            }
            if waiting < least {
                (least, progress) = (waiting, Instant::now());
            }
            assert!(progress.elapsed() < GENEROUS, "{waiting} events wait for ever");
            self.books.end_leases().await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        services.iter_mut().for_each(Process::kill);
        self.books.check(&told).await;
        println!(
            "seed {seed}: {killed} kills of {} services; {} events of {} Pix, each booked once; notifications: {}; {:.1} s",
            services.len(),
            told.iter().flatten().count(),
            told.len(),
            storm.counts(),
            start.elapsed().as_secs_f64()
        );
    }
}
