//! Statements: the file with the movements of one day, and the wait for it.

mod line;
mod wait;

use std::fmt;

use bytes::Bytes;

pub use self::line::{Header, Line, Record, Row, TipoRegistro};
use crate::hidden::hidden;

/// A statement for reconciliation ("extrato de conciliação"): the file that
/// [`wait_for_report`](crate::pix::PixApi::wait_for_report) waits for and [`detail_report`](crate::pix::PixApi::detail_report)
/// fetches.
///
/// It is a text of lines whose fields are separated by semicolons. [`lines`](Self::lines) tells apart as much as the vendor
/// prints of it and leaves everything else as texts; [`bytes`](Self::bytes) is the file itself.
///
/// ```
/// use gerencianet::statement::{Extrato, Line, TipoRegistro};
///
/// let file = "CA;Gerencianet;364;1;904417;Oficina Horizonte Ltda;2022-10-31;2022-10-30;Extrato de Conciliação API Pix;1.0\n\
///             PR;2022-10-30;12.34\n\
///             T;1;0;0;0;0;0\n";
/// let extrato = Extrato::read(file)?;
/// let header = extrato.header().expect("it begins as printed");
/// assert_eq!((header.conta(), header.data_movimento().as_str()), ("904417", "2022-10-30"));
///
/// let mut received = 0;
/// for line in extrato.lines() {
///     match line {
///         Line::Record(record) if *record.tipo() == TipoRegistro::PixRecebido => received += 1,
///         Line::Header(_) | Line::Record(_) | Line::Totals(_) => {}
///         _ => panic!("a line that is not of the printed form"),
///     }
/// }
/// assert_eq!(received, 1);
/// # Ok::<(), gerencianet::statement::ExtratoError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Extrato {
    /// UTF-8, and its first line begins with `CA`.
    file: Bytes,
}

/// Why a file is no statement.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExtratoError {
    /// There is no line in it.
    Empty,
    /// It is not a text in UTF-8.
    NotUtf8,
    /// The first field of its first line is not `CA`.
    OtherBeginning,
}

impl Extrato {
    /// Reads a file, as it came or as it was kept.
    ///
    /// Only the beginning is looked at: what is wrong further on is told by the [lines](Self::lines).
    ///
    /// # Errors
    ///
    /// [`ExtratoError`] for a file that is empty, is not UTF-8 or begins with anything but `CA`: a page of a gateway for instance.
    pub fn read(file: impl Into<Bytes>) -> Result<Self, ExtratoError> {
        let extrato = Extrato { file: file.into() };
        if std::str::from_utf8(&extrato.file).is_err() {
            return Err(ExtratoError::NotUtf8);
        }
        let first = extrato.lines().next().ok_or(ExtratoError::Empty)?;
        if first.row().field(0) == Some("CA") { Ok(extrato) } else { Err(ExtratoError::OtherBeginning) }
    }

    /// The first line, which says whose statement it is; nothing where it has not the printed form.
    #[must_use]
    pub fn header(&self) -> Option<Header> {
        match self.lines().next() {
            Some(Line::Header(header)) => Some(header),
            _ => None,
        }
    }

    /// The lines in their order, the first included. Each is read when it is asked for; no more than one is copied at a time.
    ///
    /// They end with LF, CR or both, and a field may stand in double quotes, as is usual in such files (RFC 4180); the vendor
    /// prints no example of either. Lines of which nothing is there are passed over.
    pub fn lines(&self) -> impl Iterator<Item = Line> + Send + use<'_> {
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.delimiter(b';').has_headers(false).flexible(true).from_reader(&*self.file);
        reader
            .into_records()
            .map(|row| Line::of(Row::of(row.expect("a text in memory breaks no rule of flexible CSV"))))
    }

    /// The file as it came.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.file
    }

    /// The file as it came, to keep.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.file
    }
}

hidden!(Extrato);

impl TryFrom<Bytes> for Extrato {
    type Error = ExtratoError;

    fn try_from(file: Bytes) -> Result<Self, ExtratoError> {
        Extrato::read(file)
    }
}

impl fmt::Display for ExtratoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ExtratoError::Empty => "there is no statement in an empty file",
            ExtratoError::NotUtf8 => "the statement is not UTF-8",
            ExtratoError::OtherBeginning => "a statement begins with CA, and this file does not",
        })
    }
}

impl std::error::Error for ExtratoError {}

#[cfg(test)]
mod tests;
