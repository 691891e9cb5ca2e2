//! Envelopes: from what came back to a reply or an error, in one pass over the body.
//!
//! UAPI's envelope comes flat, wrapped in `result`, or from WHM under `data.uapi`; API 2's under `cpanelresult`. All of
//! them are read by one walk that enters what wraps and notes what it finds. Nothing but the reading of `data` is generic.

use crate::call::{Api, Call, RowFlag};
use crate::error::Error;
use crate::read::{Kind, Record};
use crate::read::{Misread, Read, Reader};
use crate::reason;
use crate::reply::Reply;
use crate::reply::{Metadata, Paginate};
use crate::transport::RawReply;

/// Reads `data` from wherever the reader stands.
type ReadData<'d> = &'d mut dyn FnMut(&mut Reader<'_>) -> Result<(), Misread>;

/// Makes a typed reply, or the right error, of what a transport brought back.
///
/// # Errors
///
/// Every refusal, failure and unreadable form that a server may answer with.
pub fn decode<T: Read + 'static>(call: &Call, raw: RawReply) -> Result<Reply<T>, Error> {
    #[cfg(feature = "mock")]
    let raw = match raw.into_typed() {
        Ok(reply) => return reply.map_err(|error| error.in_call(call)),
        Err(raw) => raw,
    };
    let mut data = None;
    let mut read = |reader: &mut Reader<'_>| {
        data = Some(reader.value::<T>()?);
        Ok(())
    };
    let reply = decode_with(call, raw, T::KEEPS_FAILURES, &mut read)?;
    match data {
        Some(data) => Ok(reply.map(|()| data)),
        // `decode_with` reads data whenever it succeeds.
        None => Err(Error::bad_argument("no data was read").in_call(call)),
    }
}

fn decode_with(
    call: &Call,
    raw: RawReply,
    keeps_failures: bool,
    data: ReadData<'_>,
) -> Result<Reply<()>, Error> {
    if let Some(error) = reason::refusal(call, &raw) {
        return Err(error.with_reply(call, raw));
    }
    let mut envelope = Envelope::new(call);
    if let Err(misread) = envelope.read(&raw.body, data) {
        return Err(reason::unreadable(call, &misread, &raw).with_reply(call, raw));
    }
    let verdict = envelope.verdict();
    if !raw.http_status.is_none_or(|status| (200..300).contains(&status)) {
        return Err(reason::http(verdict == Verdict::Failed, envelope.take_texts(), call, &raw)
            .with_reply(call, raw));
    }
    let has_data = envelope.has_data && envelope.misread.is_none();
    match verdict {
        Verdict::Unknown => {
            let detail = "neither a `status` nor anything else tells the outcome";
            return Err(reason::not_an_envelope(detail).with_reply(call, raw));
        }
        Verdict::Failed if !(keeps_failures && has_data) => {
            let error = reason::rejected(call, envelope.take_texts())
                .with_remarks(envelope.messages, envelope.warnings);
            return Err(error.with_reply(call, raw));
        }
        Verdict::Failed | Verdict::Worked => {}
    }
    if let Some(misread) = envelope.misread {
        return Err(reason::unreadable(call, &misread, &raw).with_reply(call, raw));
    }
    // Perl leaves out what is nothing; whether that will do is for the type of the data to say.
    if !envelope.has_data && data(&mut Reader::new(b"null")).is_err() {
        return Err(reason::not_an_envelope("`data` is missing").with_reply(call, raw));
    }
    let passed_over = crate::path::paths_at(&raw.body, &envelope.passed_over);
    // A failure stays a failure by its status alone; what `errors` holds besides a success is worth a warning.
    let mut warnings = envelope.warnings;
    warnings.append(&mut envelope.texts);
    Ok(Reply {
        data: (),
        messages: envelope.messages,
        warnings,
        metadata: envelope.metadata,
        passed_over,
    })
}

/// What an envelope says of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Worked,
    Failed,
    Unknown,
}

/// What was found on the way.
struct Envelope<'c> {
    call: &'c Call,
    /// The conjunction of every outcome found: `status`, `event.result`, the row's flag.
    outcome: Option<bool>,
    /// `metadata.result`, which counts where there is no other.
    metadata_outcome: Option<bool>,
    /// Whether this is `cpanelresult`, where `error` alone is a failure.
    api2: bool,
    failed: bool,
    texts: Vec<String>,
    /// Texts that are reasons only if the call failed.
    remarks: Vec<String>,
    messages: Vec<String>,
    warnings: Vec<String>,
    metadata: Metadata,
    has_data: bool,
    misread: Option<Misread>,
    passed_over: Vec<usize>,
}

/// The members that matter, on every level.
const MEMBERS: &[&str] = &[
    "data",
    "errors",
    "messages",
    "metadata",
    "status",
    "warnings",
    "result",
    "cpanelresult",
    "error",
    "event",
    "paginate",
    "records_before_filter",
    "reason",
    "statusmsg",
];

/// How deeply an envelope is wrapped at most.
const LEVELS: u8 = 3;

impl<'c> Envelope<'c> {
    fn new(call: &'c Call) -> Self {
        Self {
            call,
            outcome: None,
            metadata_outcome: None,
            api2: false,
            failed: false,
            texts: Vec::new(),
            remarks: Vec::new(),
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: Metadata::default(),
            has_data: false,
            misread: None,
            passed_over: Vec::new(),
        }
    }

    fn read(&mut self, body: &[u8], data: ReadData<'_>) -> Result<(), Misread> {
        let mut reader = Reader::new(body);
        if reader.kind()? != Kind::Object {
            return Err(reader.expected("expected an envelope"));
        }
        self.level(&mut reader, data, 0)?;
        reader.finish()
    }

    fn level(
        &mut self,
        reader: &mut Reader<'_>,
        data: ReadData<'_>,
        level: u8,
    ) -> Result<(), Misread> {
        let mut members = reader.object(MEMBERS)?;
        while let Some(member) = members.next(reader)? {
            let kind = reader.kind()?;
            let wraps = level < LEVELS && matches!(kind, Kind::Object | Kind::List);
            match MEMBERS[member] {
                "data" if level == 0 && kind == Kind::Object && reader.starts_with("uapi")? => {
                    let mut wrapper = reader.object(&["uapi"])?;
                    while wrapper.next(reader)?.is_some() {
                        self.level(reader, data, level + 1)?;
                    }
                }
                "data" => self.data(reader, kind, data)?,
                "result" if wraps => self.level(reader, data, level + 1)?,
                "cpanelresult" if wraps => {
                    self.api2 = true;
                    self.level(reader, data, level + 1)?;
                }
                "status" | "result" => {
                    let flag = reader.attempt()?;
                    self.note(flag);
                }
                "event" if kind == Kind::Object => self.event(reader)?,
                "metadata" if kind == Kind::Object => self.metadata(reader)?,
                "paginate" => self.metadata.paginate = paginate(reader)?,
                "records_before_filter" => {
                    self.metadata.records_before_filter = reader.attempt()?.flatten();
                }
                "errors" | "error" | "messages" | "warnings" | "reason" | "statusmsg" => {
                    self.texts(MEMBERS[member], texts(reader)?);
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    fn data(
        &mut self,
        reader: &mut Reader<'_>,
        kind: Kind,
        data: ReadData<'_>,
    ) -> Result<(), Misread> {
        if matches!(kind, Kind::List | Kind::Object)
            && let Some(flag) = self.call.row_flag
        {
            self.row(reader.ahead()?, flag);
        }
        if self.api2 && kind == Kind::Object {
            // The form of a refusal, whatever the function.
            self.row(reader.ahead()?, RowFlag { flag: "result", text: &["reason"] });
        }
        let (start, depth) = (reader.offset(), reader.depth());
        let before = reader.passed_over().len();
        match data(reader) {
            Ok(()) => self.passed_over.extend(&reader.passed_over()[before..]),
            Err(misread) => {
                reader.return_to(start, depth);
                reader.skip()?;
                self.misread = Some(misread);
            }
        }
        self.has_data = true;
        Ok(())
    }

    /// The first row's own flag and its text. A row of another form tells nothing.
    fn row(&mut self, mut reader: Reader<'_>, row: RowFlag) {
        let Ok(mut members) = reader.object(&[]) else { return };
        let (mut outcome, mut reason) = (None, None);
        let last = |path: &'static str| path.rsplit('.').next().unwrap_or(path);
        // `result.status`: the flag and its text stand in a record within the row.
        if let Some((within, _)) = row.flag.split_once('.') {
            loop {
                match members.advance(&mut reader, |key| key == within) {
                    Ok(Some(true)) => break,
                    Ok(Some(false)) if reader.skip().is_ok() => {}
                    _ => return,
                }
            }
            match reader.object(&[]) {
                Ok(inner) => members = inner,
                Err(_) => return,
            }
        }
        let see =
            |key: &str| (key == last(row.flag), row.text.iter().position(|text| last(text) == key));
        while let Ok(Some((is_flag, is_text))) = members.advance(&mut reader, see) {
            let Ok(kind) = reader.kind() else { return };
            let read = if is_flag {
                reader.attempt().map(|flag| outcome = flag)
            } else if is_text.is_some() && kind == Kind::Scalar {
                String::read(&mut reader).map(|text| {
                    reason.get_or_insert(text);
                })
            } else {
                reader.skip()
            };
            if read.is_err() {
                return;
            }
        }
        if outcome == Some(false) {
            self.note(outcome);
            self.remarks.extend(reason);
        }
    }

    fn event(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let (mut outcome, mut reasons) = (None, Vec::new());
        let mut members = reader.object(&["result", "reason"])?;
        while let Some(member) = members.next(reader)? {
            match member {
                0 => outcome = reader.attempt()?,
                _ => reasons = texts(reader)?,
            }
        }
        self.note(outcome);
        self.remark(outcome, reasons);
        Ok(())
    }

    fn metadata(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.ahead()?.skip_with(|json| self.metadata.keep(json))?;
        let mut reasons = Vec::new();
        let mut members = reader.object(&["result", "reason", "paginate", "filter"])?;
        while let Some(member) = members.next(reader)? {
            match member {
                0 => self.metadata_outcome = reader.attempt()?,
                1 => reasons = texts(reader)?,
                2 => self.metadata.paginate = paginate(reader)?,
                _ => {
                    let filter: Option<Filter> = reader.attempt()?;
                    self.metadata.records_before_filter =
                        filter.and_then(|filter| filter.records_before_filter);
                }
            }
        }
        self.remark(self.metadata_outcome, reasons);
        Ok(())
    }

    /// Keeps the reasons of an outcome, unless they say why it worked: WHM says `OK` around a failure of UAPI.
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

    /// One failure outweighs any success.
    fn note(&mut self, outcome: Option<bool>) {
        if let Some(worked) = outcome {
            self.outcome = Some(worked && self.outcome.unwrap_or(true));
        }
    }

    fn verdict(&self) -> Verdict {
        let known = self.outcome.or(self.metadata_outcome);
        match known {
            _ if self.failed => Verdict::Failed,
            Some(true) => Verdict::Worked,
            Some(false) => Verdict::Failed,
            None if !self.texts.is_empty() => Verdict::Failed,
            None if self.call.api == Api::Api2 && self.api2 && self.has_data => Verdict::Worked,
            None => Verdict::Unknown,
        }
    }

    /// The reasons of a failure, each once.
    fn take_texts(&mut self) -> Vec<String> {
        let mut texts: Vec<String> = Vec::new();
        for text in self.texts.drain(..).chain(self.remarks.drain(..)) {
            let text = text.trim();
            if !text.is_empty() && !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
        texts
    }
}

/// Which page this is. All null is how API 2 says that there are no pages.
fn paginate(reader: &mut Reader<'_>) -> Result<Option<Paginate>, Misread> {
    Ok(reader.attempt()?.filter(|paginate| *paginate != Paginate::default()))
}

impl Record for Paginate {
    const NAMES: &'static [&'static str] =
        &["total_pages", "total_results", "current_page", "results_per_page", "start_result"];

    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let place = match index {
            0 => &mut self.total_pages,
            1 => &mut self.total_results,
            2 => &mut self.current_page,
            3 => &mut self.results_per_page,
            _ => &mut self.start_result,
        };
        *place = reader.attempt()?.flatten();
        Ok(())
    }
}

/// UAPI's `metadata.filter`.
#[derive(Default)]
struct Filter {
    records_before_filter: Option<i64>,
}

impl Record for Filter {
    const NAMES: &'static [&'static str] = &["records_before_filter"];

    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        self.records_before_filter = reader.attempt()?.flatten();
        Ok(())
    }
}

/// Texts that come as nothing, as one text, or as a list.
fn texts(reader: &mut Reader<'_>) -> Result<Vec<String>, Misread> {
    let texts: Vec<Text> = reader.value()?;
    Ok(texts.into_iter().map(|text| text.0).filter(|text| !text.is_empty()).collect())
}

/// Text without the white space around it; what is no text is text as it stands.
struct Text(String);

impl Read for Text {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let trim = |text: &str| Self(text.trim().to_owned());
        match reader.kind()? {
            Kind::List | Kind::Object => {
                reader.skip_with(|json| trim(&String::from_utf8_lossy(json)))
            }
            Kind::Null | Kind::Scalar => reader.with_text(trim),
        }
    }
}
