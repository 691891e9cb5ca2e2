//! ACME's DNS-01 challenge: `dns01 DOMAIN VALUE` puts the record in place, waits for Enter, and takes it away again.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` say where and as whom.

use std::env;
use std::error::Error;
use std::io::stdin;

use client_examples::zone_of;
use cpanel::{Caller, Client};

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
    let zone = zone_of(&client, &domain).await?;
    client.call(&zone.edit()?.add(&name, 60, "TXT", [&value])).await?;
    println!("{name} is in place; press Enter when the authority has seen it");
    stdin().read_line(&mut String::new())?;

    // Read again: the serial has changed, and the lines may have. Other challenges may stand under the same name.
    let zone = zone_of(&client, &domain).await?;
    let ours: Vec<_> = zone.find(&name, "TXT").filter(|record| record.text() == value).collect();
    if !ours.is_empty() {
        let edit = zone.edit()?;
        client.call(&ours.iter().fold(edit, |edit, record| edit.remove(record))).await?;
    }
    println!("removed {}", ours.len());
    Ok(())
}
