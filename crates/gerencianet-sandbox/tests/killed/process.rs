//! A service as a process of its own.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use crate::books::Books;
use crate::service::{BOOKS, FOLDER, PORT, READY};

pub(crate) struct Process(Child);

impl Process {
    /// Starts a service, and does not wait for it.
    pub(crate) fn start(books: &Books, port: u16) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["service", "--exact", "--ignored", "--nocapture"]);
        command.env(BOOKS, &books.name).env(FOLDER, books.folder.path()).env(PORT, port.to_string());
        Self(command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap())
    }

    /// Waits until it listens, if that has not been seen yet.
    pub(crate) fn ready(&mut self) {
        let Some(output) = self.0.stdout.take() else { return };
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while !line.contains(READY) {
            line.clear();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "the service has ended");
        }
        // What else it says must not fill the pipe.
        std::thread::spawn(move || drop(output.read_to_end(&mut Vec::new())));
    }

    /// Ends it at once: `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
