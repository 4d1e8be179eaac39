import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../../lib/readers/read-page.ts';

type Given = {
  rows: [date: string, code: string][];
  totals?: string | undefined;
  records?: number;
  navkey?: string;
  tab?: string;
  user?: string;
};

function listOf({ rows, totals, records, navkey = 'myInfo.att.list', tab, user }: Given) {
  const cells = rows.map(
    ([date, code]) =>
      `<tr class="listCell"><td><input type="checkbox"></td><td>${date}</td><td>${code}</td></tr>`,
  );
  const html = `<div id="header"><a class="navTab" title="${tab ?? 'My Info tab'}" href="javascript:doParamSubmit(1)">Tab</a>
    <span id="userPreferenceMenu">${user ?? 'Vale, Ada'}</span></div>
    <form name="studentAttendanceListForm" action="/aspen/studentAttendanceList.do">
    <input type="hidden" name="userParam" value="${totals ?? ''}"><div id="dataGrid"><table>
    <tr class="listHeader"><th></th><th>Date</th><th>Code</th></tr>${cells.join('')}</table></div></form>
    ${records === undefined ? '' : `<script>totalRecords = ${records};</script>`}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL('https://aspen.fernhill.example/aspen/studentAttendanceList.do');
  if (navkey !== '') url.searchParams.set('navkey', navkey);
  return readPage({ document, url });
}

function statuses(given: Given): (string | undefined)[] {
  const { students } = listOf(given);
  return (students[0]?.daily ?? []).map(({ date, status }) => `${date} ${status}`);
}

describe('letters of days', () => {
  const rows: Given['rows'] = [
    ['9/14/2026', 'A'],
    ['9/30/2026', 'T-E'],
  ];

  test('are believed where the totals count the same', () => {
    expect(statuses({ rows, totals: 'Absences: 1.0 Tardies: 1' })).toEqual([
      '2026-09-14 absent',
      '2026-09-30 tardy',
    ]);
  });

  test.each([
    ['no totals', undefined],
    ['half a day', 'Absences: 0.5 Tardies: 1'],
    ['one more absence', 'Absences: 2.0 Tardies: 1'],
    ['no late arrival', 'Absences: 1.0 Tardies: 0'],
    ['absences alone', 'Absences: 1.0'],
  ])('are not believed with %s', (_, totals) => {
    expect(statuses({ rows, totals })).toEqual(['2026-09-14 unknown', '2026-09-30 unknown']);
  });

  test('are not believed where a day stands there twice', () => {
    const halves: Given['rows'] = [
      ['9/14/2026', 'A'],
      ['9/14/2026', 'A'],
    ];
    const found = statuses({ rows: halves, totals: 'Absences: 2.0 Tardies: 0' });
    expect(found).toEqual(['2026-09-14 unknown']);
  });

  test('of days that could be two are left out', () => {
    const { students, skipped } = listOf({
      rows: [['3/4/2027', 'A']],
      totals: 'Absences: 1.0 Tardies: 0',
    });
    expect(students[0]).toMatchObject({ daily: null, absences: null });
    expect(skipped).toEqual([{ text: 'A', reason: 'unit-unknown' }]);
  });

  test('never make a number of days', () => {
    const [student] = listOf({ rows, totals: 'Absences: 1.0 Tardies: 1' }).students;
    expect(student).toMatchObject({ absences: null, tardies: null, unit: null });
  });
});

describe('the whole list', () => {
  const rows: Given['rows'] = [['9/14/2026', 'A']];
  const totals = 'Absences: 1.0 Tardies: 0';

  test('that goes on elsewhere says so', () => {
    const reading = listOf({ rows, totals, records: 30 });
    expect(reading).toMatchObject({ status: 'incomplete', students: [{ daily: null }] });
    expect(reading.skipped).toEqual([{ text: '1 / 30', reason: 'rows-missing' }]);
  });

  test('of nothing says nothing of any day', () => {
    const reading = listOf({ rows: [], totals: 'Absences: 0.0 Tardies: 0' });
    expect(reading).toMatchObject({ students: [{ daily: null, absences: null }], skipped: [] });
  });

  test.each<[string, Partial<Given>]>([
    ['a family looks at', { tab: 'Family tab' }],
    ['a family reached by its own address', { navkey: 'family.std.list.att' }],
    ['staff looks at', { navkey: 'std.std.list.att' }],
    ['nobody can place', { navkey: '' }],
    ['has something else over its menu', { user: 'Preferences' }],
  ])('that %s names nobody', (_, part) => {
    const reading = listOf({ rows, totals, ...part });
    expect(reading).toMatchObject({ reader: 'aspen/attendance-list', students: [] });
    expect(reading.skipped).toEqual([{ text: 'A', reason: 'no-name' }]);
  });
});
