//! The server as a test holds it.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Weak, mpsc},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use rustls::ServerConfig;
use tokio::{
    net::{TcpListener, TcpSocket},
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};

use crate::{
    catalogue::catalogue,
    connection,
    pki::pki,
    record::{Ledger, Record, Request},
    script::{Arrival, Scene, Script},
    setup::Setup,
    tls,
    world::World,
};

/// A running server. Dropping it stops it and ends its connections.
///
/// # Panics
///
/// When it is dropped after something happened that must not: see [`Record::failures`].
pub struct Server {
    world: Arc<World>,
    address: SocketAddr,
    orders: UnboundedSender<Order>,
    thread: Option<JoinHandle<()>>,
}

/// Nobody listens as long as this lives.
pub struct Refusal<'s>(&'s Server);

/// What the thread of a server is told; it answers when it is done.
enum Order {
    Listen(bool, mpsc::Sender<()>),
    Stop,
}

/// The longest that anything on loopback may take.
const PATIENCE: Duration = Duration::from_secs(5);

impl Server {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    ///
    /// Where there is no free port, or `openssl` fails.
    #[must_use]
    pub fn start(setup: Setup) -> Self {
        let configuration = Arc::new(tls::configuration(&setup));
        let world = Arc::new(World::new(setup));
        let (orders, inbox) = unbounded_channel();
        let (started, address) = mpsc::channel();
        let thread = thread::Builder::new().name("server".to_owned()).spawn({
            let world = world.clone();
            move || run(&world, &configuration, inbox, &started)
        });
        let thread = Some(thread.expect("a thread can be started"));
        let address = address.recv_timeout(PATIENCE).expect("the server starts");
        Self { world, address, orders, thread }
    }

    /// `https://127.0.0.1:…`, without a slash at the end. All three APIs are below it, with or without the paths of their
    /// printed and today's servers.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The same by name, `https://localhost:…`. Where the name means an IPv6 address first, a client knocks there before.
    #[must_use]
    pub fn url_by_name(&self) -> String {
        format!("https://localhost:{}", self.address.port())
    }

    /// Where the server listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The authority that a client is to trust.
    #[must_use]
    pub fn ca_pem(&self) -> &'static str {
        &pki().authority_pem
    }

    /// How the server was started.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.world.setup
    }

    /// The script of an operation, by its `operationId` or as `PUT /v2/cob/{txid}`; or of a path that no document knows, as
    /// `GET /path`.
    ///
    /// # Panics
    ///
    /// For a single word that is no `operationId`, and for a route that gives tokens: see [`Server::on_token`].
    #[must_use]
    pub fn on(&self, name: &str) -> Script<'_> {
        let scene = match catalogue().named(name) {
            Some(operation) if operation.gives_tokens() => panic!("requests for a token have a script of their own"),
            Some(operation) => Scene::Operation(&operation.id),
            None if name.contains(" /") => Scene::Path(name.to_owned()),
            None => panic!("no document knows an operation {name}"),
        };
        Script::new(&self.world, scene)
    }

    /// The script of everything but requests for a token. What is said about an operation or path comes before it.
    #[must_use]
    pub fn on_everything(&self) -> Script<'_> {
        Script::new(&self.world, Scene::Everything)
    }

    /// The script of requests for a token.
    #[must_use]
    pub fn on_token(&self) -> Script<'_> {
        Script::new(&self.world, Scene::Token)
    }

    /// What becomes of the next connections, one after the other; later ones are served.
    pub fn arrivals(&self, arrivals: impl IntoIterator<Item = Arrival>) {
        self.world.arrivals().extend(arrivals);
    }

    /// Refuses connections, and ends in order those that are open. The port stays reserved.
    #[must_use]
    pub fn refuse(&self) -> Refusal<'_> {
        self.listen(false);
        self.end_connections();
        Refusal(self)
    }

    /// Ends all open connections in order, as a server does that has waited long enough.
    pub fn end_connections(&self) {
        let lines = std::mem::take(&mut *self.world.lines());
        lines.iter().filter_map(Weak::upgrade).for_each(|cut| cut.close());
    }

    /// From now on no token is good that was handed out before.
    pub fn revoke_tokens(&self) {
        self.world.tokens().revoke();
    }

    /// What happened up to now.
    #[must_use]
    pub fn record(&self) -> Record {
        self.world.record().clone()
    }

    /// The requests up to now, those for a token too.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.world.record().requests.clone()
    }

    /// Forgets the requests up to now and what took effect, for the next part of a test. Connections, tokens and failures
    /// are remembered.
    pub fn forget(&self) {
        let mut record = self.world.record();
        record.requests.clear();
        record.effects.clear();
        (record.request_count, record.token_requests) = (0, 0);
        drop(record);
        *self.world.ledger() = Ledger::default();
    }

    /// Waits until something has happened that a client may see before the server has written it down: a failed handshake.
    ///
    /// # Panics
    ///
    /// When it has not happened after 5 seconds.
    pub fn wait_until(&self, has_happened: impl Fn(&Record) -> bool) {
        let start = Instant::now();
        while !has_happened(&self.world.record()) {
            assert!(start.elapsed() < PATIENCE, "waited in vain; up to now: {:?}", self.record());
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Stops the server and tells what happened.
    ///
    /// # Panics
    ///
    /// After something happened that must not: see [`Record::failures`].
    #[must_use = "drop the server where the record does not matter"]
    pub fn finish(mut self) -> Record {
        self.stop();
        self.judge();
        std::mem::take(&mut *self.world.record())
    }

    fn listen(&self, listens: bool) {
        let (done, answer) = mpsc::channel();
        self.orders.send(Order::Listen(listens, done)).expect("the server runs as long as it is held");
        answer.recv_timeout(PATIENCE).expect("the server obeys at once");
    }

    fn stop(&mut self) {
        // It may have stopped by itself, which joining it will tell.
        let _ = self.orders.send(Order::Stop);
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            self.world.fail("the thread of the server panicked".to_owned());
        }
    }

    fn judge(&self) {
        let failures = &self.world.record().failures.clone();
        assert!(failures.is_empty(), "on the server: {}", failures.join("; "));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.thread.is_some() {
            self.stop();
            if !thread::panicking() {
                self.judge();
            }
        }
    }
}

impl Drop for Refusal<'_> {
    fn drop(&mut self) {
        self.0.listen(true);
    }
}

fn run(
    world: &Arc<World>,
    configuration: &Arc<ServerConfig>,
    mut inbox: UnboundedReceiver<Order>,
    started: &mpsc::Sender<SocketAddr>,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("the system has sockets");
    runtime.block_on(async {
        // Never listens: it keeps the port while the listener is away.
        let reservation = socket(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let address = reservation.local_addr().expect("the socket is bound");
        let mut listener = Some(listener(address));
        started.send(address).expect("who starts a server waits for it");
        loop {
            tokio::select! {
                order = inbox.recv() => match order {
                    Some(Order::Listen(listens, done)) => {
                        listener = listens.then(|| self::listener(address));
                        // Who gave the order may have lost patience, and said so.
                        let _ = done.send(());
                    }
                    Some(Order::Stop) | None => return,
                },
                accepted = accept(listener.as_ref()) => match accepted {
                    Ok(stream) => {
                        let number = {
                            let mut record = world.record();
                            record.connections += 1;
                            record.connections
                        };
                        let (world, configuration) = (world.clone(), configuration.clone());
                        tokio::spawn(async move {
                            world.guard(connection::serve(world.clone(), configuration, stream, number)).await
                        });
                    }
                    Err(error) => {
                        world.fail(format!("no connection could be accepted: {error}"));
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                },
            }
        }
    });
}

async fn accept(listener: Option<&TcpListener>) -> std::io::Result<tokio::net::TcpStream> {
    match listener {
        Some(listener) => Ok(listener.accept().await?.0),
        None => std::future::pending().await,
    }
}

fn listener(address: SocketAddr) -> TcpListener {
    socket(address).listen(4096).expect("the port is reserved")
}

fn socket(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().expect("the system has sockets");
    socket.set_reuseport(true).expect("the system shares ports");
    socket.bind(address).expect("loopback has a free port, and it is reserved");
    socket
}
