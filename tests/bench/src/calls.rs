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
use serde_json::Value;

use self::bare::Bare;
use self::in_process::InProcess;
use self::loopback::Loopback;
pub(crate) use self::loopback::{SERVE, serve};
use self::ours::Ours;
use self::sdk::{Identity, Sdk};
use crate::clock::{Pace, by_turns};
use crate::record::{Row, Times, summary};

/// How many times each contender is timed.
const ROUNDS: usize = 31;
/// How many times as many calls as the SDK the others make, which are so much faster.
const SHARE: usize = 40;

/// The table of these rows.
const GROUP: &str = "The client, over mutual TLS on loopback";

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

/// Compares and measures.
pub(crate) fn rows(pace: Pace) -> io::Result<Vec<Row>> {
    let mut loopback = Loopback::start()?;
    let charge = Charge::new()?;
    let mut ours = InProcess::new(Ours::new(&loopback, charge.clone())?)?;
    let mut rivals: [(&str, usize, Box<dyn Contender>); 3] = [
        ("reqwest by hand", SHARE, Box::new(InProcess::new(Bare::new(&loopback, charge.clone())?)?)),
        ("SDK for Node, .p12", 1, Box::new(Sdk::start(&loopback, &charge, Identity::P12)?)),
        ("SDK for Node, PEM", 1, Box::new(Sdk::start(&loopback, &charge, Identity::Pem)?)),
    ];
    let mut rows = Vec::new();
    for (name, share, rival) in &mut rivals {
        for operation in [Operation::Detail, Operation::Create] {
            if ours.answer(operation)? != rival.answer(operation)? {
                let operation = operation.name();
                return Err(io::Error::other(format!("{operation}: {name} gets another answer than we do")));
            }
        }
        rows.push(handshakes(&mut loopback, &mut ours, name, &mut **rival)?);
        for (operation, at_once) in
            [(Operation::Detail, 1), (Operation::Create, 1), (Operation::Detail, 32), (Operation::Create, 32)]
        {
            let calls = if pace == Pace::Full { 32 } else { at_once };
            let times = |share: usize| if pace == Pace::Once { 1 } else { share };
            let burst = |share: usize| Burst { operation, calls: calls * times(share), at_once };
            ours.burst(burst(SHARE))?;
            rival.burst(burst(*share))?;
            // By twos, so that each comes as often after the other as after itself.
            let rounds = by_turns(pace.rounds(ROUNDS), 2, |turn| match turn {
                0 => ours.burst(burst(SHARE)),
                _ => rival.burst(burst(*share)),
            });
            let rounds =
                rounds.into_iter().map(|side| side.into_iter().collect()).collect::<io::Result<Vec<Vec<_>>>>()?;
            let [ours, theirs] = rounds.as_slice() else { continue };
            let told = |unit, figure| told(operation, at_once, name, unit, [ours, theirs], figure);
            rows.push(told("calls per second", |figures| figures.wall));
            rows.push(told("CPU µs per call", |figures| figures.cpu));
        }
    }
    Ok(rows)
}

/// How many handshakes ten calls take that follow one another.
fn handshakes(
    loopback: &mut Loopback,
    ours: &mut dyn Contender,
    name: &str,
    rival: &mut dyn Contender,
) -> io::Result<Row> {
    let ten = Burst { operation: Operation::Detail, calls: 10, at_once: 1 };
    let begin = loopback.handshakes()?;
    ours.burst(ten)?;
    let middle = loopback.handshakes()?;
    rival.burst(ten)?;
    let end = loopback.handshakes()?;
    // With the handshake of a first call, so that none is zero.
    let figures = [middle - begin + 1, end - middle + 1].map(|count| count as f64);
    let ratio = figures[1] / figures[0];
    Ok(Row {
        group: GROUP,
        what: "11 calls of pixDetailCharge, one after the other".to_owned(),
        rival: name.to_owned(),
        unit: "handshakes",
        figures,
        ratio: [ratio; 3],
        compared: 1,
        differing: 0,
        charted: false,
    })
}

/// One row.
fn told(
    operation: Operation,
    at_once: usize,
    rival: &str,
    unit: &'static str,
    [ours, theirs]: [&[Figures]; 2],
    figure: fn(&Figures) -> f64,
) -> Row {
    let in_unit = |nanoseconds: f64| if unit == "calls per second" { 1e9 / nanoseconds } else { nanoseconds / 1e3 };
    let [ours, theirs] = [ours, theirs].map(|rounds| rounds.iter().map(figure).collect::<Vec<f64>>());
    let (figures, ratio) = summary([Times { ours: &ours, theirs: &theirs }].into_iter());
    let manner = if at_once == 1 { "one after the other".to_owned() } else { format!("{at_once} at once") };
    Row {
        group: GROUP,
        what: format!("{}, {manner}", operation.name()),
        rival: rival.to_owned(),
        unit,
        figures: figures.map(in_unit),
        ratio,
        compared: 1,
        differing: 0,
        charted: unit == "calls per second" && rival != "SDK for Node, .p12",
    }
}
