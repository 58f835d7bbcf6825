//! What is killed: a process of its own.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::books::Books;
use crate::running::Running;
use crate::service::{BOOKS, FOLDER, PORT, READY};

pub(crate) struct Process {
    running: Running,
    /// What it prints when it can be reached.
    ready: &'static str,
}

impl Process {
    /// Starts a service, and does not wait for it.
    pub(crate) fn service(books: &Books, port: u16) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["service", "--exact", "--ignored", "--nocapture"]);
        command.env(BOOKS, &books.name).env(FOLDER, books.folder.path()).env(PORT, port.to_string());
        Self::start(&mut command, READY)
    }

    /// Starts a sandbox, and does not wait for it.
    pub(crate) fn sandbox(state: &Path, port: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gerencianet-sandbox"));
        command.arg("--port").arg(port.to_string()).arg("--state").arg(state).stderr(Stdio::null());
        Self::start(&mut command, "# For other SDKs")
    }

    fn start(command: &mut Command, ready: &'static str) -> Self {
        Self { running: Running::start(command.stdin(Stdio::piped())), ready }
    }

    /// Waits until it can be reached, if that has not been seen yet.
    pub(crate) fn ready(&mut self) {
        self.running.printed_until(self.ready);
    }

    /// Ends it at once: `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.running.kill();
    }
}
