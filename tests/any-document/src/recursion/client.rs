//! @generated from recursion.yaml by cargo xtask codegen
//!
//! A client of Árvores, made by progenitor.
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
    /// `Dono`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Dono {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub arvore: ::std::option::Option<DonoArvore>,
        pub id: i64,
    }

    /// `DonoArvore`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct DonoArvore(pub No);
    impl ::std::ops::Deref for DonoArvore {
        type Target = No;
        fn deref(&self) -> &No {
            &self.0
        }
    }
    impl ::std::convert::From<DonoArvore> for No {
        fn from(value: DonoArvore) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<No> for DonoArvore {
        fn from(value: No) -> Self {
            Self(value)
        }
    }

    /// `Expressao`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(untagged)]
    pub enum Expressao {
        OneOf0(f64),
        Conta(ExpressaoConta),
    }
    impl ::std::convert::From<f64> for Expressao {
        fn from(value: f64) -> Self {
            Self::OneOf0(value)
        }
    }
    impl ::std::convert::From<ExpressaoConta> for Expressao {
        fn from(value: ExpressaoConta) -> Self {
            Self::Conta(value)
        }
    }

    /// `ExpressaoConta`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct ExpressaoConta {
        pub de: ::std::vec::Vec<Expressao>,
        pub op: ExpressaoContaOp,
    }

    /// `ExpressaoContaOp`
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
    pub enum ExpressaoContaOp {
        #[serde(rename = "soma")]
        Soma,
        #[serde(rename = "produto")]
        Produto,
    }
    impl ::std::fmt::Display for ExpressaoContaOp {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Soma => f.write_str("soma"),
                Self::Produto => f.write_str("produto"),
            }
        }
    }
    impl ::std::str::FromStr for ExpressaoContaOp {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "soma" => Ok(Self::Soma),
                "produto" => Ok(Self::Produto),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ExpressaoContaOp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ExpressaoContaOp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// `No`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(deny_unknown_fields)]
    pub struct No {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dono: ::std::option::Option<::std::boxed::Box<Dono>>,
        pub filhos: ::std::vec::Vec<No>,
        pub nome: ::std::string::String,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub por_nome: ::std::collections::BTreeMap<::std::string::String, No>,
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
    impl ::std::fmt::Debug for Dono {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Dono").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for DonoArvore {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("DonoArvore").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for Expressao {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Expressao").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ExpressaoConta {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ExpressaoConta").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for No {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("No").finish_non_exhaustive()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Árvores Version: 1
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
    /// Sends a `POST` request to `/arvores`
    pub async fn plantar<'a>(
        &'a self,
        body: &'a types::No,
    ) -> Result<ResponseValue<types::No>, Error<()>> {
        let url = format!("{}/arvores", self.baseurl,);
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
            operation_id: "plantar",
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

    /// Sends a `POST` request to `/expressoes`
    pub async fn avaliar<'a>(
        &'a self,
        body: &'a types::Expressao,
    ) -> Result<ResponseValue<f64>, Error<()>> {
        let url = format!("{}/expressoes", self.baseurl,);
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
            operation_id: "avaliar",
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
