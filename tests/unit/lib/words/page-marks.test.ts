import { describe, expect, test } from 'vitest';
import { judge } from '../../../../lib/domain/judge.ts';
import type { Covers, PageReading, StudentReading } from '../../../../lib/domain/page-reading.ts';
import { defaultSettings } from '../../../../lib/domain/settings.ts';
import type { Snapshot } from '../../../../lib/domain/snapshot.ts';
import { pageMarks, type SeenPage } from '../../../../lib/words/page-marks.ts';
import { speak } from '../../../tools/speak-language.ts';

const today = '2026-11-20';
const at = '2026-11-20T09:14:00.000Z';
const id = '3f0e8b2a-2f3b-4a52-9d0e-7a1c3b5d7e9f';

const nobody: StudentReading = {
  name: 'Marlowe, Devonte',
  sisId: '104388',
  grade: null,
  unit: 'day',
  absences: null,
  excused: null,
  unexcused: null,
  tardies: null,
  enrolled: null,
  attendanceRate: null,
  daily: null,
};
const student = (fields: Partial<StudentReading>): StudentReading => ({ ...nobody, ...fields });

type Options = {
  range?: PageReading['range'];
  status?: PageReading['status'];
  covers?: Covers;
  histories?: Map<string, Snapshot[]>;
};
const year = { from: '2026-08-10', to: today, label: null };

function page(students: StudentReading[], options: Options = {}): SeenPage {
  const { range = year, status = 'read', covers = 'dated', histories = new Map() } = options;
  const rows = { seen: students.length, read: students.length };
  const reading: PageReading = { status, reader: 'x/list', range, students, rows, skipped: [] };
  const settings = defaultSettings;
  return {
    reading,
    covers,
    settings,
    at,
    today,
    histories,
    standings: students.map((one) => judge({ reading, covers, student: one, settings, today })),
    taken: students.map(() => ({ studentId: id, matchedByName: false })),
  };
}

const snapshot = (fields: Partial<Snapshot>): Snapshot => ({
  id: '1d3c9a58-6b1f-4a3f-8a77-5f0e2c4d6b81',
  createdAt: at,
  updatedAt: at,
  createdBy: 'page',
  revision: 1,
  deletedAt: null,
  studentId: id,
  reader: 'x/list',
  unit: 'day',
  covers: 'dated',
  from: '2026-08-10',
  asOf: today,
  absences: 17,
  excused: null,
  unexcused: null,
  tardies: null,
  enrolled: 71,
  attendanceRate: null,
  correctedFrom: null,
  firstSeenAt: at,
  lastSeenAt: at,
  ...fields,
});

describe('a mark says what it rests on', () => {
  test('a rate where the page shows the days enrolled', () => {
    const [mark] = pageMarks(page([student({ absences: 24, enrolled: 71 })])).marks;
    expect(mark).toMatchObject({ tier: 'sev', over: true, chip: '33%', figure: '24' });
    expect(mark?.figureRest).toBe('of 71 days · 33%');
    expect(mark?.label).toContain('Marlowe, Devonte');
  });

  test('a percentage is cut off, never rounded up: 9.859% is 9.8%', () => {
    const [mark] = pageMarks(page([student({ absences: 7, enrolled: 71 })])).marks;
    expect(mark).toMatchObject({ tier: 'risk', over: false, chip: '9.8%' });
  });

  test('a count alone where no rate is possible', () => {
    const [mark] = pageMarks(page([student({ absences: 16 })])).marks;
    expect(mark).toMatchObject({ tier: 'count', chip: '16 days', tierWord: '15 days or more' });
    expect(mark?.lines.map(({ detail }) => detail)).toContain(
      'Days enrolled not known, so no rate',
    );
  });

  test('"+5 since 3 Oct" from the snapshots of the same series', () => {
    const earlier = snapshot({
      id: '0b9a7a52-8f10-4f34-9c3e-2d9a55a1b0c4',
      asOf: '2026-10-03',
      absences: 12,
      firstSeenAt: '2026-10-03T12:00:00.000Z',
      lastSeenAt: '2026-10-03T12:00:00.000Z',
    });
    const histories = new Map([[id, [earlier, snapshot({})]]]);
    const [mark] = pageMarks(page([student({ absences: 17, enrolled: 71 })], { histories })).marks;
    expect(mark?.tip).toContain('+5 since Oct 3');
  });
});

describe('a page nobody was read on', () => {
  const nothing = (reason: string): SeenPage => {
    const empty = page([], { status: 'nothing' });
    return { ...empty, reading: { ...empty.reading, skipped: [{ text: '', reason }] } };
  };

  test('offers to be taught where people and counts stand on it that no reader could place', () => {
    const { pill, marks } = pageMarks(nothing('new-layout'));
    expect(marks).toEqual([]);
    expect(pill).toEqual({ strong: '', text: 'New layout. Teach it?', detail: null, quiet: true });
  });

  test('says nothing where nothing of it is a list', () => {
    expect(pageMarks(nothing('no-name')).pill).toBeNull();
  });
});

describe('nobody is flagged in doubt, and the pill says why', () => {
  const many = [student({ absences: 30, enrolled: 40 })];

  test('a month view', () => {
    const range = { from: '2026-11-01', to: '2026-11-22', label: null };
    const { marks, pill } = pageMarks(page(many, { range }));
    expect(marks).toEqual([]);
    expect(pill?.text).toMatch(/^This list covers Nov 1\s*–\s*22\. Show the year to date/);
  });

  test('class periods', () => {
    const { marks, pill } = pageMarks(page([student({ absences: 140, unit: 'period' })]));
    expect(marks).toEqual([]);
    expect(pill?.text).toBe('This list counts class periods. Show days to see flags.');
  });

  test('no dates at all', () => {
    const range = { from: null, to: null, label: null };
    const { marks, pill } = pageMarks(page(many, { range }));
    expect(marks).toEqual([]);
    expect(pill?.text).toContain('does not say which days');
  });

  test('an ambiguous page', () => {
    const { marks, pill } = pageMarks(page(many, { status: 'ambiguous' }));
    expect(marks).toEqual([]);
    expect(pill?.quiet).toBe(true);
  });
});

describe('a list without counts', () => {
  test('shows what was read earlier, with its date', () => {
    const read = snapshot({ asOf: '2026-11-14', lastSeenAt: '2026-11-14T09:00:00.000Z' });
    const seen = page([student({})], {
      histories: new Map([[id, [read]]]),
      range: { from: null, to: null, label: null },
    });
    const { marks, pill } = pageMarks(seen);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ earlier: 'Nov 14', chip: '23%', over: true });
    expect(pill).toMatchObject({ strong: '1 of 1', detail: '1 of 1 known from earlier, Nov 14' });
  });

  test('of nobody known says only that there are no counts', () => {
    const { marks, pill } = pageMarks(page([student({})], { histories: new Map([[id, []]]) }));
    expect(marks).toEqual([]);
    expect(pill?.text).toBe('No counts on this page');
  });
});

test('in Arabic the sentences are Arabic, the figures those of the page, and the name stands apart', () => {
  speak('ar');
  const { marks, pill } = pageMarks(page([student({ absences: 16, enrolled: 72 })]));
  expect(pill).toMatchObject({ strong: '1 من 1', text: 'تجاوزوا الحد' });
  const [mark] = marks;
  expect(mark?.chip.replaceAll('\u200E', '')).toBe('22%');
  expect(mark?.tierWord).toBe('شديد');
  expect(mark?.label).toMatch(/^\u2068Marlowe, Devonte\u2069، /u);
  expect(mark?.lines.map(({ term }) => term)).toEqual([
    'القاعدة',
    'القاعدة',
    'الأيام',
    'الفترة',
    'المصدر',
  ]);
});
