use std::fs;
use std::io;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream as ClientStream;

use super::*;
use crate::certificate::Certificate;
use crate::certificate::openssl::{Authority, Issued, Key, authority};
use crate::webhook::store::Store;
use crate::webhook::{Receiver, mutual_tls, tls};

mod hostile;

const PIX: &str = r#"{"pix": [{"endToEndId": "E1", "valor": "1.00"}]}"#;

fn pem(issued: &Issued) -> [Vec<u8>; 2] {
    [&issued.certificate, &issued.key].map(|path| fs::read(path).unwrap())
}

/// Where a server listens, and what a client needs to reach it.
struct Site {
    address: SocketAddr,
    ours: Arc<Authority>,
    vendor: Authority,
    store: Arc<Store>,
    running: JoinHandle<()>,
    stop: oneshot::Sender<()>,
}

impl Site {
    async fn open(change: impl FnOnce(Server) -> Server) -> Self {
        let store = Arc::new(Store::default());
        Self::open_with(Receiver::behind_mutual_tls(store.clone()).path("/webhook"), store, true, change).await
    }

    /// One that asks nobody for a certificate, and everybody for the secret.
    async fn open_with_secret(change: impl FnOnce(Server) -> Server) -> Self {
        let store = Arc::new(Store::default());
        let receiver = Receiver::with_hmac(store.clone(), "canary-0123456789").unwrap();
        let receiver = receiver.path("/webhook").callers(["127.0.0.1".parse().unwrap()]);
        Self::open_with(receiver, store, false, change).await
    }

    async fn open_with<S, B>(
        service: S,
        store: Arc<Store>,
        is_mutual: bool,
        change: impl FnOnce(Server) -> Server,
    ) -> Self
    where
        S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let (ours, vendor) = (authority(), Authority::new("Vendor"));
        let [certificate, key] = pem(&ours.issue(Key::P256));
        let tls = if is_mutual {
            mutual_tls(&certificate, &key, &fs::read(vendor.certificate()).unwrap()).unwrap()
        } else {
            tls(&certificate, &key).unwrap()
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let server = change(Server::new(tls));
        let running = tokio::spawn(async move {
            server.serve(listener, service, async { drop(stopped.await) }).await;
        });
        Self { address, ours, vendor, store, running, stop }
    }

    /// A client with the vendor's certificate.
    fn vendor(&self) -> ClientConfig {
        self.client(Some(&self.vendor))
    }

    fn client(&self, authority: Option<&Authority>) -> ClientConfig {
        let certificate = authority.map(|authority| {
            let [certificate, key] = pem(&authority.issue(Key::P256));
            Certificate::from_pem_parts(&certificate, &key).unwrap()
        });
        let roots = crate::tls::roots(&fs::read(self.ours.certificate()).unwrap()).unwrap();
        crate::tls::config(certificate.as_ref(), &roots).unwrap()
    }

    async fn connect(&self, client: ClientConfig) -> io::Result<ClientStream<TcpStream>> {
        let stream = TcpStream::connect(self.address).await?;
        TlsConnector::from(Arc::new(client)).connect(ServerName::try_from("localhost").unwrap(), stream).await
    }

    /// The answer to one request, and nothing after it.
    async fn ask(&self, client: ClientConfig, request: &str) -> io::Result<String> {
        let mut stream = self.connect(client).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        Ok(answer)
    }

    async fn is_answered(&self) {
        // Making a certificate takes as long as the machine is busy.
        let client = self.vendor();
        let start = tokio::time::Instant::now();
        let answer = self.ask(client, &post("/webhook/pix", PIX)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(start.elapsed() < PATIENCE / 2);
    }

    fn stored(&self) -> Vec<String> {
        self.store.puts()
    }
}

fn post(path: &str, body: &str) -> String {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
}

#[tokio::test]
async fn the_vendor_is_let_in_and_nobody_else() {
    let site = Site::open(|server| server).await;
    site.is_answered().await;
    let probe = site.ask(site.vendor(), &post("/webhook", "{}")).await.unwrap();
    assert!(probe.starts_with("HTTP/1.1 200 OK\r\n"), "{probe}");

    let stranger = Authority::new("Stranger");
    for client in [site.client(None), site.client(Some(&stranger)), site.client(Some(&site.ours))] {
        // Over TLS 1.3 a client only learns of the refusal when it reads.
        assert!(site.ask(client, &post("/webhook/pix", PIX)).await.is_err());
    }
    let mut plain = TcpStream::connect(site.address).await.unwrap();
    plain.write_all(post("/webhook/pix", PIX).as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let _ = plain.read_to_end(&mut answer).await;
    assert!(!answer.starts_with(b"HTTP"));
    assert_eq!(site.stored(), ["pix-received/E1"]);
}

#[tokio::test]
async fn refusals_arrive_as_answers() {
    let site = Site::open(|server| server).await;
    let chunk = format!("{:x}\r\n{}\r\n", 1 << 16, " ".repeat(1 << 16));
    let chunked = |chunks: usize| {
        let head =
            "POST /webhook HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
        format!("{head}{}{:x}\r\n{PIX}\r\n0\r\n\r\n", chunk.repeat(chunks), PIX.len())
    };
    for (request, status) in [
        (post("/other", PIX), 404),
        (post("/webhook", "no json"), 400),
        (post("/webhook", PIX).replacen("POST", "GET", 1), 405),
        (chunked(15), 200),
    ] {
        let answer = site.ask(site.vendor(), &request).await.unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
    }
    let head = "POST /webhook HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1048577\r\n\r\n";
    let answer = site.ask(site.vendor(), head).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
    // Whoever goes on sending is cut off, and may not get to read why.
    let endless = site.ask(site.vendor(), &chunked(64)).await;
    assert!(endless.is_err() || endless.unwrap().starts_with("HTTP/1.1 413 "));
    site.is_answered().await;
    assert_eq!(site.stored(), ["pix-received/E1", "pix-received/E1"]);
}

#[tokio::test]
async fn who_says_nothing_keeps_nobody_else_out() {
    let site = Site::open(|server| server).await;
    let mut silent = Vec::new();
    for _ in 0..HANDSHAKES + 20 {
        silent.push(TcpStream::connect(site.address).await.unwrap());
    }
    site.is_answered().await;
    // The oldest had to make room, the newest still has its time.
    let mut byte = [0];
    let closed = tokio::time::timeout(Duration::from_secs(2), silent[0].read(&mut byte)).await;
    assert!(!matches!(closed, Ok(Ok(1..)) | Err(_)), "{closed:?}");
    let last = silent.last_mut().unwrap();
    assert!(tokio::time::timeout(Duration::from_millis(100), last.read(&mut byte)).await.is_err());
}

#[tokio::test]
async fn patience_ends() {
    let site = Site::open(|server| server.patience(Duration::from_millis(200))).await;
    let mut byte = [0];
    // Before TLS.
    let mut silent = TcpStream::connect(site.address).await.unwrap();
    // In the head of a request.
    let mut head = site.connect(site.vendor()).await.unwrap();
    head.write_all(b"POST /webhook HTTP/1.1\r\nhost: ").await.unwrap();
    // After an answer.
    let mut idle = site.connect(site.vendor()).await.unwrap();
    let request = post("/webhook", PIX).replace("connection: close\r\n", "");
    idle.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(idle.read(&mut byte).await.unwrap(), 1);
    let end = Duration::from_secs(3);
    let mut rest = Vec::new();
    assert!(tokio::time::timeout(end, silent.read(&mut byte)).await.is_ok());
    assert!(tokio::time::timeout(end, head.read_to_end(&mut rest)).await.is_ok());
    assert!(tokio::time::timeout(end, idle.read_to_end(&mut rest)).await.is_ok());
}

/// Long enough for a machine that is busy.
const GENEROUS: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_server_that_stops_waits_for_nobody_who_is_silent() {
    let site = Site::open(|server| server).await;
    let idle = site.connect(site.vendor()).await.unwrap();
    let silent = TcpStream::connect(site.address).await.unwrap();
    site.is_answered().await;
    site.stop.send(()).unwrap();
    tokio::time::timeout(PATIENCE / 2, site.running).await.unwrap().unwrap();
    drop((idle, silent));
}

#[tokio::test]
async fn a_server_that_stops_takes_nobody_new_and_answers_whom_it_has() {
    let site = Site::open(|server| server).await;
    let mut begun = site.connect(site.vendor()).await.unwrap();
    begun.write_all(&post("/webhook", PIX).as_bytes()[..120]).await.unwrap();
    // Another is answered, by a server that has had the head of the first for longer.
    site.is_answered().await;
    site.stop.send(()).unwrap();
    let start = tokio::time::Instant::now();
    while TcpStream::connect(site.address).await.is_ok() {
        assert!(start.elapsed() < GENEROUS, "the port is still listened on");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(!site.running.is_finished());
    begun.write_all(&post("/webhook", PIX).as_bytes()[120..]).await.unwrap();
    let mut answer = String::new();
    begun.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    site.running.await.unwrap();
}

#[tokio::test]
async fn the_secret_takes_the_place_of_the_certificate() {
    let site = Site::open_with_secret(|server| server).await;
    for (query, status) in [("?hmac=canary-0123456789&ignorar=/pix", 200), ("?hmac=canary-0123456780", 403), ("", 403)]
    {
        // A certificate may be offered; nobody asks for it.
        for client in [site.client(None), site.vendor()] {
            let answer = site.ask(client, &post(&format!("/webhook{query}"), PIX)).await.unwrap();
            assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        }
    }
    assert_eq!(site.stored().len(), 2);
    site.stop.send(()).unwrap();
    site.running.await.unwrap();
}

#[tokio::test]
async fn a_router_of_axum_can_be_served_and_can_hold_the_receiver() {
    let store = Arc::new(Store::default());
    let router = axum::Router::new()
        .route("/health", axum::routing::get(|| async { "up" }))
        .route_service("/exact", Receiver::behind_mutual_tls(store.clone()).path("/exact"))
        .nest_service("/webhook", Receiver::behind_mutual_tls(store.clone()));
    let site = Site::open_with(router, store, true, |server| server).await;
    let health = site.ask(site.vendor(), &post("/health", "").replacen("POST", "GET", 1)).await.unwrap();
    assert!(health.starts_with("HTTP/1.1 200 OK\r\n") && health.ends_with("up"), "{health}");
    for path in ["/webhook", "/webhook/", "/webhook/pix", "/webhook?ignorar=/pix", "/exact", "/exact?ignorar=/pix"] {
        let answer = site.ask(site.vendor(), &post(path, PIX)).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{path} {answer}");
    }
    assert_eq!(site.stored().len(), 6);
    let answer = site.ask(site.vendor(), &post("/webhook/other", PIX)).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
}

#[test]
fn damaged_certificates_are_refused() {
    let (ours, vendor) = (authority(), Authority::new("Vendor"));
    let [certificate, key] = pem(&ours.issue(Key::P256));
    let [_, foreign] = pem(&ours.issue(Key::P256));
    let chain = fs::read(vendor.certificate()).unwrap();
    assert!(mutual_tls(&certificate, &key, &chain).is_ok());
    for (certificate, key, chain) in [
        (&b""[..], &key[..], &chain[..]),
        (&certificate, b"", &chain),
        (&certificate, &foreign, &chain),
        (&certificate, &key, b""),
        (&certificate, &key, b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"),
    ] {
        assert!(mutual_tls(certificate, key, chain).is_err());
    }
}
