//! Notifications.

use gerencianet::webhook::Event;

use super::{Subject, numbered, repeated};

pub(super) const SUBJECTS: &[Subject] = &[
    event("Pix", |length| {
        numbered(
            "{\"pix\":[",
            |number| {
                format!("{{\"endToEndId\":\"E{number}\",\"valor\":\"1.00\",\"infoPagador\":\"{}\"}}", "a".repeat(80))
            },
            ",",
            "]}",
            length,
        )
    }),
    event("refunds of one Pix", |length| {
        let begin = "{\"pix\":[{\"endToEndId\":\"E1\",\"devolucoes\":[";
        numbered(
            begin,
            |number| format!("{{\"id\":\"{number}\",\"status\":\"DEVOLVIDO\",\"motivo\":\"{}\"}}", "a".repeat(80)),
            ",",
            "]}]}",
            length,
        )
    }),
    event("what is no Pix", |length| repeated("{\"pix\":[0", ",0", "]}", length)),
    event("what is not known", |length| numbered("{", |number| format!("\"k{number}\":[{{}}]"), ",", "}", length)),
    event("half characters", |length| repeated("{\"a\":\"", "\\ud83d", "\"}", length)),
    event("backslashes", |length| repeated("{\"a\":\"", "\\\\", "\"}", length)),
    event("no UTF-8", |length| [b"{\"a\":\"".to_vec(), b"\xff".repeat(length), b"\"}".to_vec()].concat()),
    event("nothing but brackets", |length| repeated("", "[", "", length)),
    event("white space", |length| repeated("", " ", "", length)),
];

const fn event(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject { reader: "notification", shape, make, read: |body| drop(Event::read(body)), is_slow: false }
}
