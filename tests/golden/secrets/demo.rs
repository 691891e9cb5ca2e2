// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply, Secret};

/// Calls `Demo::make_token`.
///
/// `Demo::make_token` of UAPI, which may change something.
#[doc(alias = "Demo::make_token")]
pub fn make_token<C: Caller>(
    client: &C,
    params: &MakeToken,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// The parameters of [`make_token()`].
///
/// Call it as `Demo::make_token`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MakeToken {}

impl MakeToken {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for MakeToken {
    type Data = Option<Secret>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "make_token",
        Effect::Write,
    );
}

/// Calls `Demo::set_password`.
///
/// `Demo::set_password` of UAPI, which may change something.
#[doc(alias = "Demo::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<types::SetPasswordData>> {
    client.call(params)
}

/// The parameters of [`set_password()`].
///
/// Call it as `Demo::set_password`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetPassword {
    /// Wire name `user`.
    pub user: String,
    /// Wire name `password`.
    pub password: Secret,
    /// Wire name `old`.
    pub old: Option<Secret>,
    /// Wire name `codes`.
    pub codes: Vec<Secret>,
    /// Wire name `keys*`.
    pub keys: Vec<Secret>,
    /// Wire name `joined`.
    pub joined: Vec<Secret>,
}

impl SetPassword {
    /// With what is required; the rest is set by the methods below.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
            old: Default::default(),
            codes: Default::default(),
            keys: Default::default(),
            joined: Default::default(),
        }
    }
    /// Wire name `old`.
    pub fn old(mut self, old: impl Into<Secret>) -> Self {
        self.old = Some(old.into());
        self
    }
    /// Wire name `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<Secret>>) -> Self {
        self.codes = codes.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `keys*`.
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<Secret>>) -> Self {
        self.keys = keys.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `joined`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<Secret>>,
    ) -> Self {
        self.joined = joined.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for SetPassword {
    type Data = types::SetPasswordData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "set_password",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("password", &self.password);
        form.opt("old", &self.old);
        form.repeated("codes", &self.codes);
        form.numbered("keys*", &self.keys);
        form.joined("joined", ",", &self.joined);
    }
}

pub mod types {
    use cpanel_core::{Misread, Reader, Record, Secret};
    /// A record in the data of `Demo::set_password`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct SetPasswordData {
        /// Wire name `user`.
        pub user: Option<String>,
        /// Wire name `token`.
        pub token: Option<Secret>,
        /// Wire name `recovery`.
        pub recovery: Vec<Secret>,
    }
    impl Record for SetPasswordData {
        const NAMES: &'static [&'static str] = &["user", "token", "recovery"];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.user),
                1 => reader.set(&mut self.token),
                _ => reader.set(&mut self.recovery),
            }
        }
    }
}
