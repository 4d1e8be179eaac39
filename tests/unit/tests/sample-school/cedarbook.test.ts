import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSampleSchool, truth } from '../../../sample-school/index.ts';
import type { SampleSchool } from '../../../sample-school/index.ts';
import { biologyIds } from '../../../sample-school/people.ts';
import { bodyRows, collapsed, openPage } from './open-page.ts';

const today = '2026-11-20';
const year = { from: '2026-08-10', to: today };
const list = '/Modules.php?modname=Attendance/DailySummary.php&report=absence&search_modfunc=list';
const yearDates =
  '&day_start=10&month_start=08&year_start=2026&day_end=20&month_end=11&year_end=2026';

let sample: SampleSchool;
beforeAll(async () => {
  sample = await startSampleSchool({ today });
});
afterAll(async () => {
  await sample.close();
});

const open = (path: string): ReturnType<typeof openPage> => openPage(`${sample.origin}${path}`);

describe('the absence summary', () => {
  it('shows the days of the year so far, as the records have them', async () => {
    const { document } = await open(`${list}${yearDates}`);
    const expected = truth(sample.school, { ...year, unit: 'day' });
    expect(bodyRows(document, 'table.list')).toEqual(
      expected.map(({ name, sisId, grade, absences }) => [name, sisId, grade, absences.toFixed(1)]),
    );
  });

  it('shows the current month without dates in the address', async () => {
    const { document } = await open(list);
    const expected = truth(sample.school, { from: '2026-11-01', to: today, unit: 'day' });
    expect(bodyRows(document, 'table.list').map((cells) => cells[3])).toEqual(
      expected.map(({ absences }) => absences.toFixed(1)),
    );
    expect(document.querySelector('#monthSelect1 option[selected]')?.getAttribute('value')).toBe(
      '11',
    );
    expect(document.querySelector('#daySelect1 option[selected]')?.getAttribute('value')).toBe(
      '01',
    );
    expect(document.querySelector('#daySelect2 option[selected]')?.getAttribute('value')).toBe(
      '20',
    );
  });

  it('takes the year so far for a timeframe, and its own dates before that', async () => {
    const { document } = await open(`${list}&timeframe=year`);
    expect(bodyRows(document, 'table.list')).toEqual(
      bodyRows((await open(`${list}${yearDates}`)).document, 'table.list'),
    );
    const later = await open(`${list}&timeframe=year&month_start=11`);
    expect(bodyRows(later.document, 'table.list')).toEqual(
      bodyRows(
        (await open(`${list}${yearDates.replace('month_start=08', 'month_start=11')}`)).document,
        'table.list',
      ),
    );
  });

  it('has a link to the year so far', async () => {
    const { document } = await open(list);
    const link = document.querySelector('[data-testid="year-to-date"]')?.getAttribute('href') ?? '';
    expect(bodyRows((await open(`/${link}`)).document, 'table.list')).toEqual(
      bodyRows((await open(`${list}${yearDates}`)).document, 'table.list'),
    );
  });

  it.each([
    ['all', undefined],
    ['4', 1],
    ['9', 6],
  ] as const)('counts class periods for period %s', async (id, period) => {
    const { document } = await open(`${list}&period_id=${id}${yearDates}`);
    const question = {
      ...year,
      unit: 'period' as const,
      ...(period === undefined ? {} : { period }),
    };
    expect(bodyRows(document, 'table.list')).toEqual(
      truth(sample.school, question).map((one) =>
        [one.name, one.sisId, one.grade, one.absences, one.unexcused, one.tardies, one.excused].map(
          String,
        ),
      ),
    );
    expect(
      [...document.querySelectorAll('table.list thead th')].map((cell) => collapsed(cell)).slice(3),
    ).toEqual(['State Abs', 'Absent', 'Tardy', 'Excused Absence']);
    expect(document.querySelector('#period_id option[selected]')?.getAttribute('value')).toBe(id);
  });

  it('sorts by a head both ways', async () => {
    const days = async (direction: string): Promise<number[]> => {
      const { document } = await open(
        `${list}${yearDates}&LO_page=1&LO_sort=STATE_ABS&LO_dir=${direction}&LO_search=`,
      );
      return bodyRows(document, 'table.list').map((cells) => Number(cells[3]));
    };
    const up = await days('1');
    expect(up).toEqual(up.toSorted((one, other) => one - other));
    expect(await days('-1')).toEqual(up.toReversed());
  });

  it('searches names whatever their accents, and says how many it found', async () => {
    const { document } = await open(`${list}&LO_search=villasenor`);
    expect(bodyRows(document, 'table.list').map(([name]) => name)).toEqual(['Villaseñor, Mateo']);
    expect(collapsed(document.querySelector('.list-nav .size-1'))).toBe('1 student was found.');
  });

  it('escapes what it is given and what it shows', async () => {
    const { document, text } = await open(
      `${list}&LO_search=${encodeURIComponent('"><b id="x">')}&period_id=%22%3E`,
    );
    expect(document.querySelector('#x')).toBeNull();
    expect(document.querySelector('#LO_search')?.getAttribute('value')).toBe('"><b id="x">');
    expect(text).not.toContain('"><b');
    const all = await open(list);
    expect(all.text).toContain('O&#39;Shaughnessy');
    expect(all.document.body.textContent).toContain("O'Shaughnessy, Siobhán");
  });

  it('lists 2,000 students of the larger school', async () => {
    const { document } = await open(`${list}&school=large`);
    expect(document.querySelectorAll('table.list tbody tr')).toHaveLength(2000);
    expect(collapsed(document.querySelector('.list-nav .size-1'))).toBe(
      '2000 students were found.',
    );
  });

  it('takes nonsense dates for the dates of the form', async () => {
    const { status, document } = await open(`${list}&day_start=xx&month_start=99&year_end=`);
    expect(status).toBe(200);
    expect(bodyRows(document, 'table.list')).toHaveLength(41);
  });
});

describe('the rosters', () => {
  it('show students without any count', async () => {
    const add = await open('/Modules.php?modname=Attendance/AddAbsences.php&search_modfunc=list');
    expect(add.document.querySelectorAll('table.list tbody input[name="student[]"]')).toHaveLength(
      41,
    );
    expect(bodyRows(add.document, 'table.list').every((cells) => cells.length === 4)).toBe(true);
    const own = await open('/Modules.php?modname=Students/Student.php&search_modfunc=list');
    const ids = bodyRows(own.document, 'table.list').map((cells) => cells[1] ?? '');
    expect(ids.toSorted()).toEqual(biologyIds.toSorted());
  });

  it('answer a click on Add Absences', async () => {
    const answer = await fetch(
      `${sample.origin}/Modules.php?modname=Attendance/AddAbsences.php&modfunc=save`,
      { method: 'POST' },
    );
    expect(await answer.text()).toContain('keeps no entries');
  });
});
