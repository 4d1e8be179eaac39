import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { planSchema } from '../../../../lib/domain/plan.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import type { ExportedCase, Includes } from '../../../../lib/export/exported-case.ts';
import { eventsCsv } from '../../../../lib/export/events-csv.ts';

const record = (id: number) => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  createdAt: '2025-11-24T15:00:00.000Z',
  updatedAt: '2025-11-24T15:00:00.000Z',
  createdBy: 'Ms. Abara',
  revision: 1,
  deletedAt: null,
  studentId: '00000000-0000-4000-8000-000000000001',
});
const jaylen: ExportedCase = {
  student: {
    ...record(1),
    origin: 'https://sis.riverbend.example',
    sisId: '004711',
    name: 'Okafor, Jaylen',
    nameKey: 'jaylen okafor',
    grade: '9',
    lastSeenAt: '2025-11-24T15:00:00.000Z',
  },
  snapshots: [
    {
      ...record(2),
      reader: 'invented/summary',
      unit: 'day',
      covers: 'school-year',
      from: null,
      asOf: '2025-11-20',
      absences: 16,
      excused: 4,
      unexcused: 12,
      tardies: null,
      enrolled: 60,
      attendanceRate: null,
      correctedFrom: null,
      firstSeenAt: '2025-11-20T15:00:00.000Z',
      lastSeenAt: '2025-11-20T15:00:00.000Z',
    },
  ],
  earlierSnapshots: [],
  causes: [
    {
      ...record(3),
      answer: 'cause',
      item: 'transportation',
      source: 'family',
      confidence: 'sure',
      weight: 'primary',
      saidOn: '2025-11-21',
      words: 'The bus stopped coming.',
    },
  ],
  plan: planSchema.parse({
    ...record(4),
    model: 'flexible-schedule',
    overrideReason: 'Works mornings',
    goal: 'Four full mornings',
    startsOn: '2025-12-01',
    weeks: 6,
  }),
  milestones: [
    {
      ...record(5),
      text: '3 of 4',
      dueOn: '2025-12-05',
      planId: null,
      check: { kind: 'own-words', reachedOn: '2025-12-04' },
    },
  ],
  notes: [
    { ...record(6), kind: 'record', text: '=cmd|open note' },
    { ...record(7), kind: 'restricted', text: 'restricted words' },
    { ...record(8), kind: 'private', text: 'private words' },
  ],
  contacts: [
    {
      ...record(9),
      channel: 'call',
      person: 'Aunt',
      language: 'es',
      outcome: 'left-message',
      happenedOn: '2025-11-22',
      words: '',
      nextAction: 'Call again',
      nextOn: '2025-11-25',
      isUpdate: false,
    },
  ],
  interviews: [],
  sessions: [],
  modules: [],
  obligations: [],
  earnedTime: [],
  transitions: [],
  reviews: [],
  outcomes: [],
  tasks: [],
};
const nothing: Includes = { causes: false, restrictedNotes: false, privateNotes: false };
const everything: Includes = { causes: true, restrictedNotes: true, privateNotes: true };
const now = { settings: defaultSettings, today: '2025-11-24', allowedColumns: null };

function read(text: string): Record<string, string>[] {
  const lines = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
  return lines.slice(0, -1);
}

test('one line per event, by student and day, each with the student’s id as it is', () => {
  const ida = {
    ...jaylen,
    student: { ...jaylen.student, id: record(2).id, name: 'Lund, Ida', sisId: '0099' },
  };
  const file = eventsCsv([jaylen, ida], everything, now);
  const lines = read(file.text);
  expect(lines.map((line) => line['Student ID'])).toEqual([
    ...Array.from({ length: 8 }, () => '0099'),
    ...Array.from({ length: 8 }, () => '004711'),
  ]);
  expect(lines.slice(8).map(({ Event, Date }) => [Date, Event])).toEqual([
    ['2025-11-20', 'count read'],
    ['2025-11-21', 'cause'],
    ['2025-11-22', 'family contact'],
    ['2025-11-24', 'note'],
    ['2025-11-24', 'note'],
    ['2025-11-24', 'note'],
    ['2025-12-01', 'plan'],
    ['2025-12-05', 'small step'],
  ]);
  expect(file).toMatchObject({ rows: 16, students: [ida.student.id, jaylen.student.id] });
  expect(file.columns).toEqual(Object.keys(lines[0] ?? {}));
});

test('a count says its unit, day, denominator with its source, and tier', () => {
  const [line] = read(eventsCsv([jaylen], nothing, now).text);
  expect(line).toMatchObject({
    Missed: '16',
    'Counted in': 'days',
    'As of': '2025-11-20',
    'Enrolled to date': '60',
    'Enrolled, source': 'shown on the page',
    Tier: 'severe',
    Grade: '9',
    Site: 'https://sis.riverbend.example',
    'Recorded by': 'Ms. Abara',
    'Recorded at': '2025-11-24T15:00:00.000Z',
  });
});

test('a count without a denominator has no tier and no invented days', () => {
  const snapshots = jaylen.snapshots.map((one) => ({ ...one, enrolled: null }));
  const [line] = read(eventsCsv([{ ...jaylen, snapshots }], nothing, now).text);
  expect(line).toMatchObject({ Missed: '16', 'Enrolled to date': '', Tier: '' });
});

test('a cause, a plan, a step and a contact say what was recorded', () => {
  const lines = read(eventsCsv([jaylen], everything, now).text);
  const of = (event: string) => lines.find((line) => line['Event'] === event);
  expect(of('cause')).toMatchObject({
    'Kind of cause': 'Barriers',
    Cause: 'transportation',
    'Who said so': 'the family said so',
    'How sure': 'sure',
    Weight: 'main cause',
    Text: 'The bus stopped coming.',
  });
  expect(of('plan')).toMatchObject({
    Model: 'Flexible schedule',
    'Why not the match': 'Works mornings',
    Goal: 'Four full mornings',
    Weeks: '6',
  });
  expect(of('small step')).toMatchObject({
    Text: '3 of 4',
    Due: '2025-12-05',
    // Somebody ticked a day that is still to come.
    Reached: '',
    Outcome: 'not yet',
  });
  expect(of('family contact')).toMatchObject({
    Channel: 'call',
    Person: 'Aunt',
    Language: 'es',
    Outcome: 'left a message',
    'Next step': 'Call again',
    'Next step on': '2025-11-25',
  });
  expect(of('note')).toMatchObject({
    Text: "'=cmd|open note",
    'Kind of note': 'part of the record',
  });
});

describe('what is left out unless it is ticked', () => {
  const cases: [keyof Includes, string][] = [
    ['causes', 'transportation'],
    ['restrictedNotes', 'restricted words'],
    ['privateNotes', 'private words'],
  ];

  test.each(cases)('%s', (tick, words) => {
    const without = eventsCsv([jaylen], { ...everything, [tick]: false }, now);
    const only = eventsCsv([jaylen], { ...nothing, [tick]: true }, now);
    expect(without.text).not.toContain(words);
    expect(without.rows).toBe(7);
    expect(only.text).toContain(words);
    expect(only.rows).toBe(6);
  });

  test('the columns of causes go with them', () => {
    expect(eventsCsv([jaylen], nothing, now).columns).not.toContain('Cause');
    expect(eventsCsv([jaylen], everything, now).columns).toContain('Cause');
  });

  test('columns the school leaves out are in no file, and neither is what they held', () => {
    const allowedColumns = ['studentId', 'date', 'missed'] as const;
    const file = eventsCsv([jaylen], everything, { ...now, allowedColumns });
    expect(file.columns).toEqual(['Student ID', 'Date', 'Missed']);
    expect(Object.keys(read(file.text)[0] ?? {})).toEqual(file.columns);
    expect(file.text).not.toContain(jaylen.student.name);
    expect(file.text).not.toContain('Call again');
  });
});

test('an answer that is no cause stands where the cause would', () => {
  const causes = jaylen.causes.map(
    (one) => ({ ...one, answer: 'family-declined', item: null }) as const,
  );
  const lines = read(eventsCsv([{ ...jaylen, causes }], everything, now).text);
  expect(lines.find((line) => line['Event'] === 'cause')).toMatchObject({
    Cause: 'Family preferred not to say',
    'Kind of cause': '',
  });
});

test('a student without any event is not in the file, and not in what is written down', () => {
  const empty = {
    ...jaylen,
    snapshots: [],
    causes: [],
    plan: null,
    milestones: [],
    notes: [],
    contacts: [],
  };
  expect(eventsCsv([empty], everything, now)).toMatchObject({ rows: 0, students: [] });
});
