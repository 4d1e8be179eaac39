import { expect, test } from 'vitest';
import { keptIdOf } from '../../../../../../entrypoints/sidepanel/hooks/use-wanted.ts';
import { buildPageView } from '../../../../../../entrypoints/sidepanel/screens/page/build-page-view.ts';
import { seenRows } from '../../../../../../entrypoints/sidepanel/screens/page/seen-rows.ts';
import {
  unkeptRows,
  wantedIn,
} from '../../../../../../entrypoints/sidepanel/screens/page/unkept-rows.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import { frame, seen, today } from './frames.ts';

const ana = { name: 'Ana', absences: 16, sisId: '101', studentId: null };
const bo = { name: 'Bo', absences: 24, sisId: null, studentId: null };
const frames = [frame([seen(ana), seen(bo)])];
const state = { frames: { '0': frames[0] ?? frame([]) } };

test('who has an id on the page can be asked about before anything is kept', () => {
  const rows = unkeptRows(seenRows(frames, defaultSettings));
  const { over } = buildPageView({
    frames,
    rows,
    known: new Map(),
    settings: defaultSettings,
    today,
  });
  const asked = over.map(({ name, studentId, cause }) => ({ name, studentId, cause }));
  expect(asked).toEqual([
    { name: 'Bo', studentId: null, cause: null },
    { name: 'Ana', studentId: '0.0', cause: { answer: 'not-asked', words: 'Cause not known' } },
  ]);
});

test('a row tells who is wanted, by site and id', () => {
  expect(wantedIn(state, defaultSettings, '0.0')).toEqual({
    origin: 'https://sis.school.example',
    sisId: '101',
  });
  expect(wantedIn(state, defaultSettings, '0.1')).toBeNull();
  expect(wantedIn(state, defaultSettings, '7.7')).toBeNull();
});

test('who was wanted is found once the page is kept, and only on their own site', () => {
  const wanted = { origin: 'https://sis.school.example', sisId: '101' };
  expect(keptIdOf(state, wanted)).toBeNull();
  const kept = { frames: { '3': frame([seen({ ...bo }), seen({ ...ana, studentId: 'ana' })]) } };
  expect(keptIdOf(kept, wanted)).toBe('ana');
  expect(keptIdOf(kept, { ...wanted, origin: 'https://other.example' })).toBeNull();
  expect(keptIdOf(kept, { ...wanted, sisId: '102' })).toBeNull();
  expect(keptIdOf(undefined, wanted)).toBeNull();
});
