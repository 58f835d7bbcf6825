//! What is to go wrong, and when.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use crate::{catalogue::Operation, record::Request, reply::Reply, world::World};

/// What becomes of a connection that a client opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Arrival {
    /// It is served.
    Serve,
    /// It is reset before the first byte of the handshake is read.
    ResetBeforeHandshake,
    /// It stays open, and the handshake is never answered.
    SilenceBeforeHandshake,
    /// It is closed in order after the handshake; nothing of a request is read.
    CloseAfterHandshake,
    /// It is reset after the handshake; nothing of a request is read.
    ResetAfterHandshake,
}

/// The script of one kind of request; what it says comes before the usual answer.
pub struct Script<'s> {
    world: &'s World,
    scene: Scene,
}

/// The requests that a script is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Scene {
    /// Those of the routes that give tokens.
    Token,
    /// Those of an operation.
    Operation(&'static str),
    /// Those with this method and path, which no document knows.
    Path(String),
    /// All but those for a token.
    Everything,
}

/// What is done with one request.
#[derive(Clone)]
pub(crate) enum Step {
    Reply(Reply),
    Compute(Compute),
}

/// Decides by the request.
pub(crate) type Compute = Arc<dyn Fn(&Request) -> Reply + Send + Sync>;

/// All scripts of a server.
#[derive(Default)]
pub(crate) struct Scripts {
    scenes: HashMap<Scene, Lines>,
}

#[derive(Default)]
struct Lines {
    next: VecDeque<Step>,
    afterwards: Option<Step>,
}

impl<'s> Script<'s> {
    pub(crate) fn new(world: &'s World, scene: Scene) -> Self {
        Self { world, scene }
    }

    /// One request more is answered thus, after those already spoken for.
    pub fn reply(&self, reply: Reply) -> &Self {
        self.replies([reply])
    }

    /// As many requests are answered thus, one after the other, after those already spoken for.
    pub fn replies(&self, replies: impl IntoIterator<Item = Reply>) -> &Self {
        self.change(|lines| lines.next.extend(replies.into_iter().map(Step::Reply)))
    }

    /// All requests are answered thus, once those spoken for are through.
    pub fn always(&self, reply: Reply) -> &Self {
        self.change(|lines| lines.afterwards = Some(Step::Reply(reply)))
    }

    /// All requests are answered as this decides, once those spoken for are through. It sees the whole request, so it is
    /// too late for [`Reply::reset_before_body`]. A panic inside is a failure of the server.
    pub fn compute(&self, compute: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> &Self {
        self.change(|lines| lines.afterwards = Some(Step::Compute(Arc::new(compute))))
    }

    /// Forgets what was said.
    pub fn clear(&self) -> &Self {
        self.change(|lines| *lines = Lines::default())
    }

    fn change(&self, change: impl FnOnce(&mut Lines)) -> &Self {
        change(self.world.scripts().scenes.entry(self.scene.clone()).or_default());
        self
    }
}

impl Scripts {
    /// What is said about a request: about its operation or path first, then about everything.
    pub(crate) fn take(&mut self, operation: Option<&'static Operation>, method: &str, path: &str) -> Option<Step> {
        let scene = match operation {
            Some(operation) if operation.gives_tokens() => return self.next(&Scene::Token),
            Some(operation) => Scene::Operation(&operation.id),
            None => Scene::Path(format!("{method} {path}")),
        };
        self.next(&scene).or_else(|| self.next(&Scene::Everything))
    }

    fn next(&mut self, scene: &Scene) -> Option<Step> {
        let lines = self.scenes.get_mut(scene)?;
        lines.next.pop_front().or_else(|| lines.afterwards.clone())
    }
}
