//! Quotas and other limits, which may be unlimited.

use std::fmt;

/// How much of something is allowed. The unit and the meaning of 0 depend on the field or parameter.
///
/// ```
/// use cpanel_core::Limit;
///
/// assert_eq!("500".parse::<Limit>()?, Limit::mib(500));
/// assert_eq!("unlimited".parse::<Limit>()?, Limit::Unlimited);
/// assert!("many".parse::<Limit>().is_err());
/// # Ok::<(), cpanel_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Limit {
    /// No limit (on the wire `unlimited` or `∞`).
    Unlimited,
    /// This amount, in the unit of the field.
    Of(f64),
}

impl Limit {
    /// Creates a limit in mebibytes, for parameters that use this unit.
    pub fn mib(count: u32) -> Self {
        Self::from(count)
    }

    /// Returns the number, or `None` if there is no limit.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Unlimited => None,
            Self::Of(count) => Some(count),
        }
    }

    /// Returns whether there is no limit.
    pub fn is_unlimited(self) -> bool {
        self == Self::Unlimited
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self::Of(0.0)
    }
}

impl<N: Into<f64>> From<N> for Limit {
    fn from(count: N) -> Self {
        Self::Of(count.into())
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unlimited => f.write_str("unlimited"),
            Self::Of(count) => count.fmt(f),
        }
    }
}
