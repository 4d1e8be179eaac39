/** What a form holds, kept flat so that a draft survives a newer form: fields it does not know are left out. */
export type DraftFields = Record<string, string | number | boolean>;

/** A draft as the text that is kept; empty, and so dropped, while nothing differs from the start. */
export function draftText<Fields extends DraftFields>(value: Fields, initial: Fields): string {
  const changed = Object.keys(initial).some((key) => value[key] !== initial[key]);
  return changed ? JSON.stringify(value) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The kept text over the initial form: every field of the same kind is taken, the rest stays as it starts. Null when the
 * text holds nothing of the kind.
 */
export function draftFrom<Fields extends DraftFields>(
  text: string,
  initial: Fields,
): Fields | null {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const known = Object.entries(kept).filter(
    ([key, part]) => key in initial && typeof part === typeof initial[key],
  );
  return known.length === 0 ? null : { ...initial, ...Object.fromEntries(known) };
}
