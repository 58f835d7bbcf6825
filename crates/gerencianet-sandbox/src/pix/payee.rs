//! Who gets what the account sends, as far as the sandbox knows the world outside.

use gerencianet::pix::{ContaBancoRequest, FavorecidoRequest};
use gerencianet_domain::ChavePix;
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::pix::{config, key};
use crate::refusal::Refusal;

/// Refuses a receiver who cannot be paid. A key of which nothing was said exists, and is anybody's unless it is a CPF,
/// a CNPJ, or that of an account of the sandbox.
pub(super) async fn require(
    connection: &mut SqliteConnection,
    account: AccountId,
    payee: &FavorecidoRequest,
) -> Result<(), Refusal> {
    let (chave, document) = match payee {
        FavorecidoRequest::PorChave { chave, cpf, cnpj } => {
            let cpf = cpf.as_ref().map(|cpf| cpf.as_str());
            (Some(chave), cpf.or(cnpj.as_ref().map(|cnpj| cnpj.as_str())))
        }
        FavorecidoRequest::PorContaBanco { conta_banco } => (None, Some(document_of(conta_banco))),
    };
    let owner = match chave {
        Some(chave) => owner(connection, account, chave).await?,
        None => None,
    };
    if let (Some(owner), Some(document)) = (&owner, document)
        && owner != document
    {
        let mensagem = "A chave do favorecido é de outro documento";
        return Err(Refusal::bad("chave_nao_pertence_ao_documento", mensagem));
    }
    match owner.as_deref().or(document) {
        Some(document) => require_unblocked(connection, document).await,
        None => Ok(()),
    }
}

/// The account of the sandbox that receives, if it is one.
pub(super) async fn account(
    connection: &mut SqliteConnection,
    payee: &FavorecidoRequest,
) -> sqlx::Result<Option<AccountId>> {
    match payee {
        FavorecidoRequest::PorChave { chave, .. } => key::owner(connection, chave.as_str()).await,
        FavorecidoRequest::PorContaBanco { .. } => Ok(None),
    }
}

/// Why a receiver who is an account of the sandbox will not take it, if that is so.
pub(super) async fn reluctance(
    connection: &mut SqliteConnection,
    payee: &FavorecidoRequest,
) -> sqlx::Result<Option<String>> {
    let FavorecidoRequest::PorChave { chave, .. } = payee else { return Ok(None) };
    let Some(account) = account(connection, payee).await? else { return Ok(None) };
    let receiving = config::of_key(connection, account, chave.as_str()).await?;
    Ok(receiving.requires_txid.then(|| "A chave só recebe Pix com txid".to_owned()))
}

/// Refuses a CPF or CNPJ that may not take part.
pub(super) async fn require_unblocked(connection: &mut SqliteConnection, document: &str) -> Result<(), Refusal> {
    match is_blocked(connection, document).await? {
        true => Err(Refusal::bad("documento_bloqueado", "O documento informado está impedido de operar")),
        false => Ok(()),
    }
}

/// Whether a CPF or CNPJ may not take part.
pub(crate) async fn is_blocked(connection: &mut SqliteConnection, document: &str) -> sqlx::Result<bool> {
    let blocked = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM blocked WHERE document = ?)");
    blocked.bind(document).fetch_one(connection).await
}

/// Says whose a key outside is, or that nobody has it.
pub(crate) async fn set(
    connection: &mut SqliteConnection,
    chave: &str,
    document: Option<&str>,
    present: bool,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO payees (chave, document, present) VALUES (?, ?, ?)
         ON CONFLICT (chave) DO UPDATE SET document = excluded.document, present = excluded.present",
    )
    .bind(key::known_as(chave))
    .bind(document)
    .bind(present)
    .execute(connection)
    .await?;
    Ok(())
}

/// Bars a CPF or CNPJ from taking part, or lets it again.
pub(crate) async fn block(connection: &mut SqliteConnection, document: &str, blocked: bool) -> sqlx::Result<()> {
    let statement = match blocked {
        true => "INSERT INTO blocked (document) VALUES (?) ON CONFLICT DO NOTHING",
        false => "DELETE FROM blocked WHERE document = ?",
    };
    sqlx::query(statement).bind(document).execute(connection).await?;
    Ok(())
}

/// The CPF or CNPJ of whom a key belongs to, if that is known.
async fn owner(
    connection: &mut SqliteConnection,
    account: AccountId,
    chave: &ChavePix,
) -> Result<Option<String>, Refusal> {
    if key::is_of(connection, account, chave.as_str()).await? {
        return Err(Refusal::bad("chave_invalida", "A chave do favorecido é da própria conta"));
    }
    let known = sqlx::query("SELECT document, present FROM payees WHERE chave = ?")
        .bind(key::known_as(chave.as_str()))
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(known) = known {
        return match known.try_get("present")? {
            true => Ok(known.try_get("document")?),
            false => Err(Refusal::bad("chave_favorecido_nao_encontrada", "A chave do favorecido não existe")),
        };
    }
    Ok(match chave {
        ChavePix::Cpf(cpf) => Some(cpf.as_str().to_owned()),
        ChavePix::Cnpj(cnpj) => Some(cnpj.as_str().to_owned()),
        _ => holder(connection, chave).await?,
    })
}

/// The CPF or CNPJ of the account of the sandbox that has a key, if one has.
async fn holder(connection: &mut SqliteConnection, chave: &ChavePix) -> sqlx::Result<Option<String>> {
    let holder = "SELECT a.document FROM keys k JOIN accounts a ON a.id = k.account WHERE k.chave = ?";
    let holder = sqlx::query_scalar(holder).bind(key::known_as(chave.as_str())).fetch_optional(connection);
    Ok(holder.await?.flatten())
}

/// The CPF or CNPJ of the holder of a bank account.
pub(super) fn document_of(account: &ContaBancoRequest) -> &str {
    match account {
        ContaBancoRequest::PessoaFisica { cpf, .. } => cpf.as_str(),
        ContaBancoRequest::PessoaJuridica { cnpj, .. } => cnpj.as_str(),
    }
}
