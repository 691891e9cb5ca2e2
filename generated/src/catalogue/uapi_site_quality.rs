// Made by cpanel-codegen from schema/uapi/SiteQuality.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SiteQuality", rust: "site_quality", summary: "Set up Site Quality Monitoring for the account's sites and read its scores.", docs: "Site Quality Monitoring checks websites from outside: availability, speed, search engines, content, technology and security. Koality, a service outside of the cPanel server, runs the checks; these functions link the cPanel account with an account of that service. To start, call `create_site_quality_user`, then `verify_code` with the code from the mail, and then `create_project` for each site. After that, `get_all_scores` returns the latest results.\n\n- `has_site_quality_user` returns whether a monitoring account is linked, and `is_site_quality_user_enabled` whether it is activated.\n- `send_activation_email` sends the code again.\n- `get_app_token` returns the token, which is a secret, because it gives access to the monitoring account. If it is lost, a new monitoring account is necessary.\n- `delete_site_quality_user` deletes the monitoring account, and `reset_config` only removes the link to it. Nearly all calls need the external service, so they may be slow or fail although the server works.", functions: &[
    Function { name: "create_project", rust: "create_project", summary: "Starts monitoring a site by creating a project for its address.", docs: "A project gathers one or more addresses under one domain. It needs a monitoring account first (`create_site_quality_user`), enabled by its activation code.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_project/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Label of the project, as it will show in the scores.", example: "\"MyProject\"", required: true, ..Param::EMPTY },
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "Address to watch, with its scheme, such as `https://example.com`.", example: "\"https://example.com\"", required: true, ..Param::EMPTY },
        Param { name: "standard_alerting", rust: "standard_alerting", ty: &Type::Flag, doc: "Whether the usual alerts are sent by mail. By default, none are sent.", example: "false", ..Param::EMPTY },
        Param { name: "system_type", rust: "system_type", ty: &Type::Text, doc: "Template of checks for the project. By default, `Website`.", example: "\"Website\"", facts: Facts(&[Fact::Default("\"Website\"")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the project at the monitoring service.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "The same number with a prefix, such as `pro-1754`.", ..Member::EMPTY },
        Member { name: "location", ty: &Type::Text, doc: "Region of the world that the checks are made from, such as `us`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "role", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the role, not of the person.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Title of the role, such as `Owner`.", ..Member::EMPTY },
    ]), doc: "What the owner of the project may do, as the monitoring service sees it.", ..Member::EMPTY },
        Member { name: "systems", ty: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Free text on the system; null when there is none.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Base address of the system, scheme included.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, ..Member::EMPTY },
        Member { name: "interval", ty: &Type::Text, doc: "How often the checks run, as a word such as `hour`.", ..Member::EMPTY },
        Member { name: "limits", ty: &Type::Record(&[
        Member { name: "maximumCrawlDepth", ty: &Type::Integer, doc: "How many addresses at most a page is searched for dead links.", ..Member::EMPTY },
    ]), doc: "Bounds that the checks keep to.", ..Member::EMPTY },
        Member { name: "system_type", ty: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Which template it is, such as `Website`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Dynamic, ..Member::EMPTY },
        Member { name: "fixedComponents", ty: &Type::Flag, doc: "Whether the parts that are checked are set by the template and cannot be changed.", ..Member::EMPTY },
    ]), doc: "The template of checks in use.", ..Member::EMPTY },
    ])), doc: "What the project watches; each item is a monitored system, with the checks that apply.", ..Member::EMPTY },
    ]), returns_doc: "The project as it was created.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "create_site_quality_user", rust: "create_site_quality_user", summary: "Creates a monitoring account for this cPanel account and sends an activation code by mail.", docs: "The account is made at Koality. It has to be activated with the mailed code (`verify_code`) before it processes anything. Keep the token of the reply: without it the monitoring account cannot be used any more and a new one is needed.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_site_quality_user/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Mail address for the monitoring account. It becomes the login there, and the activation code goes to it.", example: "\"username@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the monitoring account. By default, one is generated. The server keeps no copy of it either way.", secret: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "app_token", ty: &Type::Text, doc: "Long-lived secret that authenticates against the Koality servers. `get_app_token` reads it again.", secret: true, ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Login at the monitoring service: the mail address that was sent.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the service processes data for this user already. Null when that is not known.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "delete_site_quality_user", rust: "delete_site_quality_user", summary: "Starts the deletion of the monitoring account that belongs to this cPanel account.", docs: "This reaches the monitoring service itself. To only unlink the account on the server, use `reset_config`.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-delete_site_quality_user/", returns: &Type::Record(&[
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether the deletion went through.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_all_scores", rust: "get_all_scores", summary: "Fetches the latest check results of every project.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_all_scores/", params: &[
        Param { name: "verbose", rust: "verbose", ty: &Type::Flag, doc: "Whether to include, for each check, the results of its parts (`sub_scores`).", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "scores", ty: &Type::List(&Type::Record(&[
        Member { name: "system", ty: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Label of the project.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Number of the project at the monitoring service.", ..Member::EMPTY },
    ]), doc: "The system that the results are about.", ..Member::EMPTY },
        Member { name: "scores", ty: &Type::Record(&[
        Member { name: "basic-uptime", ty: &TYPE_SCORE, doc: "Can the site be reached, now and over time.", ..Member::EMPTY },
        Member { name: "basic-performance", ty: &TYPE_SCORE, doc: "How fast the site loads.", ..Member::EMPTY },
        Member { name: "basic-seo", ty: &TYPE_SCORE, doc: "How well the site suits search engines.", ..Member::EMPTY },
        Member { name: "basic-content", ty: &TYPE_SCORE, doc: "Faults in what the pages hold.", ..Member::EMPTY },
        Member { name: "basic-tech", ty: &TYPE_SCORE, doc: "Soundness of the technology beneath the site.", ..Member::EMPTY },
        Member { name: "basic-security", ty: &TYPE_SCORE, doc: "How well the site is protected.", ..Member::EMPTY },
    ]), doc: "The results by kind of check.", ..Member::EMPTY },
    ])), doc: "One item per monitored system, with its results.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_app_token", rust: "get_app_token", summary: "Reads the secret token of the monitoring account.", docs: "The token opens the monitoring account at Koality for a long time, so treat it like a password.", effect: Effect::Read, gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_app_token/", returns: &Type::Record(&[
        Member { name: "app_token", ty: &Type::Text, doc: "The secret itself. If it gets lost, there is no way back to the monitoring account; a new one has to be made.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_monitored_domains", rust: "get_monitored_domains", summary: "Lists the monitored domains with the numbers of their project and system.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_domains/", data_member: Some("monitored_domains"), returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Address that is watched, with its scheme.", ..Member::EMPTY },
        Member { name: "project_id", ty: &Type::Integer, always: true, doc: "Number of the project that it belongs to.", ..Member::EMPTY },
        Member { name: "system_id", ty: &Type::Integer, always: true, doc: "Number of the monitored system, as returned by `get_monitored_system_scores`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a monitored domain.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_monitored_system_scores", rust: "get_monitored_system_scores", summary: "Returns the overall score of each monitored system.", docs: "For the single checks behind a verdict see `get_all_scores`.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_system_scores/", data_member: Some("system_scores"), returns: &Type::List(&Type::Record(&[
        Member { name: "status", ty: &TYPE_VERDICT, always: true, doc: "The verdict: `good`, `warn` or `bad`.", ..Member::EMPTY },
        Member { name: "system_id", ty: &Type::Integer, always: true, doc: "Number of the monitored system, as returned by `get_monitored_domains`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a monitored system.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "has_site_quality_user", rust: "has_site_quality_user", summary: "Returns whether a monitoring account is linked to this cPanel account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-has_site_quality_user/", returns: &Type::Record(&[
        Member { name: "has_site_quality_user", ty: &Type::Flag, always: true, doc: "Whether one is linked. It may still await activation: see `is_site_quality_user_enabled`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "is_site_quality_user_enabled", rust: "is_site_quality_user_enabled", summary: "Asks Koality whether the monitoring account has been activated.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-is_site_quality_user_enabled/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, always: true, doc: "Whether it is activated; before that, `verify_code` has to be called with the mailed code.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "reset_config", rust: "reset_config", summary: "Unlinks the cPanel account from its monitoring account, without deleting that account.", docs: "Afterwards cPanel no longer signs the user in to monitoring by itself. The monitoring account lives on at Koality; `delete_site_quality_user` is the call that removes it there.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-reset_config/", returns: &Type::Record(&[
        Member { name: "reset", ty: &Type::Flag, doc: "Whether the stored data was removed.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "send_activation_email", rust: "send_activation_email", summary: "Sends the activation code to the monitoring user again.", docs: "Sends mail. The code in it is what `verify_code` expects.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-send_activation_email/", returns: &Type::Record(&[
        Member { name: "send_activation_email", ty: &Type::Flag, doc: "Whether the request was accepted, and a mail will therefore follow.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "update_domain", rust: "update_domain", summary: "Changes the domain of a monitored system.", docs: "Use it after a domain was renamed, so that the history is kept.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-update_domain/", params: &[
        Param { name: "new_domain", rust: "new_domain", ty: &Type::Text, doc: "Domain to watch from now on.", example: "\"newdomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "old_domain", rust: "old_domain", ty: &Type::Text, doc: "Domain that is watched at present.", example: "\"olddomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "system", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the system at the monitoring service.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Label of the system.", ..Member::EMPTY },
        Member { name: "system_size", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Number of the size.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "The name of the size.", ..Member::EMPTY },
    ]), doc: "How large a site it was registered as.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address that is watched, with its scheme.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), doc: "The system after the change.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "verify_code", rust: "verify_code", summary: "Submits the activation code that was emailed for the monitoring account.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-verify_code/", params: &[
        Param { name: "code", rust: "code", ty: &Type::Text, doc: "The code from the activation mail, such as `123456`. `send_activation_email` asks for the mail again.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the code was right.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
] };
static TYPE_CHECK_RESULT: Type = Type::Record(&[
        Member { name: "title", ty: &Type::Text, doc: "Heading to show for the check, or for this part of it.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_VERDICT, doc: "`good` or `bad`: the result boiled down to one word.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Sentence about the present result.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Why the check matters, or what this part of it looks at, whatever the result.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "Stable name, such as `Score:Basic:Uptime` for a check and `Score:Uptime:Down` for a part.", ..Member::EMPTY },
        Member { name: "score", ty: &Type::Number, doc: "Points reached; in a part, before weighting. More is better; a faultless check has 100 in the samples.", ..Member::EMPTY },
        Member { name: "incidents", ty: &Type::List(&Type::Dynamic), doc: "Events that the result rests on; empty when there are none. What one holds is not documented.", ..Member::EMPTY },
        Member { name: "weight", ty: &Type::Number, doc: "How much this part counts towards the overall result. Only in parts.", ..Member::EMPTY },
        Member { name: "weighted_score", ty: &Type::Number, doc: "Points that this part adds to the overall result once its weight is applied. Only in parts.", ..Member::EMPTY },
        Member { name: "attributes", ty: &Type::Record(&[
        Member { name: "scoring", ty: &Type::Text, doc: "The verdict in one word, such as `good`. Only in parts.", ..Member::EMPTY },
        Member { name: "score", ty: &Type::Number, ..Member::EMPTY },
        Member { name: "components_processed", ty: &Type::Integer, doc: "How many pages or other components were looked at. Only in parts.", ..Member::EMPTY },
        Member { name: "components_failed", ty: &Type::Integer, doc: "How many of the components looked at did not pass. Only in parts.", ..Member::EMPTY },
        Member { name: "limit", ty: &Type::Number, ..Member::EMPTY },
        Member { name: "tool", ty: &Type::Text, doc: "Name of the program that made the check, such as `KoalaPing`. Only in parts.", ..Member::EMPTY },
    ]), doc: "Further figures; hardly any of them is explained by the reference.", ..Member::EMPTY },
    ]);
static TYPE_SCORE: Type = Type::Record(&[
        Member { name: "master", ty: &TYPE_CHECK_RESULT, doc: "Result of the whole check, worked out from its parts.", ..Member::EMPTY },
        Member { name: "sub_scores", ty: &Type::List(&TYPE_CHECK_RESULT), doc: "Each item is a part of the check. Filled when `verbose` was asked for.", ..Member::EMPTY },
    ]);
static TYPE_VERDICT: Type = Type::Values(&[Allowed { text: "good", doc: "" }, Allowed { text: "bad", doc: "" }, Allowed { text: "warn", doc: "" }]);
