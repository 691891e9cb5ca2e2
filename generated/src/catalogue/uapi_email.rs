// Made by cpanel-codegen from schema/uapi/Email.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Email", rust: "email", summary: "Manages mailboxes, forwarders, autoresponders, filters, mailing lists, spam and mail routing.", docs: "These functions manage the account's mail, except calendars and webmail logins. The most important ones are `add_pop`, `list_pops_with_disk` and `add_forwarder`.\n\n- Mailboxes: `add_pop`, `delete_pop`, `passwd_pop`, `edit_pop_quota`; `list_pops` returns a list quickly, `list_pops_with_disk` adds sizes and quotas. `suspend_login`, `suspend_incoming`, `suspend_outgoing` and `hold_outgoing` restrict a mailbox, and each has a counterpart that ends the restriction.\n- Redirecting: `add_forwarder` for one address, `add_domain_forwarder` for a whole domain, `set_default_address` for addresses that do not exist.\n- Automatic replies: `add_auto_responder`, `get_auto_responder`.\n- Filters: `store_filter` creates or replaces a filter, `get_filter` reads it, `reorder_filters` changes the order, and `trace_filter` tests filters with a text.\n- Mailing lists (Mailman): `add_list`, `list_lists`, `set_list_privacy_options`; `add_mailman_delegates` makes other users administrators of a list.\n- Spam: `enable_spam_assassin`, `enable_spam_box` to sort spam into a folder, `add_spam_filter` to delete it.\n- Routing: `list_mxs` lists the MX records, `add_mx`, `change_mx` and `delete_mx` edit them, and `set_always_accept` sets whether the server accepts the mail itself. If the records and this setting do not match, mail gets lost.\n\nUnits differ: quotas are sent in MB, `get_default_email_quota` and `get_max_email_quota` return bytes, and `get_default_email_quota_mib` and `get_max_email_quota_mib` return MiB. Some functions take the part before the `@` and the domain as two parameters, others take the full address. Nearly all functions fail on servers without the Receive Mail role.", functions: &[
    Function { name: "account_name", rust: "account_name", summary: "Returns the text that it is given, or the phrase for all mail of the account.", docs: "This is a helper of the web interface and does not check the text. In a webmail session, only the data of that mailbox can be reached.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/account_name/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Text to return. If it is empty or missing, `display` decides what is returned.", example: "\"user\"", ..Param::EMPTY },
        Param { name: "display", rust: "display", ty: &Type::Text, doc: "With any value, the answer is `All Mail On The Account` if `account` is empty. By default, the answer is then empty.", example: "\"any_value\"", ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "The text passed in, `All Mail On The Account`, or nothing.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_auto_responder", rust: "add_auto_responder", summary: "Sets up an automatic reply for a mailbox.", docs: "An address has only one automatic reply, so check with `get_auto_responder` whether it has one already.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_auto_responder/", params: &[
        Param { name: "body", rust: "body", ty: &Type::Text, doc: "Text of the reply.", example: "\"This is an autoresponder message.\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "The part of the address after the `@`.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Only the part of the address before the `@`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "from", rust: "from", ty: &Type::Text, doc: "The sender that the reply shows, such as a person's name.", example: "\"User Name\"", required: true, ..Param::EMPTY },
        Param { name: "interval", rust: "interval", ty: &Type::Integer, doc: "Number of hours in which a sender gets no second reply. With `0`, every message is answered.", example: "24", facts: Facts(&[Fact::Min(0.0)]), required: true, ..Param::EMPTY },
        Param { name: "is_html", rust: "is_html", ty: &Type::Flag, doc: "Whether the reply is sent as HTML rather than plain text.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "start", rust: "start", ty: &Type::Timestamp, doc: "When replies begin, in seconds since the Unix epoch.", example: "1410277881", required: true, ..Param::EMPTY },
        Param { name: "stop", rust: "stop", ty: &Type::Timestamp, doc: "When replies end, in seconds since the Unix epoch; later than `start`.", example: "1410300000", required: true, ..Param::EMPTY },
        Param { name: "subject", rust: "subject", ty: &Type::Text, doc: "Subject line of the reply.", example: "\"Autoresponder Subject\"", required: true, ..Param::EMPTY },
        Param { name: "charset", rust: "charset", ty: &Type::Text, doc: "Character encoding of the text. By default, `utf-8`. `get_charsets` lists all encodings.", example: "\"UTF-8\"", facts: Facts(&[Fact::Default("\"utf-8\"")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_domain_forwarder", rust: "add_domain_forwarder", summary: "Forwards all mail of a domain to the same addresses at another domain.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_domain_forwarder/", params: &[
        Param { name: "destdomain", rust: "destdomain", ty: &Type::Text, doc: "Domain that receives the mail.", example: "\"forwardtome.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of this account whose mail is forwarded.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "A sentence: which alias file was updated, or why the forwarder was refused.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_forwarder", rust: "add_forwarder", summary: "Forwards the mail of one address, or rejects, discards or pipes it.", docs: "`fwdopt` decides which of the other parameters is used. With `pipe`, it also needs the File Storage role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_forwarder/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address whose mail is forwarded, such as `sales@example.com`.", example: "\"forwardme@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "fwdopt", rust: "fwdopt", ty: &Type::Values(&[Allowed { text: "fwd", doc: "The mail is sent to the address in `fwdemail`." }, Allowed { text: "system", doc: "The mail is delivered to the system account in `fwdsystem`." }, Allowed { text: "pipe", doc: "The mail is passed to the program in `pipefwd`." }, Allowed { text: "fail", doc: "The mail is returned to the sender with the text in `failmsgs`." }, Allowed { text: "blackhole", doc: "The mail is discarded without a message." }]), doc: "What happens to the mail.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "With `fail`: the message for the sender. By default, `No such person at this address`.", example: "\"Nobody home.\"", facts: Facts(&[Fact::Default("\"No such person at this address\"")]), ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "Required with `fwd`: the target address, or several addresses separated by commas.", example: "\"fwdtome@example.com\"", ..Param::EMPTY },
        Param { name: "fwdsystem", rust: "fwdsystem", ty: &Type::Text, doc: "Required with `system`: the name of the system account that gets the mail.", example: "\"user\"", ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "Required with `pipe`: the program that gets each message.", example: "\"mailscript.pl\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the forwarded address.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address that the forwarder applies to.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, doc: "Where its mail goes now: an address, a system account, a program's path, `:fail:` or `:blackhole:`.", ..Member::EMPTY },
    ])), returns_doc: "The stored forwarders. A single one is a list of one item.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_list", rust: "add_list", summary: "Creates a Mailman mailing list.", docs: "Counts against the account's limit of mailing lists. `set_list_privacy_options` changes the privacy later.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_list/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the list's address.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "Local part of the list's address.", example: "\"newlist\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password for administering the list.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "private", rust: "private", ty: &Type::Flag, doc: "Whether the list is closed to the public. By default, it is public.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "rebuildonly", rust: "rebuildonly", ty: &Type::Flag, doc: "Whether to rebuild an existing list. By default, a new one is created.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_mailman_delegates", rust: "add_mailman_delegates", summary: "Makes mail users administrators of a mailing list.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_mailman_delegates/", params: &[
        Param { name: "delegates", rust: "delegates", ty: &Type::List(&Type::Text), doc: "Mail addresses of the new administrators.", example: "[\"user@example.com\"]", facts: Facts(&[Fact::Format("email")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_MAILMAN_DELEGATES, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_mx", rust: "add_mx", summary: "Adds an MX record to a domain's zone.", docs: "This edits DNS and may take several seconds. The reply also says how the server treats the domain's mail after the change. `set_always_accept` sets this explicitly.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_mx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail the exchanger receives.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchanger", rust: "exchanger", ty: &Type::Text, doc: "Domain name of the host that receives the mail.", example: "\"mail.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "priority", rust: "priority", ty: &Type::Integer, doc: "Rank of the record: the lowest number is tried first. Steps of five leave room for later ones.", example: "5", facts: Facts(&[Fact::Min(0.0)]), required: true, ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server accepts the domain's mail in any case. By default, it does not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_pop", rust: "add_pop", summary: "Creates a mailbox.", docs: "Fails when the address exists, the password is too weak, or the account's limit of mailboxes is reached. A mailbox that this function creates cannot use the feature to reset its password. If that matters, create the user with `UserManager::create_user`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_pop/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "The new address, in full or only its local part. With only the local part, `domain` is used. The local part `cpanel` is refused.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the mailbox. Send this or `password_hash`, but not both.", secret: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the new address. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "password_hash", rust: "password_hash", ty: &Type::Text, doc: "Password of the mailbox as a hash in the server's crypt format. Send this or `password`, but not both.", secret: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Limit, doc: "Maximum size of the mailbox in MB. `0` or `unlimited` means no limit, which works only if the account has no maximum for quotas. By default, the server's default applies.", example: "500", facts: Facts(&[Fact::Min(0.0)]), ..Param::EMPTY },
        Param { name: "send_welcome_email", rust: "send_welcome_email", ty: &Type::Flag, doc: "Whether the new mailbox gets a message that explains how to set up mail programs. By default, none is sent.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "skip_update_db", rust: "skip_update_db", ty: &Type::Flag, doc: "Whether to leave the cached list of mail accounts as it is. By default, it is updated.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["password", "password_hash"] }], returns: &Type::Text, returns_doc: "The new address with `+` in place of `@`: `user+example.com`.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "add_spam_filter", rust: "add_spam_filter", summary: "Sets the spam score from which messages are deleted automatically.", docs: "Deleted mail cannot be restored, so start with a high score. `disable_spam_autodelete` ends the deletion.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_spam_filter/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the score is for. By default, it applies to every mailbox of the account.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "required_score", rust: "required_score", ty: &Type::Number, doc: "Score that a message must reach to be deleted: above `0` and below the account-wide score (`cpuser_spam_auto_delete_score` in `get_spam_settings`). The default, `5`, is strict. `8` or `10` delete less.", example: "8", facts: Facts(&[Fact::Default("5"), Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "browse_mailbox", rust: "browse_mailbox", summary: "Lists the folders and files inside a mail directory.", docs: "Without parameters, it lists the account's main mail directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/browse_mailbox/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address to look into. By default, the account's main mail directory.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to restrict the list to. `default` or `mail` lists every mail directory.", example: "\"maildir\"", ..Param::EMPTY },
        Param { name: "showdotfiles", rust: "showdotfiles", ty: &Type::Flag, doc: "Whether names that begin with a dot are listed too. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "depth", ty: &Type::Integer, doc: "How many levels down the item is.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, always: true, doc: "Base name, without the path.", ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, always: true, doc: "Path from the root of the file system.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether it is a file and not a directory.", ..Member::EMPTY },
        Member { name: "ismailbox", ty: &Type::Flag, doc: "Whether the directory holds a mailbox.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Last change, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory that the item is in.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "relpath", ty: &Type::Text, doc: "Path below the mail directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "dir", doc: "" }, Allowed { text: "file", doc: "" }]), doc: "`dir` or `file`.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "change_mx", rust: "change_mx", summary: "Replaces an MX record of a domain with another.", docs: "Edits the DNS zone.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/change_mx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the record belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchanger", rust: "exchanger", ty: &Type::Text, doc: "The new host, which receives the mail.", example: "\"mail.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "oldexchanger", rust: "oldexchanger", ty: &Type::Text, doc: "Host of the existing record, which identifies the record to change.", example: "\"mail.example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "priority", rust: "priority", ty: &Type::Integer, doc: "New rank of the record: the lowest number is tried first.", example: "15", facts: Facts(&[Fact::Min(0.0)]), required: true, ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server accepts the domain's mail in any case. By default, it does not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "oldpriority", rust: "oldpriority", ty: &Type::Integer, doc: "Current rank. It is only needed if several records name the same `oldexchanger`.", example: "5", facts: Facts(&[Fact::Min(0.0)]), ..Param::EMPTY },
    ], returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "check_fastmail", rust: "check_fastmail", summary: "Returns whether BlackBerry FastMail is set up on the server.", docs: "FastMail is obsolete.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/check_fastmail/", returns: &Type::Text, returns_doc: "Version number of FastMail, or empty text (null on the wire) if it is not enabled.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "count_auto_responders", rust: "count_auto_responders", summary: "Counts the automatic replies of the whole account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/count_auto_responders/", returns: &Type::Integer, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "count_filters", rust: "count_filters", summary: "Counts the mail filters of all addresses of the account.", docs: "The reference also names the IP Blocker feature as a condition.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/count_filters/", returns: &Type::Integer, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "count_forwarders", rust: "count_forwarders", summary: "Counts the forwarders of all addresses of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/count_forwarders/", returns: &Type::Integer, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "count_lists", rust: "count_lists", summary: "Counts the mailing lists of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/count_lists/", returns: &Type::Integer, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "count_pops", rust: "count_pops", summary: "Counts the mailboxes of the account.", docs: "Faster than `list_pops` if only the number is needed.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/count_pops/", returns: &Type::Integer, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_auto_responder", rust: "delete_auto_responder", summary: "Removes the automatic reply of an address.", docs: "Cannot be undone; save it with `get_auto_responder` first.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_auto_responder/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address that the reply belongs to.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_domain_forwarder", rust: "delete_domain_forwarder", summary: "Stops forwarding the mail of a whole domain.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_domain_forwarder/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose mail is forwarded, not the target.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_filter", rust: "delete_filter", summary: "Deletes a mail filter.", docs: "To disable a filter without deleting it, use `disable_filter`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_filter/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address that the filter works for.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_forwarder", rust: "delete_forwarder", summary: "Removes one forwarder of an address.", docs: "An address may have several forwarders, so both addresses are required. Fails if there is no such forwarder.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_forwarder/", params: &[
        Param { name: "address", rust: "address", ty: &Type::Text, doc: "Address that is being forwarded.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "forwarder", rust: "forwarder", ty: &Type::Text, doc: "Target of the forwarder, exactly as `list_forwarders` returns it: an address, the path of a script, or a system account.", example: "\"fwdtome@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_held_messages", rust: "delete_held_messages", summary: "Deletes the outgoing mail that is held for a mailbox.", docs: "The messages are lost. `release_outgoing` sends them instead, and `get_held_message_count` counts them.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_held_messages/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Email address whose held messages are deleted.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Integer, returns_doc: "The number of deleted messages.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_list", rust: "delete_list", summary: "Deletes a mailing list.", docs: "Its members and settings are deleted too.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_list/", params: &[
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list to delete, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "delete_mx", rust: "delete_mx", summary: "Removes an MX record from a domain's zone.", docs: "Edits the DNS zone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_mx/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the record belongs to.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "exchanger", rust: "exchanger", ty: &Type::Text, doc: "Host that the record names.", example: "\"mail.example.com\"", required: true, ..Param::EMPTY },
        Param { name: "priority", rust: "priority", ty: &Type::Integer, doc: "Rank of the record. It identifies the record if several name the same host.", example: "15", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_MX_CHANGE, facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "delete_pop", rust: "delete_pop", summary: "Deletes a mailbox, by default with all mail in it.", docs: "Cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_pop/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "The mailbox: its full address or its local part. With only the local part, `domain` is used.", example: "\"user@domain.com\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailbox. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "flags", rust: "flags", ty: &Type::Text, doc: "`passwd` keeps the mail on disk and removes only the login. With any other value, or without the parameter, the mail is deleted too.", example: "\"passwd\"", ..Param::EMPTY },
        Param { name: "skip_quota", rust: "skip_quota", ty: &Type::Flag, doc: "Whether to keep the entry in the quota file. By default, it is removed too.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "disable_filter", rust: "disable_filter", summary: "Disables a mail filter without deleting it.", docs: "`enable_filter` enables it again.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_filter/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address that the filter works for.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_FILTER_UPDATE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "disable_mailbox_autocreate", rust: "disable_mailbox_autocreate", summary: "Stops creating folders for mail to plus addresses.", docs: "See `enable_mailbox_autocreate` for what plus addresses are.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_mailbox_autocreate/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether it is disabled now.", ..Function::EMPTY },
    Function { name: "disable_spam_assassin", rust: "disable_spam_assassin", summary: "Turns spam scanning off for the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_assassin/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "disable_spam_autodelete", rust: "disable_spam_autodelete", summary: "Stops deleting spam automatically.", docs: "Messages are still scored. `add_spam_filter` starts the deletion again.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_autodelete/", returns: &Type::Record(&[
        Member { name: "spam_auto_delete", ty: &Type::Flag, doc: "Always false: deletion is off.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "disable_spam_box", rust: "disable_spam_box", summary: "Delivers spam to the inbox and no longer to a separate folder.", docs: "Works only if the host offers SpamAssassin. `enable_spam_box` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disable_spam_box/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "dispatch_client_settings", rust: "dispatch_client_settings", summary: "Sends a message with the settings that a mail program needs for a mailbox.", docs: "To read the settings without sending a message, use `get_client_settings`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dispatch_client_settings/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mailbox that the settings describe, by address or user name.", example: "\"username\"", required: true, ..Param::EMPTY },
        Param { name: "to", rust: "to", ty: &Type::Text, doc: "Address that gets the message.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "edit_pop_quota", rust: "edit_pop_quota", summary: "Changes the quota of a mailbox.", docs: "A value above the account's own maximum is lowered to that maximum without an error.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/edit_pop_quota/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailbox. The reference marks it as required, yet names the account's main domain as its default.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the mailbox.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "quota", rust: "quota", ty: &Type::Limit, doc: "New limit in MB. `0` or `unlimited` means no limit, which works only if the account has no maximum for quotas. By default, the server's default applies.", example: "500", ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "enable_filter", rust: "enable_filter", summary: "Enables a mail filter again.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_filter/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address that the filter works for.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_FILTER_UPDATE, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "enable_mailbox_autocreate", rust: "enable_mailbox_autocreate", summary: "Lets mail to plus addresses create folders automatically.", docs: "A message to `user+news@example.com` then creates the folder `news` in that mailbox if it does not exist. `disable_mailbox_autocreate` ends this.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_mailbox_autocreate/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether it is enabled now.", ..Function::EMPTY },
    Function { name: "enable_spam_assassin", rust: "enable_spam_assassin", summary: "Turns spam scanning on for the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_spam_assassin/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "enable_spam_box", rust: "enable_spam_box", summary: "Sorts messages that are marked as spam into a spam folder.", docs: "Works only if the host offers SpamAssassin. `disable_spam_box` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/enable_spam_box/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "export_lists", rust: "export_lists", summary: "Writes the account's mailing lists to a CSV file on the server.", docs: "The file is `mail/exported_lists` below the home directory. The reply does not contain it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_lists/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "fetch_charmaps", rust: "fetch_charmaps", summary: "Lists the character encodings that the server supports.", docs: "`get_charsets` lists those of the mail server.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_charmaps/", returns: &Type::List(&Type::Record(&[
        Member { name: "map", ty: &Type::Text, always: true, doc: "Name of one encoding, such as `utf-8`.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "fts_rescan_mailbox", rust: "fts_rescan_mailbox", summary: "Starts rebuilding the full-text search index of a mailbox.", docs: "Works only with the IMAP full-text search plugin (Solr), which the administrator installs. The scan runs in the background.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/fts_rescan_mailbox/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address of the mailbox to index. The reference marks it as required, but also says that the account's default mailbox is indexed without it.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the scan was started.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "generate_mailman_otp", rust: "generate_mailman_otp", summary: "Creates a password for a mailing list that works once.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_mailman_otp/", params: &[
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Text, secret: true, returns_doc: "The password. It works for one login.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_auto_responder", rust: "get_auto_responder", summary: "Reads the automatic reply of an address.", docs: "If the address has no automatic reply, the call succeeds and the data has only `charset`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_auto_responder/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address that has the automatic reply. Use the full address.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "temp_charset", rust: "temp_charset", ty: &Type::Text, doc: "Encoding in which the stored text is read. By default, `utf-8`.", example: "\"utf-8\"", facts: Facts(&[Fact::Default("\"utf-8\"")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "body", ty: &Type::Text, doc: "Text of the reply.", ..Member::EMPTY },
        Member { name: "charset", ty: &Type::Text, doc: "Encoding of the text. Present even if there is no automatic reply.", ..Member::EMPTY },
        Member { name: "from", ty: &Type::Text, doc: "The sender that the reply shows.", ..Member::EMPTY },
        Member { name: "interval", ty: &Type::Integer, doc: "Number of hours in which a sender gets no second reply. With `0`, every message is answered.", ..Member::EMPTY },
        Member { name: "is_html", ty: &Type::Flag, doc: "Whether the reply is sent as HTML.", ..Member::EMPTY },
        Member { name: "start", ty: &Type::Timestamp, doc: "When replies begin, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "stop", ty: &Type::Timestamp, doc: "When replies end, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject line of the reply.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_charsets", rust: "get_charsets", summary: "Lists the character encodings that the mail server supports.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_charsets/", returns: &Type::List(&Type::Text), returns_doc: "Each item is the name of an encoding, such as `utf-8`.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_client_settings", rust: "get_client_settings", summary: "Returns the hosts, ports and login that a mail program needs for a mailbox.", docs: "`dispatch_client_settings` sends them in a message.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_client_settings/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address to describe. By default, the account's default mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "Mail address that the settings are for.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "activesync_available", ty: &Type::Flag, doc: "Whether mobile devices can connect by ActiveSync. Only then are the other `activesync_` members present.", ..Member::EMPTY },
        Member { name: "activesync_host", ty: &Type::Text, doc: "Server name to enter on the device.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "activesync_port", ty: &Type::Integer, doc: "TLS port for ActiveSync.", ..Member::EMPTY },
        Member { name: "activesync_username", ty: &Type::Text, doc: "Login for ActiveSync.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "display", ty: &Type::Text, doc: "Name of the mailbox for display.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the mailbox.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "from_archiving", ty: &Type::Flag, doc: "Whether this is a mail archive rather than a mailbox.", ..Member::EMPTY },
        Member { name: "has_plaintext_authentication", ty: &Type::Flag, doc: "Whether the server accepts unencrypted logins.", ..Member::EMPTY },
        Member { name: "inbox_host", ty: &Type::Text, doc: "Host to fetch mail from.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "inbox_insecure_port", ty: &Type::Integer, doc: "Port for fetching mail without TLS, such as 143.", ..Member::EMPTY },
        Member { name: "inbox_port", ty: &Type::Integer, doc: "Port for fetching mail over TLS, such as 993.", ..Member::EMPTY },
        Member { name: "inbox_service", ty: &Type::Values(&[Allowed { text: "imap", doc: "" }, Allowed { text: "pop", doc: "" }]), doc: "Protocol the settings are for: `imap` or `pop`.", ..Member::EMPTY },
        Member { name: "inbox_username", ty: &Type::Text, doc: "Login for fetching mail.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "mail_domain", ty: &Type::Text, doc: "Host name that mail programs should use.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "smtp_host", ty: &Type::Text, doc: "Host to send mail through.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "smtp_insecure_port", ty: &Type::Integer, doc: "Port for sending mail without TLS, such as 25.", ..Member::EMPTY },
        Member { name: "smtp_port", ty: &Type::Integer, doc: "Port for sending mail over TLS, such as 465.", ..Member::EMPTY },
        Member { name: "smtp_username", ty: &Type::Text, doc: "Login for sending mail.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_default_email_quota", rust: "get_default_email_quota", summary: "Returns the quota a new mailbox gets by default, in bytes.", docs: "`get_default_email_quota_mib` gives the same in MiB.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_default_email_quota/", returns: &Type::Limit, returns_doc: "Bytes: the server's default (32 GB out of the box), or the account's disk quota if that is smaller.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_default_email_quota_mib", rust: "get_default_email_quota_mib", summary: "Returns the quota a new mailbox gets by default, in MiB.", docs: "`get_default_email_quota` gives the same in bytes.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_default_email_quota_mib/", returns: &Type::Limit, returns_doc: "MiB: the server's default (32 GB out of the box), or the account's disk quota if that is smaller.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_disk_usage", rust: "get_disk_usage", summary: "Returns how much space a mailbox uses.", docs: "`list_pops_with_disk` returns this for all mailboxes at once.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_disk_usage/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailbox.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Local part of the mailbox.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "diskused", ty: &Type::Number, doc: "Space in use, in MB with fractions. The reference says that `0` may also mean no limit.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the mailbox.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Mail address, or the account's user name for the main mailbox.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the mailbox.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_filter", rust: "get_filter", summary: "Reads one mail filter with its rules and actions.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_filter/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address that the filter works for.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_MAIL_FILTER, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_held_message_count", rust: "get_held_message_count", summary: "Counts the outgoing messages that are being held for a mailbox.", docs: "After `hold_outgoing`, messages are held until `release_outgoing` or `delete_held_messages` is called.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_held_message_count/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Integer, returns_doc: "The number of held messages.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_lists_total_disk_usage", rust: "get_lists_total_disk_usage", summary: "Returns how much space all mailing lists of the account use.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_lists_total_disk_usage/", returns: &Type::Integer, returns_doc: "Bytes.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_mailbox_autocreate", rust: "get_mailbox_autocreate", summary: "Returns whether mail to plus addresses creates folders automatically.", docs: "`enable_mailbox_autocreate` and `disable_mailbox_autocreate` change this.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailbox_autocreate/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether missing folders are created.", ..Function::EMPTY },
    Function { name: "get_mailman_delegates", rust: "get_mailman_delegates", summary: "Lists who may administer a mailing list.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_mailman_delegates/", params: &[
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_MAILMAN_DELEGATES, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_main_account_disk_usage", rust: "get_main_account_disk_usage", summary: "Returns a text that says how much space the main mailbox uses.", docs: "`get_main_account_disk_usage_bytes` returns it as a number.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_main_account_disk_usage/", returns: &Type::Text, returns_doc: "Amount with its unit, such as `3076 bytes`.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_main_account_disk_usage_bytes", rust: "get_main_account_disk_usage_bytes", summary: "Returns the size of the main mailbox in bytes.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_main_account_disk_usage_bytes/", returns: &Type::Integer, returns_doc: "Bytes used by the account's main mailbox.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_max_email_quota", rust: "get_max_email_quota", summary: "Returns the largest quota a mailbox of the account may have, in bytes.", docs: "`get_max_email_quota_mib` gives the same in MiB.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_max_email_quota/", returns: &Type::Limit, returns_doc: "Bytes: the server's maximum (4 PiB out of the box), or the account's disk quota if that is smaller.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_max_email_quota_mib", rust: "get_max_email_quota_mib", summary: "Returns the largest quota a mailbox of the account may have, in MiB.", docs: "`get_max_email_quota` gives the same in bytes.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_max_email_quota_mib/", returns: &Type::Limit, returns_doc: "MiB.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_pop_quota", rust: "get_pop_quota", summary: "Returns the quota of one mailbox.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_pop_quota/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the mailbox.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "as_bytes", rust: "as_bytes", ty: &Type::Flag, doc: "Whether the answer is in bytes. By default, it is in MB.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailbox. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Limit, returns_doc: "The quota, in MB or in bytes as asked.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "get_spam_settings", rust: "get_spam_settings", summary: "Reads the spam settings of the account or of one mailbox.", docs: "For a mailbox without its own settings, the reply has the `cpuser_` members, which apply to the whole account, instead of `spam_auto_delete` and `spam_auto_delete_score`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_spam_settings/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Address of the mailbox. By default, the account's default mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "cpuser_spam_auto_delete", ty: &Type::Flag, doc: "Whether the account deletes spam. Present only for a mailbox without its own setting.", ..Member::EMPTY },
        Member { name: "cpuser_spam_auto_delete_score", ty: &Type::Number, doc: "Spam score from which the account deletes messages. Present only for a mailbox without its own setting.", ..Member::EMPTY },
        Member { name: "rewrites_subjects", ty: &Type::Flag, doc: "Whether the subject lines of spam are marked.", ..Member::EMPTY },
        Member { name: "spam_as_acl", ty: &Type::Flag, doc: "Always true: mail is scanned while it is being received.", ..Member::EMPTY },
        Member { name: "spam_auto_delete", ty: &Type::Flag, doc: "Whether spam is deleted automatically. Missing if `cpuser_spam_auto_delete` is present.", ..Member::EMPTY },
        Member { name: "spam_auto_delete_score", ty: &Type::Number, doc: "Score from which messages are deleted. Missing if `cpuser_spam_auto_delete_score` is present.", ..Member::EMPTY },
        Member { name: "spam_box_enabled", ty: &Type::Flag, doc: "Whether spam is sorted into a folder of its own.", ..Member::EMPTY },
        Member { name: "spam_enabled", ty: &Type::Flag, doc: "Whether messages are scanned; false only when the account has turned SpamAssassin off.", ..Member::EMPTY },
        Member { name: "spam_status_changeable", ty: &Type::Flag, doc: "Whether the host lets accounts change these settings.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("SpamFilter")]), ..Function::EMPTY },
    Function { name: "get_webmail_settings", rust: "get_webmail_settings", summary: "Returns the mail host and the storage format of a mailbox, which webmail needs.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_webmail_settings/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Address of the mailbox. By default, the account's default mailbox.", example: "\"user@example.com\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Host name of the mail server.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "has_maildir", ty: &Type::Flag, doc: "Always true: cPanel has no other storage format.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "The mailbox.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "has_delegated_mailman_lists", rust: "has_delegated_mailman_lists", summary: "Returns whether a mail user may administer any mailing list of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_delegated_mailman_lists/", params: &[
        Param { name: "delegate", rust: "delegate", ty: &Type::Text, doc: "Mail address of the user.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the user administers at least one list.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "has_plaintext_authentication", rust: "has_plaintext_authentication", summary: "Returns whether the IMAP and POP3 server accepts unencrypted logins.", docs: "A setting of the whole server (Dovecot).", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/has_plaintext_authentication/", returns: &Type::Flag, returns_doc: "Whether unencrypted logins are accepted.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "hold_outgoing", rust: "hold_outgoing", summary: "Holds the outgoing mail of a mailbox in the queue.", docs: "No message is lost or refused: `release_outgoing` sends them. Mail to addresses on the same server is not held. To refuse outgoing mail outright, use `suspend_outgoing`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/hold_outgoing/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full mail address of the sender.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "list_auto_responders", rust: "list_auto_responders", summary: "Lists the automatic replies of a domain.", docs: "The list has only addresses and subjects. `get_auto_responder` returns everything.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_auto_responders/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain whose automatic replies are listed.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression as in Perl. Only matching entries are listed. By default, all are.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Address that replies automatically.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "subject", ty: &Type::Text, doc: "Subject of the automatic reply.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_default_address", rust: "list_default_address", summary: "Returns what happens to mail for addresses that do not exist.", docs: "`set_default_address` changes this.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_default_address/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the account whose domains are listed. By default, the calling account.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to list. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "defaultaddress", ty: &Type::Text, always: true, doc: "Where such mail goes: a user name or address, `:fail:` with the text for the sender, `:blackhole:`, or the path of a program. Some servers send it with quotation marks around it.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose unknown addresses the setting is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_domain_forwarders", rust: "list_domain_forwarders", summary: "Lists the forwarders that cover whole domains.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_domain_forwarders/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to list. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Domain whose mail is forwarded. Despite the name, this is not the target.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, always: true, doc: "Domain that gets the mail.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_filters", rust: "list_filters", summary: "Lists the mail filters of a mailbox or of the whole account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_filters/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address, or the account's user name. By default, the filters that apply to the account as a whole.", example: "\"user@example.com\"", ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_MAIL_FILTER), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_filters_backups", rust: "list_filters_backups", summary: "Lists the domains that have their own filters.", docs: "The list helps to choose what to back up.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_filters_backups/", returns: &Type::List(&TYPE_BACKUP_DOMAIN), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_forwarders", rust: "list_forwarders", summary: "Lists the forwarders of a domain's addresses.", docs: "Forwarders of the domain as a whole are in `list_domain_forwarders`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_forwarders/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the addresses.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression as in Perl. Only matching entries are listed. By default, all are.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, always: true, doc: "Address whose mail is forwarded. Despite the name, this is not the target.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "forward", ty: &Type::Text, always: true, doc: "Target of the mail. Pass it to `delete_forwarder` exactly as it is.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "html_dest", ty: &Type::Text, doc: "`dest`, escaped for HTML.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "html_forward", ty: &Type::Text, doc: "`forward`, escaped for HTML.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "uri_dest", ty: &Type::Text, doc: "`dest`, percent-encoded.", ..Member::EMPTY },
        Member { name: "uri_forward", ty: &Type::Text, doc: "`forward`, percent-encoded.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_forwarders_backups", rust: "list_forwarders_backups", summary: "Lists the domains that have their own forwarders.", docs: "The list helps to choose what to back up.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_forwarders_backups/", returns: &Type::List(&TYPE_BACKUP_DOMAIN), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_lists", rust: "list_lists", summary: "Lists the account's mailing lists with size, privacy and administrators.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_lists/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the lists. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression as in Perl. Only matching lists are shown. By default, all are.", example: "\"user\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "accesstype", ty: &Type::Values(&[Allowed { text: "private", doc: "" }, Allowed { text: "public", doc: "" }]), doc: "`private` if the archive is closed, the list is not advertised, and an administrator must approve members. Otherwise `public`.", ..Member::EMPTY },
        Member { name: "advertised", ty: &Type::Flag, doc: "Whether the list appears on Mailman's public overview page.", ..Member::EMPTY },
        Member { name: "archive_private", ty: &Type::Flag, doc: "Whether the archive is closed to the public.", ..Member::EMPTY },
        Member { name: "desthost", ty: &Type::Text, doc: "Host that handles the mail of the list's domain; its IP address if no name was found.", ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Integer, doc: "Space in use. The reference says MB, but its example is in bytes, so compare it with `humandiskused`.", ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Space in use with its unit, for display. There is a no-break space between them.", ..Member::EMPTY },
        Member { name: "list", ty: &Type::Text, always: true, doc: "Full address of the list.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "listadmin", ty: &Type::Text, doc: "Addresses of the administrators, separated by commas.", ..Member::EMPTY },
        Member { name: "listid", ty: &Type::Text, doc: "Mailman's name for the list: local part, `_`, domain.", ..Member::EMPTY },
        Member { name: "subscribe_policy", ty: &Type::Integers(&[1, 2, 3]), doc: "How people join: `1` by answering a confirmation mail, `2` after an administrator's approval, `3` with both.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "list_mail_domains", rust: "list_mail_domains", summary: "Lists the domains that can have mail addresses, the main domain first.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_mail_domains/", params: &[
        Param { name: "add_www", rust: "add_www", ty: &Type::Flag, doc: "Whether each domain is listed with `www.` in front as well. By default, it is not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "include_wildcard", rust: "include_wildcard", ty: &Type::Flag, doc: "Whether each domain is listed with `*.` in front as well. By default, it is not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "select", rust: "select", ty: &Type::Text, doc: "Domain that gets `select` in the reply. By default, no domain gets it.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "return_temporary_domain", rust: "return_temporary_domain", ty: &Type::Flag, doc: "Whether a temporary domain is listed too. By default, it is not.", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of a domain that can have mailboxes.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "select", ty: &Type::Integer, doc: "True for the domain that the parameter `select` names. Missing without this parameter.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_mxs", rust: "list_mxs", summary: "Lists the MX records of the domains, and how the server treats their mail.", docs: "`entries` contains the DNS records, and `mxcheck` the setting that `set_always_accept` changes. If they do not match, mail gets lost or loops.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_mxs/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to list. By default, all domains of the account.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "alwaysaccept", ty: &Type::Flag, doc: "Whether this server accepts the domain's mail as its own.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTE, doc: "Route that the server detected: `local`, `secondary` or `remote`, or `auto` if it could not be detected.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose mail the records are for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "entries", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that the record belongs to.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "entrycount", ty: &Type::Integer, doc: "Place in the order of preference; `1` is tried first.", ..Member::EMPTY },
        Member { name: "mx", ty: &Type::Text, always: true, doc: "Host that the record names.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "priority", ty: &Type::Integer, always: true, doc: "Rank in the record; lower is better.", ..Member::EMPTY },
        Member { name: "row", ty: &Type::Text, doc: "`even` or `odd`, for the colours of table rows.", ..Member::EMPTY },
    ])), doc: "The MX records, best first.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether mail for the domain is delivered on this server.", ..Member::EMPTY },
        Member { name: "mx", ty: &Type::Text, doc: "Host of the best record.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTE, always: true, doc: "Configured route: `local`, `secondary`, `remote`, or `auto` if the server decides by the DNS records.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether mail for the domain is passed on to some other server.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server only keeps the domain's mail until a better exchanger answers.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the records of this domain could be read.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The outcome in words.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a domain.", facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "list_pops", rust: "list_pops", summary: "Lists the account's mailboxes, without sizes.", docs: "`list_pops_with_disk` returns sizes and quotas too, but takes longer.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_pops/", params: &[
        Param { name: "no_validate", rust: "no_validate", ty: &Type::Flag, doc: "Whether to skip checking the database of mail accounts, which is faster. By default, it is checked.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression as in Perl. Only matching mailboxes are listed. By default, all are.", example: "\"user\"", ..Param::EMPTY },
        Param { name: "skip_main", rust: "skip_main", ty: &Type::Flag, doc: "Whether to leave out the account's main mailbox. By default, it is listed.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "email", ty: &Type::Text, always: true, doc: "Full address. For the main mailbox, the account's user name.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name, which is the full address. For the main mailbox, the text `Main Account`.", ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether new mail is being refused; see `suspend_incoming`.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether the owner is locked out; see `suspend_login`.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a mailbox.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_pops_with_disk", rust: "list_pops_with_disk", summary: "Lists the account's mailboxes with their sizes and quotas.", docs: "Measuring takes time on large accounts; `no_disk` skips it. Use the members that begin with `_`, which are in bytes, for calculations. The members of the same name without `_` are for display.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_pops_with_disk/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailboxes to list. By default, all domains.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Local part of the mailboxes to list. Together with `domain`, it selects a single mailbox. By default, all are listed.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { name: "get_restrictions", rust: "get_restrictions", ty: &Type::Flag, doc: "Whether the reply has the members about suspension and held mail. By default, it does not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "infinityimg", rust: "infinityimg", ty: &Type::Text, doc: "Image for unlimited quotas. With it, `diskquota` contains HTML. Leave it out.", example: "\"images/myimg.jpg\"", ..Param::EMPTY },
        Param { name: "infinitylang", rust: "infinitylang", ty: &Type::Flag, doc: "Whether an unlimited `diskquota` reads `∞`. By default, it reads `unlimited`. It has no effect with `infinityimg`.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "maxaccounts", rust: "maxaccounts", ty: &Type::Integer, doc: "Maximum number of mailboxes to list. By default, all are listed.", example: "500", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
        Param { name: "no_disk", rust: "no_disk", ty: &Type::Flag, doc: "Whether to skip measuring the space in use. By default, it is measured.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "no_validate", rust: "no_validate", ty: &Type::Flag, doc: "Whether to skip checking the database of mail accounts. By default, it is checked.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Perl-style pattern on the mailbox names. By default, all are listed.", example: "\"/^[a-z0-9_-]{6,18}$/\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "_diskquota", ty: &Type::Limit, doc: "Quota in bytes; `0` means unlimited.", ..Member::EMPTY },
        Member { name: "_diskused", ty: &Type::Integer, doc: "Space in use, in bytes.", ..Member::EMPTY },
        Member { name: "diskquota", ty: &Type::Text, doc: "Quota in MB for display, or `unlimited`, `∞` or HTML, depending on the parameters. For calculations, use `txtdiskquota` or `_diskquota`.", ..Member::EMPTY },
        Member { name: "diskused", ty: &Type::Number, doc: "Space in use in MB, possibly with a fraction.", ..Member::EMPTY },
        Member { name: "diskusedpercent", ty: &Type::Number, doc: "Used part of the quota in whole percent. `0` without a quota.", ..Member::EMPTY },
        Member { name: "diskusedpercent20", ty: &Type::Integer, doc: "Used part of the quota in steps of twenty percent, for a progress bar. `0` without a quota.", ..Member::EMPTY },
        Member { name: "diskusedpercent_float", ty: &Type::Number, doc: "Used part of the quota in percent, not rounded, possibly in scientific notation. `0` without a quota.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the mailbox.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "email", ty: &Type::Text, always: true, doc: "Full address, or `Main Account`.", ..Member::EMPTY },
        Member { name: "has_suspended", ty: &Type::Flag, doc: "Whether the mailbox has any of the restrictions. Only with `get_restrictions`.", ..Member::EMPTY },
        Member { name: "hold_outgoing", ty: &Type::Flag, doc: "Whether outgoing mail waits in the queue. Only with `get_restrictions`.", ..Member::EMPTY },
        Member { name: "humandiskquota", ty: &Type::Text, doc: "Quota with its unit, for display; `None` without a quota.", ..Member::EMPTY },
        Member { name: "humandiskused", ty: &Type::Text, doc: "Space in use with its unit, for display. There is a no-break space between them. May be `None`.", ..Member::EMPTY },
        Member { name: "login", ty: &Type::Text, doc: "Login name: the full address, or the account's user name for the main mailbox.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the mailbox was last changed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "suspended_incoming", ty: &Type::Flag, doc: "Whether new mail is being refused.", ..Member::EMPTY },
        Member { name: "suspended_login", ty: &Type::Flag, doc: "Whether the owner can neither log in nor read or send mail.", ..Member::EMPTY },
        Member { name: "suspended_outgoing", ty: &Type::Flag, doc: "Whether outgoing mail is being refused.", ..Member::EMPTY },
        Member { name: "txtdiskquota", ty: &Type::Limit, doc: "Quota in MB as text, or `unlimited`.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Local part of the address.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a mailbox.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "list_system_filter_info", rust: "list_system_filter_info", summary: "Returns the name of the file with the account's system-level filters.", docs: "The reply has only the file's name, not its content.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_system_filter_info/", returns: &Type::Record(&[
        Member { name: "filter_info", ty: &Type::Text, doc: "Name of a gzipped YAML file, with the account's user name in it.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "passwd_list", rust: "passwd_list", summary: "Changes the administration password of a mailing list.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/passwd_list/", params: &[
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "Full name of the list, with its domain: `list@example.com`.", example: "\"mylist@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "passwd_pop", rust: "passwd_pop", summary: "Changes the password of a mailbox.", docs: "Fails when the password is too weak for the server's rules.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/passwd_pop/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "The mailbox: its full address or its local part. With only the local part, `domain` is used.", example: "\"username@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mailbox. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "release_outgoing", rust: "release_outgoing", summary: "Sends the outgoing mail that is held for a mailbox.", docs: "Undoes `hold_outgoing`. `delete_held_messages` deletes the messages instead.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/release_outgoing/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full mail address of the sender.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "remove_mailman_delegates", rust: "remove_mailman_delegates", summary: "Removes mail users from the administrators of a mailing list.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_mailman_delegates/", params: &[
        Param { name: "delegates", rust: "delegates", ty: &Type::List(&Type::Text), doc: "Mail addresses of the administrators to remove.", example: "[\"user@example.com\",\"admin@example.com\"]", facts: Facts(&[Fact::Format("email")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_MAILMAN_DELEGATES, ..Function::EMPTY },
    Function { name: "reorder_filters", rust: "reorder_filters", summary: "Changes the order in which a mailbox's filters run.", docs: "The order matters, because a filter may stop all later ones.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/reorder_filters/", params: &[
        Param { name: "filter*", rust: "filter", ty: &Type::List(&Type::Text), doc: "Names of the filters in their new order: the first one runs first.", example: "[\"coffee\",\"tea\"]", required: true, wire: Wire::Numbered, ..Param::EMPTY },
        Param { name: "mailbox", rust: "mailbox", ty: &Type::Text, doc: "Mail address that has the filters.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_always_accept", rust: "set_always_accept", summary: "Sets whether the server handles a domain's mail itself.", docs: "This changes the server's configuration, not DNS: `add_mx` and `change_mx` change the MX records. Send `mxcheck` or `alwaysaccept`, but not both.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_always_accept/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the mail.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "alwaysaccept", rust: "alwaysaccept", ty: &TYPE_MAIL_ROUTE, doc: "Older name of `mxcheck` with the same values. Leave it out.", example: "\"auto\"", facts: Facts(&[Fact::Default("\"auto\"")]), ..Param::EMPTY },
        Param { name: "mxcheck", rust: "mxcheck", ty: &TYPE_MAIL_ROUTE, doc: "`local` delivers mail on this server, `remote` passes it on, `secondary` keeps it until a better exchanger answers, `auto` decides by the MX records. By default, `auto`.", example: "\"auto\"", facts: Facts(&[Fact::Default("\"auto\"")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "checkmx", ty: &TYPE_MX_CHECK, doc: "The domain's mail route after the call, as determined by the server.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTE, doc: "The same as in `checkmx`: the detected route.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "The same as in `checkmx`: whether mail is delivered here.", ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTE, doc: "The same as in `checkmx`: the configured route.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "The same as in `checkmx`: whether mail is passed on.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Text, doc: "A sentence that says which route was set, or why none was.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "The same as in `checkmx`: whether mail is only kept for a better exchanger.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the setting was stored. Check this too, because the call may succeed without it.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The same text as `results`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("DNS")]), ..Function::EMPTY },
    Function { name: "set_default_address", rust: "set_default_address", summary: "Sets what happens to mail for addresses that do not exist.", docs: "Replaces the previous setting of the domain. Delivering such mail attracts spam, so `fail` is the usual choice. With `pipe`, it also needs the File Storage role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_default_address/", params: &[
        Param { name: "fwdopt", rust: "fwdopt", ty: &Type::Values(&[Allowed { text: "fwd", doc: "" }, Allowed { text: "fail", doc: "" }, Allowed { text: "blackhole", doc: "" }, Allowed { text: "pipe", doc: "" }]), doc: "What happens to the mail: `fwd` sends it to `fwdemail`, `fail` bounces it with the text in `failmsgs`, `blackhole` discards it without a message, `pipe` passes it to the program in `pipefwd`.", example: "\"fwd\"", required: true, ..Param::EMPTY },
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain to change. By default, the account's main domain.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), ..Param::EMPTY },
        Param { name: "failmsgs", rust: "failmsgs", ty: &Type::Text, doc: "With `fail`: the message for the sender. By default, `No such person at this address`.", facts: Facts(&[Fact::Default("\"No such person at this address\"")]), ..Param::EMPTY },
        Param { name: "fwdemail", rust: "fwdemail", ty: &Type::Text, doc: "With `fwd`: address that gets the mail.", example: "\"admin@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "pipefwd", rust: "pipefwd", ty: &Type::Text, doc: "With `pipe`: the program that gets each message.", example: "\"mailscript.pl\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "dest", ty: &Type::Text, doc: "Where the mail goes now: an address, `:fail:` with its text, `:blackhole:`, or a program.", ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain whose unknown addresses the setting is for.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), returns_doc: "The stored settings. For one domain, it is a list of one item.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_list_privacy_options", rust: "set_list_privacy_options", summary: "Sets who sees a mailing list and its archive, and how people join it.", docs: "All three settings are written. `list_lists` returns the current ones.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_list_privacy_options/", params: &[
        Param { name: "advertised", rust: "advertised", ty: &Type::Flag, doc: "Whether the list appears on Mailman's public overview page.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "archive_private", rust: "archive_private", ty: &Type::Flag, doc: "Whether the archive is closed to the public.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "list", rust: "list", ty: &Type::Text, doc: "The mailing list, by its name in `list_lists`.", example: "\"mylist\"", required: true, ..Param::EMPTY },
        Param { name: "subscribe_policy", rust: "subscribe_policy", ty: &Type::Integers(&[1, 2, 3]), doc: "How people join: `1` by answering a confirmation mail, `2` after an administrator's approval, `3` with both.", example: "1", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "set_manual_mx_redirects", rust: "set_manual_mx_redirects", summary: "Sends a domain's mail to a fixed host instead of the hosts in DNS.", docs: "The server stops looking up MX records for the domain and uses this host (an entry in `/etc/manualmx`). An existing entry is replaced. `unset_manual_mx_redirects` removes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_manual_mx_redirects/", params: &[
        Param { rust: "redirects", ty: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain whose mail is redirected.", facts: Facts(&[Fact::Example("\"example.com\""), Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "mx_host", ty: &Type::Text, always: true, doc: "Host name or IP address (v4 or v6) to send it to.", facts: Facts(&[Fact::Example("\"mail.example.net\"")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Text), returns_doc: "A map from each domain to the host that its mail went to before, or to empty text (null on the wire) if there was none.", ..Function::EMPTY },
    Function { name: "stats_db_status", rust: "stats_db_status", summary: "Returns whether the database of mail statistics can be used right now.", docs: "Delivery reports come from that database (eximstats).", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/stats_db_status/", returns: &Type::Values(&[Allowed { text: "active", doc: "" }, Allowed { text: "importing", doc: "" }, Allowed { text: "upcp", doc: "" }]), returns_doc: "`active`: up to date. `importing`: usable, but data is still being read in. `upcp`: not available while the server software is updated.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "store_filter", rust: "store_filter", summary: "Creates a mail filter, or replaces or renames one.", docs: "A filter has conditions (`rules`) and `actions`, each up to 4,096. Their numbers may differ. A filter of the same name is overwritten. To change a filter, read it with `get_filter`, and convert its rules and actions with `StoreFilterRule::try_from` and `StoreFilterAction::try_from`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/store_filter/", params: &[
        Param { name: "filtername", rust: "filtername", ty: &Type::Text, doc: "Name of the filter.", example: "\"coffee\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address that the filter works for. By default, it works for all mail of the account.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
        Param { name: "oldfiltername", rust: "oldfiltername", ty: &Type::Text, doc: "Old name of the filter, if it is renamed.", example: "\"pool\"", ..Param::EMPTY },
        Param { rust: "rules", ty: &Type::List(&Type::Record(&[
        Member { name: "part*", ty: &TYPE_FILTER_PART, always: true, doc: "Part of the message to look at, in the notation of Exim. Other headers can be named in the same way, such as `$h_X-Mailer:`.", facts: Facts(&[Fact::Example("\"$header_from:\"")]), ..Member::EMPTY },
        Member { name: "match*", ty: &TYPE_FILTER_MATCH, always: true, doc: "How to compare. For text: `is`, `matches`, `contains`, `begins`, `ends`, and their opposites, such as `does not contain`. For numbers: `is above`, `is below`, `is not above`, `is not below`.", facts: Facts(&[Fact::Example("\"contains\"")]), ..Member::EMPTY },
        Member { name: "val*", ty: &Type::Text, always: true, doc: "Text or number to compare with.", facts: Facts(&[Fact::Example("\"coconut\"")]), ..Member::EMPTY },
        Member { name: "opt*", ty: &TYPE_FILTER_JOIN, doc: "How the condition is joined to the next one: `and`, the default, or `or`.", facts: Facts(&[Fact::Example("\"and\"")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
        Param { rust: "actions", ty: &Type::List(&Type::Record(&[
        Member { name: "action*", ty: &TYPE_FILTER_ACTION_KIND, always: true, doc: "What to do: `deliver` sends the message to the address in `dest`, `fail` bounces it, `finish` stops filtering, `save` writes it to the file in `dest`, `pipe` passes it to the program in `dest`. Needs the File Storage role.", facts: Facts(&[Fact::Example("\"deliver\"")]), ..Member::EMPTY },
        Member { name: "dest*", ty: &Type::Text, doc: "Address, file or program for `deliver`, `save` or `pipe`, which need one.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
    ])), required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "account", ty: &Type::Text, doc: "Mail address that the filter works for; missing for filters of the whole account.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "suspend_incoming", rust: "suspend_incoming", summary: "Refuses new mail for a mailbox.", docs: "The mail is returned to the senders. The owner can still log in; `suspend_login` prevents that. `unsuspend_incoming` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_incoming/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox. The reference marks it as optional, but states no default.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "suspend_login", rust: "suspend_login", summary: "Stops the owner from logging in to a mailbox.", docs: "It applies at once to reading, sending and webmail. The mailbox still receives mail; `suspend_incoming` stops that. `unsuspend_login` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_login/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "suspend_outgoing", rust: "suspend_outgoing", summary: "Refuses to send mail from a mailbox.", docs: "The owner can still log in and read. Messages are rejected, not kept; `hold_outgoing` keeps them. `unsuspend_outgoing` undoes it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_outgoing/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the call succeeded.", facts: Facts(&[Fact::Role("MailSend")]), ..Function::EMPTY },
    Function { name: "terminate_mailbox_sessions", rust: "terminate_mailbox_sessions", summary: "Ends all open IMAP and POP3 connections of the account.", docs: "This includes the default mailbox. Mail programs connect again unless `suspend_login` or a new password prevents it.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/email-terminate_mailbox_sessions/", returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "trace_delivery", rust: "trace_delivery", summary: "Shows how the server would route a message to an address, without sending one.", docs: "The data is a tree: a node of type `routed` has more nodes in `destinations`, and any other type is the end of a branch. The members of a node depend on its type.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/trace_delivery/", params: &[
        Param { name: "recipient", rust: "recipient", ty: &Type::Text, doc: "Mail address to trace, also on another server.", example: "\"username@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_DELIVERY_NODE, ..Function::EMPTY },
    Function { name: "trace_filter", rust: "trace_filter", summary: "Tests the mail filters with a text and reports what they would do.", docs: "The text is tested as a body only, and only with filters of the main domain. Fails if no filter file exists.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/trace_filter/", params: &[
        Param { name: "msg", rust: "msg", ty: &Type::Text, doc: "Text to run through the filters as the body of a message.", example: "\"Test\"", required: true, ..Param::EMPTY },
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Mail address whose filters (in the old form) to test. By default, those of the main domain.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "trace", ty: &Type::Text, always: true, doc: "The output of the test in lines, possibly with HTML.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "unset_manual_mx_redirects", rust: "unset_manual_mx_redirects", summary: "Removes the fixed mail hosts of domains, so that mail goes to the hosts in DNS again.", docs: "Undoes `set_manual_mx_redirects`. The reference repeats the text of that function here.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unset_manual_mx_redirects/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::List(&Type::Text), doc: "Domains whose mail goes to the hosts in DNS again.", example: "[\"example.com\"]", facts: Facts(&[Fact::Format("domain")]), required: true, wire: Wire::Repeated, ..Param::EMPTY },
    ], returns: &Type::Map(&Type::Text), returns_doc: "A map from each domain to the host that its mail went to, or to empty text (null on the wire) if there was none.", ..Function::EMPTY },
    Function { name: "unsuspend_incoming", rust: "unsuspend_incoming", summary: "Accepts mail for a mailbox again.", docs: "Undoes `suspend_incoming`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_incoming/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox. The reference marks it as optional, but states no default.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the call succeeded.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "unsuspend_login", rust: "unsuspend_login", summary: "Allows logging in to a mailbox again.", docs: "Undoes `suspend_login`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_login/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox. The reference marks it as optional, but states no default.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
    Function { name: "unsuspend_outgoing", rust: "unsuspend_outgoing", summary: "Lets a mailbox send mail again.", docs: "Undoes `suspend_outgoing`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/unsuspend_outgoing/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full address of the mailbox.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "verify_password", rust: "verify_password", summary: "Checks the password of a mailbox.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/verify_password/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Full mail address.", example: "\"username@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The password to check.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Flag, returns_doc: "Whether the password is right.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
static TYPE_BACKUP_DOMAIN: Type = Type::Record(&[
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Name of a domain that has filters or forwarders of its own.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ]);
static TYPE_DELIVERY_NODE: Type = Type::Record(&[
        Member { name: "type", ty: &Type::Text, doc: "What happens here: `routed` leads to other nodes. All others are ends: `local_delivery` to a mailbox, `remote_delivery` by SMTP, `command`, `discard`, `bounce`, `defer`, `error`.", ..Member::EMPTY },
        Member { name: "address", ty: &Type::Text, doc: "Address that this node is about.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "aliasfile", ty: &Type::Text, doc: "File in which the server looked up the forwarders of the address, such as `/etc/valiases/example.com`. Only if `type` is `routed`, and only if the address has a forwarder.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "command", ty: &Type::Text, doc: "Command that gets the message. Only if `type` is `command`.", ..Member::EMPTY },
        Member { name: "mailbox", ty: &Type::Text, doc: "Mailbox that stores the message. Only if `type` is `local_delivery`.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Text about the rejection, the delay or the error. Only if `type` is `bounce`, `defer` or `error`.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Text, doc: "Further text about the error, such as the failed DNS lookup. Only if `type` is `error`.", ..Member::EMPTY },
        Member { name: "mx", ty: &Type::List(&Type::Dynamic), doc: "Mail servers of the domain. Only if `type` is `remote_delivery`. The reference has a text for each server, with its name, IP address and priority, and whether DNSSEC protects it: `host.example.com [10.0.0.1] MX=20 dnssec=no`.", ..Member::EMPTY },
        Member { name: "destinations", ty: &Type::List(&TYPE_DELIVERY_NODE), doc: "Nodes that the message is sent to next.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION: Type = Type::Record(&[
        Member { name: "action", ty: &TYPE_FILTER_ACTION_KIND, doc: "The step: `deliver` to an address, `fail` with a bounce, `finish` filtering, `save` to a file, `pipe` into a program, or another action of Exim.", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Where the step sends the message: an address, a file or a program. Null for steps that need none.", ..Member::EMPTY },
        Member { name: "number", ty: &Type::Integer, doc: "Place in the sequence, from 1. Only from `get_filter`.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_ACTION_KIND: Type = Type::Values(&[Allowed { text: "deliver", doc: "" }, Allowed { text: "fail", doc: "" }, Allowed { text: "finish", doc: "" }, Allowed { text: "save", doc: "" }, Allowed { text: "pipe", doc: "" }]);
static TYPE_FILTER_JOIN: Type = Type::Values(&[Allowed { text: "and", doc: "Both conditions must match." }, Allowed { text: "or", doc: "One of the conditions must match." }]);
static TYPE_FILTER_MATCH: Type = Type::Values(&[Allowed { text: "is", doc: "" }, Allowed { text: "matches", doc: "" }, Allowed { text: "contains", doc: "" }, Allowed { text: "does not contain", doc: "" }, Allowed { text: "begins", doc: "" }, Allowed { text: "does not begin", doc: "" }, Allowed { text: "ends", doc: "" }, Allowed { text: "does not end", doc: "" }, Allowed { text: "does not match", doc: "" }, Allowed { text: "is above", doc: "" }, Allowed { text: "is not above", doc: "" }, Allowed { text: "is below", doc: "" }, Allowed { text: "is not below", doc: "" }]);
static TYPE_FILTER_PART: Type = Type::Values(&[Allowed { text: "$header_from:", doc: "The sender in the header." }, Allowed { text: "$header_subject:", doc: "The subject." }, Allowed { text: "$header_to:", doc: "The recipients in the header." }, Allowed { text: "$reply_address:", doc: "The address that replies go to." }, Allowed { text: "foranyaddress $h_to:, $h_cc:", doc: "Each recipient, including those of copies." }, Allowed { text: "foranyaddress $h_to:,$h_cc:,$h_bcc:", doc: "Each recipient, including those of blind copies if the message names them." }, Allowed { text: "$message_body", doc: "The text of the message." }, Allowed { text: "$message_headers", doc: "The header as a whole." }, Allowed { text: "$h_List-Id:", doc: "The name of the mailing list that sent it." }, Allowed { text: "$h_X-Spam-Status:", doc: "Whether the spam filter considers it spam." }, Allowed { text: "$h_x-Spam-Score:", doc: "The spam score as a number." }, Allowed { text: "$h_x-Spam-Bar:", doc: "The spam score as a row of `+`, one for each point." }, Allowed { text: "not delivered", doc: "The message is not queued for delivery." }, Allowed { text: "error_message", doc: "The message is a bounce." }]);
static TYPE_FILTER_RULE: Type = Type::Record(&[
        Member { name: "match", ty: &TYPE_FILTER_MATCH, doc: "How to compare: for texts `contains`, `begins`, `matches` and others, for numbers `is above` and others.", ..Member::EMPTY },
        Member { name: "number", ty: &Type::Integer, doc: "Place in the sequence, from 1. Only from `get_filter`.", ..Member::EMPTY },
        Member { name: "opt", ty: &TYPE_FILTER_JOIN, doc: "How this condition is joined to the next one: `and`, `or`, or null if there is only one.", ..Member::EMPTY },
        Member { name: "part", ty: &TYPE_FILTER_PART, doc: "Part of the message that is looked at, in the notation of Exim.", ..Member::EMPTY },
        Member { name: "val", ty: &Type::Text, doc: "The value to compare with.", ..Member::EMPTY },
    ]);
static TYPE_FILTER_UPDATE: Type = Type::Record(&[
        Member { name: "filtername", ty: &Type::Text, doc: "Name of the filter that was changed.", ..Member::EMPTY },
        Member { name: "updated", ty: &Type::Flag, doc: "Whether the filter was changed.", ..Member::EMPTY },
    ]);
static TYPE_MAIL_FILTER: Type = Type::Record(&[
        Member { name: "actions", ty: &Type::List(&TYPE_FILTER_ACTION), doc: "The steps for a message that matches, in order.", ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether the filter is enabled. Only from `list_filters`.", ..Member::EMPTY },
        Member { name: "filtername", ty: &Type::Text, always: true, doc: "Name of the filter, by which other functions refer to it.", ..Member::EMPTY },
        Member { name: "metadata", ty: &TYPE_METADATA, doc: "About the reply itself. Only from `get_filter`.", ..Member::EMPTY },
        Member { name: "rules", ty: &Type::List(&TYPE_FILTER_RULE), doc: "The conditions, each with one comparison.", ..Member::EMPTY },
        Member { name: "unescaped", ty: &Type::Flag, doc: "Not explained in the reference; most likely whether the values are given without escaping. Only from `list_filters`.", facts: Facts(&[Fact::Deprecated("The reference marks it as deprecated.")]), ..Member::EMPTY },
    ]);
static TYPE_MAIL_ROUTE: Type = Type::Values(&[Allowed { text: "auto", doc: "" }, Allowed { text: "local", doc: "" }, Allowed { text: "secondary", doc: "" }, Allowed { text: "remote", doc: "" }]);
static TYPE_MAILMAN_DELEGATES: Type = Type::Record(&[
        Member { name: "delegates", ty: &Type::List(&Type::Text), doc: "Mail addresses of the list's administrators.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
        Member { name: "metadata", ty: &TYPE_METADATA, doc: "Remarks of the server about the reply itself.", ..Member::EMPTY },
    ]);
static TYPE_METADATA: Type = Type::Record(&[
        Member { name: "transformed", ty: &Type::Flag, doc: "Whether the server may have changed the data for this reply.", ..Member::EMPTY },
    ]);
static TYPE_MX_CHANGE: Type = Type::Record(&[
        Member { name: "checkmx", ty: &TYPE_MX_CHECK, doc: "The domain's mail route after the call, as determined by the server.", ..Member::EMPTY },
        Member { name: "results", ty: &Type::Text, doc: "A sentence that says how the zone was changed, or why it was not.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the zone change worked. Check this too, because the call may succeed without it.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "The same text as `results`.", ..Member::EMPTY },
    ]);
static TYPE_MX_CHECK: Type = Type::Record(&[
        Member { name: "changed", ty: &Type::Flag, doc: "Whether the call changed how the server treats mail for the domain.", ..Member::EMPTY },
        Member { name: "detected", ty: &TYPE_MAIL_ROUTE, doc: "Route that the server detected: `local`, `secondary` or `remote`, or `auto` if it could not be detected.", ..Member::EMPTY },
        Member { name: "isprimary", ty: &Type::Flag, doc: "Whether this server is the primary exchanger of the domain.", ..Member::EMPTY },
        Member { name: "issecondary", ty: &Type::Flag, doc: "Whether this server is a backup exchanger of the domain.", ..Member::EMPTY },
        Member { name: "local", ty: &Type::Flag, doc: "Whether mail for the domain is delivered on this server.", ..Member::EMPTY },
        Member { name: "mxcheck", ty: &TYPE_MAIL_ROUTE, doc: "Configured route: `local`, `secondary`, `remote`, or `auto` if the server decides by the DNS records.", ..Member::EMPTY },
        Member { name: "remote", ty: &Type::Flag, doc: "Whether mail for the domain is passed on to some other server.", ..Member::EMPTY },
        Member { name: "secondary", ty: &Type::Flag, doc: "Whether this server only keeps the domain's mail until a better exchanger answers.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Warnings, for example that an exchanger's name cannot be resolved, so the last known route was kept.", ..Member::EMPTY },
    ]);
