//! Certificates read from files that `openssl` has made.

use std::fs;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::{Certificate, CertificateFault, Environment, Error, ErrorKind};

use crate::openssl::{ISSUER, Issued, Key, authority, text};

mod openssl;

const PASSWORD: &str = "senha-canario-ç9Z";

/// The ways in which openssl writes a `.p12`.
const MODERN: &[&str] = &[];
const LEGACY: &[&str] = &["-legacy"];

fn fault<T>(result: Result<T, Error>) -> CertificateFault {
    let Err(error) = result else { panic!("the certificate was accepted") };
    let ErrorKind::Certificate(fault) = error.kind() else { panic!("another kind of error: {error}") };
    *fault
}

fn expect(certificate: &Certificate) {
    assert_eq!(certificate.issuer(), Some(ISSUER));
    assert_eq!(certificate.environment(), Some(Environment::Homologation));
    // 2020-01-01 and 2120-01-01.
    assert_eq!(certificate.not_before(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_577_836_800));
    assert_eq!(certificate.not_after(), SystemTime::UNIX_EPOCH + Duration::from_secs(4_733_510_400));
    certificate.check(SystemTime::now()).expect("it is valid for a century");
}

fn joined(parts: &[&std::path::Path]) -> Vec<u8> {
    parts.iter().flat_map(|part| fs::read(part).expect("openssl wrote it")).collect()
}

#[test]
fn reads_every_way_of_writing_p12() {
    let authority = authority();
    for key in [Key::Rsa, Key::P256, Key::P384, Key::Ed25519] {
        let issued = authority.issue(key);
        for password in ["", PASSWORD] {
            for arguments in [
                MODERN,
                LEGACY,
                &["-legacy", "-descert"],
                &["-certpbe", "NONE"],
                &["-keypbe", "NONE", "-certpbe", "NONE"],
                &["-nomac"],
                &["-macalg", "SHA1", "-keypbe", "AES-128-CBC", "-certpbe", "AES-192-CBC"],
                &["-macalg", "SHA512", "-iter", "100000"],
                &["-iter", "1"],
                &["-certfile", "ca.pem"],
                &["-legacy", "-certfile", "ca.pem", "-name", "minha aplicação"],
            ] {
                let path = authority.p12(&issued, password, arguments);
                let read = Certificate::from_p12_file(&path, password);
                expect(&read.unwrap_or_else(|error| panic!("{arguments:?}: {error}")));
            }
        }
    }
}

#[test]
fn reads_pem() {
    let authority = authority();
    for key in [Key::Rsa, Key::P256, Key::P384, Key::Ed25519] {
        let Issued { certificate, key: pkcs8 } = authority.issue(key);
        let mut keys = vec![pkcs8.clone()];
        if key != Key::Ed25519 {
            // PKCS#1 of RSA, SEC1 of the curves.
            let traditional = authority.path(".key");
            authority.run(&["pkey", "-traditional", "-in", text(&pkcs8), "-out", text(&traditional)]);
            let written = fs::read_to_string(&traditional).unwrap();
            assert!(written.contains("BEGIN RSA PRIVATE KEY") || written.contains("BEGIN EC PRIVATE KEY"));
            keys.push(traditional);
        }
        for key in keys {
            let ca = authority.certificate();
            expect(&Certificate::from_pem(&joined(&[&certificate, &key])).unwrap());
            expect(&Certificate::from_pem(&joined(&[&key, &ca, &certificate])).unwrap());
            expect(&Certificate::from_pem_parts(&fs::read(&certificate).unwrap(), &fs::read(&key).unwrap()).unwrap());
            let lines = String::from_utf8(joined(&[&certificate, &key])).unwrap().replace('\n', "\r\n");
            expect(&Certificate::from_pem(format!("\u{feff}{lines}").as_bytes()).unwrap());
        }
    }
}

#[test]
fn reads_base64() {
    let authority = authority();
    let bytes = fs::read(authority.p12(&authority.issue(Key::P256), "", LEGACY)).unwrap();
    let plain = STANDARD.encode(&bytes);
    let lines: String =
        plain.as_bytes().chunks(64).map(|line| format!("  {}\r\n", std::str::from_utf8(line).unwrap())).collect();
    for written in [plain.as_str(), plain.trim_end_matches('='), &lines] {
        expect(&Certificate::from_p12_base64(written, "").unwrap());
    }
    assert_eq!(fault(Certificate::from_p12_base64("MII*", "")), CertificateFault::Malformed);
    assert_eq!(fault(Certificate::from_p12_base64("", "")), CertificateFault::Malformed);
}

#[test]
fn refuses_a_wrong_password() {
    let authority = authority();
    let issued = authority.issue(Key::P256);
    for arguments in [MODERN, LEGACY, &["-nomac"]] {
        for (right, wrong) in [("", "x"), (PASSWORD, ""), (PASSWORD, "senha")] {
            let path = authority.p12(&issued, right, arguments);
            let fault = fault(Certificate::from_p12_file(path, wrong));
            assert_eq!(fault, CertificateFault::WrongPassword);
            assert_eq!(fault.to_string(), "password wrong or file damaged");
        }
    }
}
