//! The Account Opening API.

mod access;
pub(crate) mod opening;
mod webhook;

use gerencianet_validation::Operation;

use crate::answer::Answer;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Answers a request that may be answered.
pub(crate) async fn answer(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    match call.operation {
        Operation::CreateAccount => opening::create(world, call).await,
        Operation::GetAccountCredentials => access::credentials(world, call).await,
        Operation::GetAccountCertificate => access::certificate(world, call).await,
        Operation::AccountConfigWebhook => webhook::set(world, call).await,
        Operation::AccountDetailWebhook => webhook::detail(world, call).await,
        Operation::AccountDeleteWebhook => webhook::delete(world, call).await,
        Operation::AccountListWebhook => webhook::list(world, call).await,
        _ => Err(Refusal::nowhere()),
    }
}
