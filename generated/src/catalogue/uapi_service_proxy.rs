// Made by cpanel-codegen from schema/uapi/ServiceProxy.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ServiceProxy", rust: "service_proxy", summary: "Forwards the account's services, such as mail, to another server.", docs: "", functions: &[
    Function { name: "get_service_proxy_backends", rust: "get_service_proxy_backends", summary: "Lists the servers to which the account's services are forwarded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-get_service_proxy_backends/", returns: &Type::List(&Type::Record(&[
        Member { name: "backend", ty: &Type::Text, always: true, doc: "Host name or address of the server that receives the requests.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "service_group", ty: &Type::Text, doc: "Group of services that are forwarded to it, such as `Mail`. Null means all services without a group.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a server. The list is empty if no services are forwarded.", ..Function::EMPTY },
    Function { name: "set_service_proxy_backends", rust: "set_service_proxy_backends", summary: "Sets the servers to which the account's services are forwarded.", docs: "Parameters that are left out do not change their settings. On a server with the Web Server role, the account's virtual hosts are built again and the web server restarts. If this fails, the call succeeds with a warning in the reply's metadata.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-set_service_proxy_backends/", params: &[
        Param { name: "general", rust: "general", ty: &Type::Text, doc: "Host name or IPv4 address of the server for all services without a group. By default, it is not changed.", example: "\"hostname.example.com\"", ..Param::EMPTY },
        Param { rust: "groups", ty: &Type::List(&Type::Record(&[
        Member { name: "service_group", ty: &Type::Values(&[Allowed { text: "Mail", doc: "" }]), doc: "Group of services whose server is set. Only `Mail` is known. Each group needs a `service_group_backend`. By default, no group is changed.", facts: Facts(&[Fact::Example("\"Mail\"")]), ..Member::EMPTY },
        Member { name: "service_group_backend", ty: &Type::Text, doc: "Host name or IPv4 address of the server for the group. By default, it is not changed.", facts: Facts(&[Fact::Example("\"mail.example.com\"")]), ..Member::EMPTY },
    ])), wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "unset_all_service_proxy_backends", rust: "unset_all_service_proxy_backends", summary: "Stops forwarding the account's services to other servers.", docs: "On a server with the Web Server role, the account's virtual hosts are built again and the web server restarts. If this fails, the call succeeds with a warning in the reply's metadata.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/serviceproxy-unset_all_service_proxy_backends/", returns: &Type::Nothing, ..Function::EMPTY },
] };
