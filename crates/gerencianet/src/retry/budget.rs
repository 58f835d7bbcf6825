//! How many repetitions a client may cause.

use std::sync::atomic::{AtomicU64, Ordering};

/// What one repetition costs; a call pays its percentage of it in.
const PRICE: u64 = 100;

/// The share of its calls that a client may repeat, so that repetitions do not keep an API down that is already in trouble.
///
/// Every call pays `percent` hundredths of a repetition in, and every repetition takes a whole one out; at most `reserve` are
/// saved up, and a client begins with all of them. Of *n* calls there are so at most `reserve` + *n* × `percent` / 100
/// repetitions. When there is none left, calls are not repeated until others have paid in.
///
/// All clones of a client, and all of its APIs, share one budget. By default a call in five, with a reserve of 100.
///
/// ```
/// use gerencianet::{RetryBudget, RetryPolicy};
///
/// let policy = RetryPolicy::default().budget(RetryBudget::new(10, 20));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryBudget {
    percent: u32,
    reserve: u32,
}

impl RetryBudget {
    /// As many repetitions as [`RetryPolicy::attempts`](super::RetryPolicy::attempts) allows to each call.
    pub const UNLIMITED: Self = RetryBudget { percent: u32::MAX, reserve: u32::MAX };

    /// `percent` repetitions for a hundred calls, and at most `reserve` saved up.
    #[must_use]
    pub const fn new(percent: u32, reserve: u32) -> Self {
        RetryBudget { percent, reserve }
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        RetryBudget::new(20, 100)
    }
}

/// What is left of a [`RetryBudget`], in hundredths of a repetition.
#[derive(Debug)]
pub(crate) struct Tokens {
    income: u64,
    most: u64,
    left: AtomicU64,
}

impl Tokens {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        // Less than one whole repetition could never be saved up, so that a share without a reserve would be no share.
        let reserve = if budget.percent > 0 { budget.reserve.max(1) } else { budget.reserve };
        let most = u64::from(reserve) * PRICE;
        let left = AtomicU64::new(u64::from(budget.reserve) * PRICE);
        Tokens { income: u64::from(budget.percent), most, left }
    }

    /// A call begins.
    pub(super) fn pay_in(&self) {
        let pay = |left: u64| (left < self.most).then(|| (left + self.income).min(self.most));
        // Nothing changes where the reserve is full.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay);
    }

    /// Takes one repetition out, if there is one.
    pub(super) fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(PRICE)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn taken(tokens: &Tokens) -> usize {
        std::iter::from_fn(|| tokens.take().then_some(())).take(10_000).count()
    }

    #[test]
    fn a_share_of_the_calls_and_the_reserve() {
        let tokens = Tokens::new(RetryBudget::new(20, 3));
        assert_eq!(taken(&tokens), 3);
        (0..4).for_each(|_| tokens.pay_in());
        assert_eq!(taken(&tokens), 0);
        tokens.pay_in();
        assert_eq!(taken(&tokens), 1);
        // No more than the reserve is saved up.
        (0..1000).for_each(|_| tokens.pay_in());
        assert_eq!(taken(&tokens), 3);
    }

    #[test]
    fn where_every_call_fails_repetitions_stay_a_share() {
        let tokens = Tokens::new(RetryBudget::default());
        let mut repetitions = 0;
        for _ in 0..10_000 {
            tokens.pay_in();
            repetitions += (0..3).filter(|_| tokens.take()).count();
        }
        assert!((2000..=2100).contains(&repetitions), "{repetitions}");
    }

    #[test]
    fn a_share_without_a_reserve_and_a_reserve_without_a_share() {
        let tokens = Tokens::new(RetryBudget::new(50, 0));
        assert_eq!(taken(&tokens), 0);
        (0..2).for_each(|_| tokens.pay_in());
        assert_eq!(taken(&tokens), 1);

        let tokens = Tokens::new(RetryBudget::new(0, 2));
        (0..100).for_each(|_| tokens.pay_in());
        assert_eq!(taken(&tokens), 2);

        let tokens = Tokens::new(RetryBudget::new(0, 0));
        (0..100).for_each(|_| tokens.pay_in());
        assert_eq!(taken(&tokens), 0);
    }

    #[test]
    fn an_unlimited_budget_does_not_end() {
        let tokens = Tokens::new(RetryBudget::UNLIMITED);
        assert_eq!(taken(&tokens), 10_000);
        tokens.pay_in();
        assert!(tokens.take());
    }

    #[test]
    fn nothing_is_lost_or_won_between_threads() {
        let tokens = Arc::new(Tokens::new(RetryBudget::new(100, 1000)));
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let tokens = Arc::clone(&tokens);
                std::thread::spawn(move || (0..1000).filter(|_| tokens.take()).count())
            })
            .collect();
        let sum: usize = threads.into_iter().map(|thread| thread.join().expect("no panic")).sum();
        assert_eq!(sum, 1000);
    }
}
