//! Typed identifiers, documents and amounts of the Brazilian payment APIs of Gerencianet (Efí).
#![no_std]

mod agencia;
mod ascii;
mod byte;
mod calendar;
mod celular;
mod cep;
mod chave_pix;
pub mod check;
mod cnpj;
mod codigo_banco;
mod codigo_municipio;
mod conta;
mod cpf;
mod cpf_ou_cnpj;
mod data;
mod data_hora;
mod data_nascimento;
mod email;
mod end_to_end_id;
mod evp;
mod fault;
mod id_devolucao;
mod id_envio;
mod idempotency_key;
mod ispb;
mod newtype;
mod txid;
mod txid_recebido;
mod uf;
mod url_https;
mod uuid;
mod valor;

pub use fault::Fault;
pub use uf::{Uf, UfError};
