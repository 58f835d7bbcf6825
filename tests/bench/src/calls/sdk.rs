//! The vendor's SDK for Node, in a process of its own that is told what to call and tells what it took.

use std::io::{self, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use super::loopback::line;
use super::{Burst, Charge, Contender, Figures, Loopback, Operation};

/// The SDK, as it is installed in `tests/node`.
pub(crate) struct Sdk {
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// The form in which it is given its certificate, which it reads anew for every call.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Identity {
    /// As the vendor hands it out.
    P12,
    /// Certificate and key apart, which takes less to read.
    Pem,
}

impl Sdk {
    pub(crate) fn start(loopback: &Loopback, charge: &Charge, identity: Identity) -> io::Result<Self> {
        let mut options = json!({ "client_id": loopback.client_id, "client_secret": loopback.client_secret });
        match identity {
            Identity::P12 => options["certificate"] = json!(loopback.p12()),
            Identity::Pem => {
                options["certificate"] = json!(loopback.certificate());
                options["pemKey"] = json!(loopback.key());
            }
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../node");
        if !folder.join("node_modules/sdk-node-apis-efi").is_dir() {
            return Err(io::Error::other("the SDK is not installed: `npm ci` in tests/node"));
        }
        let told = json!({ "url": loopback.url, "options": options, "txid": charge.txid, "body": charge.body });
        let mut process = Command::new("node")
            .arg("sdk/bench.js")
            .arg(told.to_string())
            .current_dir(folder)
            .env("NODE_EXTRA_CA_CERTS", loopback.authority())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = process.stdin.take();
        let output = process.stdout.take().map(BufReader::new).ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Sdk { process, input, output })
    }

    fn ask(&mut self, question: &Value) -> io::Result<Value> {
        let input = self.input.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(input, "{question}")?;
        Ok(serde_json::from_str(&line(&mut self.output)?)?)
    }
}

impl Contender for Sdk {
    fn answer(&mut self, operation: Operation) -> io::Result<Value> {
        self.ask(&json!({ "operation": operation.name() }))
    }

    fn burst(&mut self, Burst { operation, calls, at_once }: Burst) -> io::Result<Figures> {
        let told = self.ask(&json!({ "operation": operation.name(), "calls": calls, "atOnce": at_once }))?;
        let figure = |name: &str| told[name].as_f64().ok_or_else(|| io::Error::other("the SDK tells no figures"));
        Ok(Figures { wall: figure("wall")?, cpu: figure("cpu")? })
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        // It ends when its standard input does.
        drop(self.input.take());
        let _ = self.process.wait();
    }
}
