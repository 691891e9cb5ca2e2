//! Uploads, with a progress bar on a terminal.

use std::path::Path;
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use crate::catalogue::{Param, Type};
use crate::value::Upload;

/// A function that is told the number of bytes sent and the total, if there is one.
pub(super) type ProgressFn = Option<Arc<dyn Fn(u64, u64) + Send + Sync>>;

/// Checks whether the files of a parameter can be read.
pub(super) fn check(param: &Param, value: &Value) -> Result<(), String> {
    if !matches!(param.ty, Type::File | Type::List(Type::File)) {
        return Ok(());
    }
    let paths = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    for path in paths.iter().filter_map(Value::as_str) {
        let file = std::fs::File::open(path).map_err(|error| format!("{path}: {error}"))?;
        if file.metadata().is_ok_and(|about| about.is_dir()) {
            return Err(format!("{path}: this is a folder"));
        }
    }
    Ok(())
}

/// Creates the upload of a file.
pub(super) fn upload(path: &str, watch: &dyn Fn(&str) -> ProgressFn) -> Upload {
    let upload = Upload::path(path);
    match watch(&upload.name) {
        Some(tell) => upload.on_progress(move |sent, total| tell(sent, total)),
        None => upload,
    }
}

/// Creates a progress bar for a file on standard error.
pub(super) fn bar(name: &str) -> ProgressFn {
    let name = Path::new(name).display().to_string();
    let style = ProgressStyle::with_template(
        "{msg} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec} {eta}",
    );
    let bar = ProgressBar::new(0).with_message(super::terminal::printable(&name).into_owned());
    let bar = if let Ok(style) = style { bar.with_style(style.progress_chars("=> ")) } else { bar };
    Some(Arc::new(move |sent, total| {
        bar.set_length(total);
        bar.set_position(sent);
        if sent >= total {
            bar.finish();
        }
    }))
}
