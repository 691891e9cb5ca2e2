//! Reading the members of an object.

use jiter::Peek;

use super::misread::Misread;
use super::reader::Reader;

impl Reader<'_> {
    /// Starts reading an object whose members have these names. Null, false, `[]` and empty text count as an object
    /// without members. A list with one object counts as that object.
    pub fn object(&mut self, names: &'static [&'static str]) -> Result<Object, Misread> {
        let mut object =
            Object { names, guess: 0, state: ObjectState::First, in_list: false, is_record: false };
        let mut peek = self.peek()?;
        if peek == Peek::Array {
            match self.step(|json| json.known_array())? {
                Some(first) => {
                    object.in_list = true;
                    peek = first;
                }
                None => {
                    object.state = ObjectState::Done;
                    return Ok(object);
                }
            }
        }
        // The only row of a list may be an empty object, which Perl can write as `[]`.
        let empty_row = object.in_list
            && peek == Peek::Array
            && self.step(|json| json.known_array())?.is_none();
        if peek == Peek::Object {
            self.deeper()?;
        } else if empty_row || self.says_nothing(peek) {
            if !empty_row {
                self.skip()?;
            }
            object.state = ObjectState::Done;
            object.leave_list(self)?;
        } else {
            return Err(self.expected("an object"));
        }
        Ok(object)
    }

    /// Starts reading an object like [`object`](Self::object). It is a misfit if it has members, but none of these names.
    pub fn record(&mut self, names: &'static [&'static str]) -> Result<Object, Misread> {
        let mut record = self.object(names)?;
        record.is_record = !names.is_empty();
        Ok(record)
    }

    /// Returns whether the next value is an object with this member. Nothing is consumed.
    pub fn has(&mut self, name: &str) -> Result<bool, Misread> {
        let mut ahead = self.ahead()?;
        let mut members = ahead.object(&[])?;
        while let Some(found) = members.advance(&mut ahead, |key| key == name)? {
            if found {
                return Ok(true);
            }
            ahead.skip()?;
        }
        Ok(false)
    }

    /// Returns whether the next value is an object with members, but none of these names. Nothing is consumed.
    pub fn is_other_record(&mut self, names: &'static [&'static str]) -> Result<bool, Misread> {
        let mut ahead = self.ahead()?;
        let known = ahead.record(names)?.next(&mut ahead)?;
        Ok(known.is_none() && ahead.misfit_count() > 0)
    }
}

/// A cursor over the members of an object.
pub struct Object {
    names: &'static [&'static str],
    guess: usize,
    state: ObjectState,
    in_list: bool,
    /// Whether an object without known members is a misfit.
    is_record: bool,
}

#[derive(PartialEq)]
enum ObjectState {
    First,
    Further,
    Done,
}

impl Object {
    /// Returns the index of the next member that has one of the names. Members with other names are skipped.
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<Option<usize>, Misread> {
        let (names, guess) = (self.names, self.guess);
        // Servers send the members of all rows in the same order, so the next name is usually the next in the list.
        if self.state == ObjectState::Further
            && names.get(guess).is_some_and(|name| reader.pass_key(name))
        {
            self.guess += 1;
            return Ok(Some(guess));
        }
        let (start, mut skipped) = (reader.offset(), false);
        loop {
            let known = self.advance(reader, |key| match names.get(guess) {
                Some(name) if *name == key => Some(guess),
                _ => names.iter().position(|name| *name == key),
            })?;
            match known {
                None => {
                    if self.is_record && guess == 0 && skipped {
                        reader.add_unknown_record(start);
                    }
                    return Ok(None);
                }
                Some(Some(index)) => {
                    self.guess = index + 1;
                    return Ok(Some(index));
                }
                Some(None) => {
                    skipped = true;
                    reader.skip()?;
                }
            }
        }
    }

    /// Moves to the next member and passes its name to a function.
    #[inline]
    pub fn advance<R>(
        &mut self,
        reader: &mut Reader<'_>,
        mut see: impl FnMut(&str) -> R,
    ) -> Result<Option<R>, Misread> {
        let mut seen = None;
        self.step(reader, &mut |key| seen = Some(see(key)))?;
        Ok(seen)
    }

    /// Moves to the next member. Passes its name to a function, unless the object has ended.
    fn step(&mut self, reader: &mut Reader<'_>, see: &mut dyn FnMut(&str)) -> Result<(), Misread> {
        let base = reader.base;
        let key = match std::mem::replace(&mut self.state, ObjectState::Further) {
            ObjectState::First => reader.json.known_object(),
            ObjectState::Further => reader.json.next_key(),
            ObjectState::Done => {
                self.state = ObjectState::Done;
                return Ok(());
            }
        };
        match key.map_err(|error| Misread::broken(base, &error))? {
            Some(key) => {
                see(key);
                Ok(())
            }
            None => {
                self.state = ObjectState::Done;
                reader.depth -= 1;
                self.leave_list(reader)
            }
        }
    }

    /// Skips the items of a list after the object that was read.
    fn leave_list(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        if std::mem::take(&mut self.in_list) {
            while reader.step(|json| json.array_step())?.is_some() {
                reader.pass_over("the end of a list with one row")?;
            }
        }
        Ok(())
    }
}
