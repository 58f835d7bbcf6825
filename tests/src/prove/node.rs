//! The judges that run in Node: `tests/npm/judges.js`.

use std::{
    io::{self, Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use gerencianet_validation::Locale;
use serde_json::json;

use crate::prove::{Native, Subject};

/// What Node says of a body.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The package gives the native report, byte for byte, and the same bare verdict.
    pub same_report: bool,
    /// `JSON.parse` reads the text.
    pub is_json: bool,
    /// ajv accepts what was read.
    pub accepted: bool,
    /// Where ajv says something else than ours: the package accepts what was read, or refuses it for formats alone.
    pub accepted_again: bool,
    /// Where ajv accepts what ours refuses: the package refuses the body for formats alone.
    pub left_to_formats: bool,
}

/// A process of Node.
#[derive(Debug)]
pub struct Node {
    process: Child,
    input: Option<ChildStdin>,
    output: ChildStdout,
}

/// Bodies that are sent together.
#[derive(Debug, Default)]
pub struct Batch {
    bytes: Vec<u8>,
    count: usize,
}

impl Batch {
    /// Adds a body to be judged by the operation that has a position among the subjects.
    ///
    /// # Panics
    ///
    /// With a body of 4 GiB.
    pub fn add(&mut self, subject: usize, body: &[u8], native: &Native) {
        let languages = [Locale::PtBr, Locale::En];
        let language = body.len() % languages.len();
        let report = native.report(languages[language]);
        let short = |number: usize| u16::try_from(number).expect("there are few").to_le_bytes();
        let long = |number: usize| u32::try_from(number).expect("bodies are short").to_le_bytes();
        self.bytes.extend(short(subject).into_iter().chain(short(language)));
        self.bytes.extend(long(body.len()).into_iter().chain(long(report.len())));
        self.bytes.extend(body.iter().chain(report.as_bytes()));
        self.count += 1;
    }
}

impl Node {
    /// Starts Node.
    ///
    /// # Errors
    ///
    /// It cannot be started.
    pub fn start(subjects: &[Subject]) -> io::Result<Self> {
        let operations: Vec<_> =
            subjects.iter().map(|one| json!({ "api": one.operation.api(), "id": one.operation.id() })).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm");
        let mut process = Command::new("node")
            .args(["judges.js", &json!(operations).to_string()])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("a pipe to Node is missing");
        let input = process.stdin.take().ok_or_else(missing)?;
        let output = process.stdout.take().ok_or_else(missing)?;
        Ok(Node { process, input: Some(input), output })
    }

    /// Sends bodies, without waiting for the answers.
    ///
    /// # Errors
    ///
    /// Node has ended.
    ///
    /// # Panics
    ///
    /// With bodies of 4 GiB.
    pub fn send(&mut self, batch: &Batch) -> io::Result<()> {
        let Some(input) = &mut self.input else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let length = u32::try_from(batch.bytes.len()).expect("bodies are short");
        input.write_all(&length.to_le_bytes())?;
        input.write_all(&batch.bytes)?;
        input.flush()
    }

    /// Waits for the answers to bodies that were sent.
    ///
    /// # Errors
    ///
    /// Node has ended.
    pub fn answers(&mut self, batch: &Batch) -> io::Result<Vec<Answer>> {
        let mut answers = vec![0; batch.count];
        self.output.read_exact(&mut answers)?;
        let answer = |bits: &u8| Answer {
            same_report: bits & 1 != 0,
            is_json: bits & 2 != 0,
            accepted: bits & 4 != 0,
            accepted_again: bits & 8 != 0,
            left_to_formats: bits & 16 != 0,
        };
        Ok(answers.iter().map(answer).collect())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // The end of its input ends it.
        self.input = None;
        let _ended = self.process.wait();
    }
}
