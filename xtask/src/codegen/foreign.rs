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
};

use crate::{Failure, codegen::table, report::Format, say::say, workspace};

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
pub(crate) fn files(spec: &Path) -> Result<Vec<(String, String)>, Failure> {
    let given = slashed(spec);
    match closure(&given)? {
        Some(files) => Ok(files),
        // A reference leads above the folder in which the name begins.
        None => {
            let whole = std::path::absolute(spec).map_err(|error| Failure::Found(format!("{given}: {error}")))?;
            closure(&slashed(&whole))?.ok_or_else(|| Failure::Found(format!("{given}: a `$ref` leads above the root")))
        }
    }
}

/// None where a reference leads above the folder in which the name begins.
fn closure(name: &str) -> Result<Option<Vec<(String, String)>>, Failure> {
    let Some(text) = workspace::read(Path::new(name))? else {
        return Err(Failure::Found(format!("{name}: there is no such file")));
    };
    let mut files = vec![(name.to_owned(), text)];
    let mut position = 0;
    while let Some((name, text)) = files.get(position) {
        let found = references(name, text);
        if found.leave {
            return Ok(None);
        }
        for wanted in found.files {
            if files.iter().all(|(known, _)| *known != wanted)
                && Path::new(&wanted).is_file()
                && let Some(text) = workspace::read(Path::new(&wanted))?
            {
                files.push((wanted, text));
            }
        }
        position += 1;
    }
    Ok(Some(files))
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

    fn root_of_test(name: &str) -> PathBuf {
        workspace::root().join("target").join(format!("{name}-{}", std::process::id()))
    }
}
