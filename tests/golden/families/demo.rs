// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::store_filter`.
///
/// `Demo::store_filter` of UAPI, which may change something.
#[doc(alias = "Demo::store_filter")]
pub fn store_filter<C: Caller>(
    client: &C,
    params: &StoreFilter,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`store_filter()`].
///
/// Call it as `Demo::store_filter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StoreFilter {
    /// Wire name `filtername`.
    pub filtername: String,
    /// Conditions, all of one filter. Wire names `part*`, `match*`, `val*`, `opt*`, counted in step.
    pub rules: Vec<types::StoreFilterRule>,
    /// Wire names `action*`, `dest*`, counted in step.
    pub deliveries: Vec<types::StoreFilterDelivery>,
}

impl StoreFilter {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        filtername: impl Into<String>,
        rules: impl IntoIterator<Item = impl Into<types::StoreFilterRule>>,
        deliveries: impl IntoIterator<Item = impl Into<types::StoreFilterDelivery>>,
    ) -> Self {
        Self {
            filtername: filtername.into(),
            rules: rules.into_iter().map(|item| item.into()).collect(),
            deliveries: deliveries.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for StoreFilter {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "store_filter",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("filtername", &self.filtername);
        for (number, item) in (1..).zip(&self.rules) {
            form.put_nth("part*", number, &item.part);
            form.put_nth("match*", number, &item.match_);
            form.opt_nth("val*", number, &item.val);
            form.opt_nth("opt*", number, &item.opt);
        }
        for (number, item) in (1..).zip(&self.deliveries) {
            form.put_nth("action*", number, &item.action);
            form.opt_nth("dest*", number, &item.dest);
        }
    }
}

/// Calls `Demo::reorder`.
///
/// `Demo::reorder` of UAPI, which may change something.
#[doc(alias = "Demo::reorder")]
pub fn reorder<C: Caller>(client: &C, params: &Reorder) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`reorder()`].
///
/// Call it as `Demo::reorder`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reorder {
    /// Wire names `host`, `port`, counted in step.
    pub targets: Vec<types::ReorderTarget>,
}

impl Reorder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            targets: Default::default(),
        }
    }
    /// Wire names `host`, `port`, counted in step.
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<types::ReorderTarget>>,
    ) -> Self {
        self.targets = targets.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Reorder {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "reorder",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.targets) {
            form.opt_nth("host", number, &item.host);
            form.opt_nth("port", number, &item.port);
        }
    }
}

pub mod types {
    use cpanel_core::form::ToJson;
    use cpanel_core::Value;
    /// The parameter `match*` of `Demo::store_filter`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StoreFilterRuleMatch {
        /// On the wire `is`.
        Is,
        /// On the wire `contains`.
        Contains,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(StoreFilterRuleMatch { Is = "is", Contains = "contains" });
    /// The parameter `opt*` of `Demo::store_filter`.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StoreFilterRuleOpt {
        /// On the wire `and`.
        And,
        /// On the wire `or`.
        Or,
        /// A value that the schema does not know.
        Other(String),
    }
    cpanel_core::open_enum!(StoreFilterRuleOpt { And = "and", Or = "or" });
    /// One item of `rules` in the parameters of `Demo::store_filter`.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct StoreFilterRule {
        /// Wire name `part*`.
        pub part: String,
        /// Wire name `match*`.
        pub match_: StoreFilterRuleMatch,
        /// Wire name `val*`.
        pub val: Option<String>,
        /// Wire name `opt*`.
        pub opt: Option<StoreFilterRuleOpt>,
    }
    impl StoreFilterRule {
        /// With what is required; the rest is set by the methods below.
        pub fn new(
            part: impl Into<String>,
            match_: impl Into<StoreFilterRuleMatch>,
        ) -> Self {
            Self {
                part: part.into(),
                match_: match_.into(),
                val: Default::default(),
                opt: Default::default(),
            }
        }
        /// Wire name `val*`.
        pub fn val(mut self, val: impl Into<String>) -> Self {
            self.val = Some(val.into());
            self
        }
        /// Wire name `opt*`.
        pub fn opt(mut self, opt: impl Into<StoreFilterRuleOpt>) -> Self {
            self.opt = Some(opt.into());
            self
        }
    }
    impl ToJson for StoreFilterRule {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
                ("part*", Some(self.part.to_json())),
                ("match*", Some(self.match_.to_json())),
                ("val*", self.val.as_ref().map(ToJson::to_json)),
                ("opt*", self.opt.as_ref().map(ToJson::to_json)),
            ])
        }
        #[inline]
        fn has_secret(&self) -> bool {
            self.match_.has_secret() || self.opt.as_ref().is_some_and(ToJson::has_secret)
        }
    }
    /// One item of `deliveries` in the parameters of `Demo::store_filter`.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct StoreFilterDelivery {
        /// Wire name `action*`.
        pub action: String,
        /// Wire name `dest*`.
        pub dest: Option<String>,
    }
    impl StoreFilterDelivery {
        /// With what is required; the rest is set by the methods below.
        pub fn new(action: impl Into<String>) -> Self {
            Self {
                action: action.into(),
                dest: Default::default(),
            }
        }
        /// Wire name `dest*`.
        pub fn dest(mut self, dest: impl Into<String>) -> Self {
            self.dest = Some(dest.into());
            self
        }
    }
    impl ToJson for StoreFilterDelivery {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
                ("action*", Some(self.action.to_json())),
                ("dest*", self.dest.as_ref().map(ToJson::to_json)),
            ])
        }
    }
    /// One item of `targets` in the parameters of `Demo::reorder`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ReorderTarget {
        /// Wire name `host`.
        pub host: Option<String>,
        /// Wire name `port`.
        pub port: Option<i64>,
    }
    impl ReorderTarget {
        /// With nothing set.
        #[inline]
        pub fn new() -> Self {
            Self {
                host: Default::default(),
                port: Default::default(),
            }
        }
        /// Wire name `host`.
        pub fn host(mut self, host: impl Into<String>) -> Self {
            self.host = Some(host.into());
            self
        }
        /// Wire name `port`.
        pub fn port(mut self, port: impl Into<i64>) -> Self {
            self.port = Some(port.into());
            self
        }
    }
    impl ToJson for ReorderTarget {
        #[inline]
        fn to_json(&self) -> Value {
            cpanel_core::form::object([
                ("host", self.host.as_ref().map(ToJson::to_json)),
                ("port", self.port.as_ref().map(ToJson::to_json)),
            ])
        }
    }
}
