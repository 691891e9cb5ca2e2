// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ContactInformation", rust: "contact_information", summary: "Set or clear the addresses that messages to the account's owner go to.", docs: "", functions: &[
    Function { name: "set_email_addresses", rust: "set_email_addresses", summary: "Replaces the addresses that messages to the account's owner go to.", docs: "The present addresses have to be named so that two changes at a time cannot overwrite each other; `Variables::get_user_information` shows them (`contact_email`, `contact_email_2`). A message about the change may go out.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-set_email_addresses/", params: &[
        Param { name: "address", rust: "address", ty: &Type::List(&Type::Text), doc: "Address to send messages to from now on; one entry for each, in place of all present ones.", example: "[\"foo@example.com\",\"bar@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "old_address", rust: "old_address", ty: &Type::List(&Type::Text), doc: "Address set at present; one entry for each. If the list is not exactly what the account has, the call fails.", example: "[\"old1@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The account's own password, even if the call is made with a token.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "unset_email_addresses", rust: "unset_email_addresses", summary: "Clears the addresses that messages to the account's owner go to.", docs: "The owner then gets no messages by mail any more. The present addresses have to be named so that two changes at a time cannot overwrite each other.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/contactinformation-unset_email_addresses/", params: &[
        Param { name: "old_address", rust: "old_address", ty: &Type::List(&Type::Text), doc: "Address set at present; one entry for each. If the list is not exactly what the account has, the call fails.", example: "[\"old1@example.com\"]", format: "email", required: true, wire: Wire::Repeated, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The account's own password, even if the call is made with a token.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
