//! What is proved of the schemas in `tests/schemas` holds for their values, and for values made by chance.

use std::path::Path;

use bodies::{Bodies, Vectors, json::Json};
use bumpalo::Bump;
use codegen::{
    load::{Node, Sources},
    lower::lower_schema,
    oracle::{Direction, translate},
    tables::{Every, every},
};
use gerencianet_validation::{Options, judge_schema, table::SchemaId};

use super::Prover;

/// How many values are made of each schema.
const MADE: u64 = 12;

struct Case<'t> {
    place: String,
    every: Every<'t>,
    id: SchemaId,
    values: Vec<Vec<u8>>,
}

impl Case<'_> {
    fn accepts(&self, value: &[u8]) -> bool {
        judge_schema(&self.every.table, self.id, value, Options::default()).is_ok()
    }
}

#[test]
fn what_is_proved_holds_for_every_value() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/schemas");
    let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.extend(std::fs::read_dir(folder.join("shared")).unwrap().map(|entry| entry.unwrap().path()));
    names.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    names.sort();
    let name = |path: &Path| path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
    let files = names.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect();
    let sources = Sources::new(files);
    let arena = Bump::new();
    let (mut proved, mut judged, mut refused) = (0, 0, 0);
    for file in sources.files().iter().filter_map(|file| file.root.as_ref()) {
        let cases: Vec<Case<'_>> = file
            .get("cases")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(|node| case(&sources, node, &arena))
            .collect();
        let values: Vec<&Vec<u8>> = cases.iter().flat_map(|case| &case.values).collect();
        let verdicts: Vec<Vec<bool>> =
            cases.iter().map(|case| values.iter().map(|value| case.accepts(value)).collect()).collect();
        for (one, ours) in cases.iter().zip(&verdicts) {
            for (other, theirs) in cases.iter().zip(&verdicts) {
                let is_included = Prover::new(&one.every.table, &other.every.table).is_included(one.id, other.id);
                proved += usize::from(is_included);
                for (_, is_accepted) in ours.iter().zip(theirs).filter(|(accepted, _)| **accepted) {
                    judged += 1;
                    assert!(*is_accepted || !is_included, "{} is not included in {}", one.place, other.place);
                    refused += usize::from(!is_accepted);
                }
            }
            let is_reflexive = Prover::new(&one.every.table, &one.every.table).is_included(one.id, one.id);
            assert!(is_reflexive, "{} is not included in itself", one.place);
        }
    }
    assert!(proved > 200 && judged > 20_000 && refused > 1_000, "{proved} proved, {judged} judged, {refused} refused");
}

fn case<'t>(sources: &Sources, node: &Node, arena: &'t Bump) -> Option<Case<'t>> {
    let schema = node.get("schema")?;
    let (api, id) = lower_schema(sources, schema).ok()?;
    let every = every(&api, arena).ok()?;
    let id = every.schema(id);
    let shown = ["accepted", "refused"].into_iter().filter_map(|list| node.get(list)).flat_map(Node::items);
    let shown: Vec<&Node> = shown.collect();
    // Schemas without values are those that authors are told of, as circles.
    shown.first()?;
    let mut values: Vec<Vec<u8>> = shown.iter().map(|value| value.to_json_text().into_bytes()).collect();
    let examples = shown.iter().map(|value| Json::from(&value.to_json())).collect();
    let place = sources.place(schema.span).to_string();
    let translated = translate(sources, schema, Direction::Request).ok()?;
    let bodies = Bodies::new(place.clone(), translated, examples, &Vectors::default());
    values.extend((0..MADE).map(|number| bodies.body(1, number).bytes).filter(|bytes| bytes.len() < 2_000));
    Some(Case { place, every, id, values })
}
