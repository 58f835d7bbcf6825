//! The page of a payer's bank, to which `redirectURI` leads.

use std::time::Duration;

use reqwest::redirect::Policy;
use serde_json::json;

use crate::open_finance::{AURORA, Configured, RELAMPAGO, VALE_VERDE, configured_with, pay, payment};

const BACK: &str = "https://loja.example/pedido/retorno";

/// A browser of this machine: without a certificate.
fn browser() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().redirect(Policy::none()).build().unwrap()
}

/// A payment that was begun, and where its payer is sent.
struct Begun {
    id: String,
    redirect: String,
}

async fn begun(started: &Configured, participant: &str) -> Begun {
    let mut body = payment(participant, "48.90");
    body["infoPagador"] = json!("<script>\"Pedido\" & 'cia'</script>");
    let (status, answer) = pay(started, Some(&uuid::Uuid::new_v4().to_string()), &body).await;
    assert_eq!(status, 200, "{answer}");
    let text = |name: &str| answer[name].as_str().unwrap().to_owned();
    Begun { id: text("identificadorPagamento"), redirect: text("redirectURI") }
}

/// What the page says.
async fn shown(url: &str) -> String {
    let response = browser().get(url).header("sec-fetch-site", "cross-site").send().await.unwrap();
    assert_eq!(response.status(), 200, "a payer comes from another site");
    let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
    response.text().await.unwrap()
}

/// Presses a button; the answer is where the payer is sent.
async fn pressed(begun: &Begun, button: &str) -> String {
    let origin = begun.redirect.split("/sandbox/").next().unwrap().to_owned();
    let post = browser().post(format!("{}/{button}", begun.redirect)).header("origin", origin);
    let response = post.header("sec-fetch-site", "same-origin").send().await.unwrap();
    assert_eq!(response.status(), 303);
    response.headers()["location"].to_str().unwrap().to_owned()
}

async fn status_of(started: &Configured, begun: &Begun) -> String {
    let id = begun.id.replace(':', "%3A");
    let list = format!("GET /open-finance/pagamentos/pix?inicio=2026-03-01&fim=2026-03-01&identificador={id}");
    started.send(&list, None).await.1["pagamentos"][0]["status"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_payer_is_asked_in_a_browser_and_sent_back_to_the_shop() {
    let started = configured_with(|setup| setup.page(0)).await;
    for (participant, button, status) in [(AURORA, "approve", "aceito"), (VALE_VERDE, "refuse", "rejeitado")] {
        let begun = begun(&started, participant).await;
        let page = shown(&begun.redirect).await;
        assert!(page.contains("<dd>R$ 48,90</dd>") && page.contains("<dd>Padaria Dois Irmãos Ltda</dd>"), "{page}");
        assert!(
            page.contains("<dd>&lt;script&gt;&quot;Pedido&quot; &amp; &#39;cia&#39;&lt;/script&gt;</dd>"),
            "{page}"
        );
        assert_eq!(pressed(&begun, button).await, BACK);
        assert_eq!(status_of(&started, &begun).await, status);
        let page = shown(&begun.redirect).await;
        assert!(page.contains(&format!("<strong>{status}</strong>")) && page.contains(BACK), "{page}");
        assert!(!page.contains("<form"), "there is nothing more to decide");
        let path = begun.redirect.find("/sandbox/").unwrap();
        assert_eq!(pressed(&begun, "approve").await, begun.redirect[path..], "who is late sees how it stands");
    }
}

#[tokio::test]
async fn a_payer_who_is_late_is_told() {
    let started = configured_with(|setup| setup.page(0)).await;
    let begun = begun(&started, RELAMPAGO).await;
    started.clock.advance(Duration::from_secs(30));
    assert!(shown(&begun.redirect).await.contains("<strong>expirado</strong>"));
}

#[tokio::test]
async fn no_other_site_decides_and_what_is_no_payment_is_nowhere() {
    let started = configured_with(|setup| setup.page(0)).await;
    let begun = begun(&started, AURORA).await;
    let foreign = browser().post(format!("{}/approve", begun.redirect)).header("origin", "https://loja.example");
    assert_eq!(foreign.send().await.unwrap().status(), 403);
    assert_eq!(status_of(&started, &begun).await, "pendente");
    let unknown = begun.redirect.replace(&begun.id, "urn:aurora:x");
    assert_eq!(browser().get(&unknown).send().await.unwrap().status(), 404);
    assert_eq!(browser().post(format!("{unknown}/approve")).send().await.unwrap().status(), 404);
}
