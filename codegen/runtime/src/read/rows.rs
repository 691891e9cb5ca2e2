//! Reading lists and maps, in all forms in which servers send them.

use std::collections::{BTreeMap, BinaryHeap};

use jiter::Peek;

use super::misread::{Misread, MisreadCause};
use super::object::Object;
use super::reader::{Kind, Mark, Reader};
use super::{FromReply, is_container};

/// The capacity of a node of std's `BTreeMap`, and the minimum number of entries in a node once it has been split.
const NODE: (usize, usize) = (11, 5);

impl Reader<'_> {
    /// Reads a list. Rows that do not fit are left out and added to the misfits. If no row is left, the list is an
    /// error.
    pub(super) fn list<T: FromReply>(&mut self) -> Result<Vec<T>, Misread> {
        let mut rows: Vec<T> = Vec::new();
        // An object may be a row if an empty one may be.
        let mut items = self.items(T::RECORD, T::EMPTY)?;
        loop {
            while items.next(self)? {
                let start = self.mark();
                match self.row(T::RECORD) {
                    Ok(row) => {
                        if rows.len() == rows.capacity() {
                            self.charge(rows.capacity().max(4) * size_of::<T>())?;
                        }
                        rows.push(row);
                        items.keep();
                    }
                    Err(misread) => items.lose(self, start, misread)?,
                }
            }
            if !items.begin_named(self)? {
                break;
            }
            rows = Vec::new();
        }
        for (one, other) in items.finish(self)? {
            rows.swap(one, other);
        }
        Ok(rows)
    }

    /// Reads a map. Entries that do not fit are left out and added to the misfits. If no entry is left, a map of records
    /// or lists is an error. Scalars are members like those of a record, of which one may be missing.
    pub(super) fn map<T: FromReply>(&mut self) -> Result<BTreeMap<String, T>, Misread> {
        let mut map = BTreeMap::new();
        let mut members = self.object(&[])?;
        let mut lost = None;
        while let Some(key) = members.advance(self, str::to_owned)? {
            let start = self.mark();
            match self.value() {
                Ok(value) => {
                    let is_new = map.insert(key, value).is_none();
                    if is_new && map.len() % NODE.1 == 1 {
                        self.charge(NODE.0 * (size_of::<String>() + size_of::<T>()))?;
                    }
                }
                Err(misread) => self.lose(start, misread, &mut lost)?,
            }
        }
        match lost {
            Some(misread) if map.is_empty() && (T::RECORD || T::EMPTY) => Err(misread),
            _ => Ok(map),
        }
    }

    /// Reads a row. Null and the like are not accepted as a record here, although they are for a member.
    fn row<T: FromReply>(&mut self, record: bool) -> Result<T, Misread> {
        let peek = self.peek()?;
        if record && self.says_nothing(peek) {
            return Err(self.expected("a record"));
        }
        self.value()
    }

    /// Leaves out a row. Keeps the first reason in `lost`, unless the row was null or the like.
    #[cold]
    fn lose(
        &mut self,
        start: Mark,
        misread: Misread,
        lost: &mut Option<Misread>,
    ) -> Result<(), Misread> {
        if misread.cause() == MisreadCause::Misfit {
            self.return_to(start);
            let peek = self.peek()?;
            if !self.says_nothing(peek) {
                lost.get_or_insert_with(|| misread.clone());
            }
        }
        self.leave_out(start, misread)
    }

    /// Starts reading a list: an array, an object with numbered rows, or a single row without a list.
    fn items(&mut self, records: bool, objects: bool) -> Result<Items, Misread> {
        let peek = self.peek()?;
        let form = match peek {
            Peek::Array => {
                self.deeper()?;
                ListForm::Array
            }
            _ if self.skip_nothing(false, false)? => ListForm::Done,
            Peek::Object if self.has_numbered_rows(records, objects)? => {
                ListForm::Numbered(self.object(&[])?)
            }
            _ => ListForm::Bare(self.mark()),
        };
        Ok(Items { form, first: true, kept: 0, numbers: Vec::new(), lost: None })
    }

    /// Moves to the first object among the rows of a list in any form. Returns false if there is none.
    pub(crate) fn find_object(&mut self) -> Result<bool, Misread> {
        let mut items = self.items(true, true)?;
        while items.next(self)? {
            match self.kind()? {
                Kind::Object => return Ok(true),
                Kind::List if self.find_object()? => return Ok(true),
                Kind::List => {}
                Kind::Null | Kind::Scalar => self.skip()?,
            }
        }
        Ok(false)
    }

    /// Returns whether the next object has numbered rows. `records`: all rows are objects. `objects`: some rows may be.
    /// Nothing is consumed.
    pub(crate) fn has_numbered_rows(
        &mut self,
        records: bool,
        objects: bool,
    ) -> Result<bool, Misread> {
        let mut ahead = self.ahead()?;
        let mut members = ahead.object(&[])?;
        let mut is_first = true;
        while let Some(is_number) = members.advance(&mut ahead, |key| key.parse::<u64>().is_ok())? {
            let peek = ahead.peek()?;
            if is_number && (!records || is_container(peek) || is_first && ahead.says_nothing(peek))
            {
                return Ok(true);
            }
            // Any object may be a row here, so only the first member is examined.
            if objects && !records {
                break;
            }
            ahead.skip()?;
            is_first = false;
        }
        Ok(false)
    }
}

/// A cursor over the rows of a list.
struct Items {
    form: ListForm,
    first: bool,
    kept: usize,
    /// The numbers of the numbered rows that were kept.
    numbers: Vec<u64>,
    /// Why the first row that was left out could not be read.
    lost: Option<Misread>,
}

enum ListForm {
    Array,
    Numbered(Object),
    /// A single row, with its position.
    Bare(Mark),
    /// An object whose members are the rows, under any names.
    Named(Object),
    Done,
}

impl Items {
    /// Moves to the next row. Returns false at the end.
    fn next(&mut self, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        let first = std::mem::take(&mut self.first);
        match &mut self.form {
            ListForm::Array => {
                let next = if first {
                    reader.step(|json| json.known_array())?
                } else {
                    reader.step(|json| json.array_step())?
                };
                if next.is_none() {
                    reader.depth -= 1;
                }
                Ok(next.is_some())
            }
            ListForm::Numbered(members) => loop {
                match members.advance(reader, |key| key.parse().ok())? {
                    None => return Ok(false),
                    Some(Some(number)) => {
                        self.numbers.push(number);
                        return Ok(true);
                    }
                    Some(None) => reader.pass_over("a number as the name of the row")?,
                }
            },
            ListForm::Bare(_) => Ok(first),
            ListForm::Named(members) => Ok(members.advance(reader, |_| ())?.is_some()),
            ListForm::Done => Ok(false),
        }
    }

    /// Records that the row was read.
    #[inline]
    fn keep(&mut self) {
        self.kept += 1;
    }

    /// Records that the row does not fit.
    #[cold]
    fn lose(
        &mut self,
        reader: &mut Reader<'_>,
        start: Mark,
        misread: Misread,
    ) -> Result<(), Misread> {
        self.numbers.truncate(self.kept);
        reader.lose(start, misread, &mut self.lost)
    }

    /// Starts again if a single row has no known member, but consists of objects: these are the rows, with names.
    fn begin_named(&mut self, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        let ListForm::Bare(start) = self.form else { return Ok(false) };
        if reader.unknown_record(start.offset).is_none() {
            return Ok(false);
        }
        let mut ahead = Reader::at(reader.text, start.offset);
        let mut members = ahead.object(&[])?;
        while members.advance(&mut ahead, |_| ())?.is_some() {
            if ahead.peek()? != Peek::Object {
                return Ok(false);
            }
            ahead.skip()?;
        }
        reader.return_to(start);
        reader.add_misfit(reader.expected("a list of rows, without names"));
        self.form = ListForm::Named(reader.object(&[])?);
        self.kept = 0;
        Ok(true)
    }

    /// Returns the swaps that sort the rows by their numbers.
    fn finish(self, reader: &Reader<'_>) -> Result<Vec<(usize, usize)>, Misread> {
        // It may be a list in another form.
        if let ListForm::Bare(start) = self.form
            && let Some(misread) = reader.unknown_record(start.offset)
        {
            return Err(misread);
        }
        match self.lost {
            Some(misread) if self.kept == 0 => Err(misread),
            _ if self.numbers.is_sorted() => Ok(Vec::new()),
            _ => Ok(swaps(&self.numbers)),
        }
    }
}

/// Returns the swaps that sort a list by these numbers. The lists of all types share this code, so that a program has it
/// once.
fn swaps(numbers: &[u64]) -> Vec<(usize, usize)> {
    // A heap sorts in far less code than std's sorts, and servers send sorted rows anyway.
    let heap: BinaryHeap<(u64, usize)> = numbers.iter().copied().zip(0..).collect();
    let mut order = heap.into_sorted_vec();
    let mut swaps = Vec::new();
    for first in 0..order.len() {
        // The rows that trade places form cycles.
        let mut place = first;
        while order[place].1 != first {
            let from = std::mem::replace(&mut order[place].1, place);
            swaps.push((place, from));
            place = from;
        }
        order[place].1 = place;
    }
    swaps
}
