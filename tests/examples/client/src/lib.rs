//! Code shared by both examples about DNS: finding the zone of a domain.

use cpanel::dns::{ReadZone, Zone};
use cpanel::uapi::dns::{self, HasLocalAuthority};
use cpanel::{Caller, Client, Error};

/// Reads the zone of a domain.
///
/// # Errors
///
/// The errors of the calls, and `BadArgument` if this server does not have the zone.
pub async fn zone_of(client: &Client, domain: &str) -> cpanel::Result<Zone> {
    let found = dns::has_local_authority(client, &HasLocalAuthority::new([domain])).await?.data;
    let name = found.into_iter().find_map(|row| row.zone);
    let name = name.ok_or_else(|| Error::bad_argument(format!("no zone holds {domain}")))?;
    Ok(client.call(&ReadZone::new(name)).await?.data)
}
