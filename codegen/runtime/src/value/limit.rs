//! A quota or another limit, which may be that there is none.

use std::fmt;

/// How much of something is allowed. The unit is the field's or parameter's own, and so is the meaning of 0.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Limit {
    /// No limit (on the wire `unlimited` or `∞`).
    Unlimited,
    /// So much, in the unit of the field.
    Of(f64),
}

impl Limit {
    /// So many mebibytes, for the parameters that count in them.
    pub fn mib(count: u32) -> Self {
        Self::from(count)
    }

    /// The number, unless there is no limit.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Unlimited => None,
            Self::Of(count) => Some(count),
        }
    }

    /// Whether there is no limit.
    pub fn is_unlimited(self) -> bool {
        self == Self::Unlimited
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self::Of(0.0)
    }
}

impl From<u32> for Limit {
    fn from(count: u32) -> Self {
        Self::Of(count.into())
    }
}

impl From<i32> for Limit {
    fn from(count: i32) -> Self {
        Self::Of(count.into())
    }
}

impl From<f64> for Limit {
    fn from(count: f64) -> Self {
        Self::Of(count)
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
