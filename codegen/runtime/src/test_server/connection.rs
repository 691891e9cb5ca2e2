//! One connection of the test server: the minimum of HTTP/1.1 that clients need.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use rustls::{ServerConnection, StreamOwned};

use super::{Answer, Received, Shared, lock, route};

/// How long a stalled answer lasts, and how long an idle connection is kept open.
const PATIENCE: Duration = Duration::from_secs(60);

/// Serves a connection until it ends. Any error closes it. The client, and therefore the test, notices that.
pub(super) fn serve(stream: TcpStream, shared: &Shared) {
    let patience = stream.set_read_timeout(Some(PATIENCE));
    let outcome =
        patience.and_then(|()| stream.set_nodelay(true)).and_then(|()| match &shared.tls {
            None => exchange(stream, shared),
            Some(config) => {
                let tls = ServerConnection::new(config.clone()).map_err(io::Error::other)?;
                exchange(StreamOwned::new(tls, stream), shared)
            }
        });
    drop(outcome);
}

fn exchange(mut stream: impl Read + Write, shared: &Shared) -> io::Result<()> {
    let mut buffer = Vec::new();
    while !shared.stopped.load(Ordering::Relaxed) {
        let Some(mut received) = request(&mut stream, &mut buffer)? else { return Ok(()) };
        let answer = route::answer(shared, &mut received);
        lock(&shared.received).push(received.clone());
        match answer {
            Answer::Body { status, headers, body } => {
                stream.write_all(&response(status, &headers, &body))?;
            }
            Answer::Bytes(bytes) => return stream.write_all(&bytes).and_then(|()| stream.flush()),
            Answer::Stall(bytes) => {
                stream.write_all(&bytes)?;
                stream.flush()?;
                let end = Instant::now() + PATIENCE;
                while Instant::now() < end && !shared.stopped.load(Ordering::Relaxed) {
                    std::thread::sleep(Duration::from_millis(20));
                }
                return Ok(());
            }
            Answer::Endless(bytes) => {
                stream.write_all(&bytes)?;
                let more = [b' '; 64 * 1024];
                while !shared.stopped.load(Ordering::Relaxed) {
                    stream.write_all(&more)?;
                }
                return Ok(());
            }
            // `route::answer` has turned these into a body.
            Answer::Success { .. } | Answer::Failure(_) => return Ok(()),
        }
        stream.flush()?;
    }
    Ok(())
}

/// Reads one request. Returns `None` if the client has closed the connection.
fn request(stream: &mut impl Read, buffer: &mut Vec<u8>) -> io::Result<Option<Received>> {
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let rest = buffer.split_off(end + 4);
            break std::mem::replace(buffer, rest);
        }
        if !more(stream, buffer)? {
            return Ok(None);
        }
    };
    let head = String::from_utf8_lossy(&head).into_owned();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (first.next().unwrap_or_default(), first.next().unwrap_or("/"));
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let header = |name: &str| headers.iter().find(|(n, _)| n == name).map(|(_, value)| &**value);
    let length = header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    while buffer.len() < length {
        if !more(stream, buffer)? {
            return Ok(None);
        }
    }
    let rest = buffer.split_off(length);
    let body = std::mem::replace(buffer, rest);
    Ok(Some(Received::new(method, target, headers, body)))
}

fn more(stream: &mut impl Read, buffer: &mut Vec<u8>) -> io::Result<bool> {
    let mut chunk = [0; 64 * 1024];
    let count = stream.read(&mut chunk)?;
    buffer.extend_from_slice(&chunk[..count]);
    Ok(count > 0)
}

fn response(status: u16, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let mut text = format!("HTTP/1.1 {status} Status\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
