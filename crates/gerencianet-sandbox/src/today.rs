//! What today's clients send otherwise than the printed pages have it.

use bytes::Bytes;
use gerencianet_validation::Operation;
use serde_json::{Map, Value};

/// A body that came by a route of today, as the printed pages have it: what a payment of Open Finance holds in `pagamento`
/// stands beside that there. A body that is otherwise wrong stays as it is, for the judge to see.
pub(crate) fn printed(operation: Operation, body: Bytes) -> Bytes {
    if operation != Operation::OfStartPixPayment {
        return body;
    }
    flattened(&body).map_or(body, Bytes::from)
}

fn flattened(body: &[u8]) -> Option<Vec<u8>> {
    let mut payment: Map<String, Value> = serde_json::from_slice(body).ok()?;
    let Some(Value::Object(inner)) = payment.remove("pagamento") else { return None };
    for (name, value) in inner {
        // What is told twice is told once too often.
        if payment.insert(name, value).is_some() {
            return None;
        }
    }
    serde_json::to_vec(&payment).ok()
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
        for same in
            [r#"{ "valor": "1.00" }"#, r#"{ "pagamento": 1 }"#, r#"{"valor": 1, "pagamento": {"valor": 2}}"#, "[", ""]
        {
            assert_eq!(printed(same), same);
        }
        let body = Bytes::from_static(br#"{"pagamento": {}}"#);
        assert_eq!(super::printed(Operation::PixSend, body.clone()), body);
    }
}
