//! Uploads files with a progress bar: `upload FOLDER FILE…`. The folder is one of the account.
//!
//! `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN` set the server and the account.

use std::env;
use std::error::Error;
use std::time::Duration;

use cpanel::uapi::fileman::{self, UploadFiles};
use cpanel::{Client, ClientBuilder, Upload};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("usage: upload FOLDER FILE…")?;
    // Files are read while they are sent, so they may be larger than the available memory.
    let files = arguments.map(|path| {
        let file = Upload::path(path);
        let name = file.name.clone();
        file.on_progress(move |sent, total| show(&name, sent, total))
    });
    let call = UploadFiles::new().dir(folder).file(files);

    // The time limit applies to the whole call, and two minutes may be too short for large files.
    let client = ClientBuilder::<Client>::from_env()?.timeout(Duration::from_secs(3600)).build()?;
    let reply = fileman::upload_files(&client, &call).await?.data;
    eprintln!();

    // The server may accept some files and refuse others, although the call as a whole succeeds.
    let mut refused = 0;
    for file in &reply.uploads {
        let name = &file.file;
        if file.status {
            println!("{name}: {} bytes", file.size.unwrap_or_default());
        } else {
            refused += 1;
            println!("{name}: refused: {}", file.reason.as_deref().unwrap_or_default());
        }
    }
    if refused > 0 { Err(format!("{refused} refused").into()) } else { Ok(()) }
}

/// Draws the progress bar on the same line.
fn show(name: &str, sent: u64, total: u64) {
    const WIDTH: u64 = 40;
    let filled = (sent * WIDTH).checked_div(total).unwrap_or(WIDTH);
    let bar: String = (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
    eprint!("\r[{bar}] {sent:>10} of {total} bytes  {name}");
}
