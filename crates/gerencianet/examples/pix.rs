//! Charges a customer with Pix, and looks whether the charge was paid.

use gerencianet::domain::{Cpf, Txid};
use gerencianet::pix::{
    CalendarioRequest, CobRequest, CobStatus, CobValorRequest, DevedorRequest, PixDetailChargeQuery,
};
use gerencianet::{Client, ErrorKind};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Credentials, certificate and environment come from variables: see `Client::from_env`.
    let pix = Client::from_env()?.build()?.pix();

    let payer = DevedorRequest::PessoaFisica { cpf: Cpf::parse("52998224725")?, nome: "Francisco da Silva".to_owned() };
    let expiry = CalendarioRequest { expiracao: Some(3600) };
    let amount = CobValorRequest { original: "123.45".parse()? };
    let charge = CobRequest { devedor: Some(payer), ..CobRequest::new(expiry, amount, "pix@example.com".parse()?) };

    // Your own txid makes the call safe to repeat: whatever happens on the way, there is one charge.
    let txid = Txid::parse("7978c0c97ea847e78e8849634473c1f1")?;
    match pix.pix_create_charge(&txid, &charge).await {
        Ok(made) => println!("charge {} is {}", made.txid, made.status),
        Err(error) => match error.kind() {
            ErrorKind::InvalidRequest(report) => eprintln!("the charge breaks a rule: {report}"),
            ErrorKind::Conflict(_) => println!("there is a charge of that txid already"),
            _ if error.maybe_applied() => eprintln!("{error}: look before charging again"),
            _ => return Err(error.into()),
        },
    }

    let charge = pix.pix_detail_charge(&txid, &PixDetailChargeQuery::default()).await?;
    if charge.status == CobStatus::Concluida {
        println!("paid with {} Pix", charge.pix.len());
    }
    Ok(())
}
