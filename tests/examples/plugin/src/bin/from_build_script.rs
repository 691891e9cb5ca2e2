//! Signs the guestbook with calls that the build script made.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` say where and as whom.

include!(concat!(env!("OUT_DIR"), "/cpanel.rs"));

use cpanel_core::Client;
use uapi::guestbook::{self, AddEntry, ListEntries};

#[tokio::main(flavor = "current_thread")]
async fn main() -> cpanel_core::Result<()> {
    let client = Client::from_env()?;
    let made = guestbook::add_entry(&client, &AddEntry::new("Ada", "What a fine page!")).await?;
    println!("wrote entry {}", made.data.id);
    for entry in guestbook::list_entries(&client, &ListEntries::new().limit(20)).await?.data {
        println!("{}: {}", entry.author.unwrap_or_default(), entry.message);
    }
    Ok(())
}
