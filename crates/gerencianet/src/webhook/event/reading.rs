//! From the body of a notification to its events.

use std::collections::HashSet;
use std::mem;

use serde_json::{Map, Value};

use super::key::written;
use super::{Event, EventKind};
use crate::webhook::refusal::Refusal;
use crate::webhook::text;

/// More events than this are not taken from one body.
pub(super) const MAX_EVENTS: usize = 10_000;

/// Longer than any identifier of a Pix. What is longer is copied into no other event: a body cannot make an inbox grow by much
/// more than its own size.
const MAX_IDENTIFIER: usize = 128;

/// See [`Event::read`].
pub(in crate::webhook) fn read(body: &[u8]) -> Result<Vec<Event>, Refusal> {
    if body.trim_ascii().is_empty() {
        return Ok(Vec::new());
    }
    let Value::Object(mut body) = text::json(body).ok_or(Refusal::NoJson)? else { return Err(Refusal::NoObject) };
    let mut events = Events::default();
    let list = match body.get_mut("pix") {
        Some(Value::Array(list)) => Some(mem::take(list)),
        Some(one @ Value::Object(_)) => Some(vec![one.take()]),
        _ => None,
    };
    if let Some(list) = list {
        body.remove("pix");
        for one in list {
            pix(one, &mut events)?;
        }
    }
    // What stands beside the Pix is told as well, and is not to be lost.
    if !is_probe(&body) {
        let mut known = [payment(&body), account(&body)].into_iter().flatten().peekable();
        if known.peek().is_none() {
            events.add(unknown(&Value::Object(body)))?;
        }
        for event in known {
            events.add(event)?;
        }
    }
    Ok(events.list)
}

/// A Pix that an API lists, and its refunds.
#[cfg(feature = "pix")]
pub(in crate::webhook) fn listed_pix(value: Value) -> Vec<Event> {
    let mut events = Events::default();
    // A Pix with thousands of refunds has those that a notification could tell of.
    let _ = pix(value, &mut events);
    events.list
}

/// A payment that an API lists.
#[cfg(feature = "open-finance")]
pub(in crate::webhook) fn listed_payment(value: &Value) -> Vec<Event> {
    value.as_object().and_then(payment).into_iter().collect()
}

/// The events so far.
#[derive(Default)]
struct Events {
    list: Vec<Event>,
    keys: HashSet<String>,
}

impl Events {
    /// Adds an event whose key is new.
    fn add(&mut self, event: Event) -> Result<(), Refusal> {
        if self.keys.contains(&event.key) {
            return Ok(());
        }
        if self.list.len() == MAX_EVENTS {
            return Err(Refusal::TooManyEvents);
        }
        self.keys.insert(event.key.clone());
        self.list.push(event);
        Ok(())
    }
}

/// While an address is being registered, the vendor sends an empty object, or one that says it is a test and when. One that holds
/// anything else tells something.
fn is_probe(body: &Map<String, Value>) -> bool {
    let says_so = body.get("evento").is_some_and(|event| event == "teste_webhook");
    body.iter().all(|(name, value)| says_so && (name == "evento" || name == "data_criacao" && value.is_string()))
}

/// A Pix, and its refunds after it.
fn pix(value: Value, events: &mut Events) -> Result<(), Refusal> {
    let id = value.get("endToEndId").and_then(identifier).map(str::to_owned);
    let (Some(id), Value::Object(mut pix)) = (id, value.clone()) else { return events.add(unknown(&value)) };
    let refunds = match pix.remove("devolucoes") {
        Some(Value::Array(list)) => list,
        Some(Value::Null) | None => Vec::new(),
        Some(other) => vec![other],
    };
    // Whatever the direction of the Pix.
    let subject = written("pix", &[&id]);
    let member = |name| pix.get(name).unwrap_or(&Value::Null);
    // A Pix whose direction is not known must never be taken for money that came in.
    let (kind, key) = match (member("tipo"), member("status")) {
        (Value::Null, Value::Null) => (EventKind::PixReceived, EventKind::PixReceived.key(&[&id])),
        (Value::Null, Value::String(status)) => (EventKind::PixSent, EventKind::PixSent.key(&[&id, status])),
        (Value::String(kind), status @ (Value::String(_) | Value::Null)) if kind == "SOLICITACAO" => {
            let status = status.as_str().unwrap_or_default();
            (EventKind::PixSent, EventKind::PixSent.key(&[&id, status]))
        }
        _ => return events.add(unknown(&value)),
    };
    let about: Map<String, Value> = ["endToEndId", "txid", "chave"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), pix.get(name).filter(|value| identifier(value).is_some())?.clone())))
        .collect();
    events.add(Event::new(kind, key, subject.clone(), &Value::Object(pix)))?;
    // Money that went out comes back, or money that came in goes out: never the same event, though both accounts may be told of at
    // one address, by the same identifiers.
    let kind = if kind == EventKind::PixReceived { EventKind::PixRefund } else { EventKind::PixSentRefund };
    for refund in refunds {
        events.add(self::refund(kind, &id, &subject, &about, refund))?;
    }
    Ok(())
}

fn refund(kind: EventKind, id: &str, subject: &str, about: &Map<String, Value>, refund: Value) -> Event {
    let text = |name| refund.get(name).and_then(Value::as_str);
    let key = match (text("id"), text("status")) {
        (Some(own), Some(status)) => Some(kind.key(&[id, own, status])),
        _ => None,
    };
    let mut json = about.clone();
    json.insert("devolucao".to_owned(), refund);
    let json = Value::Object(json);
    match key {
        Some(key) => Event::new(kind, key, subject.to_owned(), &json),
        None => unknown(&json),
    }
}

/// A payment of Open Finance: what it is known by, and its state.
fn payment(body: &Map<String, Value>) -> Option<Event> {
    let text = |name| body.get(name).and_then(Value::as_str);
    let (id, status) = (text("identificadorPagamento")?, text("status")?);
    // Notifications of 2022 have no `tipo` and tell of payments alone.
    let kind = text("tipo").unwrap_or("pagamento");
    let refund = text("identificadorDevolucao").unwrap_or_default();
    let key = EventKind::Payment.key(&[id, kind, refund, status]);
    Some(Event::new(EventKind::Payment, key, EventKind::Payment.key(&[id]), &Value::Object(body.clone())))
}

fn account(body: &Map<String, Value>) -> Option<Event> {
    let id = body.get("contaSimplificada")?.get("identificador")?.as_str()?;
    let key = EventKind::Account.key(&[id, body.get("evento")?.as_str()?]);
    Some(Event::new(EventKind::Account, key, EventKind::Account.key(&[id]), &Value::Object(body.clone())))
}

fn unknown(value: &Value) -> Event {
    // The same in whatever order the members come.
    let mut sorted = value.clone();
    sorted.sort_all_objects();
    let key = EventKind::Unknown.key(&[&sorted.to_string(), "as it came"]);
    Event::new(EventKind::Unknown, key.clone(), key, value)
}

fn identifier(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| (1..=MAX_IDENTIFIER).contains(&text.len()))
}
