import { describe, expect, test } from 'vitest';
import { buildPageView } from '../../../../../../entrypoints/sidepanel/screens/page/build-page-view.ts';
import { pageNotices } from '../../../../../../entrypoints/sidepanel/screens/page/page-notices.ts';
import { seenRows } from '../../../../../../entrypoints/sidepanel/screens/page/seen-rows.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import type { FrameState } from '../../../../../../lib/domain/page-state.ts';
import { frame, seen, today } from './frames.ts';

const noticesOf = (frames: FrameState[]) =>
  pageNotices(frames, seenRows(frames, defaultSettings), defaultSettings);

describe('a page that was taught and has changed', () => {
  const skipped = [
    { text: 'tot a', reason: 'page-changed' },
    { text: 'rf', reason: 'page-changed' },
  ];

  test('is said with its columns, and can be taught anew', () => {
    const notices = noticesOf([frame([], { status: 'ambiguous', reader: 'taught/1', skipped })]);
    expect(notices).toMatchObject([
      { kind: 'caution', title: 'This page has changed', act: 'teach' },
    ]);
    expect(notices[0]?.body).toContain('“tot a”, “rf”');
  });

  test('counts no rows and explains no reading that was none', () => {
    const unit = { unit: 'day' as const, said: null };
    const explained = { took: [], unit, window: null, scope: 'unknown' as const, questions: [] };
    const frames = [frame([], { status: 'ambiguous', reader: 'taught/1', skipped, explained })];
    const known = new Map();
    const view = buildPageView({ frames, rows: [], known, settings: defaultSettings, today });
    expect(view.coverage).toMatchObject({ strong: 'Not read', notRead: 0, canExplain: false });
    expect(view.howRead).toEqual([]);
  });

  test('is not said of a page that is only unclear', () => {
    const unclear = [{ text: 'Absent', reason: 'column-unclear' }];
    const notices = noticesOf([frame([], { status: 'ambiguous', skipped: unclear })]);
    expect(notices).toMatchObject([{ kind: 'plain', act: 'teach' }]);
  });
});

test('a page taught as the year that shows a month says so in its own words, once', () => {
  const skipped = [{ text: 'November', reason: 'window-differs' }];
  const rows = [seen({ name: 'Vale, Ada', absences: 17, unit: 'day' })];
  const notices = noticesOf([frame(rows, { covers: 'unknown', reader: 'taught/1', skipped })]);
  expect(notices).toMatchObject([{ kind: 'caution', title: 'Another time is shown here' }]);
  expect(notices[0]?.body).toContain('“November”');
});

test('counts that are of another unit are explained, and offer nothing to teach', () => {
  const notices = noticesOf([frame([seen({ name: 'Vale, Ada', absences: 12, unit: 'period' })])]);
  expect(notices).toMatchObject([{ kind: 'plain', act: null }]);
});

test('students read from a script of the page are said to have no marks on it', () => {
  const rows = [seen({ name: 'Vale, Ada', absences: 17, unit: 'day' })];
  const titles = (reader: string) =>
    noticesOf([frame(rows, { covers: 'school-year', reader })]).map(({ title }) => title);
  expect(titles('generic/data')).toContain('There is no place for marks here');
  expect(titles('generic/table')).not.toContain('There is no place for marks here');
});
