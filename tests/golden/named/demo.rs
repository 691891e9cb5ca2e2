// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::tree`.
///
/// `Demo::tree` of UAPI, which changes nothing.
#[doc(alias = "Demo::tree")]
pub fn tree<C: Caller>(
    client: &C,
    params: &Tree,
) -> C::Output<Reply<Vec<types::Folder>>> {
    client.call(params)
}

/// The parameters of [`tree()`].
///
/// Call it as `Demo::tree`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Tree {}

impl Tree {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Tree {
    type Data = Vec<types::Folder>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "tree", Effect::Read);
}

/// Calls `Demo::one`.
///
/// `Demo::one` of UAPI, which changes nothing.
#[doc(alias = "Demo::one")]
pub fn one<C: Caller>(client: &C, params: &One) -> C::Output<Reply<types::Folder>> {
    client.call(params)
}

/// The parameters of [`one()`].
///
/// Call it as `Demo::one`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct One {
    /// Wire name `shown`.
    pub shown: types::Shown,
    /// Wire name `sizes`.
    pub sizes: Vec<i64>,
}

impl One {
    /// With what is required; the rest is set by the methods below.
    pub fn new(shown: impl Into<types::Shown>) -> Self {
        Self {
            shown: shown.into(),
            sizes: Default::default(),
        }
    }
    /// Wire name `sizes`.
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.sizes = sizes.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for One {
    type Data = types::Folder;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "one", Effect::Read);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("shown", &self.shown);
        form.repeated("sizes", &self.sizes);
    }
}

/// Calls `Demo::names`.
///
/// `Demo::names` of UAPI, which changes nothing.
#[doc(alias = "Demo::names")]
pub fn names<C: Caller>(client: &C, params: &Names) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`names()`].
///
/// Call it as `Demo::names`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Names {
    /// Wire name `among`.
    pub among: Vec<String>,
    /// Wire name `joined`.
    pub joined: Vec<String>,
}

impl Names {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            among: Default::default(),
            joined: Default::default(),
        }
    }
    /// Wire name `among`.
    pub fn among(mut self, among: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.among = among.into_iter().map(|item| item.into()).collect();
        self
    }
    /// Wire name `joined`.
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.joined = joined.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Names {
    type Data = Vec<String>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "names", Effect::Read);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("among", &self.among);
        form.joined("joined", ",", &self.joined);
    }
}

/// Calls `Demo::rows`.
///
/// `Demo::rows` of UAPI, which changes nothing.
#[doc(alias = "Demo::rows")]
pub fn rows<C: Caller>(
    client: &C,
    params: &Rows,
) -> C::Output<Reply<Vec<types::RowsItem>>> {
    client.call(params)
}

/// The parameters of [`rows()`].
///
/// Call it as `Demo::rows`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rows {}

impl Rows {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Rows {
    type Data = Vec<types::RowsItem>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "rows", Effect::Read);
}

/// Calls `Demo::first_rows`.
///
/// `Demo::first_rows` of UAPI, which changes nothing.
#[doc(alias = "Demo::first_rows")]
pub fn first_rows<C: Caller>(
    client: &C,
    params: &FirstRows,
) -> C::Output<Reply<Vec<types::RowsItem>>> {
    client.call(params)
}

/// The parameters of [`first_rows()`].
///
/// Call it as `Demo::first_rows`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FirstRows {}

impl FirstRows {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for FirstRows {
    type Data = Vec<types::RowsItem>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "first_rows",
        Effect::Read,
    );
}

/// Calls `Demo::either`.
///
/// `Demo::either` of UAPI, which changes nothing.
#[doc(alias = "Demo::either")]
pub fn either<C: Caller>(
    client: &C,
    params: &Either,
) -> C::Output<Reply<types::Either>> {
    client.call(params)
}

/// The parameters of [`either()`].
///
/// Call it as `Demo::either`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Either {}

impl Either {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Either {
    type Data = types::Either;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "either", Effect::Read);
}

pub mod types {
    use cpanel_core::{Misread, Read, Reader, Record};
    /// A record in Rows.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct RowsItem {
        /// Wire name `name`.
        pub name: Option<String>,
    }
    impl Record for RowsItem {
        const NAMES: &'static [&'static str] = &["name"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.name)
        }
    }
    /// A record in replies of the module `Demo`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct Folder {
        /// Wire name `name`.
        pub name: String,
        /// Wire name `size`.
        pub size: Option<i64>,
        /// Wire name `shown`.
        pub shown: Option<Shown>,
        /// Wire name `folders`.
        pub folders: Vec<Folder>,
    }
    impl Record for Folder {
        const NAMES: &'static [&'static str] = &["name", "size", "shown", "folders"];
        const ALWAYS: u64 = 1;
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.name),
                1 => reader.set(&mut self.size),
                2 => reader.set(&mut self.shown),
                _ => reader.set(&mut self.folders),
            }
        }
    }
    /// A value that functions of the module `Demo` share.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Shown {
        /// On the wire `always`.
        Always,
        /// On the wire `never`.
        Never,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(Shown { Always = "always", Never = "never" });
    /// The forms that replies of the module `Demo` may take.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(untagged))]
    #[non_exhaustive]
    pub enum Either {
        /// The form that has the member `folder`.
        Found(EitherFound),
        /// The form of a record.
        Missing(EitherMissing),
    }
    impl Default for Either {
        #[inline]
        fn default() -> Self {
            Self::Found(Default::default())
        }
    }
    impl Read for Either {
        const RECORD: bool = true;
        const EMPTY: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            Ok(
                match reader.kind_or_nothing()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    cpanel_core::read::Kind::Scalar => {
                        return Err(
                            reader.expected("one of the forms of Either"),
                        );
                    }
                    cpanel_core::read::Kind::List => {
                        if reader.has("folder")? {
                            Self::Found(Read::read(reader)?)
                        } else {
                            Self::Missing(Read::read(reader)?)
                        }
                    }
                    cpanel_core::read::Kind::Object => {
                        if reader.has("folder")? {
                            Self::Found(Read::read(reader)?)
                        } else {
                            Self::Missing(Read::read(reader)?)
                        }
                    }
                },
            )
        }
    }
    /// A record in replies of the module `Demo`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct EitherFound {
        /// Wire name `folder`.
        pub folder: Option<Folder>,
    }
    impl Record for EitherFound {
        const NAMES: &'static [&'static str] = &["folder"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.folder)
        }
    }
    /// A record in replies of the module `Demo`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct EitherMissing {
        /// Wire name `reason`.
        pub reason: Option<String>,
    }
    impl Record for EitherMissing {
        const NAMES: &'static [&'static str] = &["reason"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.reason)
        }
    }
}
