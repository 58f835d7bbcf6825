//! A sandbox that runs.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use gerencianet::account_opening::EscopoIntegradoRequest;
use gerencianet_validation::Operation;
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use crate::access::{Access, Authority, Credentials, Webhooks, files};
use crate::account;
use crate::caller::Peer;
use crate::clock::MovedClock;
use crate::cut::Cut;
use crate::error::Error;
use crate::faults::{Faults, Scenario};
use crate::gate;
use crate::later;
use crate::pix;
use crate::requests::Requests;
use crate::setup::Setup;
use crate::tls;
use crate::welcome::Welcome;
use crate::world::World;

/// A running sandbox. Dropping it stops it; what was answered is on the disk, unless it was started in memory.
///
/// ```no_run
/// use gerencianet::{Certificate, Client, Credentials, Environment};
/// use gerencianet_sandbox::{Sandbox, Setup};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start(Setup::in_folder("target/sandbox").in_memory()).await?;
/// let said = sandbox.credentials();
/// let client = Client::builder(Environment::Homologation)
///     .base_url("pix", sandbox.url())
///     .root_certificates(std::fs::read(sandbox.authority())?)
///     .certificate(Certificate::from_p12_file(sandbox.client_p12(), "")?)
///     .credentials(Credentials::new(&said.client_id, &said.client_secret))
///     .build()?;
/// println!("R$ {}", client.pix().get_account_balance().await?.saldo);
/// # Ok(())
/// # }
/// ```
pub struct Sandbox {
    address: SocketAddr,
    plain: bool,
    access: Access,
    webhooks: Webhooks,
    folder: PathBuf,
    listening: JoinHandle<()>,
    /// Where the page is served beside all else, and what serves it.
    page: Option<(SocketAddr, JoinHandle<()>)>,
    happening: JoinHandle<()>,
    _lock: Option<File>,
}

/// The longest that a TLS handshake may take, and a request from its first byte to the end of its headers.
const HANDSHAKE: Duration = Duration::from_secs(10);

impl Sandbox {
    /// Starts a sandbox in this Tokio runtime, which needs its network and timer enabled.
    ///
    /// # Errors
    ///
    /// The state folder cannot be used or is that of a sandbox that runs, a scope does not exist, or the port is taken.
    pub async fn start(setup: Setup) -> Result<Self, Error> {
        let scenario = setup.scenario.as_deref().map_or_else(|| Ok(Scenario::default()), Scenario::read)?;
        let scopes = known(setup.scopes)?;
        files::make_state_folder(&setup.folder)?;
        let folder = setup.folder.canonicalize().map_err(Error::file(&setup.folder))?;
        // Before anything is written that another one reads. What is kept in memory belongs to nobody else.
        let lock = (!setup.in_memory).then(|| files::lock(&folder)).transpose()?;
        let access = Access::load_or_make(&folder)?;
        let webhooks = Webhooks::load_or_make(&folder)?;
        let file = folder.join("sandbox.db");
        let database = crate::database::open((!setup.in_memory).then_some(&*file)).await?;
        let clock = MovedClock::open(setup.clock, &database).await?;
        let (listener, address) = bound(setup.port).await?;
        let page = match setup.page {
            Some(port) if !setup.plain => Some(bound(port).await?),
            _ => None,
        };
        let origin = match &page {
            Some((_, address)) => origin("http", *address),
            None => origin(if setup.plain { "http" } else { "https" }, address),
        };
        let world = Arc::new(World {
            origin,
            requests: Arc::new(Requests::new(database.clone())),
            faults: Faults::new(scenario),
            database,
            authority: Authority::load(&access)?,
            clock,
            settlement: setup.settlement,
            fee: setup.fee,
            homologation: setup.homologation,
            poster: tls::poster(&webhooks, &setup.webhook_roots)?,
            patience: setup.patience,
            changed: Notify::new(),
        });
        let certificate = access.client_certificate()?;
        account::open_first(&world, &setup.account, &access.credentials, &scopes, &certificate).await?;
        pix::key::open_account(&world).await?;
        if let Some(balance) = setup.balance {
            pix::balance::open_account(&world, balance).await?;
        }
        let acceptor = match setup.plain {
            true => None,
            false => Some(TlsAcceptor::from(tls::configuration(&access)?)),
        };
        let page = page.map(|(listener, address)| {
            (address, tokio::spawn(listen(listener, None, gate::page_router(world.clone()))))
        });
        let happening = tokio::spawn(later::run(world.clone()));
        let listening = tokio::spawn(listen(listener, acceptor, gate::router(world)));
        Ok(Sandbox { address, plain: setup.plain, access, webhooks, folder, listening, page, happening, _lock: lock })
    }

    /// `https://localhost:…`, without a slash at the end; `http` where it was started without TLS. All three APIs are below it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}://localhost:{}", if self.plain { "http" } else { "https" }, self.address.port())
    }

    /// The address of the web page for a browser on this machine; none where it is behind mutual TLS alone.
    #[must_use]
    pub fn page_url(&self) -> Option<String> {
        match &self.page {
            Some((address, _)) => Some(format!("http://localhost:{}/sandbox", address.port())),
            None => self.plain.then(|| format!("{}/sandbox", self.url())),
        }
    }

    /// Where the sandbox listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The state folder, as an absolute path.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The PEM file with the authority that a client is to trust.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.access.authority()
    }

    /// The PKCS#12 file of the client, its password empty.
    #[must_use]
    pub fn client_p12(&self) -> PathBuf {
        self.access.client_p12()
    }

    /// The PEM file of the client: its certificate and its key.
    #[must_use]
    pub fn client_pem(&self) -> PathBuf {
        self.access.client_pem()
    }

    /// What the application says to get a token.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.access.credentials
    }

    /// The PEM file with the authority of whom notifications come from: what a receiver trusts.
    #[must_use]
    pub fn webhook_chain(&self) -> PathBuf {
        self.webhooks.chain()
    }

    /// The PEM file with a certificate for a receiver of notifications on this machine, which the sandbox trusts.
    #[must_use]
    pub fn receiver_certificate(&self) -> PathBuf {
        self.webhooks.receiver()
    }

    /// The PEM file with the private key of that certificate.
    #[must_use]
    pub fn receiver_key(&self) -> PathBuf {
        self.webhooks.receiver_key()
    }

    /// How to reach the sandbox, ready to paste into a shell: the variables of `gerencianet::Client::from_env`, and a command
    /// of curl that gets a token. Shows the credentials.
    #[must_use]
    pub fn welcome(&self) -> Welcome<'_> {
        Welcome(self)
    }

    pub(crate) fn is_plain(&self) -> bool {
        self.plain
    }

    /// Waits as long as the sandbox listens: until its runtime ends.
    pub async fn wait(&mut self) {
        // It ends by being aborted alone, and then nobody waits.
        let _ = (&mut self.listening).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.listening.abort();
        self.happening.abort();
        if let Some((_, serving)) = &self.page {
            serving.abort();
        }
    }
}

/// The scopes that tokens get: those that were asked for, or all.
fn known(asked: Option<Vec<String>>) -> Result<Vec<String>, Error> {
    let all = all_scopes();
    let Some(asked) = asked else { return Ok(all) };
    match asked.iter().find(|scope| !all.contains(scope)) {
        Some(unknown) => Err(Error::UnknownScope(unknown.clone())),
        None => Ok(asked),
    }
}

/// Every scope that any operation asks for, and those that an integrator may ask for beside them.
fn all_scopes() -> Vec<String> {
    /// Of operations that these documents do not have: charges by boleto, due charges, payments of boletos, splits.
    const OTHERS: [EscopoIntegradoRequest; 11] = [
        EscopoIntegradoRequest::ChargeWrite,
        EscopoIntegradoRequest::CobvRead,
        EscopoIntegradoRequest::CobvWrite,
        EscopoIntegradoRequest::GnBarcodeRead,
        EscopoIntegradoRequest::GnBarcodePayRead,
        EscopoIntegradoRequest::GnBarcodePayWrite,
        EscopoIntegradoRequest::GnPixSendRead,
        EscopoIntegradoRequest::GnSplitRead,
        EscopoIntegradoRequest::GnSplitWrite,
        EscopoIntegradoRequest::GnOpbPaymentPixRefund,
        EscopoIntegradoRequest::GnOpbPaymentPixCancel,
    ];

    let mut scopes: Vec<String> =
        Operation::ALL.iter().flat_map(|operation| operation.scopes()).map(|scope| (*scope).to_owned()).collect();
    scopes.extend(OTHERS.iter().map(ToString::to_string));
    scopes.sort();
    scopes.dedup();
    scopes
}

/// Listens on a port of this machine, 0 for a free one; nobody is answered yet.
async fn bound(port: u16) -> Result<(TcpListener, SocketAddr), Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(Error::Port)?;
    let address = listener.local_addr().map_err(Error::Port)?;
    Ok((listener, address))
}

/// The beginning of all URLs of a port.
fn origin(scheme: &str, address: SocketAddr) -> String {
    format!("{scheme}://localhost:{}", address.port())
}

/// Accepts connections, each served by a task of its own, until it is aborted; they end with it.
async fn listen(listener: TcpListener, acceptor: Option<TlsAcceptor>, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, acceptor.clone(), router.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "no connection can be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, acceptor: Option<TlsAcceptor>, router: Router) {
    // An answer is written at once, and is small.
    let _ = stream.set_nodelay(true);
    let Some(acceptor) = acceptor else { return serve(stream, router, Peer::Anybody, |stream| stream).await };
    match tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => match stream.get_ref().1.peer_certificates().and_then(<[_]>::first) {
            Some(certificate) => {
                let peer = Peer::of_certificate(certificate);
                serve(stream, router, peer, |stream| stream.get_ref().0).await;
            }
            None => tracing::error!("a handshake ended without a certificate"),
        },
        Ok(Err(error)) => tracing::info!(%error, "a handshake failed; a client without our certificate ends here"),
        Err(_) => tracing::info!("a handshake took too long"),
    }
}

/// Serves one connection until it ends, or until a request asks for its reset; each of its requests bears who is at its other
/// end. `socket` is what is below the stream.
async fn serve<S>(stream: S, router: Router, peer: Peer, socket: impl Fn(&S) -> &TcpStream)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let cut = Cut::default();
    let (router, of_request) = (TowerToHyperService::new(router), cut.clone());
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(peer);
        request.extensions_mut().insert(of_request.clone());
        router.call(request)
    });
    let mut conversation = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HANDSHAKE)
        .serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        served = &mut conversation => {
            if let Err(error) = served {
                tracing::debug!(%error, "a connection broke off");
            }
        }
        () = cut.wait() => {
            let stream = conversation.into_parts().io.into_inner();
            // Closing then discards what is unsent and sends a reset; if the client was faster, nothing is left to reset.
            let _ = socket(&stream).set_zero_linger();
        }
    }
}
