//! The Pix API.

pub(crate) mod balance;
mod charge;
pub(crate) mod config;
mod homologation;
pub(crate) mod key;
mod location;
pub(crate) mod page;
pub(crate) mod payee;
pub(crate) mod qr_code;
pub(crate) mod received;
pub(crate) mod refund;
pub(crate) mod report;
mod returned;
pub(crate) mod sent;
mod webhook;

pub(crate) use self::charge::Charge;

use gerencianet_validation::Operation;

use crate::answer::Answer;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Answers a request that may be answered.
pub(crate) async fn answer(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    match call.operation {
        Operation::PixCreateImmediateCharge | Operation::PixCreateCharge => charge::create(world, call).await,
        Operation::PixUpdateCharge => charge::revise(world, call).await,
        Operation::PixDetailCharge => charge::detail(world, call).await,
        Operation::PixListCharges => charge::list(world, call).await,
        Operation::PixReceivedList => received::list(world, call).await,
        Operation::PixDetailReceived => received::detail(world, call).await,
        Operation::PixSend => sent::create(world, call).await,
        Operation::PixDevolution => refund::create(world, call).await,
        Operation::PixDetailDevolution => refund::detail(world, call).await,
        Operation::PixCreateLocation => location::create(world, call).await,
        Operation::PixLocationList => location::list(world, call).await,
        Operation::PixDetailLocation => location::detail(world, call).await,
        Operation::PixGenerateQrCode => qr_code::detail(world, call).await,
        Operation::PixUnlinkTxidLocation => location::unlink(world, call).await,
        Operation::PixConfigWebhook => webhook::set(world, call).await,
        Operation::PixDetailWebhook => webhook::detail(world, call).await,
        Operation::PixListWebhook => webhook::list(world, call).await,
        Operation::PixDeleteWebhook => webhook::delete(world, call).await,
        Operation::PixCreateEvp => key::create(world, call).await,
        Operation::PixListEvp => key::list(world, call).await,
        Operation::PixDeleteEvp => key::delete(world, call).await,
        Operation::UpdateAccountConfig => config::set(world, call).await,
        Operation::ListAccountConfig => config::detail(world, call).await,
        Operation::CreateReport => report::create(world, call).await,
        Operation::DetailReport => report::detail(world, call).await,
        Operation::GetAccountBalance => balance::read(world, call).await,
        _ => Err(Refusal::nowhere()),
    }
}

/// An amount in reais, as answers write it.
pub(crate) fn reais(centavos: i64) -> String {
    let sign = if centavos < 0 { "-" } else { "" };
    let centavos = centavos.unsigned_abs();
    format!("{sign}{}.{:02}", centavos / 100, centavos % 100)
}

/// The cents of an amount that was sent, as the database keeps them.
pub(crate) fn centavos(valor: gerencianet_domain::Valor) -> i64 {
    i64::try_from(valor.centavos()).expect("the largest amount has twelve digits")
}

#[cfg(test)]
mod tests {
    use super::reais;

    #[test]
    fn amounts_have_two_decimals() {
        assert_eq!(reais(0), "0.00");
        assert_eq!(reais(5), "0.05");
        assert_eq!(reais(123_456), "1234.56");
        assert_eq!(reais(-5), "-0.05");
    }
}
