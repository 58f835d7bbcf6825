//! The part of the command `wasm-bindgen` that wasm-pack calls.
//!
//! The command and the library `wasm-bindgen` must be of one version. As a package of the workspace it always is, and it
//! builds in a quarter of the time that the published command takes with its test runner and HTTP client.

use std::error::Error;
use std::path::PathBuf;

use lexopt::{Arg, ValueExt};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = lexopt::Parser::from_env();
    let mut bindgen = Bindgen::new();
    let mut folder = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("version") => {
                println!("wasm-bindgen {}", wasm_bindgen_shared::version());
                return Ok(());
            }
            Arg::Value(module) => {
                bindgen.input_path(PathBuf::from(module));
            }
            Arg::Long("out-dir") => folder = Some(PathBuf::from(arguments.value()?)),
            Arg::Long("out-name") => {
                bindgen.out_name(&arguments.value()?.string()?);
            }
            Arg::Long("target") => match arguments.value()?.string()?.as_str() {
                "web" => {
                    bindgen.web(true)?;
                }
                other => return Err(format!("the target `{other}` is not asked for here").into()),
            },
            Arg::Long("typescript") => {
                bindgen.typescript(true);
            }
            Arg::Long("no-typescript") => {
                bindgen.typescript(false);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(bindgen.generate(folder.ok_or("--out-dir is missing")?)?)
}
