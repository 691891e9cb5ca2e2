// Made by cpanel-codegen from schema/uapi/CPDAVD.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CPDAVD", rust: "cpdavd", summary: "Manages calendars and address books (CalDAV and CardDAV) and shares calendars.", docs: "Each mail user of the account, and the account itself, has **collections**: calendars and address books for CalDAV\nand CardDAV clients.\n\n- `list_users` lists the users with all their collections.\n- `manage_collection` creates, changes or deletes a collection. The events or contacts of a deleted collection are\n  deleted too. A collection with `protected` cannot be deleted.\n- An owner (the **delegator**) can share a calendar with another user (the **delegatee**): `add_delegate` shares it,\n  `update_delegate` changes whether the other user can write, `remove_delegate` stops sharing it, and\n  `list_delegates` lists all shared calendars of the account.\n\nAll functions that change something report success in the member `shared`. Check it too, because the call may\nsucceed even if the change failed.", functions: &[
    Function { name: "add_delegate", rust: "add_delegate", summary: "Shares a calendar with another user of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_add_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` returns it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Full mail address of the user with whom the calendar is shared.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Full mail address of the user who owns the calendar.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other user can only read. No default is documented, so set this flag.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "list_delegates", rust: "list_delegates", summary: "Lists the shared calendars of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_delegates/", returns: &Type::List(&Type::Record(&[
        Member { name: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as the other functions take it.", ..Member::EMPTY },
        Member { name: "calname", ty: &Type::Text, doc: "Title of the calendar for display.", ..Member::EMPTY },
        Member { name: "delegatee", ty: &Type::Text, doc: "User with whom the calendar is shared.", ..Member::EMPTY },
        Member { name: "delegator", ty: &Type::Text, doc: "User who owns the calendar.", ..Member::EMPTY },
        Member { name: "readonly", ty: &Type::Flag, doc: "Whether the `delegatee` can only read.", ..Member::EMPTY },
    ])), returns_doc: "One item for each pair of calendar and user.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users who can have calendars and address books, with their collections.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_users/", returns: &Type::List(&Type::Map(&Type::Map(&Type::Record(&[
        Member { name: "calendar-color", ty: &Type::Text, doc: "Colour of the calendar's events, such as `#ee5555`. Only for calendars.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Description of the collection for display.", ..Member::EMPTY },
        Member { name: "displayname", ty: &Type::Text, doc: "Title of the collection for display.", ..Member::EMPTY },
        Member { name: "protected", ty: &Type::Flag, doc: "Whether the collection cannot be deleted through the API.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "VADDRESSBOOK", doc: "" }, Allowed { text: "VCALENDAR", doc: "" }]), doc: "Kind of the collection: `VCALENDAR` is a calendar, `VADDRESSBOOK` is an address book.", ..Member::EMPTY },
    ])))), returns_doc: "Nested maps. The outer keys are users, and the inner keys are identifiers of their collections.", ..Function::EMPTY },
    Function { name: "manage_collection", rust: "manage_collection", summary: "Creates, changes or deletes a calendar or an address book.", docs: "This deletes all events or contacts of a deleted collection. It cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_manage_collection/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Full mail address of the user who owns the collection.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "action", rust: "action", ty: &Type::Values(&[Allowed { text: "create", doc: "" }, Allowed { text: "update", doc: "" }, Allowed { text: "delete", doc: "" }]), doc: "Action to run: `create`, `update` or `delete`.", example: "\"delete\"", required: true, ..Param::EMPTY },
        Param { name: "collection_type", rust: "collection_type", ty: &Type::Values(&[Allowed { text: "calendar", doc: "" }, Allowed { text: "addressbook", doc: "" }]), doc: "Kind of the collection: `calendar` or `addressbook`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the collection on the DAV server, such as `/calendars/user@example.com/mycalendar`.", example: "\"/calendars/user@example.com/mycalendar\"", required: true, ..Param::EMPTY },
        Param { name: "calendar-color", rust: "calendar_color", ty: &Type::Text, doc: "Colour of the calendar's events, such as `#ee5555`. Only for calendars.", example: "\"#ee5555\"", ..Param::EMPTY },
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "Description of the collection for display.", example: "\"This is my calendar.\"", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Title of the collection for display. Required for `create`.", example: "\"My Calendar\"", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "remove_delegate", rust: "remove_delegate", summary: "Stops sharing a calendar with another user.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_remove_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` returns it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Full mail address of the user with whom the calendar is shared.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Full mail address of the user who owns the calendar.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "update_delegate", rust: "update_delegate", summary: "Changes whether another user can write to a shared calendar.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_update_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` returns it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "Full mail address of the user with whom the calendar is shared.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "Full mail address of the user who owns the calendar.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other user can only read. No default is documented, so set this flag.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
] };
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "shared", ty: &Type::Flag, doc: "Whether the requested change was made. All functions that change something use this name.", ..Member::EMPTY },
    ]);
