// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add()`] | |
//! | [`no_parameters()`] | |
//! | [`many()`] | |
//! | [`switch()`] | |
//! | [`replace()`] | |

use cpanel_core::codegen::*;

/// Calls `Demo::add`.
///
/// The UAPI function `Demo::add`. It may change something.
#[doc(alias = "Demo::add")]
pub fn add<C: Caller>(client: &C, params: &Add) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`add()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Add {
    /// Wire name `quota`. Default: `0`.
    pub quota: Option<Limit>,
    /// Wire name `email`. Format: `email`. 3 to 64 characters.
    pub email: String,
    /// Wire name `strict`.
    pub strict: bool,
    /// Wire name `tags`.
    pub tags: Vec<String>,
    /// Wire name `port`. From `1` to `65535`.
    pub port: Option<i64>,
    /// Wire name `retries`. At least `0`.
    pub retries: Option<i64>,
    /// Wire name `weight`. At most `1.5`.
    pub weight: Option<f64>,
    /// Wire name `login`. Must match `[a-z]+`.
    pub login: Option<String>,
    /// Wire name `size`. One of `8`, `16`.
    pub size: Option<i64>,
}

impl Add {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        email: impl Into<String>,
        strict: bool,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            quota: None,
            email: email.into(),
            strict,
            tags: tags.into_iter().map(|item| item.into()).collect(),
            port: None,
            retries: None,
            weight: None,
            login: None,
            size: None,
        }
    }

    /// Sets [`quota`](field@Self::quota).
    pub fn quota(mut self, quota: impl Into<Limit>) -> Self {
        self.quota = Some(quota.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Sets [`retries`](field@Self::retries).
    pub fn retries(mut self, retries: impl Into<i64>) -> Self {
        self.retries = Some(retries.into());
        self
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: impl Into<f64>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`login`](field@Self::login).
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }

    /// Sets [`size`](field@Self::size).
    pub fn size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Named for Add {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "add", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::Length("email", 3, 64),
        Check::Range("port", 1.0, 65535.0),
        Check::Range("retries", 0.0, f64::INFINITY),
        Check::Range("weight", f64::NEG_INFINITY, 1.5),
        Check::OneOf("size", &[8, 16]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("quota", &self.quota);
        form.put("email", &self.email);
        form.put("strict", &self.strict);
        form.repeated("tags", &self.tags);
        form.opt("port", &self.port);
        form.opt("retries", &self.retries);
        form.opt("weight", &self.weight);
        form.opt("login", &self.login);
        form.opt("size", &self.size);
    }
}

impl std::fmt::Debug for Add {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Add", f)
    }
}

/// Calls `Demo::no_parameters`.
///
/// The UAPI function `Demo::no_parameters`. It changes nothing.
#[doc(alias = "Demo::no_parameters")]
pub fn no_parameters<C: Caller>(
    client: &C,
    params: &NoParameters,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`no_parameters()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct NoParameters {}

impl NoParameters {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for NoParameters {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "no_parameters", Effect::Read);
}

/// Calls `Demo::many`.
///
/// The UAPI function `Demo::many`. It may change something.
#[doc(alias = "Demo::many")]
pub fn many<C: Caller>(client: &C, params: &Many) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`many()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Many {
    /// Wire name `a`.
    pub a: String,
    /// Wire name `b`.
    pub b: String,
    /// Wire name `c`.
    pub c: String,
    /// Wire name `d`.
    pub d: String,
    /// Wire name `e`.
    pub e: String,
    /// Wire name `f`.
    pub f: String,
    /// Wire name `g`.
    pub g: String,
    /// Wire name `h`.
    pub h: String,
}

/// The required parameters of [`Many::new()`].
#[derive(Clone)]
#[must_use]
pub struct ManyRequired<'a> {
    /// See [`a`](field@Many::a).
    pub a: &'a str,
    /// See [`b`](field@Many::b).
    pub b: &'a str,
    /// See [`c`](field@Many::c).
    pub c: &'a str,
    /// See [`d`](field@Many::d).
    pub d: &'a str,
    /// See [`e`](field@Many::e).
    pub e: &'a str,
    /// See [`f`](field@Many::f).
    pub f: &'a str,
    /// See [`g`](field@Many::g).
    pub g: &'a str,
    /// See [`h`](field@Many::h).
    pub h: &'a str,
}

impl Many {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ManyRequired<'_>) -> Self {
        Self {
            a: required.a.into(),
            b: required.b.into(),
            c: required.c.into(),
            d: required.d.into(),
            e: required.e.into(),
            f: required.f.into(),
            g: required.g.into(),
            h: required.h.into(),
        }
    }
}

impl Named for Many {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "many", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("a", &self.a);
        form.put("b", &self.b);
        form.put("c", &self.c);
        form.put("d", &self.d);
        form.put("e", &self.e);
        form.put("f", &self.f);
        form.put("g", &self.g);
        form.put("h", &self.h);
    }
}

impl std::fmt::Debug for Many {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Many", f)
    }
}

/// Calls `Demo::switch`.
///
/// The UAPI function `Demo::switch`. It may change something.
#[doc(alias = "Demo::switch")]
pub fn switch<C: Caller>(client: &C, params: &Switch) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`switch()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Switch {
    /// Wire name `narrow`.
    pub narrow: bool,
    /// Wire name `opt_out`.
    pub opt_out: bool,
}

/// The required parameters of [`Switch::new()`].
#[derive(Clone)]
#[must_use]
pub struct SwitchRequired {
    /// See [`narrow`](field@Switch::narrow).
    pub narrow: bool,
    /// See [`opt_out`](field@Switch::opt_out).
    pub opt_out: bool,
}

impl Switch {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SwitchRequired) -> Self {
        Self {
            narrow: required.narrow,
            opt_out: required.opt_out,
        }
    }
}

impl Named for Switch {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "switch", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("narrow", &self.narrow);
        form.put("opt_out", &self.opt_out);
    }
}

impl std::fmt::Debug for Switch {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Switch", f)
    }
}

/// Calls `Demo::replace`.
///
/// The UAPI function `Demo::replace`. It may change something.
#[doc(alias = "Demo::replace")]
pub fn replace<C: Caller>(client: &C, params: &Replace) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`replace()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Replace {
    /// Wire name `old`.
    pub old: Vec<String>,
    /// Wire name `new`.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    pub new_: Vec<String>,
    /// Wire name `password`.
    pub password: Secret,
}

/// The required parameters of [`Replace::new()`].
#[derive(Clone)]
#[must_use]
pub struct ReplaceRequired<'a> {
    /// See [`old`](field@Replace::old).
    pub old: Vec<String>,
    /// See [`new_`](field@Replace::new_).
    pub new_: Vec<String>,
    /// See [`password`](field@Replace::password).
    pub password: &'a str,
}

impl Replace {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ReplaceRequired<'_>) -> Self {
        Self {
            old: required.old,
            new_: required.new_,
            password: required.password.into(),
        }
    }
}

impl Named for Replace {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "replace", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("old", &self.old);
        form.repeated("new", &self.new_);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for Replace {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Replace", f)
    }
}
