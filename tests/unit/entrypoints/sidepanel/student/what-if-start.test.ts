import { expect, test } from 'vitest';
import { caseFigures } from '../../../../../components/student/case-figures.ts';
import { whatIfStart } from '../../../../../entrypoints/sidepanel/screens/student/what-if-start.ts';
import { defaultSettings } from '../../../../../lib/domain/settings.ts';
import { snapshot } from '../../../components/student/snapshots.ts';

const today = '2025-11-20';
const calendar = {
  firstDay: '2025-08-18',
  lastDay: '2025-12-05',
  daysOff: ['2025-11-27', '2025-11-28'],
};
const figuresOf = (changes: Parameters<typeof snapshot>[0]) =>
  caseFigures([snapshot(changes)], { ...defaultSettings, calendar }, today);

test('starts from the count and the school days after it', () => {
  const state = whatIfStart(figuresOf({}), { calendar });
  expect(state).toMatchObject({
    kind: 'ready',
    start: { absent: 24, enrolled: 71, remaining: 9 },
    isEstimated: false,
    asOf: today,
  });
  if (state.kind !== 'ready') return;
  expect(state.dayAfter(1)).toBe('2025-11-21');
  expect(state.dayAfter(5)).toBe('2025-12-01');
  expect(state.dayAfter(9)).toBe('2025-12-05');
  expect(state.dayAfter(10)).toBeNull();
});

test('a count of last week counts the days after last week, so that both are the whole year', () => {
  const state = whatIfStart(figuresOf({ asOf: '2025-11-13' }), { calendar });
  expect(state).toMatchObject({ start: { remaining: 14 }, asOf: '2025-11-13' });
});

test('says what is missing: a count in days, days enrolled, or a calendar of this year', () => {
  const missing = (what: string) => ({ kind: 'missing', missing: what });
  expect(whatIfStart(null, { calendar })).toEqual(missing('count-in-days'));
  expect(whatIfStart(figuresOf({ unit: 'period' }), { calendar })).toEqual(
    missing('count-in-days'),
  );
  const counted = caseFigures([snapshot({ enrolled: null })], defaultSettings, today);
  expect(whatIfStart(counted, { calendar: null })).toEqual(missing('days-enrolled'));
  expect(whatIfStart(figuresOf({}), { calendar: null })).toEqual(missing('calendar'));
  const lastYear = { firstDay: '2024-08-18', lastDay: '2025-06-05', daysOff: [] };
  expect(whatIfStart(figuresOf({}), { calendar: lastYear })).toEqual(missing('calendar'));
});
