// Made by cpanel-codegen from schema/uapi/ImageManager.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ImageManager", rust: "image_manager", summary: "Measures, scales and converts the account's image files, and makes thumbnails.", docs: "These functions process images in the account. `get_dimensions` returns the size of an image, `resize_image` scales\nit, `convert_file` converts it to another format, and `create_thumbnails` creates thumbnails of all images of a\ndirectory.\n\n- Paths are absolute or relative to the account's home directory. For `convert_file`, the reference mentions only\n  relative paths.\n- `resize_image` changes the file itself. Send `save_original_as` to keep the original.\n- `create_thumbnails` takes percentages, `resize_image` takes pixels.\n- `create_thumbnails` may fail for some images, so check `failed` in each item of the reply.\n\nAll functions need the Web Server role.", functions: &[
    Function { name: "convert_file", rust: "convert_file", summary: "Converts an image to another file format and saves it next to the original.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/convert_file/", params: &[
        Param { name: "image_file", rust: "image_file", ty: &Type::Text, doc: "Image to convert, relative to the home directory.", example: "\"images/myimage.jpg\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Text, doc: "Format to convert to, as its file extension, such as `png`.", example: "\"png\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "converted_file", ty: &Type::Text, doc: "Absolute path of the new file.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "create_thumbnails", rust: "create_thumbnails", summary: "Creates thumbnails of the images in a directory.", docs: "The thumbnails are saved in the subdirectory `thumbnails`. The name of each is the name of the original with the prefix `tn_`. The function may fail for some images and succeed for others.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_thumbnails/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory with the images, absolute or relative to the home directory.", example: "\"images\"", required: true, ..Param::EMPTY },
        Param { name: "height_percentage", rust: "height_percentage", ty: &Type::Integer, doc: "Height of the thumbnails in percent. The vendor describes it as the percentage to reduce by, so try it on one image first.", example: "25", facts: Facts(&[Fact::Min(1.0), Fact::Max(99.0)]), required: true, ..Param::EMPTY },
        Param { name: "width_percentage", rust: "width_percentage", ty: &Type::Integer, doc: "Width of the thumbnails in percent, with the same meaning as `height_percentage`.", example: "25", facts: Facts(&[Fact::Min(1.0), Fact::Max(99.0)]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "failed", ty: &Type::Flag, doc: "Whether no thumbnail could be created. Missing on success.", ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, always: true, doc: "Absolute path of the original image.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason why no thumbnail was created. Sent only together with `failed`.", ..Member::EMPTY },
        Member { name: "thumbnail_file", ty: &Type::Text, doc: "Absolute path of the thumbnail.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an image.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "get_dimensions", rust: "get_dimensions", summary: "Returns the width and height of an image in pixels.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_dimensions/", params: &[
        Param { name: "image_file", rust: "image_file", ty: &Type::Text, doc: "Image to measure, absolute or relative to the home directory.", example: "\"image/myimage.jpg\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "height", ty: &Type::Integer, always: true, doc: "Height of the image in pixels.", ..Member::EMPTY },
        Member { name: "width", ty: &Type::Integer, always: true, doc: "Width of the image in pixels.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "resize_image", rust: "resize_image", summary: "Scales an image to a given size and overwrites the file.", docs: "Without `save_original_as`, the original image is lost. The function does not keep the proportions of the image unless you choose the width and height accordingly.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/resize_image/", params: &[
        Param { name: "height", rust: "height", ty: &Type::Integer, doc: "New height in pixels.", example: "300", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "image_file", rust: "image_file", ty: &Type::Text, doc: "Image to scale, absolute or relative to the home directory.", example: "\"/images/image.jpg\"", required: true, ..Param::EMPTY },
        Param { name: "width", rust: "width", ty: &Type::Integer, doc: "New width in pixels.", example: "200", facts: Facts(&[Fact::Min(1.0)]), required: true, ..Param::EMPTY },
        Param { name: "save_original_as", rust: "save_original_as", ty: &Type::Text, doc: "Path for a copy of the original image, absolute or relative to the home directory. By default, no copy is kept.", example: "\"images/original.jpg\"", ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "Absolute path of the scaled image.", facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
