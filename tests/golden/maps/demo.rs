// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::by_name`.
///
/// `Demo::by_name` of UAPI, which changes nothing.
#[doc(alias = "Demo::by_name")]
#[inline]
pub fn by_name<C: Caller>(
    client: &C,
    params: &ByName,
) -> C::Output<Reply<BTreeMap<String, i64>>> {
    client.call(params)
}

/// The parameters of [`by_name()`].
///
/// Call it as `Demo::by_name`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

/// Calls `Demo::by_user`.
///
/// `Demo::by_user` of UAPI, which changes nothing.
#[doc(alias = "Demo::by_user")]
#[inline]
pub fn by_user<C: Caller>(
    client: &C,
    params: &ByUser,
) -> C::Output<Reply<BTreeMap<String, types::ByUserEntry>>> {
    client.call(params)
}

/// The parameters of [`by_user()`].
///
/// Call it as `Demo::by_user`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

/// Calls `Demo::nested`.
///
/// `Demo::nested` of UAPI, which changes nothing.
#[doc(alias = "Demo::nested")]
#[inline]
pub fn nested<C: Caller>(
    client: &C,
    params: &Nested,
) -> C::Output<Reply<types::NestedData>> {
    client.call(params)
}

/// The parameters of [`nested()`].
///
/// Call it as `Demo::nested`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

pub mod types {
    use std::collections::BTreeMap;
    use cpanel_core::{Limit, Misread, Read, Reader};
    /// A record in the data of `Demo::by_user`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ByUserEntry {
        /// Wire name `shell`.
        pub shell: Option<String>,
    }
    impl Read for ByUserEntry {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut object = reader.object(&["shell"])?;
            while object.next(reader)?.is_some() {
                reader.set(&mut value.shell)?;
            }
            Ok(value)
        }
    }
    /// A record in the data of `Demo::nested`.
    #[derive(Clone, Debug, Default, PartialEq)]
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
    impl Read for NestedData {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut object = reader.object(&["limits", "groups", "issuer.commonName"])?;
            while let Some(index) = object.next(reader)? {
                match index {
                    0 => reader.set(&mut value.limits),
                    1 => reader.set(&mut value.groups),
                    _ => reader.set(&mut value.issuer_common_name),
                }?;
            }
            Ok(value)
        }
    }
}
