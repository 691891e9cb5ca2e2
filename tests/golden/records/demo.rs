// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::read`.
///
/// `Demo::read` of UAPI, which changes nothing.
#[doc(alias = "Demo::read")]
#[inline]
pub fn read<C: Caller>(
    client: &C,
    params: &ReadParams,
) -> C::Output<Reply<types::ReadParamsData>> {
    client.call(params)
}

/// The parameters of [`read()`].
///
/// Call it as `Demo::read`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ReadParams {}

impl ReadParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ReadParams {
    type Data = types::ReadParamsData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "read", Effect::Read);
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

/// Calls `Demo::empty`.
///
/// `Demo::empty` of UAPI, which changes nothing.
#[doc(alias = "Demo::empty")]
#[inline]
pub fn empty<C: Caller>(
    client: &C,
    params: &Empty,
) -> C::Output<Reply<types::EmptyData>> {
    client.call(params)
}

/// The parameters of [`empty()`].
///
/// Call it as `Demo::empty`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Empty {
    type Data = types::EmptyData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "empty", Effect::Read);
    #[inline]
    fn fill(&self, _form: &mut Form) {}
}

pub mod types {
    use cpanel_core::{Dynamic, Misread, Read, Reader};
    /// A record in the data of `Demo::read`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ReadParamsData {
        /// Wire name `id`.
        pub id: i64,
        /// Chosen by the owner. Wire name `name`. Format: `domain`.
        pub name: String,
        /// Wire name `tags`.
        pub tags: Vec<String>,
        /// Wire name `usage`.
        pub usage: Option<ReadParamsDataUsage>,
        /// Wire name `addresses`.
        pub addresses: Vec<ReadParamsDataAddress>,
        /// Wire name `old`.
        #[deprecated = "Use `name`."]
        pub old: Option<String>,
        /// Wire name `anything`.
        pub anything: Option<Dynamic>,
    }
    impl Read for ReadParamsData {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut missing: u64 = 7;
            let mut object = reader
                .object(
                    &["id", "name", "tags", "usage", "addresses", "old", "anything"],
                )?;
            while let Some(index) = object.next(reader)? {
                match index {
                    0 => {
                        missing &= !(1 << 0);
                        reader.set(&mut value.id)
                    }
                    1 => {
                        missing &= !(1 << 1);
                        reader.set(&mut value.name)
                    }
                    2 => {
                        missing &= !(1 << 2);
                        reader.set(&mut value.tags)
                    }
                    3 => reader.set(&mut value.usage),
                    4 => reader.set(&mut value.addresses),
                    5 => reader.set(&mut value.old),
                    _ => reader.set(&mut value.anything),
                }?;
            }
            reader.require(missing, &["id", "name", "tags"])?;
            Ok(value)
        }
    }
    /// A record in `usage` in the data of `Demo::read`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ReadParamsDataUsage {
        /// Wire name `bytes`.
        pub bytes: Option<i64>,
        /// Wire name `parts`.
        pub parts: Vec<ReadParamsDataUsagePart>,
    }
    impl Read for ReadParamsDataUsage {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut object = reader.object(&["bytes", "parts"])?;
            while let Some(index) = object.next(reader)? {
                match index {
                    0 => reader.set(&mut value.bytes),
                    _ => reader.set(&mut value.parts),
                }?;
            }
            Ok(value)
        }
    }
    /// A record in `parts` in `usage` in the data of `Demo::read`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ReadParamsDataUsagePart {
        /// Wire name `path`.
        pub path: String,
    }
    impl Read for ReadParamsDataUsagePart {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut missing: u64 = 1;
            let mut object = reader.object(&["path"])?;
            while object.next(reader)?.is_some() {
                missing &= !(1 << 0);
                reader.set(&mut value.path)?;
            }
            reader.require(missing, &["path"])?;
            Ok(value)
        }
    }
    /// A record in `addresses` in the data of `Demo::read`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ReadParamsDataAddress {
        /// Wire name `street`.
        pub street: Option<String>,
    }
    impl Read for ReadParamsDataAddress {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut value = Self::default();
            let mut object = reader.object(&["street"])?;
            while object.next(reader)?.is_some() {
                reader.set(&mut value.street)?;
            }
            Ok(value)
        }
    }
    /// A record in the data of `Demo::empty`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct EmptyData {}
    impl Read for EmptyData {
        const RECORD: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            reader.skip()?;
            Ok(Self {})
        }
    }
}
