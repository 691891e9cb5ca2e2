//! An HTTP response's headers and the limit on its body, whichever library brings it.

use std::time::Duration;

use crate::error::Failure;
use crate::{Error, RawReply};

impl RawReply {
    /// A reply whose body is yet to be read. `header` gives the values of a header.
    pub(crate) fn begin<'h, V>(status: u16, header: impl Fn(&'static str) -> V) -> Self
    where
        V: Iterator<Item = &'h str>,
    {
        let first = |name| header(name).next();
        let cookies = header("set-cookie").filter_map(|cookie| cookie.split(';').next());
        Self {
            http_status: Some(status),
            retry_after: first("retry-after")
                .and_then(|text| text.trim().parse().ok())
                .map(Duration::from_secs),
            location: first("location").map(str::to_owned),
            cookies: cookies.map(|cookie| cookie.trim().into()).collect(),
            ..Self::default()
        }
    }

    /// Makes room for a body of the length that the server announces, or refuses it.
    pub(crate) fn expect_body(&mut self, announced: Option<u64>, limit: u64) -> Result<(), Error> {
        let announced = announced.unwrap_or(0);
        if announced > limit {
            return Err(self.too_large(limit));
        }
        self.body.reserve_exact(usize::try_from(announced).unwrap_or(0));
        Ok(())
    }

    /// Adds a piece of the body, or refuses it.
    pub(crate) fn add(&mut self, piece: &[u8], limit: u64) -> Result<(), Error> {
        if (self.body.len() + piece.len()) as u64 > limit {
            return Err(self.too_large(limit));
        }
        self.body.extend_from_slice(piece);
        Ok(())
    }

    fn too_large(&mut self, limit: u64) -> Error {
        let mut failure = Failure::new(format!("more than {limit} bytes")).after_sending();
        failure.http_status = self.http_status;
        failure.body = std::mem::take(&mut self.body);
        Error::TooLarge(Box::new(failure))
    }
}
