import { expect, test } from 'vitest';
import { countsOf } from '../../../../entrypoints/popup/use-page-counts.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import { frame, seen } from '../sidepanel/screens/page/frames.ts';

const counts = (...frames: ReturnType<typeof frame>[]) =>
  countsOf({ frames: Object.fromEntries(frames.entries()) }, defaultSettings);

test('all frames of a page count together', () => {
  const one = frame([seen({ name: 'Ana', absences: 24 }), seen({ name: 'Bo', absences: 1 })], {
    over: 1,
  });
  const other = frame([seen({ name: 'Cy', absences: 20 })], { over: 1 });
  expect(counts(one, other)).toEqual({ over: 2, all: 3 });
});

test('nobody over the line is a count, nothing to compare is none', () => {
  expect(counts(frame([seen({ name: 'Ana', absences: 1 })]))).toEqual({ over: 0, all: 1 });
  expect(counts(frame([seen({ name: 'Ana', absences: 40, unit: 'period' })]))).toBeNull();
  expect(counts()).toBeNull();
});

test('remembered counts make a list without counts one that can be told of', () => {
  expect(counts(frame([seen({ name: 'Ana' })], { over: 1 }))).toEqual({ over: 1, all: 1 });
});
