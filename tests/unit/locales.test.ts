import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, sourceFiles } from '../architecture/source-files.ts';

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function read(locale: string): Map<string, string> {
  return flat(
    parse(readFileSync(join(root, `lib/words/locales/${locale}.yml`), 'utf8')) as Messages,
  );
}

const english = read('en');
const spanish = read('es');
const placeholders = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

test('Spanish has every message of English and no other', () => {
  expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test('keys are of letters, digits and _, or no browser loads the extension', () => {
  expect([...english.keys()].filter((key) => !/^\w+(?:\.\w+)*$/.test(key))).toEqual([]);
});

test('translations keep every placeholder', () => {
  const lost = [...english].filter(
    ([key, message]) =>
      placeholders(message).join() !== placeholders(spanish.get(key) ?? '').join(),
  );
  expect(lost.map(([key]) => key)).toEqual([]);
});

test('every message is used somewhere', () => {
  const code = sourceFiles(['lib', 'components', 'entrypoints'])
    .map(({ text }) => text)
    .join('\n');
  const dynamic = [...code.matchAll(/`([\w.]+)\.\$\{/g)].map(([, prefix = '']) => `${prefix}.`);
  const unused = [...english.keys()].filter((key) => {
    const name = key.replace(/\.(?:\d+|n)$/, '');
    if (name.startsWith('extension.')) return false;
    return !code.includes(`'${name}'`) && !dynamic.some((prefix) => name.startsWith(prefix));
  });
  expect(unused).toEqual([]);
});
