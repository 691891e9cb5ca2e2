//! Three calls with the crate `cpanel`: one makes a mailbox, one lists mailboxes, one asks for the quota.

use std::error::Error;

use cpanel::Client;
use cpanel::uapi::email::{self, AddPop, ListPopsWithDisk};
use cpanel::uapi::quota::{self, GetLocalQuotaInfo};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("ADDRESS USER TOKEN");
    let client = Client::builder(next()?).token(next()?, next()?).build()?;
    let name =
        email::add_pop(&client, &AddPop::new("newuser").password("12345luggage")).await?.data;
    println!("{}", name.unwrap_or_default());
    for mailbox in email::list_pops_with_disk(&client, &ListPopsWithDisk::new()).await?.data {
        let used = mailbox.diskused.unwrap_or_default();
        println!("{used:>10.1} MB  {}", mailbox.email);
    }
    let quota = quota::get_local_quota_info(&client, &GetLocalQuotaInfo::new()).await?.data;
    println!("{:>10} bytes in all", quota.bytes_used.unwrap_or_default());
    Ok(())
}
