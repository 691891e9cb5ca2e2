//! Points in time.

use std::fmt;
use std::ops::Add;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time, in whole seconds since the Unix epoch. `Display` writes the seconds. To show a date, convert it into a
/// `SystemTime`, which libraries for calendars take.
///
/// ```
/// use std::time::Duration;
/// use cpanel_core::Timestamp;
///
/// let in_two_weeks = Timestamp::now() + Duration::from_secs(14 * 24 * 60 * 60);
/// assert!(in_two_weeks > Timestamp::now());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Returns the present time of this machine.
    pub fn now() -> Self {
        SystemTime::now().into()
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    /// Drops fractions of a second.
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(duration.as_secs()))
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<SystemTime> for Timestamp {
    /// Drops fractions of a second.
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX),
        })
    }
}

impl From<Timestamp> for SystemTime {
    /// A time that `SystemTime` cannot represent becomes the epoch.
    fn from(time: Timestamp) -> Self {
        let distance = Duration::from_secs(time.0.unsigned_abs());
        if time.0 < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
            .unwrap_or(UNIX_EPOCH)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
