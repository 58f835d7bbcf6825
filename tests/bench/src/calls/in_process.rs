//! Callers written in Rust.

use std::error::Error;
use std::io;
use std::time::Instant;

use gerencianet::pix::Cob;
use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use super::{Burst, Contender, Figures, Operation};
use crate::clock::median;

/// What makes one call.
pub(crate) trait Caller: Clone + Send + Sync + 'static {
    fn call(&self, operation: Operation) -> impl Future<Output = Result<Cob, Box<dyn Error + Send + Sync>>> + Send;
}

/// A caller with a thread: this one, so that what it spends can be told.
pub(crate) struct InProcess<C> {
    runtime: Runtime,
    caller: C,
}

impl<C: Caller> InProcess<C> {
    pub(crate) fn new(caller: C) -> io::Result<Self> {
        Ok(InProcess { runtime: tokio::runtime::Builder::new_current_thread().enable_all().build()?, caller })
    }
}

impl<C: Caller> Contender for InProcess<C> {
    fn answer(&mut self, operation: Operation) -> io::Result<Value> {
        let answer = self.runtime.block_on(self.caller.call(operation)).map_err(io::Error::other)?;
        Ok(serde_json::to_value(answer)?)
    }

    fn burst(&mut self, Burst { operation, calls, at_once }: Burst) -> io::Result<Figures> {
        let cpu = processor_time()?;
        let begin = Instant::now();
        let latencies = self.runtime.block_on(async {
            let mut callers = JoinSet::new();
            for _ in 0..at_once {
                let caller = self.caller.clone();
                callers.spawn(async move {
                    let mut latencies = Vec::with_capacity(calls / at_once);
                    for _ in 0..calls / at_once {
                        let begin = Instant::now();
                        caller.call(operation).await?;
                        latencies.push(begin.elapsed().as_nanos() as f64);
                    }
                    Ok(latencies)
                });
            }
            let latencies: Result<Vec<_>, Box<dyn Error + Send + Sync>> =
                callers.join_all().await.into_iter().collect();
            latencies
        });
        let elapsed = begin.elapsed().as_nanos() as f64;
        let cpu = (processor_time()? - cpu) / calls as f64;
        let latencies = latencies.map_err(io::Error::other)?.concat();
        Ok(Figures { wall: if at_once == 1 { median(&latencies) } else { elapsed / calls as f64 }, cpu })
    }
}

/// The nanoseconds for which the first thread of this process has run, in the kernel too. Linux tells them.
fn processor_time() -> io::Result<f64> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let first = text.split_whitespace().next().unwrap_or_default();
    first.parse().map_err(io::Error::other)
}
