// Made by cpanel-codegen from schema/uapi/Sitejet.yaml. Do not edit: change the schema and regenerate.

//! Builds and publishes sites with the Sitejet website builder.
//!
//! The module `Sitejet` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_api_token()`] | Stores an existing Sitejet API token for the account. |
//! | [`can_create_domains()`] | Returns whether the account may have more subdomains or addon domains. |
//! | [`create_account()`] | Creates a Sitejet API token for this cPanel account. |
//! | [`create_restore_point()`] | Saves the document root of a domain as a restore point and then empties it. |
//! | [`create_website()`] | Creates the Sitejet website of a domain. |
//! | [`get_all_user_sitejet_info()`] | Returns the Sitejet state of the account's domains, or of one domain. |
//! | [`get_api_token()`] | Returns the account's Sitejet API token. |
//! | [`get_preview_url()`] | Returns the address of the preview of a Sitejet site. |
//! | [`get_sso_link()`] | Creates a link that opens the Sitejet builder for a domain without a password. |
//! | [`get_templates()`] | Lists the templates of Sitejet. *Deprecated.* |
//! | [`is_publish_in_progress()`] | Returns whether a site is currently being published on a domain. |
//! | [`restore_document_root()`] | Resets the document root of a domain to its restore point. |
//! | [`set_template()`] | Sets the template of a Sitejet site. *Deprecated.* |
//! | [`start_publish()`] | Starts to publish the Sitejet site of a domain into its document root. |
//!
//! Sitejet is an external website builder. The account has a token for it, which
//! [`create_account`](create_account()) creates or [`add_api_token`](add_api_token()) stores.
//! Each domain has its own Sitejet website. To create a site, call
//! [`create_account`](create_account()) once, [`create_website`](create_website()) for the
//! domain, [`get_sso_link`](get_sso_link()) for the login link of the builder, and
//! [`start_publish`](start_publish()) to publish the site in the document root.
//!
//! - [`get_all_user_sitejet_info`](get_all_user_sitejet_info()) returns for each domain whether
//!   a site exists and is published, and whether there is space for a backup.
//! - [`get_preview_url`](get_preview_url()) returns the address of the preview of a site.
//! - [`create_restore_point`](create_restore_point()) saves the content of the document root
//!   and then empties it, and [`restore_document_root`](restore_document_root()) restores it.
//! - [`get_templates`](get_templates()) and [`set_template`](set_template()) are deprecated.
//!
//! The token ([`get_api_token`](get_api_token())) and the login links are secrets, because they
//! give access to the builder. Publishing runs in the background, and its progress is in a log
//! file below `logs/` in the home directory.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::sitejet::{self, CreateAccount, CreateWebsite, GetSsoLink, StartPublish};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! sitejet::create_account(client, &CreateAccount::new()).await?;
//! sitejet::create_website(client, &CreateWebsite::new("Fern & Sons", "example.com")).await?;
//!
//! // The link logs in the person who opens it, so give it only to the person who builds the site.
//! let referrer = "https://example.com:2083/";
//! let link =
//!     sitejet::get_sso_link(client, &GetSsoLink::new("example.com", referrer)).await?.data;
//! # let _ = link;
//!
//! sitejet::start_publish(client, &StartPublish::new("example.com")).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Stores an existing Sitejet API token for the account.
///
/// Use this function if the account already has a Sitejet token.
/// [`create_account`](create_account()) creates a new one.
///
/// The UAPI function `Sitejet::add_api_token`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_sitejet_api_token/>
#[doc(alias = "Sitejet::add_api_token")]
pub fn add_api_token<C: Caller>(
    client: &C,
    params: &AddApiToken,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stores an existing Sitejet API token for the account: the parameters of [`add_api_token()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddApiToken {
    /// The token in hexadecimal. It is a secret.
    ///
    /// Wire name `api_token`. Format: `hex`.
    pub api_token: Secret,
}

impl AddApiToken {
    /// Creates the parameters.
    pub fn new(api_token: impl Into<Secret>) -> Self {
        Self {
            api_token: api_token.into(),
        }
    }
}

impl Named for AddApiToken {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "add_api_token", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("api_token", &self.api_token);
    }
}

impl std::fmt::Debug for AddApiToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddApiToken", f)
    }
}

/// Returns whether the account may have more subdomains or addon domains.
///
/// Returns: Whether the account may have at least one more.
///
/// The UAPI function `Sitejet::can_create_domains`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-can_create_domains/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Sitejet::can_create_domains")]
pub fn can_create_domains<C: Caller>(
    client: &C,
    params: &CanCreateDomains,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account may have more subdomains or addon domains: the parameters of
/// [`can_create_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CanCreateDomains {}

impl CanCreateDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CanCreateDomains {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Sitejet",
        "can_create_domains",
        Effect::Read,
    );
}

/// Creates a Sitejet API token for this cPanel account.
///
/// The UAPI function `Sitejet::create_account`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_sitejet_account/>
#[doc(alias = "Sitejet::create_account")]
pub fn create_account<C: Caller>(
    client: &C,
    params: &CreateAccount,
) -> C::Output<Reply<types::CreateAccountData>> {
    client.call(params)
}

/// Creates a Sitejet API token for this cPanel account: the parameters of [`create_account()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateAccount {}

impl CreateAccount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CreateAccount {
    type Data = types::CreateAccountData;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "create_account", Effect::Write);
}

/// Saves the document root of a domain as a restore point and then empties it.
///
/// Afterwards the files are no longer in the document root. Only
/// [`restore_document_root`](restore_document_root()) brings them back. The function needs free
/// quota: `can_backup` of [`get_all_user_sitejet_info`](get_all_user_sitejet_info()) says
/// whether there is enough.
///
/// The UAPI function `Sitejet::create_restore_point`. It may change something. Since version
/// 11.120. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_restore_point/>
#[doc(alias = "Sitejet::create_restore_point")]
pub fn create_restore_point<C: Caller>(
    client: &C,
    params: &CreateRestorePoint,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Saves the document root of a domain as a restore point and then empties it: the parameters
/// of [`create_restore_point()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateRestorePoint {
    /// Domain of the account whose document root is saved and emptied.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl CreateRestorePoint {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for CreateRestorePoint {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Sitejet",
        "create_restore_point",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for CreateRestorePoint {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateRestorePoint", f)
    }
}

/// Creates the Sitejet website of a domain.
///
/// A domain has one Sitejet website. The function does not publish it. The account needs a
/// token first ([`create_account`](create_account())).
///
/// The UAPI function `Sitejet::create_website`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_sitejet_website/>
#[doc(alias = "Sitejet::create_website")]
pub fn create_website<C: Caller>(
    client: &C,
    params: &CreateWebsite,
) -> C::Output<Reply<types::CreateWebsiteData>> {
    client.call(params)
}

/// Creates the Sitejet website of a domain: the parameters of [`create_website()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebsite {
    /// Company or person that the website presents.
    ///
    /// Wire name `company`.
    pub company: String,
    /// Domain of the account for the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Mail address of another user who gets the website.
    ///
    /// Wire name `assignTo`. Format: `email`.
    #[cfg_attr(feature = "serde", serde(rename = "assignTo"))]
    pub assign_to: Option<String>,
    /// City of the company or owner.
    ///
    /// Wire name `city`.
    pub city: Option<String>,
    /// Country of the company or owner, as an ISO 3166 code such as `US`.
    ///
    /// Wire name `country`. Format: `country`.
    pub country: Option<String>,
    /// Mail address of the website's owner.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// First name of the owner.
    ///
    /// Wire name `firstname`.
    pub firstname: Option<String>,
    /// Language of the builder, as an ISO 639 code such as `en`.
    ///
    /// Wire name `language`. Format: `language`.
    pub language: Option<String>,
    /// Last name of the owner.
    ///
    /// Wire name `lastname`.
    pub lastname: Option<String>,
    /// Further data of your own, as a JSON object.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<Value>,
    /// Notes about the website, as free text.
    ///
    /// Wire name `note`.
    pub note: Option<String>,
    /// Telephone number of the company or owner, in any form.
    ///
    /// Wire name `phone`.
    pub phone: Option<String>,
    /// Street and house number of the company or owner.
    ///
    /// Wire name `street`.
    pub street: Option<String>,
    /// Title of the website.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Postal code of the company or owner.
    ///
    /// Wire name `zip`.
    pub zip: Option<String>,
}

impl CreateWebsite {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(company: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            company: company.into(),
            domain: domain.into(),
            assign_to: None,
            city: None,
            country: None,
            email: None,
            firstname: None,
            language: None,
            lastname: None,
            metadata: None,
            note: None,
            phone: None,
            street: None,
            title: None,
            zip: None,
        }
    }

    /// Sets [`assign_to`](field@Self::assign_to).
    pub fn assign_to(mut self, assign_to: impl Into<String>) -> Self {
        self.assign_to = Some(assign_to.into());
        self
    }

    /// Sets [`city`](field@Self::city).
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`country`](field@Self::country).
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`firstname`](field@Self::firstname).
    pub fn firstname(mut self, firstname: impl Into<String>) -> Self {
        self.firstname = Some(firstname.into());
        self
    }

    /// Sets [`language`](field@Self::language).
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`lastname`](field@Self::lastname).
    pub fn lastname(mut self, lastname: impl Into<String>) -> Self {
        self.lastname = Some(lastname.into());
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    pub fn metadata(mut self, metadata: impl Into<Value>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`note`](field@Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`phone`](field@Self::phone).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`street`](field@Self::street).
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`zip`](field@Self::zip).
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

impl Named for CreateWebsite {
    type Data = types::CreateWebsiteData;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "create_website", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("company", &self.company);
        form.put("domain", &self.domain);
        form.opt("assignTo", &self.assign_to);
        form.opt("city", &self.city);
        form.opt("country", &self.country);
        form.opt("email", &self.email);
        form.opt("firstname", &self.firstname);
        form.opt("language", &self.language);
        form.opt("lastname", &self.lastname);
        if let Some(value) = &self.metadata {
            form.json_text("metadata", value);
        }
        form.opt("note", &self.note);
        form.opt("phone", &self.phone);
        form.opt("street", &self.street);
        form.opt("title", &self.title);
        form.opt("zip", &self.zip);
    }
}

impl std::fmt::Debug for CreateWebsite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateWebsite", f)
    }
}

/// Returns the Sitejet state of the account's domains, or of one domain.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `Sitejet::get_all_user_sitejet_info`. It changes nothing. Since version
/// 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-get_all_user_sitejet_info/>
#[doc(alias = "Sitejet::get_all_user_sitejet_info")]
pub fn get_all_user_sitejet_info<C: Caller>(
    client: &C,
    params: &GetAllUserSitejetInfo,
) -> C::Output<Reply<Vec<types::GetAllUserSitejetInfoRow>>> {
    client.call(params)
}

/// Returns the Sitejet state of the account's domains, or of one domain: the parameters of
/// [`get_all_user_sitejet_info()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAllUserSitejetInfo {
    /// Domain to report. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetAllUserSitejetInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetAllUserSitejetInfo {
    type Data = Vec<types::GetAllUserSitejetInfoRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Sitejet",
        "get_all_user_sitejet_info",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetAllUserSitejetInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAllUserSitejetInfo", f)
    }
}

/// Returns the account's Sitejet API token.
///
/// Returns: The token in hexadecimal. It is a secret.
///
/// The UAPI function `Sitejet::get_api_token`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_api_token/>
#[doc(alias = "Sitejet::get_api_token")]
pub fn get_api_token<C: Caller>(
    client: &C,
    params: &GetApiToken,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// Returns the account's Sitejet API token: the parameters of [`get_api_token()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetApiToken {}

impl GetApiToken {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetApiToken {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "get_api_token", Effect::Read);
}

/// Returns the address of the preview of a Sitejet site.
///
/// Returns: Address of the preview.
///
/// The UAPI function `Sitejet::get_preview_url`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_preview_url/>
#[doc(alias = "Sitejet::get_preview_url")]
pub fn get_preview_url<C: Caller>(
    client: &C,
    params: &GetPreviewUrl,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Returns the address of the preview of a Sitejet site: the parameters of
/// [`get_preview_url()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPreviewUrl {
    /// Identifier of the site, from [`create_website`](create_website()) or
    /// [`get_all_user_sitejet_info`](get_all_user_sitejet_info()).
    ///
    /// Wire name `websiteId`.
    #[cfg_attr(feature = "serde", serde(rename = "websiteId"))]
    pub website_id: i64,
}

impl GetPreviewUrl {
    /// Creates the parameters.
    pub fn new(website_id: impl Into<i64>) -> Self {
        Self {
            website_id: website_id.into(),
        }
    }
}

impl Named for GetPreviewUrl {
    type Data = Option<String>;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "get_preview_url", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("websiteId", &self.website_id);
    }
}

impl std::fmt::Debug for GetPreviewUrl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetPreviewUrl", f)
    }
}

/// Creates a link that opens the Sitejet builder for a domain without a password.
///
/// Anyone who has the link can log in, so give it only to its user and do not log it.
///
/// Returns: The link. It is a secret.
///
/// The UAPI function `Sitejet::get_sso_link`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-get_sso_link/>
#[doc(alias = "Sitejet::get_sso_link")]
pub fn get_sso_link<C: Caller>(
    client: &C,
    params: &GetSsoLink,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// Creates a link that opens the Sitejet builder for a domain without a password: the
/// parameters of [`get_sso_link()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSsoLink {
    /// Domain whose site the user edits.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Address of the cPanel page to which the builder returns.
    ///
    /// Wire name `referrer`.
    pub referrer: String,
    /// How the builder starts: `prompt`, `ai` or `template`. By default, it starts in its usual
    /// way.
    ///
    /// Wire name `ui_mode`.
    pub ui_mode: Option<types::GetSsoLinkUiMode>,
}

impl GetSsoLink {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, referrer: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            referrer: referrer.into(),
            ui_mode: None,
        }
    }

    /// Sets [`ui_mode`](field@Self::ui_mode).
    pub fn ui_mode(mut self, ui_mode: impl Into<types::GetSsoLinkUiMode>) -> Self {
        self.ui_mode = Some(ui_mode.into());
        self
    }
}

impl Named for GetSsoLink {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "get_sso_link", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("referrer", &self.referrer);
        form.opt("ui_mode", &self.ui_mode);
    }
}

impl std::fmt::Debug for GetSsoLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSsoLink", f)
    }
}

/// Lists the templates of Sitejet.
///
/// Returns: Each item is a template.
///
/// The UAPI function `Sitejet::get_templates`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_sitejet_templates/>
#[doc(alias = "Sitejet::get_templates")]
#[deprecated = "The vendor deprecated it without a replacement."]
pub fn get_templates<C: Caller>(
    client: &C,
    params: &GetTemplates,
) -> C::Output<Reply<Vec<types::GetTemplatesRow>>> {
    client.call(params)
}

/// Lists the templates of Sitejet: the parameters of [`get_templates()`].
#[deprecated = "The vendor deprecated it without a replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTemplates {}

impl GetTemplates {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetTemplates {
    type Data = Vec<types::GetTemplatesRow>;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "get_templates", Effect::Read);
}

/// Returns whether a site is currently being published on a domain.
///
/// The UAPI function `Sitejet::is_publish_in_progress`. It changes nothing. Since version
/// 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-is_publish_in_progress/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Sitejet::is_publish_in_progress")]
pub fn is_publish_in_progress<C: Caller>(
    client: &C,
    params: &IsPublishInProgress,
) -> C::Output<Reply<types::IsPublishInProgressData>> {
    client.call(params)
}

/// Returns whether a site is currently being published on a domain: the parameters of
/// [`is_publish_in_progress()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsPublishInProgress {
    /// Domain whose site [`start_publish`](start_publish()) publishes.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl IsPublishInProgress {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for IsPublishInProgress {
    type Data = types::IsPublishInProgressData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Sitejet",
        "is_publish_in_progress",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for IsPublishInProgress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "IsPublishInProgress", f)
    }
}

/// Resets the document root of a domain to its restore point.
///
/// The restore point replaces what was published since. It must exist
/// ([`create_restore_point`](create_restore_point())).
///
/// The UAPI function `Sitejet::restore_document_root`. It may change something. Since version
/// 11.120. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_document_root/>
#[doc(alias = "Sitejet::restore_document_root")]
pub fn restore_document_root<C: Caller>(
    client: &C,
    params: &RestoreDocumentRoot,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Resets the document root of a domain to its restore point: the parameters of
/// [`restore_document_root()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreDocumentRoot {
    /// Domain of the account whose document root is restored.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl RestoreDocumentRoot {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for RestoreDocumentRoot {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Sitejet",
        "restore_document_root",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for RestoreDocumentRoot {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreDocumentRoot", f)
    }
}

/// Sets the template of a Sitejet site.
///
/// The UAPI function `Sitejet::set_template`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_sitejet_template/>
#[doc(alias = "Sitejet::set_template")]
#[deprecated = "The vendor deprecated it without a replacement."]
pub fn set_template<C: Caller>(
    client: &C,
    params: &SetTemplate,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the template of a Sitejet site: the parameters of [`set_template()`].
#[deprecated = "The vendor deprecated it without a replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetTemplate {
    /// Domain whose site gets the template.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Identifier of the template, from [`get_templates`](get_templates()).
    ///
    /// Wire name `templateId`.
    #[cfg_attr(feature = "serde", serde(rename = "templateId"))]
    pub template_id: String,
    /// Name of the same template, from [`get_templates`](get_templates()).
    ///
    /// Wire name `templateName`.
    #[cfg_attr(feature = "serde", serde(rename = "templateName"))]
    pub template_name: String,
}

/// The required parameters of [`SetTemplate::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetTemplateRequired<'a> {
    /// See [`domain`](field@SetTemplate::domain).
    pub domain: &'a str,
    /// See [`template_id`](field@SetTemplate::template_id).
    pub template_id: &'a str,
    /// See [`template_name`](field@SetTemplate::template_name).
    pub template_name: &'a str,
}

impl SetTemplate {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetTemplateRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            template_id: required.template_id.into(),
            template_name: required.template_name.into(),
        }
    }
}

impl Named for SetTemplate {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "set_template", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("templateId", &self.template_id);
        form.put("templateName", &self.template_name);
    }
}

impl std::fmt::Debug for SetTemplate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetTemplate", f)
    }
}

/// Starts to publish the Sitejet site of a domain into its document root.
///
/// The publication runs in the background, and the reply only says that it has started. The
/// result is in the log file, and in `publish_status` of
/// [`get_all_user_sitejet_info`](get_all_user_sitejet_info()).
///
/// The UAPI function `Sitejet::start_publish`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Sitejet-start_publish/>
#[doc(alias = "Sitejet::start_publish")]
pub fn start_publish<C: Caller>(
    client: &C,
    params: &StartPublish,
) -> C::Output<Reply<types::StartPublishData>> {
    client.call(params)
}

/// Starts to publish the Sitejet site of a domain into its document root: the parameters of
/// [`start_publish()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StartPublish {
    /// Domain whose site is published.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether the existing files in the document root are removed.
    ///
    /// Wire name `cleanup`.
    pub cleanup: Option<bool>,
}

impl StartPublish {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            cleanup: None,
        }
    }

    /// Sets [`cleanup`](field@Self::cleanup).
    #[inline]
    pub fn cleanup(mut self, cleanup: bool) -> Self {
        self.cleanup = Some(cleanup);
        self
    }
}

impl Named for StartPublish {
    type Data = types::StartPublishData;

    const CALL: Call = Call::new(Api::Uapi, "Sitejet", "start_publish", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("cleanup", &self.cleanup);
    }
}

impl std::fmt::Debug for StartPublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "StartPublish", f)
    }
}
