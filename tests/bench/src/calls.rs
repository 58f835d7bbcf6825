//! Measures the client against bare `reqwest` and against the vendor's SDK for Node: calls over mutual TLS on loopback.
//!
//! One server, in a process of its own, answers all of them at once with the examples of the documents. Every rival has the
//! same certificate and credentials, makes the same calls, runs on one thread, and must get the same answers before anything
//! is timed. What a call costs is told twice: by the clock, which waits for the server too, and in time of the processors,
//! which only the caller spends. Rounds go by turns; ratios are taken round by round.

mod bare;
mod in_process;
mod loopback;
mod ours;
mod sdk;

use std::io;

use gerencianet::domain::{Cpf, Txid};
use gerencianet::pix::{CalendarioRequest, CobRequest, CobValorRequest, DevedorRequest};
use serde_json::{Value, json};

use self::bare::Bare;
use self::in_process::InProcess;
use self::loopback::Loopback;
pub(crate) use self::loopback::{SERVE, serve};
use self::ours::Ours;
use self::sdk::{Identity, Sdk};
use crate::clock::{by_turns, median, quantile};

/// How many times each contender is timed.
const ROUNDS: usize = 31;
/// How many times as many calls as the SDK the others make, which are so much faster.
const SHARE: usize = 40;

/// What is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    /// A GET.
    Detail,
    /// A PUT with a body.
    Create,
}

impl Operation {
    /// The `operationId`, which is the SDK's name too.
    fn name(self) -> &'static str {
        match self {
            Operation::Detail => "pixDetailCharge",
            Operation::Create => "pixCreateCharge",
        }
    }
}

/// Some calls, so many at once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Burst {
    operation: Operation,
    calls: usize,
    at_once: usize,
}

/// What one call of a burst took, in nanoseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Figures {
    /// By the clock: of calls one after the other the median, of calls at once the share of the whole time.
    wall: f64,
    /// Of the processors.
    cpu: f64,
}

/// Who makes calls.
trait Contender {
    fn answer(&mut self, operation: Operation) -> io::Result<Value>;
    fn burst(&mut self, burst: Burst) -> io::Result<Figures>;
}

/// What is called, and with what.
#[derive(Clone)]
struct Charge {
    txid: Txid,
    body: CobRequest,
}

impl Charge {
    fn new() -> io::Result<Self> {
        let payer = DevedorRequest::PessoaFisica {
            cpf: Cpf::parse("52998224725").map_err(io::Error::other)?,
            nome: "Francisco da Silva".to_owned(),
        };
        let body = CobRequest::new(
            CalendarioRequest { expiracao: Some(3600) },
            CobValorRequest { original: "123.45".parse().map_err(io::Error::other)? },
            "pix@example.com".parse().map_err(io::Error::other)?,
        );
        let question = Some("Informe o número do pedido.".to_owned());
        Ok(Charge {
            txid: Txid::parse("7978c0c97ea847e78e8849634473c1f1").map_err(io::Error::other)?,
            body: CobRequest { devedor: Some(payer), solicitacao_pagador: question, ..body },
        })
    }
}

/// Compares, measures and tells.
pub(crate) fn measure_all() -> io::Result<()> {
    let mut loopback = Loopback::start()?;
    let charge = Charge::new()?;
    let mut ours = InProcess::new(Ours::new(&loopback, charge.clone())?)?;
    let mut rivals: [(&str, usize, Box<dyn Contender>); 3] = [
        ("bare reqwest", SHARE, Box::new(InProcess::new(Bare::new(&loopback, charge.clone())?)?)),
        ("SDK with .p12", 1, Box::new(Sdk::start(&loopback, &charge, Identity::P12)?)),
        ("SDK with PEM", 1, Box::new(Sdk::start(&loopback, &charge, Identity::Pem)?)),
    ];
    println!("calls on loopback over mutual TLS; server and callers run on one thread each");
    for (name, _, rival) in &mut rivals {
        for operation in [Operation::Detail, Operation::Create] {
            if ours.answer(operation)? != rival.answer(operation)? {
                let operation = operation.name();
                return Err(io::Error::other(format!("{operation}: {name} gets another answer than we do")));
            }
        }
        let ten = Burst { operation: Operation::Detail, calls: 10, at_once: 1 };
        let begin = loopback.handshakes()?;
        ours.burst(ten)?;
        let middle = loopback.handshakes()?;
        rival.burst(ten)?;
        let end = loopback.handshakes()?;
        println!("TLS handshakes for ten more calls: ours {}, {name} {}", middle - begin, end - middle);
    }
    println!("\n{:<58} {:>10} {:>10} {:>7}  quartiles", "", "ours", "rival", "ratio");
    let mut record = Vec::new();
    for (name, share, rival) in &mut rivals {
        for (operation, at_once) in
            [(Operation::Detail, 1), (Operation::Create, 1), (Operation::Detail, 32), (Operation::Create, 32)]
        {
            let burst = |share: usize| Burst { operation, calls: 32 * share, at_once };
            ours.burst(burst(SHARE))?;
            rival.burst(burst(*share))?;
            // By twos, so that each comes as often after the other as after itself.
            let rounds = by_turns(ROUNDS, 2, |turn| match turn {
                0 => ours.burst(burst(SHARE)),
                _ => rival.burst(burst(*share)),
            });
            let rounds =
                rounds.into_iter().map(|side| side.into_iter().collect()).collect::<io::Result<Vec<Vec<_>>>>()?;
            let [ours, theirs] = rounds.as_slice() else { continue };
            let row = format!("{}, {at_once} at once, {name}", operation.name());
            record.push(told(&row, "calls per second", ours, theirs, |figures| figures.wall));
            record.push(told(&row, "CPU µs per call", ours, theirs, |figures| figures.cpu));
        }
    }
    crate::keep("calls.json", &Value::Array(record))
}

/// Prints one row, and gives it for the record.
fn told(row: &str, unit: &str, ours: &[Figures], theirs: &[Figures], figure: fn(&Figures) -> f64) -> Value {
    let in_unit = |nanoseconds: f64| if unit == "calls per second" { 1e9 / nanoseconds } else { nanoseconds / 1e3 };
    let middle = |rounds: &[Figures]| in_unit(median(&rounds.iter().map(figure).collect::<Vec<f64>>()));
    let (our_middle, their_middle) = (middle(ours), middle(theirs));
    let ratios: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| figure(theirs) / figure(ours)).collect();
    let (ratio, lower, upper) = (median(&ratios), quantile(&ratios, 0.25), quantile(&ratios, 0.75));
    let name = format!("{row}, {unit}");
    println!("{name:<58} {our_middle:>10.1} {their_middle:>10.1} {ratio:>6.2}×  {lower:.2}–{upper:.2}");
    json!({"row": row, "unit": unit, "ours": our_middle, "rival": their_middle, "ratio": ratio, "lower_quartile": lower, "upper_quartile": upper})
}
