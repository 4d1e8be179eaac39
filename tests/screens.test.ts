import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './architecture/source-files.ts';

const product = sourceFiles(['components', 'entrypoints']);
const tests = sourceFiles(['tests/unit']);
const byPath = new Map([...product, ...tests].map((file) => [file.path, file]));

/** What a person can have in front of them: a whole screen, a tab of a case, a form, a sheet. */
const isScreen = ({ path }: SourceFile) =>
  /^entrypoints\/sidepanel\/screens\/(?:[A-Z]\w+|.*(?:Screen|Tab|Editor|Sheet|Recap|OneAtATime))\.tsx$/.test(
    path,
  );

const screens = product.filter(isScreen);
const nameOf = ({ path }: SourceFile) => basename(path, '.tsx');

const looks = tests.filter(({ path }) => /\/looks[^/]*\.browser\.test\.tsx$/.test(path));

/** The screens that a test of looks says it draws. */
function namedIn({ text }: SourceFile): string[] {
  const lists = [...text.matchAll(/(?:testLooks\(\s*|const screens = )\[(?<names>[^\]]*)\]/g)];
  return lists.flatMap(({ groups }) =>
    [...(groups?.['names'] ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  );
}

/** Every file that this one imports, also by way of others. */
function reachedFrom(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { from } of byPath.get(path)?.imports ?? []) reachedFrom(from, seen);
  return seen;
}

test('every screen is looked at in every width, theme and direction, and in longer words', () => {
  const drawn = new Set(looks.flatMap(namedIn));
  expect(screens.length).toBeGreaterThan(30);
  expect(screens.map(nameOf).filter((name) => !drawn.has(name))).toEqual([]);
});

test('a test of looks names only what it draws', () => {
  const wrong = looks.flatMap((file) => {
    const reached = [...reachedFrom(file.path)].map((path) => basename(path, '.tsx'));
    return namedIn(file)
      .filter((name) => !reached.includes(name))
      .map((name) => `${file.path}: ${name}`);
  });
  expect(wrong).toEqual([]);
});
