// Made by cpanel-codegen from schema/uapi/KnownHosts.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "KnownHosts", rust: "known_hosts", summary: "Keep the SSH host keys that the account trusts when it connects to other servers.", docs: "These functions manage the file `.ssh/known_hosts` in the home directory. Outgoing SSH connections of the account, for example to clone a Git repository or to copy a backup, refuse servers that are not in this file or whose key has changed. `verify` returns whether a host is known, unknown or has a different key. For an unknown host, call `create`, and for a changed one `update`; `delete` removes a host. The keys are fetched from the host itself, so compare the fingerprint in the reply with one that the owner of the host has published. A changed key may come from a new installation, or from an attacker.", functions: &[
    Function { name: "create", rust: "create", summary: "Fetches the SSH keys of a host and stores them as trusted.", docs: "Compare the fingerprints in the reply with published ones. The host must be reachable from the server.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Host to trust, by name or IP address.", example: "\"hostname.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of its SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22")]), ..Param::EMPTY },
    ], returns: &TYPE_STORED_HOST, ..Function::EMPTY },
    Function { name: "delete", rust: "delete", summary: "Deletes the SSH keys of a host.", docs: "Later connections from the account to it are refused until it is added again.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::delete/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Host to forget, by name or IP address.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port that it was stored with. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "update", rust: "update", summary: "Fetches the SSH keys of a known host again and replaces the stored ones.", docs: "Only after finding out why the key has changed: this accepts whatever the host presents now.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/KnownHosts::update/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Host to fetch again, by name or IP address.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of its SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0), Fact::Max(65535.0)]), ..Param::EMPTY },
    ], returns: &TYPE_STORED_HOST, ..Function::EMPTY },
    Function { name: "verify", rust: "verify", summary: "Returns whether a host is known and still has the same SSH keys.", docs: "Changes nothing; `create` or `update` act on the outcome.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/verify/", params: &[
        Param { name: "host_name", rust: "host_name", ty: &Type::Text, doc: "Host to check, by name or IP address.", example: "\"host.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "port", rust: "port", ty: &Type::Integer, doc: "Port of its SSH server. By default, `22`.", example: "1234", facts: Facts(&[Fact::Default("22"), Fact::Min(1.0), Fact::Max(65535.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "errors", ty: &Type::List(&Type::Text), doc: "What went wrong during the check; each item is a message.", ..Member::EMPTY },
        Member { name: "failure_type", ty: &Type::Values(&[Allowed { text: "new", doc: "" }, Allowed { text: "changed", doc: "" }]), doc: "Why the host is not trusted: `new`, it is not in the file; `changed`, its key is another one.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::List(&TYPE_HOST_KEY), doc: "What the check found; each item is a key of the host.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the host is in the file with its present key; if not, see `failure_type`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_HOST_KEY: Type = Type::Record(&[
        Member { name: "host", ty: &Type::Text, doc: "Name or address the key is stored under.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Kind and key together.", ..Member::EMPTY },
        Member { name: "line", ty: &Type::Text, doc: "The line as it is in the file; from `verify` also as it would stand there.", ..Member::EMPTY },
        Member { name: "meta", ty: &Type::Record(&[
        Member { name: "algorithm", ty: &Type::Text, doc: "Kind of key, such as `ssh-rsa`.", ..Member::EMPTY },
        Member { name: "body", ty: &Type::Text, doc: "The public key in Base64.", ..Member::EMPTY },
        Member { name: "md5", ty: &Type::Text, doc: "MD5 fingerprint, in hexadecimal.", ..Member::EMPTY },
        Member { name: "md5-printable", ty: &Type::Text, doc: "MD5 fingerprint as SSH programs show it: `MD5:` and pairs of digits.", ..Member::EMPTY },
        Member { name: "sha256", ty: &Type::Text, doc: "SHA-256 fingerprint, in hexadecimal.", ..Member::EMPTY },
        Member { name: "sha256-printable", ty: &Type::Text, doc: "SHA-256 fingerprint as SSH programs show it: `SHA256:` and Base64.", ..Member::EMPTY },
    ]), doc: "The key taken apart.", ..Member::EMPTY },
    ]);
static TYPE_STORED_HOST: Type = Type::Record(&[
        Member { name: "host", ty: &Type::List(&TYPE_HOST_KEY), doc: "What was stored; each item is a key of the host.", ..Member::EMPTY },
    ]);
