//! What the vendor's homologation does by amount.

/// The one key to which it sends.
pub(super) const PAYEE: &str = "efipay@sejaefi.com.br";

/// Why a payment fails there.
pub(super) const REASON: &str = "Rejeitado em homologação pelo valor";

/// What becomes of a payment.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is carried out, and then these amounts are given back.
    Done(&'static [i64]),
    /// It is taken, and fails.
    Failed,
    /// It is not taken.
    Declined,
}

/// Whether a charge is paid without anybody paying it.
pub(super) fn pays_itself(centavos: i64) -> bool {
    centavos <= 10_00
}

/// What becomes of a payment of this amount.
pub(super) fn fate(centavos: i64) -> Fate {
    match centavos {
        4_00 => Fate::Done(&[2_00, 2_00]),
        5_00 => Fate::Done(&[5_00]),
        ..=10_00 => Fate::Done(&[]),
        10_01..=20_00 => Fate::Failed,
        _ => Fate::Declined,
    }
}
