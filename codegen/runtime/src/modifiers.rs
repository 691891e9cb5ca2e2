//! Modifiers: sorting, filtering, columns and pages of the lists that calls return.

use crate::call::{Api, Call};
use crate::endpoint::{AsyncCaller, BoxFuture, Caller, Endpoint};
use crate::error::Error;
use crate::form::Field;
use crate::form::Form;
use crate::reply::Reply;
#[cfg(feature = "_client")]
use crate::request::Request;

/// How the server sorts, filters and pages a list before it sends it.
///
/// Use [`with`](crate::Modify::with) to add them to the calls of a client. A function that does not return a list
/// ignores them.
///
/// ```
/// use cpanel_core::modifiers::{Filter, Modifiers, Sort};
///
/// let modifiers = Modifiers::new()
///     .sort(Sort::by("diskused").numeric().descending())
///     .filter(Filter::contains("domain", "example"))
///     .columns(["login", "diskused"])
///     .page(2, 50);
/// # let _ = modifiers;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
pub struct Modifiers {
    sorts: Vec<Sort>,
    filters: Vec<Filter>,
    columns: Vec<String>,
    part: Option<Part>,
}

/// A column to sort by.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Sort {
    column: String,
    method: Option<SortMethod>,
    descending: bool,
}

/// How values are compared when sorting (wire name `sort_method`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortMethod {
    /// As text (`lexicographic`).
    Lexicographic,
    /// As numbers (`numeric`).
    Numeric,
    /// As numbers, where 0 means unlimited and is therefore the greatest (`numeric_zero_as_max`).
    NumericZeroAsMax,
    /// As IPv4 addresses (`ipv4`).
    Ipv4,
}

/// A condition that rows must meet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Filter {
    column: String,
    filter_type: FilterType,
    term: String,
}

/// How a value is compared when filtering (wire name `filter_type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterType {
    /// Equal (`eq`).
    Equal,
    /// Not equal (`ne`).
    NotEqual,
    /// Less (`lt`).
    Less,
    /// Greater (`gt`).
    Greater,
    /// Less, where `unlimited` is greater than any number (`lt_handle_unlimited`).
    LessHandlingUnlimited,
    /// Greater, where `unlimited` is greater than any number (`gt_handle_unlimited`).
    GreaterHandlingUnlimited,
    /// Contains the term (`contains`).
    Contains,
    /// Begins with the term (`begins`).
    Begins,
    /// Ends with the term (`ends`).
    Ends,
    /// Matches the term, which is a regular expression (`matches`).
    Matches,
    /// Has a value (`defined`).
    Defined,
    /// Has no value (`undefined`).
    Undefined,
}

/// A part of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    start: u64,
    size: u32,
}

impl Sort {
    /// Sorts by a column's text, in ascending order.
    pub fn by(column: impl Into<String>) -> Self {
        Self { column: column.into(), method: None, descending: false }
    }

    /// Sets how values are compared.
    pub fn method(mut self, method: SortMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Compares values as numbers.
    pub fn numeric(self) -> Self {
        self.method(SortMethod::Numeric)
    }

    /// Sorts in descending order (wire name `sort_reverse`).
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }
}

impl SortMethod {
    fn as_str(self) -> &'static str {
        match self {
            Self::Lexicographic => "lexicographic",
            Self::Numeric => "numeric",
            Self::NumericZeroAsMax => "numeric_zero_as_max",
            Self::Ipv4 => "ipv4",
        }
    }
}

impl Filter {
    /// Creates a condition on a column.
    pub fn new(
        column: impl Into<String>,
        filter_type: FilterType,
        term: impl Into<String>,
    ) -> Self {
        Self { column: column.into(), filter_type, term: term.into() }
    }

    /// Keeps rows whose column contains the term.
    pub fn contains(column: impl Into<String>, term: impl Into<String>) -> Self {
        Self::new(column, FilterType::Contains, term)
    }

    /// Keeps rows whose column is equal to the term.
    pub fn equal(column: impl Into<String>, term: impl Into<String>) -> Self {
        Self::new(column, FilterType::Equal, term)
    }
}

impl FilterType {
    fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Less => "lt",
            Self::Greater => "gt",
            Self::LessHandlingUnlimited => "lt_handle_unlimited",
            Self::GreaterHandlingUnlimited => "gt_handle_unlimited",
            Self::Contains => "contains",
            Self::Begins => "begins",
            Self::Ends => "ends",
            Self::Matches => "matches",
            Self::Defined => "defined",
            Self::Undefined => "undefined",
        }
    }
}

impl Modifiers {
    /// Creates an empty set of modifiers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sorts by a column. Columns that were added earlier take precedence.
    pub fn sort(mut self, sort: Sort) -> Self {
        self.sorts.push(sort);
        self
    }

    /// Keeps only the rows that meet a condition.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }

    /// Requests only these columns. In the reply, other fields are `None` or have their default value.
    pub fn columns<C: Into<String>>(mut self, columns: impl IntoIterator<Item = C>) -> Self {
        self.columns.extend(columns.into_iter().map(Into::into));
        self
    }

    /// Requests one page of `size` rows. Pages are counted from 1.
    pub fn page(self, number: u32, size: u32) -> Self {
        let before = u64::from(number.max(1) - 1) * u64::from(size);
        self.part(before + 1, size)
    }

    /// Requests `size` rows, beginning with the row `start`. Rows are counted from 1.
    pub fn part(mut self, start: u64, size: u32) -> Self {
        self.part = Some(Part { start, size });
        self
    }

    /// Returns the number of rows on a page, if it is set.
    pub(crate) fn size(&self) -> Option<u32> {
        self.part.map(|part| part.size)
    }

    /// Adds the modifiers to a request.
    #[cfg(feature = "_client")]
    pub(crate) fn applied(&self, mut request: Request) -> Result<Request, Error> {
        self.check()?;
        self.fill(request.call.api, &mut request.form);
        Ok(request)
    }

    fn check(&self) -> Result<(), Error> {
        let refuse = |why: &str| Err(Error::bad_argument(why));
        let columns = self.sorts.iter().map(|sort| &sort.column);
        let mut columns = columns.chain(self.filters.iter().map(|filter| &filter.column));
        if columns.any(String::is_empty) || self.columns.iter().any(String::is_empty) {
            return refuse("a modifier names no column");
        }
        if self.part.is_some_and(|part| part.start == 0 || part.size == 0) {
            return refuse("rows and pages count from 1, and a page has at least one row");
        }
        Ok(())
    }

    /// Adds the modifiers to a form, with the names and in the order of the vendor's own clients.
    fn fill(&self, api: Api, form: &mut Form) {
        let prefix = if api == Api::Uapi { "api." } else { "api2_" };
        let mut add = |name: &str, number: Option<usize>, value: String| {
            let number = number.map(|number| format!("_{number}")).unwrap_or_default();
            form.push(format!("{prefix}{name}{number}"), Field::Text(value));
        };
        let flag = |flag: bool| String::from(if flag { "1" } else { "0" });
        // In API 2, a single sort or filter is sent without a number.
        let number = |index: usize, count: usize| (api == Api::Uapi || count > 1).then_some(index);
        for (index, sort) in self.sorts.iter().enumerate() {
            let number = number(index, self.sorts.len());
            if index == 0 {
                add("sort", None, flag(true));
            }
            add("sort_column", number, sort.column.clone());
            add("sort_reverse", number, flag(sort.descending));
            match (api, sort.method) {
                (Api::Uapi, method) => {
                    let method = method.unwrap_or(SortMethod::Lexicographic);
                    add("sort_method", number, method.as_str().to_owned());
                }
                // API 2 has another name for the method, and it is the default.
                (Api::Api2, None | Some(SortMethod::Lexicographic)) => {}
                (Api::Api2, Some(method)) => {
                    add("sort_method", number, method.as_str().to_owned());
                }
            }
        }
        for (index, filter) in self.filters.iter().enumerate() {
            let number = number(index, self.filters.len());
            if index == 0 && api == Api::Api2 {
                add("filter", None, flag(true));
            }
            add("filter_column", number, filter.column.clone());
            add("filter_type", number, filter.filter_type.as_str().to_owned());
            add("filter_term", number, filter.term.clone());
        }
        if let Some(Part { start, size }) = self.part {
            add("paginate", None, flag(true));
            add("paginate_start", None, start.to_string());
            add("paginate_size", None, size.to_string());
        }
        if !self.columns.is_empty() {
            add("columns", None, flag(true));
        }
        for (index, column) in self.columns.iter().enumerate() {
            match api {
                Api::Uapi => add("columns", Some(index + 1), column.clone()),
                Api::Api2 => add(&format!("columns_{}", letters(index)), None, column.clone()),
            }
        }
    }
}

/// Returns `a`, `b`, … `z`, `aa`, `ab`, … for 0, 1, ….
fn letters(index: usize) -> String {
    let last = char::from(b'a' + u8::try_from(index % 26).unwrap_or(0));
    match index / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letters(more - 1)),
    }
}

/// A caller that adds modifiers to every call.
#[derive(Clone, Debug)]
pub struct Modified<C> {
    pub(crate) caller: C,
    pub(crate) modifiers: Modifiers,
}

/// Adds the method [`with`](Self::with) to every caller.
pub trait Modify: Caller + Clone {
    /// Returns a caller that adds modifiers to its calls.
    fn with(&self, modifiers: Modifiers) -> Modified<Self> {
        Modified { caller: self.clone(), modifiers }
    }
}

impl<C: Caller + Clone> Modify for C {}

impl<C: Caller> Caller for Modified<C> {
    type Output<T: Send + 'static> = C::Output<T>;

    fn call<E: Endpoint>(&self, endpoint: &E) -> Self::Output<Reply<E::Data>> {
        self.caller.call(&With { endpoint, modifiers: &self.modifiers })
    }
}

impl<C: AsyncCaller> AsyncCaller for Modified<C> {
    fn call_async<E: Endpoint>(
        &self,
        endpoint: &E,
    ) -> BoxFuture<'static, Result<Reply<E::Data>, Error>> {
        self.caller.call_async(&With { endpoint, modifiers: &self.modifiers })
    }
}

/// An endpoint with modifiers.
struct With<'w, E> {
    endpoint: &'w E,
    modifiers: &'w Modifiers,
}

impl<E: Endpoint> Endpoint for With<'_, E> {
    type Data = E::Data;

    fn call(&self) -> Call {
        self.endpoint.call()
    }

    fn fill(&self, form: &mut Form) {
        self.endpoint.fill(form);
        self.modifiers.fill(self.endpoint.call().api, form);
    }

    fn check(&self) -> Result<(), Error> {
        self.modifiers.check()?;
        self.endpoint.check()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dynamic_call::DynamicCall;
    use crate::error::ErrorKind;

    fn sent(call: &DynamicCall, modifiers: &Modifiers) -> Vec<String> {
        let mut form = Form::default();
        let with = With { endpoint: call, modifiers };
        with.check().unwrap();
        with.fill(&mut form);
        let show = |(name, field): &(_, _)| match field {
            Field::Text(text) => format!("{name}={text}"),
            other => format!("{name}={other:?}"),
        };
        form.fields.iter().map(show).collect()
    }

    fn all() -> Modifiers {
        Modifiers::new()
            .sort(Sort::by("size").numeric().descending())
            .sort(Sort::by("name"))
            .filter(Filter::contains("name", "fern"))
            .filter(Filter::new("size", FilterType::GreaterHandlingUnlimited, "5"))
            .page(3, 20)
            .columns(["name", "size"])
    }

    #[test]
    fn uapi_gets_its_names_in_the_vendors_order() {
        let call = DynamicCall::uapi("Garden", "list").param("a", "b");
        assert_eq!(
            sent(&call, &all()),
            [
                "a=b",
                "api.sort=1",
                "api.sort_column_0=size",
                "api.sort_reverse_0=1",
                "api.sort_method_0=numeric",
                "api.sort_column_1=name",
                "api.sort_reverse_1=0",
                "api.sort_method_1=lexicographic",
                "api.filter_column_0=name",
                "api.filter_type_0=contains",
                "api.filter_term_0=fern",
                "api.filter_column_1=size",
                "api.filter_type_1=gt_handle_unlimited",
                "api.filter_term_1=5",
                "api.paginate=1",
                "api.paginate_start=41",
                "api.paginate_size=20",
                "api.columns=1",
                "api.columns_1=name",
                "api.columns_2=size",
            ]
        );
    }

    #[test]
    fn api2_gets_its_own_names() {
        let call = DynamicCall::api2("Garden", "list");
        let one = Modifiers::new()
            .sort(Sort::by("name"))
            .filter(Filter::equal("name", "fern"))
            .part(11, 10)
            .columns(["name", "size"]);
        assert_eq!(
            sent(&call, &one),
            [
                "api2_sort=1",
                "api2_sort_column=name",
                "api2_sort_reverse=0",
                "api2_filter=1",
                "api2_filter_column=name",
                "api2_filter_type=eq",
                "api2_filter_term=fern",
                "api2_paginate=1",
                "api2_paginate_start=11",
                "api2_paginate_size=10",
                "api2_columns=1",
                "api2_columns_a=name",
                "api2_columns_b=size",
            ]
        );
        assert!(sent(&call, &all()).contains(&"api2_filter_column_1=size".to_owned()));
        assert_eq!((letters(25), letters(26), letters(27)), ("z".into(), "aa".into(), "ab".into()));
    }

    #[test]
    fn senseless_modifiers_are_refused() {
        for modifiers in [
            Modifiers::new().part(0, 5),
            Modifiers::new().page(1, 0),
            Modifiers::new().sort(Sort::by("")),
            Modifiers::new().columns([""]),
        ] {
            assert!(
                matches!(modifiers.check(), Err(error) if error.kind() == ErrorKind::BadArgument),
                "{modifiers:?}"
            );
        }
    }
}
