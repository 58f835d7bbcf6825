//! Lists of a period, in pages.

use gerencianet::pix::{Parametros, ParametrosPaginacao};
use gerencianet_domain::DataHora;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, Encode, Sqlite, SqliteConnection, Type};

use crate::gate::Call;
use crate::moment::Moment;

/// The page of a period that was asked for.
pub(crate) struct Page {
    /// The first moment of the period, and the last.
    from: Moment,
    to: Moment,
    /// How many items a page holds.
    size: i64,
    /// How many items are on the pages before.
    skipped: i64,
    number: i64,
    inicio: String,
    fim: String,
}

impl Page {
    pub(crate) fn of(call: &Call<'_>) -> Self {
        let moment = |name| DataHora::parse(call.required(name)).expect("the judge refuses what is no moment");
        let number = call.read("paginacao.paginaAtual").unwrap_or(0);
        let size = call.read("paginacao.itensPorPagina").unwrap_or(100);
        Page {
            from: Moment::not_before(&moment("inicio")),
            to: Moment::not_behind(&moment("fim")),
            size,
            skipped: i64::saturating_mul(number, size),
            number,
            inicio: call.required("inicio").to_owned(),
            fim: call.required("fim").to_owned(),
        }
    }

    /// How many items all pages hold, and the rows of this one. `query` selects all that `filter` lets through, without an
    /// order; its `?1` and `?2` are the first moment and the last, and what the filter holds comes behind them.
    pub(crate) async fn rows(
        &self,
        connection: &mut SqliteConnection,
        query: &str,
        filter: Filter<'_>,
        order: &str,
    ) -> sqlx::Result<(i64, Vec<SqliteRow>)> {
        let Filter(arguments) = filter;
        let count = format!("SELECT COUNT(*) FROM ({query})");
        let total = sqlx::query_scalar_with(&count, arguments.clone()).fetch_one(&mut *connection).await?;
        // A `?` without a number would begin at the first again.
        let (size, skipped) = (arguments.len() + 1, arguments.len() + 2);
        let page = format!("{query} ORDER BY {order} LIMIT ?{size} OFFSET ?{skipped}");
        let page = sqlx::query_with(&page, arguments).bind(self.size).bind(self.skipped);
        Ok((total, page.fetch_all(connection).await?))
    }

    /// A filter for the period, to which others are added.
    pub(crate) fn filter<'q>(&self) -> sqlx::Result<Filter<'q>> {
        Filter(SqliteArguments::default()).and(self.from.0)?.and(self.to.0)
    }

    /// What the answer says of the page, when all pages together hold `total` items.
    pub(crate) fn parametros(self, total: i64) -> Parametros {
        Parametros {
            inicio: self.inicio,
            fim: self.fim,
            paginacao: ParametrosPaginacao {
                pagina_atual: self.number,
                itens_por_pagina: self.size,
                quantidade_de_paginas: (total + self.size - 1) / self.size,
                quantidade_total_de_itens: total,
            },
        }
    }
}

/// The values of a query's parameters.
pub(crate) struct Filter<'q>(SqliteArguments<'q>);

impl<'q> Filter<'q> {
    /// Adds the value of the next parameter.
    pub(crate) fn and(mut self, value: impl Encode<'q, Sqlite> + Type<Sqlite> + 'q) -> sqlx::Result<Self> {
        self.0.add(value).map_err(sqlx::Error::Encode)?;
        Ok(self)
    }
}
