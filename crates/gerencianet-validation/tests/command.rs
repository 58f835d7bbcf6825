//! The command `gerencianet-validate`, as a person at a terminal or a script meets it.

use std::io::Write;
use std::process::{Command, Stdio};

use gerencianet_validation::Operation;

const CHARGE: &str =
    "{\n  \"calendario\": {},\n  \"valor\": {\"original\": \"1,00\"},\n  \"chave\": \"pix@example.com\"\n}\n";

/// Exit code, standard output and standard error.
fn run(arguments: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gerencianet-validate"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command was built");
    // A command that does not read its input may be gone before it is written.
    let _ = child.stdin.take().expect("the input is a pipe").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the command ends");
    let text = |bytes| String::from_utf8(bytes).expect("the command writes UTF-8");
    (output.status.code().expect("the command is not killed"), text(output.stdout), text(output.stderr))
}

#[test]
fn valid_bodies_end_with_0() {
    let body = CHARGE.replace("1,00", "1.00");
    assert_eq!(
        run(&["pixCreateImmediateCharge"], &body),
        (0, "stdin: válido (pix/pixCreateImmediateCharge)\n".into(), String::new())
    );
    let (code, out, _) = run(&["pix/pixCreateImmediateCharge", "-", "--json"], &body);
    assert_eq!(
        (code, &*out),
        (0, "{\"operation\":\"pixCreateImmediateCharge\",\"truncated\":false,\"violations\":[]}\n")
    );
}

#[test]
fn invalid_bodies_end_with_1_and_show_the_line() {
    let file = std::env::temp_dir().join(format!("gerencianet-validate-{}.json", std::process::id()));
    std::fs::write(&file, CHARGE).expect("the folder for temporary files can be written");
    let path = file.to_str().expect("the path is a text");
    let (code, out, err) = run(&["pixCreateImmediateCharge", path], "");
    let (_, english, _) = run(&["--locale", "en", "pixCreateImmediateCharge", path], "");
    let (json_code, json, _) = run(&["pixCreateImmediateCharge", path, "--json", "--locale=en"], "");
    std::fs::remove_file(&file).expect("the file was written");
    assert_eq!((code, &*err), (1, ""));
    let out = out.replace(path, "charge.json");
    assert_eq!(
        out,
        "erro[valor]: valor inválido: caractere não permitido na posição 2\n \
         --> charge.json:3:25\n  |\n3 |   \"valor\": {\"original\": \"1,00\"},\n  |                         ^^^^^^ /valor/original\n\n\
         charge.json: 1 violação (pix/pixCreateImmediateCharge)\n"
    );
    assert!(english.contains("error[valor]: invalid amount: character not allowed at position 2\n"), "{english}");
    assert!(english.ends_with(": 1 violation (pix/pixCreateImmediateCharge)\n"), "{english}");
    assert_eq!(json_code, 1);
    assert!(json.contains("\"pointer\":\"/valor/original\",\"code\":\"valor\""), "{json}");
}

#[test]
fn check_digits_can_be_left_out() {
    let body = "{\"valor\":\"1.00\",\"pagador\":{\"chave\":\"11122233344\"},\"favorecido\":{\"chave\":\"a@b\"}}";
    assert_eq!(run(&["pixSend"], body).0, 1);
    assert_eq!(run(&["pixSend", "--shape-only"], body).0, 0);
}

#[test]
fn misuse_ends_with_2_and_says_why() {
    for (arguments, told) in [
        (&["pixSned"][..], "did you mean `pixSend`?"),
        (&["pixSend", "/does/not/exist"], "cannot read `/does/not/exist`"),
        (&["pixSend", "--locale", "fr"], "`pt-BR` or `en`"),
        (&["pixSend", "-", "more"], "usage:"),
        (&["--colour"], "usage:"),
    ] {
        let (code, out, err) = run(arguments, "{}");
        assert_eq!((code, &*out), (2, ""), "{arguments:?}");
        assert!(err.contains(told), "{err}");
    }
}

#[test]
fn without_arguments_it_lists_the_operations() {
    let (code, out, _) = run(&[], "");
    assert_eq!(code, 0);
    assert!(
        out.contains("\npix\n") && out.contains("  pixSend                   PUT    /v2/gn/pix/{idEnvio}\n"),
        "{out}"
    );
    assert_eq!(out.lines().filter(|line| line.starts_with("  ")).count(), Operation::ALL.len());
    let (code, help, _) = run(&["--help"], "");
    assert!(code == 0 && help.starts_with("usage: gerencianet-validate"), "{help}");
}

#[test]
fn names_do_not_steer_the_terminal() {
    let (code, out, _) = run(&["pixDevolution"], "{\"valor\":\"1.00\",\"\\u001b[31m\\u202e\":1}");
    assert_eq!(code, 1);
    assert!(!out.contains('\u{1b}') && !out.contains('\u{202e}'), "{out:?}");
}
