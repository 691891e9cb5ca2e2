//! TLS: which certificates are trusted.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_name};
use rustls::crypto::{
    CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// Which servers are trusted.
#[derive(Clone, Default)]
pub(crate) struct TlsSettings {
    /// Authorities besides, or in the place of, those of the platform.
    pub authorities: Vec<CertificateDer<'static>>,
    /// Only the authorities given count.
    pub only_given: bool,
    /// SHA-256 fingerprints of the certificates that are trusted, whatever else is wrong with them.
    pub pinned: Vec<[u8; 32]>,
    /// Any certificate is trusted.
    pub anything: bool,
}

impl fmt::Debug for TlsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.anything {
            return f.write_str("DANGER: any certificate is accepted");
        }
        f.debug_struct("Tls")
            .field("authorities", &self.authorities.len())
            .field("only_given", &self.only_given)
            .field("pinned", &self.pinned.len())
            .finish()
    }
}

impl TlsSettings {
    /// Adds the certificates of a PEM text.
    pub fn add_pem(&mut self, pem: &[u8]) -> Result<(), Error> {
        let before = self.authorities.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate
                .map_err(|error| Error::bad_argument("a certificate is not PEM").because(error))?;
            self.authorities.push(certificate);
        }
        if self.authorities.len() == before {
            return Err(Error::bad_argument("there is no certificate in the PEM text"));
        }
        Ok(())
    }

    /// Adds the certificates of a PEM file.
    pub fn add_pem_file(&mut self, path: &Path) -> Result<(), Error> {
        let pem = std::fs::read(path).map_err(|error| {
            let detail = format!("{} cannot be read: {error}", path.display());
            Error::bad_argument(detail).because(error)
        })?;
        self.add_pem(&pem)
    }

    /// Adds a fingerprint in hexadecimal digits, with or without colons.
    pub fn add_pin(&mut self, fingerprint: &str) -> Result<(), Error> {
        let digits: String = fingerprint.chars().filter(|c| !matches!(c, ':' | ' ')).collect();
        let byte = |index: usize| u8::from_str_radix(digits.get(index..index + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..digits.len()).step_by(2).map(byte).collect();
        let pin = bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| {
            Error::bad_argument("a SHA-256 fingerprint has 64 hexadecimal digits")
        })?;
        self.pinned.push(pin);
        Ok(())
    }

    /// The configuration for rustls, the same for every client.
    pub fn config(&self) -> Result<ClientConfig, Error> {
        // ring, for it builds everywhere with nothing but a C compiler and is the smaller of rustls's two.
        let provider = Arc::new(ring::default_provider());
        let algorithms = provider.signature_verification_algorithms;
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(unusable)?;
        let builder = if self.anything {
            builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(Pinned::anything(algorithms)))
        } else if !self.pinned.is_empty() {
            let pins = Some(self.pinned.clone());
            builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(Pinned { pins, algorithms }))
        } else if self.only_given {
            let mut roots = RootCertStore::empty();
            for authority in &self.authorities {
                roots.add(authority.clone()).map_err(unusable)?;
            }
            let inner = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
                .build()
                .map_err(|error| unusable(rustls::Error::General(error.to_string())))?;
            builder.dangerous().with_custom_certificate_verifier(self.or_given(inner))
        } else {
            let inner = self.platform(provider).map_err(unusable)?;
            builder.dangerous().with_custom_certificate_verifier(self.or_given(inner))
        };
        Ok(builder.with_no_client_auth())
    }

    fn or_given(&self, inner: Arc<dyn ServerCertVerifier>) -> Arc<dyn ServerCertVerifier> {
        if self.authorities.is_empty() {
            return inner;
        }
        Arc::new(Given { certificates: self.authorities.clone(), inner })
    }

    fn platform(
        &self,
        provider: Arc<CryptoProvider>,
    ) -> Result<Arc<dyn ServerCertVerifier>, rustls::Error> {
        let extra = self.authorities.iter().cloned();
        Ok(Arc::new(Verifier::new_with_extra_roots(extra, provider)?))
    }
}

#[cold]
fn unusable(error: rustls::Error) -> Error {
    Error::bad_argument(format!("TLS cannot be set up: {error}")).because(error)
}

/// Trusts a certificate that was given as an authority also where the server shows that very one, as self-signed servers
/// do. The rules for authorities would refuse it: it stands at the end of its chain and often says that it is one.
#[derive(Debug)]
struct Given {
    certificates: Vec<CertificateDer<'static>>,
    inner: Arc<dyn ServerCertVerifier>,
}

impl ServerCertVerifier for Given {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.certificates.iter().any(|given| given == certificate) {
            verify_server_name(&ParsedCertificate::try_from(certificate)?, name)?;
            return Ok(ServerCertVerified::assertion());
        }
        self.inner.verify_server_cert(certificate, intermediates, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// Trusts certificates by their fingerprints alone, or all of them.
#[derive(Debug)]
struct Pinned {
    pins: Option<Vec<[u8; 32]>>,
    algorithms: WebPkiSupportedAlgorithms,
}

impl Pinned {
    fn anything(algorithms: WebPkiSupportedAlgorithms) -> Self {
        Self { pins: None, algorithms }
    }
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let digest = ::ring::digest::digest(&::ring::digest::SHA256, certificate);
        match &self.pins {
            Some(pins) if !pins.iter().any(|pin| pin == digest.as_ref()) => {
                Err(CertificateError::ApplicationVerificationFailure.into())
            }
            _ => Ok(ServerCertVerified::assertion()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
