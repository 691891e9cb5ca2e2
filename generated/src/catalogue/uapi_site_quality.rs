// Made by cpanel-codegen from schema/uapi/SiteQuality.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "SiteQuality", rust: "site_quality", summary: "Sets up Site Quality Monitoring for the account's sites and reads its scores.", docs: "Site Quality Monitoring checks the availability, speed, search engine optimization, content, technology and security of websites. Koality, an external service, runs the checks. These functions link the cPanel account to an account of that service, the monitoring account.\n\nTo start, call `create_site_quality_user`, then `verify_code` with the code from the mail, and then `create_project` for each site. After that, `get_all_scores` returns the latest results.\n\n- `has_site_quality_user` returns whether a monitoring account is linked, and `is_site_quality_user_enabled` whether it is activated.\n- `send_activation_email` sends the code again.\n- `get_app_token` returns the token of the monitoring account. It gives access to that account, so it is a secret. If it is lost, a new monitoring account is necessary.\n- `delete_site_quality_user` deletes the monitoring account, and `reset_config` only removes the link to it.\n\nNearly all calls need the external service, so they may be slow or fail although the cPanel server works.", functions: &[
    Function { name: "create_project", rust: "create_project", summary: "Creates a monitoring project for a site.", docs: "A project contains one or more addresses of one domain. The function needs a monitoring account that was created with `create_site_quality_user` and activated with `verify_code`.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_project/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the project, as it appears in the scores.", example: "\"MyProject\"", required: true, ..Param::EMPTY },
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "Address to monitor, with its scheme, such as `https://example.com`.", example: "\"https://example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "standard_alerting", rust: "standard_alerting", ty: &Type::Flag, doc: "Whether the service sends its standard alerts by mail. By default, it sends none.", example: "false", ..Param::EMPTY },
        Param { name: "system_type", rust: "system_type", ty: &Type::Text, doc: "Template that determines the checks of the project. By default, `Website`.", example: "\"Website\"", facts: Facts(&[Fact::Default("\"Website\"")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the project at the monitoring service.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "The same identifier with a prefix, such as `pro-1754`.", ..Member::EMPTY },
        Member { name: "location", ty: &Type::Text, doc: "Region of the world from which the checks run, such as `us`.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the project, as in the call.", ..Member::EMPTY },
        Member { name: "role", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the role, not of the person.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the role, such as `Owner`.", ..Member::EMPTY },
    ]), doc: "Role of the project's owner at the monitoring service.", ..Member::EMPTY },
        Member { name: "systems", ty: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the system. In the example of the reference, it is the name of the project.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Description of the system. Null if there is none.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Base address of the system, with its scheme.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the system at the monitoring service.", ..Member::EMPTY },
        Member { name: "interval", ty: &Type::Text, doc: "Interval of the checks, as a word such as `hour`.", ..Member::EMPTY },
        Member { name: "limits", ty: &Type::Record(&[
        Member { name: "maximumCrawlDepth", ty: &Type::Integer, doc: "Maximum number of addresses that are searched for dead links on a page.", ..Member::EMPTY },
    ]), doc: "Limits of the checks.", ..Member::EMPTY },
        Member { name: "system_type", ty: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the template, such as `Website`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Dynamic, doc: "Identifier of the template, a number such as `1` in the reference.", ..Member::EMPTY },
        Member { name: "fixedComponents", ty: &Type::Flag, doc: "Whether the template defines the checked components, so that they cannot be changed.", ..Member::EMPTY },
    ]), doc: "Template that determines the checks.", ..Member::EMPTY },
    ])), doc: "The monitored systems of the project. Each item is a system, with its checks.", ..Member::EMPTY },
    ]), returns_doc: "The project as it was created.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "create_site_quality_user", rust: "create_site_quality_user", summary: "Creates a monitoring account for this cPanel account and sends an activation code by mail.", docs: "The monitoring account is created at Koality. It processes nothing before it is activated with the code (`verify_code`). Keep the token of the reply: without it, the monitoring account can no longer be used, and a new one is necessary.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_site_quality_user/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Mail address of the monitoring account. It becomes the login name, and the activation code is sent to it.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the monitoring account. By default, one is generated. The server never stores it.", secret: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "app_token", ty: &Type::Text, doc: "Long-lived token for the Koality servers. It is a secret. `get_app_token` returns it again.", secret: true, ..Member::EMPTY },
        Member { name: "username", ty: &Type::Text, doc: "Login name of the monitoring account: the mail address from `email`.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the service already processes data for this user. Null if it is not known.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "delete_site_quality_user", rust: "delete_site_quality_user", summary: "Starts the deletion of the linked monitoring account.", docs: "The function deletes the account at the monitoring service. To only remove the link to it, use `reset_config`.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-delete_site_quality_user/", returns: &Type::Record(&[
        Member { name: "deleted", ty: &Type::Flag, doc: "Whether the deletion worked.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_all_scores", rust: "get_all_scores", summary: "Returns the latest check results of every project.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_all_scores/", params: &[
        Param { name: "verbose", rust: "verbose", ty: &Type::Flag, doc: "Whether each check includes the results of its parts (`sub_scores`).", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "scores", ty: &Type::List(&Type::Record(&[
        Member { name: "system", ty: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the project.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the project at the monitoring service.", ..Member::EMPTY },
    ]), doc: "Monitored system that has these results.", ..Member::EMPTY },
        Member { name: "scores", ty: &Type::Record(&[
        Member { name: "basic-uptime", ty: &TYPE_SCORE, doc: "Availability of the site, now and over time.", ..Member::EMPTY },
        Member { name: "basic-performance", ty: &TYPE_SCORE, doc: "Loading speed of the site.", ..Member::EMPTY },
        Member { name: "basic-seo", ty: &TYPE_SCORE, doc: "Search engine optimization of the site.", ..Member::EMPTY },
        Member { name: "basic-content", ty: &TYPE_SCORE, doc: "Errors in the content of the pages.", ..Member::EMPTY },
        Member { name: "basic-tech", ty: &TYPE_SCORE, doc: "Quality of the technology of the site.", ..Member::EMPTY },
        Member { name: "basic-security", ty: &TYPE_SCORE, doc: "Security of the site.", ..Member::EMPTY },
    ]), doc: "Results of each kind of check.", ..Member::EMPTY },
    ])), doc: "Each item is a monitored system with its results.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_app_token", rust: "get_app_token", summary: "Returns the secret token of the monitoring account.", docs: "The token gives access to the monitoring account at Koality for a long time, so treat it like a password.", effect: Effect::Read, gives_secret: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_app_token/", returns: &Type::Record(&[
        Member { name: "app_token", ty: &Type::Text, doc: "Token of the monitoring account. It is a secret. If it is lost, the monitoring account can no longer be used, and a new one is necessary.", secret: true, ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_monitored_domains", rust: "get_monitored_domains", summary: "Lists the monitored domains with the identifiers of their project and system.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_domains/", data_member: Some("monitored_domains"), returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Monitored address, with its scheme.", ..Member::EMPTY },
        Member { name: "project_id", ty: &Type::Integer, doc: "Identifier of the domain's project.", ..Member::EMPTY },
        Member { name: "system_id", ty: &Type::Integer, doc: "Identifier of the monitored system, as in `get_monitored_system_scores`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a monitored domain.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "get_monitored_system_scores", rust: "get_monitored_system_scores", summary: "Returns the overall score of each monitored system.", docs: "For the results of single checks, use `get_all_scores`.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_system_scores/", data_member: Some("system_scores"), returns: &Type::List(&Type::Record(&[
        Member { name: "status", ty: &TYPE_VERDICT, always: true, doc: "Overall result: `good`, `warn` or `bad`.", ..Member::EMPTY },
        Member { name: "system_id", ty: &Type::Integer, always: true, doc: "Identifier of the monitored system, as in `get_monitored_domains`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a monitored system.", facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "has_site_quality_user", rust: "has_site_quality_user", summary: "Returns whether a monitoring account is linked to this cPanel account.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-has_site_quality_user/", returns: &Type::Record(&[
        Member { name: "has_site_quality_user", ty: &Type::Flag, doc: "Whether a monitoring account is linked. It may not be activated yet: see `is_site_quality_user_enabled`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "is_site_quality_user_enabled", rust: "is_site_quality_user_enabled", summary: "Asks Koality whether the monitoring account has been activated.", effect: Effect::Read, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-is_site_quality_user_enabled/", returns: &Type::Record(&[
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the account is activated. To activate it, call `verify_code` with the code from the mail.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "reset_config", rust: "reset_config", summary: "Removes the link to the monitoring account, without deleting that account.", docs: "Afterwards, cPanel no longer logs the user in to the monitoring service automatically. The monitoring account still exists at Koality. `delete_site_quality_user` deletes it there.", destructive: true, since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-reset_config/", returns: &Type::Record(&[
        Member { name: "reset", ty: &Type::Flag, doc: "Whether the stored data was removed.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "send_activation_email", rust: "send_activation_email", summary: "Sends the activation code to the monitoring user again.", docs: "The function sends a mail with the code for `verify_code`.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-send_activation_email/", returns: &Type::Record(&[
        Member { name: "send_activation_email", ty: &Type::Flag, doc: "Whether the request was accepted. If so, a mail is sent.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "update_domain", rust: "update_domain", summary: "Changes the domain of a monitored system.", docs: "Use this function after a domain was renamed, to keep its history.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-update_domain/", params: &[
        Param { name: "new_domain", rust: "new_domain", ty: &Type::Text, doc: "New domain of the system.", example: "\"newdomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "old_domain", rust: "old_domain", ty: &Type::Text, doc: "Current domain of the system.", example: "\"olddomain.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "system", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the system at the monitoring service.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the system.", ..Member::EMPTY },
        Member { name: "system_size", ty: &Type::Record(&[
        Member { name: "id", ty: &Type::Integer, doc: "Identifier of the size.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, doc: "Name of the size.", ..Member::EMPTY },
    ]), doc: "Size for which the site was registered.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Monitored address, with its scheme.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), doc: "The system after the change.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
    Function { name: "verify_code", rust: "verify_code", summary: "Activates the monitoring account with the code from the mail.", since: "11.110", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-verify_code/", params: &[
        Param { name: "code", rust: "code", ty: &Type::Text, doc: "Code from the activation mail, such as `123456`. `send_activation_email` requests the mail again.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the code was right.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("SiteQuality")]), ..Function::EMPTY },
] };
static TYPE_CHECK_RESULT: Type = Type::Record(&[
        Member { name: "title", ty: &Type::Text, doc: "Title of the check or of its part.", ..Member::EMPTY },
        Member { name: "status", ty: &TYPE_VERDICT, doc: "Result in short: `good` or `bad`.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Sentence about the current result.", ..Member::EMPTY },
        Member { name: "description", ty: &Type::Text, doc: "Why the check matters, or what its part examines. It does not depend on the result.", ..Member::EMPTY },
        Member { name: "identifier", ty: &Type::Text, doc: "Fixed identifier, such as `Score:Basic:Uptime` for a check and `Score:Uptime:Down` for a part.", ..Member::EMPTY },
        Member { name: "score", ty: &Type::Number, doc: "Number of points. In a part, it does not include the weight. More is better. In the examples of the reference, a check without faults has 100 points.", ..Member::EMPTY },
        Member { name: "incidents", ty: &Type::List(&Type::Dynamic), doc: "Events that caused the result. Empty if there are none. Their members are not documented.", ..Member::EMPTY },
        Member { name: "weight", ty: &Type::Number, doc: "Weight of this part in the overall result. Only in parts.", ..Member::EMPTY },
        Member { name: "weighted_score", ty: &Type::Number, doc: "Points that this part adds to the overall result, with its weight. Only in parts.", ..Member::EMPTY },
        Member { name: "attributes", ty: &Type::Record(&[
        Member { name: "scoring", ty: &Type::Text, doc: "Result in short, such as `good`. Only in parts.", ..Member::EMPTY },
        Member { name: "score", ty: &Type::Number, doc: "Number of points. The reference does not explain the difference to `score` outside of `attributes`.", ..Member::EMPTY },
        Member { name: "components_processed", ty: &Type::Integer, doc: "Number of pages or other components that were checked. Only in parts.", ..Member::EMPTY },
        Member { name: "components_failed", ty: &Type::Integer, doc: "Number of checked components that failed. Only in parts.", ..Member::EMPTY },
        Member { name: "limit", ty: &Type::Number, doc: "Limit of the check. The reference does not explain it.", ..Member::EMPTY },
        Member { name: "tool", ty: &Type::Text, doc: "Name of the program that ran the check, such as `KoalaPing`. Only in parts.", ..Member::EMPTY },
    ]), doc: "Further numbers. The reference explains few of them.", ..Member::EMPTY },
    ]);
static TYPE_SCORE: Type = Type::Record(&[
        Member { name: "master", ty: &TYPE_CHECK_RESULT, doc: "Result of the whole check, computed from its parts.", ..Member::EMPTY },
        Member { name: "sub_scores", ty: &Type::List(&TYPE_CHECK_RESULT), doc: "Results of the parts of the check. Only filled if `verbose` was set.", ..Member::EMPTY },
    ]);
static TYPE_VERDICT: Type = Type::Values(&[Allowed { text: "good", doc: "" }, Allowed { text: "bad", doc: "" }, Allowed { text: "warn", doc: "" }]);
