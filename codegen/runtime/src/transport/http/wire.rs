//! Turning a call into an HTTP request: path, fields and body. Only this file knows the differences between the
//! services.

use std::borrow::Cow;
use std::time::Duration;

use zeroize::Zeroizing;

use super::encode::{self, Payload};
use super::multipart::multipart;
use super::{Service, Settings};
use crate::call::Api;
use crate::error::Error;
use crate::form::Body;
use crate::request::Request;

/// The content type of a form.
pub(crate) const URLENCODED: &str = "application/x-www-form-urlencoded";

/// An HTTP request. It does not depend on the library that sends it.
pub(crate) struct HttpRequest {
    /// The path. It contains the token of the session, if there is one.
    pub path: Zeroizing<String>,
    pub content_type: Cow<'static, str>,
    pub payload: Payload,
    /// The time limit of the whole request, if it differs from the settings.
    pub timeout: Option<Duration>,
}

impl HttpRequest {
    /// Creates the HTTP request of a call.
    pub fn new(settings: &Settings, request: &Request) -> Result<Self, Error> {
        let Request { call, form, .. } = request;
        let service = settings.address.service;
        let refuse = |why: &str| Err(Error::bad_argument(why).in_call(call));
        let user = match (service, request.account.as_deref()) {
            (Service::Whm, Some(account)) => Some(account),
            (Service::Whm, None) => {
                return refuse(
                    "WHM must know the account: use on_behalf_of, \
                     or cPanel's port, 2083, with the account's own credentials",
                );
            }
            (_, Some(_)) => {
                return refuse(
                    "only WHM can make calls on behalf of another account: use its port, 2087 \
                     (for another port, service(Service::Whm), CPANEL_SERVICE=whm or --service=whm), \
                     with a token of WHM",
                );
            }
            (_, None) => settings.credentials.user(),
        };
        let mut own = Vec::new();
        let prefix = settings.credentials.prefix();
        let path = match (service, call.api) {
            (Service::Webmail, Api::Api2) => return refuse("webmail has no API 2"),
            (Service::Cpanel | Service::Webmail, Api::Uapi) => {
                [prefix, "/execute/", &call.module, "/", &call.function].concat()
            }
            (Service::Whm, Api::Uapi) if settings.by_uapi_cpanel => {
                own.push(("api.version", "1"));
                own.extend(user.map(|user| ("cpanel.user", user)));
                own.push(("cpanel.module", &call.module));
                own.push(("cpanel.function", &call.function));
                [prefix, "/json-api/uapi_cpanel"].concat()
            }
            (_, api) => {
                let version = if api == Api::Uapi { "3" } else { "2" };
                own.extend(user.map(|user| ("cpanel_jsonapi_user", user)));
                own.push(("cpanel_jsonapi_apiversion", version));
                own.push(("cpanel_jsonapi_module", &call.module));
                own.push(("cpanel_jsonapi_func", &call.function));
                [prefix, "/json-api/cpanel"].concat()
            }
        };
        // Only UAPI accepts a JSON body. For everything else, its members are sent as ordinary fields.
        let (content_type, payload) = match form.body {
            Body::Multipart => {
                let body = multipart(&own, form).map_err(|error| error.in_call(call))?;
                let (boundary, payload) = body;
                (format!("multipart/form-data; boundary={boundary}").into(), payload)
            }
            Body::Json if own.is_empty() => {
                ("application/json".into(), Payload::Bytes(encode::json(form)))
            }
            Body::Json | Body::Form => {
                (URLENCODED.into(), Payload::Bytes(encode::urlencoded(&own, form)))
            }
        };
        Ok(Self { path: path.into(), content_type, payload, timeout: request.timeout })
    }
}
