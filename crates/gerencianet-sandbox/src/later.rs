//! What happens by itself when its moment has come: the one task that nobody asks.

use std::sync::Arc;
use std::time::Duration;

use crate::account_opening::opening;
use crate::deliveries::Sender;
use crate::moment::Moment;
use crate::open_finance::payment;
use crate::pix::{refund, sent};
use crate::world::World;

/// The longest that nothing is looked at. The clock of the machine may be set, and a test moves its own.
const PAUSE: Duration = Duration::from_millis(500);

/// Does what is due, and sends what is to be told, until it is aborted. What it was doing then is done by the next start.
pub(crate) async fn run(world: Arc<World>) {
    let mut sender = Sender::new(world.clone());
    loop {
        let next = match step(&world, &mut sender).await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(%error, "what is due cannot be done now");
                None
            }
        };
        let now = world.now();
        let pause = next.map_or(PAUSE, |next| now.until(next).min(PAUSE));
        tokio::select! {
            () = world.changed.notified() => {}
            () = sender.ended() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Does what is due; the answer is when to look again.
async fn step(world: &World, sender: &mut Sender) -> sqlx::Result<Option<Moment>> {
    let mut moments = [
        refund::tell_settled(world).await?,
        sent::tell_settled(world).await?,
        payment::turn_due(world).await?,
        opening::tell_opened(world).await?,
        sender.send_due().await?,
    ];
    moments.sort_unstable();
    Ok(moments.into_iter().flatten().next())
}
