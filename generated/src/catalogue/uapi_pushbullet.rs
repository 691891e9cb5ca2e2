// Made by cpanel-codegen from schema/uapi/Pushbullet.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Pushbullet", rust: "pushbullet", summary: "Try out a Pushbullet access token.", docs: "", functions: &[
    Function { name: "send_test_message", rust: "send_test_message", summary: "Sends a test message through Pushbullet, to see whether a token works.", docs: "The owner of the token receives the message. The token is a secret, and the server sends it to Pushbullet.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/send_test_message/", params: &[
        Param { name: "access_token", rust: "access_token", ty: &Type::Text, doc: "Access token from the settings of the person's Pushbullet account.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message_id", ty: &Type::Text, doc: "Identifier of the test message, made by the server.", ..Member::EMPTY },
        Member { name: "payload", ty: &Type::Dynamic, doc: "Pushbullet's own reply, as it came.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
