import { mostTaughtPages } from './taught-pages.ts';
import { taughtFileSchema, type TaughtPage } from './taught-page.ts';
import { z } from './zod.ts';

/** What a file of taught pages turned out to be. */
export type TaughtFile =
  | { kind: 'pages'; pages: TaughtPage[] }
  /** It is one, of a version this build does not know. */
  | { kind: 'newer' }
  | { kind: 'none' };

/** Longer texts are no taught pages, in characters. */
const longest = 1_000_000;

const listSchema = z.array(taughtFileSchema).min(1).max(mostTaughtPages);
const newerSchema = z.looseObject({ layout: z.looseObject({ schema: z.number().min(2) }) });

function jsonOf(text: string): unknown {
  try {
    return text.length > longest ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Taught pages out of a file's text: one, or a list of them. Anything else, and a list with one that is none, is refused. */
export function readTaughtFile(text: string): TaughtFile {
  const value = jsonOf(text);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const pages = listSchema.safeParse(list);
  if (pages.success) return { kind: 'pages', pages: pages.data };
  return { kind: list.some((one) => newerSchema.safeParse(one).success) ? 'newer' : 'none' };
}

/** A taught page as a file's text; also what a policy's list `taughtPages` takes. What is null is left out. */
export function taughtFileText(page: TaughtPage): string {
  return `${JSON.stringify(page, (_, value: unknown) => value ?? undefined, 2)}\n`;
}
