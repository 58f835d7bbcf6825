//! Places in a body that can be shown without showing names that the sender chose.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// An RFC 6901 pointer that knows which of its steps the sender named.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Pointer {
    pub(crate) text: String,
    /// How many steps there are.
    count: u32,
    /// Bit `n` is set where the sender named step `n`. A body has fewer steps than this has bits; in a hand-made pointer that
    /// has more, the last bit stands for all that follow.
    foreign: u128,
}

/// One step of a [`Pointer`].
pub(crate) struct PointerStep {
    /// The name or position, unescaped.
    pub(crate) name: String,
    /// Whether the sender chose the name.
    pub(crate) foreign: bool,
}

impl Pointer {
    /// A text as it stands, which the sender wrote.
    pub(crate) fn of_foreign(text: &str) -> Self {
        let count = text.bytes().filter(|byte| *byte == b'/').count();
        Pointer { text: text.into(), count: u32::try_from(count).unwrap_or(u32::MAX), foreign: u128::MAX }
    }

    pub(crate) fn push_known(&mut self, name: &str) {
        if self.text.capacity() == 0 {
            self.text.reserve(40);
        }
        self.count += 1;
        self.text.push('/');
        if !name.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            self.text.push_str(name);
            return;
        }
        for character in name.chars() {
            match character {
                '~' => self.text.push_str("~0"),
                '/' => self.text.push_str("~1"),
                other => self.text.push(other),
            }
        }
    }

    pub(crate) fn push_foreign(&mut self, name: &str) {
        self.foreign |= 1 << self.count.min(u128::BITS - 1);
        self.push_known(name);
    }

    pub(crate) fn steps(&self) -> Vec<PointerStep> {
        let step =
            |(position, step): (usize, &str)| PointerStep { name: unescaped(step), foreign: self.is_foreign(position) };
        self.raw_steps().map(step).collect()
    }

    /// The last step, unescaped.
    pub(crate) fn last(&self) -> Option<Cow<'_, str>> {
        let slash = self.text.bytes().rposition(|byte| byte == b'/')?;
        let step = self.text.get(slash + 1..)?;
        Some(if step.bytes().any(|byte| byte == b'~') { Cow::Owned(unescaped(step)) } else { Cow::Borrowed(step) })
    }

    pub(crate) fn masked(&self) -> String {
        let mut masked = String::new();
        for (position, step) in self.raw_steps() {
            masked.push('/');
            masked.push_str(if self.is_foreign(position) { "*" } else { step });
        }
        masked
    }

    fn raw_steps(&self) -> impl Iterator<Item = (usize, &str)> {
        // Before the first slash there is nothing.
        self.text.split('/').skip(1).enumerate()
    }

    fn is_foreign(&self, position: usize) -> bool {
        self.foreign & (1 << position.min(u128::BITS as usize - 1)) != 0
    }
}

/// A step as it was before `~` and `/` were written as `~0` and `~1`.
fn unescaped(step: &str) -> String {
    let mut out = String::with_capacity(step.len());
    let mut after_tilde = false;
    for character in step.chars() {
        match character {
            '~' if !after_tilde => after_tilde = true,
            _ => {
                out.push(match character {
                    '0' if after_tilde => '~',
                    '1' if after_tilde => '/',
                    other => other,
                });
                after_tilde = false;
            }
        }
    }
    out
}
