/** A length of up to five bytes, seven bits each, and where it ends; null where the bytes are none. */
export function varint(bytes: Buffer, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return null;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return null;
}

const tooLarge = 256 * 1024 * 1024;

/**
 * What was compressed with Snappy (format_description.txt of google/snappy), from `at` on; where the stream ends is known
 * from its own length. Null where the bytes are no such stream.
 */
export function unsnappy(bytes: Buffer, at = 0): Buffer | null {
  const length = varint(bytes, at);
  if (!length || length.value > tooLarge) return null;
  // Nothing expands more than about 22-fold (64 bytes of copy from 3): a longer claim is no stream, and takes no memory.
  if (length.value > (bytes.length - at) * 24) return null;
  const out = Buffer.alloc(length.value);
  let from = length.end;
  let to = 0;
  while (to < out.length) {
    const element = elementAt(bytes, from);
    if (!element || to + element.length > out.length) return null;
    if (element.offset === null) {
      if (element.end + element.length > bytes.length) return null;
      bytes.copy(out, to, element.end, element.end + element.length);
      from = element.end + element.length;
    } else {
      if (element.offset === 0 || element.offset > to) return null;
      // A copy may reach into what it writes itself, so byte by byte.
      for (let index = 0; index < element.length; index += 1)
        out[to + index] = out[to + index - element.offset] ?? 0;
      from = element.end;
    }
    to += element.length;
  }
  return out;
}

/** One element: a literal (`offset` null, its bytes from `end` on) or a copy of earlier output. */
type Element = { length: number; offset: number | null; end: number };

function elementAt(bytes: Buffer, at: number): Element | null {
  const tag = bytes[at];
  if (tag === undefined) return null;
  const size = [literalSize(tag), 1, 2, 4][tag & 3] ?? 0;
  const end = at + 1 + size;
  if (end > bytes.length) return null;
  const number = size > 0 ? bytes.readUIntLE(at + 1, size) : 0;
  switch (tag & 3) {
    case 0:
      return { length: (size > 0 ? number : tag >> 2) + 1, offset: null, end };
    case 1:
      return { length: ((tag >> 2) & 7) + 4, offset: ((tag >> 5) << 8) + number, end };
    default:
      return { length: (tag >> 2) + 1, offset: number, end };
  }
}

/** A literal's length stands in its tag up to 60 bytes, else in the one to four bytes behind it. */
function literalSize(tag: number): number {
  return Math.max(0, (tag >> 2) - 59);
}
