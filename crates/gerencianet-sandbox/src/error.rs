//! Why a sandbox does not start.

use std::fmt;
use std::path::{Path, PathBuf};

/// Why a sandbox does not start. Shows paths of the state folder, never what is in its files.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder of the state cannot be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file of the state is not what the sandbox once wrote there.
    Damaged {
        /// Which one.
        path: PathBuf,
    },
    /// The certificates cannot be made.
    Certificates(String),
    /// What is to be trusted of receivers holds no certificate as PEM.
    WebhookRoots,
    /// The database cannot be opened or brought up to date.
    Database(sqlx::Error),
    /// The database was written by a newer version of the sandbox.
    NewerDatabase,
    /// The scenario is wrong.
    Scenario {
        /// Its file.
        path: PathBuf,
        /// Where, from 1.
        line: usize,
        /// Where in the line, from 1, in characters.
        column: usize,
        /// What is wrong, and what to write.
        reason: String,
    },
    /// Another sandbox keeps its state in the folder.
    InUse {
        /// Which one.
        folder: PathBuf,
    },
    /// No operation asks for a scope of this name.
    UnknownScope(String),
    /// The port cannot be listened on.
    Port(std::io::Error),
}

impl Error {
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Error::File { path: path.to_owned(), source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::File { path, source } => write!(f, "{}: {source}", path.display()),
            Error::Damaged { path } => {
                write!(f, "{} is damaged; remove its folder to have it made anew", path.display())
            }
            Error::Certificates(reason) => write!(f, "the certificates cannot be made: {reason}"),
            Error::WebhookRoots => f.write_str("the roots of receivers are no PEM text with certificates"),
            Error::Database(source) => write!(f, "the database: {source}"),
            Error::NewerDatabase => f.write_str("the database was written by a newer version of the sandbox"),
            Error::Scenario { path, line, column, reason } => write!(f, "{}:{line}:{column}: {reason}", path.display()),
            Error::InUse { folder } => write!(f, "{} is the state of a sandbox that runs", folder.display()),
            Error::UnknownScope(name) => write!(f, "there is no scope {name:?}"),
            Error::Port(source) => write!(f, "the port cannot be listened on: {source}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::File { source, .. } | Error::Port(source) => Some(source),
            Error::Database(source) => Some(source),
            Error::Damaged { .. }
            | Error::Certificates(_)
            | Error::WebhookRoots
            | Error::NewerDatabase
            | Error::InUse { .. }
            | Error::UnknownScope(_)
            | Error::Scenario { .. } => None,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Error::Database(error)
    }
}
