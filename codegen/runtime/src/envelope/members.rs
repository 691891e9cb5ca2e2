//! The members of envelopes: the outcome of the call, and the position of `data`.
//!
//! The envelope of UAPI is the top level, or is in `result`, or, from WHM, in `data.uapi`. The envelope of API 2 is in
//! `cpanelresult`. One walk reads all of them: it descends into the wrappers and collects the members on every level.

use super::texts::{RowTexts, keep_each_once, texts, trimmed};
use crate::call::{Api, Call, RowFlag};
use crate::read::{
    Kind, Misfits, Misread, MisreadCause, Object, ReadSettings, ReadValue, Reader, Record,
    RecordShape, RecordSlot, has_another_envelope, parse_number, repair_text,
};
use crate::reply::{Metadata, Paginate};

/// The outcome of a call according to its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Worked,
    Failed,
    Unknown,
}

/// What the walk has collected.
pub(super) struct Envelope<'c> {
    call: &'c Call,
    reading: ReadSettings,
    /// The conjunction of all outcomes: `status`, `event.result`, the flag of the row.
    outcome: Option<bool>,
    /// `metadata.result`, which counts only if there is no other outcome.
    metadata_outcome: Option<bool>,
    /// Whether the envelope is in `cpanelresult`.
    api2: bool,
    failed: bool,
    pub texts: Vec<String>,
    /// Texts that are reasons only if the call failed.
    remarks: Vec<String>,
    pub messages: Vec<String>,
    pub warnings: Vec<String>,
    pub metadata: Metadata,
    /// The level of the metadata. UAPI's counts more than WHM's around it.
    metadata_level: u8,
    /// The offset of the outermost `data`, if it is an object. WHM's holds the envelope of UAPI.
    outer_data: Option<usize>,
    /// The offset of `data`, if it was sent.
    pub data: Option<usize>,
    /// Why `data` cannot be read.
    pub misread: Option<Misread>,
    /// All misfits.
    pub misfits: Misfits,
}

/// The members that are read on every level.
const MEMBERS: &[&str] = &[
    "data", "errors", "messages", "metadata", "status", "warnings", "result", "cpanelresult",
    "error", "event", "paginate", "records_before_filter", "reason", "statusmsg", "message",
];

/// The maximum number of wrappers around an envelope.
const LEVELS: u8 = 3;

impl<'c> Envelope<'c> {
    pub fn new(call: &'c Call, reading: ReadSettings) -> Self {
        Self {
            call,
            reading,
            outcome: None,
            metadata_outcome: None,
            api2: false,
            failed: false,
            texts: Vec::new(),
            remarks: Vec::new(),
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: Metadata::default(),
            metadata_level: 0,
            outer_data: None,
            data: None,
            misread: None,
            misfits: Misfits::default(),
        }
    }

    /// Reads an envelope.
    pub fn read(&mut self, text: &[u8], data: ReadValue<'_>) -> Result<(), Misread> {
        let mut reader = Reader::new(text);
        reader.follow(self.reading);
        if reader.kind()? != Kind::Object {
            return Err(reader.expected("an envelope"));
        }
        self.level(&mut reader, data, 0)?;
        self.misfits.append(reader.take_misfits());
        self.late_uapi(text, data)?;
        let end = reader.offset();
        match reader.finish() {
            // It is not clear which of two envelopes counts, or the first object is none.
            Err(misread) if has_another_envelope(text, end) => Err(misread),
            Err(_) => {
                let misfit = Misread::expected(text.len(), "nothing after the envelope");
                self.misfits.add(misfit.found("other text"));
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Reads WHM's `data.uapi` if it is not the first member of `data`. Only replies with the outcome of WHM alone are
    /// searched for it, because that takes as long as reading the data.
    fn late_uapi(&mut self, text: &[u8], data: ReadValue<'_>) -> Result<(), Misread> {
        let is_whm = self.outcome.is_none() && self.metadata_outcome.is_some();
        let Some(start) = self.outer_data.filter(|_| is_whm) else { return Ok(()) };
        let mut reader = Reader::at(text, start);
        reader.follow(self.reading);
        if holds_uapi(&mut reader, usize::MAX)? {
            (self.data, self.misread, self.misfits) = (None, None, Misfits::default());
            self.uapi(&mut reader, data)?;
            self.misfits.append(reader.take_misfits());
        }
        Ok(())
    }

    /// Reads the envelope of UAPI in WHM's `data`.
    fn uapi(&mut self, reader: &mut Reader<'_>, data: ReadValue<'_>) -> Result<(), Misread> {
        let mut wrapper = reader.object(&["uapi"])?;
        while wrapper.next(reader)?.is_some() {
            match reader.kind()? {
                Kind::List | Kind::Object => self.level(reader, data, 1)?,
                Kind::Null | Kind::Scalar => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Returns whether the JSON is broken, in the envelope or in the data.
    pub fn is_broken(&self, read: &Result<(), Misread>) -> bool {
        let misread = read.as_ref().err().or(self.misread.as_ref());
        misread.is_some_and(|misread| misread.cause() == MisreadCause::Broken)
    }

    fn level(
        &mut self,
        reader: &mut Reader<'_>,
        data: ReadValue<'_>,
        level: u8,
    ) -> Result<(), Misread> {
        let mut members = reader.object(MEMBERS)?;
        while let Some((member, is_data)) = self.next_member(&mut members, reader)? {
            let kind = reader.kind()?;
            let wraps = level < LEVELS && matches!(kind, Kind::Object | Kind::List);
            if member == "data" && level == 0 && kind == Kind::Object {
                self.outer_data = Some(reader.offset());
            }
            match member {
                _ if is_data => self.data(reader, kind, data)?,
                "data" if level == 0 && kind == Kind::Object && holds_uapi(reader, 1)? => {
                    self.uapi(reader, data)?;
                }
                "data" if self.call.data_member.is_none() => self.data(reader, kind, data)?,
                "result" if wraps => self.level(reader, data, level + 1)?,
                "cpanelresult" if wraps => {
                    self.api2 = true;
                    self.level(reader, data, level + 1)?;
                }
                "status" | "result" => {
                    let worked = worked(reader)?;
                    self.add_outcome(worked);
                }
                "event" if kind == Kind::Object => self.event(reader)?,
                "event" if !reader.skip_nothing(false, false)? => {
                    let mut ahead = reader.ahead()?;
                    if ahead.find_object()? {
                        self.event(&mut ahead)?;
                    }
                    reader.pass_over("an object")?;
                }
                "event" => {}
                "metadata" if kind == Kind::Object => self.metadata(reader, level)?,
                "metadata" if !reader.skip_nothing(false, false)? => {
                    reader.pass_over("an object")?;
                }
                "metadata" => {}
                "paginate" => self.metadata.paginate = paginate(reader)?,
                "records_before_filter" => {
                    self.metadata.records_before_filter = reader.attempt()?.flatten();
                }
                "errors" | "error" | "messages" | "warnings" | "reason" | "statusmsg"
                | "message" => {
                    self.texts(member, texts(reader)?);
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Returns the next known member, and whether it holds the data under another name than `data`.
    fn next_member(
        &self,
        members: &mut Object,
        reader: &mut Reader<'_>,
    ) -> Result<Option<(&'static str, bool)>, Misread> {
        let Some(name) = self.call.data_member else {
            return Ok(members.next(reader)?.map(|member| (MEMBERS[member], false)));
        };
        let see = |key: &str| match MEMBERS.iter().find(|member| **member == key) {
            _ if key == name => Some((name, true)),
            known => known.map(|member| (*member, false)),
        };
        loop {
            match members.advance(reader, see)? {
                Some(None) => reader.skip()?,
                Some(known) => return Ok(known),
                None => return Ok(None),
            }
        }
    }

    fn data(
        &mut self,
        reader: &mut Reader<'_>,
        kind: Kind,
        data: ReadValue<'_>,
    ) -> Result<(), Misread> {
        if kind != Kind::Null
            && let Some(flag) = self.call.row_flag
        {
            self.row(reader, flag)?;
        }
        if self.api2 && kind == Kind::Object {
            // A refusal has this form for all functions.
            self.row(reader, RowFlag { flag: "result", text: &["reason"] })?;
        }
        let start = reader.mark();
        self.data = Some(reader.offset());
        self.misread = data(reader).err();
        if self.misread.is_some() {
            reader.return_to(start);
            reader.skip()?;
        }
        Ok(())
    }

    /// Reads the flag and the text of the first row that is an object. Data of another form has no effect. Nothing is
    /// consumed.
    fn row(&mut self, reader: &mut Reader<'_>, row: RowFlag) -> Result<(), Misread> {
        let read = reader.ahead()?.unwrapped(&mut |reader| match reader.find_object()? {
            true => self.flag(reader, row),
            false => Ok(()),
        });
        match read {
            // Broken text may stand before the flag.
            Err(misread) if misread.cause() == MisreadCause::Broken => Err(misread),
            _ => Ok(()),
        }
    }

    fn flag(&mut self, reader: &mut Reader<'_>, row: RowFlag) -> Result<(), Misread> {
        let last = |path: &'static str| path.rsplit('.').next().unwrap_or(path);
        let (mut outcome, mut reason) = (None, Vec::new());
        let mut members = reader.object(&[])?;
        // `result.status`: the flag and the text are in a record of the row, or the record is sent as the flag alone.
        if let Some((within, _)) = row.flag.split_once('.') {
            loop {
                match members.advance(reader, |key| key == within)? {
                    Some(true) => break,
                    Some(false) => reader.skip()?,
                    None => return Ok(()),
                }
            }
            if reader.kind()? == Kind::Scalar {
                outcome = reader.attempt()?;
                self.add_outcome(outcome);
                return Ok(());
            }
            members = reader.object(&[])?;
        }
        let see =
            |key: &str| (key == last(row.flag), row.text.iter().any(|text| last(text) == key));
        while let Some((is_flag, is_text)) = members.advance(reader, see)? {
            if is_flag {
                // Only a flag that belongs to the function is false if it is empty. Another may be a text.
                outcome = match self.call.row_flag {
                    Some(_) => reader.attempt()?,
                    None => reader.attempt()?.flatten(),
                };
            } else if is_text && reason.is_empty() {
                reason = reader.attempt()?.unwrap_or_default();
            } else {
                reader.skip()?;
            }
        }
        if outcome == Some(false) {
            self.add_outcome(outcome);
            self.remarks.extend(reason);
        }
        Ok(())
    }

    fn event(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let (mut outcome, mut reasons) = (None, Vec::new());
        let mut members = reader.object(&["result", "reason"])?;
        while let Some(member) = members.next(reader)? {
            match member {
                0 => outcome = worked(reader)?,
                _ => reasons = texts(reader)?,
            }
        }
        self.add_outcome(outcome);
        self.remark(outcome, reasons);
        Ok(())
    }

    fn metadata(&mut self, reader: &mut Reader<'_>, level: u8) -> Result<(), Misread> {
        if level >= self.metadata_level {
            self.metadata_level = level;
            reader.ahead()?.skip_with(|json| self.metadata.keep(json))?;
        }
        let mut reasons = Vec::new();
        let mut members = reader.object(&["result", "reason", "paginate", "filter"])?;
        while let Some(member) = members.next(reader)? {
            match member {
                0 => self.metadata_outcome = worked(reader)?,
                1 => reasons = texts(reader)?,
                2 => self.metadata.paginate = paginate(reader)?,
                _ => {
                    let filter: Option<MetadataFilter> = reader.attempt()?;
                    self.metadata.records_before_filter =
                        filter.and_then(|filter| filter.records_before_filter);
                }
            }
        }
        self.remark(self.metadata_outcome, reasons);
        Ok(())
    }

    /// Keeps the reasons of an outcome, unless it is a success: WHM sends `OK` around a failure of UAPI.
    fn remark(&mut self, outcome: Option<bool>, reasons: Vec<String>) {
        if outcome != Some(true) {
            self.remarks.extend(reasons);
        }
    }

    fn texts(&mut self, member: &str, mut texts: Vec<String>) {
        let known = match member {
            "errors" => &mut self.texts,
            "error" => {
                texts.retain(|text| text != "0");
                self.failed |= !texts.is_empty();
                &mut self.texts
            }
            "messages" => &mut self.messages,
            "warnings" => &mut self.warnings,
            _ => &mut self.remarks,
        };
        known.append(&mut texts);
    }

    /// Adds an outcome. One failure outweighs any number of successes.
    fn add_outcome(&mut self, outcome: Option<bool>) {
        if let Some(worked) = outcome {
            self.outcome = Some(worked && self.outcome.unwrap_or(true));
        }
    }

    pub fn outcome(&self) -> Outcome {
        let known = self.outcome.or(self.metadata_outcome);
        match known {
            _ if self.failed => Outcome::Failed,
            Some(true) => Outcome::Worked,
            Some(false) => Outcome::Failed,
            None if !self.texts.is_empty() => Outcome::Failed,
            None if self.call.api == Api::Api2 && self.api2 && self.data.is_some() => {
                Outcome::Worked
            }
            None => Outcome::Unknown,
        }
    }

    /// Returns the reasons of a failure without duplicates.
    pub fn take_reasons(&mut self, text: &[u8]) -> Vec<String> {
        let mut successes = Vec::new();
        if self.api2
            && let Some(data) = self.data
        {
            // The data may have been skipped, so its texts may contain what JSON forbids.
            let replaced = repair_text(&text[data..]);
            let text = replaced.as_ref().map_or(&text[data..], |(replaced, _)| replaced);
            let mut reader = Reader::new(text);
            reader.follow(self.reading);
            let is_text = reader.kind() == Ok(Kind::Scalar);
            let rows: Vec<RowTexts> = reader.value().unwrap_or_default();
            let has_no_rows = rows.is_empty();
            for mut row in rows {
                let texts = if row.flags.contains(&Some(true)) {
                    &mut successes
                } else {
                    &mut self.remarks
                };
                for member in 0..RowTexts::TEXTS {
                    let of_member = row.texts.iter_mut().filter(|(index, _)| *index == member);
                    of_member.for_each(|(_, said)| texts.append(said));
                }
            }
            let has_none = successes.is_empty() && self.texts.is_empty() && self.remarks.is_empty();
            let is_reason = if is_text { has_no_rows } else { has_none };
            if is_reason {
                // Some old functions send the reason as the data. A number there is the outcome once more.
                let told: Vec<String> = Reader::new(text).value().unwrap_or_default();
                let told = told.iter().filter(|text| parse_number(text).is_none());
                self.remarks.extend(told.map(|text| trimmed(text)));
            }
        }
        let mut reasons = std::mem::take(&mut self.texts);
        reasons.append(&mut self.remarks);
        keep_each_once(&mut reasons);
        if reasons.is_empty() {
            keep_each_once(&mut successes);
            return successes;
        }
        reasons
    }
}

/// Returns whether one of the first members of the next object is UAPI's envelope. Nothing is consumed.
fn holds_uapi(reader: &mut Reader<'_>, most: usize) -> Result<bool, Misread> {
    let mut ahead = reader.ahead()?;
    let mut members = ahead.object(&[])?;
    for _ in 0..most {
        match members.advance(&mut ahead, |key| key == "uapi")? {
            Some(true) if matches!(ahead.kind()?, Kind::List | Kind::Object) => return Ok(true),
            Some(_) => ahead.skip()?,
            None => break,
        }
    }
    Ok(false)
}

/// Reads whether the call worked. A number other than 0 and 1 does not tell: a proxy may send its HTTP status as `status`.
fn worked(reader: &mut Reader<'_>) -> Result<Option<bool>, Misread> {
    match reader.ahead()?.value::<f64>() {
        Ok(number) if number != 0.0 && number != 1.0 => reader.pass_over("0 or 1").map(|()| None),
        _ => reader.attempt(),
    }
}

/// Reads the page. API 2 sends null for all members if there are no pages.
fn paginate(reader: &mut Reader<'_>) -> Result<Option<Paginate>, Misread> {
    Ok(reader.attempt()?.filter(|paginate| *paginate != Paginate::default()))
}

impl Record for Paginate {
    const SHAPE: RecordShape = RecordShape {
        name: "Paginate",
        members: &[
            "total_pages", "total_results", "current_page", "results_per_page", "start_result",
        ],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.total_pages,
            1 => &mut self.total_results,
            2 => &mut self.current_page,
            3 => &mut self.results_per_page,
            _ => &mut self.start_result,
        }
    }
}

/// UAPI's `metadata.filter`.
#[derive(Default)]
struct MetadataFilter {
    records_before_filter: Option<i64>,
}

impl Record for MetadataFilter {
    const SHAPE: RecordShape = RecordShape {
        name: "MetadataFilter",
        members: &["records_before_filter"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.records_before_filter
    }
}
