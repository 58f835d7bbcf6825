//! The web page: who is served it, and who is not. `tests/sandbox-page` uses it in a browser.

use serde_json::{Value, json};

use crate::started::{Started, TXID, answered, charge_json};

fn with_page() -> impl Future<Output = Started> {
    Started::with(|setup| setup.page(0))
}

/// Bare HTTP without TLS.
fn browser() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap()
}

/// The beginning of all addresses of the page.
fn origin(started: &Started) -> String {
    started.sandbox.page_url().unwrap().strip_suffix("/sandbox").unwrap().to_owned()
}

#[tokio::test]
async fn the_page_is_served_without_a_certificate_and_with_a_strict_policy() {
    let started = with_page().await;
    let origin = origin(&started);
    let files = [
        ("/sandbox", "text/html; charset=utf-8", "<html lang=\"pt-BR\">"),
        ("/sandbox/page.js", "text/javascript; charset=utf-8", "import {"),
        ("/sandbox/drawing.js", "text/javascript; charset=utf-8", "export function charge"),
        ("/sandbox/page.css", "text/css; charset=utf-8", "color-scheme"),
        ("/sandbox/icon.svg", "image/svg+xml", "<svg"),
    ];
    for (path, kind, part) in files {
        let response = browser().get(format!("{origin}{path}")).send().await.unwrap();
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        assert_eq!((response.status().as_u16(), header("content-type")), (200, kind.to_owned()));
        assert!(header("content-security-policy").starts_with("default-src 'none'; script-src 'self';"));
        assert_eq!(header("x-content-type-options"), "nosniff");
        let text = response.text().await.unwrap();
        assert!(text.contains(part) && !text.contains("//cdn"), "{path}");
    }
    let root = browser().get(&origin).send().await.unwrap();
    assert_eq!((root.status().as_u16(), &root.headers()["location"]), (307, &"/sandbox".parse().unwrap()));
    // The API is not behind it.
    for path in ["/v2/gn/saldo", "/oauth/token"] {
        assert_eq!(browser().get(format!("{origin}{path}")).send().await.unwrap().status(), 404);
    }
    // Behind mutual TLS it is as well.
    let page = started.http().get(format!("{}/sandbox", started.sandbox.url())).send().await.unwrap();
    assert_eq!(page.status(), 200);
}

#[tokio::test]
async fn what_the_page_shows_is_what_the_api_answers() {
    let started = with_page().await;
    let origin = origin(&started);
    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("12.30")).await;
    let read = async |path: &str| answered(browser().get(format!("{origin}{path}"))).await.1;
    let (_, charge) = started.send(&format!("GET /v2/cob/{TXID}"), None).await;
    let shown = json!({"conta": "100001", "pagavel": true, "cobranca": charge});
    assert_eq!(read("/sandbox/charges").await, json!({"cobrancas": [shown]}));

    let image = format!("{origin}/sandbox/locations/{}/qrcode.png", charge["loc"]["id"]);
    let image = browser().get(image).send().await.unwrap();
    assert_eq!(image.headers()["content-type"], "image/png");
    assert!(image.bytes().await.unwrap().starts_with(b"\x89PNG"));
    for id in ["99", "x52998224725", "%FF"] {
        let answer = browser().get(format!("{origin}/sandbox/locations/{id}/qrcode.png")).send().await.unwrap();
        let (status, said) = (answer.status(), answer.text().await.unwrap());
        assert!(status == 404 && said.starts_with('{') && !said.contains("52998224725"), "{status} {said}");
    }

    let payment = json!({"conta": "100001", "txid": TXID}).to_string();
    assert_eq!(answered(browser().post(format!("{origin}/sandbox/pay")).body(payment)).await.0, 201);
    assert_eq!(read("/sandbox/charges").await["cobrancas"][0]["pagavel"], false);
    let accounts = read("/sandbox/accounts").await;
    assert_eq!(
        (&accounts["contas"][0]["saldo"], &accounts["contas"][0]["numero"]),
        (&json!("12.30"), &json!("100001"))
    );
    assert_eq!(read("/sandbox/clock").await, json!({"agora": "2026-03-01T12:00:00.000Z"}));

    // A charge to which no code leads cannot be paid.
    let (_, unlinked) = started.send("PUT /v2/cob/B978c0c97ea847e78e8849634473c1f1", charge_json("1.00")).await;
    assert_eq!(read("/sandbox/charges").await["cobrancas"][1]["pagavel"], true);
    assert_eq!(started.send(&format!("DELETE /v2/loc/{}/txid", unlinked["loc"]["id"]), None).await.0, 200);
    assert_eq!(read("/sandbox/charges").await["cobrancas"][1]["pagavel"], false);

    // A charge that is over can be paid no more.
    started.send("PUT /v2/cob/A978c0c97ea847e78e8849634473c1f1", charge_json("1.00")).await;
    started.send("POST /sandbox/advance-clock", json!({"segundos": 3600})).await;
    let charges = read("/sandbox/charges").await;
    let states: Vec<&Value> = charges["cobrancas"].as_array().unwrap().iter().map(|one| &one["pagavel"]).collect();
    assert_eq!(states, [false, false, false]);
}

#[tokio::test]
async fn pages_of_other_sites_are_refused_wherever_they_send() {
    let started = with_page().await;
    let plain = Started::with(|setup| setup.plain().page(0)).await;
    assert_eq!(plain.sandbox.page_url(), Some(format!("{}/sandbox", plain.sandbox.url())), "one port is enough");
    for (client, url) in
        [(browser(), origin(&started)), (started.http(), started.sandbox.url()), (browser(), plain.sandbox.url())]
    {
        let get = || client.get(format!("{url}/sandbox/charges"));
        assert_eq!(get().send().await.unwrap().status(), 200, "no browser");
        assert_eq!(
            get().header("origin", &url).header("sec-fetch-site", "same-origin").send().await.unwrap().status(),
            200
        );
        for (name, value) in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site")]
        {
            assert_eq!(get().header(name, value).send().await.unwrap().status(), 403, "{name}: {value}");
        }
    }
    let renamed = browser().get(format!("{}/sandbox/charges", origin(&started))).header("host", "evil.example");
    assert_eq!(renamed.send().await.unwrap().status(), 403);
    assert_eq!(Started::new().await.sandbox.page_url(), None, "unless it was asked for");
}
