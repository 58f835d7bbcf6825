//! Typed identifiers, documents and amounts of the Brazilian payment APIs of Gerencianet (Efí).
//!
//! Each type is read from the text on the wire by `parse` (also `FromStr`, `TryFrom<&str>` and, with the feature `serde`,
//! `Deserialize`), and whoever holds a value holds a valid one. Each has an error of its own around one [`Fault`], which says
//! what is wrong and where. [`BrCode`] is different: it borrows from its text, knows nothing of serde, and its error also
//! names the field.
//!
//! No error ever shows the text that it refuses. `Debug` masks whatever belongs to a person: documents, keys, telephones,
//! addresses, accounts, dates of birth. `Display`, `as_str` and `Serialize` give the text itself.
//!
//! Lengths and positions count characters. Only upper case is upper case: nothing is folded, trimmed or stripped. Where only
//! a verdict is wanted, [`check`] has the same rules without the types.
//!
//! ```
//! use gerencianet_domain::{Cpf, Fault};
//!
//! let error = Cpf::parse("123.456.789-09").unwrap_err();
//! assert_eq!(error.fault(), Fault::Character { position: 3 });
//! assert_eq!(error.to_string(), "invalid CPF: the character at position 3, counted from 0, is not allowed there");
//! ```
#![no_std]

extern crate alloc;

mod agencia;
mod ascii;
mod br_code;
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
#[cfg(feature = "serde")]
mod deserialization;
mod email;
mod end_to_end_id;
mod evp;
mod fault;
mod id_devolucao;
mod id_envio;
mod idempotency_key;
mod inline;
mod ispb;
#[cfg(feature = "schemars")]
mod json_schema;
mod newtype;
mod txid;
mod txid_recebido;
mod uf;
mod url_https;
mod uuid;
mod valor;

pub use agencia::{Agencia, AgenciaError};
pub use br_code::{BrCode, BrCodeError, BrCodeFault, crc16};
pub use celular::{Celular, CelularError};
pub use cep::{Cep, CepError};
pub use chave_pix::{ChaveEmail, ChaveEmailError, ChavePix, ChavePixError, ChaveTelefone, ChaveTelefoneError};
pub use cnpj::{Cnpj, CnpjError};
pub use codigo_banco::{CodigoBanco, CodigoBancoError, Compe, CompeError};
pub use codigo_municipio::{CodigoMunicipio, CodigoMunicipioError};
pub use conta::{Conta, ContaError};
pub use cpf::{Cpf, CpfError};
pub use cpf_ou_cnpj::{CpfOuCnpj, CpfOuCnpjError};
pub use data::{Data, DataError};
pub use data_hora::{DataHora, DataHoraError};
pub use data_nascimento::{DataNascimento, DataNascimentoError};
pub use email::{Email, EmailError};
pub use end_to_end_id::{EndToEndId, EndToEndIdError};
pub use evp::{Evp, EvpError};
pub use fault::Fault;
pub use id_devolucao::{IdDevolucao, IdDevolucaoError};
pub use id_envio::{IdEnvio, IdEnvioError};
pub use idempotency_key::{IdempotencyKey, IdempotencyKeyError};
pub use inline::Formatted;
pub use ispb::{Ispb, IspbError};
pub use txid::{Txid, TxidError};
pub use txid_recebido::{TxidRecebido, TxidRecebidoError};
pub use uf::{Uf, UfError};
pub use url_https::{UrlHttps, UrlHttpsError};
pub use valor::{Valor, ValorError};
