//! Signs the guestbook with calls from a crate of their own, `guestbook/`.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` say where and as whom.

use guestbook::Client;
use guestbook::uapi::guestbook::{self as calls, AddEntry, ListEntries};

#[tokio::main(flavor = "current_thread")]
async fn main() -> guestbook::Result<()> {
    let client = Client::from_env()?;
    let made = calls::add_entry(&client, &AddEntry::new("Ada", "What a fine page!")).await?;
    println!("wrote entry {}", made.data.id);
    for entry in calls::list_entries(&client, &ListEntries::new().limit(20)).await?.data {
        println!("{}: {}", entry.author.unwrap_or_default(), entry.message);
    }
    Ok(())
}
