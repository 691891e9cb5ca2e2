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
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore,
    SignatureScheme,
};
use rustls_platform_verifier::Verifier as PlatformVerifier;

use crate::error::Error;

/// The TLS settings of a client.
#[derive(Clone, Default)]
pub(crate) struct TlsSettings {
    /// Certificates that are trusted in addition to, or instead of, the authorities of the platform.
    pub authorities: Vec<CertificateDer<'static>>,
    /// Whether only the given certificates are trusted, and not the authorities of the platform.
    pub only_given: bool,
    /// The SHA-256 fingerprints of the only certificates that are trusted. Nothing else about them is checked.
    pub pinned: Vec<[u8; 32]>,
    /// Whether any certificate is trusted.
    pub anything: bool,
    /// Creates the verifier of the given certificates. Set with the first of them, so that a program without them does
    /// not contain the code.
    given: Option<ChainOfGiven>,
}

/// Returns the verifier of the given certificates.
type ChainOfGiven = fn(&TlsSettings, Arc<CryptoProvider>) -> Result<Chain, Error>;

/// Verifies a chain of certificates.
type Chain = Arc<dyn ServerCertVerifier>;

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
        self.given = Some(Self::given);
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

    /// Returns the rustls configuration.
    pub fn config(&self) -> Result<ClientConfig, Error> {
        // ring needs only a C compiler to build, and is the smaller of rustls's two providers.
        let provider = Arc::new(ring::default_provider());
        let algorithms = provider.signature_verification_algorithms;
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(unusable)?;
        let rule = if self.anything {
            TrustRule::Anything
        } else if !self.pinned.is_empty() {
            TrustRule::Pinned(self.pinned.clone())
        } else {
            let chain = match self.given {
                Some(given) => given(self, provider)?,
                None => Arc::new(PlatformVerifier::new(provider).map_err(unusable)?),
            };
            TrustRule::Issued { given: self.authorities.clone(), chain }
        };
        let verifier = Arc::new(Verifier { rule, algorithms });
        Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
    }

    /// Returns a verifier that trusts the given authorities, alone or in addition to those of the platform.
    fn given(&self, provider: Arc<CryptoProvider>) -> Result<Chain, Error> {
        if !self.only_given {
            let extra = self.authorities.iter().cloned();
            let chain = PlatformVerifier::new_with_extra_roots(extra, provider);
            return Ok(Arc::new(chain.map_err(unusable)?));
        }
        let mut roots = RootCertStore::empty();
        for authority in &self.authorities {
            roots.add(authority.clone()).map_err(unusable)?;
        }
        let chain = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|error| unusable(rustls::Error::General(error.to_string())))?;
        Ok(chain)
    }
}

#[cold]
fn unusable(error: rustls::Error) -> Error {
    // Without a source: it would only repeat the text, and its `Debug` would add much code to every program.
    Error::bad_argument(format!("TLS cannot be set up: {error}"))
}

/// Which certificates are trusted.
enum TrustRule {
    Anything,
    /// Certificates with one of these SHA-256 fingerprints.
    Pinned(Vec<[u8; 32]>),
    /// Certificates that a trusted authority issued for the server's name. If the server presents exactly a given
    /// certificate, as with self-signed ones, it is trusted too. The chain verifier would reject it, because a
    /// self-signed certificate often claims to be an authority.
    Issued {
        given: Vec<CertificateDer<'static>>,
        chain: Chain,
    },
}

/// Applies a rule. Its error says what to do about a certificate that is not trusted.
struct Verifier {
    rule: TrustRule,
    algorithms: WebPkiSupportedAlgorithms,
}

impl fmt::Debug for Verifier {
    /// Shows only the name. rustls requires this, and nothing shows it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier")
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let outcome = match &self.rule {
            TrustRule::Anything => return Ok(ServerCertVerified::assertion()),
            TrustRule::Pinned(pins) if pins.contains(&fingerprint(certificate)) => {
                return Ok(ServerCertVerified::assertion());
            }
            TrustRule::Pinned(_) => Err(CertificateError::ApplicationVerificationFailure.into()),
            TrustRule::Issued { given, .. } if given.iter().any(|given| given == certificate) => {
                ParsedCertificate::try_from(certificate)
                    .and_then(|parsed| verify_server_name(&parsed, name))
                    .map(|()| ServerCertVerified::assertion())
            }
            TrustRule::Issued { chain, .. } => {
                chain.verify_server_cert(certificate, intermediates, name, ocsp, now)
            }
        };
        outcome.map_err(|error| match error {
            rustls::Error::InvalidCertificate(why) => Untrusted::error(why, certificate),
            other => other,
        })
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

fn fingerprint(certificate: &CertificateDer<'_>) -> [u8; 32] {
    let digest = ::ring::digest::digest(&::ring::digest::SHA256, certificate);
    let mut bytes = [0; 32];
    bytes.copy_from_slice(digest.as_ref());
    bytes
}

/// A certificate that is not trusted: the reason, and the fingerprint that could be pinned.
pub(crate) struct Untrusted {
    why: CertificateError,
    fingerprint: [u8; 32],
}

impl Untrusted {
    fn error(why: CertificateError, certificate: &CertificateDer<'_>) -> rustls::Error {
        let untrusted = Self { why, fingerprint: fingerprint(certificate) };
        CertificateError::Other(OtherError(Arc::new(untrusted))).into()
    }

    /// Returns the value within an error of rustls.
    pub fn within(error: &rustls::Error) -> Option<&Self> {
        match error {
            rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(inner))) => {
                inner.downcast_ref()
            }
            _ => None,
        }
    }

    fn write_why(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match &self.why {
            // `BadSignature` occurs if a trusted authority has the name of the issuer but another key.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => {
                "no trusted authority issued the certificate"
            }
            CertificateError::ApplicationVerificationFailure => {
                "the certificate is not the pinned one"
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the certificate has expired"
            }
            CertificateError::NotValidForNameContext { presented, .. } => {
                f.write_str("the certificate is for another name")?;
                // rustls writes the names as `DnsName("example.com")`.
                let names = presented.iter().filter_map(|name| name.split('"').nth(1)).take(2);
                for (index, name) in names.enumerate() {
                    write!(f, "{}{name:.30}", if index == 0 { ": " } else { ", " })?;
                }
                return Ok(());
            }
            // This is an error of webpki, which is not a dependency of this crate.
            CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
                "the certificate is self-signed"
            }
            other => return write!(f, "{other}"),
        };
        f.write_str(why)
    }
}

impl fmt::Debug for Untrusted {
    /// Shows the same as `Display`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_why(f)?;
        f.write_str("; if the server is yours, pinned_certificate(\"")?;
        for (index, byte) in self.fingerprint.iter().enumerate() {
            write!(f, "{}{byte:02X}", if index == 0 { "" } else { ":" })?;
        }
        f.write_str("\") (CPANEL_CERT_SHA256, --pin) ")?;
        // For these faults, trust in the issuer would not help.
        let has_issuer = matches!(
            self.why,
            CertificateError::NotValidForNameContext { .. }
                | CertificateError::Expired
                | CertificateError::ExpiredContext { .. }
        );
        f.write_str(match has_issuer {
            true => "trusts it all the same",
            false => "or extra_ca_pem with its PEM text (CPANEL_CA_FILE, --ca-file) trusts it",
        })
    }
}

impl std::error::Error for Untrusted {}
