//! TLS for ureq with our own rustls configuration, which ureq's own connector cannot be given: pins and extra CAs.

use std::fmt;
use std::io::{Read, Write};
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use ureq::Error;
use ureq::unversioned::transport::{
    Buffers, ConnectProxyConnector, ConnectionDetails, Connector, LazyBuffers, NextTimeout,
    TcpConnector, Transport, TransportAdapter,
};

/// A connection that was never made, as opposed to one that broke.
#[derive(Debug)]
pub(super) struct NeverMade(pub Error);

impl fmt::Display for NeverMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NeverMade {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Connects to the server or its proxy, and puts TLS over it where the address asks for it.
#[derive(Debug)]
pub(super) struct Connections {
    pub tls: Arc<ClientConfig>,
}

impl Connector<()> for Connections {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        _: Option<()>,
    ) -> Result<Option<Self::Out>, Error> {
        match self.open(details) {
            Ok(transport) => Ok(Some(transport)),
            Err(error @ Error::Timeout(_)) => Err(error),
            Err(error) => Err(Error::Other(Box::new(NeverMade(error)))),
        }
    }
}

impl Connections {
    fn open(&self, details: &ConnectionDetails<'_>) -> Result<Box<dyn Transport>, Error> {
        let chain = ().chain(ConnectProxyConnector::default()).chain(TcpConnector::default());
        let tcp = chain.connect(details, None)?.ok_or(Error::ConnectionFailed)?;
        if !details.needs_tls() {
            return Ok(tcp.boxed());
        }
        let host = details.uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| Error::Tls("the host is no name that TLS can check"))?;
        let connection = ClientConnection::new(Arc::clone(&self.tls), name)
            .map_err(|error| Error::Other(Box::new(error)))?;
        let mut socket = TransportAdapter::new(tcp.boxed(), Arc::clone(&details.current_time));
        socket.set_timeout(details.timeout);
        let mut stream = StreamOwned::new(connection, socket);
        // Makes the handshake happen now, while the limit on connecting holds.
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        let config = details.config;
        let buffers = LazyBuffers::new(config.input_buffer_size(), config.output_buffer_size());
        Ok(Box::new(Tls { buffers, stream }))
    }
}

/// A connection with TLS.
struct Tls {
    buffers: LazyBuffers,
    stream: StreamOwned<ClientConnection, TransportAdapter>,
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

impl Transport for Tls {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.stream.sock.set_timeout(timeout);
        self.stream.write_all(&self.buffers.output()[..amount])?;
        Ok(self.stream.flush()?)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.stream.sock.set_timeout(timeout);
        let count = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(count);
        Ok(count > 0)
    }

    fn is_open(&mut self) -> bool {
        self.stream.sock.get_mut().is_open()
    }

    fn is_tls(&self) -> bool {
        true
    }
}
