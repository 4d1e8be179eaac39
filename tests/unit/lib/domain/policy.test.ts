import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anything, assert, constantFrom, dictionary, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causeItemSchema } from '../../../../lib/domain/cause.ts';
import { columnSchema } from '../../../../lib/domain/export-column.ts';
import { noPolicy, parsePolicy, policySchema } from '../../../../lib/domain/policy.ts';
import { root } from '../../../architecture/source-files.ts';
import { taught } from './invented-taught.ts';

type Shown = { type: string; description?: string; items?: Shown; properties?: object };
const shown = JSON.parse(readFileSync(join(root, 'public/managed_schema.json'), 'utf8')) as {
  type: string;
  properties: Record<string, Shown>;
};
const everything = {
  allowedSites: ['https://sis.example.org'],
  minimumDays: 31,
  whyAt: 7.5,
  recoveryAt: 18,
  ladder: [5, 30],
  calendar: { firstDay: '2026-08-17', lastDay: '2027-05-28', daysOff: ['2026-09-07'] },
  lockAfterMinutes: 10,
  leastPassphraseLength: 20,
  leastPassphraseStrength: 4,
  allowExport: true,
  exportColumns: ['studentId', 'date', 'missed'],
  retentionDays: 30,
  causesOff: ['immigration'],
  badge: false,
  showIntroduction: false,
  profileIsWiped: true,
  taughtPages: [taught()],
};

test('a whole policy is read as it was written', () => {
  expect(parsePolicy(everything)).toEqual({ ...everything, problems: [] });
});

describe('what browsers are shown', () => {
  test('names exactly the keys that are read, each with its explanation', () => {
    const keys = Object.keys(policySchema.shape);
    expect(Object.keys(shown.properties).toSorted()).toEqual(keys.toSorted());
    expect(Object.keys(everything).toSorted()).toEqual(keys.toSorted());
    for (const { description } of Object.values(shown.properties))
      expect(description).toMatch(/\.$/);
  });

  test('gives each key the type that is read', () => {
    const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
    const read = Object.entries(everything).map(([key, value]) => [key, typeOf(value)]);
    const types = Object.entries(shown.properties).map(([key, { type }]) => [
      key,
      type === 'integer' ? 'number' : type,
    ]);
    expect(Object.fromEntries(types)).toEqual(Object.fromEntries(read));
  });

  test('lists every column and every cause', () => {
    for (const column of columnSchema.options)
      expect(shown.properties['exportColumns']?.description).toContain(column);
    for (const cause of causeItemSchema.options)
      expect(shown.properties['causesOff']?.description).toContain(cause);
  });
});

describe('a slip in one key', () => {
  test.each([
    ['allowedSites', 'https://sis.example.org'],
    ['minimumDays', '31'],
    ['minimumDays', 2.5],
    ['whyAt', 0],
    ['recoveryAt', 366],
    ['ladder', 5],
    ['calendar', { firstDay: '17.8.2026', lastDay: '2027-05-28', daysOff: [] }],
    ['calendar', { firstDay: '2027-05-28', lastDay: '2026-08-17', daysOff: [] }],
    ['calendar', { firstDay: '2026-08-17' }],
    ['lockAfterMinutes', 0],
    ['lockAfterMinutes', 61],
    ['leastPassphraseStrength', 5],
    ['allowExport', 'no'],
    ['retentionDays', -1],
    ['badge', null],
    ['unheardOf', true],
  ])('%s: %j is left out and named; the others hold', (key, value) => {
    const { [key]: _, ...others } = everything as Record<string, unknown>;
    expect(parsePolicy({ ...others, [key]: value })).toEqual({ ...others, problems: [key] });
  });

  test.each([
    [
      'allowedSites',
      ['https://sis.example.org', 'https://*.example.org', 5],
      ['https://sis.example.org'],
    ],
    ['exportColumns', ['missed', 'birthday'], ['missed']],
    ['causesOff', ['work', 'laziness'], ['work']],
    ['ladder', [5, 900], [5]],
  ])('an entry of %s costs that entry, not the list', (key, value, kept) => {
    expect(parsePolicy({ [key]: value })).toEqual({ [key]: kept, problems: [key] });
  });

  test('a list without one readable entry allows nothing, rather than everything', () => {
    expect(parsePolicy({ allowedSites: ['ftp://sis.example.org'] }).allowedSites).toEqual([]);
    expect(parsePolicy({ exportColumns: ['all'] }).exportColumns).toEqual([]);
  });
});

test('a site is kept as its origin, however it was written', () => {
  const allowedSites = [
    'sis.example.org/Modules.php?x=1',
    'http://10.0.0.5:8080/',
    ' HTTPS://SIS.EXAMPLE.NET ',
  ];
  expect(parsePolicy({ allowedSites })).toEqual({
    allowedSites: ['https://sis.example.org', 'http://10.0.0.5:8080', 'https://sis.example.net'],
    problems: [],
  });
});

test.each([undefined, null, 'x', 5, [], {}])('%j is no policy', (value) => {
  expect(parsePolicy(value)).toEqual(noPolicy);
});

test('whatever a policy holds, reading it neither throws nor lets through what is not of its kind', () => {
  const keys = constantFrom(...Object.keys(policySchema.shape), '__proto__', 'constructor', 'x');
  assert(
    property(dictionary(keys, anything()), (given) => {
      const { problems, ...policy } = parsePolicy(given);
      expect(policySchema.strict().parse(policy)).toEqual(policy);
      for (const key of Object.keys(given).filter((one) => one !== '__proto__'))
        expect(Object.hasOwn(policy, key) || problems.includes(key)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
