/** A whole number as typed: null for an empty field, undefined for anything that is no such number. */
export function typedWhole(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}

/** A number with at most two decimals as typed, with a point or a comma; null and undefined as in {@link typedWhole}. */
export function typedAmount(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(typed) ? Number(typed) : undefined;
}

/** A number as the field shows it; empty where there is none. */
export function numberText(number: number | null): string {
  return number === null ? '' : String(number);
}
