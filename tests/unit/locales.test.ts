import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { directionOf } from '../../lib/words/locale.ts';
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

const folder = join(root, 'lib/words/locales');

function read(locale: string): Map<string, string> {
  return flat(parse(readFileSync(join(folder, `${locale}.yml`), 'utf8')) as Messages);
}

const english = read('en');
const placeholders = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

/** What is written the same in another language: names, signs, and what is nothing but filled in. */
const same: Record<string, readonly RegExp[]> = {
  es: [
    /^extension\.(?:name|shortName)$/,
    /^flags\.direction$/,
    /^leaving\.act\.csv$/,
    /^teach\.pointing\.escape$/,
    /\.plans?(?:\.name)?$/,
  ],
  ar: [
    /^extension\.(?:name|shortName)$/,
    /^leaving\.act\.csv$/,
    /^teach\.pointing\.escape$/,
    /^plan\.paper\.letter$/,
  ],
};

/** Latin words that a text in Arabic keeps: the product, keys, file kinds, laws and titles as they are printed. */
const keptWords =
  /Bridgeback|CSV|JSON|\.(?:ics|bridgeback)\b|Child Find|Tab|Enter|Escape|Backspace|iep|adhd|Attendance recovery programs|Reintegration plans/g;

/** Placeholders for words of people and pages, which may run the other way than the sentence around them. */
const foreign = (
  'name person people student who by verifier host hosts site columns column keys words ' +
  'label title text id grade course module step action reason task strength value block ' +
  'delta tip support facts first'
).split(' ');

const translations = readdirSync(folder)
  .map((file) => file.replace('.yml', ''))
  .filter((locale) => locale !== 'en');

test('the languages are those the README names', () => {
  expect(translations).toEqual(['ar', 'es']);
});

describe.each(translations)('%s', (locale) => {
  const translated = read(locale);

  test('has every message of English and no other', () => {
    expect([...translated.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('keeps every placeholder', () => {
    // "1 student" may be "one student": where English writes the figure itself, a language may write the word.
    const lost = [...english].filter(([key, message]) => {
      const kept = placeholders(translated.get(key) ?? '');
      const mayBeWritten = key.endsWith('.1') && !kept.includes('{n}');
      const asked = placeholders(message).filter((one) => one !== '{n}' || !mayBeWritten);
      return asked.join() !== kept.join();
    });
    expect(lost.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing empty', () => {
    expect([...translated].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('says how it is written, to the panel and in the page', () => {
    const tag = new Intl.Locale(translated.get('words.locale') ?? '');
    expect(tag.language).toBe(locale);
    expect(translated.get('flags.language')).toBe(locale);
    expect(translated.get('flags.direction')).toBe(directionOf(locale));
  });

  test('fits where the browser shows it', () => {
    const lengthOf = (key: string) => translated.get(`extension.${key}`)?.length ?? 999;
    expect(lengthOf('name')).toBeLessThanOrEqual(45);
    expect(lengthOf('shortName')).toBeLessThanOrEqual(12);
    expect(lengthOf('description')).toBeLessThanOrEqual(132);
  });
});

describe('Arabic', () => {
  const arabic = read('ar');

  test('holds no English by accident', () => {
    const left = [...arabic].filter(([key, message]) => {
      const words = message.replaceAll(/\{\w+\}/g, '').replaceAll(keptWords, '');
      if (key === 'words.locale' || key.startsWith('flags.')) return false;
      return /[A-Za-z]{2}/.test(words) && !same['ar']?.some((kept) => kept.test(key));
    });
    expect(left).toEqual([]);
  });

  test('has a letter of its own in every message that says something', () => {
    const silent = [...arabic].filter(([key, message]) => {
      const words = message.replaceAll(/\{\w+\}/g, '');
      const isSaid = /\p{L}/u.test(words) && !/^(?:flags|words)\.(?:direction|locale)$/.test(key);
      return isSaid && !/\p{Script=Arabic}/u.test(words);
    });
    const keys = silent.map(([key]) => key).filter((key) => key !== 'flags.language');
    expect(keys.filter((key) => !same['ar']?.some((kept) => kept.test(key)))).toEqual([]);
  });

  test('sets words of people and pages apart, so that nothing jumps', () => {
    const loose = [...arabic].filter(([, message]) =>
      foreign.some(
        (name) =>
          message !== `{${name}}` &&
          message.includes(`{${name}}`) &&
          !message.includes(`\u2068{${name}}\u2069`),
      ),
    );
    expect(loose).toEqual([]);
  });
});

test('Spanish is not English', () => {
  const spanish = read('es');
  const left = [...english].filter(([key, message]) => {
    const words = message.replaceAll(/\{\w+\}/g, '');
    const isSaid = /[a-z]{3}/i.test(words) && spanish.get(key) === message;
    return isSaid && !same['es']?.some((kept) => kept.test(key));
  });
  expect(left).toEqual([]);
});

test('keys are of letters, digits and _, or no browser loads the extension', () => {
  expect([...english.keys()].filter((key) => !/^\w+(?:\.\w+)*$/.test(key))).toEqual([]);
});

test('every message is used somewhere', () => {
  const code = sourceFiles(['lib', 'components', 'entrypoints'])
    .map(({ text }) => text)
    .join('\n');
  const dynamic = [...code.matchAll(/`([\w.]+)\.\$\{/g)].map(([, prefix = '']) => `${prefix}.`);
  const named = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, name]) => name));
  const unused = [...english.keys()].filter((key) => {
    const name = key.replace(/\.(?:\d+|n)$/, '');
    if (name.startsWith('extension.')) return false;
    return !named.has(name) && !dynamic.some((prefix) => name.startsWith(prefix));
  });
  expect(unused).toEqual([]);
});
