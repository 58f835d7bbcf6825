//! The `openssl` command, in a temporary folder that goes when this does.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use super::{Encryption, Identity};

/// The command and its folder.
pub(super) struct OpenSsl {
    folder: TempDir,
}

/// Who signs.
pub(super) struct Authority {
    certificate: PathBuf,
    key: PathBuf,
}

/// Whom a certificate names.
pub(super) enum Owner<'a> {
    /// A server with these names, as `subjectAltName` spells them.
    Server(&'a str),
    /// A client.
    Client,
}

/// When a certificate is valid.
#[derive(Clone, Copy)]
pub(super) enum Period {
    /// For a year from now.
    Now,
    /// In January 2020.
    Past,
    /// In January 2048.
    Future,
}

/// The key of a certificate.
pub(super) enum Key {
    /// A new one on the curve P-256.
    Ec,
    /// One made before.
    Rsa(PathBuf),
}

/// Nothing of the machine's own configuration is to count. `ca` alone can state both ends of a period.
const CONFIGURATION: &str = "\
[req]
distinguished_name = subject
[subject]
[ca]
default_ca = authority
[authority]
policy = policy
default_md = sha256
copy_extensions = copy
rand_serial = yes
unique_subject = no
[policy]
commonName = supplied
";

impl OpenSsl {
    pub(super) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("server-pki-").tempdir().expect("a temporary folder can be made");
        fs::write(folder.path().join("openssl.cnf"), CONFIGURATION).expect("a new folder can be written to");
        Self { folder }
    }

    pub(super) fn authority(&self, name: &str, common_name: &str) -> Authority {
        let (certificate, key) = (self.file(name, "pem"), self.file(name, "key"));
        self.run(
            Command::new("openssl")
                .args([
                    "req",
                    "-x509",
                    "-nodes",
                    "-days",
                    "3650",
                    "-newkey",
                    "ec",
                    "-pkeyopt",
                    "ec_paramgen_curve:P-256",
                ])
                .args([
                    "-addext",
                    "basicConstraints=critical,CA:TRUE",
                    "-addext",
                    "keyUsage=critical,keyCertSign,cRLSign",
                ])
                .args(["-subj", &format!("/CN={common_name}"), "-config"])
                .arg(self.configuration())
                .arg("-out")
                .arg(&certificate)
                .arg("-keyout")
                .arg(&key),
        );
        Authority { certificate, key }
    }

    /// A certificate that the authority signs; without one, its own key does.
    pub(super) fn identity(
        &self,
        name: &str,
        owner: &Owner<'_>,
        authority: Option<&Authority>,
        period: Period,
        key: Key,
    ) -> Identity {
        let certificate = self.file(name, "pem");
        let mut request = Command::new("openssl");
        request.args(["req", "-nodes", "-subj", &format!("/CN={name}"), "-config"]).arg(self.configuration());
        request.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
        match owner {
            Owner::Server(names) => request
                .args(["-addext", "extendedKeyUsage=serverAuth", "-addext"])
                .arg(format!("subjectAltName={names}")),
            Owner::Client => request.args(["-addext", "extendedKeyUsage=clientAuth"]),
        };
        let key = match key {
            Key::Ec => {
                let key = self.file(name, "key");
                request.args(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-keyout"]).arg(&key);
                key
            }
            Key::Rsa(key) => {
                request.args(["-new", "-key"]).arg(&key);
                key
            }
        };
        match (period.dates(), authority) {
            (None, authority) => {
                request.args(["-x509", "-days", "365", "-out"]).arg(&certificate);
                if let Some(authority) = authority {
                    request.arg("-CA").arg(&authority.certificate).arg("-CAkey").arg(&authority.key);
                }
                self.run(&mut request);
            }
            (Some(dates), authority) => {
                let authority = authority.expect("only certificates of an authority have odd periods");
                let signing_request = self.file(name, "csr");
                self.run(request.arg("-out").arg(&signing_request));
                self.sign(&signing_request, authority, dates, &certificate);
            }
        }
        Identity { certificate_pem: read(&certificate), key_pem: read(&key) }
    }

    pub(super) fn rsa_key(&self) -> PathBuf {
        let key = self.file("rsa", "key");
        let arguments = ["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out"];
        self.run(Command::new("openssl").args(arguments).arg(&key));
        key
    }

    pub(super) fn p12(&self, identity: &Identity, encryption: Encryption, password: &str) -> Vec<u8> {
        let (input, output) = (self.file("bundle", "pem"), self.file("bundle", "p12"));
        fs::write(&input, identity.pem()).expect("a new folder can be written to");
        let mut command = Command::new("openssl");
        command.args(["pkcs12", "-export", "-passout", &format!("pass:{password}"), "-name", "certificado"]);
        if encryption == Encryption::Legacy {
            command.arg("-legacy");
        }
        self.run(command.arg("-in").arg(&input).arg("-out").arg(&output));
        fs::read(output).expect("openssl wrote the file")
    }

    fn sign(&self, signing_request: &Path, authority: &Authority, dates: [&str; 2], certificate: &Path) {
        let database = signing_request.with_extension("database");
        fs::write(&database, "").expect("a new folder can be written to");
        let configuration = signing_request.with_extension("cnf");
        let (database, folder) = (database.display(), self.folder.path().display());
        let own = format!("{CONFIGURATION}[authority]\ndatabase = {database}\nnew_certs_dir = {folder}\n");
        fs::write(&configuration, own).expect("a new folder can be written to");
        self.run(
            Command::new("openssl")
                .args(["ca", "-batch", "-notext", "-startdate", dates[0], "-enddate", dates[1], "-config"])
                .arg(&configuration)
                .arg("-cert")
                .arg(&authority.certificate)
                .arg("-keyfile")
                .arg(&authority.key)
                .arg("-in")
                .arg(signing_request)
                .arg("-out")
                .arg(certificate),
        );
    }

    fn run(&self, command: &mut Command) {
        let output = command.output().expect("the openssl command is installed");
        assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn configuration(&self) -> PathBuf {
        self.folder.path().join("openssl.cnf")
    }

    fn file(&self, name: &str, extension: &str) -> PathBuf {
        self.folder.path().join(name).with_extension(extension)
    }
}

impl Authority {
    pub(super) fn certificate_pem(&self) -> String {
        read(&self.certificate)
    }
}

impl Period {
    fn dates(self) -> Option<[&'static str; 2]> {
        match self {
            Period::Now => None,
            Period::Past => Some(["200101000000Z", "200201000000Z"]),
            Period::Future => Some(["480101000000Z", "480201000000Z"]),
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("openssl wrote the file")
}
