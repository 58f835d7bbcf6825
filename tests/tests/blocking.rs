//! The client for programs that wait, over real connections, from every kind of thread.

use std::thread;
use std::time::{Duration, Instant};

use gerencianet::blocking::Client;
use gerencianet::pix::{CobRequest, PixListChargesQuery};
use gerencianet::{Certificate, Credentials, Environment, ErrorKind};
use serde_json::json;
use server::{Reply, Server, Setup, catalogue::catalogue, pki};

fn builder(server: &Server) -> gerencianet::ClientBuilder {
    let setup = server.setup();
    let builder = gerencianet::Client::builder(Environment::Homologation)
        .credentials(Credentials::new(setup.client_id.as_str(), setup.client_secret.as_str()))
        .certificate(Certificate::from_pem(pki().client.pem().as_bytes()).expect("openssl made it"))
        .root_certificates(server.ca_pem());
    let apis = [("pix", ""), ("open-finance", "/open-finance"), ("account-opening", "/cadastro")];
    apis.into_iter().fold(builder, |builder, (api, below)| builder.base_url(api, format!("{}{below}", server.url())))
}

fn client(server: &Server) -> Client {
    builder(server).build_blocking().expect("nothing is missing")
}

fn of_a_day() -> PixListChargesQuery {
    let moment = |text: &str| text.parse().expect("it is a moment");
    PixListChargesQuery::new(moment("2022-10-01T00:00:00Z"), moment("2022-10-01T23:59:59Z"))
}

/// Three pages of one charge each.
fn three_pages(server: &Server) {
    let shown = catalogue().named("pixListCharges").expect("the documents have it").success().body.clone();
    let shown: serde_json::Value = serde_json::from_slice(&shown).expect("examples are JSON");
    server.on("pixListCharges").compute(move |request| {
        let asked = request.query.split_once("paginaAtual=").map_or("0", |(_, page)| page);
        let page: i64 = asked.split('&').next().and_then(|page| page.parse().ok()).expect("it is a number");
        let mut body = shown.clone();
        let mut charge = shown["cobs"][0].clone();
        charge["txid"] = json!(format!("{page:026}"));
        body["cobs"] = json!([charge]);
        body["parametros"]["paginacao"]["quantidadeDePaginas"] = json!(3);
        Reply::json(200, &body)
    });
}

#[test]
fn every_api_is_waited_for() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    assert!(!client.pix().get_account_balance().unwrap().saldo.is_empty());
    assert!(!client.open_finance().of_list_participants(&Default::default()).unwrap().participantes.is_empty());
    let query = gerencianet::account_opening::AccountListWebhookQuery::new(
        "2022-10-01T00:00:00Z".parse().unwrap(),
        "2022-10-01T23:59:59Z".parse().unwrap(),
    );
    assert!(!client.account_opening().account_list_webhook(&query).page().unwrap().webhooks.is_empty());
    assert_eq!(server.record().token_requests, 3, "one for each API");
}

#[test]
fn lists_are_read_as_iterators() {
    let server = Server::start(Setup::new());
    three_pages(&server);
    let (pix, query) = (client(&server).pix(), of_a_day());
    assert_eq!(pix.pix_list_charges(&query).page().unwrap().cobs.len(), 1);
    assert_eq!(pix.pix_list_charges(&query).pages().count(), 3);
    let txids: Vec<String> = pix.pix_list_charges(&query).items().map(|charge| charge.unwrap().txid).collect();
    assert_eq!(txids, [0, 1, 2].map(|page| format!("{page:026}")));

    server.forget();
    let first = pix.pix_list_charges(&query).items().next().expect("there is one").unwrap();
    assert_eq!(first.txid, format!("{:026}", 0));
    assert_eq!(server.record().calls().len(), 1, "what is not taken is not asked for");
}

#[test]
fn threads_share_one_token() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let threads: Vec<_> = (0..32)
        .map(|_| {
            let pix = client.pix();
            thread::spawn(move || pix.get_account_balance().map(|_| ()))
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().expect("no panic").unwrap());
    let record = server.record();
    assert_eq!((record.token_requests, record.calls().len()), (1, 32));
}

#[test]
fn what_is_invalid_stays_here() {
    let server = Server::start(Setup::new());
    let pix = client(&server).pix();
    let body: CobRequest = serde_json::from_value(json!({
        "calendario": {"expiracao": 0}, "valor": {"original": "1.00"}, "chave": "pix@bcb.gov.br"
    }))
    .unwrap();
    let error = pix.pix_create_immediate_charge(&body).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidRequest(report) if report.violations().len() == 1), "{error}");
    assert_eq!(server.record().request_count, 0);
}

#[test]
fn clocks_move_while_nobody_is_asynchronous() {
    let server = Server::start(Setup::new());
    server.on("getAccountBalance").replies([Reply::status(503), Reply::silence(), Reply::silence(), Reply::silence()]);
    let limits = |builder: gerencianet::ClientBuilder| builder.attempt_timeout(Duration::from_millis(300));
    let client = limits(builder(&server)).build_blocking().unwrap();
    let begin = Instant::now();
    let error = client.pix().get_account_balance().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout { .. }), "{error}");
    assert!(begin.elapsed() >= Duration::from_millis(600), "time-outs and pauses take their time");
    assert!(server.record().calls().len() >= 3, "it was repeated");
}

/// A program may wait by mistake where it should not. It holds up its thread, and does not panic.
#[test]
fn waiting_in_the_midst_of_asynchronous_code_works() {
    for runtime in [tokio::runtime::Builder::new_current_thread(), tokio::runtime::Builder::new_multi_thread()] {
        let server = Server::start(Setup::new());
        three_pages(&server);
        let mut runtime = runtime;
        let runtime = runtime.enable_all().build().unwrap();
        let query = of_a_day();
        runtime.block_on(async {
            let client = client(&server);
            client.pix().get_account_balance().unwrap();
            let mut charges = client.pix().pix_list_charges(&query).items();
            assert!(charges.next().is_some_and(|charge| charge.is_ok()));
            // Of the runtime behind it nothing is waited for, here where nobody may.
            drop(client);
            assert!(charges.next().is_some_and(|charge| charge.is_ok()), "a list keeps what it needs");
            drop(charges);
        });
    }
}
