import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import {
  browserOf,
  type Diagnostics,
  diagnosticsText,
  troubleOf,
} from '../../../../lib/domain/diagnostics.ts';

const at = '2025-11-24T09:00:00.000Z';

const facts: Diagnostics = {
  madeAt: at,
  bridgeback: '1.2.3',
  browser: { name: 'Chrome', version: 156 },
  database: { version: 2, newestKnown: 2, payload: 1 },
  vault: 'open',
  rows: { students: 212 },
  storage: { megabytes: 6.4, isPersistent: true },
  milliseconds: { unlocking: 512 },
  policy: ['whyAt'],
  policyProblems: [],
  errors: [],
};

test('an error is its names, innermost last, and the browser’s own number', () => {
  const quota = Object.assign(new Error('Jaylen'), { name: 'QuotaExceededError', code: 22 });
  const abort = Object.assign(new Error('Jaylen'), { name: 'AbortError', inner: quota });
  expect(troubleOf(abort, 'saving', at)).toEqual({
    at,
    while: 'saving',
    names: ['AbortError', 'QuotaExceededError'],
  });
  expect(troubleOf(quota, 'saving', at)).toMatchObject({ names: ['QuotaExceededError'], code: 22 });
});

test('a name that is no error’s, a code that is no number and what is no error tell nothing', () => {
  const named = Object.assign(new Error(''), { name: 'Okafor, Jaylen', code: 'Okafor' });
  expect(troubleOf(named, 'drawing', at)).toEqual({ at, while: 'drawing', names: ['Error'] });
  expect(troubleOf('Okafor', 'other', at)).toEqual({ at, while: 'other', names: ['UnknownError'] });
});

test('what might be somebody’s words is never shown: the whole text is refused', () => {
  const failed = { at, while: 'saving', names: ['Error', 'QuotaExceededError'], code: 22 } as const;
  const known = { ...facts, errors: [{ ...failed, names: [...failed.names] }] };
  expect(JSON.parse(diagnosticsText(known))).toEqual(known);
  const wrong: Partial<Diagnostics>[] = [
    { rows: { 'Okafor, Jaylen': 1 } },
    { policy: ['https://sis.example'] },
    { bridgeback: 'Okafor' },
    { errors: [{ at, while: 'saving', names: ['Okafor'] }] },
  ];
  for (const patch of wrong)
    expect(() => diagnosticsText({ ...facts, ...patch })).toThrow(ZodError);
  const more = { ...facts, note: 'Okafor' } as Diagnostics;
  expect(() => diagnosticsText(more)).toThrow(ZodError);
});

test('the browser is known by its product word', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
  expect(browserOf(chrome)).toEqual({ name: 'Chrome', version: 156 });
  expect(browserOf(`${chrome} Edg/156.0.1`)).toEqual({ name: 'Edg', version: 156 });
  expect(browserOf('Gecko/20100101 Firefox/140.0')).toEqual({ name: 'Firefox', version: 140 });
  expect(browserOf('Jaylen')).toEqual({ name: 'other', version: 0 });
});
