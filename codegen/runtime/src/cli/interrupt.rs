//! Interrupts (Ctrl-C): the terminal gets its echo back after a prompt, and the message after a call that writes says
//! that it may have taken effect.
//!
//! On Unix the program then ends by the signal itself, not by an exit status of its own. Only then does a shell stop a
//! loop that makes several calls.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::call::Call;

/// What to do at an interrupt.
#[derive(Default)]
struct State {
    has_handler: bool,
    /// A prompt is shown. It handles the interrupt itself, because it has to restore the terminal first.
    is_prompting: bool,
    /// The call that was sent, if it writes.
    writing: Option<String>,
}

static STATE: Mutex<State> =
    Mutex::new(State { has_handler: false, is_prompting: false, writing: None });

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes an interrupt print that the call may have taken effect.
pub(super) fn warn_about(call: &Call) {
    state().writing = Some(call.to_string());
    handle();
}

/// Prompts, and ends the program at an interrupt after the terminal was restored.
pub(super) fn while_prompting<T>(prompt: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    state().is_prompting = true;
    handle();
    let answer = prompt();
    state().is_prompting = false;
    if let Err(error) = &answer
        && error.kind() == io::ErrorKind::Interrupted
    {
        end();
    }
    answer
}

/// Sets the handler, once. If it cannot be set, an interrupt still ends the program, but without the message.
fn handle() {
    if std::mem::replace(&mut state().has_handler, true) {
        return;
    }
    #[cfg(unix)]
    if let Ok(mut signals) = signal_hook::iterator::Signals::new([signal_hook::consts::SIGINT]) {
        std::thread::spawn(move || signals.forever().for_each(|_| interrupted()));
    }
    #[cfg(not(unix))]
    let _ = ctrlc::set_handler(interrupted);
}

fn interrupted() {
    let state = state();
    if state.is_prompting {
        return;
    }
    if let Some(call) = &state.writing {
        eprintln!("\ninterrupted: {call} may have taken effect; check before you repeat it");
    }
    end();
}

/// Ends the program as an interrupt does without a handler.
fn end() {
    #[cfg(unix)]
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGINT);
    std::process::exit(130);
}
