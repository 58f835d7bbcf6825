//! A client from what the environment of the process says.

use std::env;
use std::fs;

use crate::certificate::Certificate;
use crate::client::ClientBuilder;
use crate::credentials::Credentials;
use crate::environment::Environment;
use crate::error::Error;
use crate::generated;

/// Reads a text variable; nothing where it is not set, or empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// Begins to build a client from the variables that [`Client::from_env`](crate::Client::from_env) lists.
pub(super) fn builder() -> Result<ClientBuilder, Error> {
    let environment = match variable("GERENCIANET_ENVIRONMENT").as_deref() {
        None | Some("production") => Environment::Production,
        Some("homologation") => Environment::Homologation,
        Some(_) => return Err(Error::configuration("GERENCIANET_ENVIRONMENT is neither production nor homologation")),
    };
    let mut builder = ClientBuilder::new(environment);
    let id =
        variable("GERENCIANET_CLIENT_ID").ok_or_else(|| Error::configuration("GERENCIANET_CLIENT_ID is not set"))?;
    let secret = variable("GERENCIANET_CLIENT_SECRET")
        .ok_or_else(|| Error::configuration("GERENCIANET_CLIENT_SECRET is not set"))?;
    builder = builder.credentials(Credentials::new(id, secret));
    if let Some(certificate) = certificate()? {
        builder = builder.certificate(certificate);
    }
    if let Some(path) = variable("GERENCIANET_ROOTS") {
        let pem = fs::read(path)
            .map_err(|error| Error::configuration("GERENCIANET_ROOTS cannot be read").caused_by(&error))?;
        builder = builder.root_certificates(pem);
    }
    for api in generated::APIS {
        if let Some(url) = variable(&address(api.name)) {
            builder = builder.base_url(api.name, url);
        }
    }
    Ok(builder)
}

/// The variable with the address of an API: `open-finance` → `GERENCIANET_OPEN_FINANCE_URL`.
fn address(api: &str) -> String {
    format!("GERENCIANET_{}_URL", api.replace('-', "_").to_uppercase())
}

fn certificate() -> Result<Option<Certificate>, Error> {
    let password = variable("GERENCIANET_CERTIFICATE_PASSWORD").unwrap_or_default();
    if let Some(text) = variable("GERENCIANET_CERTIFICATE_BASE64") {
        return Certificate::from_p12_base64(&text, &password).map(Some);
    }
    let Some(path) = variable("GERENCIANET_CERTIFICATE") else { return Ok(None) };
    Certificate::from_file(path, &password).map(Some)
}
