//! Installs a certificate on a website: `install_certificate DOMAIN CERTIFICATE KEY [INTERMEDIATES]`, all PEM files.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` set the server and the account. This example uses the blocking
//! client, which suits the hook of an ACME program. The async client has the same functions and parameters.

use std::env;
use std::error::Error;
use std::fs::read_to_string;

use cpanel::SideEffect;
use cpanel::blocking::Client;
use cpanel::uapi::ssl::{self, InstallSsl};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (domain, certificate, key, intermediates) = match &*arguments {
        [domain, certificate, key] => (domain, certificate, key, None),
        [domain, certificate, key, more] => (domain, certificate, key, Some(more)),
        _ => return Err("usage: install_certificate DOMAIN CERTIFICATE KEY [INTERMEDIATES]".into()),
    };
    // The key becomes a `Secret`, which is never shown.
    let (certificate, key) = (read_to_string(certificate)?, read_to_string(key)?);
    let mut call = InstallSsl::new(certificate, domain).key(key);
    if let Some(path) = intermediates {
        call = call.cabundle(read_to_string(path)?);
    }

    let reply = match ssl::install_ssl(&Client::from_env()?, &call) {
        Ok(reply) => reply,
        Err(error) => {
            // A failed installation may still have stored the key and the certificate.
            if error.effect() != SideEffect::None {
                eprintln!("Look at the account's certificates before you try again.");
            }
            return Err(error.into());
        }
    };
    println!("{}", reply.data.message.unwrap_or_else(|| format!("installed on {domain}")));
    println!("also serves {}", reply.data.working_domains.join(", "));
    for domain in reply.data.warning_domains {
        println!("not in the certificate: {domain}");
    }
    Ok(())
}
