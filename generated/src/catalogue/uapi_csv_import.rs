// Made by cpanel-codegen from schema/uapi/CSVImport.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "CSVImport", rust: "csv_import", summary: "Creates mailboxes or forwarders in bulk from an uploaded CSV file.", docs: "", functions: &[
    Function { name: "doimport", rust: "doimport", summary: "Creates the mailboxes or forwarders that an uploaded CSV file lists.", docs: "Upload the file first with `CSVImport::uploadimport` of API 2. The call succeeds even if some rows fail, so check the `status` of each row.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/CSVImport::doimport/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account for the new mailboxes or forwarders.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "id", rust: "id", ty: &Type::Text, doc: "Identifier of the upload, as in the `csvimportid` of the upload.", example: "\"Leq58oid3sF3Moye3_YbJGqoMvCb7M4j\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_IMPORT_TYPE, doc: "Kind of the rows: `email` for mailboxes, `fwd` for forwarders.", example: "\"email\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "results", ty: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address of the mailbox, or the address whose mail is forwarded.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "fwd", ty: &Type::Text, doc: "Address to which the mail is forwarded. Null for a mailbox.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "`OK`, or the reason of a failure, for example that the mailbox exists already.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the mailbox or forwarder was created.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_IMPORT_TYPE, doc: "Kind of the row: `email` is a mailbox, `fwd` is a forwarder.", ..Member::EMPTY },
    ])), doc: "One item for each row of the file.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_IMPORT_TYPE: Type = Type::Values(&[Allowed { text: "email", doc: "A mailbox." }, Allowed { text: "fwd", doc: "A forwarder." }]);
