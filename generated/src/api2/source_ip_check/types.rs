// Made by cpanel-codegen from schema/api2/SourceIPCheck.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SourceIPCheck`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SourceIPCheck::addip`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddipData {
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// IP address that was added.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// Reason of the failure; on success `null.` or `UNDEF`.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
}

impl Record for AddipData {
    const SHAPE: RecordShape = RecordShape {
        name: "AddipData",
        members: &["status", "ip", "error"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.ip,
            _ => &mut self.error,
        }
    }
}

impl std::fmt::Debug for AddipData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `questions` in the parameters of `SourceIPCheck::loadsecquestions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct LoadsecquestionsQuestion {
    /// Text of a question, as some documented calls send it. The number goes from 1 to 10.
    ///
    /// Wire name `q{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "q{n}"))]
    pub question: Option<String>,
    /// Answer to the question of the same number, as some documented calls send it.
    ///
    /// Wire name `q{n}answer`.
    #[cfg_attr(feature = "serde", serde(rename = "q{n}answer"))]
    pub answer: Option<Secret>,
}

impl LoadsecquestionsQuestion {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`question`](field@Self::question).
    pub fn question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Sets [`answer`](field@Self::answer).
    pub fn answer(mut self, answer: impl Into<Secret>) -> Self {
        self.answer = Some(answer.into());
        self
    }
}

impl ToJson for LoadsecquestionsQuestion {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("q{n}", self.question.as_ref().map(ToJson::to_json)),
            ("q{n}answer", self.answer.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// A record in the data of `SourceIPCheck::resetsecquestions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetsecquestionsData {
    /// Empty on success, otherwise the reason of the failure.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
}

impl Record for ResetsecquestionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetsecquestionsData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for ResetsecquestionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `questions` in the parameters of `SourceIPCheck::savesecquestions`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SavesecquestionsQuestion {
    /// Text of a question. At most ten questions can be stored.
    ///
    /// Wire name `q{n}ques`.
    #[cfg_attr(feature = "serde", serde(rename = "q{n}ques"))]
    pub question: String,
    /// Answer to the question of the same number.
    ///
    /// Wire name `q{n}answer`.
    #[cfg_attr(feature = "serde", serde(rename = "q{n}answer"))]
    pub answer: Secret,
}

impl SavesecquestionsQuestion {
    /// Creates the parameters.
    pub fn new(question: impl Into<String>, answer: impl Into<Secret>) -> Self {
        Self {
            question: question.into(),
            answer: answer.into(),
        }
    }
}

impl ToJson for SavesecquestionsQuestion {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("q{n}ques", Some(self.question.to_json())),
            ("q{n}answer", Some(self.answer.to_json())),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// A record in the data of `SourceIPCheck::savesecquestions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SavesecquestionsData {
    /// 1 on success.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
}

impl Record for SavesecquestionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "SavesecquestionsData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for SavesecquestionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
