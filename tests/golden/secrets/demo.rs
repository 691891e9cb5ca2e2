// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`make_token()`] | |
//! | [`set_password()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::make_token`.
///
/// The UAPI function `Demo::make_token`. It may change something.
#[doc(alias = "Demo::make_token")]
pub fn make_token<C: Caller>(
    client: &C,
    params: &MakeToken,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// The parameters of [`make_token()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MakeToken {}

impl MakeToken {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for MakeToken {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "make_token", Effect::Write);
}

/// Calls `Demo::set_password`.
///
/// The UAPI function `Demo::set_password`. It may change something.
#[doc(alias = "Demo::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<types::SetPasswordData>> {
    client.call(params)
}

/// The parameters of [`set_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPassword {
    /// Wire name `user`.
    pub user: String,
    /// Wire name `password`.
    pub password: Secret,
    /// Wire name `old`.
    pub old: Option<Secret>,
    /// Wire name `codes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub codes: Vec<Secret>,
    /// Wire name `keys*`.
    #[cfg_attr(feature = "serde", serde(rename = "keys*", default))]
    pub keys: Vec<Secret>,
    /// Wire name `joined`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub joined: Vec<Secret>,
    /// Wire name `env`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub env: BTreeMap<String, Secret>,
    /// Wire name `set_{name}`.
    #[cfg_attr(feature = "serde", serde(rename = "set_{name}", default))]
    pub set_name: BTreeMap<String, Secret>,
}

impl SetPassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
            old: None,
            codes: Vec::new(),
            keys: Vec::new(),
            joined: Vec::new(),
            env: Default::default(),
            set_name: Default::default(),
        }
    }

    /// Sets [`old`](field@Self::old).
    pub fn old(mut self, old: impl Into<Secret>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets [`codes`](field@Self::codes).
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<Secret>>) -> Self {
        self.codes = codes.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`keys`](field@Self::keys).
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<Secret>>) -> Self {
        self.keys = keys.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`joined`](field@Self::joined).
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<Secret>>,
    ) -> Self {
        self.joined = joined.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`env`](field@Self::env).
    pub fn env(
        mut self,
        env: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.env = env
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`set_name`](field@Self::set_name).
    pub fn set_name(
        mut self,
        set_name: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.set_name = set_name
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Named for SetPassword {
    type Data = types::SetPasswordData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "set_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("password", &self.password);
        form.opt("old", &self.old);
        form.repeated("codes", &self.codes);
        form.numbered("keys*", &self.keys);
        form.joined("joined", ",", &self.joined);
        if !self.env.is_empty() {
            form.json_text("env", &self.env);
        }
        form.open("set_{name}", &self.set_name);
    }
}

impl std::fmt::Debug for SetPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPassword", f)
    }
}
