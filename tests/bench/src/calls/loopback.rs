//! The server, in a process of its own: what it spends must not count as the caller's.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use server::{Encryption, Server, Setup, pki};
use tempfile::TempDir;

/// The argument that makes this program the server; a folder for its certificates follows.
pub(crate) const SERVE: &str = "--serve";

/// Serves until nobody holds the other end of standard input, and answers each line there with the number of TLS handshakes.
pub(crate) fn serve(folder: &Path) -> io::Result<()> {
    let server = Server::start(Setup::new().forgetful());
    let identity = &pki().client;
    std::fs::write(folder.join(AUTHORITY), server.ca_pem())?;
    std::fs::write(folder.join(P12), identity.p12(Encryption::Modern, ""))?;
    std::fs::write(folder.join(CERTIFICATE), &identity.certificate_pem)?;
    std::fs::write(folder.join(KEY), &identity.key_pem)?;
    let setup = server.setup();
    println!("{}\n{}\n{}", server.url(), setup.client_id, setup.client_secret);
    for line in io::stdin().lines() {
        line?;
        println!("{}", server.record().handshakes);
    }
    Ok(())
}

const AUTHORITY: &str = "authority.pem";
const P12: &str = "client.p12";
const CERTIFICATE: &str = "client.pem";
const KEY: &str = "client.key";

/// The server, as its callers see it.
pub(crate) struct Loopback {
    process: Child,
    output: BufReader<ChildStdout>,
    folder: TempDir,
    pub(crate) url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl Loopback {
    pub(crate) fn start() -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix("bench-").tempdir()?;
        let mut process = Command::new(std::env::current_exe()?)
            .arg(SERVE)
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().map(BufReader::new).ok_or(io::ErrorKind::BrokenPipe)?;
        let [url, client_id, client_secret] = Default::default();
        let mut loopback = Loopback { process, output, folder, url, client_id, client_secret };
        loopback.url = loopback.line()?;
        loopback.client_id = loopback.line()?;
        loopback.client_secret = loopback.line()?;
        Ok(loopback)
    }

    /// How many TLS handshakes there were up to now.
    pub(crate) fn handshakes(&mut self) -> io::Result<u64> {
        let input = self.process.stdin.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(input)?;
        self.line()?.parse().map_err(io::Error::other)
    }

    /// The authority that a client is to trust, as PEM.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.path().join(AUTHORITY)
    }

    /// Certificate and key of a client as the vendor hands them out, without a password.
    pub(crate) fn p12(&self) -> PathBuf {
        self.folder.path().join(P12)
    }

    /// The certificate of that client, as PEM.
    pub(crate) fn certificate(&self) -> PathBuf {
        self.folder.path().join(CERTIFICATE)
    }

    /// The key of that client, as PEM.
    pub(crate) fn key(&self) -> PathBuf {
        self.folder.path().join(KEY)
    }

    fn line(&mut self) -> io::Result<String> {
        line(&mut self.output)
    }
}

/// What another process says next.
pub(super) fn line(output: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    match output.read_line(&mut line)? {
        0 => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the other process has ended")),
        _ => Ok(line.trim_end().to_owned()),
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        // It ends when its standard input does.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
