//! The rules themselves, one function per format of the documents, for whoever has a text and needs a verdict only.
//!
//! None of them allocates. Every type of this crate is read by the rule of the same name, so that a text that passes here
//! parses there, and the other way round; where `check_digits` can be given, the types give `true`.
//!
//! ```
//! use gerencianet_domain::check;
//!
//! assert!(check::txid("7978c0c97ea847e78e8849634473c1f1").is_ok());
//! assert_eq!(check::cpf("12345678908", true).unwrap_err().code(), "check-digits");
//! assert!(check::cpf("12345678908", false).is_ok());
//! ```

pub use crate::agencia::check as agencia;
pub use crate::byte::check as byte;
pub use crate::celular::check as celular;
pub use crate::cep::check as cep;
pub use crate::chave_pix::check as chave_pix;
pub use crate::cnpj::check as cnpj;
pub use crate::codigo_banco::check as codigo_banco;
pub use crate::codigo_municipio::check as codigo_municipio;
pub use crate::conta::check as conta;
pub use crate::cpf::check as cpf;
pub use crate::cpf_ou_cnpj::check as cpf_cnpj;
pub use crate::data::check as date;
pub use crate::data_hora::{check as date_time, compare_moments};
pub use crate::data_nascimento::check as data_br;
pub use crate::email::check as email;
pub use crate::end_to_end_id::check as end_to_end_id;
pub use crate::evp::check as evp;
pub use crate::id_devolucao::check as id_devolucao;
pub use crate::id_envio::check as id_envio;
pub use crate::idempotency_key::check as idempotency_key;
pub use crate::ispb::check as ispb;
pub use crate::txid::check as txid;
pub use crate::txid_recebido::check as txid_recebido;
pub use crate::uf::check as uf;
pub use crate::url_https::check as https_url;
pub use crate::uuid::check as uuid;
pub use crate::valor::check as valor;
