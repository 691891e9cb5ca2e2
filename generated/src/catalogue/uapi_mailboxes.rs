// Made by cpanel-codegen from schema/uapi/Mailboxes.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Mailboxes", rust: "mailboxes", summary: "Lists the folders of a mailbox, deletes messages by search, and sets how folder names are encoded.", docs: "These functions manage the folders in a mailbox, such as the inbox, the sent mail or the spam folder. The module\n`Email` manages mailboxes themselves.\n\n- `get_mailbox_status_list` lists the folders with their number of messages, size and identifier (GUID).\n- `expunge_messages_for_mailbox_guid` deletes the messages of a folder that match a search, and\n  `expunge_mailbox_messages` does the same by the folder's name. Prefer the GUID: in a name, characters such as `*`\n  are wildcards that cannot be escaped, so the name may match more folders. Deleted mail cannot be restored.\n- `has_utf8_mailbox_names` and `set_utf8_mailbox_names` read and change how folder names with non-ASCII letters are\n  encoded.\n\nThe search has Dovecot's syntax: `savedbefore 52w` finds messages that were saved more than 52 weeks ago, `seen`\nfinds messages that were read, and `all` finds all messages.", functions: &[
    Function { name: "expunge_mailbox_messages", rust: "expunge_mailbox_messages", summary: "Deletes the messages that match a search from the folder with a given name.", docs: "This cannot be undone. Wildcards in the folder's name cannot be escaped, so prefer `expunge_messages_for_mailbox_guid`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/expunge_mailbox_messages/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox: its address, the account's user name, or `_mainaccount@` with a domain for the account's own mailbox.", example: "\"_mainaccount@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "mailbox", rust: "mailbox", ty: &Type::Text, doc: "Name of the folder, such as `INBOX.Archive`. It is `mailbox` in `get_mailbox_status_list`.", example: "\"INBOX.user@example_com\"", required: true, ..Param::EMPTY },
        Param { name: "query", rust: "query", ty: &Type::Text, doc: "Dovecot search for the messages to delete, such as `savedbefore 52w`. It is required, so that nobody deletes all messages by mistake.", example: "\"savedbefore 52w\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "expunge_messages_for_mailbox_guid", rust: "expunge_messages_for_mailbox_guid", summary: "Deletes the messages that match a search from the folder with a given GUID.", docs: "This cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/expunge_messages_for_mailbox_guid/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox: its address, the account's user name, or `_mainaccount@` with a domain for the account's own mailbox.", example: "\"_mainaccount@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "mailbox_guid", rust: "mailbox_guid", ty: &Type::Text, doc: "Identifier of the folder. It is `guid` in `get_mailbox_status_list`.", example: "\"2550860f0c58d158c92a000044f0d230\"", required: true, ..Param::EMPTY },
        Param { name: "query", rust: "query", ty: &Type::Text, doc: "Dovecot search for the messages to delete, such as `savedbefore 52w`.", example: "\"savedbefore 52w\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_mailbox_status_list", rust: "get_mailbox_status_list", summary: "Lists the folders of a mailbox with their size and number of messages.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailbox_status_list/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Address of the mailbox.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "guid", ty: &Type::Text, doc: "Identifier of the folder, 32 hexadecimal digits. It does not change when the folder is renamed.", ..Member::EMPTY },
        Member { name: "mailbox", ty: &Type::Text, doc: "Name of the folder, such as `INBOX.Archive`.", ..Member::EMPTY },
        Member { name: "messages", ty: &Type::Integer, doc: "Number of messages in the folder.", ..Member::EMPTY },
        Member { name: "vsize", ty: &Type::Integer, doc: "Size of the messages in the folder, in bytes.", ..Member::EMPTY },
    ])), returns_doc: "One item for each folder.", ..Function::EMPTY },
    Function { name: "has_utf8_mailbox_names", rust: "has_utf8_mailbox_names", summary: "Returns whether folder names are written in UTF-8.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_utf8_mailbox_names/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "User whose setting is read. By default, the signed-in user.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether folder names are written in UTF-8.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_utf8_mailbox_names", rust: "set_utf8_mailbox_names", summary: "Sets whether folder names are written in UTF-8.", docs: "The setting affects all mailboxes of the account, as Roundcube shows them.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_utf8_mailbox_names/", params: &[
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether folder names are written in UTF-8.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "success", ty: &Type::Flag, doc: "Whether the setting was changed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
