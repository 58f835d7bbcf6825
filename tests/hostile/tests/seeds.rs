//! The seeds of the fuzzer, read as the fuzzer reads them: a target whose reader has changed fails here.

use std::fs;

use hostile::{READERS, folder, seeds};

#[test]
fn every_seed_is_read() {
    for (name, read) in READERS {
        let seeds = seeds(name);
        assert!(seeds.len() >= 8, "{name} has {} seeds", seeds.len());
        for (file, seed) in seeds {
            assert!(seed.len() <= 64 * 1024, "{name}/{file} is small");
            println!("{name}/{file}");
            read(&seed);
        }
    }
}

#[test]
fn every_reader_has_a_target() {
    let manifest = fs::read_to_string(folder().join("Cargo.toml")).unwrap();
    let mut targets: Vec<String> = fs::read_dir(folder().join("fuzz_targets"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    targets.sort();
    let mut readers: Vec<&str> = READERS.iter().map(|(name, _)| *name).collect();
    readers.sort_unstable();
    assert_eq!(targets, readers);
    for name in readers {
        let target = fs::read_to_string(folder().join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("hostile::{name}(bytes)")), "{name} calls its reader");
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name} is in the manifest");
    }
}
