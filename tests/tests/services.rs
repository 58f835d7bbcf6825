//! The example programs of the client, each a service of its own, against a server that asks for their certificate.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use gerencianet::validation::Operation;
use server::pki::Encryption;
use server::{Record, Server, Setup, pki};

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
    let roots = folder.file("roots.pem", server.ca_pem());
    let setup = server.setup();
    let output = Command::new(program(example))
        .env("GERENCIANET_ENVIRONMENT", "homologation")
        .env("GERENCIANET_CLIENT_ID", &setup.client_id)
        .env("GERENCIANET_CLIENT_SECRET", &setup.client_secret)
        .env("GERENCIANET_ROOTS", roots)
        .env("GERENCIANET_PIX_URL", server.url())
        .env("GERENCIANET_OPEN_FINANCE_URL", format!("{}/open-finance", server.url()))
        .env("GERENCIANET_ACCOUNT_OPENING_URL", format!("{}/cadastro", server.url()))
        .envs(certificate.iter().copied())
        .output()
        .expect("the example can be started");
    (output, server.finish())
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
