// Made by cpanel-codegen from schema/uapi/CPDAVD.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CPDAVD", rust: "cpdavd", summary: "Manage calendars and address books (CalDAV and CardDAV) and share calendars.", docs: "Each mail user of the account, and the account itself, has **collections**: calendars and address books for CalDAV and CardDAV clients. - `list_users` lists the users with all their collections and the collections' names.\n- `manage_collection` creates, changes or deletes a collection. All its events or contacts are deleted with it. A collection with `protected` cannot be deleted.\n- An owner (the **delegator**) can share a calendar with another user (the **delegatee**): `add_delegate` shares it, `update_delegate` changes whether the other user may write, `remove_delegate` stops sharing it, and `list_delegates` lists all shared calendars of the account.\n\nAll functions that change something report success in the member `shared`. Check it too, because the call may succeed without it.", functions: &[
    Function { name: "add_delegate", rust: "add_delegate", summary: "Shares a calendar with another user of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_add_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` shows it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "User the calendar is shared with, as a full mail address.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "User who owns the calendar, as a full mail address.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other may only read. No default is documented, so set it.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "list_delegates", rust: "list_delegates", summary: "Lists which calendars of the account are shared with whom.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_delegates/", returns: &Type::List(&Type::Record(&[
        Member { name: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, which the other functions take.", ..Member::EMPTY },
        Member { name: "calname", ty: &Type::Text, doc: "Title of the calendar for people.", ..Member::EMPTY },
        Member { name: "delegatee", ty: &Type::Text, doc: "User the calendar is shared with.", ..Member::EMPTY },
        Member { name: "delegator", ty: &Type::Text, doc: "User who owns the calendar.", ..Member::EMPTY },
        Member { name: "readonly", ty: &Type::Flag, doc: "Whether the `delegatee` may only read.", ..Member::EMPTY },
    ])), returns_doc: "One item per share.", ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users who can have calendars and address books, with those that they have.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_list_users/", returns: &Type::List(&Type::Map(&Type::Map(&Type::Record(&[
        Member { name: "calendar-color", ty: &Type::Text, doc: "Colour of its events, such as `#ee5555`; calendars only.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Longer text about it, for people.", ..Member::EMPTY },
        Member { name: "displayname", ty: &Type::Text, doc: "Title for people.", ..Member::EMPTY },
        Member { name: "protected", ty: &Type::Flag, doc: "Whether the API refuses to delete it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "VADDRESSBOOK", doc: "" }, Allowed { text: "VCALENDAR", doc: "" }]), doc: "`VCALENDAR` is a calendar, `VADDRESSBOOK` an address book.", ..Member::EMPTY },
    ])))), returns_doc: "Maps in maps: the outer keys are users, the inner keys are identifiers of their collections.", ..Function::EMPTY },
    Function { name: "manage_collection", rust: "manage_collection", summary: "Creates, changes or deletes a calendar or an address book.", docs: "Deleting cannot be undone and takes all events or contacts along.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_manage_collection/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "User who owns the collection, as a full mail address.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "action", rust: "action", ty: &Type::Values(&[Allowed { text: "create", doc: "" }, Allowed { text: "update", doc: "" }, Allowed { text: "delete", doc: "" }]), doc: "What to do: `create`, `update` or `delete`.", example: "\"delete\"", required: true, ..Param::EMPTY },
        Param { name: "collection_type", rust: "collection_type", ty: &Type::Values(&[Allowed { text: "calendar", doc: "" }, Allowed { text: "addressbook", doc: "" }]), doc: "`calendar` or `addressbook`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the collection on the DAV server, such as `/calendars/user@example.com/mycalendar`.", example: "\"/calendars/user@example.com/mycalendar\"", required: true, ..Param::EMPTY },
        Param { name: "calendar-color", rust: "calendar_color", ty: &Type::Text, doc: "Colour of its events, such as `#ee5555`; for calendars only.", example: "\"#ee5555\"", ..Param::EMPTY },
        Param { name: "description", rust: "description", ty: &Type::Text, doc: "Longer text about it, for people.", example: "\"This is my calendar.\"", ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Title for people. Needed when creating.", example: "\"My Calendar\"", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "remove_delegate", rust: "remove_delegate", summary: "Stops sharing a calendar with another user.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_remove_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` shows it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "User the calendar is shared with, as a full mail address.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "User who owns the calendar, as a full mail address.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
    Function { name: "update_delegate", rust: "update_delegate", summary: "Changes whether another user may write to a shared calendar.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CPDAVD_update_delegate/", params: &[
        Param { name: "calendar", rust: "calendar", ty: &Type::Text, doc: "Identifier of the calendar, as `list_users` or `list_delegates` shows it, such as `calendar`.", example: "\"calendar\"", required: true, ..Param::EMPTY },
        Param { name: "delegatee", rust: "delegatee", ty: &Type::Text, doc: "User the calendar is shared with, as a full mail address.", example: "\"second@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "delegator", rust: "delegator", ty: &Type::Text, doc: "User who owns the calendar, as a full mail address.", example: "\"first@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "readonly", rust: "readonly", ty: &Type::Flag, doc: "Whether the other may only read. No default is documented, so set it.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_DONE, ..Function::EMPTY },
] };
static TYPE_DONE: Type = Type::Record(&[
        Member { name: "shared", ty: &Type::Flag, doc: "Whether what was asked for was done, despite the field's name.", ..Member::EMPTY },
    ]);
