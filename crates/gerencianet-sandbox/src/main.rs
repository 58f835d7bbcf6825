//! `gerencianet-sandbox`: starts a sandbox and says how to reach it.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use gerencianet_domain::Valor;
use gerencianet_sandbox::{Account, Sandbox, Setup};
use lexopt::prelude::*;

const HELP: &str = "\
Serves the Pix, Open Finance and Account Opening APIs of Gerencianet on this machine, over mutual TLS.

Usage: gerencianet-sandbox [options]

  --port <port>      listens on this port of 127.0.0.1; 8443 unless told otherwise, 0 for a free one
  --page-port <port> serves the web page here, without TLS; on the port after the other one unless told otherwise
  --no-page          serves the web page behind mutual TLS alone
  --state <folder>   keeps certificates, credentials and the database here; `.gerencianet-sandbox` unless told otherwise
  --memory           forgets charges and all else when it stops; certificates and credentials stay
  --plain            speaks HTTP without TLS, and asks for no certificate
  --scopes <list>    gives tokens with these scopes, separated by spaces; with all of them unless told otherwise
  --balance <reais>  opens the account with this much, `1000.00` for instance; with nothing unless told otherwise
  --settlement <s>   carries out sent Pix and refunds after this many seconds; after 2 unless told otherwise
  --scenario <file>  lets requests meet the faults of this TOML file; README.md tells how one is written
  --fee <percent>    takes this fee of every received Pix, `1.19` for instance; none unless told otherwise
  --homologation     does by amount what the vendor's homologation does; see the README
  --name <name>      the holder of the account, as QR codes name it
  --city <city>      where the holder is
  --webhook-ca <pem> trusts receivers of notifications by these authorities too
  --help             shows this
";

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::INFO).init();
    let setup = match arguments(std::env::args_os()) {
        Ok(Some(setup)) => setup,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("gerencianet-sandbox: {error}; see --help");
            return ExitCode::from(2);
        }
    };
    match run(setup) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gerencianet-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads the command line; none where help was asked for.
fn arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Option<Setup>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut port, mut folder, mut in_memory, mut plain) = (8443, OsString::from(".gerencianet-sandbox"), false, false);
    let (mut scopes, mut account, mut scenario, mut roots) = (None, Account::default(), None, None);
    let (mut balance, mut settlement, mut fee, mut homologation) = (None, None, None, false);
    let (mut page_port, mut has_page) = (None, true);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => port = parser.value()?.parse()?,
            Long("page-port") => page_port = Some(parser.value()?.parse()?),
            Long("no-page") => has_page = false,
            Long("state") => folder = parser.value()?,
            Long("memory") => in_memory = true,
            Long("plain") => plain = true,
            Long("scopes") => scopes = Some(parser.value()?.string()?),
            Long("balance") => balance = Some(parser.value()?.parse()?),
            Long("settlement") => settlement = Some(Duration::from_secs(parser.value()?.parse()?)),
            Long("scenario") => scenario = Some(parser.value()?),
            Long("fee") => fee = Some(parser.value()?.parse_with(hundredths)?),
            Long("homologation") => homologation = true,
            Long("name") => account.nome = parser.value()?.string()?,
            Long("city") => account.cidade = parser.value()?.string()?,
            Long("webhook-ca") => roots = Some(parser.value()?),
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    let mut setup = Setup::in_folder(folder).port(port).account(account);
    if has_page {
        // Who wants a free port wants two.
        let next = if port == 0 { 0 } else { u16::checked_add(port, 1).unwrap_or(0) };
        setup = setup.page(page_port.unwrap_or(next));
    }
    if in_memory {
        setup = setup.in_memory();
    }
    if plain {
        setup = setup.plain();
    }
    if let Some(scenario) = scenario {
        setup = setup.scenario(scenario);
    }
    if let Some(scopes) = scopes {
        setup = setup.scopes(scopes.split_whitespace());
    }
    if let Some(balance) = balance {
        setup = setup.balance(balance);
    }
    if let Some(settlement) = settlement {
        setup = setup.settlement(settlement);
    }
    if let Some(fee) = fee {
        setup = setup.fee(fee);
    }
    if homologation {
        setup = setup.homologation();
    }
    if let Some(path) = roots {
        let read = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        setup = setup.webhook_roots(read);
    }
    Ok(Some(setup))
}

/// Reads a percentage that is written as an amount is, with two decimals.
fn hundredths(percent: &str) -> Result<u16, &'static str> {
    let hundredths = Valor::parse(percent).map_err(|_| "a percentage has two decimals")?.centavos();
    u16::try_from(hundredths).ok().filter(|hundredths| *hundredths <= 10_000).ok_or("the most is 100.00")
}

fn run(setup: Setup) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut sandbox = Sandbox::start(setup).await?;
        // Whoever reads this may wait for the last line.
        let mut out = std::io::stdout().lock();
        write!(out, "{}", sandbox.welcome())?;
        out.flush()?;
        drop(out);
        tokio::select! {
            () = sandbox.wait() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted?,
        }
        Ok(())
    })
}
