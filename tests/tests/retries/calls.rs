//! Every operation as its generated method is called, with values that pass the judgement.

use std::{fmt::Debug, fs, path::Path, str::FromStr};

use gerencianet::{Client, Error, Response, account_opening, open_finance, pix};
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::Operation;
use serde::de::DeserializeOwned;

/// What a success tells of the way to it.
#[derive(Debug)]
pub struct Told {
    /// How many times the request was sent.
    pub attempts: u32,
    /// The key that it was sent under.
    pub key: Option<IdempotencyKey>,
}

/// Calls an operation, under a key where it has one.
pub async fn call(client: &Client, operation: Operation, key: Option<&IdempotencyKey>) -> Result<Told, Error> {
    match operation.api() {
        "account-opening" => of_account_opening(client, operation).await,
        "open-finance" => of_open_finance(client, operation, key).await,
        "pix" => of_pix(client, operation).await,
        other => panic!("{other} is no API"),
    }
}

async fn of_account_opening(client: &Client, operation: Operation) -> Result<Told, Error> {
    let api = client.account_opening();
    let (account, webhook) = ("617959ce-3f1f-45a8-9e52-71007814e8a2", "21da8978-206f-4c66-b1e0-c07e9e115e4b");
    match operation {
        Operation::AccountOpeningAuthorize => told(api.authorize(&body(operation)).await),
        Operation::CreateAccount => told(api.create_account(&body(operation)).await),
        Operation::GetAccountCredentials => told(api.get_account_credentials(account).await),
        Operation::GetAccountCertificate => told(api.get_account_certificate(account).await),
        Operation::AccountConfigWebhook => told(api.account_config_webhook(&body(operation)).await),
        Operation::AccountDetailWebhook => told(api.account_detail_webhook(webhook).await),
        Operation::AccountDeleteWebhook => told(api.account_delete_webhook(webhook).await),
        Operation::AccountListWebhook => {
            let query = account_opening::AccountListWebhookQuery::new(of(BEGIN), of(END));
            told(api.account_list_webhook(&query).await)
        }
        other => panic!("{other} has no line here"),
    }
}

async fn of_open_finance(client: &Client, operation: Operation, key: Option<&IdempotencyKey>) -> Result<Told, Error> {
    let api = client.open_finance();
    match operation {
        Operation::OpenFinanceAuthorize => told(api.authorize(&body(operation)).await),
        Operation::OfConfigUpdate => told(api.of_config_update(&body(operation)).await),
        Operation::OfConfigDetail => told(api.of_config_detail().await),
        Operation::OfListParticipants => {
            told(api.of_list_participants(&open_finance::OfListParticipantsQuery { nome: None }).await)
        }
        Operation::OfStartPixPayment => told(api.of_start_pix_payment(&body(operation), key).await),
        Operation::OfListPixPayment => {
            let query = open_finance::OfListPixPaymentQuery::new(of("2022-10-01"), of("2022-10-31"));
            told(api.of_list_pix_payment(&query).await)
        }
        other => panic!("{other} has no line here"),
    }
}

async fn of_pix(client: &Client, operation: Operation) -> Result<Told, Error> {
    let api = client.pix();
    let txid = of("Loja07Caixa02Pedido000048151623");
    let (e2e_id, id) = (of("E09089356202210311530a1B2c3D4e5F"), of("Troca0091"));
    let chave = of("79954b85-c876-46d3-adbc-4b29d044479a");
    match operation {
        Operation::PixAuthorize => told(api.authorize(&body(operation)).await),
        Operation::PixCreateImmediateCharge => told(api.pix_create_immediate_charge(&body(operation)).await),
        Operation::PixListCharges => {
            told(api.pix_list_charges(&pix::PixListChargesQuery::new(of(BEGIN), of(END))).await)
        }
        Operation::PixCreateCharge => told(api.pix_create_charge(&txid, &body(operation)).await),
        Operation::PixUpdateCharge => told(api.pix_update_charge(&txid, &body(operation)).await),
        Operation::PixDetailCharge => {
            told(api.pix_detail_charge(&txid, &pix::PixDetailChargeQuery { revisao: None }).await)
        }
        Operation::PixReceivedList => {
            told(api.pix_received_list(&pix::PixReceivedListQuery::new(of(BEGIN), of(END))).await)
        }
        Operation::PixDetailReceived => told(api.pix_detail_received(&e2e_id).await),
        Operation::PixSend => told(api.pix_send(&of("Folha202210Func0042"), &body(operation)).await),
        Operation::PixDevolution => told(api.pix_devolution(&e2e_id, &id, &body(operation)).await),
        Operation::PixDetailDevolution => told(api.pix_detail_devolution(&e2e_id, &id).await),
        Operation::PixCreateLocation => told(api.pix_create_location(&body(operation)).await),
        Operation::PixLocationList => {
            told(api.pix_location_list(&pix::PixLocationListQuery::new(of(BEGIN), of(END))).await)
        }
        Operation::PixDetailLocation => told(api.pix_detail_location(4815).await),
        Operation::PixGenerateQrCode => told(api.pix_generate_qr_code(4815).await),
        Operation::PixUnlinkTxidLocation => told(api.pix_unlink_txid_location(4815).await),
        Operation::PixConfigWebhook => told(api.pix_config_webhook(&chave, &body(operation), None).await),
        Operation::PixDetailWebhook => told(api.pix_detail_webhook(&chave).await),
        Operation::PixDeleteWebhook => told(api.pix_delete_webhook(&chave).await),
        Operation::PixListWebhook => {
            told(api.pix_list_webhook(&pix::PixListWebhookQuery::new(of(BEGIN), of(END))).await)
        }
        Operation::PixCreateEvp => told(api.pix_create_evp().await),
        Operation::PixListEvp => told(api.pix_list_evp().await),
        Operation::PixDeleteEvp => told(api.pix_delete_evp(&of("a7672172-fb73-4e78-b93e-68c0550650e1")).await),
        Operation::GetAccountBalance => told(api.get_account_balance().await),
        Operation::UpdateAccountConfig => told(api.update_account_config(&body(operation)).await),
        Operation::ListAccountConfig => told(api.list_account_config().await),
        Operation::CreateReport => told(api.create_report(&body(operation)).await),
        Operation::DetailReport => told(api.detail_report("b71c1314-d1eb-4983-aaa6-b3bf91132566").await),
        other => panic!("{other} has no line here"),
    }
}

const BEGIN: &str = "2022-10-01T00:00:00Z";
const END: &str = "2022-10-31T23:59:59Z";

fn told<T>(answered: Result<Response<T>, Error>) -> Result<Told, Error> {
    answered.map(|response| Told { attempts: response.attempts(), key: response.idempotency_key().copied() })
}

fn of<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().expect("it has the form")
}

/// The first of the valid bodies under `tests/cases`.
fn body<T: DeserializeOwned>(operation: Operation) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(operation.id()).join("valid");
    let entries = fs::read_dir(folder).expect("an operation with a body has cases");
    let first = entries.map(|entry| entry.expect("a folder can be read").path()).min().expect("there is a valid body");
    let text = fs::read(first).expect("a case can be read");
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{operation}: {error}"))
}
