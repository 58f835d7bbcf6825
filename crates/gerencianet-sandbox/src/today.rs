//! What today's clients send otherwise than the printed pages have it.

use std::fmt;

use bytes::Bytes;
use gerencianet_validation::Operation;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// A body that came by a route of today, as the printed pages have it: what a payment of Open Finance holds in `pagamento`
/// stands beside that there. A body that is otherwise wrong stays as it is, for the judge to see.
pub(crate) fn printed(operation: Operation, body: Bytes) -> Bytes {
    if operation != Operation::OfStartPixPayment {
        return body;
    }
    flattened(&body).map_or(body, Bytes::from)
}

fn flattened(body: &[u8]) -> Option<Vec<u8>> {
    let Members(payment) = serde_json::from_slice(body).ok()?;
    let mut members = Vec::with_capacity(payment.len());
    let mut has_inner = false;
    for (name, value) in payment {
        if name == "pagamento" {
            has_inner = true;
            members.extend(serde_json::from_str::<Members<'_>>(value.get()).ok()?.0);
        } else {
            members.push((name, value));
        }
    }
    if !has_inner {
        return None;
    }
    let written: Vec<String> =
        members.iter().map(|(name, value)| format!("{}:{value}", Value::from(&**name))).collect();
    Some(format!("{{{}}}", written.join(",")).into())
}

/// The members of an object in their order, those that stand twice too: the judge has to see them.
struct Members<'b>(Vec<(String, &'b RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnObject;

        impl<'de> Visitor<'de> for AnObject {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(AnObject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_money_of_a_payment_is_moved_up() {
        let printed = |body: &'static str| {
            let body = printed(Operation::OfStartPixPayment, Bytes::from_static(body.as_bytes()));
            String::from_utf8(body.to_vec()).unwrap()
        };
        let moved = printed(r#"{"pagador": {"cpf": "1"}, "pagamento": {"valor": "1.00", "infoPagador": "x"}}"#);
        // Members stand in one order or another, as other packages of a build may have it.
        let moved: Value = serde_json::from_str(&moved).unwrap();
        assert_eq!(moved, serde_json::json!({"infoPagador": "x", "pagador": {"cpf": "1"}, "valor": "1.00"}));
        for (twice, seen) in [
            (r#"{"valor": 1, "pagamento": {"valor": 2}}"#, r#"{"valor":1,"valor":2}"#),
            (r#"{"pagamento": {"a": {"b": 1, "b": 2.50}}}"#, r#"{"a":{"b": 1, "b": 2.50}}"#),
            (r#"{"pagamento": {}, "pagamento": {"\"": []}}"#, r#"{"\"":[]}"#),
        ] {
            assert_eq!(printed(twice), seen);
        }
        for same in [r#"{ "valor": "1.00" }"#, r#"{ "pagamento": 1 }"#, "[", ""] {
            assert_eq!(printed(same), same);
        }
        let body = Bytes::from_static(br#"{"pagamento": {}}"#);
        assert_eq!(super::printed(Operation::PixSend, body.clone()), body);
    }
}
