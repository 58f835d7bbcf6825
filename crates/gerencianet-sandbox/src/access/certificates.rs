//! Certificates of an authority of our own: one for the server, one for the client.

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

/// Makes an authority, a certificate for the server and one for the client.
pub(super) fn make() -> Result<Made, Error> {
    made().map_err(|error| Error::Certificates(error.to_string()))
}

fn made() -> Result<Made, Box<dyn std::error::Error>> {
    let mut of_authority = parameters("Gerencianet Sandbox CA", &[])?;
    of_authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    of_authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate()?;
    let certificate = of_authority.self_signed(&key)?;
    let authority = Identity { certificate_pem: certificate.pem(), key_pem: key.serialize_pem() };
    let authority_der = certificate.der().to_vec();
    let issuer = Issuer::new(of_authority, key);

    let mut of_server = parameters("localhost", &HOSTS)?;
    of_server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let (server, _, _) = issued(of_server, &issuer)?;

    let mut of_client = parameters("Gerencianet Sandbox client", &[])?;
    of_client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let (client, der, key_der) = issued(of_client, &issuer)?;

    let chain = [P12Certificate::from_der(&der)?, P12Certificate::from_der(&authority_der)?];
    let mut store = KeyStore::new();
    let entry = PrivateKeyChain::new("gerencianet-sandbox", PrivateKey::from_der(&key_der)?, chain);
    store.add_entry("gerencianet-sandbox", KeyStoreEntry::PrivateKeyChain(entry));
    // Repetition makes a password slow to guess, and there is none.
    let client_p12 = store.writer("").encryption_iterations(1000).mac_iterations(1000).write()?;
    Ok(Made { authority, server, client, client_p12 })
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

/// A certificate and its key, as PEM and both as DER.
fn issued(
    mut parameters: CertificateParams,
    issuer: &Issuer<'_, KeyPair>,
) -> Result<(Identity, Vec<u8>, Vec<u8>), rcgen::Error> {
    parameters.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    parameters.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate()?;
    let certificate = parameters.signed_by(&key, issuer)?;
    let identity = Identity { certificate_pem: certificate.pem(), key_pem: key.serialize_pem() };
    Ok((identity, certificate.der().to_vec(), key.serialize_der()))
}
