//! Certificates, keys and files as people really have them: made by the command `openssl`.

pub(crate) mod der;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::{env, fs, process};

/// Who issues the certificates: as the vendor does in homologation.
pub(crate) const ISSUER: &str = "apis-h.efipay.com.br";

/// Whose certificates they are. Nobody is to see it.
pub(crate) const SUBJECT: &str = "Fulana Canario 12345678909";

/// What [`authority`] writes, and what is issued by it.
pub(crate) struct Authority {
    folder: PathBuf,
    issuing: Mutex<()>,
}

/// The authority that the tests which run at the same time share. It goes away with the last that holds it.
pub(crate) fn authority() -> Arc<Authority> {
    static SHARED: Mutex<Weak<Authority>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().expect("making one has not failed");
    shared.upgrade().unwrap_or_else(|| {
        let authority = Arc::new(Authority::new(ISSUER));
        *shared = Arc::downgrade(&authority);
        authority
    })
}

/// How `openssl genpkey` makes a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    Rsa,
    P256,
    P384,
    Ed25519,
    /// Which no client can use.
    ShortRsa,
    /// Which no client can use.
    P521,
}

impl Key {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Key::Rsa => &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
            Key::P256 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
            Key::P384 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
            Key::Ed25519 => &["-algorithm", "ED25519"],
            Key::ShortRsa => &["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024"],
            Key::P521 => &["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"],
        }
    }
}

/// A certificate and its key, as PEM files.
pub(crate) struct Issued {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("gerencianet-openssl-{}-{count}", process::id()));
        fs::create_dir_all(folder.join("issued")).expect("a temporary folder");
        fs::write(folder.join("index"), "").expect("a temporary file");
        fs::write(
            folder.join("ca.conf"),
            "[ca]\ndefault_ca=own\n[own]\nnew_certs_dir=issued\ndatabase=index\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n\
             unique_subject=no\nx509_extensions=leaf\n[any]\ncommonName=supplied\n[leaf]\nbasicConstraints=CA:FALSE\n\
             subjectAltName=DNS:localhost\n",
        )
        .expect("a temporary file");
        let authority = Authority { folder, issuing: Mutex::new(()) };
        authority.key("ca.key", Key::P256);
        let subject = format!("/CN={name}");
        authority
            .run(&["req", "-x509", "-new", "-key", "ca.key", "-subj", &subject, "-days", "3650", "-out", "ca.pem"]);
        authority
    }

    /// Where everything is; the authority's own key is `ca.key`.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The authority's own certificate.
    pub(crate) fn certificate(&self) -> PathBuf {
        self.folder.join("ca.pem")
    }

    /// A fresh name for a file.
    pub(crate) fn path(&self, ending: &str) -> PathBuf {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        self.folder.join(format!("{}{ending}", COUNT.fetch_add(1, Ordering::Relaxed)))
    }

    /// Runs `openssl` in the authority's folder, and gives back what it wrote.
    pub(crate) fn run(&self, arguments: &[&str]) -> Vec<u8> {
        let output = self.attempt(arguments);
        assert!(output.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    }

    /// Runs `openssl` in the authority's folder.
    pub(crate) fn attempt(&self, arguments: &[&str]) -> process::Output {
        Command::new("openssl")
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .unwrap_or_else(|error| panic!("this test makes its certificates with the command `openssl`: {error}"))
    }

    /// A new private key, in PKCS#8.
    pub(crate) fn key(&self, name: &str, key: Key) -> PathBuf {
        let mut arguments = vec!["genpkey", "-out", name];
        arguments.extend(key.arguments());
        self.run(&arguments);
        self.folder.join(name)
    }

    /// A certificate that is valid from 2020 to 2120.
    pub(crate) fn issue(&self, key: Key) -> Issued {
        self.issue_between(key, "20200101000000Z", "21200101000000Z")
    }

    /// A certificate that is valid between two moments, written as ASN.1 writes them.
    pub(crate) fn issue_between(&self, key: Key, start: &str, end: &str) -> Issued {
        let key = self.key(text(&self.path(".key")), key);
        let request = self.path(".csr");
        let certificate = self.path(".pem");
        let subject = format!("/CN={SUBJECT}");
        self.run(&["req", "-new", "-key", text(&key), "-subj", &subject, "-out", text(&request)]);
        // The list of what was issued is one file.
        let _alone = self.issuing.lock().expect("nobody has failed");
        self.run(&[
            "ca",
            "-batch",
            "-config",
            "ca.conf",
            "-cert",
            "ca.pem",
            "-keyfile",
            "ca.key",
            "-startdate",
            start,
            "-enddate",
            end,
            "-notext",
            "-in",
            text(&request),
            "-out",
            text(&certificate),
        ]);
        Issued { certificate, key }
    }

    /// A `.p12` file of a certificate and its key, written with further arguments.
    pub(crate) fn p12(&self, issued: &Issued, password: &str, arguments: &[&str]) -> PathBuf {
        let path = self.path(".p12");
        let (pass, key, certificate) = (format!("pass:{password}"), text(&issued.key), text(&issued.certificate));
        let mut all =
            vec!["pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", text(&path), "-passout", &pass];
        all.extend(arguments);
        self.run(&all);
        path
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        // What cannot be deleted stays, in a folder for what is temporary.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A path as the text that it is in these tests.
pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("the temporary folder has a name in Unicode")
}
