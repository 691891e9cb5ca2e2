// Made by cpanel-codegen from schema/uapi/DomainRecommendations.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DomainRecommendations", rust: "domain_recommendations", summary: "Look for domain names that the host's store sells.", docs: "A host may connect its store to cPanel, so that users can search and buy domains. These functions do not buy anything: `purchase_domain` only returns the address of the checkout page.\n\n- `is_enabled` returns whether there is a store. Without one, the other functions fail.\n- `domain_suggestions` finds names for a word, and `domain_availability` returns whether a name is available, and its price.\n- `supported_tlds` lists the top-level domains that the store sells, and `get_store_config` returns its software. A price is a text (`display_value`) and also has its parts: `value` is the amount without the currency. The server caches the answers of the store. If `use_cache` is false, it asks the store again, which is slower.", functions: &[
    Function { name: "domain_availability", rust: "domain_availability", summary: "Returns whether a domain is available in the store, and its price.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_availability/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about.", example: "\"mybusiness.com\"", required: true, ..Param::EMPTY },
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether an answer that the server has kept is good enough. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain_name", ty: &Type::Text, doc: "The domain that was asked about.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Group that the store puts the ending into, such as for a sale; null for none.", ..Member::EMPTY },
        Member { name: "idn_domain_name", ty: &Type::Text, doc: "The domain in its international spelling.", ..Member::EMPTY },
        Member { name: "idn_sld", ty: &Type::Text, doc: "The part before the ending in its international spelling.", ..Member::EMPTY },
        Member { name: "is_domain_available", ty: &Type::Flag, always: true, doc: "Whether the domain is free to be bought.", ..Member::EMPTY },
        Member { name: "is_premium", ty: &Type::Flag, doc: "Whether the registry asks a special price for this name.", ..Member::EMPTY },
        Member { name: "is_tld_available", ty: &Type::Flag, doc: "Whether the store sells the ending.", ..Member::EMPTY },
        Member { name: "premium_cost_pricing", ty: &Type::Dynamic, doc: "The price of a premium name; null for others.", ..Member::EMPTY },
        Member { name: "pricing", ty: &Type::List(&TYPE_PRICING_PERIOD), doc: "Prices; each item is a period.", ..Member::EMPTY },
        Member { name: "shortest_period", ty: &TYPE_PRICING_PERIOD, doc: "The item of `pricing` with the shortest period.", ..Member::EMPTY },
        Member { name: "sld", ty: &Type::Text, doc: "The part before the ending, such as `mybusiness`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "The store's answer as a phrase, such as `available for registration`.", ..Member::EMPTY },
        Member { name: "tld", ty: &Type::Text, doc: "The ending, such as `com`.", ..Member::EMPTY },
    ]), returns_doc: "The answer of the store; null when it gave none.", ..Function::EMPTY },
    Function { name: "domain_suggestions", rust: "domain_suggestions", summary: "Suggests domain names for a word, with their prices.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_suggestions/", params: &[
        Param { name: "search_field", rust: "search_field", ty: &Type::Text, doc: "Word or name to find domains for, such as that of the business.", example: "\"mybusiness\"", required: true, ..Param::EMPTY },
        Param { name: "page", rust: "page", ty: &Type::Integer, doc: "Which page of the results, counted from 1. By default, the first.", example: "1", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "page_size", rust: "page_size", ty: &Type::Integer, doc: "How many suggestions a page has. By default, the store decides.", example: "10", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether an answer that the server has kept is good enough. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "meta", ty: &Type::Record(&[
        Member { name: "page", ty: &Type::Integer, doc: "Number of this page, counted from 1.", ..Member::EMPTY },
        Member { name: "page_size", ty: &Type::Integer, doc: "How many suggestions a page has.", ..Member::EMPTY },
        Member { name: "total_items", ty: &Type::Integer, doc: "How many suggestions there are in all.", ..Member::EMPTY },
        Member { name: "total_pages", ty: &Type::Integer, doc: "How many pages there are.", ..Member::EMPTY },
    ]), doc: "Which part of the results this is.", ..Member::EMPTY },
        Member { name: "suggestions", ty: &Type::Map(&Type::Record(&[
        Member { name: "pricing", ty: &Type::List(&TYPE_PRICING_PERIOD), doc: "Prices; each item is a period.", ..Member::EMPTY },
        Member { name: "is_premium", ty: &Type::Flag, doc: "Whether the registry asks a special price for this name.", ..Member::EMPTY },
        Member { name: "premium_cost_pricing", ty: &Type::Record(&[
        Member { name: "register", ty: &Type::Map(&TYPE_PRICE), doc: "Price of a new registration by number of years.", ..Member::EMPTY },
    ]), doc: "The price of a premium name; null for others.", ..Member::EMPTY },
    ])), always: true, doc: "The suggestions on this page by domain name.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_store_config", rust: "get_store_config", summary: "Returns which store software the host has connected.", docs: "Only what is no secret is given; keys of the store stay on the server.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-get_store_config/", returns: &Type::Record(&[
        Member { name: "store_type", ty: &Type::Text, doc: "Software of the store, such as `WHMCS`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_enabled", rust: "is_enabled", summary: "Returns whether the host offers domains through a store.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-is_enabled/", returns: &Type::Record(&[
        Member { name: "is_enabled", ty: &Type::Flag, always: true, doc: "Whether it does; the other functions fail if not.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "purchase_domain", rust: "purchase_domain", summary: "Returns the address of the store's checkout page for a domain.", docs: "Nothing is bought by the call. Send the buyer's browser to the address.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-purchase_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that is to be bought.", example: "\"mybusiness.com\"", required: true, ..Param::EMPTY },
        Param { name: "period", rust: "period", ty: &Type::Integer, doc: "For how long, in years; `pricing` of `domain_availability` lists what can be had.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "purchase_url", ty: &Type::Text, always: true, doc: "Address to open in the buyer's browser.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "supported_tlds", rust: "supported_tlds", summary: "Lists the endings of domains that the store sells.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-supported_tlds/", params: &[
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether an answer that the server has kept is good enough. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "tlds", ty: &Type::List(&Type::Text), always: true, doc: "The endings without a dot, such as `com`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_PRICE: Type = Type::Record(&[
        Member { name: "code", ty: &Type::Text, doc: "Currency, such as `USD`.", ..Member::EMPTY },
        Member { name: "display_value", ty: &Type::Text, doc: "Price to show, such as `$10.74 USD`.", ..Member::EMPTY },
        Member { name: "prefix", ty: &Type::Text, doc: "Text before the amount, such as `$`.", ..Member::EMPTY },
        Member { name: "suffix", ty: &Type::Text, doc: "Text after the amount, such as ` USD`.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "The amount alone, such as `10.74`.", ..Member::EMPTY },
    ]);
static TYPE_PRICING_PERIOD: Type = Type::Record(&[
        Member { name: "period", ty: &Type::Integer, doc: "Length of the registration, in years.", ..Member::EMPTY },
        Member { name: "register", ty: &TYPE_PRICE, doc: "Price of a new registration; null when there is none.", ..Member::EMPTY },
        Member { name: "renew", ty: &TYPE_PRICE, doc: "Price of a renewal; null when there is none.", ..Member::EMPTY },
        Member { name: "transfer", ty: &TYPE_PRICE, doc: "Price of moving the domain from another registrar; null when there is none.", ..Member::EMPTY },
    ]);
