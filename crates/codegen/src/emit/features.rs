//! The Cargo features of gerencianet-validation and of the client: one for each API, and one for all of them.

use crate::{ir, output::Output};

/// Features that have another meaning already.
pub(super) const RESERVED: [&str; 11] = [
    "all",
    "blocking",
    "default",
    "qr-code",
    "schemars",
    "serde",
    "std",
    "testing",
    "webhook",
    "webhook-postgres",
    "webhook-sqlite",
];

/// The features, as a section of the manifest.
#[must_use]
pub fn emit(apis: &[ir::Api]) -> Output {
    let quoted: Vec<String> = apis.iter().map(|api| format!("\"{}\"", api.name)).collect();
    let mut lines = vec![format!("all = [{}]", quoted.join(", "))];
    lines.extend(apis.iter().map(|api| format!("{} = []", api.name)));
    Output::section("crates/gerencianet-validation/Cargo.toml", "features", lines)
}

/// The features of the client, as a section of its manifest.
#[must_use]
pub(super) fn of_client(apis: &[ir::Api]) -> Output {
    let quoted: Vec<String> = apis.iter().map(|api| format!("\"{}\"", api.name)).collect();
    let mut lines = vec![format!("all = [{}]", quoted.join(", "))];
    lines.extend(apis.iter().map(|api| format!("{0} = [\"gerencianet-validation/{0}\"]", api.name)));
    Output::section("crates/gerencianet/Cargo.toml", "features", lines)
}
