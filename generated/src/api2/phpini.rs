// Made by cpanel-codegen from schema/api2/PHPINI.yaml. Do not edit: change the schema and regenerate.

//! Reads php.ini options of the old PHP installations.
//!
//! The module `PHPINI` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getalloptions()`] | Lists the options of a PHP configuration file. |
//! | [`getoptions()`] | Reads selected options of a PHP configuration file. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the options of a PHP configuration file.
///
/// The function supports only the single PHP version of old servers. For current versions, use
/// `LangPHP::php_ini_get_user_content` of UAPI.
///
/// The API 2 function `PHPINI::getalloptions`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-phpini/cpanel-api-2-functions-phpini-getalloptions/>
#[doc(alias = "PHPINI::getalloptions")]
pub fn getalloptions<C: Caller>(
    client: &C,
    params: &Getalloptions,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the options of a PHP configuration file: the parameters of [`getalloptions()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getalloptions {
    /// Location of the PHP installation whose configuration is read. By default, the server
    /// decides.
    ///
    /// Wire name `php_prefix`.
    ///
    /// Not certain: The documented call sends it, but a public client leaves it out.
    pub php_prefix: Option<types::PhpPrefix>,
}

impl Getalloptions {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`php_prefix`](field@Self::php_prefix).
    pub fn php_prefix(mut self, php_prefix: impl Into<types::PhpPrefix>) -> Self {
        self.php_prefix = Some(php_prefix.into());
        self
    }
}

impl Named for Getalloptions {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "PHPINI", "getalloptions", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("php_prefix", &self.php_prefix);
    }
}

impl std::fmt::Debug for Getalloptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getalloptions", f)
    }
}

/// Reads selected options of a PHP configuration file.
///
/// The function supports only the single PHP version of old servers. For current versions, use
/// `LangPHP::php_ini_get_user_basic_directives` of UAPI.
///
/// The API 2 function `PHPINI::getoptions`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-phpini/cpanel-api-2-functions-phpini-getoptions/>
///
/// Not certain: The members are those of the only row in the tests of cPanel's public PHP
/// client. Their meaning is inferred from this row.
#[doc(alias = "PHPINI::getoptions")]
pub fn getoptions<C: Caller>(
    client: &C,
    params: &Getoptions,
) -> C::Output<Reply<Vec<types::GetoptionsRow>>> {
    client.call(params)
}

/// Reads selected options of a PHP configuration file: the parameters of [`getoptions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getoptions {
    /// Names of the directives to read.
    ///
    /// Wire name `dirlist`.
    ///
    /// Not certain: The documented call sends it.
    pub dirlist: Vec<String>,
    /// Whether to also list directives without a value. Off by default.
    ///
    /// Wire name `getnull`.
    pub getnull: Option<bool>,
    /// Location of the PHP installation whose configuration is read.
    ///
    /// Wire name `php_prefix`.
    pub php_prefix: Option<types::PhpPrefix>,
}

impl Getoptions {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dirlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            dirlist: dirlist.into_iter().map(|item| item.into()).collect(),
            getnull: None,
            php_prefix: None,
        }
    }

    /// Sets [`getnull`](field@Self::getnull).
    #[inline]
    pub fn getnull(mut self, getnull: bool) -> Self {
        self.getnull = Some(getnull);
        self
    }

    /// Sets [`php_prefix`](field@Self::php_prefix).
    pub fn php_prefix(mut self, php_prefix: impl Into<types::PhpPrefix>) -> Self {
        self.php_prefix = Some(php_prefix.into());
        self
    }
}

impl Named for Getoptions {
    type Data = Vec<types::GetoptionsRow>;

    const CALL: Call = Call::new(Api::Api2, "PHPINI", "getoptions", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("dirlist", "|", &self.dirlist);
        form.opt("getnull", &self.getnull);
        form.opt("php_prefix", &self.php_prefix);
    }
}

impl std::fmt::Debug for Getoptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getoptions", f)
    }
}
