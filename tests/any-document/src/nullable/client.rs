//! @generated from nullable.yaml by cargo xtask codegen
//!
//! A client of Nulos, made by progenitor.
//!
//! Judge a request with `validate` before it is sent: nothing is judged here.
#![allow(clippy::all, clippy::unwrap_used, missing_docs, unreachable_pub, rustdoc::all)]

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// `Endereco`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct Endereco(pub ::std::option::Option<EnderecoInner>);
    impl ::std::ops::Deref for Endereco {
        type Target = ::std::option::Option<EnderecoInner>;
        fn deref(&self) -> &::std::option::Option<EnderecoInner> {
            &self.0
        }
    }
    impl ::std::convert::From<Endereco> for ::std::option::Option<EnderecoInner> {
        fn from(value: Endereco) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::option::Option<EnderecoInner>> for Endereco {
        fn from(value: ::std::option::Option<EnderecoInner>) -> Self {
            Self(value)
        }
    }

    /// `EnderecoInner`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct EnderecoInner {
        pub rua: ::std::string::String,
    }

    /// `Pessoa`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(deny_unknown_fields)]
    pub struct Pessoa {
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub apelido: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub endereco: ::std::option::Option<PessoaEndereco>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub estado: ::std::option::Option<PessoaEstado>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub irmao: ::std::option::Option<Endereco>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lista: ::std::option::Option<::std::vec::Vec<::std::option::Option<f64>>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub livre: ::std::option::Option<::serde_json::Value>,
        pub nome: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nota: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sem_nulo: ::std::option::Option<PessoaSemNulo>,
    }

    /// `PessoaEndereco`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct PessoaEndereco(pub ::std::option::Option<Endereco>);
    impl ::std::ops::Deref for PessoaEndereco {
        type Target = ::std::option::Option<Endereco>;
        fn deref(&self) -> &::std::option::Option<Endereco> {
            &self.0
        }
    }
    impl ::std::convert::From<PessoaEndereco> for ::std::option::Option<Endereco> {
        fn from(value: PessoaEndereco) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::option::Option<Endereco>> for PessoaEndereco {
        fn from(value: ::std::option::Option<Endereco>) -> Self {
            Self(value)
        }
    }

    /// `PessoaEstado`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct PessoaEstado(pub ::std::option::Option<PessoaEstadoInner>);
    impl ::std::ops::Deref for PessoaEstado {
        type Target = ::std::option::Option<PessoaEstadoInner>;
        fn deref(&self) -> &::std::option::Option<PessoaEstadoInner> {
            &self.0
        }
    }
    impl ::std::convert::From<PessoaEstado>
    for ::std::option::Option<PessoaEstadoInner> {
        fn from(value: PessoaEstado) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::option::Option<PessoaEstadoInner>>
    for PessoaEstado {
        fn from(value: ::std::option::Option<PessoaEstadoInner>) -> Self {
            Self(value)
        }
    }

    /// `PessoaEstadoInner`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PessoaEstadoInner {
        #[serde(rename = "ativo")]
        Ativo,
        #[serde(rename = "inativo")]
        Inativo,
    }
    impl ::std::fmt::Display for PessoaEstadoInner {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ativo => f.write_str("ativo"),
                Self::Inativo => f.write_str("inativo"),
            }
        }
    }
    impl ::std::str::FromStr for PessoaEstadoInner {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ativo" => Ok(Self::Ativo),
                "inativo" => Ok(Self::Inativo),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PessoaEstadoInner {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PessoaEstadoInner {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// `PessoaSemNulo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct PessoaSemNulo(pub ::std::option::Option<PessoaSemNuloInner>);
    impl ::std::ops::Deref for PessoaSemNulo {
        type Target = ::std::option::Option<PessoaSemNuloInner>;
        fn deref(&self) -> &::std::option::Option<PessoaSemNuloInner> {
            &self.0
        }
    }
    impl ::std::convert::From<PessoaSemNulo>
    for ::std::option::Option<PessoaSemNuloInner> {
        fn from(value: PessoaSemNulo) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::option::Option<PessoaSemNuloInner>>
    for PessoaSemNulo {
        fn from(value: ::std::option::Option<PessoaSemNuloInner>) -> Self {
            Self(value)
        }
    }

    /// `PessoaSemNuloInner`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum PessoaSemNuloInner {
        #[serde(rename = "a")]
        A,
        #[serde(rename = "b")]
        B,
    }
    impl ::std::fmt::Display for PessoaSemNuloInner {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::A => f.write_str("a"),
                Self::B => f.write_str("b"),
            }
        }
    }
    impl ::std::str::FromStr for PessoaSemNuloInner {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "a" => Ok(Self::A),
                "b" => Ok(Self::B),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PessoaSemNuloInner {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PessoaSemNuloInner {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    impl ::std::fmt::Debug for Endereco {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Endereco").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for EnderecoInner {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("EnderecoInner").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for Pessoa {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Pessoa").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for PessoaEndereco {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PessoaEndereco").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for PessoaEstado {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PessoaEstado").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for PessoaSemNulo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("PessoaSemNulo").finish_non_exhaustive()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Nulos Version: 1
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<()>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /// Sends a `POST` request to `/pessoas`
    pub async fn criar_pessoa<'a>(
        &'a self,
        body: &'a types::Pessoa,
    ) -> Result<ResponseValue<types::Pessoa>, Error<()>> {
        let url = format!("{}/pessoas", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "criar_pessoa",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}

/// No header but those of the document.
impl ClientHooks<()> for Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &OperationInfo,
    ) -> Result<(), Error<E>> {
        request.headers_mut().remove("api-version");
        Ok(())
    }
}
