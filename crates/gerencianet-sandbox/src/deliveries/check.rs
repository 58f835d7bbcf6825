//! The two requests by which an address is checked while it is registered.

use std::time::Duration;

use super::post::{Fault, Poster};

/// The longest that one of the two may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why an address cannot be registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// A request without a certificate was accepted.
    NoMutualTls,
    /// The request with the certificate was answered with another status than 2xx.
    Status(u16),
    /// Nothing was answered.
    Failed(Fault),
}

impl Unfit {
    /// Its name in Account Opening.
    pub(crate) fn nome(self) -> &'static str {
        match self {
            Unfit::NoMutualTls => "mtls_nao_configurado",
            Unfit::Status(_) => "erro_de_codigo",
            Unfit::Failed(Fault::Address) => "url_informada_nao_existe",
            Unfit::Failed(Fault::Unreachable) => "url_inacessivel",
            Unfit::Failed(Fault::Untrusted | Fault::Tls | Fault::Lost) => "url_falhou_com_erro",
            Unfit::Failed(Fault::Silent) => "limite_de_tempo_atingido_para_url",
        }
    }

    /// As the answer tells it.
    pub(crate) fn mensagem(self) -> String {
        let text = match self {
            Unfit::NoMutualTls => "A URL aceitou uma requisição sem certificado: o servidor não exige mTLS",
            Unfit::Status(status) => {
                return format!("A URL respondeu com o status HTTP {status} à requisição de teste");
            }
            Unfit::Failed(Fault::Address) => "A URL não tem um endereço que se possa chamar",
            Unfit::Failed(Fault::Unreachable) => "A URL está inacessível",
            Unfit::Failed(Fault::Untrusted) => {
                "O certificado do servidor não é confiável; o sandbox aceita outras autoridades com --webhook-ca"
            }
            Unfit::Failed(Fault::Tls) => {
                "O servidor recusou o certificado do sandbox: ele confia em webhooks/chain.pem?"
            }
            Unfit::Failed(Fault::Lost) => "O servidor encerrou a conexão sem responder",
            Unfit::Failed(Fault::Silent) => "A URL não respondeu a tempo",
        };
        text.to_owned()
    }
}

/// Checks an address: a request without a certificate must be refused, unless that is skipped, and then one with the
/// certificate must be answered with 2xx. Both go to the very address.
pub(super) async fn check(poster: &Poster, url: &str, body: String, skips_mtls: bool) -> Result<(), Unfit> {
    // A fragment stays with who has the address: what is appended to it would never arrive.
    if url.contains('#') {
        return Err(Unfit::Failed(Fault::Address));
    }
    if !skips_mtls {
        match poster.post_anonymously(url, body.clone(), PATIENCE).await {
            Ok(200..=299) => return Err(Unfit::NoMutualTls),
            // Whether it was TLS that refused, or HTTP, is the receiver's affair.
            Ok(_) | Err(Fault::Tls | Fault::Lost) => {}
            Err(fault) => return Err(Unfit::Failed(fault)),
        }
    }
    match poster.post(url, body, PATIENCE).await {
        Ok(200..=299) => Ok(()),
        Ok(status) => Err(Unfit::Status(status)),
        Err(fault) => Err(Unfit::Failed(fault)),
    }
}
