//! What a person is shown when the sandbox listens: ready to paste.

use std::fmt;
use std::path::Path;

use crate::sandbox::Sandbox;

/// How to reach a sandbox, as lines for a shell.
pub struct Welcome<'s>(pub(crate) &'s Sandbox);

impl fmt::Display for Welcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sandbox = self.0;
        let (url, said) = (sandbox.url(), sandbox.credentials());
        writeln!(f, "# The sandbox listens at {url}")?;
        writeln!(f, "# and keeps its state in {}", sandbox.folder().display())?;
        if let Some(page) = sandbox.page_url() {
            writeln!(f, "# Its web page: {page}")?;
        }
        writeln!(f, "\n# For the client of Rust (`Client::from_env`):")?;
        writeln!(f, "export GERENCIANET_ENVIRONMENT=homologation")?;
        writeln!(f, "export GERENCIANET_CLIENT_ID={}", said.client_id)?;
        writeln!(f, "export GERENCIANET_CLIENT_SECRET={}", said.client_secret)?;
        if !sandbox.is_plain() {
            writeln!(f, "export GERENCIANET_CERTIFICATE={}", quoted(&sandbox.client_p12()))?;
            writeln!(f, "export GERENCIANET_ROOTS={}", quoted(&sandbox.authority()))?;
        }
        for (api, prefix) in [("PIX", ""), ("OPEN_FINANCE", "/open-finance"), ("ACCOUNT_OPENING", "/cadastro")] {
            writeln!(f, "export GERENCIANET_{api}_URL={url}{prefix}")?;
        }
        writeln!(f, "\n# For curl:")?;
        write!(f, "curl")?;
        if !sandbox.is_plain() {
            let certificate = certificate_argument(&sandbox.client_p12());
            write!(f, " --cacert {} --cert-type P12 --cert {certificate}", quoted(&sandbox.authority()))?;
        }
        writeln!(f, " -u \"$GERENCIANET_CLIENT_ID:$GERENCIANET_CLIENT_SECRET\" \\")?;
        writeln!(
            f,
            "  -H 'Content-Type: application/json' -d '{{\"grant_type\":\"client_credentials\"}}' {url}/oauth/token"
        )?;
        writeln!(f, "\n# For a receiver of notifications: what it must trust for the certificate that it asks for,")?;
        writeln!(f, "# and a certificate for localhost with its key, which the sandbox trusts:")?;
        for path in [sandbox.webhook_chain(), sandbox.receiver_certificate(), sandbox.receiver_key()] {
            writeln!(f, "#   {}", path.display())?;
        }
        if !sandbox.is_plain() {
            writeln!(
                f,
                "\n# For other SDKs, the same certificate with its key as PEM: {}",
                sandbox.client_pem().display()
            )?;
        }
        Ok(())
    }
}

/// A path as one word of a shell.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "'\\''"))
}

/// A certificate with an empty password, as curl reads it: what follows a colon is the password.
fn certificate_argument(path: &Path) -> String {
    let escaped = path.display().to_string().replace('\\', "\\\\").replace(':', "\\:");
    quoted(Path::new(&format!("{escaped}:")))
}
