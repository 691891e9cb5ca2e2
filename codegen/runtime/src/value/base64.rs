//! Text or bytes that travel in Base64.

use std::borrow::Cow;
use std::fmt;

use ::base64::Engine;
use ::base64::alphabet::STANDARD;
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose};

use crate::form::{Scalar, ToJson};
use crate::read::{Misread, Read, Reader};
use crate::value::Value;

/// Servers pad or do not.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Bytes that are Base64 on the wire, decoded: names and contents that need not be text.
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
    /// Decodes Base64, with or without its padding. White space is passed over.
    ///
    /// Returns `None` for anything else.
    pub fn decode(encoded: &str) -> Option<Self> {
        let encoded: Vec<u8> = encoded.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        LENIENT.decode(encoded).ok().map(Self)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text. What is not UTF-8 becomes the replacement character `U+FFFD`.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }

    /// The bytes in Base64, as they travel.
    pub fn encoded(&self) -> String {
        general_purpose::STANDARD.encode(&self.0)
    }

    /// The bytes themselves, without a copy.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<&str> for Base64 {
    /// The bytes of a text that is not encoded yet.
    fn from(text: &str) -> Self {
        Self(text.as_bytes().to_vec())
    }
}

impl From<String> for Base64 {
    /// The bytes of a text that is not encoded yet.
    fn from(text: String) -> Self {
        Self(text.into_bytes())
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

impl Read for Base64 {
    const TEXT: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let offset = reader.offset();
        let encoded = String::read(reader)?;
        Self::decode(&encoded).ok_or_else(|| Misread::expected(offset, "Base64"))
    }
}

impl Scalar for Base64 {
    fn text(&self) -> Cow<'_, str> {
        self.encoded().into()
    }
}

impl ToJson for Base64 {
    fn to_json(&self) -> Value {
        self.encoded().into()
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
