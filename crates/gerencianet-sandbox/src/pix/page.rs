//! Lists of a period, in pages.

use gerencianet::pix::{Parametros, ParametrosPaginacao};
use gerencianet_domain::DataHora;

use crate::gate::Call;
use crate::moment::Moment;

/// The page of a period that was asked for.
pub(super) struct Page {
    /// The first moment of the period, and the last.
    pub(super) from: Moment,
    pub(super) to: Moment,
    /// How many items a page holds.
    pub(super) size: i64,
    /// How many items are on the pages before.
    pub(super) skipped: i64,
    number: i64,
    inicio: String,
    fim: String,
}

impl Page {
    pub(super) fn of(call: &Call<'_>) -> Self {
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

    /// What the answer says of the page, when all pages together hold `total` items.
    pub(super) fn parametros(self, total: i64) -> Parametros {
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
