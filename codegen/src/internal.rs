//! Items for the command `cpanel-codegen` and for the tests of this repository. They may change with every release.

pub mod check {
    pub use crate::check::Demands;
}

pub mod diff {
    pub use crate::diff::{Change, Difference, Means, Revision, compare, load, next_version};
}

pub mod emit {
    pub use crate::emit::modules;
}

pub mod files {
    pub use crate::files::list_files;
}

pub mod generate {
    pub use crate::generate::{checked, files, generate};
}

pub mod import {
    pub use crate::import::{ImportOptions, ImportReport, Side, run, settle, unsettled};

    pub mod recorded {
        pub use crate::import::recorded::{Evidence, fits, release, run};
    }
}

pub mod list {
    pub use crate::list::{as_json, as_text};
}

pub mod new {
    pub use crate::new::new;
}

pub mod plural {
    pub use crate::plural::counted;
}

pub mod resolve {
    pub use crate::resolve::{
        ItemKind, ParamSource, RustFunction, RustModule, RustParam, RustType, resolve, resolve_all,
    };
}

pub mod schema {
    pub use crate::schema::{
        BodyFormat, Crate, OneOfForm, RuleKind, ScalarType, SchemaApi, SchemaField, SchemaFunction,
        SchemaModule, SchemaParam, SchemaType, Values, check_name, load,
    };
}

pub mod update {
    pub use crate::update::{UpdateOptions, run};
}

pub mod write {
    pub use crate::write::{Written, compare, is_ours, show_difference};
}

pub mod yaml {
    pub use crate::yaml::{Node, parse, print};
}
