//! Asks for an account for a customer, and says where the vendor reports what becomes of it.

use gerencianet::account_opening::{
    AccountListWebhookQuery, ClienteFinalRequest, ContaSimplificadaRequest,
    ContaSimplificadaRequestMeioDeNotificacaoItem, EnderecoRequest, EscopoIntegradoRequest, WebhookRequest,
};
use gerencianet::domain::{Celular, Cep, Cpf, DataNascimento};
use gerencianet::{Client, ErrorKind};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let accounts = Client::from_env()?.build()?.account_opening();

    let reports = WebhookRequest::Cadastro { webhook_url: "https://example.com/accounts".parse()? };
    accounts.account_config_webhook(&reports).await?;
    let year = AccountListWebhookQuery::new("2026-01-01T00:00:00Z".parse()?, "2026-12-31T23:59:59Z".parse()?);
    for webhook in &accounts.account_list_webhook(&year).await?.webhooks {
        println!("reports go to {}", webhook.webhook_url);
    }

    let home = EnderecoRequest::new(
        Cep::parse("30140071")?,
        "MG".parse()?,
        "Belo Horizonte".to_owned(),
        "Savassi".to_owned(),
        "Rua das Magnólias".to_owned(),
        "210A".to_owned(),
    );
    let customer = ClienteFinalRequest::new(
        Cpf::parse("52998224725")?,
        "Helena Duarte Moraes".to_owned(),
        DataNascimento::parse("29/02/1988")?,
        Celular::parse("31991234567")?,
        "helena@duarte.example".parse()?,
        home,
    );
    let request = ContaSimplificadaRequest {
        cliente_final: customer,
        meio_de_notificacao: vec![ContaSimplificadaRequestMeioDeNotificacaoItem::Sms],
        escopos_integrados: vec![EscopoIntegradoRequest::CobWrite, EscopoIntegradoRequest::CobRead],
    };
    match accounts.create_account(&request).await {
        Ok(made) => println!("asked for account {}", made.conta_simplificada.identificador),
        // No key makes this call safe to repeat, so the client has not repeated it.
        Err(error) if error.maybe_applied() => eprintln!("{error}: ask the vendor before sending it again"),
        Err(error) => match error.kind() {
            ErrorKind::InvalidRequest(report) => eprintln!("the request breaks a rule: {report}"),
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
