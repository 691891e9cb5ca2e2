//! Envelopes: decodes a raw reply into a reply or an error, in one pass over the body.
//!
//! Only the code that reads `data` is generic.

mod members;
mod texts;

use std::borrow::Cow;
use std::sync::Arc;

use self::members::{Envelope, Outcome};
use crate::call::Call;
use crate::endpoint::Named;
use crate::error::{Error, ErrorKind, SideEffect};
use crate::path::{path_at, paths_at, step_name};
use crate::read::{
    FromReply, Misfits, Misread, MisreadCause, ReadSettings, ReadValue, Reader, begins_as_envelope,
    envelope_within, found_at, found_in_error, repair_text,
};
use crate::reason;
use crate::redact::Redactor;
use crate::reply::{Misfit, Reply};
use crate::request::RawReply;

/// Decodes what a transport received into a typed reply or an error.
///
/// # Errors
///
/// An error for every refusal, every failure, and every answer that cannot be read.
pub fn decode<T: FromReply + 'static>(call: &Call, raw: RawReply) -> Result<Reply<T>, Error> {
    decode_as(call, raw, ReadSettings::default(), &|outcome| outcome)
}

/// Decodes like [`decode`], with the settings of a client. `finish` changes the outcome before the data is added.
pub(crate) fn decode_as<T: FromReply + 'static>(
    call: &Call,
    raw: RawReply,
    reading: ReadSettings,
    finish: &dyn Fn(Result<Reply<()>, Error>) -> Result<Reply<()>, Error>,
) -> Result<Reply<T>, Error> {
    #[cfg(feature = "mock")]
    let raw = raw.into_typed();
    #[cfg(not(feature = "mock"))]
    let raw: Result<Result<Reply<T>, Error>, RawReply> = Err(raw);
    let mut data = None;
    let outcome = match raw {
        Ok(typed) => typed
            .map(|reply| reply.map(|typed| data = Some(typed)))
            .map_err(|error| error.in_call(call)),
        Err(raw) => {
            let mut read = |reader: &mut Reader<'_>| {
                data = Some(reader.value()?);
                Ok(())
            };
            let (keeps_failures, show) = (T::KEEPS_FAILURES, !T::SECRET);
            Job { call, reading, keeps_failures, show }.run(raw, &mut read)
        }
    };
    let reply = finish(outcome)?;
    match data {
        Some(data) => Ok(reply.map(|()| data)),
        // Unreachable: `Job::decode` reads data whenever it succeeds.
        None => Err(Error::bad_argument("no data was read").in_call(call)),
    }
}

/// Removes secrets from everything but the data of a reply, because the server may repeat what was sent to it. Logs the
/// misfits. `redactor` is called only if there is something to remove secrets from.
pub(crate) fn redacted(
    call: &Call,
    outcome: Result<Reply<()>, Error>,
    redactor: &dyn Fn() -> Arc<Redactor>,
) -> Result<Reply<()>, Error> {
    let mut reply = outcome.map_err(|error| error.in_call(call).redacted(&redactor()))?;
    Redactor::redact_reply(&mut reply, redactor);
    #[cfg(feature = "_client")]
    crate::observe::misfits(call, &reply.misfits);
    Ok(reply)
}

impl Error {
    /// Returns the `data` of a call that failed, if the server sent it and it can be read. Some functions send useful
    /// data with a failure, such as the key of the row that exists already.
    ///
    /// `E` is the parameter struct of the call.
    pub fn data<E: Named>(&self) -> Option<E::Data> {
        let mut data = None;
        let mut read = |reader: &mut Reader<'_>| {
            data = Some(reader.value()?);
            Ok(())
        };
        let reading = ReadSettings::default();
        let job = Job { call: &E::CALL, reading, keeps_failures: true, show: false };
        job.decode(&RawReply::new(200, self.body()), &mut read).ok()?;
        data
    }
}

/// The decoding of one reply. It does not depend on the type of the data.
struct Job<'c> {
    call: &'c Call,
    reading: ReadSettings,
    /// Whether the `data` of a failed call is a reply too.
    keeps_failures: bool,
    /// Whether the values of misfits may be shown.
    show: bool,
}

impl Job<'_> {
    /// Decodes a reply. An error keeps the body.
    fn run(&self, raw: RawReply, data: ReadValue<'_>) -> Result<Reply<()>, Error> {
        self.decode(&raw, data).map_err(|error| error.with_reply(self.call, raw))
    }

    fn decode(&self, raw: &RawReply, data: ReadValue<'_>) -> Result<Reply<()>, Error> {
        let mut misfits = Misfits::default();
        let mut text = Cow::Borrowed(self.json(raw, &mut misfits)?);
        let (mut envelope, mut read) = self.envelope(&text, data);
        // The first object may be a hook's that has a `status` like an envelope.
        if envelope.is_broken(&read)
            && let Cow::Borrowed(first) = text
            && let Some(rest) = after_other_text(first, &mut misfits)
        {
            text = Cow::Borrowed(rest);
            (envelope, read) = self.envelope(&text, data);
        }
        if envelope.is_broken(&read)
            && let Some((replaced, replacements)) = repair_text(&text)
        {
            misfits.append(replacements);
            text = Cow::Owned(replaced);
            (envelope, read) = self.envelope(&text, data);
        }
        read.map_err(|misread| match has_succeeded(raw) {
            true => self.unreadable(&text, &misread),
            // The HTTP status of a failure says more than a broken body.
            false => reason::http(false, Vec::new(), self.call, raw),
        })?;
        misfits.append(std::mem::take(&mut envelope.misfits));
        let outcome = self.outcome(raw, &text, &mut envelope)?;
        let reply = self.reply(&text, envelope, &misfits, data);
        reply.map_err(|error| match outcome {
            Outcome::Worked => error.with_effect(SideEffect::Done),
            Outcome::Failed | Outcome::Unknown => error,
        })
    }

    /// Reads an envelope. Returns what was read, and why it could not be read to the end.
    fn envelope(&self, text: &[u8], data: ReadValue<'_>) -> (Envelope<'_>, Result<(), Misread>) {
        let mut envelope = Envelope::new(self.call, self.reading);
        let read = envelope.read(text, data);
        (envelope, read)
    }

    /// Returns the JSON of a raw reply.
    fn json<'r>(&self, raw: &'r RawReply, misfits: &mut Misfits) -> Result<&'r [u8], Error> {
        if !begins_as_envelope(&raw.body)
            && let Some(rest) = after_other_text(&raw.body, misfits)
        {
            return Ok(rest);
        }
        match reason::refusal(self.call, raw) {
            Some(error) => Err(error),
            None => Ok(&raw.body),
        }
    }

    /// Returns the outcome of the envelope, or an error if the reply is one.
    fn outcome(
        &self,
        raw: &RawReply,
        text: &[u8],
        envelope: &mut Envelope<'_>,
    ) -> Result<Outcome, Error> {
        let outcome = envelope.outcome();
        if !has_succeeded(raw) {
            let failed = outcome == Outcome::Failed;
            let error = reason::http(failed, envelope.take_reasons(text), self.call, raw);
            let has_worked = outcome == Outcome::Worked && !error.is_refused();
            return Err(if has_worked { error.with_effect(SideEffect::Done) } else { error });
        }
        let has_data = envelope.data.is_some() && envelope.misread.is_none();
        match outcome {
            Outcome::Unknown => {
                let detail = "it has no outcome, such as a `status` of 0 or 1";
                Err(Error::new(ErrorKind::Unreadable, detail).at_path("$".to_owned()))
            }
            Outcome::Failed if !(self.keeps_failures && has_data) => {
                let (messages, warnings) = (
                    std::mem::take(&mut envelope.messages),
                    std::mem::take(&mut envelope.warnings),
                );
                let metadata = std::mem::take(&mut envelope.metadata);
                let error = reason::rejected(self.call, envelope.take_reasons(text));
                Err(error.with_messages(messages, warnings, metadata))
            }
            Outcome::Failed | Outcome::Worked => Ok(outcome),
        }
    }

    /// Returns the reply of a successful call. Fails only if the data cannot be read.
    fn reply(
        &self,
        text: &[u8],
        envelope: Envelope<'_>,
        misfits: &Misfits,
        data: ReadValue<'_>,
    ) -> Result<Reply<()>, Error> {
        if let Some(misread) = &envelope.misread {
            return Err(self.unreadable(text, misread));
        }
        // Servers may leave out `data` that is empty. The type of the data decides whether that is allowed.
        if envelope.data.is_none() && data(&mut Reader::new(b"null")).is_err() {
            return Err(missing_data(self.call.data_member.unwrap_or("data")));
        }
        if let Some(first) = misfits.kept().first()
            && self.reading.strict
        {
            return Err(self.unreadable(text, first));
        }
        let misfits = self.shown_misfits(text, misfits);
        // The call has succeeded, so texts in `errors` are only warnings.
        let mut warnings = envelope.warnings;
        warnings.extend(envelope.texts);
        let mut reply = Reply::new(());
        (reply.messages, reply.warnings) = (envelope.messages, warnings);
        (reply.metadata, reply.misfits) = (envelope.metadata, misfits);
        Ok(reply)
    }

    /// Returns the error for a reply that cannot be read.
    #[cold]
    fn unreadable(&self, text: &[u8], misread: &Misread) -> Error {
        let path = || path_of(path_at(text, misread.offset()), misread);
        match misread.cause() {
            MisreadCause::TooLarge => Error::new(ErrorKind::TooLarge, misread.to_string()),
            MisreadCause::Misfit => {
                let found = found_in_error(text, misread, self.show);
                let detail = format!("{misread}, found {found}");
                Error::new(ErrorKind::Unreadable, detail).at_path(path())
            }
            MisreadCause::Broken => {
                let is_cut_off = misread.offset() >= text.trim_ascii_end().len();
                let what = if is_cut_off { "the reply is cut off: " } else { "" };
                Error::new(ErrorKind::Unreadable, format!("{what}{misread}")).at_path(path())
            }
        }
    }

    /// Returns the misfits with their paths.
    fn shown_misfits(&self, text: &[u8], misfits: &Misfits) -> Vec<Misfit> {
        if misfits.count() == 0 {
            return Vec::new();
        }
        let offsets: Vec<_> = misfits.kept().iter().map(Misread::offset).collect();
        let mut shown = Vec::new();
        for (misread, path) in misfits.kept().iter().zip(paths_at(text, &offsets)) {
            shown.push(Misfit {
                path: path_of(path, misread),
                expected: misread.what().to_owned(),
                found: found_at(text, misread, self.show),
            });
        }
        let more = misfits.count() - misfits.kept().len();
        if more > 0 {
            shown.push(Misfit {
                path: "$".to_owned(),
                expected: "no further misfits".to_owned(),
                found: format!("{more} more"),
            });
        }
        shown
    }
}

/// Returns the text from the envelope on, if there is other text before it.
fn after_other_text<'t>(text: &'t [u8], misfits: &mut Misfits) -> Option<&'t [u8]> {
    let start = envelope_within(text)?.start;
    if start == 0 {
        return None;
    }
    let misfit = Misread::expected(0, "an envelope alone");
    misfits.add(misfit.found("other text before it"));
    Some(&text[start..])
}

fn has_succeeded(raw: &RawReply) -> bool {
    raw.http_status.is_none_or(|status| (200..300).contains(&status))
}

/// Returns the error for a successful call whose required data is missing.
#[cold]
fn missing_data(member: &str) -> Error {
    let detail = format!("`{member}` is missing");
    Error::new(ErrorKind::Unreadable, detail).at_path(format!("${}", step_name(member)))
}

/// Returns the path of a misread value, or of its missing member.
fn path_of(mut path: String, misread: &Misread) -> String {
    if let Some(member) = misread.member() {
        path.push_str(&step_name(member));
    }
    path
}
