import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { root, sourceFiles } from '../../architecture/source-files.ts';

export type Literal = { file: string; line: number; pattern: string; flags: string };

/** Every object below a syntax tree. */
function* nodesOf(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  yield node as Record<string, unknown>;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

function literalsOf(file: string, text: string): Literal[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return [...nodesOf(program)].flatMap(({ type, regex, start }) => {
    if (type !== 'Literal' || !regex) return [];
    const { pattern, flags } = regex as { pattern: string; flags: string };
    const line = text.slice(0, Number(start)).split('\n').length;
    return [{ file, line, pattern, flags }];
  });
}

/** Every regular expression written in the files below these folders, found by a parser. */
export function expressionsIn(folders: string[]): Literal[] {
  return sourceFiles(folders).flatMap(({ path, text }) => literalsOf(path, text));
}

/**
 * Expressions that modules of these folders put together from parts when they are loaded; those that are made later, of
 * what is on a page, must not exist there.
 */
export async function expressionsBuiltIn(folders: string[]): Promise<Literal[]> {
  const found: Literal[] = [];
  const plain = RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(plain, {
    construct(_, [pattern, flags]: [string | RegExp, string?]) {
      const made = new plain(pattern, flags);
      found.push({ file, line: 0, pattern: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const { path } of sourceFiles(folders)) {
      file = path;
      await import(resolve(root, path));
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
