use std::sync::atomic::Ordering;

use tokio::sync::Notify;

use super::*;

/// A connection that does not end by itself within the test.
const PATIENT: Duration = Duration::from_secs(600);

async fn is_closed(stream: &mut ClientStream<TcpStream>) -> bool {
    let read = tokio::time::timeout(GENEROUS, stream.read(&mut [0])).await;
    !matches!(read, Err(_) | Ok(Ok(1..)))
}

#[tokio::test]
async fn who_is_slow_with_the_head_of_a_request_keeps_nobody_else_out() {
    let site = Site::open_with_secret(|server| server.connections(8).patience(PATIENT)).await;
    let stranger = site.client(None);
    let mut slow = Vec::new();
    for _ in 0..8 {
        let mut stream = site.connect(stranger.clone()).await.unwrap();
        stream.write_all(b"POST /webhook HTTP/1.1\r\nhost: local").await.unwrap();
        slow.push(stream);
    }
    let request = post("/webhook?hmac=canary-0123456789&ignorar=/pix", PIX);
    for _ in 0..3 {
        let answer = site.ask(stranger.clone(), &request).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        for stream in &mut slow {
            // Some of them are gone.
            let _ = stream.write_all(b"h").await;
        }
    }
    assert!(is_closed(&mut slow[0]).await, "the oldest had to make room");
    // Who is left may go on.
    let last = slow.last_mut().unwrap();
    last.write_all(b"ost\r\nconnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    last.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
}

#[tokio::test]
async fn who_is_slow_with_the_body_of_a_request_keeps_nobody_else_out() {
    let site = Site::open(|server| server.connections(8).patience(PATIENT)).await;
    let chunked =
        "POST /webhook HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    let body = format!("{:x}\r\n{PIX}", PIX.len() + 600);
    let mut slow = Vec::new();
    for number in 0..8 {
        let mut stream = site.connect(site.vendor()).await.unwrap();
        // With a length, or without one.
        let begun = if number % 2 == 0 { post("/webhook", PIX)[..120].to_owned() } else { format!("{chunked}{body}") };
        stream.write_all(begun.as_bytes()).await.unwrap();
        slow.push(stream);
    }
    for _ in 0..3 {
        site.is_answered().await;
        for stream in slow.iter_mut().skip(1).step_by(2) {
            // Some of them are gone.
            let _ = stream.write_all(b" ").await;
        }
    }
    assert!(is_closed(&mut slow[0]).await, "the oldest had to make room");
    // Who is left may go on.
    let last = &mut slow[6];
    last.write_all(&post("/webhook", PIX).as_bytes()[120..]).await.unwrap();
    let mut answer = String::new();
    last.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

#[tokio::test]
async fn who_is_slow_with_the_body_keeps_nobody_else_waiting() {
    let site = Site::open(|server| server).await;
    let mut slow = Vec::new();
    for _ in 0..50 {
        let mut stream = site.connect(site.vendor()).await.unwrap();
        stream.write_all(&post("/webhook", PIX).as_bytes()[..120]).await.unwrap();
        slow.push(stream);
    }
    for _ in 0..3 {
        site.is_answered().await;
    }
    for mut stream in slow {
        stream.write_all(&post("/webhook", PIX).as_bytes()[120..]).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK") || answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }
}

#[tokio::test]
async fn a_notification_that_is_being_stored_is_not_given_up_for_another() {
    let site = Site::open(|server| server.connections(1).patience(PATIENT)).await;
    site.store.hangs.store(true, Ordering::SeqCst);
    let mut held = site.connect(site.vendor()).await.unwrap();
    held.write_all(post("/webhook", PIX).as_bytes()).await.unwrap();
    while site.store.waiting.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let mut more = site.connect(site.vendor()).await.unwrap();
    assert!(is_closed(&mut more).await);
    site.store.release();
    let mut answer = String::new();
    held.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
}

#[tokio::test]
async fn a_request_without_a_body_is_not_given_up_for_another_either() {
    let (asked, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let handler = {
        let (asked, go_on) = (asked.clone(), go_on.clone());
        async move || {
            asked.notify_one();
            go_on.notified().await;
            "up"
        }
    };
    let router = axum::Router::new().route("/health", axum::routing::get(handler));
    let site = Site::open_with(router, Arc::default(), true, |server| server.connections(1).patience(PATIENT)).await;
    let mut held = site.connect(site.vendor()).await.unwrap();
    held.write_all(post("/health", "").replacen("POST", "GET", 1).as_bytes()).await.unwrap();
    asked.notified().await;
    let mut more = site.connect(site.vendor()).await.unwrap();
    assert!(is_closed(&mut more).await);
    go_on.notify_one();
    let mut answer = String::new();
    held.read_to_string(&mut answer).await.unwrap();
    assert!(answer.ends_with("up"), "{answer}");
}

#[tokio::test]
async fn who_stays_after_an_answer_keeps_nobody_else_out() {
    let site = Site::open(|server| server.connections(1).patience(PATIENT)).await;
    let mut idle = site.connect(site.vendor()).await.unwrap();
    idle.write_all(post("/webhook", PIX).replace("connection: close\r\n", "").as_bytes()).await.unwrap();
    assert_eq!(idle.read(&mut [0]).await.unwrap(), 1);
    site.is_answered().await;
    let rest = tokio::time::timeout(GENEROUS, idle.read_to_end(&mut Vec::new())).await;
    assert!(rest.is_ok(), "it had to make room");
}

#[tokio::test]
async fn hostile_bodies_are_refused_and_the_next_one_is_taken() {
    let site = Site::open(|server| server).await;
    let many = format!(
        r#"{{"pix":[{}]}}"#,
        vec!["1"; 20_000].iter().enumerate().map(|(n, _)| n.to_string()).collect::<Vec<_>>().join(",")
    );
    let deep = [r#"{"pix":"#.repeat(100_000), "}".repeat(100_000)].concat();
    for (body, status) in [
        (&b"\xff\xfe\x00"[..], 400),
        (b"{\"pix\": [{\"endToEndId\": \"E1\"", 400),
        (b"[]", 400),
        (b"{\"pix\": 1e999}", 400),
        (&b"[".repeat(1_000_000), 400),
        (deep.as_bytes(), 400),
        (many.as_bytes(), 413),
        (b"{\"pix\": [null, {\"endToEndId\": {}}, [], \"\\ud800\"]}", 200),
        (b"{\"pix\": {\"pix\": {\"pix\": 1}}}", 200),
    ] {
        let mut stream = site.connect(site.vendor()).await.unwrap();
        let head = post("/webhook", "").replace("content-length: 0", &format!("content-length: {}", body.len()));
        stream.write_all(&[head.as_bytes(), body].concat()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        site.is_answered().await;
    }
}

#[cfg(feature = "webhook-sqlite")]
#[tokio::test]
async fn a_thousand_events_that_come_again_and_again_are_handled_once() {
    use std::sync::Mutex;

    use crate::webhook::sqlite::tests::Folder;
    use crate::webhook::{Event, SqliteInbox, Worker};

    let folder = Folder::new();
    let inbox = SqliteInbox::open(folder.file()).await.unwrap();
    let receiver = Receiver::behind_mutual_tls(inbox.clone());
    let site = Site::open_with(receiver, Arc::default(), true, |server| server).await;
    let items: Vec<_> = (0..1_000).map(|n| format!(r#"{{"endToEndId": "E{n:04}", "valor": "1.00"}}"#)).collect();
    let request = post("/pix", &format!(r#"{{"pix": [{}]}}"#, items.join(",")));
    let handled = Arc::new(Mutex::new(Vec::new()));
    let notes = handled.clone();
    let worker = Worker::new(inbox, move |event: Event| {
        notes.lock().unwrap().push(event.key().to_owned());
        async { Ok(()) }
    })
    .concurrency(100);
    for _ in 0..3 {
        let answers = futures_util::future::join_all((0..3).map(|_| site.ask(site.vendor(), &request))).await;
        assert!(answers.into_iter().all(|answer| answer.unwrap().starts_with("HTTP/1.1 200 OK")));
        worker.run_until_idle().await.unwrap();
    }
    let mut handled = handled.lock().unwrap().clone();
    handled.sort();
    assert!(handled.into_iter().eq((0..1_000).map(|n| format!("pix-received/E{n:04}"))));
}
