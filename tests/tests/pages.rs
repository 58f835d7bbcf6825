//! Lists in pages, over real connections: every operation that has one, and lists that change while they are read.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::{StreamExt, TryStreamExt, future::BoxFuture, stream::BoxStream};
use gerencianet::account_opening::AccountListWebhookQuery;
use gerencianet::open_finance::OfListPixPaymentQuery;
use gerencianet::pix::{PixListChargesQuery, PixListWebhookQuery, PixLocationListQuery, PixReceivedListQuery};
use gerencianet::validation::Operation;
use gerencianet::{Certificate, Client, Credentials, Environment, Error, ErrorKind};
use serde_json::{Value, json};
use server::{Reply, Request, Server, Setup, catalogue::catalogue, pki};

const FROM: &str = "2022-10-01T00:00:00Z";
const TO: &str = "2022-10-31T23:59:59Z";

/// An operation that answers a list in pages.
struct Listing {
    operation: &'static str,
    /// The parameter that says which page is wanted.
    parameter: &'static str,
    first: i64,
    items: &'static str,
    /// The member of an item that this test tells the items apart by.
    name: &'static str,
    /// The names of all items.
    read: fn(Client) -> BoxStream<'static, Result<String, Error>>,
    /// How many items each page has.
    pages: fn(Client) -> BoxStream<'static, Result<usize, Error>>,
    /// How many items the plain call answers.
    plain: fn(Client) -> BoxFuture<'static, Result<usize, Error>>,
    /// The names of the items from this page on.
    from: fn(Client, i32) -> BoxStream<'static, Result<String, Error>>,
}

macro_rules! listing {
    ($api:ident . $method:ident, $query:expr, $page:ident, $items:ident, |$item:ident| $name:expr,
        $operation:literal, $parameter:literal from $first:literal, $wire_items:literal, $wire_name:literal) => {
        Listing {
            operation: $operation,
            parameter: $parameter,
            first: $first,
            items: $wire_items,
            name: $wire_name,
            read: |client| client.$api().$method(&$query).items().map_ok(|$item| $name).boxed(),
            pages: |client| client.$api().$method(&$query).pages().map_ok(|page| page.$items.len()).boxed(),
            plain: |client| Box::pin(async move { Ok(client.$api().$method(&$query).await?.$items.len()) }),
            from: |client, page| {
                let mut query = $query;
                query.$page = Some(page.into());
                client.$api().$method(&query).items().map_ok(|$item| $name).boxed()
            },
        }
    };
}

fn moment<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().expect("it is a day or a moment")
}

fn listings() -> [Listing; 6] {
    [
        listing!(pix.pix_list_charges, PixListChargesQuery::new(moment(FROM), moment(TO)),
            paginacao_pagina_atual, cobs, |cob| cob.txid,
            "pixListCharges", "paginacao.paginaAtual" from 0, "cobs", "txid"),
        listing!(pix.pix_received_list, PixReceivedListQuery::new(moment(FROM), moment(TO)),
            paginacao_pagina_atual, pix, |pix| pix.end_to_end_id,
            "pixReceivedList", "paginacao.paginaAtual" from 0, "pix", "endToEndId"),
        listing!(pix.pix_location_list, PixLocationListQuery::new(moment(FROM), moment(TO)),
            paginacao_pagina_atual, loc, |location| location.location,
            "pixLocationList", "paginacao.paginaAtual" from 0, "loc", "location"),
        listing!(pix.pix_list_webhook, PixListWebhookQuery::new(moment(FROM), moment(TO)),
            paginacao_pagina_atual, webhooks, |webhook| webhook.chave,
            "pixListWebhook", "paginacao.paginaAtual" from 0, "webhooks", "chave"),
        listing!(account_opening.account_list_webhook,
            AccountListWebhookQuery::new(moment(FROM), moment(TO)),
            paginacao_pagina_atual, webhooks, |webhook| webhook.webhook_url,
            "accountListWebhook", "paginacao.paginaAtual" from 0, "webhooks", "webhookUrl"),
        listing!(open_finance.of_list_pix_payment,
            OfListPixPaymentQuery::new(moment(&FROM[..10]), moment(&TO[..10])),
            pagina, pagamentos, |payment| payment.identificador_pagamento,
            "ofListPixPayment", "pagina" from 1, "pagamentos", "identificadorPagamento"),
    ]
}

impl Listing {
    /// The first page, as the document shows it, with other items on it, and the account it gives of the pages.
    fn body(&self, page: i64, count: i64, names: &[&str]) -> Value {
        let operation = catalogue().named(self.operation).expect("the documents have it");
        let mut body: Value = serde_json::from_slice(&operation.success().body).expect("examples are JSON");
        let item = body[self.items][0].clone();
        let items = names.iter().map(|name| {
            let mut item = item.clone();
            item[self.name] = json!(name);
            item
        });
        body[self.items] = items.collect();
        if self.operation == "ofListPixPayment" {
            let next = format!("/pagamentos/pix?pagina={}", page + 1);
            body["proximo"] = if page < count { json!(next) } else { Value::Null };
        } else {
            body["parametros"]["paginacao"]["paginaAtual"] = json!(page);
            body["parametros"]["paginacao"]["quantidadeDePaginas"] = json!(count);
        }
        body
    }

    /// The page that a request asks for; none where it leaves that to the server.
    fn asked(&self, request: &Request) -> Option<i64> {
        let mut values = request.query.split('&').filter_map(|pair| pair.split_once('='));
        values.find(|(name, _)| *name == self.parameter).map(|(_, value)| value.parse().expect("it is a number"))
    }

    /// The pages that were asked for, in their order.
    fn all_asked(&self, server: &Server) -> Vec<Option<i64>> {
        server
            .requests()
            .iter()
            .filter(|one| one.operation == Some(self.operation))
            .map(|one| self.asked(one))
            .collect()
    }

    /// Serves what `page` says of each page, counted from 0: how many pages there are, and what is on this one.
    fn serve(&'static self, server: &Server, page: impl Fn(i64) -> (i64, Vec<&'static str>) + Send + Sync + 'static) {
        server.on(self.operation).compute(move |request| {
            let number = self.asked(request).unwrap_or(self.first);
            let (count, names) = page(number - self.first);
            Reply::json(200, &self.body(number, count, &names))
        });
    }
}

fn all() -> &'static [Listing] {
    Box::leak(Box::new(listings()))
}

/// One list, where it does not matter which.
fn charges() -> &'static Listing {
    &all()[0]
}

fn client(server: &Server) -> Client {
    let setup = server.setup();
    let mut builder = Client::builder(Environment::Homologation)
        .credentials(Credentials::new(setup.client_id.clone(), setup.client_secret.clone()))
        .certificate(Certificate::from_pem(pki().client.pem().as_bytes()).expect("it is good"))
        .root_certificates(server.ca_pem());
    for api in Operation::ALL.iter().map(|operation| operation.api()).collect::<BTreeSet<_>>() {
        builder = builder.base_url(api, server.url());
    }
    builder.build().expect("nothing is missing")
}

/// Five items, two on each page.
fn three_pages(page: i64) -> (i64, Vec<&'static str>) {
    let names = match page {
        0 => vec!["a", "b"],
        1 => vec!["c", "d"],
        2 => vec!["e"],
        _ => vec![],
    };
    (3, names)
}

async fn names(listing: &Listing, client: Client) -> Result<Vec<String>, Error> {
    (listing.read)(client).try_collect().await
}

#[test]
fn every_operation_with_pages_is_tried_here() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let mut documented = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let text = fs::read_to_string(path).unwrap();
            let operations = text.split("operationId: ").skip(1);
            let paged = operations.filter(|operation| operation.contains("\n      x-pages:"));
            documented.extend(paged.map(|operation| operation.split_whitespace().next().unwrap().to_owned()));
        }
    }
    assert_eq!(documented, all().iter().map(|listing| listing.operation.to_owned()).collect());
}

#[tokio::test]
async fn every_list_is_read_to_its_end() {
    for listing in all() {
        let server = Server::start(Setup::new());
        listing.serve(&server, three_pages);
        let client = client(&server);
        let operation = listing.operation;
        assert_eq!(names(listing, client.clone()).await.unwrap(), ["a", "b", "c", "d", "e"], "{operation}");
        let pages: Vec<Option<i64>> = (0..3).map(|page| Some(listing.first + page)).collect();
        assert_eq!(listing.all_asked(&server), pages, "{operation}");

        server.forget();
        let sizes: Vec<usize> = (listing.pages)(client.clone()).try_collect().await.unwrap();
        assert_eq!((sizes, listing.all_asked(&server)), (vec![2, 2, 1], pages.clone()), "{operation}");

        server.forget();
        let second = i32::try_from(listing.first).unwrap() + 1;
        let rest: Vec<String> = (listing.from)(client.clone(), second).try_collect().await.unwrap();
        assert_eq!(rest, ["c", "d", "e"], "{operation}");
        assert_eq!(listing.all_asked(&server), pages[1..], "{operation}");

        server.forget();
        assert_eq!((listing.plain)(client).await.unwrap(), 2, "{operation}");
        assert_eq!(listing.all_asked(&server), [None], "{operation}: a plain call sends the query as it is");
    }
}

#[tokio::test]
async fn a_list_that_grows_is_read_to_its_new_end() {
    let listing = charges();
    let server = Server::start(Setup::new());
    listing.serve(&server, |page| match page {
        0 => (2, vec!["a"]),
        1 => (4, vec!["b"]),
        2 => (4, vec!["c"]),
        _ => (4, vec!["d"]),
    });
    assert_eq!(names(listing, client(&server)).await.unwrap(), ["a", "b", "c", "d"]);
    assert_eq!(listing.all_asked(&server), [Some(0), Some(1), Some(2), Some(3)]);
}

#[tokio::test]
async fn a_list_that_shrinks_ends_where_it_says_now() {
    let listing = charges();
    let server = Server::start(Setup::new());
    listing.serve(&server, |page| match page {
        0 => (5, vec!["a", "b"]),
        1 => (2, vec!["c"]),
        _ => (2, vec!["too many"]),
    });
    assert_eq!(names(listing, client(&server)).await.unwrap(), ["a", "b", "c"]);
    assert_eq!(listing.all_asked(&server), [Some(0), Some(1)]);
}

#[tokio::test]
async fn a_page_that_has_gone_meanwhile_ends_the_list() {
    for listing in all() {
        let server = Server::start(Setup::new());
        listing.serve(&server, |page| if page == 0 { (9, vec!["a"]) } else { (9, vec![]) });
        assert_eq!(names(listing, client(&server)).await.unwrap(), ["a"], "{}", listing.operation);
        assert_eq!(listing.all_asked(&server).len(), 2, "{}", listing.operation);
    }
}

#[tokio::test]
async fn an_empty_list_has_one_page() {
    for listing in all() {
        let server = Server::start(Setup::new());
        listing.serve(&server, |_| (0, vec![]));
        let client = client(&server);
        assert!(names(listing, client.clone()).await.unwrap().is_empty(), "{}", listing.operation);
        let sizes: Vec<usize> = (listing.pages)(client).try_collect().await.unwrap();
        assert_eq!(sizes, [0], "{}", listing.operation);
        assert_eq!(listing.all_asked(&server).len(), 2, "{}: one for each reading", listing.operation);
    }
}

#[tokio::test]
async fn without_a_count_the_list_is_read_to_an_empty_page() {
    let listing = &all()[4];
    let server = Server::start(Setup::new());
    server.on(listing.operation).compute(|request| {
        let page = listing.asked(request).unwrap();
        let mut body = listing.body(page, 0, &three_pages(page).1);
        body.as_object_mut().unwrap().remove("parametros").unwrap();
        Reply::json(200, &body)
    });
    assert_eq!(names(listing, client(&server)).await.unwrap(), ["a", "b", "c", "d", "e"]);
    assert_eq!(listing.all_asked(&server), [Some(0), Some(1), Some(2), Some(3)]);
}

#[tokio::test]
async fn an_error_ends_the_list_after_what_came_before() {
    for listing in all() {
        let server = Server::start(Setup::new());
        server.on(listing.operation).compute(|request| match listing.asked(request).unwrap() - listing.first {
            0 => Reply::json(200, &listing.body(listing.first, 9, &["a", "b"])),
            _ => Reply::documented(400),
        });
        let read: Vec<Result<String, Error>> = (listing.read)(client(&server)).collect().await;
        let [Ok(_), Ok(_), Err(error)] = read.as_slice() else { panic!("{}: {} items", listing.operation, read.len()) };
        assert_eq!(error.status(), Some(400), "{}", listing.operation);
        assert_eq!(listing.all_asked(&server).len(), 2, "{}", listing.operation);
    }
}

#[tokio::test]
async fn each_page_is_a_whole_call() {
    let listing = charges();
    let server = Server::start(Setup::new());
    let failed = AtomicBool::new(false);
    server.on(listing.operation).compute(move |request| {
        let page = listing.asked(request).unwrap();
        if page == 1 && !failed.swap(true, Ordering::Relaxed) {
            return Reply::status(503);
        }
        Reply::json(200, &listing.body(page, 3, &three_pages(page).1))
    });
    let client = client(&server);
    let mut pages = (listing.pages)(client);
    assert_eq!(pages.try_next().await.unwrap(), Some(2));
    // The next page fails once and is repeated; for the one after it the token has to be a new one.
    assert_eq!(pages.try_next().await.unwrap(), Some(2));
    server.revoke_tokens();
    assert_eq!(pages.try_next().await.unwrap(), Some(1));
    assert_eq!(pages.try_next().await.unwrap(), None);
    assert_eq!(listing.all_asked(&server), [Some(0), Some(1), Some(1), Some(2), Some(2)]);
    assert_eq!(server.record().token_requests, 2);
}

#[tokio::test]
async fn nothing_is_asked_for_that_nobody_wants() {
    for listing in all() {
        let server = Server::start(Setup::new());
        listing.serve(&server, three_pages);
        let client = client(&server);
        let mut read = (listing.read)(client.clone());
        assert_eq!(server.record().request_count, 0, "{}", listing.operation);
        // After each step another call gives a request that is under way unasked the time to arrive.
        for (items, pages) in [(2, 1), (1, 2), (1, 2)] {
            for _ in 0..items {
                read.try_next().await.unwrap().unwrap();
            }
            (listing.plain)(client.clone()).await.unwrap();
            let asked = listing.all_asked(&server).into_iter().flatten().count();
            assert_eq!(asked, pages, "{}", listing.operation);
        }
        drop(read);
        (listing.plain)(client).await.unwrap();
        assert_eq!(listing.all_asked(&server).into_iter().flatten().count(), 2, "{}", listing.operation);
    }
}

#[tokio::test]
async fn a_wrong_query_is_told_before_anything_is_sent() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let mut wrong = (charges().from)(client.clone(), -1);
    let error = wrong.try_next().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidRequest(_)), "{error}");
    assert!(wrong.try_next().await.unwrap().is_none());
    assert_eq!(server.record().request_count, 0);
}

#[tokio::test]
async fn a_stream_may_go_to_another_task() {
    let server = Server::start(Setup::new());
    charges().serve(&server, three_pages);
    let charges = {
        let client = client(&server);
        let query = PixListChargesQuery::new(moment(FROM), moment(TO));
        client.pix().pix_list_charges(&query).items()
    };
    let counted = tokio::spawn(charges.try_fold(0, |count, _| async move { Ok(count + 1) }));
    assert_eq!(counted.await.unwrap().unwrap(), 5);
}
