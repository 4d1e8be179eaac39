import { z } from './zod.ts';
import { type Instant, instantSchema } from './school-day.ts';

/** What was being done when something went wrong. */
export const troubleAtSchema = z.enum([
  'opening',
  'drawing',
  'saving',
  'unlocking',
  'background',
  'other',
]);
export type TroubleAt = z.infer<typeof troubleAtSchema>;

/** Names end as those of our own and the browser's errors do: anything else could be somebody's words. */
const errorName = /^[A-Za-z]{0,40}(?:Error|Exception)$/;

/** One error by its names, outermost first: no message, which may hold what it was about. */
export const troubleSchema = z.strictObject({
  at: instantSchema,
  while: troubleAtSchema,
  names: z.array(z.string().regex(errorName)).max(5),
  /** The browser's own number of a DOMException, where there is one. */
  code: z.number().int().min(0).max(99).optional(),
});
export type Trouble = z.infer<typeof troubleSchema>;

/** An error as it may be noted. */
export function troubleOf(error: unknown, doing: TroubleAt, at: Instant): Trouble {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const known = troubleSchema.shape.code.safeParse(code);
  return {
    at,
    while: doing,
    names: namesOf(error).slice(0, 5),
    ...(known.success && known.data !== undefined ? { code: known.data } : {}),
  };
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return ['UnknownError'];
  const name = errorName.test(error.name) ? error.name : 'Error';
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return inner instanceof Error ? [name, ...namesOf(inner)] : [name];
}

const word = z.string().regex(/^[A-Za-z][A-Za-z-]{0,40}$/);
const count = z.number().int().min(0);
const milliseconds = z.number().int().min(0);

/** Everything an IT team is told: versions, counts, names of errors and settings, times. Nobody and nothing is named in it. */
export const diagnosticsSchema = z.strictObject({
  madeAt: instantSchema,
  bridgeback: z.string().regex(/^\d+(?:\.\d+){0,3}$/),
  browser: z.strictObject({ name: word, version: count }),
  database: z.strictObject({ version: count, newestKnown: count, payload: count }),
  vault: z.enum(['none', 'unsealed', 'locked', 'open']),
  rows: z.record(word, count),
  storage: z.strictObject({
    megabytes: z.number().min(0).nullable(),
    isPersistent: z.boolean().nullable(),
  }),
  milliseconds: z.record(word, milliseconds),
  /** Names of what the school set, and of what it set unreadably. */
  policy: z.array(word),
  policyProblems: z.array(word),
  errors: z.array(troubleSchema),
});
export type Diagnostics = z.infer<typeof diagnosticsSchema>;

/**
 * The facts as the text that is copied. What does not fit the strict shape, because it might be somebody's words, rejects with
 * ZodError: then nothing is shown or copied.
 */
export function diagnosticsText(facts: Diagnostics): string {
  return JSON.stringify(diagnosticsSchema.parse(facts), null, 2);
}

/** The browser by its own product word, without the machine behind it. */
export function browserOf(userAgent: string): Diagnostics['browser'] {
  const products = ['Edg', 'Firefox', 'Chrome'];
  const found = products.flatMap((name) => {
    const version = new RegExp(`${name}/(\\d+)`).exec(userAgent)?.[1];
    return version === undefined ? [] : [{ name, version: Number(version) }];
  });
  return found[0] ?? { name: 'other', version: 0 };
}
