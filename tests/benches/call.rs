//! A typed call over HTTPS on loopback, against the same call written by hand with the same HTTP library, set as
//! safely, by turns in the same run. The goal: 1.02 at most.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cpanel::uapi::email::{self, ListPopsWithDisk};
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use rustls::pki_types::{CertificateDer, pem::PemObject};
use rustls::{ClientConfig, RootCertStore};
use serde::Deserialize;
use serde_json::json;
use url::form_urlencoded;

#[derive(Deserialize)]
struct Envelope {
    status: i64,
    data: Option<Vec<Row>>,
    errors: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "they are read, which is what is measured")]
struct Row {
    email: Option<String>,
    domain: Option<String>,
    diskused: Option<f64>,
}

const CALLS: usize = 4_000;

#[tokio::main]
async fn main() {
    let server = TestServer::start();
    let rows = json!([{"email": "user@example.com", "domain": "example.com", "diskused": 1.5}]);
    server.on("Email", "list_pops_with_disk", move |_| Answer::data(rows.clone()));
    let client = server.client();
    let by_hand = by_hand(&server);
    let address = server.url();
    let (mut plain, mut typed) = (Vec::new(), Vec::new());
    for call in 0..=CALLS {
        let start = Instant::now();
        let rows = call_by_hand(&by_hand, &address, "example.com").await.expect("a reply");
        assert_eq!(rows.len(), 1);
        let one = start.elapsed();
        let start = Instant::now();
        let params = ListPopsWithDisk::new().domain("example.com");
        let read = email::list_pops_with_disk(&client, &params).await.expect("a reply");
        assert_eq!(read.data.len(), 1);
        // The first round makes the connections.
        if call > 0 {
            plain.push(one);
            typed.push(start.elapsed());
        }
    }
    let (plain, typed) = (median(plain), median(typed));
    println!("a call over HTTPS on loopback, median of {CALLS}:");
    println!("  reqwest and serde, by hand {plain:>10.2?}");
    println!("  cpanel, typed              {typed:>10.2?}");
    println!("  ratio {:.3} (goal: 1.02 at most)", typed.as_secs_f64() / plain.as_secs_f64());
}

/// The call as `tests/size` writes it by hand.
async fn call_by_hand(
    client: &reqwest::Client,
    address: &str,
    domain: &str,
) -> Result<Vec<Row>, Box<dyn Error>> {
    let form =
        form_urlencoded::Serializer::new(String::new()).append_pair("domain", domain).finish();
    let url = format!("{address}/execute/Email/list_pops_with_disk");
    let request = client.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    let reply = request.body(form).send().await?.error_for_status()?;
    let envelope: Envelope = serde_json::from_slice(&reply.bytes().await?)?;
    if envelope.status != 1 {
        return Err(envelope.errors.unwrap_or_default().join(" ").into());
    }
    envelope.data.ok_or_else(|| "no data".into())
}

fn by_hand(server: &TestServer) -> reqwest::Client {
    let mut roots = RootCertStore::empty();
    let certificate = CertificateDer::from_pem_slice(server.certificate_pem().as_bytes());
    roots.add(certificate.expect("a certificate")).expect("a certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let authorization = HeaderValue::try_from(format!("cpanel {USER}:{TOKEN}"));
    let mut authorization = authorization.expect("a header");
    authorization.set_sensitive(true);
    let client = reqwest::Client::builder()
        .default_headers(HeaderMap::from_iter([(AUTHORIZATION, authorization)]))
        .referer(false)
        .tls_backend_preconfigured(tls)
        .http1_only()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent("by-hand/0.1.0")
        .connect_timeout(Duration::from_secs(30))
        .timeout(Duration::from_secs(120));
    client.build().expect("a client")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
