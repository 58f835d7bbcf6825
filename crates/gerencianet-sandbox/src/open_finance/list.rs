//! The list of payments.

use gerencianet::open_finance::{Pagamento, PagamentoList};
use gerencianet_domain::DataHora;

use super::payment::{self, Payment, SELECT};
use crate::answer::Answer;
use crate::gate::Call;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// How many payments a page has unless a request says it.
const SIZE: i64 = 20;

/// What was asked for.
struct Filter<'r> {
    inicio: &'r str,
    fim: &'r str,
    status: Option<&'r str>,
    size: i64,
    page: i64,
}

/// Lists the payments of an account that were started within a span of days, which are those of `dataCriacao`: of UTC.
pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let now = world.now();
    let mut transaction = world.read().await?;
    if let Some(id) = call.parameter("identificador") {
        let select = format!("{SELECT} WHERE account = ? AND id = ?");
        let row = sqlx::query(&select).bind(call.account().0).bind(id).fetch_optional(&mut *transaction).await?;
        let row = row.ok_or_else(payment::not_found)?;
        let filter = Filter { status: None, size: SIZE, page: 1, ..Filter::of(call) };
        return Ok(Answer::ok(&filter.page_of(vec![Payment::read(&row)?.answered(now)], 1)));
    }
    let filter = Filter::of(call);
    let matching = "WHERE account = ?1 AND made BETWEEN ?2 AND ?3
         AND (?4 IS NULL OR CASE WHEN turns_at <= ?5 THEN turns_to ELSE status END = ?4)";
    let count = format!("SELECT COUNT(*) FROM payments {matching}");
    let (account, (from, to)) = (call.account().0, filter.span());
    let total: i64 = sqlx::query_scalar(&count)
        .bind(account)
        .bind(from.0)
        .bind(to.0)
        .bind(filter.status)
        .bind(now.0)
        .fetch_one(&mut *transaction)
        .await?;
    let select = format!("{SELECT} {matching} ORDER BY made, id LIMIT ?6 OFFSET ?7");
    let rows = sqlx::query(&select)
        .bind(account)
        .bind(from.0)
        .bind(to.0)
        .bind(filter.status)
        .bind(now.0)
        .bind(filter.size)
        .bind((filter.page - 1).saturating_mul(filter.size))
        .fetch_all(&mut *transaction)
        .await?;
    let listed = rows.iter().map(|row| Ok(Payment::read(row)?.answered(now))).collect::<sqlx::Result<_>>()?;
    Ok(Answer::ok(&filter.page_of(listed, total)))
}

impl<'r> Filter<'r> {
    fn of(call: &'r Call<'_>) -> Self {
        Filter {
            inicio: call.required("inicio"),
            fim: call.required("fim"),
            status: call.parameter("status"),
            size: call.read("quantidade").unwrap_or(SIZE),
            // A page beyond all numbers is as empty as the last of them.
            page: call.parameter("pagina").map_or(1, |page| page.parse().unwrap_or(i64::MAX)),
        }
    }

    /// The first moment of the first day, and the last of the last.
    fn span(&self) -> (Moment, Moment) {
        let moment = |day, time| DataHora::parse(&format!("{day}T{time}Z")).expect("the judge refuses what is no day");
        (Moment::not_before(&moment(self.inicio, "00:00:00")), Moment::not_behind(&moment(self.fim, "23:59:59.999")))
    }

    /// The answer with these payments, when all pages together hold `total`.
    fn page_of(&self, pagamentos: Vec<Pagamento>, total: i64) -> PagamentoList {
        let last = ((total + self.size - 1) / self.size).max(1);
        PagamentoList {
            pagamentos,
            total: Some(total),
            por_pagina: Some(self.size),
            ultimo: (last > 1).then(|| self.address(last)),
            proximo: (self.page < last).then(|| self.address(self.page + 1)),
            anterior: (self.page > 1).then(|| self.address((self.page - 1).min(last))),
            atual: Some(self.address(self.page)),
        }
    }

    fn address(&self, page: i64) -> String {
        let Filter { inicio, fim, status, size, .. } = self;
        let status = status.map(|status| format!("&status={status}")).unwrap_or_default();
        format!("/pagamentos/pix?inicio={inicio}&fim={fim}&quantidade={size}&pagina={page}{status}")
    }
}
