//! A shop: opens an account for its supplier, charges, refunds and pays through our client, hears of what happened through our receiver, and books it in the database
//! of its inbox.

use std::path::Path;
use std::time::Duration;

use axum::extract::{Path as Route, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use gerencianet::account_opening::{
    self, AccountOpeningApi, Certificado, ContaCallback, ContaCallbackEvento, ContaSimplificadaRequest,
};
use gerencianet::domain::{ChavePix, Data, EndToEndId, IdDevolucao, IdEnvio, Txid, Valor};
use gerencianet::pix::{
    CalendarioRequest, CobRequest, CobValorRequest, DevolucaoRequest, DevolucaoStatus, EnvioRequest,
    EnvioRequestPagador, EnvioStatus, FavorecidoRequest, PixApi, PixStatus, RelatorioRequest,
    RelatorioRequestTipoRegistros, WebhookRequest,
};
use gerencianet::webhook::sqlx::{self, SqliteConnection};
use gerencianet::webhook::{
    Event, Failure, Notification, Receiver, Server, SqliteInbox, TransactionalHandler, Worker, mutual_tls,
};
use gerencianet::{Certificate, Client, Credentials, Error};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// The variable that says where it keeps what it has, and that it is the service which is to be started.
pub(crate) const FOLDER: &str = "STORY_OF_A_SHOP";

/// The key of the shop.
const CHAVE: &str = "pix@example.com";

#[derive(Clone)]
struct Shop {
    pix: PixApi,
    accounts: AccountOpeningApi,
    inbox: SqliteInbox,
}

/// Runs until it is killed.
pub(crate) fn run(folder: &Path) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(open(folder)).unwrap();
}

async fn open(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let inbox = SqliteInbox::open(folder.join("shop.sqlite")).await?;
    let table = "CREATE TABLE IF NOT EXISTS ledger (number INTEGER PRIMARY KEY, kind TEXT, id TEXT, centavos INTEGER)";
    sqlx::query(table).execute(inbox.pool()).await?;
    tokio::spawn(Worker::transactional(inbox.clone(), Ledger).run(std::future::pending()));

    let read = |name| std::fs::read(folder.join("bank/webhooks").join(name));
    let tls = mutual_tls(&read("receiver.pem")?, &read("receiver-key.pem")?, &read("chain.pem")?)?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let webhook = format!("https://localhost:{}/avisos", listener.local_addr()?.port());
    let receiver = Receiver::behind_mutual_tls(inbox.clone()).path("/avisos");
    tokio::spawn(Server::new(tls).serve(listener, receiver, std::future::pending()));
    let client = Client::from_env()?.build()?;
    let (pix, accounts) = (client.pix(), client.account_opening());
    pix.pix_config_webhook(&CHAVE.parse()?, &WebhookRequest { webhook_url: webhook.parse()? }, None).await?;
    let webhook = account_opening::WebhookRequest::Cadastro { webhook_url: webhook.parse()? };
    accounts.account_config_webhook(&webhook).await?;

    let service = Router::new()
        .route("/accounts", post(ask))
        .route("/accounts/{id}/key", post(account_key))
        .route("/accounts/{id}/balance", get(account_balance))
        .route("/charges/{txid}", post(charge))
        .route("/refunds/{pix}/{id}", post(refund))
        .route("/payments/{id}", post(pay))
        .route("/statements/{name}", post(order).get(statement))
        .route("/ledger", get(ledger))
        .route("/balance", get(balance))
        .with_state(Shop { pix, accounts, inbox });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("open at http://{}", listener.local_addr()?);
    axum::serve(listener, service).await?;
    Ok(())
}

/// Books each event in the transaction in which it is marked as handled.
struct Ledger;

impl TransactionalHandler<SqliteConnection> for Ledger {
    async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
        let (kind, id, valor, sign) = match event.notification() {
            Notification::Account(ContaCallback { conta_simplificada: Some(account), evento: Some(evento) }) => {
                let kind = if evento == ContaCallbackEvento::ContaAberta { "opened" } else { "not opened" };
                (kind, account.identificador, None, 0)
            }
            Notification::PixReceived(pix) => ("received", pix.end_to_end_id, Some(pix.valor), 1),
            Notification::PixSent(pix) => match pix.status {
                Some(PixStatus::Realizado) => ("sent", pix.end_to_end_id, Some(pix.valor), -1),
                _ => ("failed", pix.end_to_end_id, Some(pix.valor), 0),
            },
            Notification::PixRefund(refund) if refund.devolucao.status == DevolucaoStatus::Devolvido => {
                ("refund", refund.devolucao.id, Some(refund.devolucao.valor), -1)
            }
            Notification::PixRefund(_) => return Ok(()),
            _ => return Err(Failure::for_good("nothing that the shop knows")),
        };
        let centavos = match valor {
            Some(valor) => i64::try_from(Valor::parse(&valor)?.centavos())? * sign,
            None => 0,
        };
        let entry = "INSERT INTO ledger (kind, id, centavos) VALUES (?, ?, ?)";
        sqlx::query(entry).bind(kind).bind(id).bind(centavos).execute(connection).await?;
        Ok(())
    }
}

/// Asks for an account for the supplier.
async fn ask(State(shop): State<Shop>, Json(request): Json<ContaSimplificadaRequest>) -> Answer {
    let asked = shop.accounts.create_account(&request).await?;
    Ok(Json(json!({"id": asked.conta_simplificada.identificador})))
}

/// Makes a key in the account of the supplier.
async fn account_key(State(shop): State<Shop>, Route(id): Route<String>) -> Answer {
    Ok(Json(json!({"chave": shop.let_in(&id).await?.pix_create_evp().await?.chave})))
}

async fn account_balance(State(shop): State<Shop>, Route(id): Route<String>) -> Answer {
    Ok(Json(json!({"saldo": shop.let_in(&id).await?.get_account_balance().await?.saldo})))
}

impl Shop {
    /// The API as the account of the supplier sees it: with its own credentials and a certificate of its own.
    async fn let_in(&self, id: &str) -> Result<PixApi, Error> {
        let said = self.accounts.get_account_credentials(id).await?;
        let p12 = match self.accounts.get_account_certificate(id).await?.into_inner() {
            Certificado::Texto(p12) | Certificado::Objeto { certificado: p12 } => p12,
        };
        let client = Client::from_env()?
            .credentials(Credentials::new(&said.client_id, &said.client_secret))
            .certificate(Certificate::from_p12_base64(&p12, "")?);
        Ok(client.build()?.pix())
    }
}

#[derive(Deserialize)]
struct Amount {
    valor: Valor,
}

#[derive(Deserialize)]
struct Payment {
    valor: Valor,
    chave: ChavePix,
}

async fn charge(State(shop): State<Shop>, Route(txid): Route<Txid>, Json(Amount { valor }): Json<Amount>) -> Answer {
    let calendario = CalendarioRequest { expiracao: Some(3600) };
    let request = CobRequest::new(calendario, CobValorRequest { original: valor }, key());
    let made = shop.pix.pix_create_charge(&txid, &request).await?;
    let loc = made.loc.as_ref().expect("a charge that was made has a location");
    let code = shop.pix.checked_qr_code(loc.id, &loc.location).await?;
    Ok(Json(json!({"code": code.qrcode, "image": code.imagem_qrcode})))
}

async fn refund(
    State(shop): State<Shop>,
    Route((pix, id)): Route<(EndToEndId, IdDevolucao)>,
    Json(Amount { valor }): Json<Amount>,
) -> Answer {
    let refund = shop.pix.pix_devolution(&pix, &id, &DevolucaoRequest { valor }).await?;
    Ok(Json(json!({"status": refund.status.as_str()})))
}

async fn pay(
    State(shop): State<Shop>,
    Route(id): Route<IdEnvio>,
    Json(Payment { valor, chave }): Json<Payment>,
) -> Answer {
    let favorecido = FavorecidoRequest::PorChave { chave, cnpj: None, cpf: None };
    let request = EnvioRequest { valor, pagador: EnvioRequestPagador::new(key()), favorecido };
    let sent = shop.pix.pix_send(&id, &request).await?.into_inner();
    let status = match &sent.status {
        EnvioStatus::Texto(status) => status.as_str(),
        EnvioStatus::Objeto { type_ } => type_.as_str(),
    };
    Ok(Json(json!({"status": status, "endToEndId": sent.e2e_id})))
}

async fn order(State(shop): State<Shop>, Route(day): Route<Data>) -> Answer {
    let tipo_registros = RelatorioRequestTipoRegistros {
        pix_recebido: Some(true),
        pix_devolucao_enviada: Some(true),
        pix_enviado_chave: Some(true),
        ..RelatorioRequestTipoRegistros::default()
    };
    let ordered = shop.pix.create_report(&RelatorioRequest { data_movimento: day, tipo_registros }).await?;
    Ok(Json(json!({"id": ordered.id})))
}

async fn statement(State(shop): State<Shop>, Route(id): Route<String>) -> Answer {
    let extrato = shop.pix.wait_for_report(&id, Duration::from_secs(60)).await?;
    Ok(Json(json!({"file": String::from_utf8_lossy(extrato.bytes())})))
}

async fn ledger(State(shop): State<Shop>) -> Json<Value> {
    let entries: Vec<(String, String, i64)> = sqlx::query_as("SELECT kind, id, centavos FROM ledger ORDER BY number")
        .fetch_all(shop.inbox.pool())
        .await
        .expect("the ledger can be read");
    Json(json!(entries))
}

async fn balance(State(shop): State<Shop>) -> Answer {
    Ok(Json(json!({"saldo": shop.pix.get_account_balance().await?.saldo})))
}

type Answer = Result<Json<Value>, Failed>;

/// What the bank has refused.
struct Failed(Error);

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Failed(error)
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        (StatusCode::BAD_GATEWAY, Json(json!({"erro": self.0.to_string()}))).into_response()
    }
}

fn key() -> ChavePix {
    CHAVE.parse().expect("the key of the shop is one")
}
