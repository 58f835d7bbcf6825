//! The client for programs that wait: without `async`, and without a runtime of their own.
//!
//! Everything is what it is in the [crate]: the same client is built, the same methods are called, each in the file of the
//! same name beside it; only that they return when the answer is there.
//!
//! ```no_run
//! use gerencianet::{Certificate, Client, Credentials, Environment};
//!
//! # fn main() -> Result<(), gerencianet::Error> {
//! let client = Client::builder(Environment::Production)
//!     .credentials(Credentials::new("Client_Id_…", "Client_Secret_…"))
//!     .certificate(Certificate::from_p12_file("producao.p12", "")?)
//!     .build_blocking()?;
//! # #[cfg(feature = "pix")] {
//! let balance = client.pix().get_account_balance()?;
//! println!("R$ {}", balance.saldo);
//! # }
//! # Ok(())
//! # }
//! ```

mod background;

use std::fmt;

use futures_util::stream::{Stream, StreamExt};

pub(crate) use self::background::Background;
use crate::client::ClientBuilder;
use crate::environment::Environment;
use crate::error::Error;
pub use crate::generated::blocking::*;
use crate::pages::{self, Paged};
use crate::response::Response;

/// What all calls to the APIs share, for programs that wait. A copy costs nothing and shares it too.
///
/// Its connections live on a thread of its own, which ends with the last copy. It may be used from any thread, in the midst
/// of asynchronous code too; there it holds up whatever shares the thread.
#[derive(Clone)]
pub struct Client {
    pub(crate) client: crate::Client,
    pub(crate) background: Background,
}

impl Client {
    /// The environment that is called.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.client.environment()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.client, f)
    }
}

impl ClientBuilder {
    /// Builds the client for programs that wait. Nothing is sent.
    ///
    /// There is no way from the one client to the other: a connection belongs to the runtime on which it was made, and a
    /// thread that waits for another's would hold it up.
    ///
    /// # Errors
    ///
    /// Those of [`build`](Self::build), and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the machine
    /// gives no thread.
    pub fn build_blocking(self) -> Result<Client, Error> {
        Ok(Client { client: self.build()?, background: Background::new()? })
    }
}

/// A list that is answered page by page, and of which nothing has been asked for yet: [`crate::List`], waited for.
///
/// ```no_run
/// # #[cfg(feature = "pix")]
/// # fn run(client: gerencianet::blocking::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use gerencianet::pix::PixListChargesQuery;
///
/// let query = PixListChargesQuery::new("2022-10-01T00:00:00Z".parse()?, "2022-10-31T23:59:59Z".parse()?);
/// for charge in client.pix().pix_list_charges(&query).items() {
///     println!("{}", charge?.txid);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is asked for until a page is taken"]
pub struct List<'a, Q> {
    list: pages::List<'a, Q>,
    background: &'a Background,
}

impl<'a, Q: Paged> List<'a, Q> {
    pub(crate) fn new(list: pages::List<'a, Q>, background: &'a Background) -> Self {
        List { list, background }
    }

    /// The page that the query asks for, or the first.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub fn page(self) -> Result<Response<Q::Answer>, Error> {
        self.background.wait(self.list.into_future())
    }

    /// The pages, as [`crate::List::pages`] gives them; each is asked for when it is taken.
    pub fn pages(self) -> impl Iterator<Item = Result<Response<Q::Answer>, Error>> + Send + use<Q> {
        Taken { stream: self.list.pages(), background: self.background.clone() }
    }

    /// What is listed on all pages, as [`crate::List::items`] gives it.
    pub fn items(self) -> impl Iterator<Item = Result<Q::Item, Error>> + Send + use<Q> {
        Taken { stream: self.list.items(), background: self.background.clone() }
    }
}

impl<Q> Clone for List<'_, Q> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q> Copy for List<'_, Q> {}

impl<Q> fmt::Debug for List<'_, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.list, f)
    }
}

/// A stream whose items are waited for.
struct Taken<S> {
    stream: S,
    background: Background,
}

impl<S: Stream + Unpin> Iterator for Taken<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        self.background.wait(self.stream.next())
    }
}
