//! `cargo xtask watch`: generates again whenever a document is saved, and tells only what is new.
//!
//! Documents are few, so they are read again several times a second rather than asking the system for news: that works on every
//! file system, and however an editor saves. A change counts once two readings agree, so that nothing is judged which is half written.

use std::{
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use bodies::Vectors;
use changes::{Effort, Version, compare};
use codegen::{
    diagnostic::Diagnostic,
    foreign::{Request, generate_foreign},
    lint::is_fatal,
    load::Sources,
    output::Output,
};

use crate::{
    Failure,
    codegen::{changes, files, only_generated, request, targets, write},
    report::Format,
    say::say,
    workspace,
};

/// How long to wait between two readings.
const PAUSE: Duration = Duration::from_millis(150);

/// How long to look for a body that shows what changed; `cargo xtask diff` looks longer.
const EFFORT: Effort = Effort { bodies: 2_000, seed: 1 };

/// The documents by their names, or why they cannot be read.
type Files = Result<workspace::Files, String>;

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let (mut spec, mut out, mut wanted, mut keep_going) = (None, None, None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("spec") => spec = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("out") => out = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("target") => wanted = Some(targets(&arguments.value()?.to_string_lossy())?),
            lexopt::Arg::Long("keep-going") => keep_going = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let job = match (spec, out) {
        (Some(spec), Some(out)) => Job::Foreign { request: request(&out, wanted, keep_going), spec, out },
        (None, None) if wanted.is_none() && !keep_going => Job::House { root: workspace::root() },
        _ => return Err(Failure::Misuse("`--spec` and `--out` belong together".to_owned())),
    };
    say(format_args!("watching {}; Ctrl-C ends it\n", job.watched()))?;
    let mut watch = Watch::new(job)?;
    let (mut before, mut known) = (None, None);
    loop {
        let now = Some(watch.job.files());
        if now == before && now != known {
            match watch.round(now.as_ref().expect("it was just read")) {
                // Whoever mends it saves a document again.
                Err(Failure::Found(message)) => eprintln!("{message}"),
                other => other?,
            }
            known.clone_from(&now);
        }
        before = now;
        thread::sleep(PAUSE);
    }
}

/// What is generated from what.
enum Job {
    /// The files of a workspace from its `specs/`.
    House { root: PathBuf },
    /// A crate from a document that is not ours.
    Foreign { spec: PathBuf, out: PathBuf, request: Request },
}

impl Job {
    /// What somebody saves.
    fn watched(&self) -> String {
        match self {
            Job::House { .. } => format!("{}/", workspace::SPECS),
            Job::Foreign { spec, .. } => spec.display().to_string(),
        }
    }

    /// The folder in which the outputs lie.
    fn folder(&self) -> &Path {
        match self {
            Job::House { root } => root,
            Job::Foreign { out, .. } => out,
        }
    }

    fn files(&self) -> Files {
        let files = match self {
            Job::House { root } => workspace::documents(root),
            Job::Foreign { spec, .. } => files(spec),
        };
        files.map_err(|failure| match failure {
            Failure::Found(message) | Failure::Misuse(message) => message,
            Failure::Exit(_) => "the documents cannot be read".to_owned(),
        })
    }

    fn sources(&self, files: &[(String, Vec<u8>)]) -> Sources {
        match self {
            Job::House { .. } => Sources::new(files.to_vec()),
            Job::Foreign { .. } => Sources::foreign(files.to_vec()),
        }
    }

    /// What is made, unless something hinders it, and what the author is told.
    fn made(&self, sources: &Sources) -> (Option<Vec<Output>>, Vec<Diagnostic>) {
        match self {
            Job::House { .. } => match codegen::generate(sources) {
                Ok(generated) => (Some(generated.outputs), generated.warnings),
                Err(mistakes) => (None, mistakes),
            },
            Job::Foreign { request, .. } => match generate_foreign(sources, request) {
                Ok(made) => (Some(made.outputs), made.diagnostics),
                Err(told) => (None, told),
            },
        }
    }

    /// What can be compared of documents from which something was made.
    fn comparable(&self, sources: Sources, told: &[Diagnostic]) -> Option<Sources> {
        match self {
            Job::House { .. } => Some(sources),
            // What was left out hinders whoever compares as well.
            Job::Foreign { .. } => (!is_fatal(told)).then_some(sources),
        }
    }
}

/// A job, and what was told of it so far.
struct Watch {
    job: Job,
    vectors: Vectors,
    /// What was told of the documents as they lay there last.
    told: Vec<Told>,
    /// The documents from which something was last made.
    good: Option<Sources>,
}

impl Watch {
    fn new(job: Job) -> Result<Self, Failure> {
        let vectors = Vectors::new(workspace::vectors(&workspace::root())?);
        Ok(Watch { job, vectors, told: Vec::new(), good: None })
    }

    /// Generates from documents as they lie there now, and tells what that changes.
    fn round(&mut self, files: &Files) -> Result<(), Failure> {
        let files = match files {
            Ok(files) => files,
            Err(message) => {
                eprintln!("{message}");
                return Ok(());
            }
        };
        let sources = self.job.sources(files);
        let (outputs, told) = self.job.made(&sources);
        self.tell(&told, &sources)?;
        let written = match &outputs {
            None => "nothing is written until that is mended\n".to_owned(),
            Some(outputs) => {
                let changes = changes(self.job.folder(), outputs)?;
                if matches!(self.job, Job::Foreign { .. }) {
                    only_generated(self.job.folder(), &changes)?;
                }
                let written = write(self.job.folder(), &changes)?;
                if written.is_empty() { "nothing that is generated changes\n".to_owned() } else { written }
            }
        };
        say(written)?;
        if outputs.is_some()
            && let Some(good) = self.job.comparable(sources, &told)
        {
            say(self.verdict(&good))?;
            self.good = Some(good);
        }
        Ok(())
    }

    /// Tells what was not told of the documents before, and of the rest how many there are.
    fn tell(&mut self, diagnostics: &[Diagnostic], sources: &Sources) -> Result<(), Failure> {
        let told: Vec<Told> = diagnostics.iter().map(|diagnostic| Told::of(diagnostic, sources)).collect();
        let pairs = diagnostics.iter().zip(&told).filter(|(_, told)| !self.told.contains(told));
        let new: Vec<Diagnostic> = pairs.map(|(diagnostic, _)| diagnostic.clone()).collect();
        Format::Text.tell(&new, sources)?;
        if told.len() > new.len() {
            say(format_args!("{} as before\n", counted(told.len() - new.len())))?;
        }
        let mended = self.told.iter().filter(|one| !told.contains(one)).count();
        if mended > 0 {
            say(format_args!("{} mended\n", counted(mended)))?;
        }
        self.told = told;
        Ok(())
    }

    /// What the change means, a line for each operation, beside the documents from which something was last made.
    fn verdict(&self, new: &Sources) -> String {
        let Some(old) = &self.good else { return String::new() };
        let version = |sources| Version { sources, document: None };
        compare(version(old), version(new), &self.vectors, EFFORT).map(|report| report.brief()).unwrap_or_default()
    }
}

/// What a diagnostic tells, by a place that stays where it is when lines are put before it.
#[derive(PartialEq, Eq)]
struct Told {
    file: usize,
    pointer: String,
    code: &'static str,
    message: String,
}

impl Told {
    fn of(Diagnostic { code, span, message, .. }: &Diagnostic, sources: &Sources) -> Self {
        Told { file: span.file, pointer: sources.pointer(*span), code, message: message.clone() }
    }
}

fn counted(diagnostics: usize) -> String {
    format!("{diagnostics} diagnostic{}", if diagnostics == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A copy of what is generated in this workspace, and of its documents.
    fn copy() -> PathBuf {
        let (root, copy) = (workspace::root(), workspace::target().join(format!("watched-{}", std::process::id())));
        let written = |path: &str, text: &str| workspace::write(&copy.join(path), Some(text)).is_ok();
        let Ok(documents) = workspace::documents(&root) else { panic!("the documents can be read") };
        for (name, bytes) in &documents {
            let text = std::str::from_utf8(bytes).expect("documents are texts");
            assert!(written(&format!("{}/{name}", workspace::SPECS), text));
        }
        let generated = codegen::generate(&Sources::new(documents)).expect("the documents are right");
        for output in &generated.outputs {
            assert!(written(&output.path, &fs::read_to_string(root.join(&output.path)).expect("it is generated")));
        }
        copy
    }

    /// Saves a document and has it seen; the answer is the table that stands then, and how many diagnostics there are.
    fn saved(watch: &mut Watch, text: &str) -> (String, usize) {
        let root = watch.job.folder().to_owned();
        fs::write(root.join("specs/pix.yaml"), text).expect("the copy can be written");
        let files = watch.job.files();
        assert!(watch.round(&files).is_ok());
        let table = fs::read_to_string(root.join("crates/gerencianet-validation/src/generated/pix.rs"));
        (table.expect("the copy can be read"), watch.told.len())
    }

    #[test]
    fn what_nothing_judges_is_told_of_documents_of_others_too() {
        let out = workspace::target().join("never-written");
        let job = Job::Foreign { spec: PathBuf::from("loja.yaml"), request: request(&out, None, false), out };
        let Ok(mut watch) = Watch::new(job) else { panic!("there are vectors") };
        let taking = |media_type: &str| {
            let text = format!(
                "{{openapi: 3.0.3, info: {{title: Loja, version: '1'}}, paths: {{/a: {{put: {{operationId: por, requestBody: {{content: \
                 {{{media_type}: {{schema: {{type: string}}}}}}}}, responses: {{'200': {{description: Feito}}}}}}}}}}}}"
            );
            Sources::foreign(vec![("loja.yaml".to_owned(), text)])
        };
        watch.good = Some(taking("text/plain"));
        assert!(!watch.verdict(&taking("text/plain")).contains("breaking"));
        let verdict = watch.verdict(&taking("image/png"));
        assert!(verdict.contains("(por): accepts other things [breaking"), "{verdict}");
    }

    #[test]
    fn a_change_is_written_and_what_is_broken_is_not() {
        let root = copy();
        let Ok(mut watch) = Watch::new(Job::House { root: root.clone() }) else { panic!("there are vectors") };
        let text = fs::read_to_string(root.join("specs/pix.yaml")).expect("the copy can be read");
        let (before, told) = saved(&mut watch, &text);
        assert_eq!(told, 0);
        let changed = text.replacen("maxLength: 140", "maxLength: 139", 1);
        let verdict = watch.verdict(&Sources::new(vec![("pix.yaml".to_owned(), changed.clone())]));
        assert!(verdict.contains("(pixCreateCharge): accepts less [breaking"), "{verdict}");
        let (after, _) = saved(&mut watch, &changed);
        assert_ne!(after, before);
        let (broken, told) = saved(&mut watch, &text.replacen("maxLength: 140", "maxLenth: 140", 1));
        assert_eq!((broken == after, told), (true, 1));
        assert_eq!(saved(&mut watch, &text), (before, 0));
        fs::remove_dir_all(root).expect("the copy can be removed");
    }
}
