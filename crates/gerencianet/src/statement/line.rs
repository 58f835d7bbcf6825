//! The lines of a statement.

use csv::StringRecord;
use gerencianet_domain::Data;

use crate::hidden::hidden;
use crate::open::open;

/// A line of a statement, by its first field.
///
/// A line in whose fields there is a line break is always [`Other`](Line::Other), whatever it begins with. The likeliest reason
/// is a quotation mark at the beginning of a field that nothing closes: it takes all that follows into that field, so whoever
/// adds up records must not pass over `Other`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// `CA`, the first line: whose statement it is.
    Header(Header),
    /// One movement.
    Record(Record),
    /// `T`: the totals. Printed is `T;0;0;0;0;0;0`, of a day on which nothing moved, and not which number is which.
    Totals(Row),
    /// What has not the form that is printed of its kind.
    Other(Row),
}

/// The first line: `CA`, institution, code of the bank, agency, account, holder, two days, title, version.
///
/// The meaning of the fields is not printed and is taken from the one example,
/// `CA;Gerencianet;364;1;517613;João da Silva;2021-12-17;2021-12-10;Extrato de Conciliação API Pix;1.0`.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    data_geracao: Data,
    data_movimento: Data,
    row: Row,
}

/// One movement. The vendor prints no example, so beyond the kind its fields are texts.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    tipo: TipoRegistro,
    row: Row,
}

/// The fields of a line as texts, without the quotation marks around them.
#[derive(Clone, PartialEq, Eq)]
pub struct Row(StringRecord);

/// The kinds of record that are printed, each ordered by a member of `tipoRegistros`, or one that is not known yet.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum TipoRegistro {
    /// `PR`, ordered by `pixRecebido`.
    PixRecebido,
    /// `PDE`, ordered by `pixDevolucaoEnviada`.
    PixDevolucaoEnviada,
    /// `TPR`, ordered by `tarifaPixRecebido`.
    TarifaPixRecebido,
    /// `PEC`, ordered by `pixEnviadoChave`.
    PixEnviadoChave,
    /// `PEB`, ordered by `pixEnviadoDadosBancarios`.
    PixEnviadoDadosBancarios,
    /// `PDR`, ordered by `pixDevolucaoRecebida`.
    PixDevolucaoRecebida,
    /// Another, as it came.
    Unknown(String),
}

open!(TipoRegistro: PixRecebido "PR", PixDevolucaoEnviada "PDE", TarifaPixRecebido "TPR", PixEnviadoChave "PEC",
    PixEnviadoDadosBancarios "PEB", PixDevolucaoRecebida "PDR");

impl Line {
    pub(super) fn of(row: Row) -> Self {
        if row.fields().any(|field| field.contains(['\n', '\r'])) {
            return Line::Other(row);
        }
        match row.text(0) {
            "CA" => Header::of(row).map_or_else(Line::Other, Line::Header),
            "T" => Line::Totals(row),
            tipo => Line::Record(Record { tipo: tipo.into(), row }),
        }
    }

    /// The fields of the line, whatever it is.
    #[must_use]
    pub fn row(&self) -> &Row {
        match self {
            Line::Header(header) => &header.row,
            Line::Record(record) => &record.row,
            Line::Totals(row) | Line::Other(row) => row,
        }
    }
}

impl Header {
    fn of(row: Row) -> Result<Self, Row> {
        let day = |index| Data::parse(row.text(index)).ok();
        match (day(6), day(7), row.field(9)) {
            (Some(data_geracao), Some(data_movimento), Some(_)) => Ok(Header { data_geracao, data_movimento, row }),
            _ => Err(row),
        }
    }

    /// The institution: `Gerencianet`.
    #[must_use]
    pub fn instituicao(&self) -> &str {
        self.row.text(1)
    }

    /// The code of the bank: `364`.
    #[must_use]
    pub fn codigo_banco(&self) -> &str {
        self.row.text(2)
    }

    /// The agency: `1`.
    #[must_use]
    pub fn agencia(&self) -> &str {
        self.row.text(3)
    }

    /// The account: `517613`.
    #[must_use]
    pub fn conta(&self) -> &str {
        self.row.text(4)
    }

    /// The name of the holder.
    #[must_use]
    pub fn titular(&self) -> &str {
        self.row.text(5)
    }

    /// The day on which the file was made: the first of the two, since in the example it is the later one, and a statement is
    /// always of a day that is over.
    #[must_use]
    pub fn data_geracao(&self) -> Data {
        self.data_geracao
    }

    /// The day whose movements these are, `dataMovimento` of the order: the second of the two.
    #[must_use]
    pub fn data_movimento(&self) -> Data {
        self.data_movimento
    }

    /// The title: `Extrato de Conciliação API Pix`.
    #[must_use]
    pub fn titulo(&self) -> &str {
        self.row.text(8)
    }

    /// The version, of the form of the file as it seems: `1.0`.
    #[must_use]
    pub fn versao(&self) -> &str {
        self.row.text(9)
    }

    /// All fields of the line, `CA` included.
    #[must_use]
    pub fn row(&self) -> &Row {
        &self.row
    }
}

impl Record {
    /// Of which kind it is.
    #[must_use]
    pub fn tipo(&self) -> &TipoRegistro {
        &self.tipo
    }

    /// All fields of the line, that of the kind included. What they mean stands in a PDF of the vendor.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = &str> {
        self.row.fields()
    }

    /// The same, to be asked for one by one.
    #[must_use]
    pub fn row(&self) -> &Row {
        &self.row
    }
}

impl Row {
    pub(super) fn of(record: StringRecord) -> Self {
        Row(record)
    }

    /// The fields in their order. There is at least one.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.0.len()).map(|index| self.text(index))
    }

    /// A field, counted from 0.
    #[must_use]
    pub fn field(&self, index: usize) -> Option<&str> {
        self.0.get(index)
    }

    /// The same, empty where there is none.
    fn text(&self, index: usize) -> &str {
        self.field(index).unwrap_or_default()
    }
}

hidden!(Header);
hidden!(Record);
hidden!(Row);
