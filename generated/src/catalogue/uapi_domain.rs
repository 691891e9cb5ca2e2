// Made by cpanel-codegen from schema/uapi/Domain.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Domain", rust: "domain", summary: "Renames domains and replaces temporary domains with registered ones.", docs: "An account may start with a temporary domain, which is a name below a domain of cPanel. When the owner has a\nregistered domain, `convert_temporary_to_registered` replaces the temporary one with it. `rename_domain` changes the\nname of any main, addon or alias domain.\n\n- `is_temporary_domain` returns whether a domain is temporary, and `temporary_domain_is_disabled` whether the host\n  has disabled temporary domains.\n- `DomainInfo::list_domains` lists the domains of the account.\n\nRenaming changes the DNS zone, the web server and mail, and may take more than half a minute. After a time-out,\ncheck the list of domains before you send the call again.", functions: &[
    Function { name: "convert_temporary_to_registered", rust: "convert_temporary_to_registered", summary: "Replaces a temporary domain with a registered one.", docs: "The website is kept and is served under the new name. This may take more than half a minute. Fails if the domain is not temporary; `is_temporary_domain` returns whether it is.", since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-convert_temporary_to_registered/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Temporary domain to replace.", example: "\"wonderful-fushsia-owl.10-20-30-40.cpanel.site\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "registered", rust: "registered", ty: &Type::Text, doc: "Registered domain that replaces the temporary one.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "Document root for the new name, relative to the home directory. By default, the server chooses one.", example: "\"example.com\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "Sentence that says what was done.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_temporary_domain", rust: "is_temporary_domain", summary: "Returns whether a domain is a temporary domain below a domain of cPanel.", effect: Effect::Read, since: "11.130", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-is_temporary_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the account to check.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the domain is temporary.", ..Function::EMPTY },
    Function { name: "rename_domain", rust: "rename_domain", summary: "Renames a main, addon or alias domain.", docs: "This may take more than half a minute. The old name stops working, so update links, mail addresses and certificates that contain it. After a time-out, check with `DomainInfo::list_domains` before you send the call again.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-rename_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Current name of the domain.", example: "\"old.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "new_domain", rust: "new_domain", ty: &Type::Text, doc: "Name that replaces the old one.", example: "\"new.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "Document root for the new name, relative to the home directory. By default, the server chooses one.", example: "\"new.example.com\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "message", ty: &Type::Text, doc: "Sentence that says what was done.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "temporary_domain_is_disabled", rust: "temporary_domain_is_disabled", summary: "Returns whether the host has disabled temporary domains.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Domain-temporary_domain_is_disabled/", returns: &Type::Record(&[
        Member { name: "is_disabled", ty: &Type::Flag, doc: "Whether temporary domains are disabled.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
