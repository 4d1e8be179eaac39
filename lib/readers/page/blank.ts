/** What pages write where there is nothing: blank, dashes, "N/A", a mask of stars. */
const blank = /^[\p{Pd}\u2212.\s*•]*$|^n\/?a\.?$/iu;
/** Where the number is open, or not drawn yet. */
const open = /^[?…]{1,3}$/u;

/** Whether a cell shows nothing, or says that there is nothing. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** Whether something stands in the place of a number, and is none: "—", "N/A", "?". */
export function standsForNumber(text: string): boolean {
  return text !== '' && text.length <= 5 && (isBlank(text) || open.test(text));
}
