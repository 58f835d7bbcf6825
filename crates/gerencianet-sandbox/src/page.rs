//! The web page: what a person sees of the sandbox, and does to it, without a certificate and without a token.
//!
//! A page of another site may neither use nor read what is below `/sandbox`, though it may send requests to this machine: what a
//! browser says of where a request comes from is checked, and so is the name under which this machine was called, since a name
//! of somebody else's may lead here.

mod state;

use std::sync::Arc;

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Extension, Router};

use crate::caller::Peer;
use crate::refusal::Refusal;
use crate::world::World;

/// The page needs nothing that is not its own, and nothing of it runs but its scripts.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The files of the page. Whoever asks may have them: they hold nothing.
pub(crate) fn files() -> Router<Arc<World>> {
    let file = |kind: &'static str, text: &'static str| get(move || async move { of_file(kind, text) });
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/sandbox") }))
        .route("/sandbox", file("text/html; charset=utf-8", include_str!("page/index.html")))
        .route("/sandbox/icon.svg", file("image/svg+xml", include_str!("page/icon.svg")))
        .route("/sandbox/page.css", file("text/css; charset=utf-8", include_str!("page/page.css")))
        .route("/sandbox/drawing.js", file("text/javascript; charset=utf-8", include_str!("page/drawing.js")))
        .route("/sandbox/page.js", file("text/javascript; charset=utf-8", include_str!("page/page.js")))
}

/// What the page shows that no other route answers.
pub(crate) fn state() -> Router<Arc<World>> {
    Router::new()
        .route("/sandbox/charges", get(state::charges))
        .route("/sandbox/payments", get(state::payments))
        .route("/sandbox/clock", get(state::clock))
        .route("/sandbox/locations/{id}/qrcode.png", get(state::qr_code))
}

fn of_file(kind: &'static str, text: &'static str) -> Response {
    let headers = [
        (CONTENT_TYPE, kind),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, text).into_response()
}

/// Refuses what a page of another site sends, and what comes without TLS under a name that is not this machine's. Programs that
/// are no browsers say nothing of where they come from.
pub(crate) async fn same_site(Extension(peer): Extension<Peer>, request: Request, next: Next) -> Response {
    match comes_from_here(peer, request.headers()) {
        true => next.run(request).await,
        false => Refusal::gateway(StatusCode::FORBIDDEN, "Forbidden").into_response(),
    }
}

fn comes_from_here(peer: Peer, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(HOST.as_str()).unwrap_or_default();
    let (scheme, is_ours) = match peer {
        Peer::Anybody => ("http://", is_this_machine(host)),
        // Who was shown a certificate has checked the name.
        Peer::Certificate(_) => ("https://", true),
    };
    is_ours
        && text(ORIGIN.as_str()).is_none_or(|origin| origin.strip_prefix(scheme) == Some(host))
        && text("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"))
}

/// Whether the host of a request, perhaps with a port, is one that always leads to this machine.
fn is_this_machine(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comes(peer: Peer, headers: &[(&'static str, &'static str)]) -> bool {
        comes_from_here(
            peer,
            &headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect(),
        )
    }

    #[test]
    fn pages_of_other_sites_and_other_names_are_refused() {
        let here = ("host", "localhost:8444");
        for headers in [
            &[here][..],
            &[("host", "127.0.0.1")],
            &[("host", "[::1]:8444")],
            &[here, ("origin", "http://localhost:8444"), ("sec-fetch-site", "same-origin")],
            &[here, ("sec-fetch-site", "none")],
        ] {
            assert!(comes(Peer::Anybody, headers), "{headers:?}");
        }
        for headers in [
            &[][..],
            &[("host", "evil.example:8444")],
            &[("host", "localhost.evil.example")],
            &[("host", "localhost:8444:1x")],
            &[here, ("origin", "http://evil.example")],
            &[here, ("origin", "http://localhost:3000")],
            &[here, ("origin", "https://localhost:8444")],
            &[here, ("origin", "null")],
            &[here, ("sec-fetch-site", "cross-site")],
            &[here, ("sec-fetch-site", "same-site")],
        ] {
            assert!(!comes(Peer::Anybody, headers), "{headers:?}");
        }
    }

    #[test]
    fn behind_tls_any_name_of_the_certificate_is_good() {
        let peer = Peer::Certificate([0; 32]);
        assert!(comes(peer, &[("host", "pix.api.efipay.com.br"), ("origin", "https://pix.api.efipay.com.br")]));
        assert!(!comes(peer, &[("host", "localhost:8443"), ("origin", "http://localhost:8443")]));
    }
}
