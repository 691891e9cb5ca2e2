//! Waiting for a task: the reply when it is done, and the error when it is not.
#![cfg(all(feature = "async", feature = "mock"))]

use std::time::Duration;

use cpanel_core::mock::Mock;
use cpanel_core::{Advice, Dynamic, DynamicCall, ErrorKind, Wait};

fn progress() -> DynamicCall {
    DynamicCall::uapi("Garden", "task_progress").param("task_id", "17").read_only()
}

/// A task that is done at the third call, for each of two clients.
fn growing() -> Mock {
    let mock = Mock::new();
    for state in ["sown", "green", "ripe", "sown", "green", "ripe"] {
        mock.expect(&progress()).gives(Dynamic(state.into()));
    }
    mock
}

fn quickly(limit: Duration) -> Wait {
    let interval = Duration::from_millis(2);
    Wait::at_most(limit).first_interval(interval).longest_interval(2 * interval)
}

#[tokio::test]
async fn the_reply_that_says_done_is_given() {
    let mock = growing();
    let wait = quickly(Duration::from_secs(600));
    let ripe = |reply: &cpanel_core::Reply<Dynamic>| reply.data.0 == "ripe";
    let reply = wait.until(&mock.client(), &progress(), ripe).await.unwrap();
    assert_eq!(reply.data.0, "ripe");
    assert_eq!(mock.received().len(), 3);
    let reply = wait.until_blocking(&mock.blocking_client(), &progress(), ripe).unwrap();
    assert_eq!(reply.data.0, "ripe");
    assert_eq!(mock.received().len(), 6);
    mock.verify();
}

#[tokio::test]
async fn a_task_that_is_never_done_ends_the_wait_and_the_error_says_that_it_may_still_run() {
    let mock = Mock::new();
    mock.expect(&progress()).any_times().gives(Dynamic("sown".into()));
    let wait = quickly(Duration::from_millis(30));
    let never = |_: &cpanel_core::Reply<Dynamic>| false;
    for error in [
        wait.until(&mock.client(), &progress(), never).await.unwrap_err(),
        wait.until_blocking(&mock.blocking_client(), &progress(), never).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::TimedOut);
        assert_eq!(error.advice(), Advice::Retry);
        let text = error.to_string();
        assert!(text.starts_with("Garden::task_progress: "), "{text}");
        assert!(text.contains("not done after 30ms and "), "{text}");
        assert!(text.ends_with("the task may still be running"), "{text}");
    }
    // A first and a last call, with each of two clients.
    assert!(mock.received().len() >= 4);
}

#[tokio::test]
async fn a_call_that_fails_ends_the_wait() {
    let mock = Mock::new();
    mock.expect(&progress()).times(2).fails("no such task");
    let wait = quickly(Duration::from_secs(600));
    for error in [
        wait.until(&mock.client(), &progress(), |_| false).await.unwrap_err(),
        wait.until_blocking(&mock.blocking_client(), &progress(), |_| false).unwrap_err(),
    ] {
        assert!(error.is_rejected());
        assert_eq!(error.reasons(), ["no such task"]);
    }
    mock.verify();
}

#[test]
fn a_wait_can_be_spawned() {
    fn spawnable(_: impl Future + Send) {}
    let (client, call) = (Mock::new().client(), progress());
    spawnable(quickly(Duration::ZERO).until(&client, &call, |_| true));
}
