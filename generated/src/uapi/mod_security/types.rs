// Made by cpanel-codegen from schema/uapi/ModSecurity.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ModSecurity`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ModSecurity::has_modsecurity_installed`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasModsecurityInstalledData {
    /// Whether the web server has the ModSecurity module, so that it can be enabled.
    ///
    /// Wire name `installed`.
    pub installed: Option<bool>,
}

impl Record for HasModsecurityInstalledData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasModsecurityInstalledData",
        members: &["installed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.installed
    }
}

impl std::fmt::Debug for HasModsecurityInstalledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`disable_all_domains()`](super::disable_all_domains) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Domain {
    /// Other domains that a change to this domain also affects.
    ///
    /// Wire name `dependencies`. Format: `domain`.
    pub dependencies: Vec<String>,
    /// Name of the domain that the setting is for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether ModSecurity is currently enabled for the domain.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Why the change failed for this domain. Missing if it worked, and in the reply of
    /// [`list_domains`](super::list_domains()).
    ///
    /// Wire name `exception`.
    pub exception: Option<String>,
    /// Search terms for the domain, joined with `,`: the names of the domains that depend on it.
    ///
    /// Wire name `searchhint`.
    pub searchhint: Option<String>,
    /// `main` for a main domain, `sub` for a subdomain.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<DomainType>,
}

impl Record for Domain {
    const SHAPE: RecordShape = RecordShape {
        name: "Domain",
        members: &[
            "dependencies",
            "domain",
            "enabled",
            "exception",
            "searchhint",
            "type",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dependencies,
            1 => &mut self.domain,
            2 => &mut self.enabled,
            3 => &mut self.exception,
            4 => &mut self.searchhint,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for Domain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in [`Domain`].
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainType {
    /// Wire value `main`.
    Main,
    /// Wire value `sub`.
    Sub,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(DomainType { Main = "main", Sub = "sub" });

/// The forms that the data of [`disable_domains()`](super::disable_domains) and
/// [`enable_domains()`](super::enable_domains) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ChangedDomains {
    /// The form of a list.
    List(Vec<Domain>),
    /// The form of a record.
    Record(ChangedDomainsRecord),
}

cpanel_core::codegen::union_serde!(ChangedDomains);

impl Default for ChangedDomains {
    #[inline]
    fn default() -> Self {
        Self::List(Default::default())
    }
}

impl FromReply for ChangedDomains {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of ChangedDomains"));
                }
                cpanel_core::codegen::Kind::List => Self::List(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object if reader
                    .is_other_record(ChangedDomainsRecord::SHAPE.members)? => {
                    Self::List(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Record(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`ChangedDomains::Record`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangedDomainsRecord {
    /// Whether `domains` was empty.
    ///
    /// Wire name `no_domains_provided`.
    pub no_domains_provided: Option<bool>,
    /// Names from `domains` that are not domains of the account.
    ///
    /// Wire name `invalid_domains`.
    pub invalid_domains: Vec<String>,
    /// Whether `domains` had a name that is not a domain of the account.
    ///
    /// Wire name `invalid_domains_provided`.
    pub invalid_domains_provided: Option<bool>,
}

impl Record for ChangedDomainsRecord {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangedDomainsRecord",
        members: &["no_domains_provided", "invalid_domains", "invalid_domains_provided"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.no_domains_provided,
            1 => &mut self.invalid_domains,
            _ => &mut self.invalid_domains_provided,
        }
    }
}

impl std::fmt::Debug for ChangedDomainsRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
