// Made by cpanel-codegen from schema/uapi/ServiceProxy.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ServiceProxy`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ServiceProxy::get_service_proxy_backends`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetServiceProxyBackendsRow {
    /// Host name or address of the server that receives the requests.
    ///
    /// Wire name `backend`. Format: `domain`.
    pub backend: String,
    /// Group of services that are forwarded to it, such as `Mail`. Null means all services without
    /// a group.
    ///
    /// Wire name `service_group`.
    pub service_group: Option<String>,
}

impl Record for GetServiceProxyBackendsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetServiceProxyBackendsRow",
        members: &["backend", "service_group"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.backend,
            _ => &mut self.service_group,
        }
    }
}

impl std::fmt::Debug for GetServiceProxyBackendsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `service_group` of `ServiceProxy::set_service_proxy_backends`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetServiceProxyBackendsGroupServiceGroup {
    /// Wire value `Mail`.
    Mail,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetServiceProxyBackendsGroupServiceGroup { Mail = "Mail" }
);

/// One item of `groups` in the parameters of `ServiceProxy::set_service_proxy_backends`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetServiceProxyBackendsGroup {
    /// Group of services whose server is set. Only `Mail` is known. Each group needs a
    /// `service_group_backend`. By default, no group is changed.
    ///
    /// Wire name `service_group`.
    pub service_group: Option<SetServiceProxyBackendsGroupServiceGroup>,
    /// Host name or IPv4 address of the server for the group. By default, it is not changed.
    ///
    /// Wire name `service_group_backend`.
    pub service_group_backend: Option<String>,
}

impl SetServiceProxyBackendsGroup {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_group`](field@Self::service_group).
    pub fn service_group(
        mut self,
        service_group: impl Into<SetServiceProxyBackendsGroupServiceGroup>,
    ) -> Self {
        self.service_group = Some(service_group.into());
        self
    }

    /// Sets [`service_group_backend`](field@Self::service_group_backend).
    pub fn service_group_backend(
        mut self,
        service_group_backend: impl Into<String>,
    ) -> Self {
        self.service_group_backend = Some(service_group_backend.into());
        self
    }
}

impl ToJson for SetServiceProxyBackendsGroup {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("service_group", self.service_group.as_ref().map(ToJson::to_json)),
            (
                "service_group_backend",
                self.service_group_backend.as_ref().map(ToJson::to_json),
            ),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.service_group.as_ref().is_some_and(ToJson::has_secret)
    }
}
