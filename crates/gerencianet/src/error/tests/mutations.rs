//! Bodies broken by chance, and cut at every byte.

use std::time::{Duration, Instant};

use super::{forms, read};
use crate::error::{Environments, Error};
use gerencianet_validation::Operation;

/// Reads a body and everything that is known of it.
fn exercise(body: &[u8]) {
    let api = read(400 + (body.len() % 200) as u16, body);
    assert_eq!(api.raw(), body);
    let error = Error::answered(Operation::PixSend, api.clone(), Environments::default(), None);
    let shown = format!("{error} {error:?} {api} {api:?} {:?}", api.violations());
    assert!(shown.is_ascii(), "what is shown is ours or a plain name");
    // The name is shown at most twelve times above, and so is everything else that has a length.
    assert!(shown.len() < 4_000 + 40 * api.violations().len(), "{}", shown.len());
}

#[test]
fn every_prefix_is_read() {
    for form in forms() {
        let text = form.to_string();
        for end in 0..=text.len() {
            exercise(&text.as_bytes()[..end]);
            exercise(&text.as_bytes()[end..]);
        }
    }
}

#[test]
fn broken_bodies_are_read() {
    let mut random = fastrand::Rng::with_seed(4);
    let forms: Vec<Vec<u8>> = forms().iter().map(|form| form.to_string().into_bytes()).collect();
    let spice = b"\"\\{}[]:,0-9.eEtfn\0\xc3\xff u";
    for turn in 0..40_000 {
        let mut body = forms[turn % forms.len()].clone();
        for _ in 0..random.usize(1..6) {
            let at = random.usize(0..=body.len());
            match random.u8(0..5) {
                0 if at < body.len() => body[at] = random.u8(..),
                1 if at < body.len() => body[at] ^= 1 << random.u8(0..8),
                2 => body.insert(at, spice[random.usize(0..spice.len())]),
                3 => {
                    let end = random.usize(at..=body.len());
                    body.drain(at..end);
                }
                _ => {
                    let other = &forms[random.usize(0..forms.len())];
                    let start = random.usize(0..=other.len());
                    let part = other[start..random.usize(start..=other.len())].to_vec();
                    body.splice(at..at, part);
                }
            }
        }
        exercise(&body);
    }
}

#[test]
fn noise_is_read() {
    let mut random = fastrand::Rng::with_seed(5);
    for length in 0..2_000 {
        let noise: Vec<u8> = std::iter::repeat_with(|| random.u8(..)).take(length).collect();
        exercise(&noise);
    }
}

/// Bodies that cost most for their length. The bound is wide: a machine that is busy may take its time.
#[test]
fn no_body_takes_long() {
    let filled =
        |unit: &str, before: &str, after: &str| format!("{before}{}{after}", unit.repeat(1_000_000 / unit.len()));
    for body in [
        filled("[],", "{\"erros\":[", "[]]}"),
        filled("{},", "{\"violacoes\":[", "{}]}"),
        filled("{\"chave\":\"a\"},", "{\"erros\":[", "{}]}"),
        filled("\\\\", "{\"mensagem\":\"{", "}\"}"),
        filled("\\\"", "{\"mensagem\":\"{", "}\"}"),
        filled("1", "{\"nome\":", "}"),
        filled(" ", "", ""),
        filled("/", "{\"type\":\"", "\"}"),
        filled("\u{feff}", "", "{}"),
    ] {
        let start = Instant::now();
        exercise(body.as_bytes());
        assert!(start.elapsed() < Duration::from_secs(5), "{}", &body[..20]);
    }
}
