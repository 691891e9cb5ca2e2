// Made by cpanel-codegen from schema/uapi/DomainRecommendations.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DomainRecommendations", rust: "domain_recommendations", summary: "Searches for domain names that the host's store sells.", docs: "A host may connect its store to cPanel, so that users can search and buy domains. These functions do not buy\nanything: `purchase_domain` only returns the address of the checkout page.\n\n- `is_enabled` returns whether there is a store. Without one, the other functions fail.\n- `domain_suggestions` finds names for a word, and `domain_availability` returns whether a name is available, and\n  its price.\n- `supported_tlds` lists the top-level domains that the store sells, and `get_store_config` returns its software.\n\nA price has a text for display (`display_value`) and its parts: `value` is the amount without the currency. The\nserver caches the answers of the store. If `use_cache` is false, it asks the store again, which is slower.", functions: &[
    Function { name: "domain_availability", rust: "domain_availability", summary: "Returns whether a domain is available in the store, and its price.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_availability/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to look up.", example: "\"mybusiness.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether the server may use a cached answer of the store. By default, it may.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain_name", ty: &Type::Text, doc: "Domain that was looked up.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Group that the store assigns to the top-level domain, for example for a sale. Null if there is none.", ..Member::EMPTY },
        Member { name: "idn_domain_name", ty: &Type::Text, doc: "Domain in its international spelling.", ..Member::EMPTY },
        Member { name: "idn_sld", ty: &Type::Text, doc: "Part before the top-level domain, in its international spelling.", ..Member::EMPTY },
        Member { name: "is_domain_available", ty: &Type::Flag, doc: "Whether the domain is available to buy.", ..Member::EMPTY },
        Member { name: "is_premium", ty: &Type::Flag, doc: "Whether the registry charges a special price for this name.", ..Member::EMPTY },
        Member { name: "is_tld_available", ty: &Type::Flag, doc: "Whether the store sells the top-level domain.", ..Member::EMPTY },
        Member { name: "premium_cost_pricing", ty: &TYPE_PREMIUM_PRICING, doc: "Price of a premium name. Null for other names.", ..Member::EMPTY },
        Member { name: "pricing", ty: &Type::List(&TYPE_PRICING_PERIOD), doc: "Prices, one item for each period.", ..Member::EMPTY },
        Member { name: "shortest_period", ty: &TYPE_PRICING_PERIOD, doc: "The item of `pricing` with the shortest period.", ..Member::EMPTY },
        Member { name: "sld", ty: &Type::Text, doc: "Part before the top-level domain, such as `mybusiness`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "Answer of the store as a phrase, such as `available for registration`.", ..Member::EMPTY },
        Member { name: "tld", ty: &Type::Text, doc: "Top-level domain, such as `com`.", ..Member::EMPTY },
    ]), returns_doc: "Answer of the store. Null if the store gave no answer.", ..Function::EMPTY },
    Function { name: "domain_suggestions", rust: "domain_suggestions", summary: "Suggests domain names for a word, with their prices.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-domain_suggestions/", params: &[
        Param { name: "search_field", rust: "search_field", ty: &Type::Text, doc: "Word or name to find domains for, such as the name of the business.", example: "\"mybusiness\"", required: true, ..Param::EMPTY },
        Param { name: "page", rust: "page", ty: &Type::Integer, doc: "Number of the result page. The first page is 1. By default, the first page.", example: "1", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "page_size", rust: "page_size", ty: &Type::Integer, doc: "Number of suggestions on a page. By default, the store decides.", example: "10", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether the server may use a cached answer of the store. By default, it may.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "meta", ty: &Type::Record(&[
        Member { name: "page", ty: &Type::Integer, doc: "Number of this page, counted from 1.", ..Member::EMPTY },
        Member { name: "page_size", ty: &Type::Integer, doc: "Number of suggestions on a page.", ..Member::EMPTY },
        Member { name: "total_items", ty: &Type::Integer, doc: "Total number of suggestions.", ..Member::EMPTY },
        Member { name: "total_pages", ty: &Type::Integer, doc: "Total number of pages.", ..Member::EMPTY },
    ]), doc: "Position of this page in the results.", ..Member::EMPTY },
        Member { name: "suggestions", ty: &Type::Map(&Type::Record(&[
        Member { name: "pricing", ty: &Type::List(&TYPE_PRICING_PERIOD), doc: "Prices, one item for each period.", ..Member::EMPTY },
        Member { name: "is_premium", ty: &Type::Flag, doc: "Whether the registry charges a special price for this name.", ..Member::EMPTY },
        Member { name: "premium_cost_pricing", ty: &TYPE_PREMIUM_PRICING, doc: "Price of a premium name. Null for other names.", ..Member::EMPTY },
    ])), always: true, doc: "Suggestions on this page, by domain name.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_store_config", rust: "get_store_config", summary: "Returns the store software that the host has connected.", docs: "The reply contains no secrets; keys of the store stay on the server.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-get_store_config/", returns: &Type::Record(&[
        Member { name: "store_type", ty: &Type::Text, doc: "Software of the store, such as `WHMCS`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "is_enabled", rust: "is_enabled", summary: "Returns whether the host sells domains through a store.", effect: Effect::Read, since: "11.134", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-is_enabled/", returns: &Type::Record(&[
        Member { name: "is_enabled", ty: &Type::Flag, doc: "Whether the host sells domains. If not, the other functions fail.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "purchase_domain", rust: "purchase_domain", summary: "Returns the address of the store's checkout page for a domain.", docs: "The call buys nothing. Open the address in the buyer's browser.", since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-purchase_domain/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to buy.", example: "\"mybusiness.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "period", rust: "period", ty: &Type::Integer, doc: "Length of the registration in years. `pricing` of `domain_availability` lists the available periods.", example: "1", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "purchase_url", ty: &Type::Text, always: true, doc: "Address to open in the buyer's browser.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "supported_tlds", rust: "supported_tlds", summary: "Lists the top-level domains that the store sells.", effect: Effect::Read, since: "11.138", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DomainRecommendations-supported_tlds/", params: &[
        Param { name: "use_cache", rust: "use_cache", ty: &Type::Flag, doc: "Whether the server may use a cached answer of the store. By default, it may.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "tlds", ty: &Type::List(&Type::Text), always: true, doc: "Top-level domains without a dot, such as `com`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_PREMIUM_PRICING: Type = Type::Record(&[
        Member { name: "register", ty: &Type::Map(&TYPE_PRICE), doc: "Prices of a new registration, by the number of years.", ..Member::EMPTY },
    ]);
static TYPE_PRICE: Type = Type::Record(&[
        Member { name: "code", ty: &Type::Text, doc: "Code of the currency, such as `USD`.", ..Member::EMPTY },
        Member { name: "display_value", ty: &Type::Text, doc: "Price for display, such as `$10.74 USD`.", ..Member::EMPTY },
        Member { name: "prefix", ty: &Type::Text, doc: "Text before the amount, such as `$`.", ..Member::EMPTY },
        Member { name: "suffix", ty: &Type::Text, doc: "Text after the amount, such as ` USD`.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "Amount without the currency, such as `10.74`.", ..Member::EMPTY },
    ]);
static TYPE_PRICING_PERIOD: Type = Type::Record(&[
        Member { name: "period", ty: &Type::Integer, doc: "Length of the registration, in years.", ..Member::EMPTY },
        Member { name: "register", ty: &TYPE_PRICE, doc: "Price of a new registration. Null if there is none.", ..Member::EMPTY },
        Member { name: "renew", ty: &TYPE_PRICE, doc: "Price of a renewal. Null if there is none.", ..Member::EMPTY },
        Member { name: "transfer", ty: &TYPE_PRICE, doc: "Price of a transfer from another registrar. Null if there is none.", ..Member::EMPTY },
    ]);
