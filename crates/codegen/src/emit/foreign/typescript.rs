//! The types of bodies, parameters and answers, and one constant for each operation.

use crate::{
    diagnostic::Diagnostic,
    emit::npm::{formats, name, text, types},
    ir,
    output::Output,
};

/// The type that each operation is an instance of.
const OPERATION: &str = "
/** What is known of an operation. */
export interface Operation<Body = unknown, Parameters = unknown, Response = unknown> {
  /** The `operationId`, or what was made of method and path where there is none. */
  readonly id: string;
  readonly method: string;
  /** The route with `{parameters}`, from the host on. */
  readonly path: string;
  /** What it takes and answers, for programs that work with any operation. Never there. */
  readonly types?: { readonly body: Body; readonly parameters: Parameters; readonly response: Response };
}
";

/// The files.
///
/// # Errors
///
/// Operations that cannot have their name in JavaScript.
pub fn emit(api: &ir::Api) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(std::slice::from_ref(api))?;
    let mut script = text::head_from(&api.source, &format!("The operations of {}.", api.title));
    for (operation, name) in api.operations.iter().zip(names.iter().flat_map(|names| &names.own)) {
        let [id, method, path] = [&operation.id, operation.method.name(), &operation.route].map(text::quoted);
        script += &format!("\nexport const {name} = {{ id: {id}, method: {method}, path: {path} }};\n");
    }
    let package = format!(
        "{{\n  \"name\": \"{}\",\n  \"version\": \"0.1.0\",\n  \"private\": true,\n  \"type\": \"module\",\n  \
         \"exports\": {{ \".\": {{ \"types\": \"./{0}.d.ts\", \"default\": \"./{0}.js\" }} }}\n}}\n",
        api.name
    );
    let file = |name: &str, text: String| Output::whole(format!("typescript/{name}"), text);
    Ok(vec![
        file("package.json", package),
        file(&format!("{}.js", api.name), script),
        file(&format!("{}.d.ts", api.name), types::alone(api)?),
        file("operation.d.ts", text::head_from(&api.source, "What an operation is.") + OPERATION),
        file("formats.d.ts", formats::declared(&api.source)),
    ])
}
