//! The certificates of notifications: of the sandbox as their sender, and of a receiver on this machine.

use std::path::{Path, PathBuf};

use super::{certificates, files};
use crate::error::Error;

/// The folder of an authority of its own, of the sender, and of a receiver, complete.
#[derive(Debug, Clone)]
pub(crate) struct Webhooks {
    folder: PathBuf,
}

const CHAIN: &str = "chain.pem";
const SENDER: &str = "sender.pem";
const SENDER_KEY: &str = "sender-key.pem";
const RECEIVER: &str = "receiver.pem";
const RECEIVER_KEY: &str = "receiver-key.pem";

impl Webhooks {
    /// Finds what an earlier start has made below `state`, or makes it.
    pub(crate) fn load_or_make(state: &Path) -> Result<Self, Error> {
        Ok(Webhooks { folder: files::complete_folder(state, "webhooks", make)? })
    }

    /// The certificate of the authority, PEM: what a receiver trusts, and nothing else.
    pub(crate) fn chain(&self) -> PathBuf {
        self.folder.join(CHAIN)
    }

    /// The certificate that the sandbox shows to receivers, PEM.
    pub(crate) fn sender(&self) -> PathBuf {
        self.folder.join(SENDER)
    }

    /// Its private key, PEM.
    pub(crate) fn sender_key(&self) -> PathBuf {
        self.folder.join(SENDER_KEY)
    }

    /// A certificate for a receiver on this machine, PEM. The sandbox trusts it.
    pub(crate) fn receiver(&self) -> PathBuf {
        self.folder.join(RECEIVER)
    }

    /// Its private key, PEM.
    pub(crate) fn receiver_key(&self) -> PathBuf {
        self.folder.join(RECEIVER_KEY)
    }
}

/// The authority signs these two, and its key is not kept: it can vouch for nobody else.
fn make(folder: &Path) -> Result<(), Error> {
    let made = certificates::make_for_webhooks()?;
    for (name, key) in [(SENDER_KEY, &made.sender.key_pem), (RECEIVER_KEY, &made.receiver.key_pem)] {
        files::write_private(&folder.join(name), key.as_bytes())?;
    }
    let public =
        [(CHAIN, &made.chain_pem), (SENDER, &made.sender.certificate_pem), (RECEIVER, &made.receiver.certificate_pem)];
    for (name, certificate) in public {
        files::write_public(&folder.join(name), certificate.as_bytes())?;
    }
    Ok(())
}
