//! Faults on demand: which request meets which.

mod hand;
mod rule;
mod scenario;
mod strike;

use std::sync::{Mutex, PoisonError};

use axum::http::HeaderMap;
use gerencianet_validation::Operation;

pub(crate) use self::hand::{add, list, remove, remove_all, replace};
use self::rule::Rule;
pub(crate) use self::scenario::Scenario;
pub(crate) use self::strike::Strike;
use crate::refusal::Refusal;

/// The header by which a request asks for its own fault: what stands between the braces of an inline table in a scenario.
const HEADER: &str = "x-sandbox-fault";

/// The rules that requests are held against, in the order in which they were made.
pub(crate) struct Faults(Mutex<Rules>);

struct Rules {
    seed: u64,
    made: u64,
    rules: Vec<Standing>,
}

/// A rule, and how far it has come.
struct Standing {
    id: u64,
    rule: Rule,
    /// Draws for this rule alone: what other operations are asked for does not change what it does.
    random: fastrand::Rng,
    met: u64,
    struck: u64,
}

impl Faults {
    pub(crate) fn new(scenario: Scenario) -> Self {
        Faults(Mutex::new(Rules::new(scenario)))
    }

    /// What a request meets: what its header asks for, or what the first rule says that strikes.
    pub(crate) fn strike(&self, operation: Operation, headers: &HeaderMap) -> Result<Option<Strike>, Refusal> {
        if let Some(header) = headers.get(HEADER) {
            let fault = header.to_str().map_err(|_| "it is no text".to_owned()).and_then(scenario::of_header);
            let fault =
                fault.map_err(|reason| Refusal::bad("json_invalido", format!("the header {HEADER}: {reason}")))?;
            return Ok(Some(Strike::of(&fault, &mut fastrand::Rng::with_seed(self.rules().seed))));
        }
        Ok(self.rules().rules.iter_mut().find_map(|standing| standing.strike(operation)))
    }

    fn rules(&self) -> std::sync::MutexGuard<'_, Rules> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rules {
    fn new(scenario: Scenario) -> Self {
        let mut rules = Rules { seed: scenario.seed, made: 0, rules: Vec::new() };
        for rule in scenario.fault {
            rules.add(rule);
        }
        rules
    }

    /// Adds a rule behind the others, under the number that it is given.
    fn add(&mut self, rule: Rule) -> u64 {
        self.made += 1;
        let id = self.made;
        // A prime far from small numbers keeps the draws of neighbours apart.
        let random = fastrand::Rng::with_seed(self.seed ^ id.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        self.rules.push(Standing { id, rule, random, met: 0, struck: 0 });
        id
    }
}

impl Standing {
    fn strike(&mut self, operation: Operation) -> Option<Strike> {
        if !self.rule.is_about(operation) {
            return None;
        }
        self.met += 1;
        if self.met <= self.rule.skip() || self.rule.count().is_some_and(|count| self.struck >= count) {
            return None;
        }
        if self.random.f64() >= self.rule.probability() {
            return None;
        }
        self.struck += 1;
        Some(Strike::of(&self.rule.fault, &mut self.random))
    }
}
