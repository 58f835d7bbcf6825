//! The key under which a request takes effect once.

use crate::Fault;
use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};

/// The value of an `x-idempotency-key` header: 36 to 72 visible ASCII characters, or spaces between them. A request repeated
/// under the same key takes effect once.
///
/// ```
/// use gerencianet_domain::IdempotencyKey;
///
/// let key = IdempotencyKey::parse("pedido-2022-04-29-000000000000000001")?;
/// assert_eq!(key.as_str().len(), 36);
/// assert!(IdempotencyKey::parse("pedido-1").is_err());
/// # Ok::<(), gerencianet_domain::IdempotencyKeyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdempotencyKey(Inline<72>);

inline_text!(IdempotencyKey, IdempotencyKeyError, "idempotency key", check);
masked_debug!(IdempotencyKey);

/// Judges an idempotency key: 36 to 72 visible ASCII characters or spaces. A space at either end is refused, because HTTP
/// cuts it off and the server would see another key.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        let at_an_end = position == 0 || position + 1 == bytes.len();
        match bytes[position] {
            b'!'..=b'~' => {}
            b' ' if !at_an_end => {}
            _ => return Err(Fault::Character { position }),
        }
        position += 1;
    }
    if position < 36 || 72 < position {
        return Err(Fault::Length { least: 36, most: 72, found: position });
    }
    Ok(())
}
