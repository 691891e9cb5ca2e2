//! The texts of envelopes, and of the rows of API 2 that say why a call failed.

use std::collections::HashSet;

use crate::page::shortened;
use crate::read::{FromReply, Kind, Misread, Reader, Record, RecordShape, RecordSlot};

/// Reads texts that are sent as a list, as one text, or as null.
pub(super) fn texts(reader: &mut Reader<'_>) -> Result<Vec<String>, Misread> {
    // Most successful calls send null, which needs no list.
    if reader.kind()? == Kind::Null {
        return reader.skip().map(|()| Vec::new());
    }
    let texts: Vec<Text> = reader.value()?;
    Ok(texts.into_iter().map(|text| text.0).filter(|text| !text.is_empty()).collect())
}

/// Trimmed text. A value that is not text is kept as JSON.
struct Text(String);

/// The maximum length of a message or a reason, in characters. Searching a text for secrets takes many times its memory.
const LONGEST: usize = 64 * 1024;

/// Trims a text, and shortens one that no person reads to its end.
pub(super) fn trimmed(text: &str) -> String {
    shortened(text.trim(), LONGEST).into_owned()
}

impl FromReply for Text {
    const EMPTY: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let trim = |text: &str| Self(trimmed(text));
        match reader.kind()? {
            Kind::List | Kind::Object => {
                reader.skip_with(|json| trim(&String::from_utf8_lossy(json)))
            }
            Kind::Null | Kind::Scalar => reader.with_text(trim),
        }
    }
}

/// The maximum number of reasons of a failure. No person reads so many, and finding duplicates needs a copy of each.
const MOST: usize = 1_000_000;

/// Trims texts, and removes empty ones and duplicates.
#[inline(never)]
pub(super) fn keep_each_once(texts: &mut Vec<String>) {
    let mut known = HashSet::new();
    texts.retain_mut(|text| {
        *text = text.trim().to_owned();
        !text.is_empty() && known.len() < MOST && known.insert(text.clone().into_bytes())
    });
}

/// The outcome and reasons that a row of API 2 may hold in any function.
#[derive(Default)]
pub(super) struct RowTexts {
    /// The texts, each with the index of its member, in the order of the reply. They are not sorted while the row is
    /// read, because a row that repeats a member a million times would then take hours.
    pub texts: Vec<(usize, Vec<String>)>,
    pub flags: Vec<Option<bool>>,
}

impl RowTexts {
    /// The number of members that hold texts. The others hold flags.
    pub const TEXTS: usize = 6;
}

impl Record for RowTexts {
    const SHAPE: RecordShape = RecordShape {
        name: "RowTexts",
        members: &[
            "reason", "statusmsg", "statustxt", "err", "error", "output", "result", "status", "ok",
        ],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        if index < Self::TEXTS {
            // Only a place with texts is kept, because the reader counts the memory of these alone.
            self.texts.pop_if(|(_, texts)| texts.is_empty());
            let last = self.texts.len();
            self.texts.push((index, Vec::new()));
            return &mut self.texts[last].1;
        }
        let last = self.flags.len();
        self.flags.push(None);
        &mut self.flags[last]
    }
}
