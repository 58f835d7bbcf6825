//! What every test begins with: a server, a client of it with a clock that is not waited for, and a token.

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    time::{Duration, Instant, SystemTime},
};

use gerencianet::{
    Attempt, Certificate, Client, ClientBuilder, Clock, Credentials, Environment, Observer, StoreFuture, Token,
    TokenKey, TokenStore, VirtualClock,
};
use gerencianet_validation::Operation;
use server::{Script, Server, pki};
use tokio::sync::{mpsc, oneshot};

/// A client before it is built: it trusts the server, whose every path is below its address.
pub fn builder(server: &Server) -> ClientBuilder {
    let certificate = Certificate::from_pem(pki().client.pem().as_bytes()).expect("openssl made it");
    let builder = Client::builder(Environment::Homologation)
        .credentials(Credentials::new("Client_Id_loja", "Client_Secret_loja"))
        .certificate(certificate)
        .root_certificates(server.ca_pem());
    let apis = ["pix", "open-finance", "account-opening"];
    apis.into_iter().fold(builder, |builder, api| builder.base_url(api, server.url()))
}

/// The script of an operation, also of one that gives tokens.
pub fn script(server: &Server, operation: Operation) -> Script<'_> {
    if has_token(operation) { server.on(operation.id()) } else { server.on_token() }
}

/// Whether an operation is called with a token, and not with the credentials.
pub fn has_token(operation: Operation) -> bool {
    operation.id() != "authorize"
}

/// A clock that is not waited for, but stops before every pause until the test lets it go on.
pub struct StageClock {
    time: VirtualClock,
    pauses: mpsc::UnboundedSender<oneshot::Sender<()>>,
}

/// The pauses of a clock, as the test hears of them.
pub type Pauses = mpsc::UnboundedReceiver<oneshot::Sender<()>>;

impl StageClock {
    /// A clock whose calendar begins at a whole second.
    pub fn new() -> (Arc<Self>, Pauses) {
        // No certificate may be younger than the clock.
        let _made = pki();
        let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("it is after 1970");
        let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(since_epoch.as_secs());
        let (pauses, heard) = mpsc::unbounded_channel();
        (Arc::new(StageClock { time: VirtualClock::at(moment), pauses }), heard)
    }

    /// The calendar.
    pub fn now_by_calendar(&self) -> SystemTime {
        self.time.system_now()
    }

    /// What was slept so far.
    pub fn slept(&self) -> Vec<Duration> {
        self.time.slept()
    }
}

impl Clock for StageClock {
    fn now(&self) -> Instant {
        self.time.now()
    }

    fn system_now(&self) -> SystemTime {
        self.time.system_now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            let (sender, going_on) = oneshot::channel();
            self.pauses.send(sender).expect("the test hears of pauses");
            going_on.await.expect("the test lets the clock go on");
            self.time.sleep(duration).await;
        })
    }
}

/// Keeps what it is told.
#[derive(Default)]
pub struct Attempts(Mutex<Vec<(Operation, u32, Option<u16>)>>);

impl Attempts {
    /// Number and status of the attempts of an operation since this was last asked.
    pub fn take(&self, operation: Operation) -> Vec<(u32, Option<u16>)> {
        let all = std::mem::take(&mut *self.0.lock().expect("nobody panics with it"));
        all.into_iter().filter(|(of, ..)| *of == operation).map(|(_, number, status)| (number, status)).collect()
    }
}

impl Observer for Attempts {
    fn attempted(&self, attempt: &Attempt) {
        self.0.lock().expect("nobody panics with it").push((attempt.operation, attempt.number, attempt.status));
    }
}

/// A store in which a replica has left a token, so that a client needs no connection to come by it.
pub struct Replica(Token);

/// The token of the replica. The server does not know it.
pub const TOKEN: &str = "token-of-a-replica";

impl Replica {
    pub fn new(now: SystemTime) -> Arc<Self> {
        let hour = Duration::from_secs(3600);
        Arc::new(Replica(Token::new(TOKEN, hour, now + hour).expect("it can stand in a header")))
    }
}

impl TokenStore for Replica {
    fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
        Box::pin(async { Ok(Some(self.0.clone())) })
    }

    fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}
