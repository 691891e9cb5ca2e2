// Made by cpanel-codegen from schema/uapi/cPGreyList.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "cPGreyList", rust: "cpgreylist", summary: "Switch greylisting of incoming mail on and off, for all or some of the account's domains.", docs: "With greylisting, the server temporarily refuses mail from unknown senders: mail servers try again, but many senders of spam do not. The first message of a sender arrives late.\n\n- `has_greylisting_enabled` returns whether it is enabled for the account, and `list_domains` lists the state of each domain.\n- `enable_domains` and `disable_domains` change some domains, `enable_all_domains` and `disable_all_domains` all of them. A change of a domain also changes those in its `dependencies`. The functions that change domains return their new state. The server's owner decides whether greylisting can be used.", functions: &[
    Function { name: "disable_all_domains", rust: "disable_all_domains", summary: "Switches greylisting off for every domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "One item per domain, as it is after the change.", ..Function::EMPTY },
    Function { name: "disable_domains", rust: "disable_domains", summary: "Switches greylisting off for some domains.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account to switch greylisting off for.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN), returns_doc: "One item per domain, as it is after the change.", ..Function::EMPTY },
    Function { name: "enable_all_domains", rust: "enable_all_domains", summary: "Switches greylisting on for every domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "One item per domain, as it is after the change.", ..Function::EMPTY },
    Function { name: "enable_domains", rust: "enable_domains", summary: "Switches greylisting on for some domains.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account to switch greylisting on for.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN), returns_doc: "One item per domain, as it is after the change.", ..Function::EMPTY },
    Function { name: "has_greylisting_enabled", rust: "has_greylisting_enabled", summary: "Returns whether mail of the account's domains is greylisted.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_greylisting_enabled/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether greylisting is on.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the account's domains with their greylisting setting.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList::list_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "One item per domain.", ..Function::EMPTY },
] };
static TYPE_DOMAIN: Type = Type::Record(&[
        Member { name: "cPGreyList", ty: &Type::Record(&[
        Member { name: "total_disabled", ty: &Type::Integer, doc: "How many domains have greylisting off.", ..Member::EMPTY },
        Member { name: "total_enabled", ty: &Type::Integer, doc: "How many domains have greylisting on.", ..Member::EMPTY },
    ]), doc: "Counts over all domains. Only from `list_domains`.", ..Member::EMPTY },
        Member { name: "dependencies", ty: &Type::List(&Type::Text), doc: "Other domains that share its setting and change along with it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether greylisting is on for the domain.", ..Member::EMPTY },
        Member { name: "searchhint", ty: &Type::Text, doc: "Words to find the domain by in an interface, joined with commas.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "main", doc: "The account's main domain." }, Allowed { text: "sub", doc: "A subdomain." }, Allowed { text: "addon", doc: "An addon domain; the reference has it with `disable_all_domains` only." }, Allowed { text: "parked", doc: "An alias; the reference has it with `disable_all_domains` only." }]), doc: "What kind of domain it is.", ..Member::EMPTY },
    ]);
