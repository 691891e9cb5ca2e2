//! Reading a reply of 10,000 rows of 20 members, against a plain derive of serde in the same run. The goal: 0.75 at most.

use std::time::{Duration, Instant};

use cpanel_core::{Named, RawReply, decode};
use serde::Deserialize;

#[rustfmt::skip]
#[path = "../golden/wide/demo.rs"]
#[allow(dead_code)]
mod demo;

#[derive(Deserialize)]
struct Envelope {
    data: Vec<Row>,
}

/// The same row as serde reads it where every value comes in the one form that it expects.
#[derive(Deserialize)]
#[allow(dead_code, reason = "they are read, which is what is measured")]
struct Row {
    email: Option<String>,
    login: Option<String>,
    domain: Option<String>,
    user: Option<String>,
    diskquota: Option<f64>,
    diskused: Option<f64>,
    quota_bytes: Option<i64>,
    used_bytes: Option<i64>,
    percent: Option<f64>,
    human_quota: Option<String>,
    human_used: Option<String>,
    suspended_login: Option<i64>,
    suspended_incoming: Option<i64>,
    suspended_outgoing: Option<i64>,
    created: Option<i64>,
    changed: Option<i64>,
    messages: Option<i64>,
    inodes: Option<i64>,
    path: Option<String>,
    kind: Option<String>,
}

const ROWS: usize = 10_000;
const ROUNDS: usize = 40;

fn main() {
    let body = body();
    let (mut derived, mut typed) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let read: Envelope = serde_json::from_slice(&body).expect("rows");
        derived.push(start.elapsed());
        assert_eq!(read.data.len(), ROWS);

        let raw = RawReply::new(200, body.clone());
        let start = Instant::now();
        let read = decode::<Vec<demo::types::ListRow>>(&demo::List::CALL, raw).expect("rows");
        typed.push(start.elapsed());
        assert_eq!(read.data.len(), ROWS);
    }
    let (derived, typed) = (median(derived), median(typed));
    println!("{ROWS} rows of 20 members, {} bytes, median of {ROUNDS}:", body.len());
    println!("  serde_json, plain derive {derived:>10.2?}");
    println!("  cpanel, typed reply      {typed:>10.2?}");
    println!("  ratio {:.2} (goal: 0.75 at most)", typed.as_secs_f64() / derived.as_secs_f64());
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn body() -> Vec<u8> {
    let row = |n: usize| {
        format!(
            r#"{{"email":"user{n}@example.com","login":"user{n}@example.com","domain":"example.com",
"user":"user{n}","diskquota":250,"diskused":{n}.5,"quota_bytes":262144000,"used_bytes":{n}000,
"percent":12.5,"human_quota":"250 MB","human_used":"{n}.5 MB","suspended_login":0,
"suspended_incoming":1,"suspended_outgoing":0,"created":1700000000,"changed":17000{n:05},
"messages":{n},"inodes":42,"path":"/home/user/mail/example.com/user{n}","kind":"mailbox"}}"#
        )
        .replace('\n', "")
    };
    let rows: Vec<_> = (1..=ROWS).map(row).collect();
    format!(
        r#"{{"data":[{}],"errors":null,"messages":null,"metadata":{{}},"status":1,"warnings":null}}"#,
        rows.join(",")
    )
    .into_bytes()
}
