// Made by cpanel-codegen from schema/api2/Fileman.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Fileman", rust: "fileman", summary: "Works with the files of the home directory.", docs: "These functions manage files and directories of the account. - `listfiles` lists a directory, `statfiles` returns the attributes of files, `search` lists a whole tree. - `fileop` copies, moves, renames, deletes, packs and unpacks files, and sets permissions. - `mkdir` creates a directory, `mkfile` an empty file, and `savefile` writes text. `fileop` returns one row per source file. If the `result` of a row is false, its `err` is the reason. Other rows of the same call may have succeeded, so check each row. Parameters for permissions are octal texts with a leading zero (`0644`). In replies, `mode` is the decimal number of the file system, and `nicemode` the octal text. New programs should use the UAPI module of the same name to list, read, write and upload files. Packing files and creating directories is possible only here.", functions: &[
    Function { name: "autocompletedir", rust: "autocompletedir", summary: "Finds files and directories whose path begins with a text.", effect: Effect::Read, replaced_by: &["uapi/Fileman::autocompletedir"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-autocompletedir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Beginning of the path to complete; a directory with a closing slash lists what is in it.", example: "\"/home/user/public_html/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "dirsonly", rust: "dirsonly", ty: &Type::Flag, doc: "Leaves plain files out of the answer. By default, files are returned too.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "A path that begins with the text.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fileop", rust: "fileop", summary: "Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions.", docs: "Works on all source files in turn and answers with a row for each; some may fail while others work, so read `result` in every row. When a row fails, most servers also set the error of the whole call. Existing targets may be replaced without a question, and `unlink` cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-fileop/", params: &[
        Param { name: "op", rust: "op", ty: &Type::Values(&[Allowed { text: "copy", doc: "Copies the files to the target." }, Allowed { text: "move", doc: "Moves the files to the target." }, Allowed { text: "rename", doc: "Gives the file the name of the target." }, Allowed { text: "chmod", doc: "Sets the permissions in `metadata`." }, Allowed { text: "extract", doc: "Unpacks an archive." }, Allowed { text: "compress", doc: "Packs the files into an archive of the kind in `metadata`." }, Allowed { text: "link", doc: "Makes a symbolic link." }, Allowed { text: "unlink", doc: "Deletes the files for good; described as removing a symbolic link." }, Allowed { text: "trash", doc: "Moves the files to the trash folder of the home directory." }]), doc: "What to do with the source files.", example: "\"move\"", required: true, ..Param::EMPTY },
        Param { name: "sourcefiles", rust: "sourcefiles", ty: &Type::List(&Type::Text), doc: "Files to work on, absolute or relative to the home directory.", example: "[\"example.txt\",\"example2.txt\"]", facts: Facts(&[Fact::EncodedBy("doubledecode")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "doubledecode", rust: "doubledecode", ty: &Type::Flag, doc: "Says that the names in both lists are URI-encoded and have to be decoded again by the server. Leave it off and pass plain names; the client encodes them if one contains a comma.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "destfiles", rust: "destfiles", ty: &Type::List(&Type::Text), doc: "Target of a copy, move or rename; a directory, or a name for each source. Not needed for the other operations.", example: "[\"new_directory\"]", facts: Facts(&[Fact::EncodedBy("doubledecode")]), wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "metadata", rust: "metadata", ty: &Type::Text, doc: "For `chmod` the octal permissions, such as `0644`; for `compress` the archive kind, `zip`, `tar.gz`, `tar.bz2`, `tar`, `gz` or `bz2`.", example: "\"zip\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Full path of the source.", facts: Facts(&[Fact::Example("\"/home/example/example.txt\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Full path of the target.", facts: Facts(&[Fact::Example("\"/home/example/new_directory\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether it worked for this file.", ..Member::EMPTY },
        Member { name: "output", ty: &Type::Text, doc: "What the tool printed, for example while packing.", ..Member::EMPTY },
        Member { name: "err", ty: &Type::Text, doc: "Why it failed for this file; only there when it did.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getabsdir", rust: "getabsdir", summary: "Returns which directory cPanel is working in.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getabsdir/", params: &[
        Param { name: "absdir", rust: "absdir", ty: &Type::Text, doc: "A directory to make absolute. By default, the base directory of cPanel's own pages.", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "The absolute path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdir", rust: "getdir", summary: "Returns the absolute path of a directory of the account, URI-encoded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdir/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory below the home directory. By default, the home directory itself.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "The path, with slashes and other characters URI-encoded in lower case.", facts: Facts(&[Fact::Example("\"%2fhome%2fexample%2fpublic_html\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdiractions", rust: "getdiractions", summary: "Lists the possible actions for a directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiractions/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path that is looked at; the documented call gives the path of the directory itself.", example: "\"/home/colin/public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Bare name of the directory.", example: "\"public_html\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdiskinfo", rust: "getdiskinfo", summary: "Returns the space and the number of files used, left and allowed.", docs: "Sizes are bytes. Without a quota the limits and the remainders are unlimited. The members that end in `_humansize` are the same figures written for people, with a unit and a hard space; those about files carry a unit of bytes that means nothing.", effect: Effect::Read, replaced_by: &["uapi/Quota::get_quota_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiskinfo/", returns: &Type::Record(&[
        Member { name: "spacelimit", ty: &Type::Limit, doc: "Disk quota in bytes.", ..Member::EMPTY },
        Member { name: "spaceused", ty: &Type::Limit, doc: "Bytes in use.", facts: Facts(&[Fact::Example("339968")]), ..Member::EMPTY },
        Member { name: "spaceremain", ty: &Type::Limit, doc: "Bytes left below the quota.", ..Member::EMPTY },
        Member { name: "spacelimit_humansize", ty: &Type::Text, doc: "The quota written for people.", ..Member::EMPTY },
        Member { name: "spaceused_humansize", ty: &Type::Text, doc: "The space in use written for people.", facts: Facts(&[Fact::Example("\"332 KB\"")]), ..Member::EMPTY },
        Member { name: "spaceremain_humansize", ty: &Type::Text, doc: "The space left written for people.", ..Member::EMPTY },
        Member { name: "fileslimit", ty: &Type::Limit, doc: "Allowed number of files; 0 means that there is no limit.", ..Member::EMPTY },
        Member { name: "filesused", ty: &Type::Limit, doc: "Number of files in use.", facts: Facts(&[Fact::Example("82")]), ..Member::EMPTY },
        Member { name: "filesremain", ty: &Type::Limit, doc: "How many more files may be made.", ..Member::EMPTY },
        Member { name: "fileslimit_humansize", ty: &Type::Text, doc: "The allowed number of files written for people.", ..Member::EMPTY },
        Member { name: "filesused_humansize", ty: &Type::Text, doc: "The number of files in use written for people.", ..Member::EMPTY },
        Member { name: "filesremain_humansize", ty: &Type::Text, doc: "The number of files left written for people.", ..Member::EMPTY },
        Member { name: "file_upload_max_bytes", ty: &Type::Limit, doc: "Largest upload in bytes that the server takes.", ..Member::EMPTY },
        Member { name: "file_upload_max_bytes_humansize", ty: &Type::Text, doc: "The largest upload written for people.", ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes", ty: &Type::Limit, doc: "Bytes of the quota that an upload has to leave free.", facts: Facts(&[Fact::Example("5242880")]), ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes_humansize", ty: &Type::Text, doc: "The space that an upload has to leave free written for people.", facts: Facts(&[Fact::Example("\"5 MB\"")]), ..Member::EMPTY },
        Member { name: "file_upload_remain", ty: &Type::Limit, doc: "Bytes that can still be uploaded.", ..Member::EMPTY },
        Member { name: "file_upload_remain_humansize", ty: &Type::Text, doc: "The space left for uploads written for people.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getedittype", rust: "getedittype", summary: "Returns the kind of a file, by which an editor can be selected.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getedittype/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that holds the file.", example: "\"new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Bare name of the file.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "editor", rust: "editor", ty: &Type::Text, doc: "Editor that is asked about. By default, the server decides.", example: "\"editarea\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getfileactions", rust: "getfileactions", summary: "Lists the possible actions for a file.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getfileactions/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that holds the file.", example: "\"/home/user\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Bare name of the file or directory.", example: "\"public_html\"", required: true, ..Param::EMPTY },
        Param { name: "newedit", rust: "newedit", ty: &Type::Flag, doc: "Whether the newer editor is meant when editing is offered. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getpath", rust: "getpath", summary: "Splits the path of a directory into its parts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getpath/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path to split.", example: "\"/home/user/public_html/new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "The whole path.", facts: Facts(&[Fact::Example("\"/home/user/public_html/subdomain.example.com\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dirparts", ty: &Type::List(&Type::Record(&[
        Member { name: "dirpart", ty: &Type::Text, doc: "Name of this part.", facts: Facts(&[Fact::Example("\"public_html\"")]), ..Member::EMPTY },
        Member { name: "dirurl", ty: &Type::Text, doc: "Path up to and with this part.", facts: Facts(&[Fact::Example("\"/public_html/\"")]), ..Member::EMPTY },
    ])), doc: "The parts from the outermost to the innermost.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "listfiles", rust: "listfiles", summary: "Lists the content of a directory with its attributes.", docs: "Hidden files are left out unless asked for. With `filelist` only the files named in `filepath-{n}` are listed.", effect: Effect::Read, replaced_by: &["uapi/Fileman::get_file_information", "uapi/Fileman::list_files"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-listfiles/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to list, absolute or below the home directory. By default, the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "checkleaf", rust: "checkleaf", ty: &Type::Flag, doc: "Adds `isleaf` to the rows of directories.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "filelist", rust: "filelist", ty: &Type::Flag, doc: "Lists only the files named in `filepath-{n}` instead of the whole directory.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "filepath-{n}", rust: "filepaths", ty: &Type::List(&Type::Text), doc: "Names of the files to list; read only together with `filelist`.", example: "[\"filepath-myfile\"]", wire: Wire::Numbered, ..Param::EMPTY },
        Param { name: "needmime", rust: "needmime", ty: &Type::Flag, doc: "Adds `mimename` and `mimetype` to the rows, which costs time.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "showdotfiles", rust: "showdotfiles", ty: &Type::Flag, doc: "Lists names that begin with a dot as well.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &Type::List(&Type::Values(&[Allowed { text: "file", doc: "" }, Allowed { text: "dir", doc: "" }, Allowed { text: "char", doc: "" }, Allowed { text: "block", doc: "" }, Allowed { text: "fifo", doc: "" }, Allowed { text: "link", doc: "" }, Allowed { text: "socket", doc: "" }])), doc: "Kinds of entry to list. By default, all of them.", example: "[\"dir\",\"file\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILE_ENTRY), facts: Facts(&[Fact::Deprecated("Superseded since cPanel 11.40; use `Fileman::list_files` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "mkdir", rust: "mkdir", summary: "Creates a directory.", docs: "Fails if the name is taken or the parent is missing.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkdir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory to make it in, absolute or below the home directory.", example: "\"/home/user/public_html/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Bare name of the new directory.", example: "\"new_directory\"", required: true, ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Octal permissions with a leading zero. By default, the default of the server.", example: "\"0755\"", ..Param::EMPTY },
    ], returns: &TYPE_NEW_ENTRY, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "mkfile", rust: "mkfile", summary: "Creates an empty file.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkfile/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory to make it in.", example: "\"/home/example/public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Bare name of the new file.", example: "\"new_file\"", required: true, ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Octal permissions, such as `0600`, `0640` or `0644`. By default, the default of the server.", example: "\"0700\"", ..Param::EMPTY },
    ], returns: &TYPE_NEW_ENTRY, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "savefile", rust: "savefile", summary: "Writes text to a file and replaces its content.", docs: "The file is made if it does not exist. Its old content is gone.", replaced_by: &["uapi/Fileman::save_file_content"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-savefile/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory of the file, not the file itself.", example: "\"/home/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "filename", rust: "filename", ty: &Type::Text, doc: "Bare name of the file.", example: "\"new_file\"", required: true, ..Param::EMPTY },
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The whole new text of the file.", example: "\"This is a saved string.\"", required: true, ..Param::EMPTY },
        Param { name: "charset", rust: "charset", ty: &Type::Text, doc: "Encoding of the text, such as `utf-8`. By default, the server decides.", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the file was written.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Full path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "from_charset", ty: &Type::Text, doc: "Encoding that the text came in.", ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Text, doc: "Encoding that was written.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Deprecated("Use `Fileman::save_file_content` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "search", rust: "search", summary: "Lists the files of a directory tree.", docs: "The directory that is searched is itself the first row.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-search/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to search, absolute.", example: "\"/home/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "attributes", rust: "attributes", ty: &Type::List(&Type::Values(&[Allowed { text: "user", doc: "" }, Allowed { text: "groupusage", doc: "" }, Allowed { text: "size", doc: "" }, Allowed { text: "type", doc: "" }, Allowed { text: "mode", doc: "" }, Allowed { text: "ctime", doc: "" }, Allowed { text: "atime", doc: "" }, Allowed { text: "mtime", doc: "" }])), doc: "Attributes to give for each file.", example: "[\"user\",\"groupusage\",\"size\",\"type\",\"mode\",\"ctime\",\"atime\",\"mtime\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "recursive", rust: "recursive", ty: &Type::Flag, doc: "Whether to go down into subdirectories. By default, the server decides.", ..Param::EMPTY },
        Param { name: "mimeinfo", rust: "mimeinfo", ty: &Type::Flag, doc: "Asks for the file type by content; the reply had it even if it was not asked for.", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that the names have to match. By default, all do.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Absolute path.", facts: Facts(&[Fact::Example("\"/home/example/.lastlogin\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of entry, `file` or `dir`.", facts: Facts(&[Fact::Example("\"file\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner.", facts: Facts(&[Fact::Example("\"example\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "Permission bits alone, as a decimal number: 384 is octal 600.", facts: Facts(&[Fact::Example("384")]), ..Member::EMPTY },
        Member { name: "groupusage", ty: &Type::Integer, doc: "The value of the group as the server counts it.", ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "Name of the file type.", facts: Facts(&[Fact::Example("\"text-x-generic\"")]), ..Member::EMPTY },
        Member { name: "atime", ty: &Type::Timestamp, doc: "Last access.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Last change of the content.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "statfiles", rust: "statfiles", summary: "Returns the attributes of the named files.", docs: "A public client that left the list of files out got the directory itself back as the only row.", effect: Effect::Read, replaced_by: &["uapi/Fileman::get_file_information"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-statfiles/", params: &[
        Param { name: "files", rust: "files", ty: &Type::List(&Type::Text), doc: "Bare names of the files in the directory.", example: "[\"file.html\",\"file2.html\",\"file3.php\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that holds them. By default, the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILE_ENTRY), facts: Facts(&[Fact::Deprecated("Superseded since cPanel 11.40; use `Fileman::get_file_information` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "uploadfiles", rust: "uploadfiles", summary: "Uploads files into a directory.", docs: "Sends the files as parts of a multipart request. The vendor advises against it in own code: the UAPI function says for every file whether it arrived and whether an existing one was replaced.", replaced_by: &["uapi/Fileman::upload_files"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-uploadfiles/", body: Body::Multipart, params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to store them in, absolute or below the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether files of the same names are replaced. By default, such an upload is refused.", example: "true", ..Param::EMPTY },
        Param { name: "file-{n}", rust: "files", ty: &Type::List(&Type::File), doc: "The files; each keeps the name that it is uploaded with.", required: true, wire: Wire::Files, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "uploads", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Bare name that it came with.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether it was stored.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What happened, or why it was refused.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Bytes that were stored.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "What went wrong without stopping it.", ..Member::EMPTY },
    ])), doc: "What became of each file.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Integer, doc: "Number of files that were stored.", ..Member::EMPTY },
        Member { name: "warned", ty: &Type::Integer, doc: "Number of files that were stored with a warning.", ..Member::EMPTY },
        Member { name: "failed", ty: &Type::Integer, doc: "Number of files that were not stored.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "viewfile", rust: "viewfile", summary: "Shows a file with its content and type.", docs: "Real servers answer to `file` with the content of that one file; the documentation names `files` and describes attributes alone. Send `file` to read one.", effect: Effect::Read, replaced_by: &["uapi/Fileman::list_files", "uapi/Fileman::get_file_content"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-viewfile/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that holds them. By default, the home directory.", example: "\"public_html/my_directory\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Bare name of the one file to show.", example: "\"file.html\"", ..Param::EMPTY },
        Param { name: "files", rust: "files", ty: &Type::List(&Type::Text), doc: "Bare names of the files to describe.", example: "[\"file.html\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["file", "files"] }], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Bare name.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "contents", ty: &Type::Text, doc: "The text of the file.", ..Member::EMPTY },
        Member { name: "fileinfo", ty: &Type::Text, doc: "The output of the `file` tool about it, with a line break at its end.", ..Member::EMPTY },
        Member { name: "filetype", ty: &Type::Text, doc: "Kind of entry, such as `file`.", ..Member::EMPTY },
        Member { name: "formatting_before", ty: &Type::Text, doc: "HTML to put before the content when it is shown in a page.", ..Member::EMPTY },
        Member { name: "formatting_after", ty: &Type::Text, doc: "HTML to put after the content.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "Mode word of the file system, as a decimal number.", facts: Facts(&[Fact::Example("33188")]), ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Text, doc: "Permissions as octal text.", facts: Facts(&[Fact::Example("\"0777\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "Size written for people.", facts: Facts(&[Fact::Example("\"4 KB\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Owning group.", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "Number of the owner.", ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Number of the owning group.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Last change of the content.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Name of the file type as used for icons.", facts: Facts(&[Fact::Example("\"text-x-generic\"")]), ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type.", facts: Facts(&[Fact::Example("\"text/x-generic\"")]), ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "MIME type before any mapping.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "More about the file type.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
static TYPE_FILE_ENTRY: Type = Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Bare name.", facts: Facts(&[Fact::Example("\"public_html\"")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory that holds it.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "absolutepath", ty: &Type::Text, doc: "Absolute path of the entry; sent by `statfiles`.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of entry: `file`, `dir`, `char`, `block`, `fifo`, `link` or `socket`.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "Mode word of the file system, as a decimal number.", facts: Facts(&[Fact::Example("16877")]), ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Text, doc: "Permissions as octal text.", facts: Facts(&[Fact::Example("\"0750\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "Size written for people.", facts: Facts(&[Fact::Example("\"4 KB\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Owning group.", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "Number of the owner; empty if it cannot be determined.", ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Number of the owning group.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Last change of the content.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether a directory has no subdirectories; only if `checkleaf` was sent.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Name of the file type as used for icons.", facts: Facts(&[Fact::Example("\"homeb\"")]), ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "Name of the file type; sent by `statfiles`.", facts: Facts(&[Fact::Example("\"homeb\"")]), ..Member::EMPTY },
        Member { name: "rawmimename", ty: &Type::Text, doc: "Name of the file type before any mapping.", ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "MIME type before any mapping.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
    ]);
static TYPE_NEW_ENTRY: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Bare name.", facts: Facts(&[Fact::Example("\"new_directory\"")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory that holds it.", facts: Facts(&[Fact::Example("\"/home/example/public_html\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "permissions", ty: &Type::Text, doc: "Octal permissions that it was made with.", facts: Facts(&[Fact::Example("\"0644\"")]), ..Member::EMPTY },
    ]);
