//! A process of its own, which the tests of all programs start, listen to and end alike.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

/// A process that runs until it is killed, as `kill -9` does, or dropped, which is the same.
pub(crate) struct Running {
    child: Child,
    output: Option<BufReader<ChildStdout>>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let output = child.stdout.take().map(BufReader::new);
        Self { child, output }
    }

    /// What it prints, to the line that holds this; nothing where that has been waited for already.
    pub(crate) fn printed_until(&mut self, last: &str) -> String {
        let mut printed = String::new();
        let Some(mut output) = self.output.take() else { return printed };
        while !printed.lines().last().is_some_and(|line| line.contains(last)) {
            assert_ne!(output.read_line(&mut printed).unwrap(), 0, "it ended: {printed}");
        }
        // What else it says must not fill the pipe.
        std::thread::spawn(move || drop(output.read_to_end(&mut Vec::new())));
        printed
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}
