//! Routing in the test server: authentication, the called function, and the envelope of the answer.

use std::sync::atomic::Ordering;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Answer, PASSWORD, Received, Shared, TOKEN, USER, lock};
use crate::call::Api;
use crate::transport::http::Service;

const SESSION_COOKIE: &str = "cpsession=loopback%3asession";
const SESSION_PREFIX: &str = "/cpsess0123456789";
const LOGIN_PAGE: &str = "<!DOCTYPE html><html><head><title>cPanel Login</title></head>\
    <body><form action=\"/login/\"><input name=\"pass\" type=\"password\"></form></body></html>";

/// Answers a request. A success or a failure becomes a body.
pub(super) fn answer(shared: &Shared, received: &mut Received) -> Answer {
    if received.path == "/login/" {
        return login(shared, received);
    }
    if let Some(path) = received.path.strip_prefix(SESSION_PREFIX) {
        received.path = path.to_owned();
        if received.header("cookie") != Some(SESSION_COOKIE) {
            return html(401, LOGIN_PAGE);
        }
    } else if !is_authorized(shared, received) {
        return html(401, LOGIN_PAGE);
    }
    if let Err(answer) = identify(shared, received) {
        return answer;
    }
    let answer = run(shared, received);
    match answer.envelope(received) {
        Some(envelope) => as_json(200, &envelope),
        None => answer,
    }
}

/// Determines which function is called.
fn identify(shared: &Shared, received: &mut Received) -> Result<(), Answer> {
    let path = received.path.clone();
    if let Some(name) = path.strip_prefix("/execute/").filter(|_| shared.service != Service::Whm) {
        let (module, function) = name.split_once('/').unwrap_or((name, ""));
        (received.module, received.function) = (module.to_owned(), function.to_owned());
        return Ok(());
    }
    if path == "/json-api/uapi_cpanel" && shared.service == Service::Whm {
        received.take("api.version");
        received.account = received.take("cpanel.user");
        received.module = received.take("cpanel.module").unwrap_or_default();
        received.function = received.take("cpanel.function").unwrap_or_default();
        return Ok(());
    }
    if path != "/json-api/cpanel" || shared.service == Service::Webmail {
        return Err(html(404, "<html><head><title>404 Not Found</title></head></html>"));
    }
    received.account = received.take("cpanel_jsonapi_user");
    received.api = match received.take("cpanel_jsonapi_apiversion").as_deref() {
        Some("3") => Api::Uapi,
        _ => Api::Api2,
    };
    received.module = received.take("cpanel_jsonapi_module").unwrap_or_default();
    received.function = received.take("cpanel_jsonapi_func").unwrap_or_default();
    let wrong_account = received.account.as_deref().is_some_and(|account| account != USER);
    if wrong_account && shared.service == Service::Cpanel {
        let refusal = json!({"reason": "Access denied", "result": "0"});
        let result = json!({"apiversion": "2", "error": "Access denied", "data": refusal});
        return Err(as_json(403, &json!({ "cpanelresult": result })));
    }
    Ok(())
}

fn run(shared: &Shared, received: &Received) -> Answer {
    let name = (received.module.clone(), received.function.clone());
    let handler = lock(&shared.handlers).get(&name).cloned();
    let handler = handler.or_else(|| lock(&shared.fallback).clone());
    match handler {
        Some(handler) => handler(received),
        None if name == ("Batch".to_owned(), "strict".to_owned()) => batch(shared, received),
        None => {
            let (module, function) = name;
            Answer::failure(match received.api {
                Api::Uapi => format!(
                    "The system could not find the function “{function}” in the module “{module}”."
                ),
                Api::Api2 => format!("Could not find function '{function}' in module '{module}'"),
            })
        }
    }
}

/// Runs the commands of a batch in order, until one fails.
fn batch(shared: &Shared, received: &Received) -> Answer {
    let mut results = Vec::new();
    for (name, text) in &received.fields {
        if name != "command" && !name.starts_with("command-") {
            continue;
        }
        let Ok(command) = serde_json::from_str::<Value>(text) else {
            return Answer::failure(format!("The command “{text}” is not JSON."));
        };
        let word = |index: usize| command[index].as_str().unwrap_or_default().to_owned();
        let mut one = received.clone();
        (one.module, one.function, one.fields) = (word(0), word(1), Vec::new());
        for (name, value) in command[2].as_object().into_iter().flatten() {
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
            for value in values {
                let text = value.as_str().map_or(value.to_string(), str::to_owned);
                one.fields.push((name.clone(), text));
            }
        }
        let result = run(shared, &one);
        let Some(result) = result.uapi() else { return result };
        let failed = result["status"] == 0;
        results.push(result);
        if failed {
            let metadata = json!({});
            let body = json!({"status": 0, "data": results, "metadata": metadata,
                "errors": ["One of the commands failed."], "messages": null, "warnings": null});
            return as_json(200, &body);
        }
    }
    Answer::data(results)
}

fn is_authorized(shared: &Shared, received: &Received) -> bool {
    let scheme = if shared.service == Service::Whm { "whm" } else { "cpanel" };
    let Some(header) = received.header("authorization") else { return false };
    if header == format!("{scheme} {USER}:{TOKEN}") {
        return shared.service != Service::Webmail;
    }
    let basic = format!("Basic {}", STANDARD.encode(format!("{USER}:{PASSWORD}")));
    header == basic && !shared.second_factor.load(Ordering::Relaxed)
}

fn login(shared: &Shared, received: &Received) -> Answer {
    let refuse = |message: &str| as_json(401, &json!({"status": 0, "message": message}));
    if received.field("user") != Some(USER) || received.field("pass") != Some(PASSWORD) {
        return refuse("invalid_login");
    }
    if shared.second_factor.load(Ordering::Relaxed) && !is_second_factor(received) {
        return refuse("token_incorrect");
    }
    let body = json!({
        "status": 1, "redirect": format!("{SESSION_PREFIX}/"), "security_token": SESSION_PREFIX,
    });
    as_json(200, &body).header("Set-Cookie", &format!("{SESSION_COOKIE}; HttpOnly; path=/; secure"))
}

/// Accepts any six digits.
fn is_second_factor(received: &Received) -> bool {
    let Some(code) = received.field("tfa_token") else { return false };
    code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit())
}

fn html(status: u16, page: &str) -> Answer {
    Answer::page(status, page).header("Content-Type", "text/html; charset=\"utf-8\"")
}

/// Old servers send JSON as `text/plain`, and clients must accept that.
fn as_json(status: u16, body: &Value) -> Answer {
    Answer::page(status, body.to_string()).header("Content-Type", "text/plain; charset=\"utf-8\"")
}
