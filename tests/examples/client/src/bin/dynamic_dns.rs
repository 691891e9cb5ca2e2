//! Updates an address record: `dynamic_dns NAME ADDRESS`, for example from a timer at home.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` set the server and the account. `uapi::dynamic_dns` offers a way that
//! needs no token at home: it creates URLs that update a record when they are called.

use std::env;
use std::error::Error;
use std::net::IpAddr;

use client_examples::zone_of;
use cpanel::{Caller, Client};

const TTL: u32 = 300;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(name), Some(address)) = (arguments.next(), arguments.next()) else {
        return Err("usage: dynamic_dns NAME ADDRESS".into());
    };
    let address: IpAddr = address.parse()?;
    let kind = if address.is_ipv4() { "A" } else { "AAAA" };
    let client = Client::from_env()?;

    let zone = zone_of(&client, &name).await?;
    let new = [address.to_string()];
    let edit = match zone.find(&name, kind).next() {
        // Every edit needs a new serial number and a reload, so unnecessary ones are avoided.
        Some(record) if record.text() == new[0] => {
            println!("{name} is {address} already");
            return Ok(());
        }
        Some(record) => zone.edit()?.change(record, new),
        None => zone.edit()?.add(&name, TTL, kind, new),
    };
    client.call(&edit).await?;
    println!("{name} is {address} now");
    Ok(())
}
