/** Digits of any script but the ones of this sentence: 0. */
const foreign = /(?![0-9])\p{Nd}/u;

/** The zero of the script a digit is of: the first of its ten. */
function zeroOf(digit: string): number {
  let code = digit.codePointAt(0) ?? 0;
  for (let back = 0; back < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); back += 1)
    code -= 1;
  return code;
}

/** A text with the digits of every script as 0 to 9: an id is the same id in any of them. */
export function withPlainDigits(text: string): string {
  if (!foreign.test(text)) return text;
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) =>
    String((digit.codePointAt(0) ?? 0) - zeroOf(digit)),
  );
}

/** Cleans a text by its plain digits and writes the result in the text's own; one with digits of two scripts keeps the plain ones. */
export function inOwnDigits(text: string, clean: (plain: string) => string): string {
  const [first] = foreign.exec(text) ?? [];
  if (first === undefined) return clean(text);
  const cleaned = clean(withPlainDigits(text));
  if (/\d/u.test(text)) return cleaned;
  const zero = zeroOf(first);
  return cleaned.replaceAll(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}
