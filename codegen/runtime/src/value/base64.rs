//! Text or bytes that are sent in Base64.

use std::borrow::Cow;
use std::fmt;

use ::base64::Engine;
use ::base64::alphabet::STANDARD;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};

/// Servers send Base64 with and without padding.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Decoded bytes of a value that is sent in Base64. It is used for names and contents that need not be text.
///
/// ```
/// use cpanel_core::Base64;
///
/// let name = Base64::from("www");
/// assert_eq!(name.text(), "www");
/// assert_eq!(name.encoded(), "d3d3");
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(Vec<u8>);

impl Base64 {
    /// Decodes Base64, with or without padding. White space is ignored.
    ///
    /// Returns `None` for anything else.
    pub fn decode(encoded: &str) -> Option<Self> {
        let encoded: Vec<u8> = encoded.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        LENIENT.decode(encoded).ok().map(Self)
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns the bytes as text. The replacement character `U+FFFD` stands for bytes that are not UTF-8.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }

    /// Returns the bytes in Base64.
    pub fn encoded(&self) -> String {
        general_purpose::STANDARD.encode(&self.0)
    }

    /// Returns the bytes without copying them.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl<T: Into<Vec<u8>>> From<T> for Base64 {
    /// Takes bytes, or the bytes of a text. The text is not decoded.
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

impl fmt::Debug for Base64 {
    /// Shows the bytes as text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text(), f)
    }
}

impl fmt::Display for Base64 {
    /// Shows the bytes as text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::from_text;

    #[test]
    fn base64_is_read_with_and_without_padding() {
        for encoded in ["Z2FyZGVuIQ==", "Z2FyZGVuIQ", "Z2Fy\nZGVu IQ=="] {
            assert_eq!(Base64::decode(encoded).unwrap().text(), "garden!");
        }
        assert_eq!(Base64::decode("Z2?"), None);
        assert_eq!(from_text::<Base64>(b"\"/w==\"").unwrap().bytes(), [0xff]);
        assert_eq!(from_text::<Base64>(b"\"\"").unwrap(), Base64::default());
        assert!(from_text::<Base64>(b"\"no!\"").is_err());
        let bytes = Base64::from(&[0xff_u8, 0x00][..]);
        assert_eq!((bytes.encoded().as_str(), &*bytes.text()), ("/wA=", "\u{fffd}\0"));
    }
}
