//! Three calls with reqwest and serde, set as safely as the crate `cpanel` sets them: one makes a mailbox, one lists
//! mailboxes, one asks for the quota.

use std::error::Error;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::{Client, redirect, retry};
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Envelope<T> {
    status: i64,
    data: Option<T>,
    errors: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Mailbox {
    email: Option<String>,
    diskused: Option<f64>,
}

#[derive(Deserialize)]
struct Quota {
    bytes_used: Option<i64>,
}

struct Api {
    http: Client,
    address: String,
}

impl Api {
    fn new(address: String, user: &str, token: &str) -> Result<Self, Box<dyn Error>> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut authorization = HeaderValue::from_str(&format!("cpanel {user}:{token}"))?;
        authorization.set_sensitive(true);
        let http = Client::builder()
            .http1_only()
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .default_headers(HeaderMap::from_iter([(AUTHORIZATION, authorization)]))
            .user_agent("by-hand/0.1.0")
            .connect_timeout(Duration::from_secs(30))
            .timeout(Duration::from_secs(120))
            .build()?;
        Ok(Self { http, address })
    }

    async fn call<T: DeserializeOwned>(
        &self,
        function: &str,
        form: &[(&str, &str)],
    ) -> Result<T, Box<dyn Error>> {
        let url = format!("{}/execute/{function}", self.address);
        let reply = self.http.post(url).form(form).send().await?.error_for_status()?;
        let envelope: Envelope<T> = serde_json::from_slice(&reply.bytes().await?)?;
        if envelope.status != 1 {
            return Err(envelope.errors.unwrap_or_default().join(" ").into());
        }
        envelope.data.ok_or_else(|| "no data".into())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("ADDRESS USER TOKEN");
    let api = Api::new(next()?, &next()?, &next()?)?;
    let mailbox = [("email", "newuser"), ("password", "12345luggage")];
    let name: String = api.call("Email/add_pop", &mailbox).await?;
    println!("{name}");
    let mailboxes: Vec<Mailbox> = api.call("Email/list_pops_with_disk", &[]).await?;
    for mailbox in mailboxes {
        let used = mailbox.diskused.unwrap_or_default();
        println!("{used:>10.1} MB  {}", mailbox.email.unwrap_or_default());
    }
    let quota: Quota = api.call("Quota/get_local_quota_info", &[]).await?;
    println!("{:>10} bytes in all", quota.bytes_used.unwrap_or_default());
    Ok(())
}
