//! What lies under an error, in words that repeat nothing.

use std::error::Error as StdError;
use std::{fmt, io};

/// The longest chain of sources that is followed.
const LAYERS: usize = 16;

/// One layer under an [`Error`](super::Error), and those under it.
///
/// Errors of other crates print addresses, values and texts of a server. So they are not kept: of the kinds that are known
/// stays what they are (of a certificate that is refused, also its names and dates), of others nothing.
#[derive(Clone)]
pub(super) struct Cause {
    words: String,
    under: Option<Box<Cause>>,
}

impl Cause {
    /// Nothing where no layer is known.
    pub(super) fn of(error: &(dyn StdError + 'static)) -> Option<Self> {
        let words: Vec<String> = layers(error).filter_map(words).collect();
        let chain = words.into_iter().rev().fold(None, |under, words| Some(Box::new(Cause { words, under })));
        chain.map(|cause| *cause)
    }
}

/// An error and what lies under it, from the outside in.
pub(super) fn layers<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| under(*error)).take(LAYERS)
}

fn under<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>() {
        // `source` of an I/O error passes over the error that it wraps.
        Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    }
}

fn words(error: &(dyn StdError + 'static)) -> Option<String> {
    if let Some(error) = error.downcast_ref::<reqwest::Error>() {
        Some(of_reqwest(error).to_owned())
    } else if let Some(error) = error.downcast_ref::<rustls::Error>() {
        Some(of_rustls(error))
    } else if let Some(error) = error.downcast_ref::<serde_json::Error>() {
        Some(of_serde_json(error))
    } else if let Some(error) = error.downcast_ref::<io::Error>() {
        // What only wraps says nothing itself.
        (error.kind() != io::ErrorKind::Other).then(|| of_io(error))
    } else {
        // Their texts are constants.
        error.downcast_ref::<hyper::Error>().map(ToString::to_string).or_else(|| of_statement(error))
    }
}

#[cfg(feature = "pix")]
fn of_statement(error: &(dyn StdError + 'static)) -> Option<String> {
    error.downcast_ref::<crate::statement::ExtratoError>().map(ToString::to_string)
}

#[cfg(not(feature = "pix"))]
fn of_statement(_: &(dyn StdError + 'static)) -> Option<String> {
    None
}

fn of_reqwest(error: &reqwest::Error) -> &'static str {
    if error.is_builder() {
        "the request cannot be built"
    } else if error.is_connect() {
        "no connection"
    } else if error.is_body() || error.is_decode() {
        "the answer broke off"
    } else {
        "the request failed"
    }
}

fn of_rustls(error: &rustls::Error) -> String {
    use rustls::{CertificateError, Error};
    match error {
        // These carry the words of whoever made them.
        Error::General(_) | Error::Other(_) => "TLS failed".to_owned(),
        Error::InvalidCertificate(CertificateError::Other(_)) => "invalid peer certificate".to_owned(),
        error => error.to_string(),
    }
}

/// The message of such an error quotes the value that it could not use.
fn of_serde_json(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    let what = match error.classify() {
        Category::Data => "a value of another kind than documented",
        Category::Syntax => "not JSON",
        Category::Eof => "JSON that breaks off",
        Category::Io => "the body could not be read",
    };
    match error.line() {
        // Made from a value in memory, which has no lines.
        0 => what.to_owned(),
        line => format!("{what} at line {line} column {}", error.column()),
    }
}

fn of_io(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(code) => format!("{} (os error {code})", error.kind()),
        None => error.kind().to_string(),
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.words)?;
        match &self.under {
            Some(under) => write!(f, " <- {under:?}"),
            None => Ok(()),
        }
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.under.as_deref().map(|under| under as _)
    }
}
