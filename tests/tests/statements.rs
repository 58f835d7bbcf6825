//! The wait for a statement, over real connections.

use std::{
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use gerencianet::{
    Certificate, Client, ClientBuilder, Clock, Credentials, Environment, Error, ErrorKind, Response, VirtualClock,
    statement::{Extrato, Line},
    validation::Operation,
};
use serde_json::{Value, json};
use server::{Reply, Server, Setup, pki};
use tokio::time::{sleep, timeout};

const ID: &str = "b71c1314-d1eb-4983-aaa6-b3bf91132566";
const MINUTE: Duration = Duration::from_secs(60);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn builder(server: &Server) -> ClientBuilder {
    Client::builder(Environment::Homologation)
        .credentials(Credentials::new("Client_Id_loja", "Client_Secret_loja"))
        .certificate(Certificate::from_pem(pki().client.pem().as_bytes()).expect("openssl made it"))
        .root_certificates(server.ca_pem())
        .base_url("pix", server.url())
}

/// A server with what it does with the asks, and a client of it whose clock is not waited for.
struct Stage {
    server: Server,
    client: Client,
    clock: Arc<VirtualClock>,
}

impl Stage {
    fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let server = Server::start(Setup::new());
        server.on("detailReport").replies(replies).always(Reply::status(410));
        let clock = Arc::new(VirtualClock::new());
        let client = builder(&server).clock(clock.clone()).build().expect("nothing is missing");
        Stage { server, client, clock }
    }

    async fn wait(&self, deadline: Duration) -> Result<Response<Extrato>, Error> {
        self.client.pix().wait_for_report(ID, deadline).await
    }

    fn asks(&self) -> usize {
        self.server.record().calls().len()
    }
}

fn body(status: &str) -> Value {
    json!({ "id": ID, "dataSolicitacao": "2022-10-31T08:15:02.300Z", "status": status })
}

fn not_ready() -> Reply {
    Reply::json(202, &body("EM_PROCESSAMENTO"))
}

fn waiting() -> Reply {
    Reply::json(202, &body("AGUARDANDO_PROCESSAMENTO"))
}

/// The file that the document shows.
fn ready() -> Reply {
    Reply::success()
}

#[tokio::test]
async fn a_file_that_is_ready_is_there_at_once() {
    let stage = Stage::new([ready()]);
    let extrato = stage.wait(MINUTE).await.expect("it is ready");
    assert_eq!((extrato.status(), extrato.attempts(), stage.asks()), (200, 1, 1));
    assert!(stage.clock.slept().is_empty());
    let lines: Vec<Line> = extrato.lines().collect();
    assert!(matches!(lines[..], [Line::Header(_), Line::Totals(_)]), "{lines:?}");
    assert_eq!(extrato.header().expect("it begins as printed").data_movimento().as_str(), "2022-10-30");
    let record = stage.server.finish();
    assert_eq!(record.calls()[0].path, format!("/v2/gn/relatorios/{ID}"));
    assert_eq!(record.calls()[0].operation, Some(Operation::DetailReport.id()));
}

#[tokio::test]
async fn a_file_that_is_not_ready_is_asked_for_again() {
    let stage = Stage::new([waiting(), not_ready(), ready()]);
    let extrato = stage.wait(MINUTE).await.expect("it is ready in the end");
    assert_eq!((extrato.status(), extrato.attempts(), stage.asks()), (200, 3, 3));
    assert_eq!(stage.clock.slept(), [seconds(10); 2]);
    assert!(extrato.headers().contains_key("content-type"));
}

#[test]
fn programs_that_wait_wait_for_it_too() {
    let stage = Stage::new([waiting(), ready()]);
    let client = builder(&stage.server).clock(stage.clock.clone()).build_blocking();
    let pix = client.expect("nothing is missing").pix();
    let extrato = pix.wait_for_report(ID, MINUTE).expect("it is ready in the end");
    assert_eq!((extrato.lines().count(), extrato.attempts(), stage.asks()), (2, 2, 2));
    assert_eq!(stage.clock.slept(), [seconds(10)]);
}

#[tokio::test]
async fn the_api_says_when_to_ask_again() {
    let stage = Stage::new([]);
    // A date has whole seconds.
    let since_epoch = stage.clock.system_now().duration_since(SystemTime::UNIX_EPOCH).expect("it is after 1970");
    stage.clock.set_calendar(SystemTime::UNIX_EPOCH + seconds(since_epoch.as_secs()));
    let now = stage.clock.system_now();
    stage.server.on("detailReport").clear().replies([
        not_ready().retry_after_seconds(3),
        not_ready().retry_after_seconds(45),
        not_ready().retry_after_seconds(0),
        not_ready().retry_after_date(now - MINUTE),
        not_ready().retry_after_date(now + seconds(57)),
        not_ready().header("retry-after", "soon"),
        ready(),
    ]);
    let extrato = stage.wait(5 * MINUTE).await.expect("it is ready in the end");
    assert_eq!((extrato.attempts(), stage.asks()), (7, 7));
    assert_eq!(stage.clock.slept(), [3, 45, 1, 1, 7, 10].map(seconds));
}

/// The deadline, the pauses, and the state that is told.
#[tokio::test]
async fn when_the_time_is_over_the_state_is_told() {
    let repeated = |reply: Reply| vec![reply; 99];
    for (deadline, replies, slept, state) in [
        (seconds(35), repeated(not_ready()), vec![10, 10, 10, 3], "EM_PROCESSAMENTO"),
        (seconds(12), repeated(waiting()), vec![10], "AGUARDANDO_PROCESSAMENTO"),
        (seconds(22), vec![waiting(), waiting(), not_ready()], vec![10, 10], "EM_PROCESSAMENTO"),
        // A pause is cut where it would go beyond the last ask.
        (seconds(30), repeated(not_ready().retry_after_seconds(3600)), vec![28], "EM_PROCESSAMENTO"),
        (seconds(30), repeated(not_ready().header("retry-after", &"9".repeat(30))), vec![28], "EM_PROCESSAMENTO"),
        (seconds(2), repeated(not_ready()), vec![], "EM_PROCESSAMENTO"),
        // Longer than one call may take.
        (seconds(200), repeated(not_ready().retry_after_seconds(66)), vec![66; 3], "EM_PROCESSAMENTO"),
    ] {
        let stage = Stage::new(replies);
        let error = stage.wait(deadline).await.expect_err("it is never ready");
        let ErrorKind::NotReady { state: told } = error.kind() else { panic!("{deadline:?}: {error:?}") };
        assert_eq!(told, state);
        assert_eq!(stage.clock.slept(), slept.iter().copied().map(seconds).collect::<Vec<_>>(), "{deadline:?}");
        assert!(stage.clock.slept().iter().sum::<Duration>() <= deadline);
        let asks = slept.len() + 1;
        assert_eq!((stage.asks(), error.attempts() as usize), (asks, asks), "{deadline:?}");
        assert_eq!((error.operation(), error.status()), (Some(Operation::DetailReport), Some(202)));
        assert!(!error.maybe_applied() && error.is_safe_to_repeat() && !error.is_of_token());
        let after = if asks == 1 { String::new() } else { format!(" after {asks} attempts") };
        assert_eq!(error.to_string(), format!("pix/detailReport: not ready in time ({state}){after}"));
    }
}

#[tokio::test]
async fn what_came_with_the_state_is_told() {
    let strange = Reply::json(202, &body("Maria 52998224725")).retry_after_seconds(9).header("x-request-id", "9f");
    let stage = Stage::new([strange]);
    let error = stage.wait(seconds(2)).await.expect_err("it is not ready");
    assert_eq!((error.retry_after(), error.request_id()), (Some(seconds(9)), Some("9f")));
    let ErrorKind::NotReady { state } = error.kind() else { panic!("{error:?}") };
    assert_eq!(state, "Maria 52998224725");
    let shown = format!("{error} {error:?} {error:#?} {:?} {}", error.kind(), error.kind());
    assert!(!shown.contains("Maria") && !shown.contains("5299"), "{shown}");
}

#[tokio::test]
async fn a_refusal_ends_the_wait() {
    for (first, asks) in [(None, 1), (Some(not_ready()), 2)] {
        let stage = Stage::new(first.into_iter().chain([Reply::documented(404)]));
        let error = stage.wait(MINUTE).await.expect_err("there is no such order");
        let ErrorKind::Api(api) = error.kind() else { panic!("{error:?}") };
        assert_eq!((api.status(), api.name()), (404, Some("NaoEncontrado")));
        assert_eq!((stage.asks(), error.attempts() as usize), (asks, asks));
    }
}

#[tokio::test]
async fn an_invalid_identifier_is_never_asked_for() {
    let stage = Stage::new([ready()]);
    let error = stage.client.pix().wait_for_report("", MINUTE).await.expect_err("nothing can be asked for");
    assert!(matches!(error.kind(), ErrorKind::InvalidRequest(_)), "{error:?}");
    assert_eq!((stage.asks(), error.attempts()), (0, 0));
}

#[tokio::test]
async fn each_ask_is_a_call_like_any_other() {
    let stage =
        Stage::new([not_ready(), Reply::status(503).retry_after_seconds(5), Reply::reset_after_body(), ready()]);
    let extrato = stage.wait(5 * MINUTE).await.expect("it is ready in the end");
    assert_eq!((extrato.attempts(), stage.asks()), (4, 4));
    assert_eq!((stage.clock.slept().len(), stage.clock.slept()[0]), (3, seconds(10)));

    stage.server.on("detailReport").clear().compute(|_| not_ready());
    stage.server.revoke_tokens();
    let error = stage.wait(seconds(2)).await.expect_err("it is not ready");
    assert!(matches!(error.kind(), ErrorKind::NotReady { .. }), "{error:?}");
    assert_eq!((error.attempts(), stage.server.record().token_requests), (2, 2), "another token");

    // A repetition that would go beyond the deadline is not begun.
    stage.server.on("detailReport").clear().always(Reply::status(503).retry_after_seconds(5));
    let (slept, asks) = (stage.clock.slept().len(), stage.asks());
    let error = stage.wait(seconds(5)).await.expect_err("the server fails");
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!((stage.clock.slept().len(), stage.asks()), (slept, asks + 1));
}

#[tokio::test]
async fn an_answer_of_another_form_is_kept() {
    let file = "CA;Gerencianet;364;1;904417;Oficina;2022-10-31;2022-10-30;Extrato;1.0\n";
    let json = |body: Value| ("application/json", body.to_string().into_bytes());
    let without_state = json!({ "id": ID, "dataSolicitacao": "2022-10-31T08:15:02.300Z" });
    let page = || ("text/html", b"<html><body><h1>CA</h1></body></html>".to_vec());
    let mut latin = file.replace("Oficina", "Jo?o").into_bytes();
    latin.iter_mut().filter(|byte| **byte == b'?').for_each(|byte| *byte = 0xe3);
    for (status, (content_type, body)) in [
        (202, json(without_state)),
        (202, json(json!([]))),
        (202, json(json!({ "id": ID, "dataSolicitacao": "x", "status": { "novo": true } }))),
        (202, json(Value::Null)),
        (202, page()),
        (202, ("application/json", b"{\"id\": \"b7".to_vec())),
        (202, ("application/json", Vec::new())),
        (202, ("application/json", b"\xff\xfe".to_vec())),
        (202, ("application/json", "[".repeat(100_000).into_bytes())),
        (202, ("text/csv", file.as_bytes().to_vec())),
        (200, page()),
        (200, ("text/csv", page().1)),
        (200, json(body("CONCLUIDO"))),
        (200, ("text/csv", Vec::new())),
        (200, ("text/csv", b"\r\n\r\n".to_vec())),
        (200, ("text/csv", latin)),
        (200, ("text/csv", b"T;0;0;0;0;0;0\n".to_vec())),
        (201, ("text/csv", file.as_bytes().to_vec())),
        (206, ("text/csv", file.as_bytes().to_vec())),
        (204, ("text/csv", Vec::new())),
    ] {
        let place = format!("{status} {content_type} {}", String::from_utf8_lossy(&body[..body.len().min(60)]));
        for before in [vec![], vec![not_ready()]] {
            let asks = before.len() + 1;
            let stage = Stage::new(before.into_iter().chain([Reply::text(status, content_type, body.clone())]));
            let error = stage.wait(MINUTE).await.expect_err("it is neither a file nor a state");
            let ErrorKind::Decode { status: told, raw } = error.kind() else { panic!("{place}: {error:?}") };
            assert_eq!((*told, raw.as_ref()), (status, &body[..]), "{place}");
            assert_eq!(
                (error.operation(), error.attempts() as usize),
                (Some(Operation::DetailReport), asks),
                "{place}"
            );
            assert!(!error.maybe_applied() && stage.asks() == asks, "{place}");
            let shown = format!("{error} {error:?} {:?}", std::error::Error::source(&error).map(ToString::to_string));
            assert!(!shown.contains("Oficina") && !shown.contains(ID), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_file_is_known_by_its_content() {
    let long = "x".repeat(1 << 20);
    let file = format!(
        "\u{feff}CA;Gerencianet;364;1;904417;\"Oficina \"\"Horizonte\"\" Ltda\";2022-10-31;2022-10-30;Extrato;1.0\r\n\r\n\
         XYZ;{long}\r\nPR;\"a;b\"\r\nPR;\"oi\r\nPR;2"
    );
    // Servers that are told nothing call every text HTML.
    for content_type in ["text/csv", "text/CSV; charset=utf-8", "text/html; charset=utf-8", "application/octet-stream"]
    {
        let stage = Stage::new([Reply::text(200, content_type, file.clone())]);
        let extrato = stage.wait(MINUTE).await.unwrap_or_else(|error| panic!("{content_type}: {error:?}"));
        assert_eq!(extrato.bytes(), file.as_bytes());
        assert_eq!(extrato.header().expect("it begins as printed").titular(), "Oficina \"Horizonte\" Ltda");
        let lines: Vec<Line> = extrato.lines().collect();
        let [Line::Header(_), Line::Record(unknown), Line::Record(received), Line::Other(rest)] = &lines[..] else {
            panic!("{lines:?}")
        };
        assert_eq!((unknown.tipo().as_str(), unknown.row().field(1)), ("XYZ", Some(&*long)));
        assert_eq!(received.fields().collect::<Vec<_>>(), ["PR", "a;b"]);
        assert_eq!(rest.fields().collect::<Vec<_>>(), ["PR", "oi\r\nPR;2"]);
    }
}

/// Real time: what hangs must not go on for the 30 seconds of an attempt.
#[tokio::test]
async fn an_ask_that_hangs_ends_with_the_deadline() {
    for (before, deadline, asks) in [(vec![], seconds(1), 1), (vec![not_ready()], seconds(3), 2)] {
        let server = Server::start(Setup::new());
        let client = builder(&server).build().expect("nothing is missing");
        client.pix().pix_list_evp().await.expect("the server answers");
        server.forget();
        let is_first = before.is_empty();
        server.on("detailReport").replies(before).always(Reply::silence());
        let began = Instant::now();
        let error = client.pix().wait_for_report(ID, deadline).await.expect_err("there is no answer");
        let took = began.elapsed();
        assert!(took >= deadline && took < deadline + seconds(8), "{took:?}");
        match error.kind() {
            ErrorKind::Timeout { maybe_applied: false } if is_first => {}
            ErrorKind::NotReady { state } if !is_first => assert_eq!(state, "EM_PROCESSAMENTO"),
            _ => panic!("{error:?}"),
        }
        assert_eq!((server.record().calls().len(), error.attempts()), (asks, asks as u32));
    }
}

#[tokio::test]
async fn a_wait_that_is_dropped_asks_no_more() {
    let stage = Stage::new([]);
    stage.server.on("detailReport").always(not_ready());
    // The clock is not waited for, so one ask follows the other.
    let outcome = timeout(Duration::from_millis(200), stage.wait(Duration::MAX)).await;
    assert!(outcome.is_err(), "{outcome:?}");
    sleep(Duration::from_millis(100)).await;
    let asks = stage.asks();
    sleep(Duration::from_millis(100)).await;
    assert!(asks > 1 && stage.asks() == asks, "{asks}");
}
