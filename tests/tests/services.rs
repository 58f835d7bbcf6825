//! The example programs of the client, each a service of its own, against a server that asks for their certificate.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::{env, fs, process};

use gerencianet::validation::Operation;
use serde_json::{Value, json};
use server::pki::Encryption;
use server::{Record, Reply, Server, Setup, pki};

/// A folder that is gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("gerencianet-services-{}-{name}", process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        Folder(folder)
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).expect("a file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind in a temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Builds the examples, and says where one lies.
fn program(name: &str) -> PathBuf {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--package", "gerencianet", "--examples"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo can be started");
    assert!(built.success(), "the examples do not build");
    // target/debug/deps/services-…
    let test = env::current_exe().expect("a test knows where it lies");
    test.parent().and_then(Path::parent).expect("tests lie two folders deep").join("examples").join(name)
}

/// Runs an example against a server, with the certificate that the variables say.
fn run(example: &str, folder: &Folder, certificate: &[(&str, &str)]) -> (Output, Record) {
    let server = Server::start(Setup::new());
    let output = command(example, folder, &server).envs(certificate.iter().copied()).output();
    (output.expect("the example can be started"), server.finish())
}

/// An example that calls a server, and lacks a certificate.
fn command(example: &str, folder: &Folder, server: &Server) -> Command {
    let roots = folder.file("roots.pem", server.ca_pem());
    let setup = server.setup();
    let mut command = Command::new(program(example));
    command
        .env("GERENCIANET_ENVIRONMENT", "homologation")
        .env("GERENCIANET_CLIENT_ID", &setup.client_id)
        .env("GERENCIANET_CLIENT_SECRET", &setup.client_secret)
        .env("GERENCIANET_ROOTS", roots)
        .env("GERENCIANET_PIX_URL", server.url())
        .env("GERENCIANET_OPEN_FINANCE_URL", format!("{}/open-finance", server.url()))
        .env("GERENCIANET_ACCOUNT_OPENING_URL", format!("{}/cadastro", server.url()));
    command
}

/// A program that goes on until the test is over.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[track_caller]
fn succeeded(output: &Output) -> String {
    let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}\n{said}\n{complained}", output.status);
    assert_eq!(complained, "");
    said.into_owned()
}

#[test]
fn every_form_of_certificate_is_presented() {
    let folder = Folder::new("forms");
    let client = &pki().client;
    let mut forms = vec![("pem", folder.file("client.pem", client.pem()), "")];
    for (name, encryption, password) in [
        ("modern", Encryption::Modern, "senha"),
        ("modern-open", Encryption::Modern, ""),
        ("legacy", Encryption::Legacy, "senha"),
        ("legacy-open", Encryption::Legacy, ""),
    ] {
        forms.push((name, folder.file(&format!("{name}.p12"), client.p12(encryption, password)), password));
    }
    for (name, path, password) in forms {
        let path = path.to_str().expect("the folder has a plain name");
        let variables = [("GERENCIANET_CERTIFICATE", path), ("GERENCIANET_CERTIFICATE_PASSWORD", password)];
        let (output, record) = run("pix", &folder, &variables);
        assert!(succeeded(&output).contains("charge"), "{name}");
        assert!(record.requests.iter().all(|request| request.client_certificate), "{name}");
        assert_eq!(record.requests.len(), 3, "{name}: a token, a charge, and a look at it");
    }
}

#[test]
fn each_api_has_a_program() {
    let folder = Folder::new("apis");
    let path = folder.file("client.p12", pki().client.p12(Encryption::Modern, ""));
    let variables = [("GERENCIANET_CERTIFICATE", path.to_str().expect("the folder has a plain name"))];
    for (api, example, said) in [
        ("open-finance", "open_finance", "the payer confirms it at"),
        ("account-opening", "account_opening", "asked for account"),
        ("pix", "pix", "charge"),
    ] {
        let (output, _) = run(example, &folder, &variables);
        assert!(succeeded(&output).contains(said), "{example}");
        assert!(Operation::ALL.iter().any(|operation| operation.api() == api), "{api}");
    }
}

/// Status and body of the answer to a request as a browser would send it.
fn put(address: &str, path: &str, body: &Value) -> (u16, Value) {
    let body = body.to_string();
    let mut connection = TcpStream::connect(address).expect("the service listens");
    let head = format!(
        "PUT {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    connection.write_all(format!("{head}{body}").as_bytes()).expect("the service reads");
    let mut answer = String::new();
    connection.read_to_string(&mut answer).expect("the service answers");
    let (head, body) = answer.split_once("\r\n\r\n").expect("it is HTTP");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("it has a status");
    (status, serde_json::from_str(body).unwrap_or(Value::Null))
}

#[test]
fn a_service_answers_a_browser() {
    let (folder, server) = (Folder::new("service"), Server::start(Setup::new()));
    let pem = folder.file("client.pem", pki().client.pem());
    let mut service = command("service", &folder, &server);
    service.env("GERENCIANET_CERTIFICATE", pem).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut service = Running(service.spawn().expect("the example can be started"));
    let mut said = String::new();
    let out = service.0.stdout.take().expect("it is piped");
    BufReader::new(out).read_line(&mut said).expect("it says where it listens");
    let address = said.trim().strip_prefix("listening on ").expect("it says where it listens");
    let charge = |amount: &str| {
        let body = json!({"calendario": {}, "valor": {"original": amount}, "chave": "pix@bcb.gov.br"});
        put(address, "/charges/7978c0c97ea847e78e8849634473c1f1", &body)
    };

    let (status, report) = charge("12,30");
    assert_eq!(status, 422);
    assert_eq!(report["violations"][0]["pointer"], "/valor/original");
    assert!(report["violations"][0]["message"].as_str().unwrap().starts_with("valor inválido"));
    assert_eq!(server.record().request_count, 0, "nothing invalid leaves the service");

    let (status, made) = charge("12.30");
    assert_eq!(status, 200);
    assert!(made["txid"].is_string());

    server.on("pixCreateCharge").always(Reply::documented(409));
    assert_eq!(charge("12.30").0, 409);
    server.on("pixCreateCharge").clear().always(Reply::documented(400));
    assert_eq!(charge("12.30").0, 502);
    assert_eq!(server.record().token_requests, 1);
}

#[test]
fn both_readmes_show_the_program_of_pix() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("the file is there");
    let text = read("crates/gerencianet/examples/pix.rs");
    let (_, program) = text.split_once("\n\n").expect("the program begins with what it is about");
    for readme in ["README.md", "crates/gerencianet/README.md"] {
        assert!(read(readme).contains(program.trim_end()), "{readme} does not show crates/gerencianet/examples/pix.rs");
    }
}
