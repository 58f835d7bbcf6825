//! What a client needs to be let in: certificates and credentials, made on the first start.

mod certificates;
pub(crate) mod files;
mod webhooks;

use std::fmt;
use std::path::{Path, PathBuf};

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) use self::certificates::Issued;
pub(crate) use self::webhooks::Webhooks;
use crate::error::Error;

/// What an application says to get a token. `Debug` shows neither.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credentials {
    /// The client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
}

impl Credentials {
    /// New ones.
    pub(crate) fn make() -> Self {
        Credentials {
            client_id: format!("Client_Id_{}", Uuid::new_v4().simple()),
            client_secret: format!("Client_Secret_{}", Uuid::new_v4().simple()),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}

/// The folder of certificates and credentials, complete.
#[derive(Debug, Clone)]
pub(crate) struct Access {
    folder: PathBuf,
    /// What the one application of the account says.
    pub(crate) credentials: Credentials,
}

const AUTHORITY: &str = "ca.pem";
const AUTHORITY_KEY: &str = "ca-key.pem";
const SERVER: &str = "server.pem";
const SERVER_KEY: &str = "server-key.pem";
const CLIENT_P12: &str = "client.p12";
const CLIENT_PEM: &str = "client.pem";
const CREDENTIALS: &str = "credentials.json";

impl Access {
    /// Reads what an earlier start has made below `state`, or makes it.
    pub(crate) fn load_or_make(state: &Path) -> Result<Self, Error> {
        let folder = files::complete_folder(state, "access", make)?;
        let path = folder.join(CREDENTIALS);
        let text = files::read(&path)?;
        let credentials = serde_json::from_slice(&text).map_err(|_| Error::Damaged { path })?;
        Ok(Access { folder, credentials })
    }

    /// The certificate of the authority that issued all others, PEM.
    pub(crate) fn authority(&self) -> PathBuf {
        self.folder.join(AUTHORITY)
    }

    /// The certificate of the server, PEM.
    pub(crate) fn server(&self) -> PathBuf {
        self.folder.join(SERVER)
    }

    /// The private key of the server, PEM.
    pub(crate) fn server_key(&self) -> PathBuf {
        self.folder.join(SERVER_KEY)
    }

    /// The certificate of the client with its key: PKCS#12, its password empty.
    pub(crate) fn client_p12(&self) -> PathBuf {
        self.folder.join(CLIENT_P12)
    }

    /// The same as PEM.
    pub(crate) fn client_pem(&self) -> PathBuf {
        self.folder.join(CLIENT_PEM)
    }

    /// The certificate of the client alone, DER.
    pub(crate) fn client_certificate(&self) -> Result<CertificateDer<'static>, Error> {
        let path = self.client_pem();
        CertificateDer::from_pem_slice(&files::read(&path)?).map_err(|_| Error::Damaged { path })
    }
}

/// What issues certificates to the accounts that are opened later.
pub(crate) struct Authority {
    /// DER.
    certificate: CertificateDer<'static>,
    key_pem: String,
}

impl Authority {
    /// The authority of a folder.
    pub(crate) fn load(access: &Access) -> Result<Self, Error> {
        let path = access.authority();
        let certificate = CertificateDer::from_pem_slice(&files::read(&path)?).map_err(|_| Error::Damaged { path })?;
        let path = access.folder.join(AUTHORITY_KEY);
        let key_pem = String::from_utf8(files::read(&path)?).ok();
        let authority = key_pem.map(|key_pem| Authority { certificate, key_pem });
        // What cannot issue now could not when it is asked to.
        authority.filter(|authority| authority.issue("-").is_ok()).ok_or(Error::Damaged { path })
    }

    /// Issues a certificate under a name.
    pub(crate) fn issue(&self, name: &str) -> Result<Issued, Error> {
        certificates::issue(&self.certificate, &self.key_pem, name)
    }
}

fn make(folder: &Path) -> Result<(), Error> {
    let made = certificates::make()?;
    let credentials = serde_json::to_vec_pretty(&Credentials::make()).expect("two texts are JSON");
    let private: [(&str, &[u8]); 5] = [
        (AUTHORITY_KEY, made.authority.key_pem.as_bytes()),
        (SERVER_KEY, made.server.key_pem.as_bytes()),
        (CLIENT_P12, &made.client_p12),
        (CLIENT_PEM, &[made.client.certificate_pem.as_bytes(), made.client.key_pem.as_bytes()].concat()),
        (CREDENTIALS, &credentials),
    ];
    for (name, content) in private {
        files::write_private(&folder.join(name), content)?;
    }
    for (name, content) in [(AUTHORITY, &made.authority.certificate_pem), (SERVER, &made.server.certificate_pem)] {
        files::write_public(&folder.join(name), content.as_bytes())?;
    }
    Ok(())
}
