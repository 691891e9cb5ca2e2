//! Tests that the Rust blocks of guides and READMEs compile, also those that documentation tests leave out: `ignore` is
//! for code that needs crates that the documented crate does not have. This file has such code, compiled.
#![allow(dead_code, reason = "the programs of the guides are compiled, not run")]

use std::fs;

use cpanel_tests::folder;

mod getting_started {
    use cpanel::Client;
    use cpanel::uapi::email::{self, ListPopsWithDisk};

    #[tokio::main(flavor = "current_thread")]
    async fn main() -> cpanel::Result<()> {
        // Reads CPANEL_URL, CPANEL_USER and CPANEL_TOKEN.
        let client = Client::from_env()?;
        for mailbox in email::list_pops_with_disk(&client, &ListPopsWithDisk::new()).await?.data {
            println!("{} uses {} MB", mailbox.email, mailbox.diskused.unwrap_or_default());
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_test_server_of_the_guide_answers() {
    use cpanel::uapi::email::{self, CountPops};
    use cpanel_core::test_server::{Answer, TestServer};

    let server = TestServer::start();
    server.on("Email", "count_pops", |_| Answer::data(4));
    let count = email::count_pops(&server.client(), &CountPops::new()).await.expect("a reply").data;
    assert_eq!(count, Some(4));
    // Check what the server received.
    assert_eq!(server.received()[0].function, "count_pops");
    assert_eq!(server.received()[0].field("domain"), None);
}

/// Returns the blocks that documentation tests leave out.
fn ignored(text: &str) -> Vec<String> {
    let fences = text.split("\n```").collect::<Vec<_>>();
    let opened = fences.iter().skip(1).step_by(2);
    let blocks = opened.filter_map(|block| block.split_once('\n'));
    blocks.filter(|(kind, _)| kind.contains("ignore")).map(|(_, code)| code.to_owned()).collect()
}

/// Returns a text without white space, because the formatting of both sides differs.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn blocks_that_are_no_tests_are_compiled_elsewhere() {
    let compiled =
        [include_str!("documents.rs"), include_str!("../examples/plugin/tests/readme.rs")];
    let compiled = compiled.map(dense).concat();
    let guides = fs::read_dir(folder("../codegen/pieces/guides")).expect("the guides");
    let guides = guides.map(|entry| entry.expect("a guide").path());
    let readmes = ["../README.md", "../codegen/README.md", "../codegen/pieces/README.md"];
    let (mut count, mut unknown) = (0, Vec::new());
    for path in guides.chain(readmes.map(folder)) {
        let text = fs::read_to_string(&path).expect("a document");
        for block in ignored(&text) {
            count += 1;
            if !compiled.contains(&dense(&block)) {
                unknown.push(format!("{}:\n{block}", path.display()));
            }
        }
    }
    assert!(unknown.is_empty(), "no test compiles:\n{}", unknown.join("\n"));
    assert!(count >= 4, "only {count} blocks");
}
