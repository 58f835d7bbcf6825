//! Lists that an API answers page by page.

mod walk;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
use gerencianet_validation::Operation;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::response::Response;

/// A list that is answered page by page, and of which nothing has been asked for yet.
///
/// Awaited it is a plain call: the answer is the page that the query asks for, or the first. [`pages`](Self::pages) and
/// [`items`](Self::items) begin at the same page and read on to the end.
///
/// Each page is a call of its own: judged, repeated where that is allowed, with a token that is good at that moment. A page is
/// asked for when the stream is polled for it and not before; a stream that is dropped asks for nothing more.
///
/// **Where it ends.** Each answer is believed anew, for a list may grow and shrink while it is read: the stream ends after a
/// page that is the last by its own account, after a page without items, and after an error, which it hands out first. Where
/// an answer does not say how many pages there are, the next one is asked for. The number of the page that is asked for only
/// ever grows, so no page comes twice. Against an API that never comes to an end the 100,000th page is the last; after it
/// comes an error of the kind [`Endless`](crate::ErrorKind::Endless).
///
/// **What it holds.** Pages are cut anew at every call. What is added or taken away before the place that has been reached
/// moves the rest, so an item may come twice or be left out; nothing is done about that here. A span of time that is over
/// does not move.
///
/// ```no_run
/// # #[cfg(feature = "pix")]
/// # async fn run(client: gerencianet::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use futures_util::TryStreamExt;
/// use gerencianet::pix::PixListChargesQuery;
///
/// let pix = client.pix();
/// let query = PixListChargesQuery::new("2022-10-01T00:00:00Z".parse()?, "2022-10-31T23:59:59Z".parse()?);
/// let first = pix.pix_list_charges(&query).await?;
/// println!("{} charges", first.parametros.paginacao.quantidade_total_de_itens);
///
/// let mut charges = pix.pix_list_charges(&query).items();
/// while let Some(charge) = charges.try_next().await? {
///     println!("{}", charge.txid);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is asked for until the list is awaited, or one of its streams is polled"]
pub struct List<'a, Q> {
    client: &'a Client,
    query: &'a Q,
}

/// A query of a list in pages. The generated code implements it; nobody else should.
pub trait Paged: Clone + Send + Sync + Sized + 'static {
    /// The body of an answer: one page.
    type Answer: Send + 'static;
    /// What is listed.
    type Item: Send + 'static;

    /// What is called.
    #[doc(hidden)]
    const OPERATION: Operation;

    /// The number of the first page.
    #[doc(hidden)]
    const FIRST: i64;

    /// The page that is wanted.
    #[doc(hidden)]
    fn page(&self) -> Option<i64>;

    /// The same query for another page, where the parameter can say that number.
    #[doc(hidden)]
    fn turned(&self, page: i64) -> Option<Self>;

    /// What an answer says of the pages that follow.
    #[doc(hidden)]
    fn more(answer: &Self::Answer) -> More;

    /// What stands on the page.
    #[doc(hidden)]
    fn items(answer: &Self::Answer) -> &[Self::Item];

    /// The same, to keep.
    #[doc(hidden)]
    fn into_items(answer: Self::Answer) -> Vec<Self::Item>;

    /// Asks for one page.
    #[doc(hidden)]
    fn ask(&self, client: &Client) -> impl Future<Output = Result<Response<Self::Answer>, Error>> + Send;
}

/// What an answer says of the pages that follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// How many pages there are, where it says so.
    Count(Option<i64>),
    /// Whether there is a next one.
    Next(bool),
}

impl<'a, Q: Paged> List<'a, Q> {
    pub(crate) fn new(client: &'a Client, query: &'a Q) -> Self {
        List { client, query }
    }

    /// The pages, each with what came with it, from the one that the query asks for to the last. There is always one, be it
    /// empty.
    ///
    /// The stream keeps what it needs, and may outlive the client and the query that it was made from.
    pub fn pages(self) -> impl Stream<Item = Result<Response<Q::Answer>, Error>> + Send + Unpin + use<Q> {
        let (client, query) = (self.client.clone(), self.query.clone());
        let ask = move |page| {
            let (client, turned) = (client.clone(), query.turned(page));
            async move {
                match turned {
                    Some(query) => query.ask(&client).await,
                    None => Err(Error::new(ErrorKind::Endless).of(Q::OPERATION)),
                }
            }
        };
        let look =
            |answer: &Response<Q::Answer>| walk::Seen { is_empty: Q::items(answer).is_empty(), more: Q::more(answer) };
        let start = self.query.page().unwrap_or(Q::FIRST);
        walk::walk(Q::OPERATION, Q::FIRST, start, ask, look).boxed()
    }

    /// What is listed on all pages, one after the other.
    ///
    /// The stream keeps what it needs, and may outlive the client and the query that it was made from.
    pub fn items(self) -> impl Stream<Item = Result<Q::Item, Error>> + Send + Unpin + use<Q> {
        let pages = self.pages();
        pages.map_ok(|page| stream::iter(Q::into_items(page.into_inner()).into_iter().map(Ok))).try_flatten()
    }
}

impl<'a, Q: Paged> IntoFuture for List<'a, Q> {
    type Output = Result<Response<Q::Answer>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.query.ask(self.client))
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
        f.write_str("List { .. }")
    }
}
