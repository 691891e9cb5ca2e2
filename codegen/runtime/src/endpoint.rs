//! Endpoints, which describe calls with their parameters, and the callers that make them.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::call::Call;
use crate::check::{self, Check};
use crate::error::Error;
use crate::form::Form;
use crate::read::FromReply;
use crate::reply::Reply;

/// A call with its parameters: which function is called, what is sent, and how the reply is read. It does no I/O.
///
/// Generated parameter structs are endpoints because they implement [`Named`]. [`DynamicCall`](crate::DynamicCall) is
/// an endpoint for functions that are not in the schema.
pub trait Endpoint {
    /// The type of the reply's `data`.
    type Data: FromReply + Send + 'static;

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
        Ok(form_of(self))
    }
}

/// An endpoint whose type alone determines the function. Generated parameter structs implement it.
pub trait Named {
    /// The type of the reply's `data`.
    type Data: FromReply + Send + 'static;

    /// The function that is called.
    const CALL: Call;

    /// The checks of the parameters before they are sent.
    const CHECKS: &'static [Check] = &[];

    /// Adds the parameters, if there are any, to a form.
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

/// Formats parameters as they are sent. Secrets are hidden, and what is not set is left out. A derived `Debug` for each
/// parameter struct would make a crate with hundreds of them slow to compile.
pub fn show_params<E: Named>(
    params: &E,
    name: &'static str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (name, value) in &form_of(params).fields {
        shown.field(name, value);
    }
    shown.finish()
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
        let form = form_of(self);
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

/// A caller whose calls are futures. Use it as the bound of functions that accept any async client.
///
/// ```
/// use cpanel_core::{AsyncCaller, DynamicCall, Error};
///
/// /// Counts the mailboxes. Any async client will do.
/// async fn count(client: &impl AsyncCaller) -> Result<usize, Error> {
///     let call = DynamicCall::uapi("Email", "list_pops").read_only();
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

/// Lets a pointer to a caller make calls.
macro_rules! pointer {
    ($($pointer:ty $(: $send:ident)?,)*) => {$(
        impl<C: Caller + ?Sized> Caller for $pointer {
            type Output<T: Send + 'static> = C::Output<T>;

            fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
                C::call(self, endpoint)
            }
        }

        impl<C: AsyncCaller $(+ $send)? + ?Sized> AsyncCaller for $pointer {
            fn call_async<E: Endpoint>(
                &self,
                endpoint: &E,
            ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
                C::call_async(self, endpoint)
            }
        }
    )*};
}

pointer!(&C, Arc<C>: Send, Box<C>,);

/// A boxed future, as returned by the async client.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Returns the form of an endpoint, without checks.
pub(crate) fn form_of<E: Endpoint + ?Sized>(endpoint: &E) -> Form {
    let mut form = Form::default();
    endpoint.fill(&mut form);
    form
}
