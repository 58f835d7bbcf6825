//! Receivers of notifications, over real mutual TLS with what the sandbox made for them.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::http::{Method, StatusCode, Uri};
use gerencianet::webhook::{Event, Failure, Receiver, Server, SqliteInbox, Worker, mutual_tls, tls};
use gerencianet_sandbox::Sandbox;
use rustls::ServerConfig;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::started::Started;

/// A server that listens. Dropping it stops it, and its port can be listened on again.
pub(crate) struct Listening {
    pub(crate) address: SocketAddr,
    /// Method, target and body of each request.
    pub(crate) heard: Arc<Mutex<Vec<String>>>,
    stop: Option<oneshot::Sender<()>>,
    running: JoinHandle<()>,
}

/// A free port.
pub(crate) const ANY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

impl Listening {
    /// One that answers everything with this status.
    pub(crate) async fn answering(sandbox: &Sandbox, status: StatusCode) -> Self {
        Listening::scripted(ANY, of_sandbox(sandbox), move |_| Some(status)).await
    }

    /// One that answers what a function says of the n-th request, or never.
    pub(crate) async fn scripted(
        address: SocketAddr,
        tls: ServerConfig,
        answer: impl Fn(usize) -> Option<StatusCode> + Clone + Send + Sync + 'static,
    ) -> Self {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let listing = heard.clone();
        let router = Router::new().fallback(move |method: Method, uri: Uri, body: Bytes| {
            let (listing, answer) = (listing.clone(), answer.clone());
            async move {
                let number = {
                    let mut listing = listing.lock().unwrap();
                    listing.push(format!("{method} {uri} {}", String::from_utf8_lossy(&body)));
                    listing.len()
                };
                match answer(number) {
                    Some(status) => status,
                    None => std::future::pending().await,
                }
            }
        });
        Listening::serve(address, tls, router, heard).await
    }

    /// Our own receiver at `/avisos`, before this inbox.
    pub(crate) async fn receiving(address: SocketAddr, tls: ServerConfig, inbox: &SqliteInbox) -> Self {
        Listening::before(address, tls, Receiver::behind_mutual_tls(inbox.clone()).path("/avisos")).await
    }

    /// A receiver of ours.
    pub(crate) async fn before(address: SocketAddr, tls: ServerConfig, receiver: Receiver) -> Self {
        Listening::serve(address, tls, Router::new().fallback_service(receiver), Arc::default()).await
    }

    async fn serve(address: SocketAddr, tls: ServerConfig, router: Router, heard: Arc<Mutex<Vec<String>>>) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(Server::new(tls).serve(listener, router, async { drop(stopped.await) }));
        Listening { address, heard, stop: Some(stop), running }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.address.port())
    }

    /// Registers `/avisos` of this receiver for the key of all tests.
    pub(crate) async fn register(&self, started: &Started) {
        let webhook = json!({"webhookUrl": self.url("/avisos")});
        let (status, answer) = started.send("PUT /v2/webhook/pix%40example.com", webhook).await;
        assert_eq!(status, 201, "{answer}");
    }

    /// What was heard so far.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// Stops, and waits until nobody listens any more.
    pub(crate) async fn stop(mut self) -> SocketAddr {
        drop(self.stop.take());
        (&mut self.running).await.unwrap();
        self.address
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.running.abort();
    }
}

/// TLS that asks for the certificate of a sandbox, with the certificate that it made for receivers.
pub(crate) fn of_sandbox(sandbox: &Sandbox) -> ServerConfig {
    in_folder(sandbox.folder())
}

/// The same by the state folder alone.
pub(crate) fn in_folder(state: &Path) -> ServerConfig {
    let read = |name| fs::read(state.join("webhooks").join(name)).unwrap();
    mutual_tls(&read("receiver.pem"), &read("receiver-key.pem"), &read("chain.pem")).unwrap()
}

/// TLS with the same certificate that asks nobody for one.
pub(crate) fn trusting(sandbox: &Sandbox) -> ServerConfig {
    let read = |path: std::path::PathBuf| fs::read(path).unwrap();
    tls(&read(sandbox.receiver_certificate()), &read(sandbox.receiver_key())).unwrap()
}

/// The keys of the events that a worker has handled, in their order.
#[derive(Clone, Default)]
pub(crate) struct Handled(Arc<Mutex<Vec<String>>>);

impl Handled {
    /// Has a worker handle what comes into an inbox for as long as the test runs.
    pub(crate) fn of(inbox: &SqliteInbox) -> Self {
        let handled = Handled::default();
        let list = handled.0.clone();
        let worker = Worker::new(inbox.clone(), move |event: Event| {
            list.lock().unwrap().push(format!("{} {}", event.kind().as_str(), event.subject()));
            async { Ok::<(), Failure>(()) }
        });
        tokio::spawn(worker.run(std::future::pending()));
        handled
    }

    pub(crate) fn list(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}
