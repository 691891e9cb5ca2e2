//! Creates an API token, lists all tokens, revokes the expired ones, and creates a mailbox with the new token.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` (or `CPANEL_PASSWORD`) set the server and the account.

use std::error::Error;
use std::time::Duration;

use cpanel::uapi::email::{self, AddPop};
use cpanel::uapi::tokens::{self, CreateFullAccess, List, Revoke};
use cpanel::{Client, ClientBuilder, Limit, Timestamp};

const NAME: &str = "nightly-backup";
const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;

    // The token appears only in this reply. Store it immediately, and do not print it.
    let ends = Timestamp::now() + MONTH;
    let made = CreateFullAccess::new(NAME).expires_at(ends);
    let token = tokens::create_full_access(&client, &made).await?.data.token;
    println!("made {NAME}");

    // Expired tokens no longer work, but stay in the list until they are revoked.
    let now = Timestamp::now();
    for token in tokens::list(&client, &List::new()).await?.data {
        let name = &token.name;
        if token.expires_at.is_some_and(|end| end <= now) {
            tokens::revoke(&client, &Revoke::new(name)).await?;
            println!("revoked {name}, which had expired");
        } else {
            println!("kept {name}");
        }
    }

    // The same server and user as above, with the new token.
    let user = std::env::var("CPANEL_USER")?;
    let client = ClientBuilder::<Client>::from_env()?.token(user, token).build()?;
    let mailbox = AddPop::new("newuser").password("12345luggage").quota(Limit::mib(500));
    email::add_pop(&client, &mailbox).await?;
    println!("made the mailbox newuser");
    Ok(())
}
