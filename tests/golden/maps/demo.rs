// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Named, Reply};

/// Calls `Demo::by_name`.
///
/// `Demo::by_name` of UAPI, which changes nothing.
#[doc(alias = "Demo::by_name")]
pub fn by_name<C: Caller>(
    client: &C,
    params: &ByName,
) -> C::Output<Reply<BTreeMap<String, i64>>> {
    client.call(params)
}

/// The parameters of [`by_name()`].
///
/// Call it as `Demo::by_name`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ByName {}

impl ByName {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ByName {
    type Data = BTreeMap<String, i64>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "by_name",
        Effect::Read,
    );
}

/// Calls `Demo::by_user`.
///
/// `Demo::by_user` of UAPI, which changes nothing.
#[doc(alias = "Demo::by_user")]
pub fn by_user<C: Caller>(
    client: &C,
    params: &ByUser,
) -> C::Output<Reply<BTreeMap<String, types::ByUserEntry>>> {
    client.call(params)
}

/// The parameters of [`by_user()`].
///
/// Call it as `Demo::by_user`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ByUser {}

impl ByUser {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ByUser {
    type Data = BTreeMap<String, types::ByUserEntry>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "by_user",
        Effect::Read,
    );
}

/// Calls `Demo::nested`.
///
/// `Demo::nested` of UAPI, which changes nothing.
#[doc(alias = "Demo::nested")]
pub fn nested<C: Caller>(
    client: &C,
    params: &Nested,
) -> C::Output<Reply<types::NestedData>> {
    client.call(params)
}

/// The parameters of [`nested()`].
///
/// Call it as `Demo::nested`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Nested {}

impl Nested {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Nested {
    type Data = types::NestedData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "nested", Effect::Read);
}

pub mod types {
    use std::collections::BTreeMap;
    use cpanel_core::{Limit, Misread, Reader, Record};
    /// A record in the data of `Demo::by_user`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ByUserEntry {
        /// Wire name `shell`.
        pub shell: Option<String>,
    }
    impl Record for ByUserEntry {
        const NAMES: &'static [&'static str] = &["shell"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.shell)
        }
    }
    /// A record in the data of `Demo::nested`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct NestedData {
        /// Wire name `limits`.
        pub limits: BTreeMap<String, Limit>,
        /// Wire name `groups`.
        pub groups: BTreeMap<String, Vec<String>>,
        /// Wire name `issuer.commonName`.
        pub issuer_common_name: Option<String>,
    }
    impl Record for NestedData {
        const NAMES: &'static [&'static str] = &[
            "limits",
            "groups",
            "issuer.commonName",
        ];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.limits),
                1 => reader.set(&mut self.groups),
                _ => reader.set(&mut self.issuer_common_name),
            }
        }
    }
}
