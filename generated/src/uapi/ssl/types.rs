// Made by cpanel-codegen from schema/uapi/SSL.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSL`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SSL::delete_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteKeyRow {
    /// When it was stored, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.
    ///
    /// Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<EcdsaCurve>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.
    ///
    /// Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label that the key had in the store.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.
    ///
    /// Wire name `key_algorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
}

impl Record for DeleteKeyRow {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteKeyRow",
        members: &[
            "created",
            "ecdsa_curve_name",
            "ecdsa_public",
            "friendly_name",
            "key_algorithm",
            "modulus",
            "modulus_length",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created,
            1 => &mut self.ecdsa_curve_name,
            2 => &mut self.ecdsa_public,
            3 => &mut self.friendly_name,
            4 => &mut self.key_algorithm,
            5 => &mut self.modulus,
            _ => &mut self.modulus_length,
        }
    }
}

impl std::fmt::Debug for DeleteKeyRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::fetch_cert_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchCertInfoData {
    /// Intermediate certificates in PEM format. Null if there are none.
    ///
    /// Wire name `cabundle`. Format: `pem-certificate`.
    pub cabundle: Option<String>,
    /// The certificate in PEM format.
    ///
    /// Wire name `certificate`. Format: `pem-certificate`.
    pub certificate: Option<String>,
    /// Whether it is self-signed. Browsers warn about such certificates.
    ///
    /// Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// The private key in PEM format.
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// IPv4 address that the certificate's main name resolves to.
    ///
    /// Wire name `subject.commonName_ip`. Format: `ipv4`.
    #[cfg_attr(feature = "serde", serde(rename = "subject.commonName_ip"))]
    pub subject_common_name_ip: Option<String>,
}

impl Record for FetchCertInfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchCertInfoData",
        members: &[
            "cabundle",
            "certificate",
            "is_self_signed",
            "key",
            "subject.commonName_ip",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cabundle,
            1 => &mut self.certificate,
            2 => &mut self.is_self_signed,
            3 => &mut self.key,
            _ => &mut self.subject_common_name_ip,
        }
    }
}

impl std::fmt::Debug for FetchCertInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::get_autossl_excluded_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAutosslExcludedDomainsRow {
    /// Domain that gets no certificate from AutoSSL.
    ///
    /// Wire name `excluded_domain`.
    pub excluded_domain: String,
}

impl Record for GetAutosslExcludedDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAutosslExcludedDomainsRow",
        members: &["excluded_domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.excluded_domain
    }
}

impl std::fmt::Debug for GetAutosslExcludedDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::get_autossl_problems`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAutosslProblemsRow {
    /// Name that could not be secured.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The problem as a sentence.
    ///
    /// Wire name `problem`.
    pub problem: Option<String>,
    /// When the problem was found, in ISO 8601 format with time and offset.
    ///
    /// Wire name `time`. Format: `date-time`.
    pub time: Option<String>,
}

impl Record for GetAutosslProblemsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAutosslProblemsRow",
        members: &["domain", "problem", "time"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.problem,
            _ => &mut self.time,
        }
    }
}

impl std::fmt::Debug for GetAutosslProblemsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::get_autossl_renewal_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAutosslRenewalStatusData {
    /// Whether the last run had problems with the domain;
    /// [`get_autossl_problems`](super::get_autossl_problems()) names them.
    ///
    /// Wire name `has_problems`.
    pub has_problems: Option<bool>,
    /// Whether AutoSSL is enabled for the account.
    ///
    /// Wire name `is_active`.
    pub is_active: Option<bool>,
    /// Whether the domain is excluded from AutoSSL.
    ///
    /// Wire name `is_excluded`.
    pub is_excluded: Option<bool>,
    /// Whether the certificate will be renewed.
    ///
    /// Wire name `will_renew`.
    pub will_renew: Option<bool>,
}

impl Record for GetAutosslRenewalStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAutosslRenewalStatusData",
        members: &["has_problems", "is_active", "is_excluded", "will_renew"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.has_problems,
            1 => &mut self.is_active,
            2 => &mut self.is_excluded,
            _ => &mut self.will_renew,
        }
    }
}

impl std::fmt::Debug for GetAutosslRenewalStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::get_cabundle`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCabundleData {
    /// Name of the authority that issued the bundle.
    ///
    /// Wire name `bundle`.
    pub bundle: Option<String>,
    /// Intermediate certificates in PEM format.
    ///
    /// Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// Name that the certificate was issued for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for GetCabundleData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCabundleData",
        members: &["bundle", "cab", "domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.bundle,
            1 => &mut self.cab,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for GetCabundleData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `service` of `SSL::get_cn_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCnNameService {
    /// Wire value `cpanel`.
    Cpanel,
    /// Wire value `imap`.
    Imap,
    /// Wire value `pop3`.
    Pop3,
    /// Wire value `smtp`.
    Smtp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetCnNameService { Cpanel = "cpanel", Imap = "imap", Pop3 = "pop3", Smtp = "smtp" }
);

/// A record in the data of `SSL::get_cn_name`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCnNameData {
    /// What the certificate matches: `exact` and `exact-wildcard` the domain itself,
    /// `mail-wildcard` and `www-wildcard` its `mail` or `www` name by a wildcard, `hostname` and
    /// `hostname-wildcard` the server's name, values with `localdomain_on_cert` another domain of
    /// this server, `none` nothing.
    ///
    /// Wire name `cert_match_method`.
    pub cert_match_method: Option<GetCnNameDataCertMatchMethod>,
    /// End of validity of the certificate, in seconds since the Unix epoch.
    ///
    /// Wire name `cert_valid_not_after`.
    pub cert_valid_not_after: Option<Timestamp>,
    /// Whether the certificate is signed by an authority, fits `ssldomain` and is within its dates.
    ///
    /// Wire name `is_currently_valid`.
    pub is_currently_valid: Option<bool>,
    /// Whether the certificate is self-signed. Ignore this if `cert_match_method` is `none`.
    ///
    /// Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Whether the certificate contains a wildcard name.
    ///
    /// Wire name `is_wild_card`.
    pub is_wild_card: Option<bool>,
    /// Hostname to connect to.
    ///
    /// Wire name `ssldomain`. Format: `domain`.
    pub ssldomain: Option<String>,
    /// Whether the certificate covers `ssldomain`.
    ///
    /// Wire name `ssldomain_matches_cert`.
    pub ssldomain_matches_cert: Option<bool>,
}

impl Record for GetCnNameData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCnNameData",
        members: &[
            "cert_match_method",
            "cert_valid_not_after",
            "is_currently_valid",
            "is_self_signed",
            "is_wild_card",
            "ssldomain",
            "ssldomain_matches_cert",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cert_match_method,
            1 => &mut self.cert_valid_not_after,
            2 => &mut self.is_currently_valid,
            3 => &mut self.is_self_signed,
            4 => &mut self.is_wild_card,
            5 => &mut self.ssldomain,
            _ => &mut self.ssldomain_matches_cert,
        }
    }
}

impl std::fmt::Debug for GetCnNameData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `cert_match_method` in the data of `SSL::get_cn_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCnNameDataCertMatchMethod {
    /// Wire value `none`.
    None,
    /// Wire value `exact`.
    Exact,
    /// Wire value `exact-wildcard`.
    ExactWildcard,
    /// Wire value `mail-wildcard`.
    MailWildcard,
    /// Wire value `www-wildcard`.
    WwwWildcard,
    /// Wire value `hostname-wildcard`.
    HostnameWildcard,
    /// Wire value `hostname`.
    Hostname,
    /// Wire value `localdomain_on_cert-mail-wildcard`.
    LocaldomainOnCertMailWildcard,
    /// Wire value `localdomain_on_cert-www-wildcard`.
    LocaldomainOnCertWwwWildcard,
    /// Wire value `localdomain_on_cert`.
    LocaldomainOnCert,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetCnNameDataCertMatchMethod { None = "none", Exact = "exact", ExactWildcard =
    "exact-wildcard", MailWildcard = "mail-wildcard", WwwWildcard = "www-wildcard",
    HostnameWildcard = "hostname-wildcard", Hostname = "hostname",
    LocaldomainOnCertMailWildcard = "localdomain_on_cert-mail-wildcard",
    LocaldomainOnCertWwwWildcard = "localdomain_on_cert-www-wildcard", LocaldomainOnCert
    = "localdomain_on_cert" }
);

/// A record in the data of `SSL::install_ssl`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InstallSslData {
    /// What was done to the website, such as `update` if it had a certificate before.
    ///
    /// Wire name `action`.
    pub action: Option<String>,
    /// Identifier of the certificate in the store.
    ///
    /// Wire name `cert_id`.
    pub cert_id: Option<String>,
    /// Domain on which it was installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Names that need their own certificates for mail and other services.
    ///
    /// Wire name `extra_certificate_domains`. Format: `domain`.
    pub extra_certificate_domains: Vec<String>,
    /// The outcome as HTML for people.
    ///
    /// Wire name `html`.
    pub html: Option<String>,
    /// Address of the website.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Identifier of the private key in the store.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<String>,
    /// The outcome as plain text for people.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// The outcome as text for people, again.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Account that owns the domain.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
    /// Names of the website for which the certificate is not valid.
    ///
    /// Wire name `warning_domains`. Format: `domain`.
    pub warning_domains: Vec<String>,
    /// Names of the website for which the certificate is valid.
    ///
    /// Wire name `working_domains`. Format: `domain`.
    pub working_domains: Vec<String>,
}

impl Record for InstallSslData {
    const SHAPE: RecordShape = RecordShape {
        name: "InstallSslData",
        members: &[
            "action",
            "cert_id",
            "domain",
            "extra_certificate_domains",
            "html",
            "ip",
            "key_id",
            "message",
            "statusmsg",
            "user",
            "warning_domains",
            "working_domains",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action,
            1 => &mut self.cert_id,
            2 => &mut self.domain,
            3 => &mut self.extra_certificate_domains,
            4 => &mut self.html,
            5 => &mut self.ip,
            6 => &mut self.key_id,
            7 => &mut self.message,
            8 => &mut self.statusmsg,
            9 => &mut self.user,
            10 => &mut self.warning_domains,
            _ => &mut self.working_domains,
        }
    }
}

impl std::fmt::Debug for InstallSslData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::installed_host`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InstalledHostData {
    /// Parsed content of the certificate.
    ///
    /// Wire name `certificate`.
    pub certificate: Option<Certificate>,
    /// Hostname for which the certificate is installed.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Record for InstalledHostData {
    const SHAPE: RecordShape = RecordShape {
        name: "InstalledHostData",
        members: &["certificate", "host"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.certificate,
            _ => &mut self.host,
        }
    }
}

impl std::fmt::Debug for InstalledHostData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::installed_hosts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct InstalledHostsRow {
    /// Parsed content of the certificate.
    ///
    /// Wire name `certificate`.
    pub certificate: Certificate,
    /// The certificate in PEM format.
    ///
    /// Wire name `certificate_text`. Format: `pem-certificate`.
    pub certificate_text: Option<String>,
    /// Document root of the website as an absolute path.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Names for which the certificate is valid.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// All full names of the website, including those of services, such as `webmail.` and
    /// `cpanel.`.
    ///
    /// Wire name `fqdns`. Format: `domain`.
    pub fqdns: Vec<String>,
    /// IP address of the website.
    ///
    /// Wire name `ip`.
    pub ip: Option<String>,
    /// Whether clients without SNI get the certificate of this website.
    ///
    /// Wire name `is_primary_on_ip`.
    pub is_primary_on_ip: Option<bool>,
    /// Whether the mail services use this certificate for the domain.
    ///
    /// Wire name `mail_sni_status`.
    pub mail_sni_status: Option<bool>,
    /// Whether only clients with SNI get this certificate.
    ///
    /// Wire name `needs_sni`.
    pub needs_sni: Option<bool>,
    /// Main name of the website in the web server's configuration.
    ///
    /// Wire name `servername`. Format: `domain`.
    pub servername: String,
}

impl Record for InstalledHostsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "InstalledHostsRow",
        members: &[
            "certificate",
            "certificate_text",
            "docroot",
            "domains",
            "fqdns",
            "ip",
            "is_primary_on_ip",
            "mail_sni_status",
            "needs_sni",
            "servername",
        ],
        always: 513,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.certificate,
            1 => &mut self.certificate_text,
            2 => &mut self.docroot,
            3 => &mut self.domains,
            4 => &mut self.fqdns,
            5 => &mut self.ip,
            6 => &mut self.is_primary_on_ip,
            7 => &mut self.mail_sni_status,
            8 => &mut self.needs_sni,
            _ => &mut self.servername,
        }
    }
}

impl std::fmt::Debug for InstalledHostsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::list_ssl_items`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSslItemsRow {
    /// Domain of the item.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: String,
    /// Identifier in the store, for the `show_*` and `delete_*` functions.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// `key` a private key, `csr` a signing request, `crt` a certificate.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ItemType>,
}

impl Record for ListSslItemsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSslItemsRow",
        members: &["host", "id", "type"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.id,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListSslItemsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::mail_sni_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MailSniStatusData {
    /// Whether mail SNI is enabled for the domain.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for MailSniStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "MailSniStatusData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for MailSniStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::rebuild_mail_sni_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RebuildMailSniConfigData {
    /// Whether the files were written.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for RebuildMailSniConfigData {
    const SHAPE: RecordShape = RecordShape {
        name: "RebuildMailSniConfigData",
        members: &["success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.success
    }
}

impl std::fmt::Debug for RebuildMailSniConfigData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::show_cert`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ShowCertData {
    /// The certificate in PEM format.
    ///
    /// Wire name `cert`. Format: `pem-certificate`.
    pub cert: String,
    /// Parsed content of the certificate.
    ///
    /// Wire name `details`.
    pub details: Option<Certificate>,
    /// OpenSSL's text form of the certificate, for people.
    ///
    /// Wire name `text`.
    pub text: Option<String>,
}

impl Record for ShowCertData {
    const SHAPE: RecordShape = RecordShape {
        name: "ShowCertData",
        members: &["cert", "details", "text"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cert,
            1 => &mut self.details,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for ShowCertData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::show_csr`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ShowCsrData {
    /// The request in PEM format.
    ///
    /// Wire name `csr`. Format: `pem-certificate-request`.
    pub csr: String,
    /// Parsed content of the request.
    ///
    /// Wire name `details`.
    pub details: Option<Csr>,
    /// OpenSSL's text form of the request, for people.
    ///
    /// Wire name `text`.
    pub text: Option<String>,
}

impl Record for ShowCsrData {
    const SHAPE: RecordShape = RecordShape {
        name: "ShowCsrData",
        members: &["csr", "details", "text"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.csr,
            1 => &mut self.details,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for ShowCsrData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::show_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ShowKeyData {
    /// Parsed content of the key. Its member `key` is the secret PEM text.
    ///
    /// Wire name `details`.
    pub details: Option<PrivateKey>,
    /// OpenSSL's text form of the key, which is secret too.
    ///
    /// Wire name `text`.
    pub text: Option<Secret>,
}

impl Record for ShowKeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ShowKeyData",
        members: &["details", "text"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.details,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for ShowKeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`list_ssl_items()`](super::list_ssl_items).
#[derive(Clone)]
#[non_exhaustive]
pub enum ItemType {
    /// A private key.
    ///
    /// Wire value `key`.
    Key,
    /// A signing request.
    ///
    /// Wire value `csr`.
    Csr,
    /// A certificate.
    ///
    /// Wire value `crt`.
    Crt,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ItemType { Key = "key", Csr = "csr", Crt = "crt" });

/// The forms that a part of the data of [`delete_cert()`](super::delete_cert) and 8 others may
/// take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum CommonName {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Parts(CommonNameParts),
}

cpanel_core::codegen::union_serde!(CommonName);

impl Default for CommonName {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for CommonName {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Name(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => Self::Parts(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object => {
                    Self::Parts(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`CommonName::Parts`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CommonNameParts {
    /// The name.
    ///
    /// Wire name `commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "commonName"))]
    pub common_name: Option<String>,
}

impl Record for CommonNameParts {
    const SHAPE: RecordShape = RecordShape {
        name: "CommonNameParts",
        members: &["commonName"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.common_name
    }
}

impl std::fmt::Debug for CommonNameParts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`generate_cert()`](super::generate_cert).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Certificate {
    /// Internal name of the AutoSSL provider that issued it. Only for AutoSSL certificates, and
    /// only from [`installed_hosts`](super::installed_hosts()).
    ///
    /// Wire name `auto_ssl_provider`.
    pub auto_ssl_provider: Option<String>,
    /// Name of that provider for people. Only from [`installed_hosts`](super::installed_hosts()).
    ///
    /// Wire name `auto_ssl_provider_display_name`.
    pub auto_ssl_provider_display_name: Option<String>,
    /// Intermediate certificates in PEM format. Only from
    /// [`fetch_certificates_for_fqdns`](super::fetch_certificates_for_fqdns()).
    ///
    /// Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// When it was stored, in seconds since the Unix epoch. Missing from
    /// [`installed_host`](super::installed_host()), [`installed_hosts`](super::installed_hosts())
    /// and [`show_cert`](super::show_cert()).
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// The certificate in PEM format. Only from
    /// [`fetch_certificates_for_fqdns`](super::fetch_certificates_for_fqdns()).
    ///
    /// Wire name `crt`. Format: `pem-certificate`.
    pub crt: Option<String>,
    /// Whether the certificate is installed on one of the account's websites. Only from
    /// [`list_certs`](super::list_certs()) and
    /// [`fetch_certificates_for_fqdns`](super::fetch_certificates_for_fqdns()).
    ///
    /// Wire name `domain_is_configured`.
    pub domain_is_configured: Option<bool>,
    /// Names for which the certificate is valid. A wildcard is `*.example.com`.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.
    ///
    /// Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<EcdsaCurve>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.
    ///
    /// Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people. It can be changed, but the `id` cannot. Missing from
    /// [`installed_host`](super::installed_host()) and
    /// [`installed_hosts`](super::installed_hosts()).
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store. Pass this where a function takes the `id` of a certificate.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Whether AutoSSL installed it and will renew it. Only from
    /// [`installed_hosts`](super::installed_hosts()).
    ///
    /// Wire name `is_autossl`.
    pub is_autossl: Option<bool>,
    /// Whether it is self-signed. Browsers warn about such certificates.
    ///
    /// Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Distinguished name of the issuer. Attributes that are not set are missing. Only from
    /// [`show_cert`](super::show_cert()).
    ///
    /// Wire name `issuer`.
    pub issuer: Option<DistinguishedName>,
    /// Common name of the issuer. For a self-signed certificate, its own.
    /// [`show_cert`](super::show_cert()) has it in `issuer`.
    ///
    /// Wire name `issuer.commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "issuer.commonName"))]
    pub issuer_common_name: Option<String>,
    /// Organization that issued the certificate. [`show_cert`](super::show_cert()) has it in
    /// `issuer`.
    ///
    /// Wire name `issuer.organizationName`.
    #[cfg_attr(feature = "serde", serde(rename = "issuer.organizationName"))]
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer, with attribute and value on alternating lines. Missing
    /// from [`generate_cert`](super::generate_cert()), [`show_cert`](super::show_cert()) and
    /// [`upload_cert`](super::upload_cert()).
    ///
    /// Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// The private key in PEM format. Only from
    /// [`fetch_certificates_for_fqdns`](super::fetch_certificates_for_fqdns()).
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.
    ///
    /// Wire name `key_algorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus`. Format: `hex`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys; missing from
    /// [`show_cert`](super::show_cert()).
    ///
    /// Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// End of validity, in seconds since the Unix epoch. It may be in the past.
    ///
    /// Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// Start of validity, in seconds since the Unix epoch.
    ///
    /// Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Serial number as hexadecimal digits. Only some functions return it, for example
    /// [`list_certs`](super::list_certs()).
    ///
    /// Wire name `serial`.
    pub serial: Option<String>,
    /// Name of the signature algorithm, such as `sha256WithRSAEncryption`.
    ///
    /// Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Distinguished name of the owner. Attributes that are not set are missing. Only from
    /// [`show_cert`](super::show_cert()).
    ///
    /// Wire name `subject`.
    pub subject: Option<DistinguishedName>,
    /// Main name of the certificate. `domains` has all names. [`show_cert`](super::show_cert()) has
    /// it in `subject`.
    ///
    /// Wire name `subject.commonName`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(rename = "subject.commonName"))]
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner, with attribute and value on alternating lines. Missing from
    /// [`generate_cert`](super::generate_cert()), [`show_cert`](super::show_cert()) and
    /// [`upload_cert`](super::upload_cert()).
    ///
    /// Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// The certificate in PEM format. Only from [`generate_cert`](super::generate_cert()).
    ///
    /// Wire name `text`. Format: `pem-certificate`.
    pub text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev`
    /// extended. Null if it could not be determined.
    ///
    /// Wire name `validation_type`.
    pub validation_type: Option<ValidationType>,
    /// OpenSSL's error for the certificate's chain, such as `DEPTH_ZERO_SELF_SIGNED_CERT`, or
    /// empty. Only from [`fetch_certificates_for_fqdns`](super::fetch_certificates_for_fqdns()),
    /// and from [`installed_host`](super::installed_host()) with `verify_certificate`.
    ///
    /// Wire name `verify_error`.
    pub verify_error: Option<String>,
}

impl Record for Certificate {
    const SHAPE: RecordShape = RecordShape {
        name: "Certificate",
        members: &[
            "auto_ssl_provider",
            "auto_ssl_provider_display_name",
            "cab",
            "created",
            "crt",
            "domain_is_configured",
            "domains",
            "ecdsa_curve_name",
            "ecdsa_public",
            "friendly_name",
            "id",
            "is_autossl",
            "is_self_signed",
            "issuer",
            "issuer.commonName",
            "issuer.organizationName",
            "issuer_text",
            "key",
            "key_algorithm",
            "modulus",
            "modulus_length",
            "not_after",
            "not_before",
            "serial",
            "signature_algorithm",
            "subject",
            "subject.commonName",
            "subject_text",
            "text",
            "validation_type",
            "verify_error",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.auto_ssl_provider,
            1 => &mut self.auto_ssl_provider_display_name,
            2 => &mut self.cab,
            3 => &mut self.created,
            4 => &mut self.crt,
            5 => &mut self.domain_is_configured,
            6 => &mut self.domains,
            7 => &mut self.ecdsa_curve_name,
            8 => &mut self.ecdsa_public,
            9 => &mut self.friendly_name,
            10 => &mut self.id,
            11 => &mut self.is_autossl,
            12 => &mut self.is_self_signed,
            13 => &mut self.issuer,
            14 => &mut self.issuer_common_name,
            15 => &mut self.issuer_organization_name,
            16 => &mut self.issuer_text,
            17 => &mut self.key,
            18 => &mut self.key_algorithm,
            19 => &mut self.modulus,
            20 => &mut self.modulus_length,
            21 => &mut self.not_after,
            22 => &mut self.not_before,
            23 => &mut self.serial,
            24 => &mut self.signature_algorithm,
            25 => &mut self.subject,
            26 => &mut self.subject_common_name,
            27 => &mut self.subject_text,
            28 => &mut self.text,
            29 => &mut self.validation_type,
            _ => &mut self.verify_error,
        }
    }
}

impl std::fmt::Debug for Certificate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`generate_csr()`](super::generate_csr).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Csr {
    /// Main name of the request. `domains` has all names.
    ///
    /// Wire name `commonName`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(rename = "commonName"))]
    pub common_name: Option<String>,
    /// Country as two letters. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `countryName`. Format: `country`.
    #[cfg_attr(feature = "serde", serde(rename = "countryName"))]
    pub country_name: Option<String>,
    /// When it was stored, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Names in the request.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.
    /// Missing from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<EcdsaCurve>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.
    /// Missing from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Mail address of the applicant. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `emailAddress`. Format: `email`.
    #[cfg_attr(feature = "serde", serde(rename = "emailAddress"))]
    pub email_address: Option<String>,
    /// Label for people. It can be changed, but the `id` cannot.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store. Pass this where a function takes the `id` of a CSR.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.
    ///
    /// Wire name `key_algorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// City or town of the applicant. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `localityName`.
    #[cfg_attr(feature = "serde", serde(rename = "localityName"))]
    pub locality_name: Option<String>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus`.
    pub modulus: Option<String>,
    /// The request in PEM format. Only from [`generate_csr`](super::generate_csr()).
    ///
    /// Wire name `text`. Format: `pem-certificate-request`.
    pub text: Option<String>,
    /// Organization of the applicant. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `organizationName`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationName"))]
    pub organization_name: Option<String>,
    /// Department within the organization. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `organizationalUnitName`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationalUnitName"))]
    pub organizational_unit_name: Option<String>,
    /// State or province of the applicant. Only from [`show_csr`](super::show_csr()).
    ///
    /// Wire name `stateOrProvinceName`.
    #[cfg_attr(feature = "serde", serde(rename = "stateOrProvinceName"))]
    pub state_or_province_name: Option<String>,
}

impl Record for Csr {
    const SHAPE: RecordShape = RecordShape {
        name: "Csr",
        members: &[
            "commonName",
            "countryName",
            "created",
            "domains",
            "ecdsa_curve_name",
            "ecdsa_public",
            "emailAddress",
            "friendly_name",
            "id",
            "key_algorithm",
            "localityName",
            "modulus",
            "text",
            "organizationName",
            "organizationalUnitName",
            "stateOrProvinceName",
        ],
        always: 256,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.common_name,
            1 => &mut self.country_name,
            2 => &mut self.created,
            3 => &mut self.domains,
            4 => &mut self.ecdsa_curve_name,
            5 => &mut self.ecdsa_public,
            6 => &mut self.email_address,
            7 => &mut self.friendly_name,
            8 => &mut self.id,
            9 => &mut self.key_algorithm,
            10 => &mut self.locality_name,
            11 => &mut self.modulus,
            12 => &mut self.text,
            13 => &mut self.organization_name,
            14 => &mut self.organizational_unit_name,
            _ => &mut self.state_or_province_name,
        }
    }
}

impl std::fmt::Debug for Csr {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`generate_key()`](super::generate_key).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct PrivateKey {
    /// When it was stored, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA.
    ///
    /// Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<EcdsaCurve>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA.
    ///
    /// Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people. It can be changed, but the `id` cannot.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted as `key_id` by [`generate_cert`](super::generate_cert())
    /// and [`generate_csr`](super::generate_csr()).
    ///
    /// Wire name `id`.
    pub id: String,
    /// The private key in PEM format. Only from [`show_key`](super::show_key()).
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve.
    ///
    /// Wire name `key_algorithm`.
    pub key_algorithm: Option<KeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys.
    ///
    /// Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// The private key in PEM format. Only from [`generate_key`](super::generate_key()).
    ///
    /// Wire name `text`. Format: `pem-private-key`.
    pub text: Option<Secret>,
}

impl Record for PrivateKey {
    const SHAPE: RecordShape = RecordShape {
        name: "PrivateKey",
        members: &[
            "created",
            "ecdsa_curve_name",
            "ecdsa_public",
            "friendly_name",
            "id",
            "key",
            "key_algorithm",
            "modulus",
            "modulus_length",
            "text",
        ],
        always: 16,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created,
            1 => &mut self.ecdsa_curve_name,
            2 => &mut self.ecdsa_public,
            3 => &mut self.friendly_name,
            4 => &mut self.id,
            5 => &mut self.key,
            6 => &mut self.key_algorithm,
            7 => &mut self.modulus,
            8 => &mut self.modulus_length,
            _ => &mut self.text,
        }
    }
}

impl std::fmt::Debug for PrivateKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`fetch_best_for_domain()`](super::fetch_best_for_domain) and
/// [`fetch_key_and_cabundle_for_certificate()`](super::fetch_key_and_cabundle_for_certificate).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CertificateWithKey {
    /// Intermediate certificates in PEM format. Missing or empty if none is needed or known.
    ///
    /// Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// The certificate in PEM format.
    ///
    /// Wire name `crt`. Format: `pem-certificate`.
    pub crt: Option<String>,
    /// Account whose store contains the certificate.
    ///
    /// Wire name `crt_origin`. Format: `username`.
    pub crt_origin: Option<String>,
    /// Domain of the certificate and the key.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IPv4 address of the domain.
    ///
    /// Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// The private key in PEM format.
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Account whose store contains the private key.
    ///
    /// Wire name `key_origin`. Format: `username`.
    pub key_origin: Option<String>,
    /// Accounts whose stores were searched.
    ///
    /// Wire name `searched_users`. Format: `username`.
    pub searched_users: Vec<String>,
    /// Whether the certificate is active. `statusmsg` explains it.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// `ok`, or a description of the problem.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Account whose store contains the private key.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl Record for CertificateWithKey {
    const SHAPE: RecordShape = RecordShape {
        name: "CertificateWithKey",
        members: &[
            "cab",
            "crt",
            "crt_origin",
            "domain",
            "ip",
            "key",
            "key_origin",
            "searched_users",
            "status",
            "statusmsg",
            "user",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cab,
            1 => &mut self.crt,
            2 => &mut self.crt_origin,
            3 => &mut self.domain,
            4 => &mut self.ip,
            5 => &mut self.key,
            6 => &mut self.key_origin,
            7 => &mut self.searched_users,
            8 => &mut self.status,
            9 => &mut self.statusmsg,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for CertificateWithKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`delete_cert()`](super::delete_cert) and 8 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DistinguishedName {
    /// Domain of the certificate or request, or the name of the issuing authority.
    ///
    /// Wire name `commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "commonName"))]
    pub common_name: Option<String>,
    /// Country as two letters.
    ///
    /// Wire name `countryName`. Format: `country`.
    #[cfg_attr(feature = "serde", serde(rename = "countryName"))]
    pub country_name: Option<String>,
    /// Mail address of the owner.
    ///
    /// Wire name `emailAddress`. Format: `email`.
    #[cfg_attr(feature = "serde", serde(rename = "emailAddress"))]
    pub email_address: Option<String>,
    /// City of the owner.
    ///
    /// Wire name `localityName`.
    #[cfg_attr(feature = "serde", serde(rename = "localityName"))]
    pub locality_name: Option<String>,
    /// Company or organisation of the owner.
    ///
    /// Wire name `organizationName`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationName"))]
    pub organization_name: Option<String>,
    /// State or province of the owner.
    ///
    /// Wire name `stateOrProvinceName`.
    #[cfg_attr(feature = "serde", serde(rename = "stateOrProvinceName"))]
    pub state_or_province_name: Option<String>,
}

impl Record for DistinguishedName {
    const SHAPE: RecordShape = RecordShape {
        name: "DistinguishedName",
        members: &[
            "commonName",
            "countryName",
            "emailAddress",
            "localityName",
            "organizationName",
            "stateOrProvinceName",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.common_name,
            1 => &mut self.country_name,
            2 => &mut self.email_address,
            3 => &mut self.locality_name,
            4 => &mut self.organization_name,
            _ => &mut self.state_or_province_name,
        }
    }
}

impl std::fmt::Debug for DistinguishedName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`delete_cert()`](super::delete_cert) and 18 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// Wire value `rsaEncryption`.
    RsaEncryption,
    /// Wire value `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    KeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey = "id-ecPublicKey" }
);

/// A value in the data of [`delete_cert()`](super::delete_cert) and 18 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum EcdsaCurve {
    /// Wire value `prime256v1`.
    Prime256v1,
    /// Wire value `secp384r1`.
    Secp384r1,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    EcdsaCurve { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in the data of [`delete_cert()`](super::delete_cert) and 8 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidationType {
    /// Wire value `dv`.
    Dv,
    /// Wire value `ov`.
    Ov,
    /// Wire value `ev`.
    Ev,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ValidationType { Dv = "dv", Ov = "ov", Ev = "ev" });

/// A value in the parameters of [`generate_key()`](super::generate_key) and
/// [`set_default_key_type()`](super::set_default_key_type).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyType {
    /// Wire value `system`.
    System,
    /// Wire value `rsa-2048`.
    Rsa2048,
    /// Wire value `rsa-4096`.
    Rsa4096,
    /// Wire value `ecdsa-prime256v1`.
    EcdsaPrime256v1,
    /// Wire value `ecdsa-secp384r1`.
    EcdsaSecp384r1,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    KeyType { System = "system", Rsa2048 = "rsa-2048", Rsa4096 = "rsa-4096",
    EcdsaPrime256v1 = "ecdsa-prime256v1", EcdsaSecp384r1 = "ecdsa-secp384r1" }
);

/// The data of [`disable_mail_sni()`](super::disable_mail_sni) and
/// [`enable_mail_sni()`](super::enable_mail_sni).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MailSniChange {
    /// A map with the domains that were not changed as keys.
    ///
    /// Wire name `failed_domains`.
    pub failed_domains: BTreeMap<String, String>,
    /// A map with the domains that were changed as keys.
    ///
    /// Wire name `updated_domains`.
    pub updated_domains: BTreeMap<String, bool>,
}

impl Record for MailSniChange {
    const SHAPE: RecordShape = RecordShape {
        name: "MailSniChange",
        members: &["failed_domains", "updated_domains"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.failed_domains,
            _ => &mut self.updated_domains,
        }
    }
}

impl std::fmt::Debug for MailSniChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
