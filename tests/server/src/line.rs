//! A TCP connection that can be cut from outside.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::Notify,
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
    stream: TcpStream,
    cut: Arc<Cut>,
}

impl Line {
    pub(crate) fn new(stream: TcpStream, cut: Arc<Cut>) -> Self {
        Self { stream, cut }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if self.cut.is_reset() {
            // Closing then discards what is unsent and sends RST; if the peer was faster, nothing is left to reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    // What TLS has to say last it says in one attempt, in several pieces.
    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
