//! What is killed: a process of its own.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::books::Books;
use crate::service::{BOOKS, FOLDER, PORT, READY};

pub(crate) struct Process {
    child: Child,
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
        Self { child: command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap(), ready }
    }

    /// Waits until it can be reached, if that has not been seen yet.
    pub(crate) fn ready(&mut self) {
        let Some(output) = self.child.stdout.take() else { return };
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while !line.contains(self.ready) {
            line.clear();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "the process has ended");
        }
        // What else it says must not fill the pipe.
        std::thread::spawn(move || drop(output.read_to_end(&mut Vec::new())));
    }

    /// Ends it at once: `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
