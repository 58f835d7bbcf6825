//! Starts a payment that the payer confirms at the bank.

use gerencianet::Client;
use gerencianet::domain::{Agencia, CodigoBanco, Conta, Cpf, CpfOuCnpj};
use gerencianet::open_finance::{
    ContaBancoRequest, ContaBancoRequestTipoConta, FavorecidoRequest, OfListParticipantsQuery, PagadorRequest,
    PagamentoRequest,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let open_finance = Client::from_env()?.build()?.open_finance();

    let institutions = open_finance.of_list_participants(&OfListParticipantsQuery::default()).await?;
    let institution = institutions.participantes.first().ok_or("no institution takes part")?;

    let payer = PagadorRequest::new(institution.identificador.clone(), Cpf::parse("52998224725")?);
    let account = ContaBancoRequest {
        nome: "Loja Exemplo".to_owned(),
        documento: CpfOuCnpj::parse("11222333000181")?,
        codigo_banco: CodigoBanco::parse("09089356")?,
        agencia: Agencia::parse("0001")?,
        conta: Conta::parse("654984")?,
        tipo_conta: ContaBancoRequestTipoConta::Tran,
    };
    let payment = PagamentoRequest::new(payer, FavorecidoRequest { conta_banco: account }, "9.90".parse()?);

    // Sent again, if it must be, under the key that was made for it: the payer is never asked twice.
    let started = open_finance.of_start_pix_payment(&payment, None).await?;
    let key = started.idempotency_key().ok_or("the operation has keys")?;
    println!("payment {} under the key {}", started.identificador_pagamento, key.as_str());
    println!("the payer confirms it at {}", started.redirect_uri);
    Ok(())
}
