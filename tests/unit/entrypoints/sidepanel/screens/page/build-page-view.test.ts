import { expect, test } from 'vitest';
import {
  buildPageView,
  tellingFrames,
} from '../../../../../../entrypoints/sidepanel/screens/page/build-page-view.ts';
import type { KnownStudent } from '../../../../../../entrypoints/sidepanel/screens/page/known-student.ts';
import { seenRows } from '../../../../../../entrypoints/sidepanel/screens/page/seen-rows.ts';
import type { Cause } from '../../../../../../lib/domain/cause.ts';
import type { FrameState } from '../../../../../../lib/domain/page-state.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import { frame, seen, snapshot, today } from './frames.ts';

type Known = Record<string, Partial<KnownStudent>>;

function view(frames: FrameState[], known: Known = {}, settings = defaultSettings) {
  const students = Object.entries(known).map(([id, one]): [string, KnownStudent] => [
    id,
    { history: [], causes: [], plan: null, ...one },
  ]);
  const rows = seenRows(frames, settings);
  return buildPageView({ frames, rows, known: new Map(students), settings, today });
}

const names = (rows: { name: string }[]) => rows.map(({ name }) => name);

function cause(studentId: string, fields: Partial<Cause>): Cause {
  const { id, createdAt, updatedAt, createdBy, revision, deletedAt } = snapshot(
    studentId,
    today,
    0,
  );
  const record = { id, createdAt, updatedAt, createdBy, revision, deletedAt, studentId };
  return {
    ...record,
    answer: 'cause',
    item: 'work',
    source: 'student',
    confidence: 'sure',
    weight: 'primary',
    saidOn: today,
    words: '',
    ...fields,
  };
}

test('over the line by days, near it, and the rest', () => {
  const { over, near, below, notices, coverage } = view([
    frame([
      seen({ name: 'Ana', absences: 15 }),
      seen({ name: 'Bo', absences: 5 }),
      seen({ name: 'Cy', absences: 2 }),
      seen({ name: 'Di', absences: 24 }),
    ]),
  ]);
  expect(names(over)).toEqual(['Di', 'Ana']);
  expect(names(near)).toEqual(['Bo']);
  expect(names(below)).toEqual(['Cy']);
  expect(notices).toEqual([]);
  expect(coverage.strong).toBe('4 of 4 rows read');
  const [di] = over;
  expect(di).toMatchObject({
    tier: 'sev',
    word: '33% severe',
    count: '24',
    countRest: 'of 71',
    asOf: null,
  });
  expect(near[0]).toMatchObject({ word: '7.0% at risk', cause: null });
});

test('cause, plan and change stand on the row of a student over the line', () => {
  const ana = seen({ name: 'Ana', absences: 24 });
  const id = ana.studentId ?? '';
  const { over } = view([frame([ana])], {
    [id]: {
      history: [snapshot(id, '2025-10-03', 22), snapshot(id, today, 24)],
      causes: [cause(id, { item: 'work', weight: 'secondary' }), cause(id, { item: 'caregiving' })],
    },
  });
  expect(over[0]?.cause).toEqual({ answer: 'cause', words: 'Caregiving, work' });
  expect(over[0]?.next).toBe('No plan yet');
  expect(over[0]?.facts).toEqual(['+2 since Oct 3']);
});

test('a first reading claims no change, and an answer without a cause keeps asking', () => {
  const ana = seen({ name: 'Ana', absences: 24 });
  const id = ana.studentId ?? '';
  const { over } = view([frame([ana])], {
    [id]: {
      history: [snapshot(id, today, 24)],
      causes: [cause(id, { answer: 'family-declined', item: null })],
    },
  });
  expect(over[0]?.facts).toEqual([]);
  expect(over[0]?.cause).toEqual({
    answer: 'family-declined',
    words: 'Family preferred not to say',
  });
});

test('a student without a record is shown but not asked about', () => {
  const { over } = view([frame([seen({ name: 'Ana', absences: 24, studentId: null })])]);
  expect(over[0]).toMatchObject({ studentId: null, cause: null });
});

test('a list without counts carries earlier ones with their day, and names who was never seen', () => {
  const [ana, bo, cy] = [seen({ name: 'Ana' }), seen({ name: 'Bo' }), seen({ name: 'Cy' })];
  const { over, below, neverSeen, remembered, coverage } = view([frame([ana, bo, cy])], {
    [ana.studentId ?? '']: { history: [snapshot(ana.studentId ?? '', '2025-11-14', 24)] },
    [bo.studentId ?? '']: { history: [snapshot(bo.studentId ?? '', '2025-11-14', 1)] },
  });
  expect(remembered).toBe(true);
  expect(over[0]).toMatchObject({ name: 'Ana', count: '24', asOf: 'as of Nov 14' });
  expect(names(below)).toEqual(['Bo']);
  expect(neverSeen[0]).toMatchObject({ name: 'Cy', count: null });
  expect(coverage.strong).toBe('2 of 3 known from earlier');
  expect(coverage.facts[0]).toBe('no counts on this page');
});

test('counts of a month are shown but flag nobody, and it is said why', () => {
  const november = { from: '2025-11-01', to: '2025-11-20', label: 'November' };
  const page = frame([seen({ name: 'Ana', absences: 14 })], { covers: 'dated', range: november });
  const { over, notCompared, notices } = view([page]);
  expect(over).toEqual([]);
  expect(notCompared[0]).toMatchObject({ name: 'Ana', count: '14 days' });
  expect(notices).toHaveLength(1);
  expect(notices[0]?.body).toMatch(/Nov/);
});

test('class periods stay what they are', () => {
  const { notCompared, notices } = view([
    frame([seen({ name: 'Ana', absences: 40, unit: 'period' })]),
  ]);
  expect(notCompared[0]?.count).toBe('40 class periods');
  expect(notices[0]?.body).toMatch(/class periods/);
});

test('an incomplete page and a page that stopped say so', () => {
  const students = [seen({ name: 'Ana', absences: 2 })];
  const state = { status: 'incomplete' as const, stopped: true, rows: { seen: 41, read: 11 } };
  const { notices, coverage } = view([frame(students, state)]);
  expect(notices.map(({ key }) => key)).toEqual(['stopped', 'incomplete 0']);
  expect(notices[1]).toMatchObject({ act: 'read-again' });
  expect(coverage).toMatchObject({ strong: '11 of 41 rows read', notRead: 30, canExplain: false });
});

test('an unsure page without rows is not silent', () => {
  const { notices, over } = view([frame([], { status: 'ambiguous' })]);
  expect(over).toEqual([]);
  expect(notices).toHaveLength(1);
});

test('counts without days enrolled point to the calendar until there is one', () => {
  const students = [seen({ name: 'Ana', absences: 16, enrolled: null })];
  const { over, notices } = view([frame(students)]);
  expect(over[0]).toMatchObject({ tier: 'count', count: '16', countRest: 'days' });
  expect(notices.map(({ act }) => act)).toEqual(['calendar']);
  const calendar = { firstDay: '2025-08-11', lastDay: '2026-05-29', daysOff: [] };
  const known = view([frame(students)], {}, { ...defaultSettings, calendar });
  expect(known.notices).toEqual([]);
  expect(known.over[0]?.countRest).toMatch(/^of \d+ est\.$/);
});

test('rows that were not read come with a sentence each', () => {
  const skipped = [{ text: 'Total', reason: 'no-name' }];
  const { notReadRows, coverage } = view([
    frame([seen({ name: 'Ana', absences: 1 })], { skipped, rows: { seen: 2, read: 1 } }),
  ]);
  expect(coverage).toMatchObject({ notRead: 1, canExplain: true });
  expect(notReadRows[0]?.text).toBe('Total');
  expect(notReadRows[0]?.reason).not.toBe('no-name');
});

test('a student in two frames is shown once, by the count that can be compared', () => {
  const studentId = crypto.randomUUID();
  const { over, neverSeen } = view([
    frame([seen({ name: 'Ana', studentId })]),
    frame([seen({ name: 'Ana', studentId, absences: 24 })]),
  ]);
  expect(names(over)).toEqual(['Ana']);
  expect(neverSeen).toEqual([]);
});

test('frames with nothing to say are left out, a stopped one is not', () => {
  const nothing = frame([], { status: 'nothing' });
  expect(tellingFrames([nothing, { ...nothing, stopped: true }, frame([])])).toHaveLength(2);
});

test('a list in pages says which part of it stands here', () => {
  const facts = (listed: number | null) =>
    view([frame([seen({ name: 'Ana', absences: 15 })], { listed })]).coverage.facts;
  expect(facts(320)[0]).toBe('1 of 320 students on this page');
  expect(facts(1)).toEqual(facts(null));
});
