//! `cargo xtask diff` as it is called: documents, folders, git revisions, exit codes.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn pair(name: &str, side: &str) -> String {
    let pairs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/changes");
    pairs.join(name).join(format!("{side}.yaml")).to_string_lossy().into_owned()
}

fn diff(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let Output { status, stdout, stderr } =
        command.arg("diff").args(arguments).current_dir(folder).output().expect("xtask runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes UTF-8");
    (status.code(), text(stdout), text(stderr))
}

fn of_pair(name: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let files = [pair(name, "old"), pair(name, "new")];
    let all: Vec<&str> = files.iter().map(String::as_str).chain(arguments.iter().copied()).collect();
    diff(Path::new("."), &all)
}

#[test]
fn the_exit_code_says_whether_something_breaks() {
    let few = ["--bodies", "200"];
    assert_eq!(of_pair("length-widened", &few).0, Some(0));
    assert_eq!(of_pair("length-narrowed", &few).0, Some(1));
    assert_eq!(of_pair("same-otherwise-undecided", &few).0, Some(0));
    assert_eq!(of_pair("same-otherwise-undecided", &["--bodies", "200", "--strict"]).0, Some(1));
    assert_eq!(of_pair("length-widened", &["--format", "html"]).0, Some(2));
    assert_eq!(diff(Path::new("."), &[]).0, Some(2));
    let (code, _, told) = diff(Path::new("."), &["no-such-thing", &pair("length-widened", "new")]);
    assert_eq!(code, Some(2));
    assert!(told.contains("`no-such-thing` is neither a file, nor a folder, nor a git revision"), "{told}");
}

#[test]
fn a_report_has_three_forms() {
    let (_, json, _) = of_pair("length-narrowed", &["--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(read["callers"], "breaking");
    assert_eq!(read["documents"][0]["operations"][0]["parts"][0]["less"]["kind"], "witness");
    let (_, markdown, _) = of_pair("length-narrowed", &["--format", "markdown"]);
    assert!(markdown.starts_with("### Changes of the documents\n\nCallers: **breaking**"), "{markdown}");
}

#[test]
fn a_document_with_mistakes_is_not_compared() {
    let folder = fresh("mistakes");
    let document = fs::read_to_string(pair("recursive-equal", "old")).expect("a pair can be read");
    fs::write(folder.join("loja.yaml"), document.replace("schemas/No'", "schemas/Na'"))
        .expect("the folder of the tests can be used");
    let (code, told, mistakes) = diff(&folder, &["loja.yaml", &pair("length-widened", "new")]);
    assert_eq!((code, told.as_str()), (Some(2), ""));
    assert!(mistakes.contains("reference-dangling") && mistakes.contains("`loja.yaml` has mistakes"), "{mistakes}");
    fs::remove_dir_all(folder).expect("the folder of the tests can be used");
}

#[test]
fn a_reference_to_another_file_is_followed() {
    let folder = fresh("files");
    fs::create_dir_all(folder.join("parts")).expect("the folder of the tests can be used");
    let document = fs::read_to_string(pair("recursive-equal", "old")).expect("the folder of the tests can be used");
    let (paths, components) = document.split_once("components:").expect("the folder of the tests can be used");
    fs::write(folder.join("loja.yaml"), paths.replace("'#/", "'./parts/no.yaml#/"))
        .expect("the folder of the tests can be used");
    fs::write(folder.join("parts/no.yaml"), format!("components:{components}"))
        .expect("the folder of the tests can be used");
    let (code, told, mistakes) = diff(&folder, &["loja.yaml", &pair("recursive-narrowed", "new")]);
    assert_eq!(code, Some(1), "{mistakes}");
    assert!(told.contains("/nome: maxLength: 5 → 4"), "{told}");
    fs::remove_dir_all(folder).expect("the folder of the tests can be used");
}

#[test]
fn revisions_are_read_from_git() {
    let folder = fresh("revisions");
    fs::create_dir(folder.join("specs")).expect("the folder of the tests can be used");
    git(&folder, &["init", "--quiet"]);
    for side in ["old", "new"] {
        fs::copy(pair("length-narrowed", side), folder.join("specs/loja.yaml"))
            .expect("the folder of the tests can be used");
        git(&folder, &["add", "--all"]);
        git(&folder, &["commit", "--quiet", "--message", side]);
    }
    let narrower = "loja: POST /pedidos (criarPedido): accepts less";
    let (code, told, mistakes) = diff(&folder, &["HEAD~1", "HEAD"]);
    assert_eq!(code, Some(1), "{mistakes}");
    assert!(told.starts_with(narrower), "{told}");
    assert_eq!(diff(&folder, &["HEAD", "HEAD~1"]).0, Some(0));
    // What lies there is compared with a revision, all of it or one document.
    assert_eq!(diff(&folder, &["HEAD", "specs"]).0, Some(0));
    assert!(diff(&folder, &["HEAD~1", "specs"]).1.starts_with(narrower));
    assert!(diff(&folder, &["HEAD~1", "specs/loja.yaml"]).1.starts_with(narrower));
    // A document that is gone takes its operations along.
    git(&folder, &["mv", "specs/loja.yaml", "specs/mercado.yaml"]);
    git(&folder, &["commit", "--quiet", "--message", "another name"]);
    let (code, told, _) = diff(&folder, &["HEAD~1", "HEAD"]);
    assert_eq!(code, Some(1));
    assert!(told.contains("loja: POST /pedidos (criarPedido): removed"), "{told}");
    assert!(told.contains("mercado: POST /pedidos (criarPedido): added"), "{told}");
    fs::remove_dir_all(folder).expect("the folder of the tests can be used");
}

/// An empty folder of this test's own.
fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("the folder of the tests can be used");
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]);
    let status = command.args(arguments).current_dir(folder).status().expect("git runs");
    assert!(status.success(), "git {arguments:?}");
}
