import { assert, double, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysFrom,
  lineProblem,
  linesFrom,
  linesText,
  withoutHeld,
} from '../../../../components/settings/lines-value.ts';
import { defaultSettings, settingsSchema } from '../../../../lib/domain/settings.ts';

test('numbers are read with a point or a comma, and nothing else is', () => {
  expect(daysFrom(' 15 ')).toBe(15);
  expect(daysFrom('7,5')).toBe(7.5);
  expect(daysFrom('7.5')).toBe(7.5);
  const others = ['', ' ', 'x', '1e3', '-2', '1.2.3', '0x10', '15 days', 'NaN', 'Infinity'];
  expect(others.map(daysFrom)).toEqual(others.map(() => null));
});

test('each field has its own bounds', () => {
  expect(lineProblem('whyAt', '0')).toBe('out-of-range');
  expect(lineProblem('whyAt', '366')).toBe('out-of-range');
  expect(lineProblem('minimumDays', '181')).toBe('out-of-range');
  expect(lineProblem('minimumDays', '10.5')).toBe('not-whole');
  expect(lineProblem('recoveryAt', '19.5')).toBeNull();
  expect(lineProblem('whyAt', 'x')).toBe('not-a-number');
});

test('what the form lets through the settings accept, whatever is typed', () => {
  const typed = oneof(string(), double().map(String), nat({ max: 500 }).map(String));
  const accepted = property(typed, typed, typed, (whyAt, recoveryAt, minimumDays) => {
    const lines = linesFrom({ whyAt, recoveryAt, minimumDays, ladder: [] });
    return !lines || settingsSchema.safeParse({ ...defaultSettings, ...lines }).success;
  });
  expect(() => assert(accepted)).not.toThrow();
});

test('what is stored comes back as it was', () => {
  expect(linesFrom(linesText(defaultSettings))).toEqual({
    whyAt: 15,
    recoveryAt: 20,
    minimumDays: 10,
    ladder: [],
  });
});

test('lines that the school holds are not kept as chosen here', () => {
  const lines = { whyAt: 15, recoveryAt: 20, minimumDays: 31, ladder: [5] };
  expect(withoutHeld(lines, new Set())).toEqual(lines);
  expect(withoutHeld(lines, new Set(['minimumDays', 'ladder', 'badge']))).toEqual({
    whyAt: 15,
    recoveryAt: 20,
  });
});
