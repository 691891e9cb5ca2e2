// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Fileman", rust: "fileman", summary: "Lists, reads, writes and uploads the account's files.", docs: "These functions manage the account's files, below its home directory. `list_files` lists a directory, `get_file_content` and `save_file_content` read and write a text file, and `upload_files` uploads any other file.\n\n- `get_file_information` describes one file or directory, and `autocompletedir` completes a path.\n- `copy_file`, `move_file`, `rename_file`, `trash_file`, `restore_from_trash` and `delete_file` are new in 11.136.\n- `trash_file` moves an item to the directory `.trash`, and `restore_from_trash` restores it. `delete_file` deletes an item permanently.\n- `empty_trash` deletes all items in the directory `.trash` permanently; the module `Trash` deletes single ones.\n- `transcode` converts text between character sets and does not use files.\n\nNote:\n\n- Replies are JSON, which is UTF-8, so `get_file_content` is for text. The reference suggests to read a file that is not UTF-8 with `from_charset` `ISO-8859-1` and `to_charset` `UTF-8`: each character of the reply is then a byte of the file.\n- `save_file_content` overwrites an existing file.\n- Names that begin with a dot are listed only with `show_hidden`.\n- The list of a large directory may be larger than 10 MiB.\n- To unpack an archive or to create a directory, use `Fileman::fileop` and `Fileman::mkdir` of API 2.\n- All functions fail on a server without the File Storage role.", functions: &[
    Function { name: "autocompletedir", rust: "autocompletedir", summary: "Finds the files and directories whose path begins with a given text.", docs: "By default, names are HTML-encoded and `list_all` is true, so that `path` must be a directory. To complete a partial name, set `list_all` to false.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/autocompletedir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Start of the path to complete. With `list_all`, a directory.", example: "\"public\"", required: true, ..Param::EMPTY },
        Param { name: "dirsonly", rust: "dirsonly", ty: &Type::Flag, doc: "Whether only directories are returned. By default, files are returned too.", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "html", rust: "html", ty: &Type::Flag, doc: "Whether names are HTML-encoded (`&amp;` for `&`). By default, they are.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "list_all", rust: "list_all", ty: &Type::Flag, doc: "Whether everything inside the directory `path` is listed. If false, only names that begin with `path` are listed. By default, everything is.", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of a file or directory that matches.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a match.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "copy_file", rust: "copy_file", summary: "Copies a file, or a directory with its content.", docs: "Pass the full path of the copy, including its name. The copy counts towards the disk quota. After a time-out, check whether the copy exists.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-copy_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Path of the copy, absolute or relative to the home directory.", example: "\"public_html/backup/file.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Path of the file or directory to copy, absolute or relative to the home directory.", example: "\"public_html/file.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Path of the original.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Path of the copy.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delete_file", rust: "delete_file", summary: "Deletes a file, or a directory with its content, permanently.", docs: "It cannot be undone. `trash_file` keeps the item for a while.", destructive: true, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-delete_file/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the file or directory to delete, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the deleted file or directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "empty_trash", rust: "empty_trash", summary: "Deletes all items, or only old ones, in the account's directory `.trash`.", docs: "It cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/empty_trash/", params: &[
        Param { name: "older_than", rust: "older_than", ty: &Type::Integer, doc: "Minimum age in days: younger items are kept. With `0`, the default, everything is deleted.", example: "31", facts: Facts(&[Fact::Default("0"), Fact::Min(0.0)]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "get_file_content", rust: "get_file_content", summary: "Reads a text file, converted to a character set.", docs: "The reply is JSON, which is UTF-8, so the result of any other target character set is not predictable. To get the bytes of a file in another encoding, set `from_charset` to `ISO-8859-1` and `to_charset` to `UTF-8`: each character of the reply is then one byte.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_file_content/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory of the file.", example: "\"/home/user/public.html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file in `dir`.", example: "\"example.html\"", required: true, ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set of the file. `_DETECT_`, the default, lets the server guess.", example: "\"_DETECT_\"", facts: Facts(&[Fact::Default("\"_DETECT_\"")]), ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Character set of the reply. `_LOCALE_`, the default, is that of the session's language. Only `utf-8` and `US-ASCII` are safe.", example: "\"_LOCALE_\"", facts: Facts(&[Fact::Default("\"_LOCALE_\"")]), ..Param::EMPTY },
        Param { name: "update_html_document_encoding", rust: "update_html_document_encoding", ty: &Type::Flag, doc: "Whether the character set in the head of an HTML file is changed to match. By default, it is.", example: "true", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "content", ty: &Type::Text, always: true, doc: "The text of the file.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the file's directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "filename", ty: &Type::Text, doc: "Name of the file, without its directory.", ..Member::EMPTY },
        Member { name: "from_char", ty: &Type::Text, doc: "Character set with which the file was read: the detected one with `_DETECT_`, otherwise the requested one.", ..Member::EMPTY },
        Member { name: "from_charset", ty: &Type::Dynamic, doc: "The same as `from_char`.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "to_char", ty: &Type::Text, doc: "Character set of `content`: that of the language with `_LOCALE_`, otherwise the requested one.", ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Dynamic, doc: "The same as `to_char`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "get_file_information", rust: "get_file_information", summary: "Describes one file or directory, with its size, times, owner and permissions.", docs: "A path that does not exist is not always an error, so check `exists`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-get_file_information/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "File or directory to describe, relative to the home directory.", example: "\"public_html\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "check_for_leaf_directories", rust: "check_for_leaf_directories", ty: &Type::Flag, doc: "Whether `isleaf` is returned, for which the server must read the directory. By default, it is not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "include_hash", rust: "include_hash", ty: &Type::Flag, doc: "Whether `hash` and `phash` are returned. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false"), Fact::Removed("11.138.0.10")]), ..Param::EMPTY },
        Param { name: "include_mime", rust: "include_mime", ty: &Type::Flag, doc: "Whether the members about the MIME type are returned. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "include_permissions", rust: "include_permissions", ty: &Type::Flag, doc: "Whether `read` and `write` are returned. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "show_hidden", rust: "show_hidden", ty: &Type::Flag, doc: "Whether files whose name begins with a dot are found. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &TYPE_FILE_ENTRY, facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "list_files", rust: "list_files", summary: "Lists the content of a directory, in order, with size, times, owner and permissions.", docs: "The reply for a large directory is very large.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-list_files/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to list, such as `public_html`.", example: "\"public_html\"", required: true, ..Param::EMPTY },
        Param { name: "check_for_leaf_directories", rust: "check_for_leaf_directories", ty: &Type::Flag, doc: "Whether `isleaf` is returned, for which the server must read each directory. By default, it is not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "include_hash", rust: "include_hash", ty: &Type::Flag, doc: "Whether `hash` and `phash` are returned. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false"), Fact::Removed("11.138.0.10")]), ..Param::EMPTY },
        Param { name: "include_mime", rust: "include_mime", ty: &Type::Flag, doc: "Whether the members about the MIME type are returned. By default, they are not, unless `mime_types` or `raw_mime_types` is used.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "include_permissions", rust: "include_permissions", ty: &Type::Flag, doc: "Whether `read` and `write` are returned. By default, they are not.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "limit_to_list", rust: "limit_to_list", ty: &Type::Flag, doc: "Whether only the entries that the parameters `filepath-…` name are returned. By default, all are.", example: "false", ..Param::EMPTY },
        Param { name: "mime_types", rust: "mime_types", ty: &Type::Text, doc: "Kinds of entries to list, in the form of `mimename`, such as `text-plain`, joined with `,`. This enables `include_mime`. By default, all kinds.", example: "\"text-plain\"", ..Param::EMPTY },
        Param { name: "only_these_files", rust: "only_these_files", ty: &Type::List(&Type::Text), doc: "Names to list. By default, all.", example: "[\"cpbackup-exclude.conf\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "raw_mime_types", rust: "raw_mime_types", ty: &Type::Text, doc: "MIME types of entries to list, such as `text/plain`, joined with `,`. This enables `include_mime`. By default, all types.", example: "\"text/plain\"", ..Param::EMPTY },
        Param { name: "show_hidden", rust: "show_hidden", ty: &Type::Flag, doc: "Whether names that begin with a dot are listed. By default, they are not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &Type::List(&TYPE_FILE_TYPE), doc: "Kinds of entries to list. By default, all.", example: "[\"file\",\"dir\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "Files", ty: &Type::List(&TYPE_FILE_ENTRY), has: "" }, Alternative { name: "Grouped", ty: &Type::Record(&[
        Member { name: "dirs", ty: &Type::List(&TYPE_FILE_ENTRY), doc: "The directories.", ..Member::EMPTY },
        Member { name: "files", ty: &Type::List(&TYPE_FILE_ENTRY), doc: "The files.", ..Member::EMPTY },
    ]), has: "" }]), returns_doc: "The entries of the directory. Servers send one list. In the reference, directories and files are separate lists.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "move_file", rust: "move_file", summary: "Moves a file or directory to another place.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-move_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "New path, including the name, absolute or relative to the home directory.", example: "\"public_html/subdir/new.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Current path, absolute or relative to the home directory.", example: "\"public_html/old.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Absolute path before the change.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Absolute path after the change.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "rename_file", rust: "rename_file", summary: "Renames a file or directory within its directory.", docs: "To move it to another directory, use `move_file`.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-rename_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Path with the new name, in the same directory as `source`.", example: "\"public_html/new.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Current path, absolute or relative to the home directory.", example: "\"public_html/old.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Absolute path before the change.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Absolute path after the change.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "restore_from_trash", rust: "restore_from_trash", summary: "Restores an item from the trash to its original place.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-restore_from_trash/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Original path of the item, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the restored item.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "trash_leaf", ty: &Type::Text, doc: "Name of the item in the directory `.trash`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "save_file_content", rust: "save_file_content", summary: "Writes a text file in a character set, and creates it if it does not exist.", docs: "An existing file is overwritten. With an empty or missing `content`, the file becomes empty. The text is converted to another character set, so use `upload_files` for binary data. Fails if the disk quota is used up, or if the server lacks the File Storage role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/save_file_content/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file in `dir`.", example: "\"example.html\"", required: true, ..Param::EMPTY },
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The whole new text. By default, the file becomes empty.", example: "\"hi\"", ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory of the file. By default, the home directory.", example: "\"/home/username/public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "fallback", rust: "fallback", ty: &Type::Flag, doc: "What happens if the text cannot be written in `to_charset`: with `1`, the default, it is written in the default character set; with `0`, the call fails.", example: "false", facts: Facts(&[Fact::Default("true")]), ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set of `content`. By default, `UTF-8`.", example: "\"UTF-8\"", facts: Facts(&[Fact::Default("\"UTF-8\"")]), ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Character set in which the file is written. By default, `UTF-8`.", example: "\"ASCII\"", facts: Facts(&[Fact::Default("\"UTF-8\"")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "from_charset", ty: &Type::Text, doc: "Character set in which the text was read.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Text, doc: "Character set of the file.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "transcode", rust: "transcode", summary: "Converts a piece of text from one character set to another.", docs: "It does not read or write files.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/transcode/", params: &[
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The text to convert.", example: "\"hi\"", required: true, ..Param::EMPTY },
        Param { name: "discard_illegal", rust: "discard_illegal", ty: &Type::Flag, doc: "Whether characters that cannot be converted are removed. Otherwise they are returned in the default character set.", example: "true", ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set of `content`, such as `UTF-8`.", example: "\"UTF-8\"", ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Target character set, such as `ASCII`.", example: "\"ASCII\"", ..Param::EMPTY },
        Param { name: "transliterate", rust: "transliterate", ty: &Type::Flag, doc: "Whether characters that the target character set lacks are replaced by similar ones. Otherwise the call fails.", example: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "charset", ty: &Type::Text, doc: "Character set of the result.", ..Member::EMPTY },
        Member { name: "content", ty: &Type::Text, always: true, doc: "The converted text.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "trash_file", rust: "trash_file", summary: "Moves a file or directory to the trash.", docs: "It counts towards the disk quota until the trash is emptied. `restore_from_trash` restores it.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-trash_file/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of the file or directory, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path before the change.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "trash_leaf", ty: &Type::Text, doc: "Name of the item in the directory `.trash`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "upload_files", rust: "upload_files", summary: "Uploads one or more files into a directory.", docs: "The files are sent as a `multipart/form-data` body, so this works only over HTTP, and not through WHM's `uapi_cpanel`. The server may store some files of a call and refuse others, so check the outcome of each file. Fails if the disk quota is used up, or if the server lacks the File Storage role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-upload_files/", body: Body::Multipart, params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory for the files, absolute or relative to the home directory.", example: "\"/home/username/public_html\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "get_disk_info", rust: "get_disk_info", ty: &Type::Flag, doc: "Whether the reply has `diskinfo`. By default, it does not.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether an existing file of the same name is replaced. Otherwise its upload is refused.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Permissions of the stored files, in octal. By default, `0644`.", example: "\"0600\"", facts: Facts(&[Fact::Default("\"0644\""), Fact::Format("file-mode")]), ..Param::EMPTY },
        Param { name: "file-*", rust: "file", ty: &Type::List(&Type::File), doc: "The files. Each is stored with its own name.", wire: Wire::Files, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "uploads", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name under which the file was uploaded.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the outcome, or the reason why the file was refused.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Number of stored bytes.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, always: true, doc: "Whether the file was stored.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "Warnings about the file.", ..Member::EMPTY },
    ])), doc: "Each item is an uploaded file.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Integer, doc: "Number of files that were stored.", ..Member::EMPTY },
        Member { name: "warned", ty: &Type::Integer, doc: "Number of files that were stored with a warning.", ..Member::EMPTY },
        Member { name: "failed", ty: &Type::Integer, doc: "Number of files that were not stored.", ..Member::EMPTY },
        Member { name: "diskinfo", ty: &Type::Record(&[
        Member { name: "file_upload_max_bytes", ty: &Type::Limit, doc: "Maximum size of an upload in bytes.", ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes", ty: &Type::Integer, doc: "Space in bytes that must stay free.", ..Member::EMPTY },
        Member { name: "file_upload_remain", ty: &Type::Limit, doc: "How many bytes may still be uploaded.", ..Member::EMPTY },
        Member { name: "fileslimit", ty: &Type::Limit, doc: "Maximum number of files of the account.", ..Member::EMPTY },
        Member { name: "filesremain", ty: &Type::Limit, doc: "Number of files that it may still create.", ..Member::EMPTY },
        Member { name: "filesused", ty: &Type::Integer, doc: "Number of files of the account.", ..Member::EMPTY },
        Member { name: "spacelimit", ty: &Type::Limit, doc: "Disk space in bytes that the account may use.", ..Member::EMPTY },
        Member { name: "spaceremain", ty: &Type::Limit, doc: "Disk space in bytes that is left.", ..Member::EMPTY },
        Member { name: "spaceused", ty: &Type::Integer, doc: "Disk space in bytes that is in use.", ..Member::EMPTY },
    ]), doc: "Used and free parts of the quota. Only with `get_disk_info`.", ..Member::EMPTY },
    ]), returns_doc: "The outcome of the upload.", facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
static TYPE_FILE_ENTRY: Type = Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the listed directory, such as the home directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "The file's `ctime`, in seconds since the Unix epoch. The reference calls it the time of creation, but on Unix it is the last change of the inode.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether the file exists.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name without the directory.", ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path, including the name.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Numeric group of the owner.", ..Member::EMPTY },
        Member { name: "hash", ty: &Type::Text, doc: "Code for the whole path (in Base64 in the reference's example). It depends on the path, not on the content. Only with `include_hash`.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "Size with its unit, for display: `KB`, `MB` or `GB`.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether it contains directories. Ignore this for a file. Only with `check_for_leaf_directories`.", ..Member::EMPTY },
        Member { name: "isparent", ty: &Type::Flag, doc: "Whether the entry is the parent directory. Only from `list_files`.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Short name for the kind of entry, such as `text-plain`. Some directories have their own, such as `publichtml`.", ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type. Only with `include_mime`.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Text, doc: "File type and permissions as one decimal number, as `stat` returns it: `33188` is a file with `0644`, `16872` a directory with `0750`.", facts: Facts(&[Fact::Format("file-mode")]), ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the content last changed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Integer, doc: "Permissions in octal, such as `644`.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Directory of the file.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "phash", ty: &Type::Text, doc: "Code for the path of the parent directory. Only with `include_hash`.", facts: Facts(&[Fact::Removed("11.138.0.10")]), ..Member::EMPTY },
        Member { name: "rawmimename", ty: &Type::Text, doc: "Like `mimename`, but unprocessed.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "Like `mimetype`, but unprocessed.", facts: Facts(&[Fact::Format("mime")]), ..Member::EMPTY },
        Member { name: "read", ty: &Type::Flag, doc: "Whether its owner may read it. Only with `include_permissions`.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Length in bytes.", ..Member::EMPTY },
        Member { name: "type", ty: &TYPE_FILE_TYPE, doc: "Kind of entry: `file`, `dir`, `link` (symbolic link), `fifo` (named pipe), `socket`, `char` or `block` (devices).", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "Numeric user of the owner.", ..Member::EMPTY },
        Member { name: "write", ty: &Type::Flag, doc: "Whether its owner may write to it. Only with `include_permissions`.", ..Member::EMPTY },
    ]);
static TYPE_FILE_TYPE: Type = Type::Values(&[Allowed { text: "file", doc: "A plain file." }, Allowed { text: "dir", doc: "A directory." }, Allowed { text: "link", doc: "A symbolic link." }, Allowed { text: "fifo", doc: "A named pipe." }, Allowed { text: "socket", doc: "A Unix socket." }, Allowed { text: "char", doc: "A character device." }, Allowed { text: "block", doc: "A block device." }]);
