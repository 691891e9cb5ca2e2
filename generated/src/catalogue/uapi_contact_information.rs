// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ContactInformation", rust: "contact_information", summary: "Set where messages to the account's owner go, and which ones are sent.", docs: "The server notifies the owner of an account about quotas, logins, expiring certificates and the like. These functions decide where such messages go and\nwhich are sent at all.\n\n- `set_email_addresses` replaces the addresses, `unset_email_addresses` clears them. Both want the present addresses as well, so that two changes\n  at a time cannot overwrite each other.\n- `get_notification_preferences` lists the kinds of messages, `set_notification_preferences` switches single ones on and off.\n- `set_pushbullet_access_token` also sends them to Pushbullet, and `get_pushbullet_access_token` returns the token. The token is a secret:\n  it opens the person's Pushbullet account. `Pushbullet::send_test_message` tries one out.", functions: &[
    Function { name: "get_notification_preferences", rust: "get_notification_preferences", summary: "Lists the kinds of messages to the owner and whether each is sent.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-get_notification_preferences/", returns: &Type::List(&Type::Record(&[
        Member { name: "descp", ty: &Type::Text, doc: "A description of the kind of message, to show to people.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether such messages are sent.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the kind, as `set_notification_preferences` takes it.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a kind of message.", ..Function::EMPTY },
    Function { name: "get_pushbullet_access_token", rust: "get_pushbullet_access_token", summary: "Reads the stored Pushbullet access token.", docs: "The token opens the person's Pushbullet account, so treat it like a password.", effect: Effect::Read, gives_secret: true, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-get_pushbullet_access_token/", returns: &Type::Text, secret: true, returns_doc: "The token, a secret.", ..Function::EMPTY },
    Function { name: "set_email_addresses", rust: "set_email_addresses", summary: "Replaces the addresses that messages to the account's owner go to.", docs: "The present addresses have to be named so that two changes at a time cannot overwrite each other; `Variables::get_user_information` shows them (`contact_email`, `contact_email_2`). A message about the change may go out.", since: "11.102", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-set_email_addresses/", params: &[
        Param { name: "address", rust: "address", ty: &Type::List(&Type::Text), doc: "Address to send messages to from now on; one entry for each, in place of all present ones.", example: "[\"foo@example.com\",\"bar@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "old_address", rust: "old_address", ty: &Type::List(&Type::Text), doc: "Address set at present; one entry for each. If the list is not exactly what the account has, the call fails.", example: "[\"old1@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The account's own password, even if the call is made with a token.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "set_notification_preferences", rust: "set_notification_preferences", summary: "Switches kinds of messages to the owner on or off.", docs: "Kinds that are not named stay as they are. `get_notification_preferences` lists the names.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-set_notification_preferences/", body: Body::Json, params: &[
        Param { name: "preferences", rust: "preferences", ty: &Type::Map(&Type::Text), doc: "A map from the name of a kind to `1` (send) or `0` (do not), such as `notify_account_login` to `0`.", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "descp", ty: &Type::Text, doc: "A description of the kind of message, to show to people.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether such messages are sent from now on.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the kind.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a kind of message, after the change.", ..Function::EMPTY },
    Function { name: "set_pushbullet_access_token", rust: "set_pushbullet_access_token", summary: "Stores a Pushbullet access token, to which messages are then sent as well.", docs: "The token is not tried; `Pushbullet::send_test_message` does that.", since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ContactInformation-set_pushbullet_access_token/", params: &[
        Param { name: "pushbullet_access_token", rust: "pushbullet_access_token", ty: &Type::Text, doc: "Access token from the settings of the person's Pushbullet account.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "unset_email_addresses", rust: "unset_email_addresses", summary: "Clears the addresses that messages to the account's owner go to.", docs: "The owner then gets no messages by mail any more. The present addresses have to be named so that two changes at a time cannot overwrite each other.", since: "11.102", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-unset_email_addresses/", params: &[
        Param { name: "old_address", rust: "old_address", ty: &Type::List(&Type::Text), doc: "Address set at present; one entry for each. If the list is not exactly what the account has, the call fails.", example: "[\"old1@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The account's own password, even if the call is made with a token.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
