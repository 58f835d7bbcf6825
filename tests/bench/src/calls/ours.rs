//! The client.

use std::error::Error;
use std::io;

use gerencianet::pix::{Cob, PixApi, PixDetailChargeQuery};
use gerencianet::{Certificate, Client, Credentials, Environment};

use super::in_process::Caller;
use super::{Charge, Loopback, Operation};

/// The client as it is unless told otherwise.
#[derive(Clone)]
pub(crate) struct Ours {
    pix: PixApi,
    charge: Charge,
}

impl Ours {
    pub(crate) fn new(loopback: &Loopback, charge: Charge) -> io::Result<Self> {
        let certificate = Certificate::from_p12_file(loopback.p12(), "").map_err(io::Error::other)?;
        let client = Client::builder(Environment::Homologation)
            .credentials(Credentials::new(&loopback.client_id, &loopback.client_secret))
            .certificate(certificate)
            .root_certificates(std::fs::read(loopback.authority())?)
            .base_url("pix", &loopback.url)
            .build()
            .map_err(io::Error::other)?;
        Ok(Ours { pix: client.pix(), charge })
    }
}

impl Caller for Ours {
    async fn call(&self, operation: Operation) -> Result<Cob, Box<dyn Error + Send + Sync>> {
        let Charge { txid, body } = &self.charge;
        let answer = match operation {
            Operation::Detail => self.pix.pix_detail_charge(txid, &PixDetailChargeQuery::default()).await?,
            Operation::Create => self.pix.pix_create_charge(txid, body).await?,
        };
        Ok(answer.into_inner())
    }
}
