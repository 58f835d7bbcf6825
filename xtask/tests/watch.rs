//! `cargo xtask watch` as somebody uses it who saves documents.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

/// The longest that anything may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody at work: a document, the crate that is made of it, and what the terminal shows.
struct Author {
    folder: PathBuf,
    watch: Child,
}

impl Author {
    fn begins(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder of the tests can be used");
        fs::write(folder.join("loja.yaml"), document()).expect("the folder of the tests can be used");
        let terminal = File::create(folder.join("terminal")).expect("the folder of the tests can be used");
        let watch = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["watch", "--target", "validation", "--spec", "loja.yaml", "--out", "out"])
            .current_dir(&folder)
            .stderr(terminal.try_clone().expect("a file can be opened twice"))
            .stdout(terminal)
            .spawn()
            .expect("xtask runs");
        Author { folder, watch }
    }

    fn saves(&self, text: &str) {
        fs::write(self.folder.join("loja.yaml"), text).expect("the folder of the tests can be used");
    }

    fn reads(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap_or_default()
    }

    /// Waits until the terminal shows a text that it did not show before; the answer is all that is new.
    fn sees(&self, seen: &mut usize, text: &str) -> String {
        let begin = Instant::now();
        loop {
            let shown = self.reads("terminal");
            if let Some(at) = shown[*seen..].find(text) {
                let new = shown[*seen..*seen + at + text.len()].to_owned();
                *seen += new.len();
                return new;
            }
            assert!(begin.elapsed() < PATIENCE, "`{text}` is not in:\n{shown}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Author {
    fn drop(&mut self) {
        let _ = self.watch.kill();
        let _ = self.watch.wait();
    }
}

fn document() -> String {
    let pair = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/changes/length-narrowed/new.yaml");
    fs::read_to_string(pair).expect("a pair can be read")
}

#[test]
fn each_save_is_told_and_a_broken_one_is_survived() {
    let author = Author::begins("watch");
    let (text, mut seen) = (document(), 0);
    author.sees(&mut seen, "wrote src/tables.rs\n");
    let made = author.reads("out/src/tables.rs");

    author.saves(&text.replace("maxLength: 10", "maxLength: 12"));
    let shown = author.sees(&mut seen, "loja: POST /pedidos (criarPedido): accepts more\n");
    assert_eq!(shown.matches("wrote").count(), 1, "only what changed: {shown}");
    let wider = author.reads("out/src/tables.rs");
    assert_ne!(made, wider);

    author.saves(&text.replace("type: string", "type: strin"));
    author.sees(&mut seen, "did you mean `string`?");
    author.sees(&mut seen, "nothing is written until that is mended\n");
    assert_eq!(author.reads("out/src/tables.rs"), wider);

    author.saves("paths: [");
    author.sees(&mut seen, "error[yaml-syntax]");
    author.sees(&mut seen, "nothing is written until that is mended\n");
    fs::remove_file(author.folder.join("loja.yaml")).expect("the folder of the tests can be used");
    author.sees(&mut seen, "loja.yaml: there is no such file\n");

    author.saves(&text);
    author.sees(&mut seen, "mended\n");
    let shown = author
        .sees(&mut seen, "loja: POST /pedidos (criarPedido): accepts less [breaking for callers and front end]\n");
    assert!(shown.contains("wrote src/tables.rs"), "{shown}");
    assert_eq!(author.reads("out/src/tables.rs"), made);
}

#[test]
fn an_interrupt_ends_it() {
    let mut author = Author::begins("interrupted");
    author.sees(&mut 0, "wrote src/tables.rs\n");
    let id = author.watch.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill runs").success());
    let begin = Instant::now();
    while author.watch.try_wait().expect("it can be waited for").is_none() {
        assert!(begin.elapsed() < PATIENCE, "it goes on");
        thread::sleep(Duration::from_millis(20));
    }
}
