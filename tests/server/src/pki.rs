//! Keys and certificates, made by the `openssl` command once in each process, when first asked for.

mod openssl;

use std::{sync::LazyLock, thread};

use self::openssl::{Authority, Key, OpenSsl, Owner, Period};

/// All certificates of this process.
#[must_use]
pub fn pki() -> &'static Pki {
    static PKI: LazyLock<Pki> = LazyLock::new(Pki::make);
    &PKI
}

/// The authorities, and what each of them signed.
pub struct Pki {
    /// The authority of the server certificates, as PEM: what a client is to trust.
    pub authority_pem: String,
    /// The authorities of the client certificates, as PEM: what the server trusts.
    pub client_authorities_pem: String,
    /// Of the server, for `localhost` and `127.0.0.1`.
    pub server: Identity,
    /// Of the server, for another host.
    pub server_elsewhere: Identity,
    /// Of the server, signed by nobody.
    pub server_self_signed: Identity,
    /// Of the server, over since 2020.
    pub server_expired: Identity,
    /// Of a client, issued by [`HOMOLOGATION`].
    pub client: Identity,
    /// Of a client, issued by [`HOMOLOGATION`], with an RSA key of 2048 bits.
    pub client_rsa: Identity,
    /// Of a client, issued by [`PRODUCTION`].
    pub client_of_production: Identity,
    /// Of a client, issued by an authority that the server does not know.
    pub client_of_stranger: Identity,
    /// Of a client, over since 2020.
    pub client_expired: Identity,
    /// Of a client, good from 2048 on.
    pub client_not_yet_valid: Identity,
}

/// The name of the authority that issues client certificates for the homologation environment.
pub const HOMOLOGATION: &str = "api-pix-h.gerencianet.com.br";

/// The name of the authority that issues client certificates for the production environment.
pub const PRODUCTION: &str = "api-pix.gerencianet.com.br";

/// A certificate with its key.
#[derive(Clone)]
pub struct Identity {
    /// The certificate.
    pub certificate_pem: String,
    /// The private key, PKCS #8 without encryption.
    pub key_pem: String,
}

/// How the contents of a `.p12` file are encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encryption {
    /// AES-256 with PBKDF2 and an HMAC of SHA-256, as OpenSSL 3 writes.
    Modern,
    /// RC2 of 40 bits and 3DES with an HMAC of SHA-1, as older tools write.
    Legacy,
}

impl Identity {
    /// Certificate and key as one PEM text.
    #[must_use]
    pub fn pem(&self) -> String {
        format!("{}{}", self.certificate_pem, self.key_pem)
    }

    /// Certificate and key as a `.p12` file; the password may be empty.
    ///
    /// Starts `openssl`, which takes about 10 ms.
    ///
    /// # Panics
    ///
    /// Where `openssl` fails.
    #[must_use]
    pub fn p12(&self, encryption: Encryption, password: &str) -> Vec<u8> {
        OpenSsl::new().p12(self, encryption, password)
    }
}

impl Pki {
    fn make() -> Self {
        let openssl = OpenSsl::new();
        let openssl = &openssl;
        thread::scope(|scope| {
            // Finding the primes takes as long as all the rest.
            let rsa_key = scope.spawn(|| openssl.rsa_key());
            let authority = openssl.authority("authority", "Authority of the servers");
            let homologation = openssl.authority("homologation", HOMOLOGATION);
            let production = openssl.authority("production", PRODUCTION);
            let stranger = openssl.authority("stranger", "Stranger");
            let server = |name: &str, host: &str, authority: Option<&Authority>, period: Period| {
                openssl.identity(name, &Owner::Server(host), authority, period, Key::Ec)
            };
            let client = |name: &str, authority: &Authority, period: Period| {
                openssl.identity(name, &Owner::Client, Some(authority), period, Key::Ec)
            };
            Self {
                server: server("server", LOOPBACK, Some(&authority), Period::Now),
                server_elsewhere: server("elsewhere", "DNS:elsewhere.example", Some(&authority), Period::Now),
                server_self_signed: server("self-signed", LOOPBACK, None, Period::Now),
                server_expired: server("server-expired", LOOPBACK, Some(&authority), Period::Past),
                client: client("client", &homologation, Period::Now),
                client_of_production: client("client-of-production", &production, Period::Now),
                client_of_stranger: client("client-of-stranger", &stranger, Period::Now),
                client_expired: client("client-expired", &homologation, Period::Past),
                client_not_yet_valid: client("client-not-yet-valid", &homologation, Period::Future),
                client_rsa: {
                    let key = rsa_key.join().expect("openssl makes an RSA key");
                    openssl.identity("client-rsa", &Owner::Client, Some(&homologation), Period::Now, Key::Rsa(key))
                },
                client_authorities_pem: homologation.certificate_pem() + &production.certificate_pem(),
                authority_pem: authority.certificate_pem(),
            }
        })
    }
}

/// The names of the server, as a certificate states them.
const LOOPBACK: &str = "DNS:localhost,IP:127.0.0.1";
