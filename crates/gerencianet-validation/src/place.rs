//! Lines and columns of byte offsets.

use crate::violation::Violation;

/// Orders violations by their offset and gives each its line and column, in one walk over the body.
pub(crate) fn fill(violations: &mut [Violation<'_>], body: &[u8]) {
    // Stable: what is said of one place stays in the order in which it was found.
    violations.sort_by_key(|violation| violation.offset);
    let (mut position, mut line, mut column) = (0, 1u32, 1u32);
    for violation in violations {
        for byte in body.get(position..violation.offset).unwrap_or(&[]) {
            match byte {
                b'\n' => {
                    line += 1;
                    column = 1;
                }
                // The later bytes of a character.
                0x80..=0xbf => {}
                _ => column += 1,
            }
        }
        position = position.max(violation.offset);
        violation.line = line;
        violation.column = column;
    }
}
