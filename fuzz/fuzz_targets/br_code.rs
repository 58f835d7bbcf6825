#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| hostile::br_code(bytes));
