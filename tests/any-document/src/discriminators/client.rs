//! @generated from discriminators.yaml by cargo xtask codegen
//!
//! A client of Animais, made by progenitor.
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
    /// `Cao`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Cao {
        pub especie: ::std::string::String,
        pub late: bool,
    }

    /// `Carro`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Carro {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub portas: ::std::option::Option<i64>,
        pub tipo: ::std::string::String,
    }

    /// `CarroAllOf1`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default)]
    pub struct CarroAllOf1 {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub portas: ::std::option::Option<i64>,
    }

    /// `CriarAnimalBody2`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(untagged)]
    pub enum CriarAnimalBody2 {
        Gato(Gato),
        Cao(Cao),
    }
    impl ::std::convert::From<Gato> for CriarAnimalBody2 {
        fn from(value: Gato) -> Self {
            Self::Gato(value)
        }
    }
    impl ::std::convert::From<Cao> for CriarAnimalBody2 {
        fn from(value: Cao) -> Self {
            Self::Cao(value)
        }
    }

    /// `CriarFormaBody2`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    #[serde(transparent)]
    pub struct CriarFormaBody2(pub ::serde_json::Value);
    impl ::std::ops::Deref for CriarFormaBody2 {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<CriarFormaBody2> for ::serde_json::Value {
        fn from(value: CriarFormaBody2) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for CriarFormaBody2 {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }

    /// `Gato`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Gato {
        pub especie: ::std::string::String,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unhas: ::std::option::Option<i64>,
    }

    /// `Veiculo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
    pub struct Veiculo {
        pub tipo: ::std::string::String,
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
    impl ::std::fmt::Debug for Cao {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Cao").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for Carro {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Carro").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for CarroAllOf1 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CarroAllOf1").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for CriarAnimalBody2 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CriarAnimalBody2").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for CriarFormaBody2 {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("CriarFormaBody2").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for Gato {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Gato").finish_non_exhaustive()
        }
    }
    impl ::std::fmt::Debug for Veiculo {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Veiculo").finish_non_exhaustive()
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Animais Version: 1
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
    /// Sends a `POST` request to `/animais`
    pub async fn criar_animal<'a>(
        &'a self,
        body: &'a types::CriarAnimalBody2,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/animais", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "criar_animal",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends a `POST` request to `/formas`
    pub async fn criar_forma<'a>(
        &'a self,
        body: &'a types::CriarFormaBody2,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/formas", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "criar_forma",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends a `POST` request to `/veiculos`
    pub async fn criar_veiculo<'a>(
        &'a self,
        body: &'a types::Carro,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/veiculos", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "criar_veiculo",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
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
