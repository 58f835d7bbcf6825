//! @generated from objects.yaml by cargo xtask codegen
//!
//! A client of Objetos, made by progenitor.
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
    /// `Objeto`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Objeto {
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub aberto: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub contado: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        pub id_externo: ::std::string::String,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub mapa: ::std::collections::BTreeMap<::std::string::String, i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub misto: ::std::option::Option<ObjetoMisto>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nao: ::std::option::Option<ObjetoNao>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub partes: ::std::option::Option<ObjetoPartes>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub senha: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tipo: ::std::option::Option<ObjetoTipo>,
    }

    /// `ObjetoMisto`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct ObjetoMisto(pub ::serde_json::Value);
    impl ::std::ops::Deref for ObjetoMisto {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<ObjetoMisto> for ::serde_json::Value {
        fn from(value: ObjetoMisto) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ObjetoMisto {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }

    /// `ObjetoNao`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct ObjetoNao(pub ::serde_json::Value);
    impl ::std::ops::Deref for ObjetoNao {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<ObjetoNao> for ::serde_json::Value {
        fn from(value: ObjetoNao) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for ObjetoNao {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }

    /// `ObjetoPartes`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct ObjetoPartes {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<i64>,
        pub b: i64,
    }

    /// `ObjetoPartesAllOf0`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default)]
    pub struct ObjetoPartesAllOf0 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub a: ::std::option::Option<i64>,
    }

    /// `ObjetoPartesAllOf1`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct ObjetoPartesAllOf1 {
        pub b: i64,
    }

    /// `ObjetoTipo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(untagged)]
    pub enum ObjetoTipo {
        Of0(ObjetoTipoOneOf0),
        Of1(ObjetoTipoOneOf1),
    }
    impl ::std::convert::From<ObjetoTipoOneOf0> for ObjetoTipo {
        fn from(value: ObjetoTipoOneOf0) -> Self {
            Self::Of0(value)
        }
    }
    impl ::std::convert::From<ObjetoTipoOneOf1> for ObjetoTipo {
        fn from(value: ObjetoTipoOneOf1) -> Self {
            Self::Of1(value)
        }
    }

    /// `ObjetoTipoOneOf0`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(deny_unknown_fields)]
    pub struct ObjetoTipoOneOf0 {
        pub a: i64,
    }

    /// `ObjetoTipoOneOf1`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(deny_unknown_fields)]
    pub struct ObjetoTipoOneOf1 {
        pub b: i64,
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
    impl ::std::fmt::Debug for Objeto {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Objeto").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoMisto {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoMisto").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoNao {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoNao").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoPartes {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoPartes").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoPartesAllOf0 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoPartesAllOf0").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoPartesAllOf1 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoPartesAllOf1").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoTipo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoTipo").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoTipoOneOf0 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoTipoOneOf0").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for ObjetoTipoOneOf1 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("ObjetoTipoOneOf1").finish_non_exhaustive()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Objetos Version: 1
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
    /// Sends a `POST` request to `/objetos`
    pub async fn criar_objeto<'a>(
        &'a self,
        body: &'a types::Objeto,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/objetos", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "criar_objeto",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
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
