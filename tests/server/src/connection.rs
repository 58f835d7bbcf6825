//! One connection, from its arrival to its end.

use std::{convert::Infallible, sync::Arc};

use hyper::{
    rt::Executor,
    server::conn::{http1, http2},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use rustls::{ProtocolVersion, ServerConfig};
use tokio::net::TcpStream;
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{
    exchange::Connection,
    line::{Cut, Line, see_off},
    script::Arrival,
    world::World,
};

/// Serves a connection until either side ends it.
pub(crate) async fn serve(world: Arc<World>, configuration: Arc<ServerConfig>, stream: TcpStream, number: usize) {
    let cut = Arc::new(Cut::default());
    {
        let mut lines = world.lines();
        lines.retain(|line| line.strong_count() > 0);
        lines.push(Arc::downgrade(&cut));
    }
    // Without it, answers in several parts wait for acknowledgements. A connection that is gone does not mind.
    let _ = stream.set_nodelay(true);
    let line = Line::new(stream, cut.clone());
    let arrival = world.arrivals().pop_front().unwrap_or(Arrival::Serve);
    match arrival {
        Arrival::ResetBeforeHandshake => return cut.reset(),
        Arrival::SilenceBeforeHandshake => return cut.wait().await,
        Arrival::Serve | Arrival::CloseAfterHandshake | Arrival::ResetAfterHandshake => {}
    }
    let handshake = tokio::select! {
        stream = shake_hands(&world, configuration, line) => stream,
        () = cut.wait() => None,
    };
    let Some(mut stream) = handshake else { return };
    match arrival {
        Arrival::ResetAfterHandshake => cut.reset(),
        Arrival::CloseAfterHandshake => see_off(&mut stream).await,
        _ => talk(&world, &cut, stream, number).await,
    }
}

async fn shake_hands(world: &World, configuration: Arc<ServerConfig>, line: Line) -> Option<TlsStream<Line>> {
    match TlsAcceptor::from(configuration).accept(line).into_fallible().await {
        Ok(stream) => {
            world.record().handshakes += 1;
            Some(stream)
        }
        Err((error, _line)) => {
            world.record().failed_handshakes.push(error.to_string());
            None
        }
    }
}

async fn talk(world: &Arc<World>, cut: &Arc<Cut>, stream: TlsStream<Line>, number: usize) {
    let session = stream.get_ref().1;
    let is_http2 = session.alpn_protocol() == Some(b"h2");
    let connection = Arc::new(Connection {
        world: world.clone(),
        cut: cut.clone(),
        number,
        client_certificate: session.peer_certificates().is_some(),
        tls: if session.protocol_version() == Some(ProtocolVersion::TLSv1_2) { "TLSv1_2" } else { "TLSv1_3" },
    });
    let service = service_fn(move |request| {
        let connection = connection.clone();
        async move { Ok::<_, Infallible>(connection.exchange(request).await) }
    });
    let stream = TokioIo::new(stream);
    if is_http2 {
        let conversation = http2::Builder::new(Guarded(world.clone())).serve_connection(stream, service);
        tokio::select! {
            outcome = conversation => judge(world, outcome),
            () = cut.wait() => {}
        }
    } else {
        let mut conversation = http1::Builder::new().header_read_timeout(None).serve_connection(stream, service);
        tokio::select! {
            outcome = &mut conversation => judge(world, outcome),
            () = cut.wait() => {}
        }
        if !cut.is_reset() {
            see_off(conversation.into_parts().io.inner_mut()).await;
        }
    }
}

/// A client may go whenever it likes, and a truncated answer ends the connection; but what it says must be HTTP.
fn judge(world: &World, outcome: hyper::Result<()>) {
    if let Err(error) = outcome
        && error.is_parse()
    {
        world.fail(format!("what the client sent is no HTTP: {error}"));
    }
}

/// Runs the tasks of HTTP/2 under the eyes of the world.
#[derive(Clone)]
struct Guarded(Arc<World>);

impl<F> Executor<F> for Guarded
where
    F: Future + Send + 'static,
    F::Output: Send,
{
    fn execute(&self, task: F) {
        let world = self.0.clone();
        tokio::spawn(async move { world.guard(task).await.map(drop) });
    }
}
