import { expect, test } from 'vitest';
import { effectiveSettings, shorterLock } from '../../../../lib/domain/effective-settings.ts';
import { noPolicy, type Policy } from '../../../../lib/domain/policy.ts';
import { defaultSettings, settingsSchema } from '../../../../lib/domain/settings.ts';

const own = settingsSchema.parse({ whyAt: 12, badge: true, clickOpensCase: true, lockAfter: 30 });
const policyOf = (policy: Partial<Policy>): Policy => ({ ...noPolicy, ...policy });

test('without a policy everything is as it was chosen here', () => {
  expect(effectiveSettings(own, noPolicy)).toEqual({ settings: own, setBySchool: new Set() });
});

test('what the school sets stands before the own choice, and only that', () => {
  const calendar = { firstDay: '2026-08-17', lastDay: '2027-05-28', daysOff: [] };
  const policy = policyOf({ minimumDays: 31, recoveryAt: 18, ladder: [], calendar, badge: false });
  const { settings, setBySchool } = effectiveSettings(own, policy);
  expect(settings).toEqual({
    ...own,
    minimumDays: 31,
    recoveryAt: 18,
    ladder: [],
    calendar,
    badge: false,
  });
  expect(setBySchool).toEqual(
    new Set(['minimumDays', 'recoveryAt', 'ladder', 'calendar', 'badge']),
  );
  expect(settingsSchema.parse(settings)).toEqual(settings);
});

test('days of retention hold the years, which keep their own number', () => {
  const { settings, setBySchool } = effectiveSettings(own, policyOf({ retentionDays: 30 }));
  expect(setBySchool).toEqual(new Set(['retentionYears']));
  expect(settings.retentionYears).toBe(defaultSettings.retentionYears);
});

test.each([
  [15, undefined, 15],
  ['browser-close', undefined, 'browser-close'],
  [15, 5, 5],
  [3, 5, 3],
  [5, 5, 5],
  ['browser-close', 60, 60],
] as const)(
  'locking after %s with a longest of %s is locking after %s',
  (chosen, longest, after) => {
    expect(shorterLock(chosen, longest)).toBe(after);
    const { settings, setBySchool } = effectiveSettings(
      { ...own, lockAfter: chosen },
      policyOf({ lockAfterMinutes: longest }),
    );
    expect(settings.lockAfter).toBe(after);
    expect(setBySchool.has('lockAfter')).toBe(false);
  },
);
