//! Certificates read from files that `openssl` has made.

use std::fs;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::{Certificate, CertificateFault, CertificateForm, Environment, Error, ErrorKind};

use crate::openssl::der::{self, certificate_bag, encrypted_key_bag};
use crate::openssl::{Authority, ISSUER, Issued, Key, SUBJECT, authority, text};

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
                &["-macalg", "SHA512", "-iter", "10000"],
                &["-iter", "1"],
                &["-legacy", "-keypbe", "PBE-SHA1-2DES", "-certpbe", "PBE-SHA1-RC2-128"],
                &["-keypbe", "DES-EDE3-CBC", "-certpbe", "DES-EDE3-CBC"],
                &["-certfile", "ca.pem"],
                &["-legacy", "-certfile", "ca.pem", "-name", "minha aplicação"],
            ] {
                let path = authority.p12(&issued, password, arguments);
                expect(&Certificate::from_file(&path, password).expect("it is known by its content"));
                let read = Certificate::from_p12_file(&path, password);
                expect(&read.unwrap_or_else(|error| panic!("{arguments:?}: {error}")));
            }
        }
    }
}

#[test]
fn is_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Certificate>();
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
            let whole = key.with_extension("whole.crt");
            fs::write(&whole, joined(&[&certificate, &key])).unwrap();
            expect(&Certificate::from_file(&whole, "").unwrap());
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

#[test]
fn reads_files_of_other_programs() {
    let authority = authority();
    let issued = authority.issue(Key::Rsa);
    let certificate = certificate_bag(&authority.der(&issued.certificate));
    // node-forge derives keys with SHA-1; others still encrypt as openssl did at the beginning.
    for way in [
        &["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA1"][..],
        &["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA1"],
        &["-v2", "des3", "-v2prf", "hmacWithSHA1"],
        &["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA512"],
        &["-v1", "PBE-SHA1-RC2-40"],
        &["-v1", "PBE-SHA1-3DES"],
        &["-nocrypt"],
    ] {
        for password in ["", PASSWORD, "🔑"] {
            let pass = format!("pass:{password}");
            let mut arguments = vec!["pkcs8", "-topk8", "-outform", "DER", "-in", text(&issued.key), "-passout", &pass];
            arguments.extend(["-provider", "default", "-provider", "legacy"]);
            arguments.extend(way);
            let key = authority.run(&arguments);
            let key = if way == ["-nocrypt"] { der::key_bag(&key) } else { encrypted_key_bag(&key) };
            let file = der::p12(&[key.clone(), certificate.clone()]);
            assert!(authority.reads(&file, password), "{way:?}");
            expect(&Certificate::from_p12_bytes(&file, password).unwrap_or_else(|error| panic!("{way:?}: {error}")));
        }
    }
}

#[test]
fn reads_a_file_made_without_any_password() {
    let authority = authority();
    let issued = authority.issue(Key::P256);
    let key = authority.run(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", text(&issued.key)]);
    let bags = [certificate_bag(&authority.der(&issued.certificate)), der::key_bag(&key)];
    let file = authority.p12_without_password(&bags);
    assert!(authority.reads(&file, ""));
    expect(&Certificate::from_p12_bytes(&file, "").unwrap());
    assert_eq!(fault(Certificate::from_p12_bytes(&file, "x")), CertificateFault::WrongPassword);
}

#[test]
fn reads_ber() {
    let authority = authority();
    let issued = authority.issue(Key::Rsa);
    for password in ["", PASSWORD] {
        // Four levels lead to the string that the checksum covers.
        let file = der::ber(&fs::read(authority.p12(&issued, password, LEGACY)).unwrap(), 4);
        assert!(authority.reads(&file, password));
        expect(&Certificate::from_p12_bytes(&file, password).unwrap());
        assert_eq!(fault(Certificate::from_p12_bytes(&file, "x")), CertificateFault::WrongPassword);
    }
    // Where there is no checksum, what is in that string may be BER as well.
    let pkcs8 = authority.path(".key");
    authority.run(&[
        "pkcs8",
        "-topk8",
        "-outform",
        "DER",
        "-in",
        text(&issued.key),
        "-passout",
        "pass:x",
        "-out",
        text(&pkcs8),
    ]);
    let key = fs::read(&pkcs8).unwrap();
    let bags = [encrypted_key_bag(&key), certificate_bag(&authority.der(&issued.certificate))];
    let file = der::p12(&bags.map(|bag| der::ber(&bag, 3)));
    assert!(authority.reads(&file, "x"));
    expect(&Certificate::from_p12_bytes(&file, "x").unwrap());
}

#[test]
fn finds_the_certificate_among_many() {
    let authority = authority();
    let [own, other] = [authority.issue(Key::P256), authority.issue(Key::P256)];
    let many = authority.path(".pem");
    fs::write(
        &many,
        joined(&[&authority.certificate(), &other.certificate, &own.certificate, &authority.certificate()]),
    )
    .unwrap();
    let all = joined(&[&many, &own.key]);
    assert_eq!(
        format!("{:?}", Certificate::from_pem(&all).unwrap()),
        format!("{:?}", Certificate::from_pem_parts(&joined(&[&many]), &joined(&[&own.key])).unwrap())
    );
    expect(&Certificate::from_pem(&all).unwrap());
    // What `openssl pkcs12 -nodes` writes, with lines of text between the parts.
    let p12 = authority.p12(&own, "", &["-certfile", text(&many)]);
    expect(&Certificate::from_p12_file(&p12, "").unwrap());
    let converted = authority.run(&["pkcs12", "-in", text(&p12), "-passin", "pass:", "-nodes"]);
    assert!(converted.starts_with(b"Bag Attributes"));
    expect(&Certificate::from_pem(&converted).unwrap());
}

#[test]
fn refuses_a_missing_or_foreign_part() {
    let authority = authority();
    let [own, other] = [authority.issue(Key::P256), authority.issue(Key::Rsa)];
    let read = |path| fs::read(path).unwrap();
    let (certificate, key, foreign) = (read(&own.certificate), read(&own.key), read(&other.key));
    assert_eq!(fault(Certificate::from_pem(&certificate)), CertificateFault::NoPrivateKey);
    assert_eq!(fault(Certificate::from_pem_parts(&certificate, &certificate)), CertificateFault::NoPrivateKey);
    assert_eq!(fault(Certificate::from_pem(&key)), CertificateFault::NoCertificate);
    assert_eq!(fault(Certificate::from_pem_parts(&certificate, &foreign)), CertificateFault::ForeignKey);
    expect(&Certificate::from_pem(&[certificate.clone(), foreign.clone(), key.clone()].concat()).unwrap());

    let alone = authority.path(".p12");
    authority.run(&[
        "pkcs12",
        "-export",
        "-nokeys",
        "-in",
        text(&own.certificate),
        "-passout",
        "pass:",
        "-out",
        text(&alone),
    ]);
    assert_eq!(fault(Certificate::from_p12_file(&alone, "")), CertificateFault::NoPrivateKey);
    let pkcs8 = authority.run(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", text(&other.key)]);
    let bags = [certificate_bag(&authority.der(&own.certificate)), der::key_bag(&pkcs8)];
    assert_eq!(fault(Certificate::from_p12_bytes(&der::p12(&bags), "")), CertificateFault::ForeignKey);
    assert_eq!(fault(Certificate::from_p12_bytes(&der::p12(&bags[1..]), "")), CertificateFault::NoCertificate);
    assert_eq!(fault(Certificate::from_p12_bytes(&der::p12(&[]), "")), CertificateFault::NoCertificate);
}

#[test]
fn refuses_keys_that_cannot_be_used() {
    let authority = authority();
    for key in [Key::ShortRsa, Key::P521] {
        let issued = authority.issue(key);
        assert_eq!(
            fault(Certificate::from_pem(&joined(&[&issued.certificate, &issued.key]))),
            CertificateFault::UnsupportedKey
        );
        assert_eq!(
            fault(Certificate::from_p12_file(authority.p12(&issued, "", MODERN), "")),
            CertificateFault::UnsupportedKey
        );
    }
    let issued = authority.issue(Key::Rsa);
    for way in [&["pkcs8", "-topk8"][..], &["rsa", "-traditional", "-aes128"]] {
        let encrypted = authority.path(".key");
        let mut arguments = way.to_vec();
        arguments.extend(["-in", text(&issued.key), "-passout", "pass:senha", "-out", text(&encrypted)]);
        authority.run(&arguments);
        assert_eq!(
            fault(Certificate::from_pem(&joined(&[&issued.certificate, &encrypted]))),
            CertificateFault::EncryptedKey
        );
    }
}

#[test]
fn knows_when_it_is_valid() {
    let authority = authority();
    let moment = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    let past = authority.issue_between(Key::P256, "20200101000000Z", "20210630235959Z");
    let future = authority.issue_between(Key::P256, "20990101000000Z", "21000101000000Z");
    for (issued, shown, from, to) in [
        (
            past,
            "the certificate has expired: from 2020-01-01T00:00:00Z to 2021-06-30T23:59:59Z",
            1_577_836_800,
            1_625_097_599,
        ),
        (
            future,
            "the certificate is not valid yet: from 2099-01-01T00:00:00Z to 2100-01-01T00:00:00Z",
            4_070_908_800,
            4_102_444_800,
        ),
    ] {
        let certificate = Certificate::from_p12_file(authority.p12(&issued, "", MODERN), "").unwrap();
        let error = certificate.check(SystemTime::now()).unwrap_err();
        assert_eq!(error.to_string(), shown);
        let (not_before, not_after) = (moment(from), moment(to));
        assert_eq!((certificate.not_before(), certificate.not_after()), (not_before, not_after));
        let second = Duration::from_secs(1);
        assert_eq!(
            fault(certificate.check(not_before - second)),
            CertificateFault::NotYetValid { not_before, not_after }
        );
        certificate.check(not_before).unwrap();
        certificate.check(not_after).unwrap();
        assert_eq!(fault(certificate.check(not_after + second)), CertificateFault::Expired { not_before, not_after });
    }
}

#[test]
fn tells_the_environment_by_the_issuer() {
    for (name, environment) in [
        ("apis.sejaefi.com.br", Some(Environment::Production)),
        ("apis.efipay.com.br", Some(Environment::Production)),
        ("api-pix.gerencianet.com.br", Some(Environment::Production)),
        ("apis-h.sejaefi.com.br", Some(Environment::Homologation)),
        ("API-PIX-H.gerencianet.com.br", Some(Environment::Homologation)),
        ("apis.efipay.com.br.example", None),
        ("Some bank", None),
    ] {
        let authority = Authority::new(name);
        let issued = authority.issue(Key::P256);
        let certificate = Certificate::from_pem(&joined(&[&issued.certificate, &issued.key])).unwrap();
        assert_eq!((certificate.issuer(), certificate.environment()), (Some(name), environment));
        // The authority issued its own certificate: its name would be that of the owner.
        let own =
            Certificate::from_pem(&joined(&[&authority.certificate(), &authority.folder().join("ca.key")])).unwrap();
        assert_eq!((own.issuer(), own.environment()), (None, None));
    }
}

#[test]
fn says_which_form_it_is_instead() {
    let authority = authority();
    let issued = authority.issue(Key::P256);
    let p12 = fs::read(authority.p12(&issued, "", MODERN)).unwrap();
    let pem = joined(&[&issued.certificate, &issued.key]);
    let der = authority.der(&issued.certificate);
    let other = |result| match fault(result) {
        CertificateFault::OtherForm(form) => form,
        fault => panic!("{fault}"),
    };
    let base64 = STANDARD.encode(&p12);
    assert_eq!(other(Certificate::from_p12_bytes(&pem, "")), CertificateForm::Pem);
    assert_eq!(other(Certificate::from_p12_bytes(&der, "")), CertificateForm::Der);
    assert_eq!(other(Certificate::from_p12_bytes(base64.as_bytes(), "")), CertificateForm::Base64);
    assert_eq!(other(Certificate::from_p12_base64(std::str::from_utf8(&pem).unwrap(), "")), CertificateForm::Pem);
    assert_eq!(other(Certificate::from_p12_base64(&STANDARD.encode(&der), "")), CertificateForm::Der);
    assert_eq!(other(Certificate::from_pem(&p12)), CertificateForm::Pkcs12);
    assert_eq!(other(Certificate::from_pem(&der)), CertificateForm::Der);
    assert_eq!(other(Certificate::from_pem(base64.as_bytes())), CertificateForm::Base64);
    assert_eq!(other(Certificate::from_pem_parts(&pem, &p12)), CertificateForm::Pkcs12);
}

#[test]
fn refuses_what_is_no_certificate() {
    let authority = authority();
    for bytes in [&b""[..], b"\x30", b"\x30\x80", b"\x30\x83", b"ola", b"\xff\xfe\x00", &[0x30; 4096], &[0xa0; 100]] {
        let p12 = Certificate::from_p12_bytes(bytes, "");
        assert!(matches!(fault(p12), CertificateFault::Malformed | CertificateFault::OtherForm(_)));
        assert!(matches!(
            fault(Certificate::from_pem(bytes)),
            CertificateFault::Malformed | CertificateFault::OtherForm(_)
        ));
    }
    let pem = b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    assert_eq!(fault(Certificate::from_pem(pem)), CertificateFault::Malformed);
    assert_eq!(fault(Certificate::from_pem(&pem[..40])), CertificateFault::Malformed);
    assert_eq!(fault(Certificate::from_p12_bytes(&vec![0x30; 64 * 1024 + 1], "")), CertificateFault::TooLarge);
    assert_eq!(fault(Certificate::from_p12_base64(&"A".repeat(1_000_000), "")), CertificateFault::TooLarge);
    assert_eq!(fault(Certificate::from_pem(&vec![b'-'; 1024 * 1024 + 1])), CertificateFault::TooLarge);
    let missing = Certificate::from_p12_file(authority.path(".p12"), "").unwrap_err();
    assert!(std::error::Error::source(&missing).is_some());
    assert_eq!(fault::<Certificate>(Err(missing)), CertificateFault::Unreadable);
    assert_eq!(fault(Certificate::from_p12_file(authority.folder(), "")), CertificateFault::Unreadable);
    #[cfg(unix)]
    assert_eq!(fault(Certificate::from_p12_file("/dev/zero", "")), CertificateFault::TooLarge);
}

#[test]
fn survives_cuts_and_damage() {
    let authority = authority();
    let issued = authority.issue(Key::P256);
    for arguments in [&["-iter", "1", "-certfile", "ca.pem"][..], &["-iter", "1", "-legacy"], &["-iter", "1", "-nomac"]]
    {
        let whole = fs::read(authority.p12(&issued, "x", arguments)).unwrap();
        let ber = der::ber(&whole, 4);
        for whole in [whole, ber] {
            for length in (0..whole.len()).step_by(97).chain(whole.len() - 3..whole.len()) {
                fault(Certificate::from_p12_bytes(&whole[..length], "x"));
                let _ = Certificate::from_p12_base64(&STANDARD.encode(&whole[..length]), "x");
            }
            for place in 0..whole.len() {
                for damage in [0x01, 0x80, 0xff] {
                    let mut broken = whole.clone();
                    broken[place] ^= damage;
                    let _ = Certificate::from_p12_bytes(&broken, "x");
                }
            }
        }
    }
    let pem = joined(&[&issued.certificate, &issued.key]);
    for length in (0..pem.len()).step_by(97) {
        fault(Certificate::from_pem(&pem[..length]));
    }
    for place in 0..pem.len() {
        let mut broken = pem.clone();
        broken[place] ^= 0x01;
        let _ = Certificate::from_pem(&broken);
    }
}

#[test]
fn bounds_what_a_file_may_cost() {
    let started = Instant::now();
    let authority = authority();
    for rounds in [1 << 31, (1 << 31) - 1, 1 << 32, u64::MAX >> 1] {
        for file in [
            der::p12_with_costly_checksum(&[], rounds),
            der::p12(&[der::costly_bag(rounds)]),
            der::p12(&[der::costly_legacy_bag(rounds)]),
        ] {
            assert_eq!(fault(Certificate::from_p12_bytes(&file, "")), CertificateFault::TooManyRounds, "{rounds}");
        }
    }
    // It is the file that is bounded, not the single key: the second of these alone would be allowed.
    let mut key =
        authority.run(&["pkcs8", "-topk8", "-iter", "1000", "-outform", "DER", "-passout", "pass:", "-in", "ca.key"]);
    key = encrypted_key_bag(&key);
    let file = der::p12(&[key.clone(), der::costly_bag(3_999_999)]);
    assert_eq!(fault(Certificate::from_p12_bytes(&file, "")), CertificateFault::TooManyRounds);
    for file in
        [der::p12(&[der::costly_bag(0)]), der::p12(&[der::costly_legacy_bag(0)]), der::p12_with_costly_checksum(&[], 0)]
    {
        assert_eq!(fault(Certificate::from_p12_bytes(&file, "")), CertificateFault::Malformed);
    }
    // Values within each other would take the stack.
    let mut deep = vec![0x24; 30_000];
    deep.iter_mut().skip(1).step_by(2).for_each(|length| *length = 0x80);
    for content in [deep, [0x24, 0x80].repeat(15_000)] {
        let file = [&[0x30, 0x80, 0x02, 0x01, 0x03][..], &content].concat();
        assert_eq!(fault(Certificate::from_p12_bytes(&file, "")), CertificateFault::Malformed);
    }
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

/// All that an error or a certificate can be made to print.
fn printed(result: &Result<Certificate, Error>) -> String {
    let mut all = format!("{result:?} {result:#?}");
    if let Err(error) = result {
        all += &format!("{error} {:?} {}", error.kind(), error.kind());
        let mut source = std::error::Error::source(error);
        while let Some(error) = source {
            all += &format!("{error} {error:?}");
            source = error.source();
        }
    }
    all
}

#[test]
fn shows_neither_password_nor_key_nor_owner() {
    let authority = authority();
    let issued = authority.issue(Key::Rsa);
    let p12 = fs::read(authority.p12(&issued, PASSWORD, LEGACY)).unwrap();
    let pem = fs::read_to_string(&issued.key).unwrap();
    let key = authority.run(&["pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", text(&issued.key)]);
    let secret = &key[key.len() / 2..][..8];
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let certificate = joined(&[&issued.certificate]);
    let path = authority.path(PASSWORD);
    let results = [
        Certificate::from_p12_bytes(&p12, PASSWORD),
        Certificate::from_p12_bytes(&p12, &format!("{PASSWORD}x")),
        Certificate::from_p12_bytes(&p12[..p12.len() - 50], PASSWORD),
        Certificate::from_p12_base64(PASSWORD, PASSWORD),
        Certificate::from_p12_file(&path, PASSWORD),
        Certificate::from_p12_bytes(pem.as_bytes(), PASSWORD),
        Certificate::from_p12_bytes(&key, PASSWORD),
        Certificate::from_pem(pem.as_bytes()),
        Certificate::from_pem(&key),
        Certificate::from_pem(&pem.as_bytes()[..pem.len() - 40]),
        Certificate::from_pem_parts(&certificate, pem.as_bytes()),
        Certificate::from_pem_parts(&certificate, pem.replace("PRIVATE", "RSA PRIVATE").as_bytes()),
        Certificate::from_pem_parts(&certificate, pem.replace('A', "!").as_bytes()),
    ];
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 2);
    for result in &results {
        let printed = printed(result);
        let lines = pem.lines().filter(|line| !line.starts_with('-'));
        let (list, first) = (format!("{secret:?}"), SUBJECT.split(' ').next().unwrap());
        for canary in lines.chain([PASSWORD, SUBJECT, first, &hex, &hex.to_uppercase(), list.trim_matches(['[', ']'])])
        {
            assert!(!printed.contains(canary), "{printed}");
        }
    }
}
