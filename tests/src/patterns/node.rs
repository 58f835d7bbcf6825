//! JavaScript's judge of patterns: a process of Node that answers line by line.

use std::{
    io::{self, BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::json;

/// Reads a pattern, its alphabets and strings from each line. Answers a text of `0` and `1`, in the order of [`super::all`] for
/// each alphabet, then of the strings; `null` where it refuses the pattern.
const SCRIPT: &str = r#"
    require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
        const { pattern, alphabets, strings, longest } = JSON.parse(line);
        let expression;
        try {
            expression = new RegExp(pattern, "u");
        } catch {
            process.stdout.write("null\n");
            return;
        }
        const answers = [];
        const ask = (string) => answers.push(expression.test(string) ? "1" : "0");
        for (const letters of alphabets) {
            let level = [""];
            for (let length = 0; length <= longest; length++) {
                level.forEach(ask);
                if (length < longest) level = level.flatMap((string) => letters.map((letter) => string + letter));
            }
        }
        strings.forEach(ask);
        process.stdout.write(JSON.stringify(answers.join("")) + "\n");
    });
"#;

/// A process of Node, which ends when this is dropped.
#[derive(Debug)]
pub struct Node {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Node {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// Node is not installed.
    pub fn start() -> io::Result<Self> {
        let mut child =
            Command::new("node").args(["-e", SCRIPT]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or_else(|| io::Error::other("standard output is not piped"))?;
        Ok(Node { input: child.stdin.take(), output: BufReader::new(output), child })
    }

    /// What JavaScript says; none where it refuses the pattern.
    ///
    /// # Errors
    ///
    /// Node has ended.
    pub fn ask(
        &mut self,
        pattern: &str,
        alphabets: &[Vec<char>],
        strings: &[String],
        longest: usize,
    ) -> io::Result<Option<String>> {
        let question = json!({ "pattern": pattern, "alphabets": alphabets, "strings": strings, "longest": longest });
        let input = self.input.as_mut().ok_or_else(|| io::Error::other("standard input is not piped"))?;
        writeln!(input, "{question}")?;
        input.flush()?;
        let mut answer = String::new();
        self.output.read_line(&mut answer)?;
        Ok(serde_json::from_str(&answer)?)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // It ends when there are no more lines.
        drop(self.input.take());
        let _ = self.child.wait();
    }
}
