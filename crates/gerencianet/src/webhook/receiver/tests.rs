use std::io;
use std::sync::atomic::Ordering;

use futures_util::{StreamExt, stream};
use http_body::Frame;
use http_body_util::StreamBody;

use super::*;
use crate::webhook::InboxError;
use crate::webhook::store::Store;

const SECRET: &str = "canary-0123456789";
const PIX: &str = r#"{"pix": [{"endToEndId": "E1", "valor": "1.00", "infoPagador": "canary"}]}"#;

fn receiver() -> (Receiver, Arc<Store>) {
    let store = Arc::new(Store::default());
    (Receiver::behind_mutual_tls(store.clone()), store)
}

fn post(uri: &str, body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    Request::post(uri).body(Full::new(body.into())).unwrap()
}

/// The reason of the refusal, if it was one; the answer must say the same.
async fn send<B>(receiver: &Receiver, request: Request<B>) -> Option<Refusal>
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let response = receiver.clone().call(request).await.unwrap();
    let refusal = response.extensions().get::<Refusal>().copied();
    assert_eq!(response.status(), refusal.map_or(StatusCode::OK, Refusal::status));
    assert_eq!(response.headers().contains_key(header::ALLOW), refusal == Some(Refusal::Method));
    let body = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(body, refusal.map(|refusal| refusal.to_string()).unwrap_or_default());
    refusal
}

#[tokio::test]
async fn what_is_answered_is_stored() {
    let (receiver, store) = receiver();
    for _ in 0..3 {
        assert_eq!(send(&receiver, post("/", PIX)).await, None);
        assert_eq!(store.keys(), ["pix-received/E1"]);
    }
}

#[tokio::test]
async fn what_cannot_be_stored_is_not_answered_well() {
    let (receiver, store) = receiver();
    store.fails.store(true, Ordering::SeqCst);
    assert_eq!(send(&receiver, post("/", PIX)).await, Some(Refusal::NotStored));
    store.fails.store(false, Ordering::SeqCst);
    assert_eq!(send(&receiver, post("/", PIX)).await, None);
    assert_eq!(store.keys(), ["pix-received/E1"]);
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_given_up_before_the_vendor_gives_up() {
    let (receiver, store) = receiver();
    store.hangs.store(true, Ordering::SeqCst);
    let start = tokio::time::Instant::now();
    assert_eq!(send(&receiver, post("/", PIX)).await, Some(Refusal::NotStored));
    assert_eq!(start.elapsed(), STORING);
    assert!(ARRIVAL + STORING < Duration::from_secs(25));
}

#[tokio::test]
async fn the_path_may_end_in_pix() {
    let (receiver, _) = receiver();
    for uri in ["/", "/pix", "//pix", "/pix/", "/?ignorar=/pix"] {
        assert_eq!(send(&receiver, post(uri, PIX)).await, None, "{uri}");
    }
    for uri in ["/other", "/pix/pix", "/pixpix", "/webhook"] {
        assert_eq!(send(&receiver, post(uri, PIX)).await, Some(Refusal::Path), "{uri}");
    }
    for path in ["/webhook", "/webhook/"] {
        let receiver = receiver.clone().path(path);
        for uri in ["/webhook", "/webhook/", "/webhook/pix", "/webhook//pix", "/webhook?ignorar=/pix"] {
            assert_eq!(send(&receiver, post(uri, PIX)).await, None, "{uri}");
        }
        for uri in ["/", "/pix", "/webhookpix", "/webhook/other", "/web"] {
            assert_eq!(send(&receiver, post(uri, PIX)).await, Some(Refusal::Path), "{uri}");
        }
    }
}

#[tokio::test]
async fn only_posts_are_taken() {
    let (receiver, store) = receiver();
    for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS, Method::PATCH] {
        let request = Request::builder().method(method).uri("/pix").body(Full::new(Bytes::from(PIX))).unwrap();
        assert_eq!(send(&receiver, request).await, Some(Refusal::Method));
    }
    assert!(store.keys().is_empty());
}

#[tokio::test]
async fn probes_are_answered_and_not_stored() {
    let (receiver, store) = receiver();
    store.fails.store(true, Ordering::SeqCst);
    for body in ["", "{}", r#"{"evento": "teste_webhook"}"#] {
        assert_eq!(send(&receiver, post("/", body)).await, None, "{body}");
    }
}

#[tokio::test]
async fn the_secret_is_asked_for() {
    let store = Arc::new(Store::default());
    let receiver = Receiver::with_hmac(store.clone(), SECRET).unwrap();
    for uri in ["/", "/pix", "/?hmac=", "/?hmac=canary-0123456788", "/?ignorar=canary-0123456789"] {
        assert_eq!(send(&receiver, post(uri, PIX)).await, Some(Refusal::Hmac), "{uri}");
        assert_eq!(send(&receiver, post(uri, "{}")).await, Some(Refusal::Hmac), "{uri}");
    }
    assert!(store.keys().is_empty());
    for uri in ["/?hmac=canary-0123456789", "/?hmac=canary-0123456789&ignorar=/pix", "/?hmac=canary-0123456789/pix"] {
        assert_eq!(send(&receiver, post(uri, PIX)).await, None, "{uri}");
    }
    assert!(Receiver::with_hmac(store, "short").is_err());
}

#[tokio::test]
async fn only_the_named_callers_are_answered() {
    let (receiver, _) = receiver();
    let receiver = receiver.callers(["34.193.116.226".parse().unwrap()]);
    for (caller, refusal) in [
        (None, Some(Refusal::Caller)),
        (Some("34.193.116.227"), Some(Refusal::Caller)),
        (Some("::1"), Some(Refusal::Caller)),
        (Some("34.193.116.226"), None),
        (Some("::ffff:34.193.116.226"), None),
    ] {
        let mut request = post("/pix", PIX);
        request.extensions_mut().extend(
            caller
                .map(|caller| {
                    let mut extensions = http::Extensions::new();
                    extensions.insert(Caller(caller.parse().unwrap()));
                    extensions
                })
                .unwrap_or_default(),
        );
        assert_eq!(send(&receiver, request).await, refusal, "{caller:?}");
    }
}

/// A body whose length nobody tells in advance.
fn chunks(
    chunks: Vec<io::Result<&'static [u8]>>,
) -> Request<impl Body<Data = Bytes, Error = io::Error> + Send + 'static> {
    let frames = stream::iter(chunks).map(|chunk| chunk.map(|bytes| Frame::data(Bytes::from_static(bytes))));
    Request::post("/").body(StreamBody::new(frames)).unwrap()
}

#[tokio::test]
async fn long_bodies_are_refused_however_they_come() {
    let (receiver, store) = receiver();
    let receiver = receiver.body_limit(PIX.len());
    assert_eq!(send(&receiver, post("/", PIX)).await, None);
    assert_eq!(send(&receiver, post("/", format!("{PIX} "))).await, Some(Refusal::TooLarge));
    assert_eq!(send(&receiver, chunks(vec![Ok(PIX.as_bytes())])).await, None);
    assert_eq!(send(&receiver, chunks(vec![Ok(PIX.as_bytes()), Ok(b" ")])).await, Some(Refusal::TooLarge));
    let endless = stream::repeat_with(|| Ok::<_, io::Error>(Frame::data(Bytes::from_static(&[b' '; 4096]))));
    let request = Request::post("/").body(StreamBody::new(endless)).unwrap();
    assert_eq!(send(&receiver, request).await, Some(Refusal::TooLarge));
    assert_eq!(store.keys(), ["pix-received/E1"]);
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let (receiver, store) = receiver();
    let half = &PIX.as_bytes()[..20];
    let broken = chunks(vec![Ok(half), Err(io::ErrorKind::ConnectionReset.into())]);
    assert_eq!(send(&receiver, broken).await, Some(Refusal::Incomplete));
    let silent = stream::iter([Ok::<_, io::Error>(Frame::data(Bytes::from_static(half)))]).chain(stream::pending());
    let request = Request::post("/").body(StreamBody::new(silent)).unwrap();
    let start = tokio::time::Instant::now();
    assert_eq!(send(&receiver, request).await, Some(Refusal::TooSlow));
    assert_eq!(start.elapsed(), ARRIVAL);
    assert!(store.keys().is_empty());
}

#[tokio::test]
async fn hostile_bodies_are_refused() {
    let (receiver, store) = receiver();
    for (body, refusal) in [
        (b"\xff\xfe".to_vec(), Refusal::NoJson),
        (b"{\"pix\":".to_vec(), Refusal::NoJson),
        (b"[".repeat(1_000_000), Refusal::NoJson),
        (b"{\"pix\":".repeat(100_000), Refusal::NoJson),
        (b"[{}]".to_vec(), Refusal::NoObject),
        (b"{\"pix\":[0,1],\"pix\":1e400}".to_vec(), Refusal::NoJson),
        (
            format!("{{\"pix\":[{}]}}", (0..20_000).map(|n| n.to_string()).collect::<Vec<_>>().join(",")).into(),
            Refusal::TooManyEvents,
        ),
    ] {
        assert_eq!(send(&receiver, post("/", body)).await, Some(refusal));
    }
    assert!(store.keys().is_empty());
}

#[tokio::test]
async fn a_thousand_events_of_one_body_are_stored() {
    let (receiver, store) = receiver();
    let items: Vec<_> = (0..1_000).map(|n| format!(r#"{{"endToEndId": "E{n}", "valor": "1.00"}}"#)).collect();
    assert_eq!(send(&receiver, post("/pix", format!(r#"{{"pix": [{}]}}"#, items.join(",")))).await, None);
    assert_eq!(store.keys().len(), 1_000);
}

#[test]
fn nothing_is_shown() {
    let error = InboxError::new("canary");
    assert_eq!(format!("{error:?} {error}"), "InboxError(..) the inbox failed");
    assert_eq!(StdError::source(&error).unwrap().to_string(), "canary");
    let receiver = Receiver::with_hmac(Arc::new(Store::default()), SECRET).unwrap();
    assert_eq!(format!("{receiver:?}"), "Receiver { .. }");
}
