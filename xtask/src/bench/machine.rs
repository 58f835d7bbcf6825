//! On what, and when, was measured.

use std::fs;
use std::thread;

use serde_json::{Value, json};

use crate::Failure;
use crate::tools::browsers::{self, CHROMIUM};
use crate::tools::printed;

/// What there is to say of this machine today.
pub(super) fn described() -> Result<Value, Failure> {
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let of = |file: &str, key: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let value = text
            .lines()
            .find_map(|line| line.strip_prefix(key)?.split_once(':').map(|(_, value)| value.trim().to_owned()));
        value.unwrap_or_default()
    };
    let memory = of("/proc/meminfo", "MemTotal").trim_end_matches(" kB").parse::<f64>().unwrap_or_default();
    let version = |program: &str, arguments: &[&str]| {
        let said = printed(program, arguments).unwrap_or_default();
        said.split_whitespace()
            .find(|word| word.trim_start_matches('v').starts_with(|first: char| first.is_ascii_digit()))
            .map(|word| word.trim_start_matches('v').to_owned())
    };
    let chromium = browsers::programs(&[CHROMIUM])?;
    Ok(json!({
        "date": printed("date", &["-u", "+%F"]),
        "cores": cores,
        "memory_gb": (memory / 1e6).round(),
        "processor": of("/proc/cpuinfo", "model name"),
        "rust": version("rustc", &["--version"]),
        "node": version("node", &["--version"]),
        "chromium": chromium.first().and_then(|program| version(&program.to_string_lossy(), &["--version"])),
    }))
}

/// A sentence for each machine and day.
pub(super) fn all<'m>(machines: impl Iterator<Item = &'m Value>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for machine in machines.filter(|machine| machine.is_object()) {
        let said = |key: &str| machine[key].as_str().unwrap_or("an unknown version").to_owned();
        let sentence = format!(
            "Measured on {} with {} cores and {} GB of memory, Rust {}, Node {}, Chromium {}.",
            said("date"),
            machine["cores"],
            machine["memory_gb"],
            said("rust"),
            said("node"),
            said("chromium")
        );
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::all;

    #[test]
    fn a_machine_is_told_once() {
        let machine = |date: &str| json!({ "date": date, "cores": 2, "memory_gb": 24, "rust": "1.95.0", "node": "20.20.2", "chromium": "156.0.1" });
        let (one, other) = (machine("2026-11-23"), machine("2026-11-24"));
        let told = all([&one, &one, &other].into_iter());
        assert_eq!(told.matches("Measured on").count(), 2, "{told}");
        assert!(told.starts_with(
            "Measured on 2026-11-23 with 2 cores and 24 GB of memory, Rust 1.95.0, Node 20.20.2, Chromium 156.0.1."
        ));
    }
}
