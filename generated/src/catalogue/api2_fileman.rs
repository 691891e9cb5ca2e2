// Made by cpanel-codegen from schema/api2/Fileman.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Fileman", rust: "fileman", summary: "Works with the files of the home directory.", docs: "These functions manage files and directories of the account.\n\n- `listfiles` lists a directory, `statfiles` returns the attributes of files, and `search` lists a whole tree.\n- `fileop` copies, moves, renames, deletes, packs and unpacks files, and sets permissions.\n- `mkdir` creates a directory, `mkfile` creates an empty file, and `savefile` writes text.\n\n`fileop` returns one row per source file. If the `result` of a row is false, its `err` is the reason. Other rows\nof the same call may have succeeded, so check each row.\n\nParameters for permissions are octal texts with a leading zero (`0644`). In replies, `mode` is the decimal number\nof the file system, and `nicemode` is the octal text.\n\nNew programs should use the UAPI module of the same name to list, read, write and upload files. Only this module\ncan pack files and create directories.", functions: &[
    Function { name: "autocompletedir", rust: "autocompletedir", summary: "Lists the files and directories whose path begins with a text.", effect: Effect::Read, replaced_by: &["uapi/Fileman::autocompletedir"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-autocompletedir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Beginning of the path to complete. If it is a directory with a closing slash, the function lists its content.", example: "\"/home/user/public_html/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "dirsonly", rust: "dirsonly", ty: &Type::Flag, doc: "Whether to leave out plain files. Off by default.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "A path that begins with the text.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fileop", rust: "fileop", summary: "Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions.", docs: "The function processes the source files one after another and returns a row for each. Some may fail while others succeed, so check `result` in every row. If a row fails, most servers also set the error of the whole call. The function may replace existing targets without a warning, and `unlink` cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-fileop/", params: &[
        Param { name: "op", rust: "op", ty: &Type::Values(&[Allowed { text: "copy", doc: "Copies the files to the target." }, Allowed { text: "move", doc: "Moves the files to the target." }, Allowed { text: "rename", doc: "Renames the file to the name of the target." }, Allowed { text: "chmod", doc: "Sets the permissions in `metadata`." }, Allowed { text: "extract", doc: "Unpacks an archive." }, Allowed { text: "compress", doc: "Packs the files into an archive of the type in `metadata`." }, Allowed { text: "link", doc: "Creates a symbolic link." }, Allowed { text: "unlink", doc: "Deletes the files permanently. The documentation says that it removes a symbolic link." }, Allowed { text: "trash", doc: "Moves the files to the trash folder of the home directory." }]), doc: "Operation on the source files.", example: "\"move\"", required: true, ..Param::EMPTY },
        Param { name: "sourcefiles", rust: "sourcefiles", ty: &Type::List(&Type::Text), doc: "Paths of the source files, absolute or relative to the home directory.", example: "[\"example.txt\",\"example2.txt\"]", facts: Facts(&[Fact::EncodedBy("doubledecode")]), required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "doubledecode", rust: "doubledecode", ty: &Type::Flag, doc: "Whether the names in both lists are URI-encoded, so that the server must decode them again. Leave it off and pass plain names. The client encodes the names if one of them contains a comma.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "destfiles", rust: "destfiles", ty: &Type::List(&Type::Text), doc: "Target of a copy, move or rename: a directory, or a name for each source. The other operations do not need it.", example: "[\"new_directory\"]", facts: Facts(&[Fact::EncodedBy("doubledecode")]), wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "metadata", rust: "metadata", ty: &Type::Text, doc: "For `chmod`, the octal permissions, such as `0644`. For `compress`, the type of the archive: `zip`, `tar.gz`, `tar.bz2`, `tar`, `gz` or `bz2`.", example: "\"zip\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Full path of the source.", facts: Facts(&[Fact::Example("\"/home/example/example.txt\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Full path of the target.", facts: Facts(&[Fact::Example("\"/home/example/new_directory\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the operation succeeded for this file.", ..Member::EMPTY },
        Member { name: "output", ty: &Type::Text, doc: "Output of the tool, for example while packing.", ..Member::EMPTY },
        Member { name: "err", ty: &Type::Text, doc: "Reason for the failure. Present only if the operation failed for this file.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getabsdir", rust: "getabsdir", summary: "Returns the directory that cPanel is working in.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getabsdir/", params: &[
        Param { name: "absdir", rust: "absdir", ty: &Type::Text, doc: "Directory to convert to an absolute path. By default, the base directory of cPanel's own pages.", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdir", rust: "getdir", summary: "Returns the absolute path of a directory of the account, URI-encoded.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdir/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory below the home directory. By default, the home directory itself.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory. Slashes and other characters are URI-encoded in lower case.", facts: Facts(&[Fact::Example("\"%2fhome%2fexample%2fpublic_html\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdiractions", rust: "getdiractions", summary: "Lists the actions that are possible for a directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiractions/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path to examine. The documented call sends the path of the directory itself.", example: "\"/home/colin/public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the directory, without the path.", example: "\"public_html\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getdiskinfo", rust: "getdiskinfo", summary: "Returns the used, remaining and allowed disk space and number of files.", docs: "Sizes are in bytes. Without a quota, the limit and the remaining space are unlimited. Without a limit on the number of files, `filesremain` is unlimited, but `fileslimit` may be 0. The members that end in `_humansize` contain the same values in human-readable form, with a unit and a no-break space. In the members about files, this unit of bytes has no meaning.", effect: Effect::Read, replaced_by: &["uapi/Quota::get_quota_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiskinfo/", returns: &Type::Record(&[
        Member { name: "spacelimit", ty: &Type::Limit, doc: "Disk quota in bytes.", ..Member::EMPTY },
        Member { name: "spaceused", ty: &Type::Limit, doc: "Disk usage in bytes.", facts: Facts(&[Fact::Example("339968")]), ..Member::EMPTY },
        Member { name: "spaceremain", ty: &Type::Limit, doc: "Disk space left below the quota, in bytes.", ..Member::EMPTY },
        Member { name: "spacelimit_humansize", ty: &Type::Text, doc: "Disk quota in human-readable form.", ..Member::EMPTY },
        Member { name: "spaceused_humansize", ty: &Type::Text, doc: "Disk usage in human-readable form.", facts: Facts(&[Fact::Example("\"332 KB\"")]), ..Member::EMPTY },
        Member { name: "spaceremain_humansize", ty: &Type::Text, doc: "Disk space left below the quota, in human-readable form.", ..Member::EMPTY },
        Member { name: "fileslimit", ty: &Type::Limit, doc: "Maximum number of files; 0 means no limit.", ..Member::EMPTY },
        Member { name: "filesused", ty: &Type::Limit, doc: "Number of files in use.", facts: Facts(&[Fact::Example("82")]), ..Member::EMPTY },
        Member { name: "filesremain", ty: &Type::Limit, doc: "Number of files that may still be created.", ..Member::EMPTY },
        Member { name: "fileslimit_humansize", ty: &Type::Text, doc: "Maximum number of files, in human-readable form.", ..Member::EMPTY },
        Member { name: "filesused_humansize", ty: &Type::Text, doc: "Number of files in use, in human-readable form.", ..Member::EMPTY },
        Member { name: "filesremain_humansize", ty: &Type::Text, doc: "Number of files that may still be created, in human-readable form.", ..Member::EMPTY },
        Member { name: "file_upload_max_bytes", ty: &Type::Limit, doc: "Maximum size of an upload in bytes.", ..Member::EMPTY },
        Member { name: "file_upload_max_bytes_humansize", ty: &Type::Text, doc: "Maximum size of an upload, in human-readable form.", ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes", ty: &Type::Limit, doc: "Disk space in bytes that an upload must leave free.", facts: Facts(&[Fact::Example("5242880")]), ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes_humansize", ty: &Type::Text, doc: "Disk space that an upload must leave free, in human-readable form.", facts: Facts(&[Fact::Example("\"5 MB\"")]), ..Member::EMPTY },
        Member { name: "file_upload_remain", ty: &Type::Limit, doc: "Number of bytes that can still be uploaded.", ..Member::EMPTY },
        Member { name: "file_upload_remain_humansize", ty: &Type::Text, doc: "Number of bytes that can still be uploaded, in human-readable form.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getedittype", rust: "getedittype", summary: "Returns the kind of a file, which helps to select an editor.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getedittype/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that contains the file.", example: "\"new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file, without the path.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { name: "editor", rust: "editor", ty: &Type::Text, doc: "Editor to check. By default, the server decides.", example: "\"editarea\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getfileactions", rust: "getfileactions", summary: "Lists the actions that are possible for a file.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getfileactions/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that contains the file.", example: "\"/home/user\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file or directory, without the path.", example: "\"public_html\"", required: true, ..Param::EMPTY },
        Param { name: "newedit", rust: "newedit", ty: &Type::Flag, doc: "Whether an action to edit the file means the newer editor. Off by default.", example: "false", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "getpath", rust: "getpath", summary: "Splits the path of a directory into its parts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getpath/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path to split.", example: "\"/home/user/public_html/new_directory\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "dir", ty: &Type::Text, doc: "Whole path of the directory.", facts: Facts(&[Fact::Example("\"/home/user/public_html/subdomain.example.com\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dirparts", ty: &Type::List(&Type::Record(&[
        Member { name: "dirpart", ty: &Type::Text, doc: "Name of the part.", facts: Facts(&[Fact::Example("\"public_html\"")]), ..Member::EMPTY },
        Member { name: "dirurl", ty: &Type::Text, doc: "Path up to and including this part.", facts: Facts(&[Fact::Example("\"/public_html/\"")]), ..Member::EMPTY },
    ])), doc: "Parts of the path, from the outermost to the innermost.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "listfiles", rust: "listfiles", summary: "Lists the content of a directory with the attributes of each entry.", docs: "By default, the function leaves out hidden files. With `filelist`, it lists only the files named in `filepath-{n}`.", effect: Effect::Read, replaced_by: &["uapi/Fileman::get_file_information", "uapi/Fileman::list_files"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-listfiles/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to list, absolute or relative to the home directory. By default, the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "checkleaf", rust: "checkleaf", ty: &Type::Flag, doc: "Whether the rows of directories contain `isleaf`.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "filelist", rust: "filelist", ty: &Type::Flag, doc: "Whether to list only the files named in `filepath-{n}` instead of the whole directory.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "filepath-{n}", rust: "filepaths", ty: &Type::List(&Type::Text), doc: "Names of the files to list. Used only together with `filelist`.", example: "[\"filepath-myfile\"]", wire: Wire::Numbered, ..Param::EMPTY },
        Param { name: "needmime", rust: "needmime", ty: &Type::Flag, doc: "Whether the rows contain `mimename` and `mimetype`, which costs time.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "showdotfiles", rust: "showdotfiles", ty: &Type::Flag, doc: "Whether to also list names that begin with a dot.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &Type::List(&Type::Values(&[Allowed { text: "file", doc: "" }, Allowed { text: "dir", doc: "" }, Allowed { text: "char", doc: "" }, Allowed { text: "block", doc: "" }, Allowed { text: "fifo", doc: "" }, Allowed { text: "link", doc: "" }, Allowed { text: "socket", doc: "" }])), doc: "Kinds of entry to list. By default, all of them.", example: "[\"dir\",\"file\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILE_ENTRY), facts: Facts(&[Fact::Deprecated("Superseded in cPanel 11.40. Use `Fileman::list_files` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "mkdir", rust: "mkdir", summary: "Creates a directory.", docs: "The call fails if the name is taken or the parent directory is missing.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkdir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory in which the new directory is created, absolute or relative to the home directory.", example: "\"/home/user/public_html/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the new directory, without the path.", example: "\"new_directory\"", required: true, ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Octal permissions with a leading zero. By default, the server decides.", example: "\"0755\"", ..Param::EMPTY },
    ], returns: &TYPE_NEW_ENTRY, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "mkfile", rust: "mkfile", summary: "Creates an empty file.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkfile/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory in which the file is created.", example: "\"/home/example/public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the new file, without the path.", example: "\"new_file\"", required: true, ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Octal permissions, such as `0600`, `0640` or `0644`. By default, the server decides.", example: "\"0700\"", ..Param::EMPTY },
    ], returns: &TYPE_NEW_ENTRY, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "savefile", rust: "savefile", summary: "Writes text to a file and replaces its content.", docs: "The call creates the file if it does not exist. The old content of the file is lost.", replaced_by: &["uapi/Fileman::save_file_content"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-savefile/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Directory of the file, without the name of the file.", example: "\"/home/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "filename", rust: "filename", ty: &Type::Text, doc: "Name of the file, without the path.", example: "\"new_file\"", required: true, ..Param::EMPTY },
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "Whole new text of the file.", example: "\"This is a saved string.\"", required: true, ..Param::EMPTY },
        Param { name: "charset", rust: "charset", ty: &Type::Text, doc: "Encoding of the text, such as `utf-8`. By default, the server decides.", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "result", ty: &Type::Flag, doc: "Whether the file was written.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Full path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "from_charset", ty: &Type::Text, doc: "Encoding of the received text.", ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Text, doc: "Encoding of the written file.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Deprecated("Use `Fileman::save_file_content` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "search", rust: "search", summary: "Lists the files of a directory tree.", docs: "The first row is the searched directory itself.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-search/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory to search.", example: "\"/home/example\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "attributes", rust: "attributes", ty: &Type::List(&Type::Values(&[Allowed { text: "user", doc: "" }, Allowed { text: "groupusage", doc: "" }, Allowed { text: "size", doc: "" }, Allowed { text: "type", doc: "" }, Allowed { text: "mode", doc: "" }, Allowed { text: "ctime", doc: "" }, Allowed { text: "atime", doc: "" }, Allowed { text: "mtime", doc: "" }])), doc: "Attributes to return for each file.", example: "[\"user\",\"groupusage\",\"size\",\"type\",\"mode\",\"ctime\",\"atime\",\"mtime\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "recursive", rust: "recursive", ty: &Type::Flag, doc: "Whether to search subdirectories too. By default, the server decides.", ..Param::EMPTY },
        Param { name: "mimeinfo", rust: "mimeinfo", ty: &Type::Flag, doc: "Whether to return the file type by content. The recorded reply contained it even without this parameter.", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the names must match. By default, all names match.", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Absolute path of the entry.", facts: Facts(&[Fact::Example("\"/home/example/.lastlogin\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of entry: `file` or `dir`.", facts: Facts(&[Fact::Example("\"file\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner of the entry.", facts: Facts(&[Fact::Example("\"example\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "Only the permission bits, as a decimal number: 384 is octal 600.", facts: Facts(&[Fact::Example("384")]), ..Member::EMPTY },
        Member { name: "groupusage", ty: &Type::Integer, doc: "Value of the group as the server counts it.", ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "Name of the file type.", facts: Facts(&[Fact::Example("\"text-x-generic\"")]), ..Member::EMPTY },
        Member { name: "atime", ty: &Type::Timestamp, doc: "Time of the last access.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Time of the last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change of the content.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "statfiles", rust: "statfiles", summary: "Returns the attributes of the named files.", docs: "A public client that did not send `files` received the directory itself as the only row.", effect: Effect::Read, replaced_by: &["uapi/Fileman::get_file_information"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-statfiles/", params: &[
        Param { name: "files", rust: "files", ty: &Type::List(&Type::Text), doc: "Names of the files in the directory, without the path.", example: "[\"file.html\",\"file2.html\",\"file3.php\"]", required: true, wire: Wire::Joined("|"), ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that contains the files. By default, the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_FILE_ENTRY), facts: Facts(&[Fact::Deprecated("Superseded in cPanel 11.40. Use `Fileman::get_file_information` of UAPI."), Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "uploadfiles", rust: "uploadfiles", summary: "Uploads files into a directory.", docs: "The call sends the files as parts of a multipart request. The vendor advises against this function in your own code. The UAPI function reports for each file whether it arrived and whether it replaced an existing file.", replaced_by: &["uapi/Fileman::upload_files"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-uploadfiles/", body: Body::Multipart, params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory in which the files are stored, absolute or relative to the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether to replace files of the same names. By default, the server refuses such an upload.", example: "true", ..Param::EMPTY },
        Param { name: "file-{n}", rust: "files", ty: &Type::List(&Type::File), doc: "Files to upload. Each file keeps the name that it is uploaded with.", required: true, wire: Wire::Files, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "uploads", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Name of the uploaded file, without the path.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, doc: "Whether the file was stored.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the result, or the reason for the refusal.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Number of bytes that were stored.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Problems that did not stop the upload.", ..Member::EMPTY },
    ])), doc: "Result for each file.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Integer, doc: "Number of files that were stored.", ..Member::EMPTY },
        Member { name: "warned", ty: &Type::Integer, doc: "Number of files that were stored with a warning.", ..Member::EMPTY },
        Member { name: "failed", ty: &Type::Integer, doc: "Number of files that were not stored.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "viewfile", rust: "viewfile", summary: "Returns the content and the type of a file.", docs: "Send `file` to read one file. Real servers then return the content of this file. The documentation names `files` instead and describes only attributes.", effect: Effect::Read, replaced_by: &["uapi/Fileman::list_files", "uapi/Fileman::get_file_content"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-viewfile/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that contains the files. By default, the home directory.", example: "\"public_html/my_directory\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the one file to read, without the path.", example: "\"file.html\"", ..Param::EMPTY },
        Param { name: "files", rust: "files", ty: &Type::List(&Type::Text), doc: "Names of the files to describe, without the path.", example: "[\"file.html\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::AtLeastOne, params: &["file", "files"] }], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Name of the file, without the path.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory that contains the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory that contains the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "contents", ty: &Type::Text, doc: "Text of the file.", ..Member::EMPTY },
        Member { name: "fileinfo", ty: &Type::Text, doc: "Output of the `file` tool for the file, with a line break at its end.", ..Member::EMPTY },
        Member { name: "filetype", ty: &Type::Text, doc: "Kind of entry, such as `file`.", ..Member::EMPTY },
        Member { name: "formatting_before", ty: &Type::Text, doc: "HTML to insert before the content in a web page.", ..Member::EMPTY },
        Member { name: "formatting_after", ty: &Type::Text, doc: "HTML to insert after the content in a web page.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "File type and permission bits of the file system, as a decimal number.", facts: Facts(&[Fact::Example("33188")]), ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Text, doc: "Permissions as octal text.", facts: Facts(&[Fact::Example("\"0777\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "Size in human-readable form.", facts: Facts(&[Fact::Example("\"4 KB\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner of the file.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Group of the file.", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "User ID of the owner.", ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Group ID of the file.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Time of the last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change of the content.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Name of the file type, as used for icons.", facts: Facts(&[Fact::Example("\"text-x-generic\"")]), ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type of the file.", facts: Facts(&[Fact::Example("\"text/x-generic\"")]), ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "MIME type before any mapping.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "More information about the file type.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
static TYPE_FILE_ENTRY: Type = Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the entry, without the path.", facts: Facts(&[Fact::Example("\"public_html\"")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the directory that contains the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path of the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "absolutepath", ty: &Type::Text, doc: "Absolute path of the entry. Returned by `statfiles`.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the directory that contains the entry.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of entry: `file`, `dir`, `char`, `block`, `fifo`, `link` or `socket`.", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Integer, doc: "File type and permission bits of the file system, as a decimal number.", facts: Facts(&[Fact::Example("16877")]), ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Text, doc: "Permissions as octal text.", facts: Facts(&[Fact::Example("\"0750\"")]), ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "Size in human-readable form.", facts: Facts(&[Fact::Example("\"4 KB\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Owner of the entry.", ..Member::EMPTY },
        Member { name: "group", ty: &Type::Text, doc: "Group of the entry.", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "User ID of the owner. Empty if it cannot be determined.", ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Group ID of the entry.", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Time of the last change of the attributes.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change of the content.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether a directory has no subdirectories. Present only with `checkleaf`.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Name of the file type, as used for icons.", facts: Facts(&[Fact::Example("\"homeb\"")]), ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type of the entry.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
        Member { name: "mimeinfo", ty: &Type::Text, doc: "Name of the file type. Returned by `statfiles`.", facts: Facts(&[Fact::Example("\"homeb\"")]), ..Member::EMPTY },
        Member { name: "rawmimename", ty: &Type::Text, doc: "Name of the file type before any mapping.", ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "MIME type before any mapping.", facts: Facts(&[Fact::Example("\"text/html\"")]), ..Member::EMPTY },
    ]);
static TYPE_NEW_ENTRY: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the new file or directory, without the path.", facts: Facts(&[Fact::Example("\"new_directory\"")]), ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory that contains the new file or directory.", facts: Facts(&[Fact::Example("\"/home/example/public_html\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "permissions", ty: &Type::Text, doc: "Octal permissions of the new file or directory.", facts: Facts(&[Fact::Example("\"0644\"")]), ..Member::EMPTY },
    ]);
