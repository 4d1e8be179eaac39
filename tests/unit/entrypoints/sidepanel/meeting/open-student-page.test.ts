import { beforeEach, expect, test, vi } from 'vitest';
import type { FrameState } from '../../../../../lib/domain/page-state.ts';

vi.mock('../../../../../lib/platform/browser.ts', async () => {
  return { browser: (await import('./fake-tabs.ts')).fake.browser };
});
const { fake } = await import('./fake-tabs.ts');
const { openStudentPage } =
  await import('../../../../../entrypoints/sidepanel/screens/meeting/open-student-page.ts');

const jaylen = {
  id: '0c8a4a54-6f0e-4b52-8a5b-000000000001',
  origin: 'https://sis.riverbend.example',
};

function frameWith(...studentIds: (string | null)[]): FrameState {
  const reading = {
    name: 'Okafor, Jaylen',
    sisId: '004711',
    grade: '9',
    unit: 'day' as const,
    absences: 16,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 72,
    attendanceRate: null,
  };
  return {
    origin: jaylen.origin,
    readAt: '2025-11-20T15:00:00.000Z',
    status: 'read',
    reader: 'sample/absences',
    covers: 'school-year',
    explained: null,
    listed: null,
    range: { from: null, to: null, label: null },
    rows: { seen: 1, read: 1 },
    skipped: [],
    students: studentIds.map((studentId) => ({ reading, studentId, matchedByName: false })),
    over: 1,
    stopped: false,
  };
}

const frontTab = () => fake.tabs.find(({ active }) => active)?.id;

beforeEach(() => {
  fake.tabs.length = 0;
  fake.opened.length = 0;
  fake.told.length = 0;
  fake.session.clear();
});

test('the open page that shows the student comes to the front, with the row lit', async () => {
  fake.tabs.push(
    { id: 1, url: 'https://mail.example/', active: true },
    { id: 2, url: `${jaylen.origin}/roster`, active: false },
    { id: 3, url: `${jaylen.origin}/list`, active: false },
  );
  fake.session.set('page:2', { frames: { '0': frameWith(null) } });
  fake.session.set('page:3', { frames: { '0': frameWith(null), '4': frameWith(null, jaylen.id) } });
  expect(await openStudentPage(jaylen)).toBe('page');
  expect(frontTab()).toBe(3);
  expect(fake.told).toEqual([{ tabId: 3, message: { type: 'show-student', student: 1 } }]);
  expect(fake.opened).toEqual([]);
});

test('else a tab of the site that is open, and it says nothing to the page', async () => {
  fake.tabs.push(
    { id: 1, url: 'https://mail.example/', active: true },
    { id: 2, url: `${jaylen.origin}/roster`, active: false },
  );
  expect(await openStudentPage(jaylen)).toBe('site-tab');
  expect(frontTab()).toBe(2);
  expect(fake.told).toEqual([]);
});

test('a tab that was closed meanwhile is not taken for open', async () => {
  fake.session.set('page:9', { frames: { '0': frameWith(jaylen.id) } });
  expect(await openStudentPage(jaylen)).toBe('site-start');
  expect(fake.opened).toEqual([jaylen.origin]);
});

test('else the site at its start, with nothing about the student in the address', async () => {
  expect(await openStudentPage(jaylen)).toBe('site-start');
  expect(fake.opened).toEqual([jaylen.origin]);
});
