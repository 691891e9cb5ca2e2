//! One connection of the blocking client: TCP, TLS over it, and as much of HTTP/1.1 as an answer to a POST needs.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};

use super::{Stopped, Unsent};
use crate::transport::RawReply;

/// How long the head of an answer may be, and how many headers it may have.
const HEAD: usize = 64 * 1024;
const HEADERS: usize = 128;
/// How much is read or written at once.
const PIECE: usize = 64 * 1024;

/// A connection to the server.
pub(super) struct Connection {
    stream: Stream,
    /// What was read of the answer and is not used yet.
    buffer: Vec<u8>,
}

enum Stream {
    Plain(Timed),
    Tls(Box<StreamOwned<ClientConnection, Timed>>),
}

/// A socket on which nothing takes longer than to a moment.
struct Timed {
    socket: TcpStream,
    deadline: Instant,
}

impl Timed {
    fn left(&self) -> io::Result<Option<Duration>> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(too_late()) } else { Ok(Some(left)) }
    }
}

fn too_late() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "the time limit is over")
}

/// A limit on a socket shows as `WouldBlock` on some systems.
fn timed<T>(outcome: io::Result<T>) -> io::Result<T> {
    outcome.map_err(|error| match error.kind() {
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => too_late(),
        _ => error,
    })
}

fn invalid(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.socket.set_read_timeout(self.left()?)?;
        timed(self.socket.read(buffer))
    }
}

impl Write for Timed {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.socket.set_write_timeout(self.left()?)?;
        timed(self.socket.write(buffer))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

impl Connection {
    /// Connects to an origin, such as `https://example.com:2083`, and makes the handshake.
    pub fn open(origin: &str, tls: &Arc<ClientConfig>, deadline: Instant) -> io::Result<Self> {
        let (scheme, authority) = origin.split_once("://").ok_or_else(|| invalid("no origin"))?;
        let (host, port) = authority.rsplit_once(':').ok_or_else(|| invalid("no port"))?;
        let host = host.trim_matches(['[', ']']);
        let port = port.parse().map_err(|_| invalid("no port"))?;
        let socket = connect(&resolve(host, port, deadline)?, deadline)?;
        socket.set_nodelay(true)?;
        let socket = Timed { socket, deadline };
        let stream = if scheme == "http" {
            Stream::Plain(socket)
        } else {
            let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
            let session = ClientConnection::new(Arc::clone(tls), name).map_err(io::Error::other)?;
            let mut stream = StreamOwned::new(session, socket);
            while stream.conn.is_handshaking() {
                stream.conn.complete_io(&mut stream.sock)?;
            }
            Stream::Tls(Box::new(stream))
        };
        Ok(Self { stream, buffer: Vec::new() })
    }

    fn socket(&self) -> &Timed {
        match &self.stream {
            Stream::Plain(socket) => socket,
            Stream::Tls(stream) => &stream.sock,
        }
    }

    /// Nothing takes longer than to this moment.
    pub fn set_deadline(&mut self, deadline: Instant) {
        match &mut self.stream {
            Stream::Plain(socket) => socket.deadline = deadline,
            Stream::Tls(stream) => stream.sock.deadline = deadline,
        }
    }

    /// Whether the server is still there and has nothing to say, so that another request can be sent.
    pub fn is_idle(&self) -> bool {
        let socket = &self.socket().socket;
        if !self.buffer.is_empty() || socket.set_nonblocking(true).is_err() {
            return false;
        }
        let waiting = socket.peek(&mut [0]);
        let silent = waiting.is_err_and(|error| error.kind() == io::ErrorKind::WouldBlock);
        silent && socket.set_nonblocking(false).is_ok()
    }

    /// Sends a request: what is ready, and what is read while it is sent.
    pub fn write(&mut self, start: &[u8], rest: Option<Box<dyn Read>>) -> Result<(), Unsent> {
        let stream: &mut dyn Write = match &mut self.stream {
            Stream::Plain(socket) => socket,
            Stream::Tls(stream) => stream,
        };
        stream.write_all(start)?;
        if let Some(mut rest) = rest {
            let mut piece = vec![0; PIECE];
            loop {
                match rest.read(&mut piece).map_err(Unsent::Unread)? {
                    0 => break,
                    count => stream.write_all(&piece[..count])?,
                }
            }
        }
        Ok(stream.flush()?)
    }

    /// Reads an answer, and says whether the connection can be used again.
    pub fn read(&mut self, reply: &mut RawReply, limit: u64) -> Result<bool, Stopped> {
        let head = loop {
            let head = self.head(reply)?;
            // 100 and its like come before the answer.
            if reply.http_status.is_some_and(|status| status >= 200) {
                break head;
            }
        };
        match head.body {
            Body::Length(length) => {
                reply.expect_body(Some(length), limit)?;
                self.copy(length, reply, limit)?;
            }
            Body::Chunked => self.chunks(reply, limit)?,
            Body::ToTheEnd => loop {
                let piece = std::mem::take(&mut self.buffer);
                reply.add(&piece, limit)?;
                if self.fill()? == 0 {
                    return Ok(false);
                }
            },
        }
        Ok(head.keep)
    }

    /// Reads the head of an answer into the reply.
    fn head(&mut self, reply: &mut RawReply) -> io::Result<Head> {
        loop {
            let mut headers = [httparse::EMPTY_HEADER; HEADERS];
            let mut response = httparse::Response::new(&mut headers);
            match response.parse(&self.buffer).map_err(io::Error::other)? {
                httparse::Status::Complete(length) => {
                    let status = response.code.unwrap_or_default();
                    let values = |name: &'static str| {
                        let named = response.headers.iter();
                        let named =
                            named.filter(move |header| header.name.eq_ignore_ascii_case(name));
                        named.filter_map(|header| std::str::from_utf8(header.value).ok())
                    };
                    *reply = RawReply::begin(status, values);
                    let head = Head::new(status, response.version == Some(1), values)?;
                    self.buffer.drain(..length);
                    return Ok(head);
                }
                httparse::Status::Partial if self.buffer.len() > HEAD => {
                    return Err(invalid("the head of the answer is too long"));
                }
                httparse::Status::Partial => self.need_more()?,
            }
        }
    }

    fn chunks(&mut self, reply: &mut RawReply, limit: u64) -> Result<(), Stopped> {
        loop {
            let size = loop {
                match httparse::parse_chunk_size(&self.buffer) {
                    Ok(httparse::Status::Complete((length, size))) => {
                        self.buffer.drain(..length);
                        break size;
                    }
                    Ok(httparse::Status::Partial) if self.buffer.len() < HEAD => {
                        self.need_more()?
                    }
                    _ => return Err(invalid("the body's chunks are broken").into()),
                }
            };
            if size == 0 {
                return Ok(self.skip_trailers()?);
            }
            self.copy(size, reply, limit)?;
            while self.buffer.len() < 2 {
                self.need_more()?;
            }
            if !self.buffer.starts_with(b"\r\n") {
                return Err(invalid("the body's chunks are broken").into());
            }
            self.buffer.drain(..2);
        }
    }

    /// Passes over what may follow the last chunk, up to an empty line.
    fn skip_trailers(&mut self) -> io::Result<()> {
        loop {
            if let Some(end) = self.buffer.windows(2).position(|two| two == b"\r\n") {
                self.buffer.drain(..end + 2);
                if end == 0 {
                    return Ok(());
                }
            } else if self.buffer.len() < HEAD {
                self.need_more()?;
            } else {
                return Err(invalid("the body's end is too long"));
            }
        }
    }

    /// Moves so many bytes of the body into the reply.
    fn copy(&mut self, mut left: u64, reply: &mut RawReply, limit: u64) -> Result<(), Stopped> {
        while left > 0 {
            if self.buffer.is_empty() {
                self.need_more()?;
            }
            let most = usize::try_from(left).unwrap_or(usize::MAX).min(self.buffer.len());
            reply.add(&self.buffer[..most], limit)?;
            self.buffer.drain(..most);
            left -= most as u64;
        }
        Ok(())
    }

    fn need_more(&mut self) -> io::Result<()> {
        match self.fill()? {
            0 => Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the server closed the connection before the end of its answer",
            )),
            _ => Ok(()),
        }
    }

    fn fill(&mut self) -> io::Result<usize> {
        let stream: &mut dyn Read = match &mut self.stream {
            Stream::Plain(socket) => socket,
            Stream::Tls(stream) => stream,
        };
        let before = self.buffer.len();
        self.buffer.resize(before + PIECE, 0);
        let count = stream.read(&mut self.buffer[before..]);
        self.buffer.truncate(before + *count.as_ref().unwrap_or(&0));
        count
    }
}

/// What the head of an answer says of its body.
struct Head {
    body: Body,
    keep: bool,
}

enum Body {
    Length(u64),
    Chunked,
    ToTheEnd,
}

impl Head {
    fn new<'h, V>(
        status: u16,
        is_http11: bool,
        values: impl Fn(&'static str) -> V,
    ) -> io::Result<Self>
    where
        V: Iterator<Item = &'h str>,
    {
        let closes = values("connection").any(|value| value.to_ascii_lowercase().contains("close"));
        let mut lengths = values("content-length").map(|value| value.trim().parse::<u64>());
        let body = if status < 200 || status == 204 || status == 304 {
            Body::Length(0)
        } else if let Some(coding) = values("transfer-encoding").last() {
            if !coding.trim().eq_ignore_ascii_case("chunked") {
                return Err(invalid("the body is coded in a way that was not asked for"));
            }
            Body::Chunked
        } else {
            match lengths.next() {
                None => Body::ToTheEnd,
                Some(Ok(length)) if lengths.all(|other| other == Ok(length)) => {
                    Body::Length(length)
                }
                Some(_) => return Err(invalid("the length of the answer is no length")),
            }
        };
        Ok(Self { body, keep: is_http11 && !closes })
    }
}

/// Looks a name up, in a thread of its own, for the system sets no limit.
fn resolve(host: &str, port: u16, deadline: Instant) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (sender, receiver) = mpsc::channel();
    let host = host.to_owned();
    std::thread::spawn(move || {
        let found = (host, port).to_socket_addrs().map(Iterator::collect);
        // Nobody waits any more when the time is over.
        let _ = sender.send(found);
    });
    let left = deadline.saturating_duration_since(Instant::now());
    receiver.recv_timeout(left).map_err(|_| too_late())?
}

/// Tries one address after the other.
fn connect(addresses: &[SocketAddr], deadline: Instant) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in addresses {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(too_late());
        }
        match timed(TcpStream::connect_timeout(address, left)) {
            Ok(socket) => return Ok(socket),
            Err(error) => last = error,
        }
    }
    Err(last)
}
