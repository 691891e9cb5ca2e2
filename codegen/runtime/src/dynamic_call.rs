//! Calls by name, for functions that are not in the schema.

use std::borrow::Cow;

use crate::call::{Api, Call, Effect};
use crate::endpoint::Endpoint;
use crate::form::Form;
use crate::form::{Body, Field, Scalar, ToJson};
use crate::value::{Dynamic, Upload};

/// A call by API, module and function name, with any parameters.
///
/// ```
/// use cpanel_core::form::Form;
/// use cpanel_core::{DynamicCall, Endpoint};
///
/// let call = DynamicCall::uapi("Email", "list_pops").read_only().param("regex", "sales");
/// let mut form = Form::default();
/// call.fill(&mut form);
/// assert_eq!(form.fields.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct DynamicCall {
    call: Call,
    form: Form,
}

impl DynamicCall {
    /// Creates a call of UAPI. It counts as writing unless [`read_only`](Self::read_only) is called.
    pub fn uapi(
        module: impl Into<Cow<'static, str>>,
        function: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(Api::Uapi, module.into(), function.into())
    }

    /// Creates a call of API 2. It counts as writing unless [`read_only`](Self::read_only) is called.
    pub fn api2(
        module: impl Into<Cow<'static, str>>,
        function: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(Api::Api2, module.into(), function.into())
    }

    fn new(api: Api, module: Cow<'static, str>, function: Cow<'static, str>) -> Self {
        let call = Call {
            api,
            module,
            function,
            effect: Effect::Write,
            row_flag: None,
            data_member: None,
        };
        Self { call, form: Form::default() }
    }

    /// Declares that the call changes nothing, so it may be sent again after some failures.
    pub fn read_only(mut self) -> Self {
        self.call.effect = Effect::Read;
        self
    }

    /// API 2: sets the member of the first row that holds the outcome, and the members that hold the reason of a
    /// failure.
    pub fn row_flag(mut self, flag: &'static str, text: &'static [&'static str]) -> Self {
        self.call = self.call.with_row_flag(flag, text);
        self
    }

    /// Adds a parameter. A name may be used several times.
    pub fn param(self, name: impl Into<Cow<'static, str>>, value: impl AsRef<str>) -> Self {
        self.field(name, Field::Text(value.as_ref().to_owned()))
    }

    /// Adds a parameter of any type that is sent as a single text, such as numbers, flags and
    /// [`Secret`](crate::Secret)s.
    pub fn value(self, name: impl Into<Cow<'static, str>>, value: &impl Scalar) -> Self {
        self.field(name, value.field())
    }

    /// Adds a member of a JSON body, and sends the whole call as JSON.
    pub fn json(self, name: impl Into<Cow<'static, str>>, value: &impl ToJson) -> Self {
        let mut call = self.json_body();
        call.form.json(name, value);
        call
    }

    /// Sends the whole call as a JSON body. Without members, the body is `{}`.
    pub fn json_body(mut self) -> Self {
        self.form.body = Body::Json;
        self
    }

    /// Adds a file, and sends the whole call as `multipart/form-data`.
    pub fn file(self, name: impl Into<Cow<'static, str>>, file: Upload) -> Self {
        self.field(name, Field::File(file))
    }

    fn field(mut self, name: impl Into<Cow<'static, str>>, field: Field) -> Self {
        self.form.push(name, field);
        self
    }
}

impl Endpoint for DynamicCall {
    type Data = Dynamic;

    fn call(&self) -> Call {
        self.call.clone()
    }

    fn fill(&self, form: &mut Form) {
        form.clone_from(&self.form);
    }
}
