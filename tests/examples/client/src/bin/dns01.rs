//! ACME's DNS-01 challenge: `dns01 DOMAIN VALUE` puts the record in place, waits for Enter, and takes it away again.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` say where and as whom.

use std::env;
use std::error::Error;
use std::io::stdin;

use client_examples::Zone;
use cpanel::Client;
use cpanel::uapi::dns;
use cpanel::uapi::dns::types::MassEditZoneAdd;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(domain), Some(value)) = (arguments.next(), arguments.next()) else {
        return Err("usage: dns01 DOMAIN VALUE".into());
    };
    let client = Client::from_env()?;
    let name = format!("_acme-challenge.{domain}");

    // The edit carries the serial of the zone that was read: if somebody else changed the zone since, it fails and nothing
    // is lost.
    let zone = Zone::of(&client, &domain).await?;
    let record = MassEditZoneAdd::new(format!("{name}."), 60, "TXT", [&value]);
    dns::mass_edit_zone(&client, &zone.edit().add([record])).await?;
    println!("{name} is in place; press Enter when the authority has seen it");
    stdin().read_line(&mut String::new())?;

    // Read again: the serial has changed, and the lines may have. Other challenges may stand under the same name.
    let zone = Zone::of(&client, &domain).await?;
    let ours = zone.find(&name, "TXT").filter(|record| record.data.concat() == value);
    let lines: Vec<_> = ours.map(|record| record.line).collect();
    let removed = lines.len();
    if removed > 0 {
        dns::mass_edit_zone(&client, &zone.edit().remove(lines)).await?;
    }
    println!("removed {removed}");
    Ok(())
}
