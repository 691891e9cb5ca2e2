//! All rows of a list, fetched page by page: a stream for async code, an iterator for blocking code.

use crate::any_client::UnreadReply;
use crate::blocking::{self, AnyClient};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::modifiers::{Modified, Modifiers};
use crate::read::FromReply;
use crate::reply::Reply;
use crate::request::Request;

/// The number of rows on a page, unless the modifiers set one.
const PAGE: u32 = 100;

/// The progress of a walk over all pages. It does no I/O.
#[derive(Debug)]
struct PageWalk {
    /// The request without modifiers, or why there is none.
    request: Result<Request, Option<Error>>,
    modifiers: Modifiers,
    size: u32,
    /// The number of the next row to ask for, counted from 1. `None` at the end.
    next: Option<u64>,
}

impl PageWalk {
    fn new(request: Result<Request, Error>, modifiers: Modifiers) -> Self {
        let size = modifiers.size().unwrap_or(PAGE);
        Self { request: request.map_err(Some), modifiers, size, next: Some(1) }
    }

    /// Returns the request for the next page, or `None` at the end.
    fn next(&mut self) -> Option<Result<Request, Error>> {
        let modifiers = self.modifiers.clone().part(self.next?, self.size);
        match &mut self.request {
            Ok(request) => Some(modifiers.applied(request.clone())),
            Err(error) => error.take().map(Err),
        }
    }

    /// Reads the answer with a page and returns its new rows. After an error, the walk is at its end.
    fn read<T: FromReply + 'static>(
        &mut self,
        answer: Result<UnreadReply, Error>,
    ) -> Result<std::vec::IntoIter<T>, Error> {
        match answer.and_then(UnreadReply::read) {
            Ok(reply) => Ok(self.arrived(reply).into_iter()),
            Err(error) => {
                self.next = None;
                Err(error)
            }
        }
    }

    /// Takes the reply with a page and returns its new rows. The server may have sent another page than the one
    /// requested.
    fn arrived<T>(&mut self, reply: Reply<Vec<T>>) -> Vec<T> {
        let Some(asked) = self.next.take() else { return Vec::new() };
        let rows = reply.data;
        // A server that sends no paging metadata has sent all rows at once.
        let Some(page) = reply.metadata.paginate else {
            return if asked == 1 { rows } else { Vec::new() };
        };
        let number = |value: Option<i64>| value.and_then(|value| u64::try_from(value).ok());
        if number(page.start_result).is_some_and(|start| start > 0 && start < asked) {
            // This is an earlier page again: the list has become shorter, or the server ignores the start.
            return Vec::new();
        }
        if rows.is_empty() {
            return rows;
        }
        // The rows are not counted, because some may not have been readable. The server may also send smaller pages
        // than requested.
        let step =
            number(page.results_per_page).filter(|size| *size > 0).unwrap_or(self.size.into());
        let next = asked + step;
        let more = match number(page.total_results) {
            Some(total) => next <= total,
            None => rows.len() as u64 >= step,
        };
        self.next = more.then_some(next);
        rows
    }
}

#[cfg(feature = "async")]
pub use asynchronous::Rows;

#[cfg(feature = "async")]
mod asynchronous {
    use std::pin::Pin;
    use std::task::{Context, Poll, ready};

    use super::{Modified, Modifiers, PageWalk};
    use crate::any_client::{AnyClient, UnreadReply, failed};
    use crate::client::Client;
    use crate::endpoint::{BoxFuture, Endpoint};
    use crate::error::Error;
    use crate::read::FromReply;
    use crate::request::Request;

    /// A stream of the rows of a list. It fetches a page when one is needed, and ends after an error.
    #[must_use = "a stream fetches nothing until it is polled"]
    pub struct Rows<T> {
        client: Client,
        walk: PageWalk,
        rows: std::vec::IntoIter<T>,
        page: Option<BoxFuture<'static, Result<UnreadReply, Error>>>,
    }

    impl Client {
        /// Returns a stream of all rows of a call that returns a list. The modifiers may sort and filter, and may set
        /// the number of rows on a page with [`page`](Modifiers::page). The default is 100.
        pub fn rows<T, E>(&self, endpoint: &E, modifiers: Modifiers) -> Rows<T>
        where
            T: FromReply + Send + 'static,
            E: Endpoint<Data = Vec<T>>,
        {
            Rows {
                client: self.clone(),
                walk: PageWalk::new(Request::of(endpoint), modifiers),
                rows: Vec::new().into_iter(),
                page: None,
            }
        }
    }

    impl Modified<Client> {
        /// Returns a stream of all rows of a call that returns a list, with these modifiers; see [`Client::rows`].
        pub fn rows<T, E>(&self, endpoint: &E) -> Rows<T>
        where
            T: FromReply + Send + 'static,
            E: Endpoint<Data = Vec<T>>,
        {
            self.caller.rows(endpoint, self.modifiers.clone())
        }
    }

    impl<T: FromReply + Send + 'static> Rows<T> {
        /// Returns the next row, or `None` at the end. It works like `next` of `StreamExt`, but needs no further crate.
        ///
        /// # Errors
        ///
        /// The errors of the call.
        pub async fn next_row(&mut self) -> Option<Result<T, Error>> {
            std::future::poll_fn(|context| self.poll_row(context)).await
        }

        fn poll_row(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
            loop {
                if let Some(row) = self.rows.next() {
                    return Poll::Ready(Some(Ok(row)));
                }
                if self.page.is_none() {
                    let Some(request) = self.walk.next() else { return Poll::Ready(None) };
                    self.page = Some(match request {
                        Ok(request) => self.client.send(request),
                        Err(error) => failed(error),
                    });
                }
                let Some(page) = &mut self.page else { return Poll::Ready(None) };
                let answer = ready!(page.as_mut().poll(context));
                self.page = None;
                match self.walk.read(answer) {
                    Ok(rows) => self.rows = rows,
                    Err(error) => return Poll::Ready(Some(Err(error))),
                }
            }
        }
    }

    impl<T> Unpin for Rows<T> {}

    impl<T: FromReply + Send + 'static> futures_core::Stream for Rows<T> {
        type Item = Result<T, Error>;

        fn poll_next(
            mut self: Pin<&mut Self>,
            context: &mut Context<'_>,
        ) -> Poll<Option<Self::Item>> {
            self.poll_row(context)
        }
    }
}

/// An iterator over the rows of a list. It fetches a page when one is needed, and ends after an error.
#[must_use = "an iterator fetches nothing until `next` is called"]
pub struct BlockingRows<T> {
    client: blocking::Client,
    walk: PageWalk,
    rows: std::vec::IntoIter<T>,
}

impl<T> BlockingRows<T> {
    /// Creates an iterator over the rows of the reply to a request.
    pub(crate) fn of(
        client: &blocking::Client,
        request: Result<Request, Error>,
        modifiers: Modifiers,
    ) -> Self {
        let walk = PageWalk::new(request, modifiers);
        Self { client: client.clone(), walk, rows: Vec::new().into_iter() }
    }
}

impl blocking::Client {
    /// Returns an iterator over all rows of a call that returns a list. The modifiers may sort and filter, and may set
    /// the number of rows on a page with [`page`](Modifiers::page). The default is 100.
    pub fn rows<T, E>(&self, endpoint: &E, modifiers: Modifiers) -> BlockingRows<T>
    where
        T: FromReply + Send + 'static,
        E: Endpoint<Data = Vec<T>>,
    {
        BlockingRows::of(self, Request::of(endpoint), modifiers)
    }
}

impl Modified<blocking::Client> {
    /// Returns an iterator over all rows of a call that returns a list, with these modifiers; see
    /// [`rows`](crate::blocking::Client::rows) of the client.
    pub fn rows<T, E>(&self, endpoint: &E) -> BlockingRows<T>
    where
        T: FromReply + Send + 'static,
        E: Endpoint<Data = Vec<T>>,
    {
        self.caller.rows(endpoint, self.modifiers.clone())
    }
}

impl<T: FromReply + Send + 'static> Iterator for BlockingRows<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.rows.next() {
                return Some(Ok(row));
            }
            let answer = self.walk.next()?.and_then(|request| self.client.send(request));
            match self.walk.read(answer) {
                Ok(rows) => self.rows = rows,
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Paginate;

    /// Walks over all pages that `serve` returns. Returns the rows and the requested starts.
    fn walk(mut serve: impl FnMut(u64) -> Reply<Vec<u64>>) -> (Vec<u64>, Vec<u64>) {
        let mut walk = PageWalk::new(Err(Error::bad_argument("")), Modifiers::new().page(1, 10));
        let (mut rows, mut starts) = (Vec::new(), Vec::new());
        while let Some(start) = walk.next {
            starts.push(start);
            assert!(starts.len() < 20, "it does not end");
            rows.extend(walk.arrived(serve(start)));
        }
        (rows, starts)
    }

    fn page(start: u64, size: u64, total: u64) -> Reply<Vec<u64>> {
        let mut reply = Reply::new((start..(start + size).min(total + 1)).collect());
        let number = |value: u64| i64::try_from(value).ok();
        reply.metadata.paginate = Some(Paginate {
            start_result: number(start),
            results_per_page: number(size),
            total_results: number(total),
            ..Paginate::default()
        });
        reply
    }

    #[test]
    fn all_pages_are_fetched_and_no_more() {
        for total in [0, 1, 9, 10, 11, 25, 30] {
            let (rows, starts) = walk(|start| page(start, 10, total));
            assert_eq!(rows, (1..=total).collect::<Vec<_>>());
            assert_eq!(starts.len() as u64, total.div_ceil(10).max(1), "{total}");
        }
    }

    #[test]
    fn a_server_that_ignores_pages_is_asked_once() {
        let (rows, starts) = walk(|_| Reply::new((1..=10).collect()));
        assert_eq!((rows.len(), starts), (10, vec![1]));
    }

    #[test]
    fn smaller_pages_than_asked_for_lose_nothing() {
        let (rows, starts) = walk(|start| page(start, 4, 10));
        assert_eq!((rows, starts), ((1..=10).collect(), vec![1, 5, 9]));
    }

    #[test]
    fn a_page_with_rows_missing_is_not_the_end() {
        let (rows, starts) = walk(|start| {
            let mut reply = page(start, 10, 25);
            reply.data.retain(|row| row % 2 == 0);
            reply
        });
        assert_eq!((rows.len(), starts), (12, vec![1, 11, 21]));
    }

    #[test]
    fn totals_may_change_on_the_way() {
        let grown = walk(|start| page(start, 10, if start == 1 { 15 } else { 25 }));
        assert_eq!(grown.1, [1, 11, 21]);
        let shrunk = walk(|start| page(start, 10, if start == 1 { 35 } else { 12 }));
        assert_eq!((shrunk.0.len(), shrunk.1), (12, vec![1, 11]));
        // The server sends its last page again.
        let clamped = walk(|start| if start == 1 { page(1, 10, 35) } else { page(1, 10, 10) });
        assert_eq!((clamped.0.len(), clamped.1), (10, vec![1, 11]));
    }

    #[test]
    fn without_a_total_a_short_page_is_the_last() {
        let (rows, _) = walk(|start| {
            let mut reply = page(start, 10, 25);
            let paginate = reply.metadata.paginate.as_mut().unwrap();
            (paginate.total_results, paginate.start_result) = (None, None);
            reply
        });
        assert_eq!(rows.len(), 25);
    }
}
