//! The balance: what came in, less what went back.

use gerencianet::pix::Saldo;

use crate::answer::Answer;
use crate::pix::reais;
use crate::refusal::Refusal;
use crate::world::World;

/// A refund is taken from the balance when it is ordered.
pub(super) async fn read(world: &World) -> Result<Answer, Refusal> {
    let centavos: i64 = sqlx::query_scalar(
        "SELECT (SELECT COALESCE(SUM(centavos), 0) FROM received) - (SELECT COALESCE(SUM(centavos), 0) FROM refunds)",
    )
    .fetch_one(&world.database)
    .await?;
    Ok(Answer::ok(&Saldo { saldo: reais(centavos) }))
}
