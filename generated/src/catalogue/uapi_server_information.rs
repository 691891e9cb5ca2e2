// Made by cpanel-codegen from schema/uapi/ServerInformation.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ServerInformation", rust: "server_information", summary: "Reads the state of the server's services, disks and memory.", docs: "", functions: &[
    Function { name: "get_information", rust: "get_information", summary: "Lists the current state of the server's services, disks, memory and load.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_information/", returns: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Why the state could not be read. Missing if it was read.", ..Member::EMPTY },
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the item: a service such as `exim`, or `CPU Count`, `Server Load`, `Memory Used`, `Swap`, or `Disk` with its mount point, such as `Disk /tmp (/tmp)`.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "`1` if the item is up or fine, `0` if it is not, `unknown` if the server could not determine its state.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "device", doc: "" }, Allowed { text: "metric", doc: "" }, Allowed { text: "service", doc: "" }]), doc: "Kind of item: `service` (a program), `device` (a disk, memory) or `metric` (a number such as the load).", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "For a service, `up`, `down` or `unknown`. For other items, the number as text: a load such as `1.73`, a count, or a percentage such as `44.12%`.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, doc: "Version of the program. Missing if it is not known.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a service, device or metric.", ..Function::EMPTY },
] };
