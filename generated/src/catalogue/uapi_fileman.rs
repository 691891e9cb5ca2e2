// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Fileman", rust: "fileman", summary: "List, read, write and upload the account's files.", docs: "Files of the account, below its home directory. Most callers need `list_files` to see a directory, `get_file_content` and\n`save_file_content` to read and write a text file, and `upload_files` for anything else.\n\n- `get_file_information` describes a single path; `autocompletedir` completes a path that is typed in.\n- `copy_file`, `move_file` and `rename_file` are there since 11.136, as are `trash_file`, `restore_from_trash` and `delete_file`.\n- `trash_file` moves an item to the `.trash` directory, from where `restore_from_trash` brings it back. `delete_file` deletes at once and for good.\n- `empty_trash` clears the `.trash` directory for good; the module `Trash` removes single items from it.\n- `transcode` converts text between character sets and touches no file.\n\nWatch out for:\n\n- Replies are JSON, which is UTF-8. `get_file_content` is therefore meant for text. For a file that is not UTF-8 the vendor suggests to read it with\n  `ISO-8859-1` as its character set and `UTF-8` for the reply, and to turn the characters back into bytes.\n- `save_file_content` replaces what is there without asking.\n- Dotfiles appear in lists only with `show_hidden`.\n- A list of a large directory can be tens of MiB.\n- There is no call here to unpack archives or to make a directory; `Fileman::fileop` and `Fileman::mkdir` of API 2 do that.\n- All of it is refused when the server's File Storage role is off.", functions: &[
    Function { name: "autocompletedir", rust: "autocompletedir", summary: "Finds the files and directories whose path begins with a given text.", docs: "Note that two defaults may surprise: names come HTML-encoded, and `list_all` is on, so that `path` has to be a whole directory. Switch `list_all` off to complete a partial name. Refused when the File Storage role is off.", effect: Effect::Read, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/autocompletedir/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Beginning of the path to complete, or a whole directory with `list_all`.", example: "\"public\"", required: true, ..Param::EMPTY },
        Param { name: "dirsonly", rust: "dirsonly", ty: &Type::Flag, doc: "Whether only directories are given. By default, files are returned too.", default: "false", ..Param::EMPTY },
        Param { name: "html", rust: "html", ty: &Type::Flag, doc: "Whether names are HTML-encoded (`&amp;` for `&`). By default, they are.", example: "true", default: "true", ..Param::EMPTY },
        Param { name: "list_all", rust: "list_all", ty: &Type::Flag, doc: "Whether everything inside the directory `path` is listed. Switched off, only names that begin with `path` are. On when left out.", default: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of a file or directory that matches.", ..Member::EMPTY },
    ])), returns_doc: "One item is one match.", ..Function::EMPTY },
    Function { name: "copy_file", rust: "copy_file", summary: "Copies a file, or a directory with all that is in it.", docs: "Give the full new path, file name included. The copy counts towards the disk quota. After a time-out look whether it is there already.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-copy_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Path of the copy, absolute or relative to the home directory.", example: "\"public_html/backup/file.txt\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Path of what to copy, absolute or relative to the home directory.", example: "\"public_html/file.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "What was copied.", format: "path", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Where the copy lies.", format: "path", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delete_file", rust: "delete_file", summary: "Deletes a file, or a directory with all that is in it, for good.", docs: "It cannot be undone. `trash_file` keeps the item for a while.", destructive: true, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-delete_file/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of what to delete, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of what was deleted.", format: "path", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "empty_trash", rust: "empty_trash", summary: "Deletes what lies in the account's `.trash` directory, all of it or only what is old.", docs: "It cannot be undone. Refused when the File Storage role is off.", destructive: true, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/empty_trash/", params: &[
        Param { name: "older_than", rust: "older_than", ty: &Type::Integer, doc: "Age in days: what is younger is kept. `0`, the default, deletes everything.", example: "31", default: "0", min: Some(0.0), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "get_file_content", rust: "get_file_content", summary: "Reads a text file, converted to a character set of choice.", docs: "The text arrives as JSON and so as UTF-8; any other target character set gives an unforeseeable result. To get the bytes of a file in another encoding, let it be read as `ISO-8859-1` and delivered as `UTF-8`: then each character of the reply stands for one byte. Refused when the File Storage role is off.", effect: Effect::Read, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_file_content/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory that the file lies in.", example: "\"/home/user/public.html\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file within `dir`.", example: "\"example.html\"", required: true, ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set of the file. `_DETECT_`, the default, lets the server guess.", example: "\"_DETECT_\"", default: "\"_DETECT_\"", ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Character set of the reply. `_LOCALE_`, the default, is that of the session's language; `utf-8` and `US-ASCII` are the only safe ones.", example: "\"_LOCALE_\"", default: "\"_LOCALE_\"", ..Param::EMPTY },
        Param { name: "update_html_document_encoding", rust: "update_html_document_encoding", ty: &Type::Flag, doc: "Whether the character set that an HTML file names in its head is changed to fit. By default, it is.", example: "true", default: "true", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "content", ty: &Type::Text, always: true, doc: "The text of the file.", ..Member::EMPTY },
        Member { name: "dir", ty: &Type::Text, doc: "Absolute path of the directory that the file lies in.", format: "path", ..Member::EMPTY },
        Member { name: "filename", ty: &Type::Text, doc: "Name of the file, without its directory.", ..Member::EMPTY },
        Member { name: "from_char", ty: &Type::Text, doc: "Character set that the file was read in: the one found with `_DETECT_`, else the one asked for.", ..Member::EMPTY },
        Member { name: "from_charset", ty: &Type::Dynamic, doc: "Character set that the file was read in, under a second name.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the file.", format: "path", ..Member::EMPTY },
        Member { name: "to_char", ty: &Type::Text, doc: "Character set of `content`: that of the language with `_LOCALE_`, else the one asked for.", ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Dynamic, doc: "Character set of `content`, under a second name.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_file_information", rust: "get_file_information", summary: "Describes one file or directory, with its size, times, owner and permissions.", docs: "A path that does not exist is not necessarily an error: look at `exists`. Refused when the File Storage role is off.", effect: Effect::Read, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-get_file_information/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "File or directory to describe, relative to the home directory.", example: "\"public_html\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "check_for_leaf_directories", rust: "check_for_leaf_directories", ty: &Type::Flag, doc: "Whether `isleaf` is worked out, which costs a look into the directory. By default, it is not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "include_hash", rust: "include_hash", ty: &Type::Flag, doc: "Whether `hash` and `phash` are given. By default, they are not.", example: "false", default: "false", removed: "11.138.0.10", ..Param::EMPTY },
        Param { name: "include_mime", rust: "include_mime", ty: &Type::Flag, doc: "Whether the MIME members are given. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "include_permissions", rust: "include_permissions", ty: &Type::Flag, doc: "Whether `read` and `write` are worked out for the file's owner. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "show_hidden", rust: "show_hidden", ty: &Type::Flag, doc: "Whether dotfiles count. By default, they do not.", example: "true", default: "false", ..Param::EMPTY },
    ], returns: &TYPE_FILE_ENTRY, ..Function::EMPTY },
    Function { name: "list_files", rust: "list_files", summary: "Lists what a directory holds, in order, with size, times, owner and permissions.", docs: "Large directories give very large replies. Refused when the File Storage role is off.", effect: Effect::Read, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-list_files/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to list, such as `public_html`.", example: "\"public_html\"", required: true, ..Param::EMPTY },
        Param { name: "check_for_leaf_directories", rust: "check_for_leaf_directories", ty: &Type::Flag, doc: "Whether `isleaf` is worked out, which costs a look into each directory. By default, it is not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "include_hash", rust: "include_hash", ty: &Type::Flag, doc: "Whether `hash` and `phash` are given. By default, they are not.", example: "false", default: "false", removed: "11.138.0.10", ..Param::EMPTY },
        Param { name: "include_mime", rust: "include_mime", ty: &Type::Flag, doc: "Whether the MIME members are given. By default, they are not, unless `mime_types` or `raw_mime_types` is used.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "include_permissions", rust: "include_permissions", ty: &Type::Flag, doc: "Whether `read` and `write` are worked out for the owner. By default, they are not.", example: "false", default: "false", ..Param::EMPTY },
        Param { name: "limit_to_list", rust: "limit_to_list", ty: &Type::Flag, doc: "Whether only entries that are named in parameters beginning with `filepath-` are given. By default, all are.", example: "false", ..Param::EMPTY },
        Param { name: "mime_types", rust: "mime_types", ty: &Type::Text, doc: "Only entries of these kinds, in the form of `mimename`, such as `text-plain`, joined with `,`. Switches `include_mime` on. By default, every kind.", example: "\"text-plain\"", ..Param::EMPTY },
        Param { name: "only_these_files", rust: "only_these_files", ty: &Type::List(&Type::Text), doc: "Only these names. By default, all of them.", example: "[\"cpbackup-exclude.conf\"]", wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "raw_mime_types", rust: "raw_mime_types", ty: &Type::Text, doc: "Only entries of these raw MIME types, such as `text/plain`, joined with `,`. Switches `include_mime` on. By default, every type.", example: "\"text/plain\"", ..Param::EMPTY },
        Param { name: "show_hidden", rust: "show_hidden", ty: &Type::Flag, doc: "Whether dotfiles are listed. By default, they are not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &Type::List(&Type::Values(&[Allowed { text: "file", doc: "A plain file." }, Allowed { text: "dir", doc: "A directory." }, Allowed { text: "link", doc: "A symbolic link." }, Allowed { text: "fifo", doc: "A named pipe." }, Allowed { text: "socket", doc: "A Unix socket." }, Allowed { text: "char", doc: "A device that is read by characters." }, Allowed { text: "block", doc: "A device that is read by blocks." }])), doc: "Only these kinds of entry. By default, every kind.", example: "[\"file\",\"dir\"]", wire: Wire::Joined("|"), ..Param::EMPTY },
    ], returns: &Type::OneOf(&[Alternative { name: "Files", ty: &Type::List(&TYPE_FILE_ENTRY), has: "" }, Alternative { name: "Grouped", ty: &Type::Record(&[
        Member { name: "dirs", ty: &Type::List(&TYPE_FILE_ENTRY), doc: "The directories.", ..Member::EMPTY },
        Member { name: "files", ty: &Type::List(&TYPE_FILE_ENTRY), doc: "The files.", ..Member::EMPTY },
    ]), has: "" }]), returns_doc: "The entries of the directory. Servers send one list; the reference shows directories and files apart.", ..Function::EMPTY },
    Function { name: "move_file", rust: "move_file", summary: "Moves a file or directory to another place.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-move_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "New path, file name included, absolute or relative to the home directory.", example: "\"public_html/subdir/new.txt\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Present path, absolute or relative to the home directory.", example: "\"public_html/old.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Absolute path where it was.", format: "path", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Absolute path where it is now.", format: "path", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "rename_file", rust: "rename_file", summary: "Renames a file or directory within its directory.", docs: "To put it into another directory use `move_file`.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-rename_file/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Path with the new name; the directory is the same as in `source`.", example: "\"public_html/new.txt\"", format: "path", required: true, ..Param::EMPTY },
        Param { name: "source", rust: "source", ty: &Type::Text, doc: "Present path, absolute or relative to the home directory.", example: "\"public_html/old.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "src", ty: &Type::Text, doc: "Absolute path that it had.", format: "path", ..Member::EMPTY },
        Member { name: "dest", ty: &Type::Text, doc: "Absolute path that it has now.", format: "path", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "restore_from_trash", rust: "restore_from_trash", summary: "Restores an item from the trash to its original place.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-restore_from_trash/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path that the item had before it was trashed, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path where it is again.", format: "path", ..Member::EMPTY },
        Member { name: "trash_leaf", ty: &Type::Text, doc: "Name that it had inside the trash.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "save_file_content", rust: "save_file_content", summary: "Writes a text file in a character set of choice, and creates it if need be.", docs: "An existing file is replaced without a question, and an empty or missing `content` leaves it empty. The text goes through a conversion of character sets, so binary data belongs into `upload_files`. Fails when the disk quota is used up, and when the File Storage role is off.", role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/save_file_content/", params: &[
        Param { name: "file", rust: "file", ty: &Type::Text, doc: "Name of the file to write, within `dir`.", example: "\"example.html\"", required: true, ..Param::EMPTY },
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The new text, all of it. By default, the file becomes empty.", example: "\"hi\"", ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory for the file. By default, the home directory.", example: "\"/home/username/public_html\"", format: "path", ..Param::EMPTY },
        Param { name: "fallback", rust: "fallback", ty: &Type::Flag, doc: "What happens to text that does not fit into `to_charset`: `1`, the default, saves in the default character set, `0` fails instead.", example: "false", default: "true", ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set that `content` is in. `UTF-8` when left out.", example: "\"UTF-8\"", default: "\"UTF-8\"", ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Character set that the file is written in. `UTF-8` when left out.", example: "\"ASCII\"", default: "\"UTF-8\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "from_charset", ty: &Type::Text, doc: "Character set that the text was taken to be in.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Absolute path of the file that was written.", format: "path", ..Member::EMPTY },
        Member { name: "to_charset", ty: &Type::Text, doc: "Character set that the file has now.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "transcode", rust: "transcode", summary: "Converts a piece of text from one character set to another.", docs: "No file is read or written. Refused when the File Storage role is off.", effect: Effect::Read, role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/transcode/", params: &[
        Param { name: "content", rust: "content", ty: &Type::Text, doc: "The text to convert.", example: "\"hi\"", required: true, ..Param::EMPTY },
        Param { name: "discard_illegal", rust: "discard_illegal", ty: &Type::Flag, doc: "Whether characters that do not convert are dropped. Otherwise they are returned in the default character set.", example: "true", ..Param::EMPTY },
        Param { name: "from_charset", rust: "from_charset", ty: &Type::Text, doc: "Character set that `content` is in, such as `UTF-8`.", example: "\"UTF-8\"", ..Param::EMPTY },
        Param { name: "to_charset", rust: "to_charset", ty: &Type::Text, doc: "Character set to convert to, such as `ASCII`.", example: "\"ASCII\"", ..Param::EMPTY },
        Param { name: "transliterate", rust: "transliterate", ty: &Type::Flag, doc: "Whether characters that the target lacks are replaced by similar ones. Otherwise the call fails on them.", example: "false", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "charset", ty: &Type::Text, doc: "Character set of the result.", ..Member::EMPTY },
        Member { name: "content", ty: &Type::Text, always: true, doc: "The converted text.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "trash_file", rust: "trash_file", summary: "Moves a file or directory to the trash.", docs: "It keeps counting towards the disk quota until the trash is emptied. `restore_from_trash` brings it back.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-trash_file/", params: &[
        Param { name: "path", rust: "path", ty: &Type::Text, doc: "Path of what to throw away, absolute or relative to the home directory.", example: "\"public_html/unwanted.txt\"", format: "path", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "path", ty: &Type::Text, doc: "Absolute path where it was.", format: "path", ..Member::EMPTY },
        Member { name: "trash_leaf", ty: &Type::Text, doc: "Name that it has inside the trash.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "upload_files", rust: "upload_files", summary: "Uploads one or more files into a directory.", docs: "The files go as the parts of a `multipart/form-data` body, so this works over HTTP only, not through WHM's `uapi_cpanel`. Some files of a call may be taken and others refused: look at the reply for each of them. Fails when the disk quota is used up, and when the File Storage role is off.", role: "FileStorage", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-upload_files/", body: Body::Multipart, params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory to put the files into, absolute or relative to the home directory.", example: "\"/home/username/public_html\"", format: "path", ..Param::EMPTY },
        Param { name: "get_disk_info", rust: "get_disk_info", ty: &Type::Flag, doc: "Whether `diskinfo` is added to the reply. By default, it is not.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "overwrite", rust: "overwrite", ty: &Type::Flag, doc: "Whether a file of the same name is replaced. Otherwise such an upload is refused and the old file stays.", example: "true", default: "false", ..Param::EMPTY },
        Param { name: "permissions", rust: "permissions", ty: &Type::Text, doc: "Permissions of the stored files, in octal. `0644` when left out.", example: "\"0600\"", default: "\"0644\"", format: "file-mode", ..Param::EMPTY },
        Param { name: "file-*", rust: "file", ty: &Type::List(&Type::File), doc: "The files; each is stored under the name that it is given along with.", wire: Wire::Files, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "uploads", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Bare name that it came with.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What happened, or why it was refused.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Bytes that were stored.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Flag, always: true, doc: "Whether it was stored.", ..Member::EMPTY },
        Member { name: "warnings", ty: &Type::List(&Type::Text), doc: "What went wrong without stopping it.", ..Member::EMPTY },
    ])), doc: "One item is one file that was sent.", ..Member::EMPTY },
        Member { name: "succeeded", ty: &Type::Integer, doc: "Number of files that were stored.", ..Member::EMPTY },
        Member { name: "warned", ty: &Type::Integer, doc: "Number of files that were stored with a warning.", ..Member::EMPTY },
        Member { name: "failed", ty: &Type::Integer, doc: "Number of files that were not stored.", ..Member::EMPTY },
        Member { name: "diskinfo", ty: &Type::Record(&[
        Member { name: "file_upload_max_bytes", ty: &Type::Limit, doc: "Largest size in bytes that an upload may have.", ..Member::EMPTY },
        Member { name: "file_upload_must_leave_bytes", ty: &Type::Integer, doc: "Space in bytes that has to stay free.", ..Member::EMPTY },
        Member { name: "file_upload_remain", ty: &Type::Limit, doc: "How many bytes may still be uploaded.", ..Member::EMPTY },
        Member { name: "fileslimit", ty: &Type::Limit, doc: "How many files the account may have.", ..Member::EMPTY },
        Member { name: "filesremain", ty: &Type::Limit, doc: "How many files more it may have.", ..Member::EMPTY },
        Member { name: "filesused", ty: &Type::Integer, doc: "How many files it has.", ..Member::EMPTY },
        Member { name: "spacelimit", ty: &Type::Limit, doc: "Disk space in bytes that the account may use.", ..Member::EMPTY },
        Member { name: "spaceremain", ty: &Type::Limit, doc: "Disk space in bytes that is left.", ..Member::EMPTY },
        Member { name: "spaceused", ty: &Type::Integer, doc: "Disk space in bytes that is in use.", ..Member::EMPTY },
    ]), doc: "What is used and left of the quota; only there with `get_disk_info`.", ..Member::EMPTY },
        Member { name: "content", ty: &Type::Text, doc: "Data of the file.", ..Member::EMPTY },
        Member { name: "filename", ty: &Type::Text, doc: "Name that the file was sent under.", ..Member::EMPTY },
    ]), returns_doc: "What became of the upload.", ..Function::EMPTY },
] };
static TYPE_FILE_ENTRY: Type = Type::Record(&[
        Member { name: "absdir", ty: &Type::Text, doc: "Absolute path of the directory that is looked at, such as the home directory.", format: "path", ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "The file's `ctime`, in seconds since the Unix epoch. The vendor calls it the time of creation; on Unix it is the last change of the inode.", ..Member::EMPTY },
        Member { name: "exists", ty: &Type::Flag, doc: "Whether there is such a file.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name without its directory.", ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Absolute path, name included.", format: "path", ..Member::EMPTY },
        Member { name: "gid", ty: &Type::Integer, doc: "Numeric group of the owner.", ..Member::EMPTY },
        Member { name: "hash", ty: &Type::Text, doc: "Code for the whole path (Base64 in the vendor's example), made from the path itself and not from the content. Only with `include_hash`.", removed: "11.138.0.10", ..Member::EMPTY },
        Member { name: "humansize", ty: &Type::Text, doc: "The size for people, with its unit: `KB`, `MB` or `GB`.", ..Member::EMPTY },
        Member { name: "isleaf", ty: &Type::Flag, doc: "Whether there are directories below it; of no meaning for a file. Only with `check_for_leaf_directories`.", ..Member::EMPTY },
        Member { name: "isparent", ty: &Type::Flag, doc: "Whether the entry is the parent directory. Only from `list_files`.", ..Member::EMPTY },
        Member { name: "mimename", ty: &Type::Text, doc: "Short name for the kind of file, such as `text-plain`; some directories have one of their own, such as `publichtml`.", ..Member::EMPTY },
        Member { name: "mimetype", ty: &Type::Text, doc: "MIME type. Only with `include_mime`.", format: "mime", ..Member::EMPTY },
        Member { name: "mode", ty: &Type::Text, doc: "File type and permissions in one number, as returned by `stat`, in decimal: `33188` is a file with `0644`, `16872` a directory with `0750`.", format: "file-mode", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the content last changed, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "nicemode", ty: &Type::Integer, doc: "Permissions in octal, such as `644`.", ..Member::EMPTY },
        Member { name: "path", ty: &Type::Text, doc: "Where the file lies.", format: "path", ..Member::EMPTY },
        Member { name: "phash", ty: &Type::Text, doc: "Code for the path of the parent directory. Only with `include_hash`.", removed: "11.138.0.10", ..Member::EMPTY },
        Member { name: "rawmimename", ty: &Type::Text, doc: "Like `mimename`, but unprocessed.", format: "mime", ..Member::EMPTY },
        Member { name: "rawmimetype", ty: &Type::Text, doc: "Like `mimetype`, but unprocessed.", format: "mime", ..Member::EMPTY },
        Member { name: "read", ty: &Type::Flag, doc: "Whether its owner may read it. Only with `include_permissions`.", ..Member::EMPTY },
        Member { name: "size", ty: &Type::Integer, doc: "Length in bytes.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "file", doc: "" }, Allowed { text: "dir", doc: "" }, Allowed { text: "char", doc: "" }, Allowed { text: "block", doc: "" }, Allowed { text: "fifo", doc: "" }, Allowed { text: "link", doc: "" }, Allowed { text: "socket", doc: "" }]), doc: "Kind of entry: `file`, `dir`, `link` (symbolic link), `fifo` (named pipe), `socket`, `char` or `block` (devices).", ..Member::EMPTY },
        Member { name: "uid", ty: &Type::Integer, doc: "Numeric user of the owner.", ..Member::EMPTY },
        Member { name: "write", ty: &Type::Flag, doc: "Whether its owner may write to it. Only with `include_permissions`.", ..Member::EMPTY },
    ]);
