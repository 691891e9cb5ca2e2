//! Prints the disk usage of many accounts, querying a few at a time: `whm_accounts ACCOUNT…`.
//!
//! `CPANEL_URL` (WHM, on port 2087), `CPANEL_USER` (root or a reseller) and `CPANEL_TOKEN` set the server and the user.
//! If WHM has another port, set `CPANEL_SERVICE=whm` too.

use std::process::ExitCode;
use std::sync::Arc;

use cpanel::Client;
use cpanel::uapi::quota::{self, GetQuotaInfo};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// The maximum number of simultaneous calls. The server has other work too.
const AT_A_TIME: usize = 4;

#[tokio::main(flavor = "current_thread")]
async fn main() -> cpanel::Result<ExitCode> {
    let client = Client::from_env()?;
    let places = Arc::new(Semaphore::new(AT_A_TIME));
    let mut calls = JoinSet::new();
    for account in std::env::args().skip(1) {
        // Cloning a client is cheap, and the clones share their connections.
        let (client, places) = (client.on_behalf_of(&account), Arc::clone(&places));
        calls.spawn(async move {
            let _place = places.acquire().await;
            let reply = quota::get_quota_info(&client, &GetQuotaInfo::new()).await;
            (account, reply)
        });
    }

    // Continues with the other accounts if one fails.
    let mut failed = false;
    for (account, reply) in calls.join_all().await {
        match reply {
            Ok(reply) => {
                println!("{account}: {:.1} MB", reply.data.megabytes_used);
            }
            Err(error) => {
                failed = true;
                eprintln!("{account}: {error}");
            }
        }
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
