//! The receiver on a socket.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use http_body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls::ServerConfig;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tower_service::Service;

use super::Caller;

mod body;
mod connections;

pub use self::body::RequestBody;
use self::connections::Connections;

/// Handshakes under way at most. Where more come, the oldest is given up: who says nothing keeps nobody else out.
const HANDSHAKES: usize = 256;

/// Time for a handshake, for the head of a request, and for the next request of an open connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// Time for the requests under way when the server stops.
const FAREWELL: Duration = Duration::from_secs(30);

/// How long nothing is accepted after the system refused to, mostly because too many files are open.
const PAUSE: Duration = Duration::from_millis(100);

/// A server for HTTP/1.1 over TLS, made for receivers: whoever has no certificate never gets to say a word of HTTP, and whoever
/// is slow keeps nobody else waiting.
///
/// It serves any `tower` service, such as a [`Receiver`](super::Receiver) or an `axum` router around one, which finds the
/// address of the sender in the extension [`Caller`].
pub struct Server {
    tls: TlsAcceptor,
    connections: Connections,
    patience: Duration,
}

impl Server {
    /// A server with the TLS that [`mutual_tls`](super::mutual_tls) or [`tls`](super::tls) made.
    #[must_use]
    pub fn new(tls: ServerConfig) -> Self {
        Self { tls: Arc::new(tls).into(), connections: Connections::new(512), patience: PATIENCE }
    }

    /// How many connections may be open beyond their handshake; 512 unless told otherwise. Where more come, the oldest one that
    /// waits for its peer is closed, be it for a request, for the rest of one or for the next, so that whoever is slow keeps nobody
    /// else out. A request that has arrived is never given up for another; where all connections have one, the newcomer is closed.
    #[must_use]
    pub fn connections(mut self, limit: usize) -> Self {
        self.connections = Connections::new(limit);
        self
    }

    /// How long a handshake, the head of a request and the pause between two requests may take; 10 seconds unless told
    /// otherwise.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Serves until `stop` ends; then nothing new is accepted, and requests under way get up to 30 seconds. Faults of single
    /// connections are theirs alone.
    pub async fn serve<S, B>(self, listener: TcpListener, service: S, stop: impl Future<Output = ()>)
    where
        S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let server = Arc::new(self);
        let graceful = GracefulShutdown::new();
        let mut handshakes = VecDeque::new();
        let mut stop = pin!(stop);
        loop {
            let (stream, peer) = tokio::select! {
                () = &mut stop => break,
                accepted = listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(_) => {
                        tokio::time::sleep(PAUSE).await;
                        continue;
                    }
                },
            };
            let turn = turn(&mut handshakes);
            tokio::spawn(server.clone().connection(stream, peer, turn, service.clone(), graceful.watcher()));
        }
        drop(listener);
        // Whatever is still silent is not waited for.
        handshakes.clear();
        // What does not end in time ends with the runtime.
        let _ = timeout(FAREWELL, graceful.shutdown()).await;
    }

    async fn connection<S, B>(
        self: Arc<Self>,
        stream: TcpStream,
        peer: SocketAddr,
        turn: oneshot::Receiver<()>,
        service: S,
        watcher: Watcher,
    ) where
        S: Service<Request<RequestBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let Some(stream) = self.handshake(stream, turn).await else { return };
        let Some(mut place) = self.connections.enter() else {
            tracing::warn!(target: "gerencianet::webhook", "connection closed: too many are open");
            return;
        };
        let caller: IpAddr = peer.ip().to_canonical();
        let busy = place.busy.clone();
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Caller(caller));
            let (mut service, serving) = (service.clone(), busy.begin());
            let request = request.map(|body| RequestBody::new(body, Arc::downgrade(&serving)));
            async move {
                let _serving = serving;
                poll_fn(|context| service.poll_ready(context)).await?;
                service.call(request).await
            }
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.patience)
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(stream), service);
        tokio::select! {
            // A peer that goes away, or that speaks no HTTP, is nothing to act upon.
            _ = watcher.watch(connection) => {}
            () = place.lost() => {
                tracing::debug!(target: "gerencianet::webhook", "connection closed: the oldest that waited, of too many");
            }
        }
    }

    async fn handshake(&self, stream: TcpStream, turn: oneshot::Receiver<()>) -> Option<TlsStream<TcpStream>> {
        // An answer is one small packet, and is not to wait for another.
        let _ = stream.set_nodelay(true);
        let refused = tokio::select! {
            shaken = timeout(self.patience, self.tls.accept(stream)) => match shaken {
                Ok(Ok(stream)) => return Some(stream),
                Ok(Err(_)) => "it was refused",
                Err(_) => "it took too long",
            },
            _ = turn => "it was the oldest of too many",
        };
        tracing::debug!(target: "gerencianet::webhook", refused, "handshake failed");
        None
    }
}

/// Takes a place among the handshakes, which is lost when the other end is dropped.
fn turn(handshakes: &mut VecDeque<oneshot::Sender<()>>) -> oneshot::Receiver<()> {
    handshakes.retain(|handshake| !handshake.is_closed());
    if handshakes.len() == HANDSHAKES {
        handshakes.pop_front();
    }
    let (sender, receiver) = oneshot::channel();
    handshakes.push_back(sender);
    receiver
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("patience", &self.patience).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
