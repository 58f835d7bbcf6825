//! Statements: ordered for a day that is over, waited for, and of what really moved.

use std::collections::BTreeSet;
use std::time::Duration;

use gerencianet::pix::{RelatorioRequest, RelatorioStatus};
use gerencianet::statement::{Extrato, Line};
use gerencianet::webhook::sqlx::sqlite::SqliteConnectOptions;
use gerencianet::webhook::sqlx::{self, SqlitePool};
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::sending::{balance, set_webhook, to_account, to_key};
use crate::started::{CHAVE, Started, TXID, charge_json};

const ORDER: &str = "POST /v2/gn/relatorios/extrato-conciliacao";

const DAY: Duration = Duration::from_secs(86_400);

fn order(day: &str, kinds: &[&str]) -> Value {
    let kinds: serde_json::Map<_, _> = kinds.iter().map(|kind| ((*kind).to_owned(), true.into())).collect();
    json!({"dataMovimento": day, "tipoRegistros": kinds})
}

/// All kinds, in the order in which they are printed.
const KINDS: [(&str, &str); 6] = [
    ("PR", "pixRecebido"),
    ("PDE", "pixDevolucaoEnviada"),
    ("TPR", "tarifaPixRecebido"),
    ("PEC", "pixEnviadoChave"),
    ("PEB", "pixEnviadoDadosBancarios"),
    ("PDR", "pixDevolucaoRecebida"),
];

/// Orders a statement, lets the time pass that it takes, and fetches it.
async fn fetched(started: &Started, day: &str, kinds: &[&str]) -> Extrato {
    let pix = started.pix();
    let request: RelatorioRequest = serde_json::from_value(order(day, kinds)).unwrap();
    let ordered = pix.create_report(&request).await.unwrap();
    assert_eq!(ordered.status(), 202);
    started.clock.advance(Duration::from_secs(4));
    let file = pix.wait_for_report(&ordered.id, Duration::from_secs(60)).await.unwrap();
    assert_eq!(file.headers()["content-type"], "text/csv; charset=utf-8");
    file.into_inner()
}

/// The fields of all records, from the kind to the amount, and of the totals.
fn lines(extrato: &Extrato) -> (Vec<(String, String, String)>, Vec<String>) {
    let (mut records, mut totals) = (Vec::new(), Vec::new());
    for line in extrato.lines() {
        let field = |index| line.row().field(index).unwrap().to_owned();
        match &line {
            Line::Header(_) => {}
            Line::Record(_) => records.push((field(0), field(1), field(2))),
            Line::Totals(row) => totals = row.fields().skip(1).map(str::to_owned).collect(),
            _ => panic!("a line that is not of the printed form"),
        }
    }
    (records, totals)
}

/// A day of which everything moved, and a little on the day after.
async fn after_a_day() -> Started {
    let started = Started::with(|setup| setup.balance("100.00".parse().unwrap()).fee(119)).await;
    set_webhook(&started).await;
    let minute = async || started.advance(Duration::from_secs(60)).await;
    assert_eq!(started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("12.00")).await.0, 201);
    let payer = json!({"cpf": "52998224725", "nome": "Marina; \"a\" primeira"});
    let (_, received) = started.send("POST /sandbox/pay", json!({"txid": TXID, "pagador": payer})).await;
    minute().await;
    let refund = format!("PUT /v2/pix/{}/devolucao", received["endToEndId"].as_str().unwrap());
    assert_eq!(started.send(&format!("{refund}/D1"), json!({"valor": "2.00"})).await.0, 201);
    assert_eq!(started.send(&format!("{refund}/D2"), json!({"valor": "1.00"})).await.0, 201);
    let failed = json!({"e2eId": received["endToEndId"], "id": "D2"});
    assert_eq!(started.send("POST /sandbox/refuse", failed).await.0, 200);
    minute().await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("30.00", "marina@example.com")).await.0, 200);
    minute().await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio2", to_account("40.00", "11144477735")).await.0, 200);
    assert_eq!(started.send("PUT /v2/gn/pix/Envio3", to_account("5.00", "11144477735")).await.0, 200);
    assert_eq!(started.send("POST /sandbox/refuse", json!({"idEnvio": "Envio3"})).await.0, 200);
    minute().await;
    assert_eq!(started.send("POST /sandbox/return", json!({"idEnvio": "Envio1", "valor": "3.50"})).await.0, 201);
    started.advance(DAY).await;
    assert_eq!(started.send("POST /sandbox/pay", json!({"chave": CHAVE, "valor": "1.00"})).await.0, 201);
    started
}

#[tokio::test]
async fn a_statement_tells_what_moved_on_its_day_and_adds_up() {
    let started = after_a_day().await;
    let all: Vec<&str> = KINDS.iter().map(|(_, member)| *member).collect();
    let extrato = fetched(&started, "2026-03-01", &all).await;
    let header = extrato.header().unwrap();
    assert_eq!((header.titular(), header.conta()), ("Padaria São João", "100001"));
    assert_eq!((header.data_geracao().as_str(), header.data_movimento().as_str()), ("2026-03-02", "2026-03-01"));
    let (records, totals) = lines(&extrato);
    let moved: Vec<_> = records.iter().map(|(kind, moment, valor)| (&**kind, &**moment, &**valor)).collect();
    let expected = [
        ("PR", "2026-03-01T12:00:00.000Z", "12.00"),
        ("TPR", "2026-03-01T12:00:00.000Z", "0.14"),
        ("PDE", "2026-03-01T12:01:02.000Z", "2.00"),
        ("PEC", "2026-03-01T12:02:02.000Z", "30.00"),
        ("PEB", "2026-03-01T12:03:02.000Z", "40.00"),
        ("PDR", "2026-03-01T12:04:00.000Z", "3.50"),
    ];
    assert_eq!((moved, totals), (expected.to_vec(), vec!["1".to_owned(); 6]));
    // 100.00 at the beginning, and 1.00 less its fee on the day after.
    let sum = 10_000 + 1_200 - 14 - 200 - 3_000 - 4_000 + 350 + 100 - 1;
    assert_eq!(balance(&started).await, format!("{}.{:02}", sum / 100, sum % 100));

    let text = String::from_utf8(extrato.bytes().to_vec()).unwrap();
    let line = text.lines().find(|line| line.starts_with("PR;")).unwrap();
    assert!(line.ends_with(&format!(";{TXID};;{CHAVE};52998224725;\"Marina; \"\"a\"\" primeira\"")), "{line}");
    let line = text.lines().find(|line| line.starts_with("PEB;")).unwrap();
    assert!(line.ends_with(";Envio2;;;11144477735;Caio Brandão"), "{line}");
}

#[tokio::test]
async fn a_statement_holds_the_kinds_that_were_ordered() {
    let started = after_a_day().await;
    for (position, (kind, member)) in KINDS.into_iter().enumerate() {
        let (records, totals) = lines(&fetched(&started, "2026-03-01", &[member]).await);
        assert_eq!(records.iter().map(|(kind, ..)| &**kind).collect::<Vec<_>>(), [kind]);
        assert_eq!(totals.iter().position(|count| count == "1"), Some(position));
    }
    let none = json!({"dataMovimento": "2026-03-01", "tipoRegistros": {"pixRecebido": false}});
    assert_eq!(started.send(ORDER, none).await.0, 202);
    let empty = fetched(&started, "2026-02-28", &["pixRecebido"]).await;
    let text = String::from_utf8(empty.bytes().to_vec()).unwrap();
    assert_eq!(
        text,
        "CA;Gerencianet;364;1;100001;Padaria São João;2026-03-02;2026-02-28;Extrato de Conciliação API Pix;1.0\n\
         T;0;0;0;0;0;0\n"
    );
}

#[tokio::test]
async fn a_pix_of_which_nothing_was_taken_has_no_fee_in_a_statement() {
    let started = Started::new().await;
    assert_eq!(started.send("POST /sandbox/pay", json!({"chave": CHAVE, "valor": "1.00"})).await.0, 201);
    started.advance(DAY).await;
    let (records, totals) = lines(&fetched(&started, "2026-03-01", &["pixRecebido", "tarifaPixRecebido"]).await);
    assert_eq!(records.iter().map(|(kind, ..)| &**kind).collect::<Vec<_>>(), ["PR"]);
    assert_eq!(totals, ["1", "0", "0", "0", "0", "0"]);
}

#[tokio::test]
async fn a_statement_is_waited_for_and_made_once() {
    let started = Started::new().await;
    let pix = started.pix();
    let request = |day, kinds| serde_json::from_value(order(day, kinds)).unwrap();
    let first = pix.create_report(&request("2026-02-28", &["pixRecebido", "pixEnviadoChave"])).await.unwrap();
    assert_eq!(first.status, RelatorioStatus::AguardandoProcessamento);
    assert_eq!(first.data_solicitacao, "2026-03-01T12:00:00.000Z");
    let read = format!("GET /v2/gn/relatorios/{}", first.id);
    let state = async || started.send(&read, None).await.1["status"].as_str().unwrap().to_owned();
    assert_eq!(state().await, "AGUARDANDO_PROCESSAMENTO");
    started.clock.advance(Duration::from_secs(2));
    assert_eq!(started.send(&read, None).await.0, 202);
    assert_eq!(state().await, "EM_PROCESSAMENTO");
    started.clock.advance(Duration::from_secs(2));
    assert!(pix.wait_for_report(&first.id, Duration::from_secs(60)).await.is_ok());

    let again = pix.create_report(&request("2026-02-28", &["pixEnviadoChave", "pixRecebido"])).await.unwrap();
    assert_eq!((&again.id, &again.status), (&first.id, &RelatorioStatus::Concluido));
    let other = pix.create_report(&request("2026-02-27", &["pixRecebido", "pixEnviadoChave"])).await.unwrap();
    assert_ne!(other.id, first.id);
}

#[tokio::test]
async fn a_day_that_is_not_over_in_brasilia_has_no_statement() {
    let started = Started::new().await;
    let refused = async |day| {
        let (status, problem) = started.send(ORDER, order(day, &["pixRecebido"])).await;
        let keys: BTreeSet<&str> = problem.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(status == 202 || keys == BTreeSet::from(["detail", "status", "title", "type"]), "{problem}");
        (status, problem["type"].as_str().map(str::to_owned))
    };
    let invalid = "https://api-pix.gerencianet.com.br/v2/gn/ExtratoConciliacaoConsultaInvalida";
    assert_eq!(refused("2026-03-01").await, (400, Some(invalid.to_owned())));
    assert_eq!(refused("2026-03-02").await, (400, Some(invalid.to_owned())));
    assert_eq!(refused("2026-02-28").await, (202, None));
    started.advance(Duration::from_secs(15 * 3600 - 1)).await;
    assert_eq!(refused("2026-03-01").await, (400, Some(invalid.to_owned())), "there it is 23:59:59");
    started.advance(Duration::from_secs(1)).await;
    assert_eq!(refused("2026-03-01").await, (202, None));

    let (status, problem) = started.send(ORDER, order("2026-02-30", &["pixRecebido"])).await;
    assert_eq!((status, &problem["violacoes"][0]["propriedade"]), (400, &json!(".body.dataMovimento")));
    assert_eq!(problem["type"], invalid);

    let unknown = started.send("GET /v2/gn/relatorios/b71c1314-d1eb-4983-aaa6-b3bf91132566", None).await;
    assert_eq!((unknown.0, unknown.1["type"].as_str().unwrap().rsplit_once('/').unwrap().1), (404, "NaoEncontrado"));
}

#[tokio::test]
async fn a_statement_outlives_a_restart() {
    let started = after_a_day().await;
    let (_, ordered) = started.send(ORDER, order("2026-03-01", &["pixRecebido"])).await;
    let (folder, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);
    let started = Started::again(folder, clock, |setup| setup).await;
    started.clock.advance(Duration::from_secs(4));
    let file = started.pix().wait_for_report(ordered["id"].as_str().unwrap(), Duration::from_secs(60)).await.unwrap();
    assert_eq!(lines(&file).0.len(), 1);
}

#[tokio::test]
async fn whatever_fails_is_told_in_the_form_of_statements() {
    let started = Started::with(Setup::plain).await;
    let read = "GET /v2/gn/relatorios/b71c1314-d1eb-4983-aaa6-b3bf91132566";
    let problem = |status: u16, name: &str, title: &str| json!({"type": format!("https://api-pix.gerencianet.com.br/v2/gn/{name}"), "title": title, "status": status});
    let refused = async |request: &str, body: Option<Value>| {
        let (status, mut answer) = started.send(request, body).await;
        assert!(answer["detail"].take().is_string(), "{answer}");
        answer.as_object_mut().unwrap().remove("detail");
        (status, answer)
    };
    assert_eq!(started.send("POST /sandbox/faults", json!({"operation": "detailReport", "status": 503})).await.0, 201);
    assert_eq!(refused(read, None).await, (503, problem(503, "ErroInterno", "Erro interno")));
    assert_eq!(started.send("DELETE /sandbox/faults", None).await.0, 204);

    let file = started.folder.path().join("state/sandbox.db");
    let database = SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap();
    sqlx::raw_sql("DROP TABLE reports").execute(&database).await.unwrap();
    database.close().await;
    let ordered = Some(order("2026-02-28", &["pixRecebido"]));
    for (request, body) in [(ORDER, ordered), (read, None)] {
        assert_eq!(refused(request, body).await, (500, problem(500, "ErroInterno", "Erro interno")), "{request}");
    }
}
