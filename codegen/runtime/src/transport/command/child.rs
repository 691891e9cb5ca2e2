//! Running a command together with the processes that it starts, and reading their output.

use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A running command. When any of the clones is dropped, the command and the processes that it started are killed.
#[derive(Clone)]
pub(super) struct Running(Arc<Mutex<Option<Child>>>);

/// An output of a command.
pub(super) type Pipe = Box<dyn Read + Send>;

impl Running {
    /// Starts a command in a process group of its own. Returns its standard output and standard error.
    pub fn spawn(command: &mut Command) -> io::Result<(Self, [Pipe; 2])> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let mut child = command.spawn()?;
        let pipe = |pipe: Option<Pipe>| pipe.unwrap_or_else(|| Box::new(io::empty()));
        let output = pipe(child.stdout.take().map(|pipe| Box::new(pipe) as Pipe));
        let errors = pipe(child.stderr.take().map(|pipe| Box::new(pipe) as Pipe));
        Ok((Self(Arc::new(Mutex::new(Some(child)))), [output, errors]))
    }

    /// Returns whether the command itself has ended.
    pub fn has_ended(&self) -> io::Result<bool> {
        match &mut *lock(&self.0) {
            Some(child) => has_ended(child),
            None => Err(io::Error::other("the call was cancelled")),
        }
    }

    /// Kills the command if it is still running. If it has already ended, returns its exit status, and processes that
    /// it left behind keep running.
    pub fn end(&self) -> io::Result<Option<ExitStatus>> {
        let Some(mut child) = lock(&self.0).take() else { return Ok(None) };
        if has_ended(&mut child)? {
            // The status is lost if this program ignores SIGCHLD.
            return Ok(child.wait().ok());
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

/// Checks without reaping the process. Until it is reaped, no other process gets the same id.
#[cfg(unix)]
fn has_ended(child: &mut Child) -> io::Result<bool> {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let look = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    match waitid(WaitId::Pid(Pid::from_child(child)), look) {
        // Whoever started this program may have made it ignore SIGCHLD. Then nothing is left of a child that has ended.
        Err(rustix::io::Errno::CHILD) => Ok(true),
        status => Ok(status?.is_some()),
    }
}

#[cfg(not(unix))]
fn has_ended(child: &mut Child) -> io::Result<bool> {
    Ok(child.try_wait()?.is_some())
}

/// Kills a command and its process group. Outside Unix, where cPanel does not run, only the command itself is killed.
fn kill(mut child: Child) {
    // These calls fail only if the processes have already ended.
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(&child),
        rustix::process::Signal::KILL,
    );
    #[cfg(not(unix))]
    let _ = child.kill();
    // A process that waits for a disk may take long to end, and nobody should wait for it.
    let _ = std::thread::Builder::new().spawn(move || child.wait());
}

/// The bytes read from a pipe so far. A thread reads to the end, even if no more bytes are kept.
pub(super) struct Gathered(Arc<Mutex<PipeState>>);

#[derive(Default)]
struct PipeState {
    bytes: Vec<u8>,
    closed: bool,
}

impl Gathered {
    /// Reads a pipe and keeps its first `most` bytes. Fails if the system gives no thread.
    pub fn read(mut pipe: Pipe, most: u64) -> io::Result<Self> {
        let shared = Arc::new(Mutex::new(PipeState::default()));
        let state = Arc::clone(&shared);
        std::thread::Builder::new().spawn(move || {
            let mut piece = vec![0; 64 * 1024];
            loop {
                let read = match pipe.read(&mut piece) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    read => read.unwrap_or(0),
                };
                // Nothing is kept if the other side has been dropped.
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
        })?;
        Ok(Self(shared))
    }

    /// Returns the number of bytes that are kept.
    pub fn length(&self) -> u64 {
        lock(&self.0).bytes.len() as u64
    }

    /// Returns whether the pipe is closed.
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
