import type { Settings } from '../../lib/domain/settings.ts';

/** The lines as typed. */
export type LinesField = 'whyAt' | 'recoveryAt' | 'minimumDays';
export type LinesText = Record<LinesField, string> & { ladder: number[] };
export type LinesProblem = 'not-a-number' | 'out-of-range' | 'not-whole';
export type Lines = Pick<Settings, 'whyAt' | 'recoveryAt' | 'minimumDays' | 'ladder'>;

export const linesKeys = ['whyAt', 'recoveryAt', 'minimumDays', 'ladder'] as const;

/** Highest number of days a line may stand at, and enrolled days a rate may wait for (settings.ts). */
const most: Record<LinesField, number> = { whyAt: 365, recoveryAt: 365, minimumDays: 180 };

/** The stored lines as they stand in the fields. */
export function linesText({ whyAt, recoveryAt, minimumDays, ladder }: Lines): LinesText {
  return {
    whyAt: String(whyAt),
    recoveryAt: String(recoveryAt),
    minimumDays: String(minimumDays),
    ladder,
  };
}

/** A number of days as typed, with a point or a comma; null when it is none. */
export function daysFrom(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Number(typed) : null;
}

/** What is wrong with a line as typed; null when it can be saved. */
export function lineProblem(field: LinesField, text: string): LinesProblem | null {
  const days = daysFrom(text);
  if (days === null) return 'not-a-number';
  if (field === 'minimumDays' && !Number.isInteger(days)) return 'not-whole';
  return days > 0 && days <= most[field] ? null : 'out-of-range';
}

/** The lines as numbers; null while any of them has a problem. */
export function linesFrom(text: LinesText): Lines | null {
  const whyAt = daysFrom(text.whyAt);
  const recoveryAt = daysFrom(text.recoveryAt);
  const minimumDays = daysFrom(text.minimumDays);
  const fields = ['whyAt', 'recoveryAt', 'minimumDays'] as const;
  if (fields.some((field) => lineProblem(field, text[field]) !== null)) return null;
  if (whyAt === null || recoveryAt === null || minimumDays === null) return null;
  return { whyAt, recoveryAt, minimumDays, ladder: text.ladder };
}

/** Only the lines that are this school's own to set: what the district holds is never kept as a choice made here. */
export function withoutHeld(lines: Lines, held: ReadonlySet<keyof Settings>): Partial<Lines> {
  return Object.fromEntries(
    linesKeys.filter((key) => !held.has(key)).map((key) => [key, lines[key]]),
  );
}
