//! What every test begins with: a client of a server, and what the documents show.

use gerencianet::{Certificate, Client, ClientBuilder, Credentials, Environment, RetryPolicy};
use gerencianet_validation::Operation;
use server::{
    Reply, Script, Server,
    catalogue::{self, Example, catalogue},
    pki,
};

use crate::log::log;

/// A client that trusts the server and never repeats a call.
pub(crate) fn client(server: &Server) -> Client {
    builder(server).build().expect("nothing is missing")
}

/// The same before it is built.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    elsewhere(&server.url()).root_certificates(server.ca_pem())
}

/// A client of any address, that trusts nobody but the public authorities.
pub(crate) fn elsewhere(url: &str) -> ClientBuilder {
    log();
    let certificate = Certificate::from_pem(pki().client.pem().as_bytes()).expect("openssl made it");
    let builder = Client::builder(Environment::Homologation)
        .credentials(Credentials::new("Client_Id_loja", "Client_Secret_loja"))
        .certificate(certificate)
        .retries(RetryPolicy::never());
    ["pix", "open-finance", "account-opening"].into_iter().fold(builder, |builder, api| builder.base_url(api, url))
}

/// The script of an operation, also of one that gives tokens.
pub(crate) fn script(server: &Server, operation: Operation) -> Script<'_> {
    if operation.id() == "authorize" { server.on_token() } else { server.on(operation.id()) }
}

/// What the document shows for an operation.
pub(crate) fn described(operation: Operation) -> &'static catalogue::Operation {
    let is_meant = |one: &&catalogue::Operation| one.api == operation.api() && one.id == operation.id();
    catalogue().operations.iter().find(is_meant).expect("every operation is in a document")
}

/// An example as it is sent, with its status.
pub(crate) fn reply(example: &Example) -> Reply {
    match &example.content_type {
        Some(content_type) => Reply::text(example.status, content_type, example.body.clone()),
        None => Reply::status(example.status),
    }
}
