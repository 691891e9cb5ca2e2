//! Compiles the programs of the generator's README. `tests/tests/documents.rs` checks that they are the same.
#![allow(dead_code, unused_imports, reason = "the programs are compiled, not run")]

mod from_a_build_script {
    // src/main.rs
    include!(concat!(env!("OUT_DIR"), "/cpanel.rs"));

    use cpanel_core::Client;
    use uapi::guestbook::{self, AddEntry};

    #[tokio::main(flavor = "current_thread")]
    async fn main() -> cpanel_core::Result<()> {
        let client =
            Client::builder("https://example.com:2083").token("username", "token").build()?;
        let made =
            guestbook::add_entry(&client, &AddEntry::new("Ada", "What a fine page!")).await?;
        println!("wrote entry {}", made.data.id);
        Ok(())
    }
}

mod from_a_crate {
    use guestbook::Client;
    use guestbook::uapi::guestbook::{self as calls, AddEntry};
}
