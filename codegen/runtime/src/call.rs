//! Calls: which function is called, and what is known about it.

use std::borrow::Cow;
use std::fmt;

/// The API that a function belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Api {
    /// UAPI, the current interface.
    Uapi,
    /// API 2, the predecessor of UAPI. Many of its functions have no successor.
    Api2,
}

/// Whether a call changes anything on the server. A failed call that may have changed something is never sent again
/// automatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// The call changes nothing.
    Read,
    /// The call may change something. If it times out, the change may have happened.
    Write,
}

/// API 2: the member of the first row of `data` that says whether the call worked. Some functions report it there and
/// not in `event.result`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowFlag {
    /// The member that holds the flag: `result`, `status`, `ok`, or `result.status` if the flag is in a record of the
    /// row.
    pub flag: &'static str,
    /// The members next to the flag that may hold the reason of a failure.
    pub text: &'static [&'static str],
}

/// Which function is called, and what is known about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// The API of the function.
    pub api: Api,
    /// The wire name of the module, such as `Email`.
    pub module: Cow<'static, str>,
    /// The wire name of the function, such as `add_pop`.
    pub function: Cow<'static, str>,
    /// Whether the call may change something.
    pub effect: Effect,
    /// API 2: the flag in the first row, if the function has one.
    pub row_flag: Option<RowFlag>,
    /// The member of the reply that holds the data, if it is not `data`.
    pub data_member: Option<&'static str>,
}

impl Call {
    /// Creates the call of a function.
    pub const fn new(
        api: Api,
        module: &'static str,
        function: &'static str,
        effect: Effect,
    ) -> Self {
        Self {
            api,
            module: Cow::Borrowed(module),
            function: Cow::Borrowed(function),
            effect,
            row_flag: None,
            data_member: None,
        }
    }

    /// Sets the member of the reply that holds the data, for functions that do not use `data`.
    pub const fn with_data_member(mut self, member: &'static str) -> Self {
        self.data_member = Some(member);
        self
    }

    /// Sets the member of the first row that holds the outcome, and the members that hold the reason of a failure.
    pub const fn with_row_flag(
        mut self,
        flag: &'static str,
        text: &'static [&'static str],
    ) -> Self {
        self.row_flag = Some(RowFlag { flag, text });
        self
    }
}

impl fmt::Display for Call {
    /// Writes `Email::add_pop`, as cPanel's documentation does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.function)
    }
}
