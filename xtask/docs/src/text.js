// Where a byte of a text stands.

/** The position, in UTF-16 units, of what begins that many bytes of UTF-8 into a text. */
export function position(text, bytes) {
  let index = 0;
  for (const character of text) {
    if (bytes <= 0) break;
    bytes -= length(character.codePointAt(0));
    index += character.length;
  }
  return index;
}

/** The bytes of a code point; half of a surrogate pair is judged as an escape of six. */
function length(point) {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  if (point >= 0xd800 && point <= 0xdfff) return 6;
  return point < 0x10000 ? 3 : 4;
}
