//! `cargo xtask codegen --spec FILE --out DIR`: a crate from a document that is not ours.

use std::{
    collections::BTreeSet,
    path::{Component, Path, PathBuf},
    time::Instant,
};

use codegen::{
    foreign::{Request, Target, generate_foreign},
    lint::is_fatal,
    load::{Sources, references},
    output::{Change, MARK},
};

use crate::{
    Failure,
    codegen::table,
    report::Format,
    say::say,
    workspace::{self, Files},
};

/// What was asked for.
pub(super) struct Asked {
    pub(super) spec: PathBuf,
    pub(super) out: PathBuf,
    pub(super) request: Request,
    pub(super) check: bool,
    pub(super) format: Format,
}

/// The targets that a list names.
pub(crate) fn targets(list: &str) -> Result<BTreeSet<Target>, Failure> {
    let one = |name: &str| Target::ALL.iter().find(|(known, _)| *known == name).map(|(_, target)| *target);
    let named = list.split(',').map(|name| {
        one(name.trim()).ok_or_else(|| {
            let known: Vec<&str> = Target::ALL.iter().map(|(name, _)| *name).collect();
            Failure::Misuse(format!("there is no target `{name}`; there are {}", known.join(", ")))
        })
    });
    named.collect()
}

/// What is wanted of a crate in a folder: everything, where no targets are named.
pub(crate) fn request(out: &Path, targets: Option<BTreeSet<Target>>, keep_going: bool) -> Request {
    let targets = targets.unwrap_or_else(|| Target::ALL.iter().map(|(_, target)| *target).collect());
    Request { targets, keep_going, engine: engine(out) }
}

/// Reads the document with all that it refers to, and writes the crate.
pub(super) fn run(asked: &Asked) -> Result<(), Failure> {
    let started = Instant::now();
    let sources = Sources::foreign(files(&asked.spec)?);
    let made = match generate_foreign(&sources, &asked.request) {
        Ok(made) => made,
        Err(told) => {
            asked.format.tell(&told, &sources)?;
            return Err(Failure::Found(String::new()));
        }
    };
    asked.format.tell(&made.diagnostics, &sources)?;
    let changes = super::changes(&asked.out, &made.outputs)?;
    if asked.check {
        return super::up_to_date(&changes, asked.format);
    }
    only_generated(&asked.out, &changes)?;
    super::write(&asked.out, &changes)?;
    if asked.format.is_for_people() {
        say(format_args!("{}\n", table(&[made.summary], &[None], started.elapsed())))?;
        say(format_args!("{} of {} files changed in {}\n", changes.len(), made.outputs.len(), asked.out.display()))?;
    }
    // Something was left out, and whoever calls must not take this for all of it.
    if is_fatal(&made.diagnostics) { Err(Failure::Found(String::new())) } else { Ok(()) }
}

/// A document and all files that it refers to, on and on, by names that lead to them from here. A file that is not there is
/// left to the diagnostics, which say who refers to it.
pub(crate) fn files(spec: &Path) -> Result<Files, Failure> {
    let given = slashed(spec);
    let (files, leave) = closure(&given)?;
    if !leave {
        return Ok(files);
    }
    // A reference leads above the folder in which the name begins, perhaps above the root too, which is told where it stands.
    let whole = std::path::absolute(spec).map_err(|error| workspace::failure(spec, &error))?;
    Ok(closure(&slashed(&whole))?.0)
}

/// The files, and whether a reference leads above the folder in which the name begins.
fn closure(name: &str) -> Result<(Files, bool), Failure> {
    let Some(bytes) = workspace::bytes(Path::new(name))? else {
        return Err(Failure::Found(format!("{name}: there is no such file")));
    };
    let mut files = vec![(name.to_owned(), bytes)];
    let (mut position, mut leave) = (0, false);
    while let Some((name, bytes)) = files.get(position) {
        let found = references(name, &String::from_utf8_lossy(bytes));
        leave |= found.leave;
        for wanted in found.files {
            if files.iter().all(|(known, _)| *known != wanted)
                && Path::new(&wanted).is_file()
                && let Some(bytes) = workspace::bytes(Path::new(&wanted))?
            {
                files.push((wanted, bytes));
            }
        }
        position += 1;
    }
    Ok((files, leave))
}

/// Refuses to write over a file that somebody wrote by hand.
pub(crate) fn only_generated(out: &Path, changes: &[Change]) -> Result<(), Failure> {
    let is_marked = |text: &str| text.lines().next().is_some_and(|line| line.contains(MARK));
    // A manifest of npm has no place for a mark: it is ours where something beside it has one.
    let beside = |path: &str| {
        let folder = out.join(path).parent().map(Path::to_owned).unwrap_or_default();
        let names = workspace::file_names(&folder).unwrap_or_default();
        names
            .iter()
            .any(|name| workspace::read(&folder.join(name)).is_ok_and(|text| text.as_deref().is_some_and(is_marked)))
    };
    let by_hand = |change: &&Change| match (&change.before, &change.after) {
        (Some(before), Some(after)) => !is_marked(before) && (is_marked(after) || !beside(&change.path)),
        _ => false,
    };
    let found: Vec<String> =
        changes.iter().filter(by_hand).map(|change| out.join(&change.path).display().to_string()).collect();
    if found.is_empty() {
        return Ok(());
    }
    let list = found.join("\n  ");
    Err(Failure::Found(format!(
        "error: written by hand, and kept:\n  {list}\nhelp: name a folder of its own with `--out`"
    )))
}

/// A path with `/` between its folders, and without `.` and `..` where they can be told without looking.
fn slashed(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|last| !last.is_empty() && last != "..") => {
                parts.pop();
            }
            Component::RootDir => parts.push(String::new()),
            other => parts.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    parts.join("/")
}

/// The way from the folder of a crate to that of gerencianet-validation.
fn engine(out: &Path) -> String {
    let engine = workspace::root().join("crates/gerencianet-validation");
    let out = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let (from, to) = (slashed(&out), slashed(&engine));
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    let up = from[common..].iter().map(|_| "..");
    up.chain(to[common..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_named_by_its_folders() {
        for (path, expected) in
            [("./a/../b/c.yaml", "b/c.yaml"), ("../a.yaml", "../a.yaml"), ("/a/./b/../c.yaml", "/a/c.yaml")]
        {
            assert_eq!(slashed(Path::new(path)), expected);
        }
    }

    #[test]
    fn the_way_to_the_engine_leads_up_and_down() {
        let root = workspace::root();
        assert_eq!(engine(&root.join("target/loja")), "../../crates/gerencianet-validation");
        assert_eq!(engine(&root.join("crates/loja")), "../gerencianet-validation");
    }

    #[test]
    fn every_target_has_its_name() {
        assert_eq!(targets("client,typescript").ok(), Some(BTreeSet::from([Target::TypeScript, Target::Client])));
        assert!(matches!(targets("rust"), Err(Failure::Misuse(_))));
    }

    #[test]
    fn a_document_comes_with_all_that_it_refers_to() {
        let folder = root_of_test("references");
        let write = |name: &str, text: &str| workspace::write(&folder.join(name), Some(text));
        let written = [
            write("apis/loja.yaml", "{a: {$ref: '../parts/one.yaml#/x'}, b: {$ref: 'gone.yaml'}}"),
            write("parts/one.yaml", "{x: {$ref: 'two.json'}}"),
            write("parts/two.json", "{}"),
        ];
        let all = written.into_iter().all(|one| one.is_ok());
        let found = files(&folder.join("apis/loja.yaml"));
        std::fs::remove_dir_all(&folder).unwrap();
        let Ok(found) = found else { panic!("it was not read") };
        let names: Vec<&str> = found.iter().map(|(name, _)| name.rsplit('/').next().unwrap()).collect();
        assert!(all && names == ["loja.yaml", "one.yaml", "two.json"], "{names:?}");
    }

    #[test]
    fn what_leads_above_the_root_or_is_no_text_is_left_to_the_diagnostics() {
        let folder = root_of_test("unreadable");
        let spec = folder.join("loja.yaml");
        let climbing = format!("{{a: {{$ref: '{}x.yaml#/A'}}, b: {{$ref: 'parts.yaml#/B'}}}}", "../".repeat(40));
        let written = workspace::write(&spec, Some(&climbing)).is_ok()
            && workspace::write(&folder.join("parts.yaml"), Some("{B: {}}")).is_ok();
        let climbed = files(&spec);
        std::fs::write(&spec, b"openapi: 3.0.3\ninfo: {title: Caf\xe9}\n").unwrap();
        let latin = files(&spec).map(Sources::foreign);
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(written);
        let Ok(climbed) = climbed else { panic!("it was not read") };
        assert_eq!(climbed.len(), 2, "the other file is there all the same");
        let sources = Sources::foreign(climbed);
        let document = sources.documents().next().expect("it was read").root.clone();
        let told = sources.resolve(document.get("a").unwrap()).expect_err("it leads above the root");
        assert_eq!(told.code, "reference-remote");
        assert!(sources.resolve(document.get("b").unwrap()).is_ok());
        let Ok(latin) = latin else { panic!("it was not read") };
        let [told] = latin.mistakes() else { panic!("{:?}", latin.mistakes()) };
        assert_eq!(told.code, "yaml-syntax");
        assert!(latin.place(told.span).to_string().ends_with("loja.yaml:2:18"), "{}", latin.place(told.span));
    }

    #[test]
    fn what_was_written_by_hand_is_kept() {
        let out = root_of_test("by-hand");
        let change = |path: &str, before: &str, after: &str| Change {
            path: path.to_owned(),
            before: Some(before.to_owned()),
            after: Some(after.to_owned()),
        };
        let marked = format!("// {MARK}loja.yaml\n");
        let ours = [change("src/lib.rs", &marked, &format!("{marked}new"))];
        let theirs = [change("src/lib.rs", "fn main() {}\n", &marked)];
        let manifest = [change("typescript/package.json", "{}", "{\"name\": \"loja\"}")];
        assert!(only_generated(&out, &ours).is_ok());
        let Err(Failure::Found(message)) = only_generated(&out, &theirs) else { panic!("it was not refused") };
        assert!(message.contains("src/lib.rs"), "{message}");
        assert!(only_generated(&out, &manifest).is_err());
        let beside = workspace::write(&out.join("typescript/loja.d.ts"), Some(&marked));
        let kept = only_generated(&out, &manifest);
        std::fs::remove_dir_all(&out).unwrap();
        assert!(beside.is_ok() && kept.is_ok());
    }

    fn root_of_test(name: &str) -> PathBuf {
        workspace::root().join("target").join(format!("{name}-{}", std::process::id()))
    }
}
