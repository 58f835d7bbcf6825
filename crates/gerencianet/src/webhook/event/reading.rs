//! From the body of a notification to its events.

use std::collections::HashSet;

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

/// What a body is.
pub(in crate::webhook) enum Reading {
    /// What the vendor sends while an address is being registered.
    Probe,
    /// The events, each key once.
    Events(Vec<Event>),
}

/// See [`Event::read`].
pub(in crate::webhook) fn read(body: &[u8]) -> Result<Reading, Refusal> {
    if body.trim_ascii().is_empty() {
        return Ok(Reading::Probe);
    }
    let Value::Object(mut body) = text::json(body).ok_or(Refusal::NoJson)? else { return Err(Refusal::NoObject) };
    if is_probe(&body) {
        return Ok(Reading::Probe);
    }
    let mut events = Events::default();
    match body.get_mut("pix").map(Value::take) {
        Some(Value::Array(list)) => {
            for one in list {
                pix(one, &mut events)?;
            }
        }
        Some(one @ Value::Object(_)) => pix(one, &mut events)?,
        _ => events.add(payment(&body).or_else(|| account(&body)).unwrap_or_else(|| unknown(&Value::Object(body))))?,
    }
    Ok(Reading::Events(events.list))
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

/// The vendor sends an empty object, or one that says it is a test.
fn is_probe(body: &Map<String, Value>) -> bool {
    body.is_empty() || body.get("evento").is_some_and(|event| event == "teste_webhook")
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
    for refund in refunds {
        events.add(self::refund(&id, &subject, &about, refund))?;
    }
    Ok(())
}

fn refund(id: &str, subject: &str, about: &Map<String, Value>, refund: Value) -> Event {
    let text = |name| refund.get(name).and_then(Value::as_str);
    let key = match (text("id"), text("status")) {
        (Some(own), Some(status)) => Some(EventKind::PixRefund.key(&[id, own, status])),
        _ => None,
    };
    let mut json = about.clone();
    json.insert("devolucao".to_owned(), refund);
    let json = Value::Object(json);
    match key {
        Some(key) => Event::new(EventKind::PixRefund, key, subject.to_owned(), &json),
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
    let key = EventKind::Unknown.key(&[&value.to_string(), "as it came"]);
    Event::new(EventKind::Unknown, key.clone(), key, value)
}

fn identifier(value: &Value) -> Option<&str> {
    value.as_str().filter(|text| (1..=MAX_IDENTIFIER).contains(&text.len()))
}
