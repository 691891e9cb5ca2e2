//! ACME's DNS-01 challenge: `dns01 DOMAIN VALUE` adds the record, waits for Enter, and removes the record.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` set the server and the account.

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

    // The edit contains the serial number of the zone that was read. If somebody else has changed the zone since, the
    // edit fails and changes nothing.
    let zone = zone_of(&client, &domain).await?;
    client.call(&zone.edit()?.add(&name, 60, "TXT", [&value])).await?;
    println!("{name} is in place; press Enter when the authority has seen it");
    stdin().read_line(&mut String::new())?;

    // The serial number has changed, and the lines may have, so the zone is read again. There may be other challenges
    // with the same name.
    let zone = zone_of(&client, &domain).await?;
    let ours: Vec<_> = zone.find(&name, "TXT").filter(|record| record.text() == value).collect();
    if !ours.is_empty() {
        let edit = zone.edit()?;
        client.call(&ours.iter().fold(edit, |edit, record| edit.remove(record))).await?;
    }
    println!("removed {}", ours.len());
    Ok(())
}
