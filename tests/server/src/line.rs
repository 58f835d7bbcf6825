//! A TCP connection that can be cut from outside.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf},
    net::TcpStream,
    runtime::Handle,
    sync::Notify,
    time::timeout,
};

/// Says that a connection is to end, and how.
#[derive(Default)]
pub(crate) struct Cut {
    is_reset: AtomicBool,
    notify: Notify,
}

impl Cut {
    /// Ends the connection with a RST.
    pub(crate) fn reset(&self) {
        self.is_reset.store(true, Ordering::SeqCst);
        self.notify.notify_one();
    }

    /// Ends the connection with a FIN; over HTTP/1.1, TLS takes its leave before.
    pub(crate) fn close(&self) {
        self.notify.notify_one();
    }

    /// Whether the connection is to end with a RST.
    pub(crate) fn is_reset(&self) -> bool {
        self.is_reset.load(Ordering::SeqCst)
    }

    /// Comes back when the connection is to end; one task waits.
    pub(crate) async fn wait(&self) {
        self.notify.notified().await;
    }
}

/// The connection itself. It ends when it is dropped.
pub(crate) struct Line {
    stream: Option<TcpStream>,
    cut: Arc<Cut>,
}

/// How long a peer is given to read what was said last.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Closes in order: where bytes of the peer lay unread, the system would send a reset, and the peer might never read what
/// was said last.
pub(crate) async fn see_off(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    // The peer may be gone already, which is as good.
    let _ = stream.shutdown().await;
    let mut unread = [0; 1024];
    let _ = timeout(LAST_WORDS, async { while matches!(stream.read(&mut unread).await, Ok(1..)) {} }).await;
}

impl Line {
    pub(crate) fn new(stream: TcpStream, cut: Arc<Cut>) -> Self {
        Self { stream: Some(stream), cut }
    }

    fn stream(self: Pin<&mut Self>) -> Pin<&mut TcpStream> {
        Pin::new(self.get_mut().stream.as_mut().expect("only dropping the line takes it"))
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let Some(mut stream) = self.stream.take() else { return };
        if self.cut.is_reset() {
            // Closing then discards what is unsent and sends RST; if the peer was faster, nothing is left to reset.
            let _ = stream.set_zero_linger();
        } else if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move { see_off(&mut stream).await });
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    // What TLS has to say last it says in one attempt, in several pieces.
    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.stream().poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.as_ref().is_some_and(TcpStream::is_write_vectored)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(context)
    }
}
