//! Lists the mailboxes of an account, largest first.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` set the server and the account.

use std::process::ExitCode;

use cpanel::modifiers::{Modifiers, Sort};
use cpanel::uapi::email::{self, ListPopsWithDisk};
use cpanel::{Client, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match list().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The text of an error is one line for people. Programs use its kind.
            eprintln!("{error}");
            match error.kind() {
                ErrorKind::Refused => eprintln!("Is the token still valid, and is it this user's?"),
                ErrorKind::FeatureOff => eprintln!("Ask the host to switch mail on."),
                _ => {}
            }
            ExitCode::FAILURE
        }
    }
}

async fn list() -> cpanel::Result<()> {
    let client = Client::from_env()?;
    // The server sorts the list. `_diskused` is the wire name of the column.
    let fullest_first = Modifiers::new().sort(Sort::by("_diskused").numeric().descending());
    let call = ListPopsWithDisk::new();
    let reply = email::list_pops_with_disk(&client.with(fullest_first), &call).await?;
    for mailbox in reply.data {
        let used = mailbox.diskused.unwrap_or_default();
        println!("{used:>10.1} MB  {}", mailbox.email);
    }
    Ok(())
}
