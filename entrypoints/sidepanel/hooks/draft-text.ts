/** A value of a form: plain, or lists and groups of plain ones. */
export type DraftValue =
  | string
  | number
  | boolean
  | null
  | readonly DraftValue[]
  | { readonly [part: string]: DraftValue };

/**
 * What a form holds. The outermost fields stay apart so that a draft survives a newer form: fields it does not know are left
 * out. Each form says with `repair` what becomes of the inside of a list or group that is not as it was.
 */
export type DraftFields = Record<string, DraftValue>;

/** A draft as the text that is kept; empty, and so dropped, while nothing differs from the start. */
export function draftText<Fields extends DraftFields>(value: Fields, initial: Fields): string {
  const changed = Object.keys(initial).some(
    (key) => JSON.stringify(value[key]) !== JSON.stringify(initial[key]),
  );
  return changed ? JSON.stringify(value) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function kindOf(part: unknown): string {
  if (part === null) return 'null';
  return Array.isArray(part) ? 'list' : typeof part;
}

/**
 * The kept text over the initial form: every field of the same kind is taken, the rest stays as it starts. Null when the
 * text holds nothing of the kind.
 */
export function draftFrom<Fields extends DraftFields>(
  text: string,
  initial: Fields,
  repair: (value: Fields) => Fields = (value) => value,
): Fields | null {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const known = Object.entries(kept).filter(
    ([key, part]) => key in initial && kindOf(part) === kindOf(initial[key]),
  );
  return known.length === 0 ? null : repair({ ...initial, ...Object.fromEntries(known) });
}
