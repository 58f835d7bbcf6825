//! The certificates are what their names say, by the word of `openssl`.

use std::process::Command;

use server::{
    Encryption, Identity, pki,
    pki::{HOMOLOGATION, PRODUCTION},
};

/// What `openssl` prints about a file.
fn told(arguments: &[&str], content: &[u8]) -> Result<String, String> {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), content).expect("a file");
    let output = Command::new("openssl").args(arguments).arg("-in").arg(file.path()).output().expect("openssl");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(text) } else { Err(text) }
}

fn facts(identity: &Identity) -> String {
    let arguments = ["x509", "-noout", "-issuer", "-dates", "-ext", "subjectAltName,extendedKeyUsage,basicConstraints"];
    told(&arguments, identity.certificate_pem.as_bytes()).expect("a certificate")
}

#[test]
fn issuers_tell_the_environment() {
    for (identity, issuer) in [
        (&pki().client, HOMOLOGATION),
        (&pki().client_rsa, HOMOLOGATION),
        (&pki().client_expired, HOMOLOGATION),
        (&pki().client_not_yet_valid, HOMOLOGATION),
        (&pki().client_of_production, PRODUCTION),
        (&pki().client_of_stranger, "Stranger"),
    ] {
        let facts = facts(identity);
        assert!(facts.contains(&format!("issuer=CN = {issuer}\n")) && facts.contains("TLS Web Client"), "{facts}");
    }
}

#[test]
fn periods_and_names_are_as_said() {
    for (identity, words) in [
        (&pki().client_expired, ["notBefore=Jan  1 00:00:00 2020", "notAfter=Feb  1 00:00:00 2020", "CA:FALSE"]),
        (&pki().client_not_yet_valid, ["notBefore=Jan  1 00:00:00 2048", "notAfter=Feb  1 00:00:00 2048", "CA:FALSE"]),
        (
            &pki().server_expired,
            ["notAfter=Feb  1 00:00:00 2020", "DNS:localhost, IP Address:127.0.0.1", "TLS Web Server"],
        ),
        (&pki().server_elsewhere, ["DNS:elsewhere.example", "issuer=CN = Authority of the servers", "CA:FALSE"]),
        (&pki().server_self_signed, ["DNS:localhost", "issuer=CN = self-signed", "CA:FALSE"]),
    ] {
        let facts = facts(identity);
        assert!(words.iter().all(|word| facts.contains(word)), "{facts}");
    }
    let key = told(&["pkey", "-noout", "-text"], pki().client_rsa.key_pem.as_bytes()).expect("a key");
    assert!(key.contains("2048 bit"), "{key}");
}

#[test]
fn bundles_are_encrypted_as_said() {
    let cases = [
        (Encryption::Modern, "", "AES-256-CBC"),
        (Encryption::Modern, "s3nha", "AES-256-CBC"),
        (Encryption::Legacy, "", "pbeWithSHA1And40BitRC2-CBC"),
        (Encryption::Legacy, "s3nha", "pbeWithSHA1And40BitRC2-CBC"),
    ];
    for identity in [&pki().client, &pki().client_rsa] {
        for (encryption, password, cipher) in cases {
            let bundle = identity.p12(encryption, password);
            let read = |legacy: &[&str], password: &str| {
                let password = format!("pass:{password}");
                let arguments = [&["pkcs12", "-info", "-nodes", "-passin", &password], legacy].concat();
                told(&arguments, &bundle)
            };
            let text = read(&["-legacy"], password).expect("the password fits");
            assert!(text.contains(cipher), "{text}");
            assert!(text.contains(identity.certificate_pem.trim()) && text.contains(identity.key_pem.trim()));
            assert!(read(&["-legacy"], "guess").is_err());
            assert_eq!(read(&[], password).is_ok(), encryption == Encryption::Modern);
        }
    }
}
