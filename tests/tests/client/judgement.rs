//! What breaks the rules of an operation never leaves, unless the client was told to judge nothing.

use std::collections::BTreeSet;

use gerencianet::{Error, ErrorKind};
use gerencianet_validation::Operation;
use server::{Server, Setup};
use workspace_tests::cases::suite::Found;

use crate::{
    calls::{
        cases::{body, first, suite},
        given::Given,
        prepare,
    },
    setting::{builder, client},
};

/// Operations whose types leave no invalid body to be written: all of its values are of a type that admits no other.
const NO_INVALID_BODY: &[Operation] = &[
    Operation::AccountOpeningAuthorize,
    Operation::OpenFinanceAuthorize,
    Operation::OfConfigUpdate,
    Operation::PixAuthorize,
    Operation::PixDevolution,
    Operation::PixCreateLocation,
    Operation::PixConfigWebhook,
];

/// Operations whose types leave no invalid parameter to be written.
const NO_INVALID_PARAMETER: &[Operation] = &[
    Operation::OfStartPixPayment,
    Operation::PixCreateCharge,
    Operation::PixUpdateCharge,
    Operation::PixDetailReceived,
    Operation::PixSend,
    Operation::PixDevolution,
    Operation::PixDetailDevolution,
    Operation::PixConfigWebhook,
    Operation::PixDetailWebhook,
    Operation::PixDeleteWebhook,
    Operation::PixDeleteEvp,
];

/// An invalid call, and what is wrong with it by place and rule.
struct Invalid {
    name: String,
    given: Given,
    expected: BTreeSet<(String, String)>,
}

/// Lines and columns are those of the files, not of what the types write.
fn wrong(expected: &[Found]) -> BTreeSet<(String, String)> {
    expected.iter().map(|found| (found.pointer.clone(), found.code.clone())).collect()
}

fn of_body(operation: Operation) -> Vec<Invalid> {
    let cases = suite(operation).bodies.iter().filter(|case| !case.expected.is_empty() && !case.text.is_empty());
    cases
        .filter(|_| operation.has_body())
        .map(|case| {
            let (name, value) = body(case);
            Invalid { name, given: first(operation).with_body(value), expected: wrong(&case.expected) }
        })
        .collect()
}

fn of_parameters(operation: Operation) -> Vec<Invalid> {
    let cases = suite(operation).parameters.iter().filter(|case| !case.expected.is_empty());
    cases
        .filter_map(|case| {
            let given = Given { body: first(operation).body, ..Given::of(case).ok()? };
            // The client makes a key where the caller gives none.
            let makes_key = operation == Operation::OfStartPixPayment && given.headers.is_empty();
            let invalid = Invalid { name: case.name.clone(), given, expected: wrong(&case.expected) };
            (!makes_key).then_some(invalid)
        })
        .collect()
}

/// How many of these calls can be said; each is refused, for the reasons expected.
async fn refused(client: &gerencianet::Client, operation: Operation, calls: Vec<Invalid>) -> usize {
    let mut said = 0;
    for Invalid { name, given, expected } in calls {
        let Ok(ready) = prepare(client, operation, &given) else { continue };
        let error = ready.await.expect_err(&name);
        let ErrorKind::InvalidRequest(report) = error.kind() else { panic!("{operation} {name}: {error:?}") };
        let found: Vec<Found> = report.violations().iter().map(Found::from).collect();
        assert_eq!(wrong(&found), expected, "{operation} {name}");
        assert_eq!((report.operation(), error.operation()), (operation, Some(operation)));
        assert_eq!((error.attempts(), error.maybe_applied(), error.status()), (0, false, None), "{operation} {name}");
        said += 1;
    }
    said
}

#[tokio::test]
async fn invalid_requests_never_leave() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let (mut bodies, mut parameters) = (0, 0);
    let (mut without_body, mut without_parameter) = (Vec::new(), Vec::new());
    for operation in Operation::ALL {
        let said = refused(&client, *operation, of_body(*operation)).await;
        if operation.has_body() && said == 0 {
            without_body.push(*operation);
        }
        bodies += said;
        let said = refused(&client, *operation, of_parameters(*operation)).await;
        let has_parameters = !first(*operation).is_without_parameters();
        if has_parameters && said == 0 {
            without_parameter.push(*operation);
        }
        parameters += said;
    }
    let record = server.finish();
    assert_eq!((record.connections, record.request_count, record.token_requests), (0, 0, 0));
    println!("{bodies} bodies, {parameters} parameters");
    assert_eq!((without_body.as_slice(), without_parameter.as_slice()), (NO_INVALID_BODY, NO_INVALID_PARAMETER));
    assert!(bodies > 60 && parameters > 35, "{bodies} bodies, {parameters} parameters");
}

#[tokio::test]
async fn without_judging_they_do() {
    let server = Server::start(Setup::new());
    let client = builder(&server).without_judging().build().expect("nothing is missing");
    let mut sent = 0;
    for operation in Operation::ALL {
        let mut calls = of_body(*operation);
        calls.extend(of_parameters(*operation));
        for Invalid { name, given, .. } in calls {
            let Ok(ready) = prepare(&client, *operation, &given) else { continue };
            server.forget();
            match ready.await.map_err(unsendable) {
                Ok(_) => {
                    let request = server.requests().pop().expect("it was sent");
                    assert_eq!(request.operation, Some(operation.id()), "{operation} {name}");
                    assert_eq!(request.json(), given.body, "{operation} {name}");
                    sent += 1;
                }
                Err(Ok(())) => {}
                Err(Err(error)) => panic!("{operation} {name}: {error:?}"),
            }
        }
    }
    assert!(sent > 100, "{sent}");
}

/// Not even then is sent what would become another request on its way: a segment `..`, a header with the end of a line.
fn unsendable(error: Error) -> Result<(), Error> {
    if matches!(error.kind(), ErrorKind::Unsendable(_)) { Ok(()) } else { Err(error) }
}
