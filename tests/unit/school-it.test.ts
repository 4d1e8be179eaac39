import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { causeItemSchema } from '../../lib/domain/cause.ts';
import { columnSchema } from '../../lib/domain/export-column.ts';
import { ownPassphraseRule } from '../../lib/domain/policy-allows.ts';
import { parsePolicy, policySchema } from '../../lib/domain/policy.ts';
import { root } from '../architecture/source-files.ts';

const page = readFileSync(join(root, '.github/SCHOOL-IT.md'), 'utf8');
const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

/** The examples to paste, as written, by their language. */
function examples(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(
    ([, text = '']) => text,
  );
}

/** Chromium's id of an extension: the first half of its public key's digest, in letters from a to p. */
function idOfKey(): string {
  const [, parts = ''] = /const publicKey = \[(.*?)\]/s.exec(config) ?? [];
  const key = [...parts.matchAll(/'([^']+)'/g)].map(([, part]) => part).join('');
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  const letter = (hex: string) => String.fromCodePoint(97 + Number.parseInt(hex, 16));
  return digest.slice(0, 32).replaceAll(/./g, letter);
}

type Json = Record<string, unknown>;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce((inner, key) => (inner as Json | undefined)?.[key], value);

/** The policies of all JSON examples, whatever each browser wraps them in. */
function policies(): unknown[] {
  return examples('json')
    .map((text) => JSON.parse(text) as Json)
    .map((json) => {
      const wrapped = at(json, '3rdparty', 'extensions', idOfKey());
      const firefox = at(
        json,
        'policies',
        '3rdparty',
        'Extensions',
        'bridgeback@bridgeback.example',
      );
      const google = Object.entries(json).map(([key, one]) => [key, at(one, 'Value')]);
      if (json['ExtensionSettings']) return null;
      return wrapped ?? firefox ?? Object.fromEntries(google);
    })
    .filter((policy) => policy !== null);
}

test('the id in the examples is that of the built extension', () => {
  const ids = [...page.matchAll(/\b[a-p]{32}\b/g)].map(([id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect([...new Set(ids)]).toEqual([idOfKey()]);
  expect(config).toContain(`\`${idOfKey()}\``);
});

test('every example is a policy that is read whole', () => {
  expect(policies()).toHaveLength(3);
  for (const policy of policies()) {
    const { problems, ...read } = parsePolicy(policy);
    expect(problems).toEqual([]);
    expect(read).toEqual(policy);
  }
});

test('the first example shows every key, the table explains every key', () => {
  const keys = Object.keys(policySchema.shape);
  expect(Object.keys(policies()[0] as Json)).toEqual(keys);
  expect([...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, key]) => key)).toEqual(
    expect.arrayContaining(keys),
  );
});

test('registry and property list name keys that exist, with values that are read', () => {
  const [registry = ''] = examples('reg');
  const lines = [...registry.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))$/gm)];
  expect(lines).toHaveLength(6);
  const given = lines.map(([, key = '', text, number]) => {
    const value = text
      ? JSON.parse(text.replaceAll('\\"', '"'))
      : Number.parseInt(number ?? '', 16);
    const isSwitch = key === 'badge' || key === 'allowExport';
    return [key, isSwitch ? value === 1 : value];
  });
  expect(parsePolicy(Object.fromEntries(given)).problems).toEqual([]);
  const keys = [...(examples('xml')[0] ?? '').matchAll(/<key>(\w+)</g)].map(([, key]) => key);
  expect(keys.length).toBeGreaterThan(2);
  expect(Object.keys(policySchema.shape)).toEqual(expect.arrayContaining(keys));
});

test('every column and every cause is listed, and the least passphrase is the product’s own', () => {
  for (const name of [...columnSchema.options, ...causeItemSchema.options])
    expect(page).toContain(`\`${name}\``);
  expect(page).toContain(`below ${ownPassphraseRule.leastLength} has no effect`);
  expect(page).toContain(`below ${ownPassphraseRule.leastStrength} has no effect`);
});

test('every permission the extension asks for is explained', () => {
  const [, list = ''] = /permissions: \[(.*?)\n {4}\]/s.exec(config) ?? [];
  const asked = [...list.matchAll(/'(\w+)'/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'firefox');
  expect(asked).toContain('alarms');
  for (const name of asked) expect(page).toContain(`\`${name}\``);
});
