//! What a call is: its name, what it does, the endpoint that describes it, and whoever can make it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::check::{self, Check};
use crate::error::Error;
use crate::form::Form;
use crate::read::Read;
use crate::reply::Reply;
use crate::transport::BoxFuture;

/// The family of functions that a call belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Api {
    /// UAPI, the current interface.
    Uapi,
    /// API 2, its predecessor; many of its functions have no successor.
    Api2,
}

/// Whether a call changes anything on the server. Only reading calls may ever be sent a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// May change something; after a time-out it may have happened.
    Write,
}

/// API 2: the member of the first row of `data` that says whether the call worked, as `event.result` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowFlag {
    /// The member that holds the flag: `result`, `status`, `ok`, or `result.status` where it stands in a record of the row.
    pub flag: &'static str,
    /// The members beside it that may hold the reason of a failure.
    pub text: &'static [&'static str],
}

/// The identity of a call.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Call {
    /// The family of functions.
    pub api: Api,
    /// The module's name on the wire, as `Email`.
    pub module: Cow<'static, str>,
    /// The function's name on the wire, as `add_pop`.
    pub function: Cow<'static, str>,
    /// Whether it may change something.
    pub effect: Effect,
    /// API 2: the row's own flag, where the function has one.
    pub row_flag: Option<RowFlag>,
    /// The member of the reply that holds the data, where it is not `data`.
    pub data_member: Option<&'static str>,
}

impl Call {
    /// Names a call of a known function.
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

    /// Says which member of the reply holds the data, where it is not `data`.
    pub const fn with_data_member(mut self, member: &'static str) -> Self {
        self.data_member = Some(member);
        self
    }

    /// Says which member of the first row tells the outcome.
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
    /// `Email::add_pop`, as cPanel's documentation writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.function)
    }
}

/// A call with its parameters: where it goes, what it sends, how its reply is read. Free of I/O.
///
/// Generated parameter structs are endpoints because they are [`Named`]; [`DynamicCall`](crate::DynamicCall) is one for
/// functions that are not in the schema.
pub trait Endpoint {
    /// The type of the reply's `data`.
    type Data: Read + Send + 'static;

    /// Which function is called.
    fn call(&self) -> Call;

    /// Puts the parameters into a form.
    fn fill(&self, form: &mut Form);

    /// Refuses parameters that cannot be sent, before anything is.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument), with the reason.
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// An endpoint whose function is known from its type alone: what generated parameter structs implement.
pub trait Named {
    /// The type of the reply's `data`.
    type Data: Read + Send + 'static;

    /// The function that it calls.
    const CALL: Call;

    /// What is checked of the parameters before they are sent.
    const CHECKS: &'static [Check] = &[];

    /// Puts the parameters into a form, if there are any.
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
        if E::CHECKS.is_empty() {
            return Ok(());
        }
        let mut form = Form::default();
        Named::fill(self, &mut form);
        check::check(E::CHECKS, &form)
    }
}

/// Whoever can make a call: the async client, the blocking client, either of them with modifiers, and references to them.
///
/// The generated functions take any caller and return what that caller returns: a future from the async client, a plain
/// result from the blocking one. A function of your own that takes any async caller asks for an [`AsyncCaller`].
pub trait Caller {
    /// What a call gives back.
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

/// A caller whose calls are futures: the bound for functions that take any async client.
///
/// ```
/// use cpanel_core::{AsyncCaller, DynamicCall, Error};
///
/// /// Counts the mailboxes, with whatever client the program has.
/// async fn count(client: &impl AsyncCaller) -> Result<usize, Error> {
///     let call = DynamicCall::uapi("Email", "list_pops").reading();
///     Ok(client.call_async(&call).await?.data.rows().count())
/// }
/// ```
pub trait AsyncCaller: Caller + Sync {
    /// Makes a call. The future borrows nothing, so that it can be spawned.
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
