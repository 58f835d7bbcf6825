//! What came of a comparison.

mod json;
mod markdown;
mod text;

/// Everything about two versions.
#[derive(Debug, Clone)]
pub struct Report {
    /// By their names.
    pub documents: Vec<DocumentReport>,
}

/// Everything about a document.
#[derive(Debug, Clone)]
pub struct DocumentReport {
    /// The name of its file without ending.
    pub name: String,
    /// Every operation: those that are left in the order of the new version, then those that are gone.
    pub operations: Vec<OperationReport>,
}

/// Everything about an operation.
#[derive(Debug, Clone)]
pub struct OperationReport {
    /// Its `operationId`, the new one where it has two.
    pub id: String,
    /// The method in upper case.
    pub method: &'static str,
    /// The route, the new one where it has two.
    pub route: String,
    /// Whether both versions have it.
    pub presence: Presence,
    /// What became of its requests: body and parameters together.
    pub request: Verdict,
    /// Body, parameters, answers and callbacks that differ.
    pub parts: Vec<PartReport>,
    /// What else differs.
    pub facts: Vec<Fact>,
}

/// Whether both versions have an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Both have it.
    Kept,
    /// The new one alone.
    Added,
    /// The old one alone.
    Removed,
}

/// What the new version accepts, or may send, beside the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is proved that nothing changed.
    Equal,
    /// Everything that the old one does and more.
    More,
    /// Only a part of what the old one does.
    Less,
    /// Something that the old one does not, and the other way round.
    Incomparable,
    /// Neither proved equal, nor was a difference found.
    Undecided,
}

/// A part of an operation.
#[derive(Debug, Clone)]
pub struct PartReport {
    /// Which part.
    pub part: Part,
    /// What is accepted or sent.
    pub verdict: Verdict,
    /// What shows that the new version accepts, or sends, what the old one does not.
    pub more: Evidence,
    /// What shows the opposite.
    pub less: Evidence,
    /// The places where the two differ, each with what is different.
    pub differences: Vec<(String, String)>,
    /// What it means for programs that send requests and read answers.
    pub callers: Impact,
    /// What it means for pages that judge with the npm package.
    pub front_end: Impact,
}

/// Parts of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The request's body.
    Body,
    /// Path, query and headers.
    Parameters,
    /// What is answered with a status.
    Response(String),
    /// A header of such an answer.
    Header {
        /// The status.
        status: String,
        /// Its name.
        name: String,
    },
    /// What is sent to the caller's address.
    Callback(String),
}

/// What is known of one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// It is proved that there is no such value.
    Impossible,
    /// None was found.
    NotFound {
        /// Among so many.
        tried: u64,
    },
    /// This one.
    Witness(Witness),
}

/// A value that one version accepts and the other refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// JSON; of parameters, an object with a member for each place where some stand.
    pub body: String,
    /// Why the other version refuses it.
    pub refusals: Vec<Refusal>,
}

/// One reason to refuse a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Where, as a JSON pointer.
    pub pointer: String,
    /// The code of the violation.
    pub code: String,
}

/// A difference that needs no proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What is different.
    pub what: String,
    /// What it means for programs that send requests and read answers.
    pub callers: Impact,
    /// What it means for pages that judge with the npm package.
    pub front_end: Impact,
}

/// What a change means for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Impact {
    /// What worked goes on working.
    Harmless,
    /// It is not known.
    Undecided,
    /// What worked may stop working.
    Breaking,
}

impl Report {
    /// What the whole means for programs that send requests and read answers.
    #[must_use]
    pub fn callers(&self) -> Impact {
        worst(self.operations().map(OperationReport::callers))
    }

    /// What the whole means for pages that judge with the npm package.
    #[must_use]
    pub fn front_end(&self) -> Impact {
        worst(self.operations().map(OperationReport::front_end))
    }

    /// Every operation of every document.
    pub fn operations(&self) -> impl Iterator<Item = &OperationReport> {
        self.documents.iter().flat_map(|document| &document.operations)
    }

    /// For people at a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        text::write(self)
    }

    /// The first line of [`Report::text`] for each operation that changed, and nothing else.
    #[must_use]
    pub fn brief(&self) -> String {
        text::brief(self)
    }

    /// For the description of a pull request.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::write(self)
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> String {
        json::write(self)
    }
}

impl OperationReport {
    /// What it means for programs that send requests and read answers.
    #[must_use]
    pub fn callers(&self) -> Impact {
        worst(self.parts.iter().map(|part| part.callers).chain(self.facts.iter().map(|fact| fact.callers)))
    }

    /// What it means for pages that judge with the npm package.
    #[must_use]
    pub fn front_end(&self) -> Impact {
        worst(self.parts.iter().map(|part| part.front_end).chain(self.facts.iter().map(|fact| fact.front_end)))
    }

    /// Whether nothing is different.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        self.presence == Presence::Kept && self.parts.is_empty() && self.facts.is_empty()
    }
}

fn worst(impacts: impl Iterator<Item = Impact>) -> Impact {
    impacts.max().unwrap_or(Impact::Harmless)
}

impl Verdict {
    /// What follows from what is known of both directions.
    #[must_use]
    pub fn of(more: &Evidence, less: &Evidence) -> Self {
        match (more, less) {
            (Evidence::Witness(_), Evidence::Witness(_)) => Verdict::Incomparable,
            (Evidence::Witness(_), _) => Verdict::More,
            (_, Evidence::Witness(_)) => Verdict::Less,
            (Evidence::Impossible, Evidence::Impossible) => Verdict::Equal,
            _ => Verdict::Undecided,
        }
    }

    /// What follows for a whole from its parts.
    #[must_use]
    pub fn together(self, other: Verdict) -> Verdict {
        match (self, other) {
            (Verdict::Equal, verdict) | (verdict, Verdict::Equal) => verdict,
            (Verdict::Undecided, verdict) | (verdict, Verdict::Undecided) => verdict,
            (one, other) if one == other => one,
            _ => Verdict::Incomparable,
        }
    }

    /// A stable word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Equal => "equal",
            Verdict::More => "more",
            Verdict::Less => "less",
            Verdict::Incomparable => "incomparable",
            Verdict::Undecided => "undecided",
        }
    }

    /// Of what is accepted.
    #[must_use]
    pub fn accepts(self) -> &'static str {
        match self {
            Verdict::Equal => "accepts the same",
            Verdict::More => "accepts more",
            Verdict::Less => "accepts less",
            Verdict::Incomparable => "accepts other things",
            Verdict::Undecided => "differs, no difference in verdicts found",
        }
    }

    /// Of what is sent.
    #[must_use]
    pub fn holds(self) -> &'static str {
        match self {
            Verdict::Equal => "may hold the same",
            Verdict::More => "may hold more",
            Verdict::Less => "may hold less",
            Verdict::Incomparable => "may hold other things",
            Verdict::Undecided => "differs, no difference in values found",
        }
    }
}

impl Impact {
    /// A stable word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Impact::Harmless => "harmless",
            Impact::Undecided => "undecided",
            Impact::Breaking => "breaking",
        }
    }
}

impl Part {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Part::Body => "request body".to_owned(),
            Part::Parameters => "parameters".to_owned(),
            Part::Response(status) => format!("response {status}"),
            Part::Header { status, name } => format!("response {status}: header `{name}`"),
            Part::Callback(name) => format!("callback {name}"),
        }
    }

    /// Whether it travels to the server.
    #[must_use]
    pub fn is_request(&self) -> bool {
        match self {
            Part::Body | Part::Parameters => true,
            Part::Response(_) | Part::Header { .. } | Part::Callback(_) => false,
        }
    }
}

impl PartReport {
    /// The verdict in words.
    #[must_use]
    pub fn verdict_in_words(&self) -> &'static str {
        if self.part.is_request() { self.verdict.accepts() } else { self.verdict.holds() }
    }

    /// What was found in each direction: a sentence, and the value that shows it, if there is one. Says nothing where it is
    /// proved that there is none.
    #[must_use]
    pub fn evidence(&self) -> Vec<(String, Option<&Witness>)> {
        let mut lines = Vec::new();
        for (evidence, accepting, refusing) in [(&self.less, "old", "new"), (&self.more, "new", "old")] {
            match evidence {
                Evidence::Impossible => {}
                Evidence::NotFound { tried } => {
                    lines.push((
                        format!("no value found that only the {accepting} version accepts, among {tried}"),
                        None,
                    ));
                }
                Evidence::Witness(witness) => {
                    let reasons: Vec<String> = witness.refusals.iter().take(3).map(Refusal::to_string).collect();
                    let because = if reasons.is_empty() { String::new() } else { format!(" ({})", reasons.join("; ")) };
                    lines.push((
                        format!("the {accepting} version accepts, the {refusing} one refuses{because}"),
                        Some(witness),
                    ));
                }
            }
        }
        lines
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(formatter, "{place}: {}", self.code)
    }
}
