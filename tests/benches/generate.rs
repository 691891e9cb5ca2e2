//! Making the whole crate from the schema in the repository: in memory, onto an empty disk, and where nothing changed.
//! The goals: 0.5 s, and 0.2 s where nothing changed.

use std::time::{Duration, Instant};

use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::generate::{files, generate};
use cpanel_codegen::internal::schema::Crate;
use cpanel_codegen::internal::write::Written;
use tempfile::TempDir;

// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 10;

fn main() {
    let schema = cpanel_tests::folder("../schema");
    let of = Crate::read(&schema).expect("a sound schema");
    let time = |mut work: Box<dyn FnMut() + '_>| {
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                work();
                start.elapsed()
            })
            .collect();
        times.sort();
        times[ROUNDS / 2]
    };
    let made = files(&schema, &of, Demands::default()).expect("a sound schema");
    let bytes: usize = made.values().map(String::len).sum();
    println!("{} files, {bytes} bytes, median of {ROUNDS}:", made.len());
    let in_memory = time(Box::new(|| {
        files(&schema, &of, Demands::default()).expect("a sound schema");
    }));
    println!("  in memory          {in_memory:>10.2?}");
    let fresh = time(Box::new(|| {
        let out = TempDir::new().expect("a folder");
        generate(&schema, out.path(), &of).expect("a sound schema");
    }));
    println!("  into a new folder  {fresh:>10.2?} (goal: 500 ms)");
    let out = TempDir::new().expect("a folder");
    generate(&schema, out.path(), &of).expect("a sound schema");
    let unchanged = time(Box::new(|| {
        let written = generate(&schema, out.path(), &of).expect("a sound schema");
        assert_eq!(written, Written::default());
    }));
    println!("  nothing changed    {unchanged:>10.2?} (goal: 200 ms)");
}
