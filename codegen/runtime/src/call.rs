//! Calls: their names and effects, the endpoints that describe them, and the callers that make them.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::check::{self, Check};
use crate::error::Error;
use crate::form::Form;
use crate::read::Read;
use crate::reply::Reply;
use crate::transport::BoxFuture;

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

/// A call with its parameters: which function is called, what is sent, and how the reply is read. It does no I/O.
///
/// Generated parameter structs are endpoints because they implement [`Named`]. [`DynamicCall`](crate::DynamicCall) is
/// an endpoint for functions that are not in the schema.
pub trait Endpoint {
    /// The type of the reply's `data`.
    type Data: Read + Send + 'static;

    /// Returns which function is called.
    fn call(&self) -> Call;

    /// Adds the parameters to a form.
    fn fill(&self, form: &mut Form);

    /// Checks the parameters before anything is sent.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument), with the reason, if the parameters cannot be sent.
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Returns a form with the checked parameters.
    ///
    /// # Errors
    ///
    /// The errors of [`check`](Self::check).
    fn form(&self) -> Result<Form, Error> {
        self.check()?;
        Ok(Form::of(self))
    }
}

/// An endpoint whose type alone determines the function. Generated parameter structs implement it.
pub trait Named {
    /// The type of the reply's `data`.
    type Data: Read + Send + 'static;

    /// The function that is called.
    const CALL: Call;

    /// The checks of the parameters before they are sent.
    const CHECKS: &'static [Check] = &[];

    /// Adds the parameters, if there are any, to a form.
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

impl<E: Named> Endpoint for E {
    type Data = E::Data;

    #[inline]
    fn call(&self) -> Call {
        E::CALL
    }

    #[inline]
    fn fill(&self, form: &mut Form) {
        Named::fill(self, form);
    }

    fn check(&self) -> Result<(), Error> {
        self.form().map(drop)
    }

    /// Fills one form, which is checked and sent.
    fn form(&self) -> Result<Form, Error> {
        let form = Form::of(self);
        if !E::CHECKS.is_empty() {
            check::check(E::CHECKS, &form)?;
        }
        Ok(form)
    }
}

/// Makes calls. The async client and the blocking client are callers, and so are both with modifiers and references to
/// them.
///
/// The generated functions take any caller and return what that caller returns: a future for the async client, a
/// `Result` for the blocking one. A function of your own that accepts any async caller takes an [`AsyncCaller`].
pub trait Caller {
    /// What a call returns.
    type Output<T: Send + 'static>;

    /// Makes a call.
    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>>;
}

impl<C: Caller + ?Sized> Caller for &C {
    type Output<T: Send + 'static> = C::Output<T>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        C::call(self, endpoint)
    }
}

impl<C: Caller + ?Sized> Caller for Arc<C> {
    type Output<T: Send + 'static> = C::Output<T>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        C::call(self, endpoint)
    }
}

impl<C: Caller + ?Sized> Caller for Box<C> {
    type Output<T: Send + 'static> = C::Output<T>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        C::call(self, endpoint)
    }
}

/// A caller whose calls are futures. Use it as the bound of functions that accept any async client.
///
/// ```
/// use cpanel_core::{AsyncCaller, DynamicCall, Error};
///
/// /// Counts the mailboxes. Any async client will do.
/// async fn count(client: &impl AsyncCaller) -> Result<usize, Error> {
///     let call = DynamicCall::uapi("Email", "list_pops").reading();
///     Ok(client.call_async(&call).await?.data.rows().count())
/// }
/// ```
pub trait AsyncCaller: Caller + Sync {
    /// Makes a call. The future borrows nothing, so it can be spawned.
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>>;
}

impl<C: AsyncCaller + ?Sized> AsyncCaller for &C {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        C::call_async(self, endpoint)
    }
}

impl<C: AsyncCaller + Send + ?Sized> AsyncCaller for Arc<C> {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        C::call_async(self, endpoint)
    }
}

impl<C: AsyncCaller + ?Sized> AsyncCaller for Box<C> {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        C::call_async(self, endpoint)
    }
}
