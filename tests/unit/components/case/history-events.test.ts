import { expect, test } from 'vitest';
import { newestEventsFirst } from '../../../../components/case/history-event.ts';
import { crossingEvents, readingEvents } from '../../../../components/case/reading-events.ts';
import { noteEvents } from '../../../../components/case/record-events.ts';
import type { Crossing } from '../../../../lib/domain/crossing.ts';
import { snapshot } from '../student/snapshots.ts';

test('readings say the count, what was added, and what was corrected', () => {
  const events = readingEvents([
    snapshot({ asOf: '2025-11-13', absences: 25, enrolled: 66 }),
    snapshot({ asOf: '2025-10-03', absences: 22, enrolled: 39 }),
    snapshot({ asOf: '2025-11-14', absences: 24, enrolled: 67, correctedFrom: 25 }),
  ]);
  expect(events.map(({ day, title, detail }) => [day, title, detail])).toEqual([
    ['2025-10-03', 'Read 22 of 39 days', null],
    ['2025-11-13', 'Read 25 of 66 days', '+3 since the reading before'],
    ['2025-11-14', 'Corrected: 25 became 24', 'What the higher number had caused was taken back.'],
  ]);
});

test('two pages that say the same on one day are one event', () => {
  expect(readingEvents([snapshot(), snapshot({ reader: 'riverbend/record' })])).toHaveLength(1);
});

test('a line that was passed says whether a record answers it', () => {
  const crossing = (changes: Partial<Crossing>): Crossing => ({
    ...snapshot(),
    snapshotId: crypto.randomUUID(),
    threshold: 15,
    crossedOn: '2025-09-26',
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
    ...changes,
  });
  const events = crossingEvents(
    [
      crossing({}),
      crossing({ state: 'resolved', resolvedAt: '2025-09-29T15:00:00Z' }),
      crossing({ state: 'retracted' }),
    ],
    '2025-11-20',
  );
  expect(events.map(({ title }) => title)).toEqual(Array(3).fill('Passed 15 days'));
  expect(events.map(({ detail }) => detail)).toEqual([
    'Outstanding: no record answers it yet.',
    'Answered Sep 29.',
    'Taken back: the count was corrected.',
  ]);
});

test('of a note only its kind is told', () => {
  const [event] = noteEvents([
    { ...snapshot(), kind: 'restricted', text: 'Nobody reads this here.' },
  ]);
  expect(event?.title).toBe('Restricted note added');
  expect(JSON.stringify(event)).not.toContain('Nobody');
});

test('the newest day comes first, and on one day what was written last', () => {
  const event = (id: string, day: string, at: string) => ({
    id,
    kind: 'notes' as const,
    day,
    at,
    icon: 'page' as const,
    title: id,
    detail: null,
  });
  const ordered = newestEventsFirst([
    event('a', '2025-11-01', '2025-11-01T09:00:00Z'),
    event('b', '2025-11-02', '2025-11-02T09:00:00Z'),
    event('c', '2025-11-02', '2025-11-02T10:00:00Z'),
  ]);
  expect(ordered.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
