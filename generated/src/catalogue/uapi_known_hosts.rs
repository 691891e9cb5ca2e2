// Made by cpanel-codegen from schema/uapi/KnownHosts.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "KnownHosts", rust: "known_hosts", summary: "Manages the SSH host keys that the account trusts when it connects to other servers.", docs: "These functions manage the file `.ssh/known_hosts` in the home directory. Outgoing SSH connections of the account,\nfor example to clone a Git repository or to copy a backup, refuse servers that are not in this file or whose key has\nchanged.\n\n- `verify` returns whether a host is known, unknown or has a different key.\n- `create` adds an unknown host, `update` replaces the keys of a changed host, and `delete` removes a host.\n\nThe keys are fetched from the host itself, so compare the fingerprint in the reply with one that the owner of the\nhost has published. A changed key may come from a new installation, or from an attacker.", functions: &[
    Function { name: "create", rust: "create", summary: "Fetches the SSH keys of a host and stores them as trusted.", docs: "Compare the fingerprints in the reply with published ones. The host must be reachable from the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Name or IP address of the host to trust.", example: "\"hostname.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of the host's SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22")]), ..Param::EMPTY },
    ], returns: &TYPE_STORED_HOST, ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Deletes the SSH keys of a host.", docs: "Later SSH connections from the account to the host are refused until the host is added again.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::delete/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Name or IP address of the host to remove.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port that the host was stored with. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Fetches the SSH keys of a known host again and replaces the stored ones.", docs: "Call it only after you know why the key has changed, because it accepts any key that the host now presents.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::update/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Name or IP address of the host.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of the host's SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0), Fact::Max(65535.0)]), ..Param::EMPTY },
    ], returns: &TYPE_STORED_HOST, ..Function::EMPTY },
    Function { name: "verify", rust: "verify", summary: "Returns whether a host is known and still has the same SSH keys.", docs: "The function changes nothing. Depending on the result, call `create` or `update`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/verify/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Name or IP address of the host to check.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of the host's SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0), Fact::Max(65535.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "errors", ty: &Type::List(&Type::Text), doc: "Errors of the check. Each item is a message.", ..Member::EMPTY },
        Member { name: "failure_type", ty: &Type::Values(&[Allowed { text: "new", doc: "" }, Allowed { text: "changed", doc: "" }]), doc: "Reason why the host is not trusted: `new` if it is not in the file, `changed` if it has a different key.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::List(&TYPE_HOST_KEY), doc: "Keys of the host that the check found.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the file contains the host with its current key. If not, `failure_type` has the reason.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_HOST_KEY: Type = Type::Record(&[
        Member { name: "host", ty: &Type::Text, doc: "Name or address under which the key is stored.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Kind and text of the key.", ..Member::EMPTY },
        Member { name: "line", ty: &Type::Text, doc: "Line as it is in the file. In replies of `verify`, also the line that could be added.", ..Member::EMPTY },
        Member { name: "meta", ty: &Type::Record(&[
        Member { name: "algorithm", ty: &Type::Text, doc: "Kind of the key, such as `ssh-rsa`.", ..Member::EMPTY },
        Member { name: "body", ty: &Type::Text, doc: "Public key in Base64.", ..Member::EMPTY },
        Member { name: "md5", ty: &Type::Text, doc: "MD5 fingerprint, in hexadecimal.", ..Member::EMPTY },
        Member { name: "md5-printable", ty: &Type::Text, doc: "MD5 fingerprint as SSH programs show it: `MD5:` and pairs of hexadecimal digits.", ..Member::EMPTY },
        Member { name: "sha256", ty: &Type::Text, doc: "SHA-256 fingerprint, in hexadecimal.", ..Member::EMPTY },
        Member { name: "sha256-printable", ty: &Type::Text, doc: "SHA-256 fingerprint as SSH programs show it: `SHA256:` and Base64.", ..Member::EMPTY },
    ]), doc: "Parts and fingerprints of the key.", ..Member::EMPTY },
    ]);
static TYPE_STORED_HOST: Type = Type::Record(&[
        Member { name: "host", ty: &Type::List(&TYPE_HOST_KEY), doc: "Keys of the host that were stored.", ..Member::EMPTY },
    ]);
