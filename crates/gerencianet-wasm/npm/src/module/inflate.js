// Unpacks the module, at once: what browsers have for that answers later.

/** The order in which the lengths of the codes for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Unpacks DEFLATE (RFC 1951) to that many bytes. What is unpacked was packed with this package. */
export function inflate(packed, size) {
  const out = new Uint8Array(size);
  let to = 0;
  let at = 0;

  /** The next 16 bits, the first the lowest. */
  const ahead = () =>
    ((packed[at >> 3] | (packed[(at >> 3) + 1] << 8) | (packed[(at >> 3) + 2] << 16)) >> (at & 7)) & 0xffff;
  const bits = count => {
    const value = ahead() & ((1 << count) - 1);
    at += count;
    return value;
  };
  const symbol = table => {
    const entry = table[ahead() & 0x7fff];
    at += entry & 15;
    return entry >> 4;
  };

  let final;
  do {
    final = bits(1);
    const type = bits(2);
    if (type === 0) {
      at = ((at + 7) >> 3) + 4;
      const length = packed[at - 4] | (packed[at - 3] << 8);
      out.set(packed.subarray(at, at + length), to);
      to += length;
      at = (at + length) << 3;
      continue;
    }
    let lengths = [];
    let count = 288;
    if (type === 1) {
      for (let code = 0; code < 320; code++) {
        lengths.push(code < 144 ? 8 : code < 256 ? 9 : code < 280 ? 7 : code < 288 ? 8 : 5);
      }
    } else {
      count = bits(5) + 257;
      const all = count + bits(5) + 1;
      const own = new Array(19).fill(0);
      for (let left = bits(4) + 4, index = 0; index < left; index++) own[ORDER[index]] = bits(3);
      const table = tableOf(own);
      while (lengths.length < all) {
        const code = symbol(table);
        if (code < 16) lengths.push(code);
        else {
          const repeated = code === 16 ? lengths.at(-1) : 0;
          let times = code === 16 ? 3 + bits(2) : code === 17 ? 3 + bits(3) : 11 + bits(7);
          while (times-- > 0) lengths.push(repeated);
        }
      }
    }
    const literals = tableOf(lengths.slice(0, count));
    const distances = tableOf(lengths.slice(count));
    for (let code; (code = symbol(literals)) !== 256;) {
      if (code < 256) {
        out[to++] = code;
        continue;
      }
      let length = code - 254;
      if (code === 285) length = 258;
      else if (code > 264) {
        const extra = (code - 261) >> 2;
        length = ((4 + ((code - 1) & 3)) << extra) + 3 + bits(extra);
      }
      let distance = symbol(distances);
      if (distance > 3) {
        const extra = (distance >> 1) - 1;
        distance = ((2 + (distance & 1)) << extra) + bits(extra);
      }
      for (const end = to + length; to < end; to++) out[to] = out[to - distance - 1];
    }
  } while (!final);
  return out;
}

/** For every 15 bits the symbol whose code they begin with, and its length in the lowest four bits. */
function tableOf(lengths) {
  const table = new Uint16Array(1 << 15);
  let code = 0;
  for (let length = 1; length < 16; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      for (; reversed < 1 << 15; reversed += 1 << length) table[reversed] = (symbol << 4) | length;
      code++;
    }
    code <<= 1;
  }
  return table;
}
