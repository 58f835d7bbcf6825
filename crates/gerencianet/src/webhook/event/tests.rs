use serde_json::json;

use super::reading::MAX_EVENTS;
use super::*;
use crate::webhook::Refusal;

fn read(body: &Value) -> Vec<Event> {
    Event::read(body.to_string().as_bytes()).unwrap()
}

fn keys(body: &Value) -> Vec<String> {
    read(body).iter().map(|event| event.key().to_owned()).collect()
}

fn received() -> Value {
    json!({"endToEndId": "E1", "txid": "T1", "chave": "K1", "valor": "250.00", "horario": "2022-10-31T15:30:45.902Z"})
}

fn with(mut pix: Value, members: &Value) -> Value {
    pix.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    pix
}

fn refund(id: &str, status: &str) -> Value {
    json!({"id": id, "rtrId": "D1", "valor": "40.00", "horario": {"solicitacao": "2022-10-31T16:45:02Z"}, "status": status})
}

#[test]
fn each_refund_is_an_event_and_so_is_each_of_its_states() {
    let pix = with(received(), &json!({"devolucoes": [refund("A", "EM_PROCESSAMENTO"), refund("B", "DEVOLVIDO")]}));
    let later = with(received(), &json!({"devolucoes": [refund("A", "DEVOLVIDO")]}));
    let keys = keys(&json!({"pix": [received(), pix, later]}));
    assert_eq!(
        keys,
        [
            "pix-received/E1",
            "pix-refund/E1/A/EM_PROCESSAMENTO",
            "pix-refund/E1/B/DEVOLVIDO",
            "pix-refund/E1/A/DEVOLVIDO"
        ]
    );
}

#[test]
fn all_that_happens_to_a_pix_has_one_subject() {
    let pix = with(received(), &json!({"devolucoes": refund("A", "DEVOLVIDO")}));
    let sent = with(received(), &json!({"tipo": "SOLICITACAO", "status": "REALIZADO"}));
    let events = read(&json!({"pix": [pix, sent]}));
    assert_eq!(events.len(), 3);
    assert!(events.iter().all(|event| event.subject() == "pix/E1"));
}

#[test]
fn a_pix_that_may_have_been_sent_is_never_taken_for_money_that_came_in() {
    for (members, kind) in [
        (json!({}), EventKind::PixReceived),
        (json!({"tipo": null, "status": null}), EventKind::PixReceived),
        (json!({"tipo": "SOLICITACAO", "status": "REALIZADO"}), EventKind::PixSent),
        (json!({"tipo": "SOLICITACAO"}), EventKind::PixSent),
        (json!({"status": "NAO_REALIZADO"}), EventKind::PixSent),
        (json!({"status": "another"}), EventKind::PixSent),
        (json!({"tipo": "another"}), EventKind::Unknown),
        (json!({"tipo": 1}), EventKind::Unknown),
        (json!({"status": {"type": "REALIZADO"}}), EventKind::Unknown),
    ] {
        assert_eq!(read(&json!({"pix": [with(received(), &members)]}))[0].kind(), kind, "{members}");
    }
}

#[test]
fn what_has_no_type_is_kept_and_costs_nothing_else() {
    let items = json!([received(), 5, null, {}, {"endToEndId": ""}, {"endToEndId": "E".repeat(129)}, [[]]]);
    let events = read(&json!({ "pix": items.clone() }));
    assert_eq!(events[0].kind(), EventKind::PixReceived);
    for (event, item) in events.iter().zip(items.as_array().unwrap()).skip(1) {
        assert_eq!((event.kind(), event.json()), (EventKind::Unknown, item.to_string().as_str()));
    }
    for body in [json!({"pix": 5}), json!({"recs": []}), json!({"evento": "conta_aberta"}), json!({"status": "aceito"})]
    {
        let events = read(&body);
        assert_eq!((events.len(), events[0].kind()), (1, EventKind::Unknown));
        assert!(matches!(events[0].notification(), Notification::Unknown));
        assert_eq!(keys(&body), [events[0].key()]);
    }
    let refund = read(&json!({"pix": [with(received(), &json!({"devolucoes": [{"id": "A"}, 5]}))]}));
    assert_eq!(
        refund.iter().map(Event::kind).collect::<Vec<_>>(),
        [EventKind::PixReceived, EventKind::Unknown, EventKind::Unknown]
    );
}

#[test]
fn what_is_no_list_of_pix_is_kept_and_told_apart() {
    let bodies =
        [json!({"pix": "a"}), json!({"pix": "b"}), json!({"pix": 5}), json!({"pix": null}), json!({"pix": false})];
    let mut keys: Vec<_> = bodies.iter().flat_map(keys).collect();
    for body in &bodies {
        let events = read(body);
        assert_eq!((events.len(), events[0].json()), (1, body.to_string().as_str()));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), bodies.len());
}

#[test]
fn what_stands_beside_pix_is_not_lost() {
    let payment = json!({"identificadorPagamento": "urn:a:1", "status": "aceito"});
    let account = json!({"contaSimplificada": {"identificador": "a-1"}, "evento": "conta_aberta"});
    let pix = json!({"pix": [received()]});
    let all = with(with(pix.clone(), &payment), &account);
    let known = ["pix-received/E1", "payment/urn:a:1/pagamento//aceito", "account/a-1/conta_aberta"];
    assert_eq!(keys(&all), known);
    assert_eq!(keys(&with(payment, &json!({"pix": []}))), known[1..2]);
    let unknown = json!({"recs": [{"idRec": "1"}]});
    let events = read(&with(pix, &unknown));
    assert_eq!(events.iter().map(Event::kind).collect::<Vec<_>>(), [EventKind::PixReceived, EventKind::Unknown]);
    assert_eq!(events[1].json(), unknown.to_string());
    assert_eq!(events[1].key(), keys(&unknown)[0]);
}

#[test]
fn what_is_unknown_has_one_key_in_whatever_order_its_members_come() {
    let key = |body: &str| Event::read(body.as_bytes()).unwrap()[0].key().to_owned();
    assert_eq!(key(r#"{"b": {"d": 1, "c": 2}, "a": 3}"#), key(r#"{"a": 3, "b": {"c": 2, "d": 1}}"#));
    assert_ne!(key(r#"{"b": [1, 2]}"#), key(r#"{"b": [2, 1]}"#));
}

/// One receiver may be told of both accounts, which call the refund alike.
#[test]
fn a_refund_that_comes_in_is_never_taken_for_the_one_that_went_out() {
    let refunds = json!({"devolucoes": [refund("A", "DEVOLVIDO")]});
    let given = with(received(), &refunds);
    let got = with(given.clone(), &json!({"tipo": "SOLICITACAO", "status": "REALIZADO"}));
    let events = read(&json!({"pix": [given, got]}));
    assert_eq!(
        events.iter().map(Event::key).collect::<Vec<_>>(),
        ["pix-received/E1", "pix-refund/E1/A/DEVOLVIDO", "pix-sent/E1/REALIZADO", "pix-sent-refund/E1/A/DEVOLVIDO"]
    );
    assert!(events.iter().all(|event| event.subject() == "pix/E1"));
}

#[test]
fn payments_are_told_apart_by_identifier_kind_and_status() {
    let payment = |members: Value| with(json!({"identificadorPagamento": "urn:a:1", "status": "aceito"}), &members);
    for (body, key) in [
        (payment(json!({})), "payment/urn:a:1/pagamento//aceito"),
        (payment(json!({"tipo": "pagamento", "valor": "1.00"})), "payment/urn:a:1/pagamento//aceito"),
        (payment(json!({"status": "new"})), "payment/urn:a:1/pagamento//new"),
        (payment(json!({"tipo": "devolucao", "identificadorDevolucao": "R1"})), "payment/urn:a:1/devolucao/R1/aceito"),
    ] {
        assert_eq!(keys(&body), [key]);
        assert_eq!(read(&body)[0].subject(), "payment/urn:a:1");
    }
}

#[test]
fn accounts_are_told_apart_by_identifier_and_event() {
    let body = json!({"contaSimplificada": {"identificador": "a-1"}, "evento": "conta_aberta"});
    assert_eq!(keys(&body), ["account/a-1/conta_aberta"]);
}

#[test]
fn probes_hold_nothing() {
    for body in ["", " \n", "{}", r#"{"evento": "teste_webhook", "data_criacao": "2022-10-31"}"#, r#"{"pix": []}"#] {
        assert_eq!(Event::read(body.as_bytes()).unwrap(), [], "{body}");
    }
}

#[test]
fn what_holds_more_than_a_probe_is_none() {
    for (more, key) in [
        (json!({"pix": [received()]}), Some("pix-received/E1")),
        (json!({"pix": received()}), Some("pix-received/E1")),
        (json!({"identificadorPagamento": "P", "status": "aceito"}), Some("payment/P/pagamento//aceito")),
        (json!({"contaSimplificada": {"identificador": "C"}}), Some("account/C/teste_webhook")),
        (json!({"valor": "1.00"}), None),
        (json!({"pix": null}), None),
        (json!({"data_criacao": {"valor": "1.00"}}), None),
    ] {
        for test in
            [json!({"evento": "teste_webhook"}), json!({"evento": "teste_webhook", "data_criacao": "2022-10-31"})]
        {
            let body = with(test, &more);
            let events = read(&body);
            assert_eq!(events.len(), 1, "{body}");
            match key {
                Some(key) => assert_eq!(events[0].key(), key),
                None => {
                    assert_eq!((events[0].kind(), events[0].json()), (EventKind::Unknown, body.to_string().as_str()))
                }
            }
        }
    }
    for body in [json!({"evento": "conta_aberta"}), json!({"data_criacao": "2022-10-31"})] {
        assert_eq!(read(&body)[0].kind(), EventKind::Unknown);
    }
}

#[test]
fn what_is_no_object_is_refused() {
    for (body, refusal) in [
        ("[]", Refusal::NoObject),
        ("null", Refusal::NoObject),
        ("\"pix\"", Refusal::NoObject),
        ("pix", Refusal::NoJson),
        ("{\"pix\": [}", Refusal::NoJson),
        ("{}{}", Refusal::NoJson),
    ] {
        assert_eq!(Event::read(body.as_bytes()), Err(refusal), "{body}");
    }
}

#[test]
fn a_body_holds_so_many_events_and_no_more() {
    let pix =
        |count: usize| json!({"pix": (0..count).map(|n| json!({"endToEndId": format!("E{n}")})).collect::<Vec<_>>()});
    assert_eq!(read(&pix(MAX_EVENTS)).len(), MAX_EVENTS);
    assert_eq!(Event::read(pix(MAX_EVENTS + 1).to_string().as_bytes()), Err(Refusal::TooManyEvents));
}

#[test]
fn events_take_no_more_room_than_the_body_allows() {
    let refunds: Vec<_> = (0..2_000).map(|n| refund(&n.to_string(), "DEVOLVIDO")).collect();
    let long = "x".repeat(500_000);
    let body =
        json!({"pix": [{"endToEndId": "E1", "txid": long, "chave": long, "infoPagador": long, "devolucoes": refunds}]});
    let events = read(&body);
    let stored: usize = events.iter().map(|event| event.json().len() + event.key().len() + event.subject().len()).sum();
    assert_eq!(events.len(), 2_001);
    assert!(stored < 2 * body.to_string().len(), "{stored}");
}

#[test]
fn unknown_members_stay() {
    let events = read(&json!({"pix": [with(received(), &json!({"gnExtras": {"idEnvio": "1"}, "natureza": "N"}))]}));
    let json: Value = serde_json::from_str(events[0].json()).unwrap();
    assert_eq!((&json["gnExtras"]["idEnvio"], &json["natureza"]), (&json!("1"), &json!("N")));
}

#[test]
fn kinds_are_read_as_they_are_written() {
    for kind in EventKind::ALL {
        assert_eq!(EventKind::of_stored(kind.as_str()), kind);
    }
    assert_eq!(EventKind::of_stored("of tomorrow"), EventKind::Unknown);
}

#[cfg(all(feature = "pix", feature = "open-finance", feature = "account-opening"))]
#[test]
fn typed_events_hold_what_came() {
    let pix = with(received(), &json!({"devolucoes": [refund("A", "new")], "gnExtras": {"tarifa": "0.01"}}));
    let events = read(&json!({ "pix": [pix] }));
    let Notification::PixReceived(pix) = events[0].notification() else { panic!("a Pix") };
    assert_eq!((pix.end_to_end_id.as_str(), pix.txid.as_deref(), pix.devolucoes.is_none()), ("E1", Some("T1"), true));
    let Notification::PixRefund(refund) = events[1].notification() else { panic!("a refund") };
    assert_eq!((refund.end_to_end_id.as_str(), refund.devolucao.status.as_str()), ("E1", "new"));
    assert_eq!((refund.txid.as_deref(), refund.chave.as_deref()), (Some("T1"), Some("K1")));
    let pix = with(received(), &json!({"tipo": "SOLICITACAO", "devolucoes": [self::refund("A", "DEVOLVIDO")]}));
    let events = read(&json!({ "pix": [pix] }));
    let Notification::PixSentRefund(refund) = events[1].notification() else { panic!("a refund of what was sent") };
    assert_eq!((refund.end_to_end_id.as_str(), refund.devolucao.id.as_str()), ("E1", "A"));

    // A payment that failed has no moment.
    let failed = json!({"pix": [{"endToEndId": "E2", "tipo": "SOLICITACAO", "status": "NAO_REALIZADO", "valor": "1.00",
        "horario": null, "gnExtras": {"erro": {"codigo": "AC03"}}}]});
    let Notification::PixSent(sent) = read(&failed)[0].notification() else { panic!("a payment") };
    assert_eq!(sent.horario, None);

    let payment = json!({"identificadorPagamento": "P", "status": "new", "valor": "9.90", "dataCriacao": null});
    let Notification::Payment(payment) = read(&payment)[0].notification() else { panic!("a payment") };
    assert_eq!(payment.status.as_str(), "new");

    let account = json!({"contaSimplificada": {"identificador": "C"}, "evento": "new"});
    let Notification::Account(account) = read(&account)[0].notification() else { panic!("an account") };
    assert_eq!(account.evento.unwrap().as_str(), "new");
}

#[cfg(all(feature = "pix", feature = "open-finance"))]
#[test]
fn what_is_listed_has_the_keys_of_what_is_told() {
    use crate::generated::{open_finance::Pagamento, pix::Pix};
    use crate::webhook::Listed;

    let pix = with(received(), &json!({"devolucoes": [refund("A", "DEVOLVIDO"), refund("B", "EM_PROCESSAMENTO")]}));
    let listed: Pix = serde_json::from_value(pix.clone()).unwrap();
    let told = read(&json!({ "pix": [pix] }));
    assert_eq!(
        listed.events().iter().map(Event::key).collect::<Vec<_>>(),
        told.iter().map(Event::key).collect::<Vec<_>>()
    );
    assert_eq!(listed.events().len(), 3);
    // Lists are of what was received; what says that it is not is not taken for it.
    let sent = Pix { tipo: Some("SOLICITACAO".parse().unwrap()), ..listed };
    assert_eq!(sent.events()[0].kind(), EventKind::PixSent);

    let payment = json!({"identificadorPagamento": "urn:a:1", "status": "aceito", "valor": "9.90"});
    let listed: Pagamento = serde_json::from_value(payment.clone()).unwrap();
    let told = read(&with(payment, &json!({"tipo": "pagamento", "endToEndId": "E1"})));
    assert_eq!(listed.events()[0].key(), told[0].key());
    assert_eq!(listed.events()[0].subject(), told[0].subject());
    assert!(matches!(listed.events()[0].notification(), Notification::Payment(_)));
}

#[test]
fn nothing_is_shown() {
    let event = &read(&json!({"pix": [with(received(), &json!({"infoPagador": "canary"}))]}))[0];
    let shown = format!("{event:?} {:?}", event.notification());
    assert_eq!(shown, "Event { kind: PixReceived, .. } Notification { .. }");
}
