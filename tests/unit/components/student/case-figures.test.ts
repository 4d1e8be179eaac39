import { expect, test } from 'vitest';
import { caseFigures } from '../../../../components/student/case-figures.ts';
import {
  denominatorWords,
  ofWords,
  shortFigure,
  tierWords,
} from '../../../../components/student/figure-words.ts';
import { notJudgedWords } from '../../../../components/student/not-judged-words.ts';
import type { Settings } from '../../../../lib/domain/settings.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { snapshot } from './snapshots.ts';

const today = '2025-11-20';

function figuresOf(snapshots: Snapshot[], settings: Settings = defaultSettings) {
  const figures = caseFigures(snapshots, settings, today);
  if (figures === null) throw new Error('There are figures.');
  return figures;
}

test('24 of 71 days is 33% and severe, as the page shows', () => {
  const figures = figuresOf([snapshot()]);
  expect(ofWords(figures)).toBe('of 71 days');
  expect(tierWords(figures)).toBe('33% severe');
  expect(shortFigure(figures)).toBe('24 of 71');
  expect(denominatorWords(figures)).toBe('days enrolled as the page shows');
});

test('without days enrolled there is no share, and a calendar makes an estimate that says so', () => {
  const one = snapshot({ enrolled: null });
  const counted = figuresOf([one]);
  expect(ofWords(counted)).toBe('days missed');
  expect(tierWords(counted)).toBe('20 days or more');
  expect(shortFigure(counted)).toBe('24');
  const calendar = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] };
  const estimated = figuresOf([one], { ...defaultSettings, calendar });
  expect(estimated.denominator).toEqual({ days: 69, source: 'estimated' });
  expect(denominatorWords(estimated)).toBe('days enrolled estimated from your calendar');
});

test('never read: there are no figures, and no zero', () => {
  expect(caseFigures([], defaultSettings, today)).toBeNull();
});

test('a count in class periods is shown and not judged, with the reason', () => {
  const figures = figuresOf([snapshot({ unit: 'period', absences: 31 })]);
  expect(figures.standing).toEqual({ judged: false, reason: 'other-unit' });
  expect(notJudgedWords(figures)).toBe(
    'Counted in class periods: not compared with a line in days.',
  );
  expect(tierWords(figures)).toBeNull();
});

test('a count that can be judged is used before a newer one that cannot', () => {
  const periods = snapshot({ unit: 'period', absences: 31, reader: 'riverbend/periods' });
  const days = snapshot({ asOf: '2025-11-10', absences: 12 });
  expect(figuresOf([periods, days]).used).toBe(days);
});

test('two pages that disagree: the newer is used, the other is kept beside it', () => {
  const used = snapshot({ absences: 12 });
  const other = snapshot({ asOf: '2025-11-19', absences: 13, reader: 'riverbend/record' });
  const figures = figuresOf([other, used]);
  expect(figures.used).toBe(used);
  expect(figures.others).toEqual([other]);
  const grown = snapshot({ asOf: '2025-11-19', absences: 11, reader: 'riverbend/record' });
  expect(figuresOf([grown, used]).others).toEqual([]);
});

test('a correction is told while the corrected count stands, and no longer once it grew', () => {
  const before = snapshot({ asOf: '2025-11-01', absences: 16, enrolled: 55 });
  const corrected = snapshot({ asOf: '2025-11-10', absences: 13, enrolled: 60, correctedFrom: 16 });
  const same = snapshot({ asOf: '2025-11-18', absences: 13, enrolled: 66 });
  const more = snapshot({ absences: 14 });
  expect(figuresOf([before, corrected]).corrected).toEqual([before, corrected]);
  expect(figuresOf([before, corrected, same]).corrected).toEqual([before, corrected]);
  expect(figuresOf([before, corrected, same, more]).corrected).toBeNull();
  expect(figuresOf([before]).corrected).toBeNull();
});

test('a student last seen on 8 November was last seen 12 days ago', () => {
  expect(figuresOf([snapshot({ asOf: '2025-11-08' })]).daysSinceSeen).toBe(12);
});
