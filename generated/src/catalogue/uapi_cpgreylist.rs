// Made by cpanel-codegen from schema/uapi/cPGreyList.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "cPGreyList", rust: "cpgreylist", summary: "Switches greylisting of incoming mail on and off, for all or some of the account's domains.", docs: "With greylisting, the server temporarily refuses mail from unknown senders. Ordinary mail servers try again, but many senders of spam do not. The first message of a sender arrives late.\n\n- `has_greylisting_enabled` returns whether it is enabled for the account, and `list_domains` lists the state of each domain.\n- `enable_domains` and `disable_domains` change some domains, and `enable_all_domains` and `disable_all_domains` change all domains. They return the new state of the domains. A change of a domain also changes the domains in its `dependencies`.\n\nThe server's owner decides whether accounts can use greylisting.", functions: &[
    Function { name: "disable_all_domains", rust: "disable_all_domains", summary: "Switches greylisting off for every domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain with its new setting.", ..Function::EMPTY },
    Function { name: "disable_domains", rust: "disable_domains", summary: "Switches greylisting off for some domains.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-disable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account for which greylisting is switched off.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain with its new setting.", ..Function::EMPTY },
    Function { name: "enable_all_domains", rust: "enable_all_domains", summary: "Switches greylisting on for every domain of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_all_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain with its new setting.", ..Function::EMPTY },
    Function { name: "enable_domains", rust: "enable_domains", summary: "Switches greylisting on for some domains.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList-enable_domains/", params: &[
        Param { name: "domains", rust: "domains", ty: &Type::List(&Type::Text), doc: "Domains of the account for which greylisting is switched on.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain with its new setting.", ..Function::EMPTY },
    Function { name: "has_greylisting_enabled", rust: "has_greylisting_enabled", summary: "Returns whether mail for the account's domains is greylisted.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_greylisting_enabled/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether greylisting is enabled.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_domains", rust: "list_domains", summary: "Lists the account's domains with their greylisting setting.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/cPGreyList::list_domains/", returns: &Type::List(&TYPE_DOMAIN), returns_doc: "Each item is a domain.", ..Function::EMPTY },
] };
static TYPE_DOMAIN: Type = Type::Record(&[
        Member { name: "cPGreyList", ty: &Type::Record(&[
        Member { name: "total_disabled", ty: &Type::Integer, doc: "Number of domains for which greylisting is disabled.", ..Member::EMPTY },
        Member { name: "total_enabled", ty: &Type::Integer, doc: "Number of domains for which greylisting is enabled.", ..Member::EMPTY },
    ]), doc: "Counts over all domains. Only from `list_domains`.", ..Member::EMPTY },
        Member { name: "dependencies", ty: &Type::List(&Type::Text), doc: "Other domains that share the setting of this domain and change with it.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of the domain that the setting is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether greylisting is enabled for the domain.", ..Member::EMPTY },
        Member { name: "searchhint", ty: &Type::Text, doc: "Search terms for the domain in an interface, joined with commas.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "main", doc: "The account's main domain." }, Allowed { text: "sub", doc: "A subdomain." }, Allowed { text: "addon", doc: "An addon domain. In the reference, only `disable_all_domains` has it." }, Allowed { text: "parked", doc: "An alias. In the reference, only `disable_all_domains` has it." }]), doc: "Type of the domain.", ..Member::EMPTY },
    ]);
