//! Certificates of authorities of our own: for the server and its client, and for the sender and the receiver of notifications.

use p12_keystore::{Certificate as P12Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};

use crate::error::Error;

/// All that is made on the first start.
pub(super) struct Made {
    pub(super) authority: Identity,
    pub(super) server: Identity,
    pub(super) client: Identity,
    /// The client's, as PKCS#12 with an empty password.
    pub(super) client_p12: Vec<u8>,
}

/// A certificate for an account that was opened later.
pub(crate) struct Issued {
    /// The certificate, DER.
    pub(crate) certificate: Vec<u8>,
    /// The certificate with its key: PKCS#12 with an empty password.
    pub(crate) p12: Vec<u8>,
}

/// All that notifications need.
pub(super) struct MadeForWebhooks {
    pub(super) chain_pem: String,
    pub(super) sender: Identity,
    pub(super) receiver: Identity,
}

/// A certificate and its key.
pub(super) struct Identity {
    pub(super) certificate_pem: String,
    pub(super) key_pem: String,
}

/// What the server is called: this machine, and what the vendor's servers are called, for SDKs that know no other names. Who
/// uses those maps them to this machine.
const HOSTS: [&str; 13] = [
    "localhost",
    "127.0.0.1",
    "::1",
    "api-pix.gerencianet.com.br",
    "api-pix-h.gerencianet.com.br",
    "apis.gerencianet.com.br",
    "apis-h.gerencianet.com.br",
    "pix.api.efipay.com.br",
    "pix-h.api.efipay.com.br",
    "openfinance.api.efipay.com.br",
    "openfinance-h.api.efipay.com.br",
    "abrircontas.api.efipay.com.br",
    "abrircontas-h.api.efipay.com.br",
];

/// The name of the authority that clients trust. It stands in every certificate that was issued, and so never changes.
const AUTHORITY: &str = "Gerencianet Sandbox CA";

/// What a receiver on this machine is called, from here or from a container.
const RECEIVERS: [&str; 4] = ["localhost", "127.0.0.1", "::1", "host.docker.internal"];

/// Makes an authority, a certificate for the server and one for the client.
pub(super) fn make() -> Result<Made, Error> {
    made().map_err(|error| Error::Certificates(error.to_string()))
}

/// Issues a certificate to an account, in the name of the authority that the first start has made: its certificate as DER, and its
/// key as PEM.
pub(super) fn issue(authority: &[u8], authority_key_pem: &str, name: &str) -> Result<Issued, Error> {
    let issued = || -> Result<Issued, Box<dyn std::error::Error>> {
        let issuer = Issuer::new(of_authority(AUTHORITY)?, KeyPair::from_pem(authority_key_pem)?);
        let (_, certificate, key) = issued(name, &[], ExtendedKeyUsagePurpose::ClientAuth, &issuer)?;
        let p12 = p12(&certificate, &key, authority)?;
        Ok(Issued { certificate, p12 })
    };
    issued().map_err(|error| Error::Certificates(error.to_string()))
}

/// Makes an authority, a certificate for the sender and one for a receiver.
pub(super) fn make_for_webhooks() -> Result<MadeForWebhooks, Error> {
    made_for_webhooks().map_err(|error| Error::Certificates(error.to_string()))
}

fn made_for_webhooks() -> Result<MadeForWebhooks, Box<dyn std::error::Error>> {
    let (chain_pem, _, _, issuer) = authority("Gerencianet Sandbox webhooks CA")?;
    let (sender, _, _) = issued("Gerencianet Sandbox webhooks", &[], ExtendedKeyUsagePurpose::ClientAuth, &issuer)?;
    let (receiver, _, _) = issued("localhost", &RECEIVERS, ExtendedKeyUsagePurpose::ServerAuth, &issuer)?;
    Ok(MadeForWebhooks { chain_pem, sender, receiver })
}

fn made() -> Result<Made, Box<dyn std::error::Error>> {
    let (certificate_pem, key_pem, authority_der, issuer) = authority(AUTHORITY)?;
    let authority = Identity { certificate_pem, key_pem };
    let (server, _, _) = issued("localhost", &HOSTS, ExtendedKeyUsagePurpose::ServerAuth, &issuer)?;
    let (client, der, key_der) =
        issued("Gerencianet Sandbox client", &[], ExtendedKeyUsagePurpose::ClientAuth, &issuer)?;
    let client_p12 = p12(&der, &key_der, &authority_der)?;
    Ok(Made { authority, server, client, client_p12 })
}

/// A certificate with its key and its authority's certificate, all DER, as PKCS#12 with an empty password.
fn p12(certificate: &[u8], key: &[u8], authority: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let chain = [P12Certificate::from_der(certificate)?, P12Certificate::from_der(authority)?];
    let mut store = KeyStore::new();
    let entry = PrivateKeyChain::new("gerencianet-sandbox", PrivateKey::from_der(key)?, chain);
    store.add_entry("gerencianet-sandbox", KeyStoreEntry::PrivateKeyChain(entry));
    // Repetition makes a password slow to guess, and there is none.
    Ok(store.writer("").encryption_iterations(1000).mac_iterations(1000).write()?)
}

fn parameters(name: &str, hosts: &[&str]) -> Result<CertificateParams, rcgen::Error> {
    let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let mut parameters = CertificateParams::new(hosts)?;
    parameters.distinguished_name.remove(DnType::CommonName);
    parameters.distinguished_name.push(DnType::CommonName, name);
    // Nothing runs out while somebody develops.
    parameters.not_before = date_time_ymd(2020, 1, 1);
    parameters.not_after = date_time_ymd(2120, 1, 1);
    Ok(parameters)
}

/// The certificate of an authority as PEM, its key as PEM, its certificate as DER, and what issues in its name.
fn authority(name: &str) -> Result<(String, String, Vec<u8>, Issuer<'static, KeyPair>), rcgen::Error> {
    let parameters = of_authority(name)?;
    let key = KeyPair::generate()?;
    let certificate = parameters.self_signed(&key)?;
    let (pem, key_pem, der) = (certificate.pem(), key.serialize_pem(), certificate.der().to_vec());
    Ok((pem, key_pem, der, Issuer::new(parameters, key)))
}

/// What an authority is. Made again with the key of one, it issues in the name of that one.
fn of_authority(name: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut parameters = parameters(name, &[])?;
    parameters.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    Ok(parameters)
}

/// A certificate and its key, as PEM and both as DER.
fn issued(
    name: &str,
    hosts: &[&str],
    purpose: ExtendedKeyUsagePurpose,
    issuer: &Issuer<'_, KeyPair>,
) -> Result<(Identity, Vec<u8>, Vec<u8>), rcgen::Error> {
    let mut parameters = parameters(name, hosts)?;
    parameters.extended_key_usages = vec![purpose];
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate()?;
    let certificate = parameters.signed_by(&key, issuer)?;
    let identity = Identity { certificate_pem: certificate.pem(), key_pem: key.serialize_pem() };
    Ok((identity, certificate.der().to_vec(), key.serialize_der()))
}
