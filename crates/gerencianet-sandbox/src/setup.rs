//! How a sandbox is started.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use gerencianet::{Clock, SystemClock};
use gerencianet_domain::Valor;

use crate::account::Account;

/// How a sandbox is started.
///
/// ```
/// use gerencianet_sandbox::Setup;
///
/// let setup = Setup::in_folder(".gerencianet-sandbox").port(8443).scopes(["cob.read", "cob.write"]);
/// ```
#[derive(Clone)]
#[must_use]
pub struct Setup {
    pub(crate) folder: PathBuf,
    pub(crate) in_memory: bool,
    pub(crate) port: u16,
    pub(crate) plain: bool,
    pub(crate) page: Option<u16>,
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) account: Account,
    pub(crate) balance: Option<Valor>,
    pub(crate) settlement: Duration,
    pub(crate) scenario: Option<PathBuf>,
    pub(crate) fee: u16,
    pub(crate) homologation: bool,
    pub(crate) webhook_roots: Vec<u8>,
    pub(crate) patience: Duration,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Setup {
    /// Keeps everything in `folder`, which is made where it is missing: certificates, credentials and the database. Listens on
    /// a free port, over mutual TLS.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Setup {
            folder: folder.into(),
            in_memory: false,
            port: 0,
            plain: false,
            page: None,
            scopes: None,
            account: Account::default(),
            balance: None,
            settlement: Duration::from_secs(2),
            scenario: None,
            fee: 0,
            homologation: false,
            webhook_roots: Vec::new(),
            patience: Duration::from_secs(60),
            clock: Arc::new(SystemClock),
        }
    }

    /// Keeps the database in memory, so that it is gone when the sandbox stops. Certificates and credentials stay in the folder.
    pub fn in_memory(self) -> Self {
        Setup { in_memory: true, ..self }
    }

    /// Listens on this port of 127.0.0.1; 0 stands for a free one.
    pub fn port(self, port: u16) -> Self {
        Setup { port, ..self }
    }

    /// Speaks HTTP without TLS, and so asks for no certificate.
    pub fn plain(self) -> Self {
        Setup { plain: true, ..self }
    }

    /// Serves the web page on a port of its own, without TLS, so that a browser of this machine needs no certificate; 0 stands
    /// for a free one. Without TLS at all it is on the one port anyway, and this changes nothing.
    pub fn page(self, port: u16) -> Self {
        Setup { page: Some(port), ..self }
    }

    /// Gives tokens with these scopes; with all of them unless told otherwise.
    pub fn scopes<S: Into<String>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        Setup { scopes: Some(scopes.into_iter().map(Into::into).collect()), ..self }
    }

    /// Keeps the account of this holder.
    pub fn account(self, account: Account) -> Self {
        Setup { account, ..self }
    }

    /// Opens the account with this much; with nothing unless told otherwise. One that was opened with something keeps that.
    pub fn balance(self, balance: Valor) -> Self {
        Setup { balance: Some(balance), ..self }
    }

    /// Carries out refunds and sent Pix after this time; after 2 seconds unless told otherwise.
    pub fn settlement(self, settlement: Duration) -> Self {
        Setup { settlement, ..self }
    }

    /// Lets requests meet the faults of this TOML file from the start.
    pub fn scenario(self, scenario: impl Into<PathBuf>) -> Self {
        Setup { scenario: Some(scenario.into()), ..self }
    }

    /// Takes this fee of every received Pix, in hundredths of a percent, 10000 at most; none unless told otherwise. The fee is
    /// rounded to the nearest cent.
    pub fn fee(self, basis_points: u16) -> Self {
        Setup { fee: basis_points.min(10_000), ..self }
    }

    /// Does by amount what the vendor's homologation does: charges of up to 10.00 are paid as soon as they are made; payments are
    /// carried out up to 10.00, fail up to 20.00, and are declined above, and go to no key but `efipay@sejaefi.com.br`.
    pub fn homologation(self) -> Self {
        Setup { homologation: true, ..self }
    }

    /// Trusts receivers of notifications whose certificates these roots vouch for, as PEM; besides those of Mozilla and the
    /// sandbox's own.
    pub fn webhook_roots(self, pem: impl Into<Vec<u8>>) -> Self {
        Setup { webhook_roots: pem.into(), ..self }
    }

    /// Waits as long as this for a receiver to answer a notification; 60 seconds unless told otherwise.
    pub fn webhook_timeout(self, patience: Duration) -> Self {
        Setup { patience, ..self }
    }

    /// Takes the time from this clock: creation, expiry, tokens, refunds and sent Pix follow it. Time-outs of connections do not.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Setup { clock, ..self }
    }
}
