//! One request and what becomes of it.

use std::{future::pending, sync::Arc, time::Instant};

use http_body_util::BodyExt;
use hyper::{Response, Version, body::Incoming};
use serde_json::json;

use crate::{
    answer::{self, AnswerBody},
    authorization,
    catalogue::{Operation, catalogue},
    line::Cut,
    record::Request,
    reply::{Answer, Content, Delivery, Reply},
    script::Step,
    world::World,
};

/// The connection that requests come by.
pub(crate) struct Connection {
    pub(crate) world: Arc<World>,
    pub(crate) cut: Arc<Cut>,
    pub(crate) number: usize,
    pub(crate) client_certificate: bool,
    pub(crate) tls: &'static str,
}

impl Connection {
    /// Answers a request, or ends the connection and never comes back.
    pub(crate) async fn exchange(&self, request: hyper::Request<Incoming>) -> Response<AnswerBody> {
        match self.world.guard(self.attempt(request)).await {
            Some(Ok(response)) => response,
            Some(Err(mistake)) => {
                self.world.fail(mistake);
                self.broken()
            }
            None => self.broken(),
        }
    }

    async fn attempt(&self, incoming: hyper::Request<Incoming>) -> Result<Response<AnswerBody>, String> {
        let (head, body) = incoming.into_parts();
        let operation = catalogue().find(head.method.as_str(), head.uri.path());
        let mut request = Request {
            number: self.world.next_number(),
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: head.headers,
            body: None,
            operation: operation.map(|operation| operation.id.as_str()),
            client_certificate: self.client_certificate,
            connection: self.number,
            tls: self.tls,
            protocol: if head.version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" },
            moment: Instant::now(),
        };
        self.arrived(&request, operation);
        let step = self.step(&request, operation);
        if let Step::Reply(Reply { delivery: Delivery::ResetBeforeBody, .. }) = step {
            self.cut.reset();
            return pending().await;
        }
        let Ok(body) = body.collect().await else {
            // The client went away; whatever is answered, nobody reads it.
            return answer::whole(Answer { status: 400, content_type: None, body: "".into() }, &[]);
        };
        request.body = Some(body.to_bytes());
        self.read(&request);
        let reply = match step {
            Step::Reply(reply) => reply,
            Step::Compute(compute) => compute(&request),
        };
        self.deliver(&reply, &request, operation).await
    }

    /// Writes the request down.
    fn arrived(&self, request: &Request, operation: Option<&Operation>) {
        let mut record = self.world.record();
        record.request_count += 1;
        record.token_requests += usize::from(operation.is_some_and(Operation::gives_tokens));
        if self.world.setup.keeps_requests {
            record.requests.push(request.clone());
        }
    }

    /// Adds the body to what was written down.
    fn read(&self, request: &Request) {
        let mut record = self.world.record();
        // From the end, where the last ones are; none where requests are not kept.
        if let Some(kept) = record.requests.iter_mut().rfind(|kept| kept.number == request.number) {
            kept.body.clone_from(&request.body);
        }
    }

    /// What the scripts say, unless a token is missing.
    fn step(&self, request: &Request, operation: Option<&'static Operation>) -> Step {
        let needs_token = self.world.setup.requires_token && !operation.is_some_and(Operation::gives_tokens);
        if needs_token && !authorization::has_token(&self.world, request) {
            let unknown = Reply::json(401, &json!({ "error": "invalid_token", "error_description": "" }));
            return Step::Reply(if operation.is_some() { Reply::documented(401) } else { unknown });
        }
        let step = self.world.scripts().take(operation, &request.method, &request.path);
        step.unwrap_or_else(|| {
            if operation.is_some() {
                return Step::Reply(Reply::success());
            }
            self.world.fail(format!("no document and no script knows {} {}", request.method, request.path));
            Step::Reply(Reply::json(404, &json!({ "nome": "nao_encontrado", "mensagem": "" })))
        })
    }

    async fn deliver(
        &self,
        reply: &Reply,
        request: &Request,
        operation: Option<&'static Operation>,
    ) -> Result<Response<AnswerBody>, String> {
        let (answer, reply) = match operation {
            Some(operation) if operation.gives_tokens() && matches!(reply.content, Content::Success) => {
                match authorization::token(&self.world, request) {
                    Ok(answer) => (answer, reply),
                    Err(refusal) => (answer::resolve(&refusal, Some(operation))?, reply),
                }
            }
            _ => (answer::resolve(reply, operation)?, reply),
        };
        if let Some(operation) = operation.filter(|one| !one.gives_tokens())
            && reply.takes_effect(answer.status)
            && let Some(key) = self.world.ledger().enter(operation, request)
        {
            *self.world.record().effects.entry(key).or_default() += 1;
        }
        if !reply.delay.is_zero() {
            tokio::time::sleep(reply.delay).await;
        }
        match reply.delivery {
            Delivery::Whole => answer::whole(answer, &reply.headers),
            Delivery::Truncated if !answer.body.is_empty() => answer::truncated(&answer, &reply.headers),
            Delivery::ResetMidway if !answer.body.is_empty() => {
                answer::reset_midway(&answer, &reply.headers, self.cut.clone())
            }
            Delivery::ResetBeforeBody | Delivery::ResetAfterBody | Delivery::ResetMidway => {
                self.cut.reset();
                pending().await
            }
            Delivery::CloseAfterBody | Delivery::Truncated => {
                self.cut.close();
                pending().await
            }
            Delivery::Silence => pending().await,
        }
    }

    /// The answer when the server itself is wrong. The test fails anyway; this is only to come to its end.
    fn broken(&self) -> Response<AnswerBody> {
        let answer = Answer { status: 500, content_type: None, body: "the script or the server is wrong".into() };
        answer::whole(answer, &[]).expect("500 is a status")
    }
}
