import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export type Import = { from: string; typeOnly: boolean };
export type SourceFile = { path: string; text: string; lines: number; imports: Import[] };

const statement =
  /^(?:import|export)(?<type>\s+type)?(?<names>\s+[\w\s,{}*$]*?\bfrom)?\s+'(?<from>[^']+)'/gm;
const dynamic = /\bimport\(\s*'(?<from>[^']+)'\s*\)/g;

/** Imports of a formatted file; relative ones as paths from the root, packages by name. */
function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(statement), ...text.matchAll(dynamic)];
  return found.map(({ groups = {} }) => ({
    from: fromRoot(path, groups.from ?? ''),
    typeOnly: groups.type !== undefined || onlyTypes(groups.names ?? ''),
  }));
}

function onlyTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}\s*from$/.exec(names)?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').map((part) => part.trim());
  return parts.filter(Boolean).every((part) => part.startsWith('type '));
}

function fromRoot(path: string, from: string): string {
  return from.startsWith('.') ? posix.normalize(posix.join(dirname(path), from)) : from;
}

/** All files under these folders of the house with one of these endings. */
export function sourceFiles(folders: string[], endings = ['.ts', '.tsx']): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) };
      }),
  );
}
