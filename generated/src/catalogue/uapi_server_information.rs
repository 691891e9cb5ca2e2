// Made by cpanel-codegen from schema/uapi/ServerInformation.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ServerInformation", rust: "server_information", summary: "Read the state of the server's services, disks and memory.", docs: "", functions: &[
    Function { name: "get_information", rust: "get_information", summary: "Lists the server's services, disks and load with their current state.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_information/", returns: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why its state could not be read; missing when it could.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "A service such as `exim`, or `CPU Count`, `Server Load`, `Memory Used`, `Swap`, or `Disk` with its mount point, such as `Disk /tmp (/tmp)`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "1 when it is up or fine, 0 when not, `unknown` when that could not be found out.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "device", doc: "" }, Allowed { text: "metric", doc: "" }, Allowed { text: "service", doc: "" }]), always: true, doc: "`service` (a program), `device` (a disk, memory) or `metric` (a figure such as the load).", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "For a service `up`, `down` or `unknown`; else the figure as text: a load such as `1.73`, a count, or a share such as `44.12%`.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Release of the program; missing if it is not known.", ..Member::EMPTY },
    ])), returns_doc: "One item per service, device or figure.", ..Function::EMPTY },
] };
