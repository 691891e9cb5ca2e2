//! What both examples about DNS need: the zone that holds a domain.

use cpanel::dns::{ReadZone, Zone};
use cpanel::uapi::dns::{self, HasLocalAuthority};
use cpanel::{Caller, Client, Error};

/// Reads the zone that holds a domain.
///
/// # Errors
///
/// Those of the calls, and `BadArgument` where this server does not hold such a zone.
pub async fn zone_of(client: &Client, domain: &str) -> cpanel::Result<Zone> {
    let found = dns::has_local_authority(client, &HasLocalAuthority::new([domain])).await?.data;
    let name = found.into_iter().find_map(|row| row.zone);
    let name = name.ok_or_else(|| Error::bad_argument(format!("no zone holds {domain}")))?;
    Ok(client.call(&ReadZone::new(name)).await?.data)
}
