// Made by cpanel-codegen from schema/api2/PHPINI.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PHPINI`](super).

use cpanel_core::codegen::*;

/// A record in the data of `PHPINI::getoptions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetoptionsRow {
    /// Name of the directive in `php.ini`.
    ///
    /// Wire name `directive`.
    pub directive: Option<String>,
    /// Value of the directive, as written in the file.
    ///
    /// Wire name `dirvalue`.
    pub dirvalue: Option<String>,
    /// Section of the file: the word in brackets above the directive.
    ///
    /// Wire name `section`.
    pub section: Option<String>,
    /// Heading within the section.
    ///
    /// Wire name `subsection`.
    pub subsection: Option<String>,
    /// Whether the line is commented out.
    ///
    /// Wire name `commented`.
    pub commented: Option<bool>,
    /// Purpose of the directive, as explained in the file.
    ///
    /// Wire name `info`.
    pub info: Option<String>,
}

impl Record for GetoptionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetoptionsRow",
        members: &[
            "directive",
            "dirvalue",
            "section",
            "subsection",
            "commented",
            "info",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.directive,
            1 => &mut self.dirvalue,
            2 => &mut self.section,
            3 => &mut self.subsection,
            4 => &mut self.commented,
            _ => &mut self.info,
        }
    }
}

impl std::fmt::Debug for GetoptionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`getalloptions()`](super::getalloptions) and
/// [`getoptions()`](super::getoptions).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhpPrefix {
    /// PHP of the web server.
    ///
    /// Wire value `/usr/local/`.
    UsrLocal,
    /// PHP 4 beside the PHP of the web server.
    ///
    /// Wire value `/usr/local/php4/`.
    UsrLocalPhp4,
    /// PHP of cPanel itself.
    ///
    /// Wire value `/usr/local/cpanel/3rdparty/`.
    UsrLocalCpanel3rdparty,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    PhpPrefix { UsrLocal = "/usr/local/", UsrLocalPhp4 = "/usr/local/php4/",
    UsrLocalCpanel3rdparty = "/usr/local/cpanel/3rdparty/" }
);
