// Made by cpanel-codegen from schema/uapi/ServiceProxy.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ServiceProxy", rust: "service_proxy", summary: "Forward the account's services, such as mail, to another server.", docs: "", functions: &[
    Function { name: "get_service_proxy_backends", rust: "get_service_proxy_backends", summary: "Lists the servers to which the account's services are forwarded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-get_service_proxy_backends/", returns: &Type::List(&Type::Record(&[
        Member { name: "backend", ty: &Type::Text, always: true, doc: "Host name or address of the server that gets the requests.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "service_group", ty: &Type::Text, doc: "Which services it gets, such as `Mail`; null for all that no group covers.", ..Member::EMPTY },
    ])), returns_doc: "One item per server in use; none when the account is served here.", ..Function::EMPTY },
    Function { name: "set_service_proxy_backends", rust: "set_service_proxy_backends", summary: "Sets the servers to which the account's services are forwarded.", docs: "Settings that are left out do not change. On a server with the Web Server role, the account's virtual hosts are built again and the web server restarts. If this fails, the call succeeds with a warning in the reply's metadata.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-set_service_proxy_backends/", params: &[
        Param { name: "general", rust: "general", ty: &Type::Text, doc: "Host name or IPv4 address of the server for everything that no group covers. By default, it is not changed.", example: "\"hostname.example.com\"", ..Param::EMPTY },
        Param { rust: "groups", ty: &Type::List(&Type::Record(&[
        Member { name: "service_group", ty: &Type::Values(&[Allowed { text: "Mail", doc: "" }]), doc: "Group of services to set a server for; only `Mail` is known. Each needs a `service_group_backend`. By default, it is not changed.", facts: Facts(&[Fact::Example("\"Mail\"")]), ..Member::EMPTY },
        Member { name: "service_group_backend", ty: &Type::Text, doc: "Host name or IPv4 address of the server for the group. By default, it is not changed.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
    ])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "unset_all_service_proxy_backends", rust: "unset_all_service_proxy_backends", summary: "Stops forwarding the account's services to other servers.", docs: "If the server has the web server role, the account's virtual hosts are built anew and the web server restarts. If building them fails, the call succeeds all the same, with a warning in the reply's metadata: read it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-unset_all_service_proxy_backends/", returns: &Type::Nothing, ..Function::EMPTY },
] };
