//! A command and the processes that it starts, and the reading of what they write.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A running command. When one of its clones is dropped it is ended, with the processes that it started.
#[derive(Clone)]
pub(super) struct Running(Arc<Mutex<Option<Child>>>);

/// What a command writes.
pub(super) type Pipe = Box<dyn Read + Send>;

impl Running {
    /// Starts a command in a process group of its own, and gives its standard output and its standard error.
    pub fn spawn(command: &mut Command) -> io::Result<(Self, [Pipe; 2])> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let mut child = command.spawn()?;
        let pipe = |pipe: Option<Pipe>| pipe.unwrap_or_else(|| Box::new(io::empty()));
        let output = pipe(child.stdout.take().map(|pipe| Box::new(pipe) as Pipe));
        let errors = pipe(child.stderr.take().map(|pipe| Box::new(pipe) as Pipe));
        Ok((Self(Arc::new(Mutex::new(Some(child)))), [output, errors]))
    }

    /// Whether the command itself has ended.
    pub fn has_ended(&self) -> io::Result<bool> {
        match &mut *lock(&self.0) {
            Some(child) => has_ended(child),
            None => Err(io::Error::other("the call was given up")),
        }
    }

    /// Ends the command if it runs still; its exit status if it had ended by itself. What it left running behind is not
    /// ended then.
    pub fn end(&self) -> io::Result<Option<ExitStatus>> {
        let Some(mut child) = lock(&self.0).take() else { return Ok(None) };
        if has_ended(&mut child)? {
            return child.wait().map(Some);
        }
        kill(child);
        Ok(None)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(child) = lock(&self.0).take() {
            kill(child);
        }
    }
}

/// Looks without taking the exit status: until that is taken, no other process gets the same number.
#[cfg(unix)]
fn has_ended(child: &mut Child) -> io::Result<bool> {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    Ok(waitid(WaitId::Pid(Pid::from_child(child)), look)?.is_some())
}

#[cfg(not(unix))]
fn has_ended(child: &mut Child) -> io::Result<bool> {
    Ok(child.try_wait()?.is_some())
}

/// Ends a command and its process group. cPanel runs on Linux; elsewhere only the command itself is ended.
fn kill(mut child: Child) {
    // All of these fail only where there is nothing to end any more.
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(&child),
        rustix::process::Signal::KILL,
    );
    #[cfg(not(unix))]
    let _ = child.kill();
    let _ = child.wait();
}

/// What was read of a pipe so far. A thread reads on to the end, whether the bytes are kept or not.
pub(super) struct Gathered(Arc<Mutex<PipeState>>);

#[derive(Default)]
struct PipeState {
    bytes: Vec<u8>,
    closed: bool,
}

impl Gathered {
    /// Reads a pipe and keeps its first bytes.
    pub fn read(mut pipe: Pipe, most: u64) -> Self {
        let shared = Arc::new(Mutex::new(PipeState::default()));
        let state = Arc::clone(&shared);
        std::thread::spawn(move || {
            let mut piece = vec![0; 64 * 1024];
            loop {
                let read = match pipe.read(&mut piece) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    read => read.unwrap_or(0),
                };
                // Where nobody wants it any more, nothing is kept.
                let is_wanted = Arc::strong_count(&state) > 1;
                let mut state = lock(&state);
                if read == 0 {
                    state.closed = true;
                    return;
                }
                let room = most.saturating_sub(state.bytes.len() as u64);
                if is_wanted {
                    let kept = read.min(usize::try_from(room).unwrap_or(usize::MAX));
                    state.bytes.extend_from_slice(&piece[..kept]);
                }
            }
        });
        Self(shared)
    }

    /// How many bytes are kept.
    pub fn length(&self) -> u64 {
        lock(&self.0).bytes.len() as u64
    }

    /// Whether nothing more can come.
    pub fn is_closed(&self) -> bool {
        lock(&self.0).closed
    }

    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut lock(&self.0).bytes)
    }

    pub fn copy(&self) -> Vec<u8> {
        lock(&self.0).bytes.clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
