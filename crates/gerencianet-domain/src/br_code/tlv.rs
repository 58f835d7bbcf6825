//! The fields of a text: an id of two digits, a length of two digits in characters, a value.

use super::{BrCodeError, BrCodeFault};
use crate::{Fault, ascii};

/// The length of an id and a length.
pub(super) const HEADER: usize = 4;

/// The most characters that a value can have.
pub(super) const LONGEST: usize = 99;

/// What errors call the field with some id, if Pix knows it.
pub(super) type Label = fn(u8) -> Option<&'static str>;

/// The fields of a text or template, one by one, up to the first that is malformed.
pub(super) struct Fields<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    label: Label,
}

impl<'t> Fields<'t> {
    pub(super) fn of(text: &'t str, label: Label) -> Self {
        Fields { text, at: 0, end: text.len(), label }
    }

    fn next_field(&mut self) -> Result<Field<'t>, BrCodeError> {
        let (text, start) = (self.text, self.at);
        let rest = &text[start..self.end];
        // Whatever follows a malformed field has no boundaries.
        self.at = self.end;
        let Some(header) = rest.as_bytes().get(..HEADER).filter(|header| header.iter().all(u8::is_ascii_digit)) else {
            return Err(BrCodeError::at(None, ascii::position_of(text, start), BrCodeFault::Header));
        };
        let id = ascii::number(header, 0, 2) as u8;
        let length = ascii::number(header, 2, 2) as usize;
        let mut field = Field { text, start, id, label: (self.label)(id), value: "" };
        if length == 0 {
            return Err(field.refuse(BrCodeFault::Empty));
        }
        let value = &rest[HEADER..];
        let mut ends = value.char_indices().map(|(index, _)| index).chain([value.len()]);
        let Some(end) = ends.nth(length) else {
            return Err(field.refuse(BrCodeFault::Incomplete));
        };
        field.value = &value[..end];
        self.at = start + HEADER + end;
        Ok(field)
    }
}

impl<'t> Iterator for Fields<'t> {
    type Item = Result<Field<'t>, BrCodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        (self.at < self.end).then(|| self.next_field())
    }
}

/// One field.
#[derive(Clone, Copy)]
pub(super) struct Field<'t> {
    /// The text that it is part of, from its beginning.
    text: &'t str,
    /// Where it begins, in bytes.
    start: usize,
    label: Option<&'static str>,
    pub(super) id: u8,
    pub(super) value: &'t str,
}

impl<'t> Field<'t> {
    /// The fields of the template that the value is.
    pub(super) fn fields(&self, label: Label) -> Fields<'t> {
        let at = self.start + HEADER;
        Fields { text: self.text, at, end: at + self.value.len(), label }
    }

    /// The text up to the value.
    pub(super) fn before(&self) -> &'t str {
        &self.text[..self.start + HEADER]
    }

    pub(super) fn refuse(&self, fault: BrCodeFault) -> BrCodeError {
        BrCodeError::at(self.label, ascii::position_of(self.text, self.start), fault)
    }

    pub(super) fn refuse_value(&self, fault: Fault) -> BrCodeError {
        self.refuse(BrCodeFault::Value(fault))
    }
}
