import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSampleSchool, truth } from '../../../sample-school/index.ts';
import type { SampleSchool } from '../../../sample-school/index.ts';
import { bodyRows, collapsed, openPage, parse } from './open-page.ts';

const today = '2026-11-20';
const year = { from: '2026-08-10', to: today };
const summary = '/index.php?q=/modules/Attendance/report_summary_byDate.php&sort=surname';

let sample: SampleSchool;
beforeAll(async () => {
  sample = await startSampleSchool({ today });
});
afterAll(async () => {
  await sample.close();
});

const open = (path: string): ReturnType<typeof openPage> => openPage(`${sample.origin}${path}`);

describe('the summary by date', () => {
  it.each([
    ['all', '&group=all', 'summary'],
    ['class', '&group=class&gibbonCourseClassID=00000318', 'class'],
  ] as const)('shows the codes of the year for %s', async (_, group, page) => {
    const { document } = await open(`${summary}${group}&dateStart=${year.from}&dateEnd=${year.to}`);
    const expected = truth(sample.school, {
      ...year,
      unit: page === 'class' ? 'period' : 'day',
      page,
    });
    const rows = bodyRows(document, 'table.colorOddEven');
    expect(rows.map((cells) => [cells[1], cells[3], cells[5], cells[8]])).toEqual(
      expected.map(({ name, tardies, absences, enrolled }) =>
        [name, tardies, absences, enrolled].map(String),
      ),
    );
    expect(
      rows.every(
        (cells) =>
          cells.slice(2, 8).reduce((sum, cell) => sum + Number(cell), 0) === Number(cells[8]),
      ),
    ).toBe(true);
    const numbers = [...document.querySelectorAll('table.colorOddEven td a')].map((link) =>
      link.getAttribute('href')?.slice(-10),
    );
    expect(numbers).toEqual(expected.map(({ sisId }) => sisId));
  });

  it('shows the last month without dates in the address', async () => {
    const { document } = await open(`${summary}&group=all`);
    expect(document.querySelector('#dateStart')?.getAttribute('value')).toBe('2026-10-20');
    const expected = truth(sample.school, {
      from: '2026-10-20',
      to: today,
      unit: 'day',
      page: 'summary',
    });
    expect(bodyRows(document, 'table.colorOddEven').map((cells) => Number(cells[5]))).toEqual(
      expected.map(({ absences }) => absences),
    );
    expect(document.body.textContent).toContain('Report Data: Oct 20 - Nov 20, 2026');
  });

  it('has two head rows inside the body, the first over three and three columns', async () => {
    const { document } = await open(`${summary}&group=all`);
    const heads = [...document.querySelectorAll('table.colorOddEven tr.head')];
    expect(heads.map((head) => head.parentElement?.tagName)).toEqual(['TBODY', 'TBODY']);
    expect(
      [...(heads[0]?.children ?? [])].map(
        (cell) => cell.getAttribute('colspan') ?? cell.getAttribute('rowspan'),
      ),
    ).toEqual(['2', '2', '3', '3', '1']);
  });
});

describe('the other Fernleaf pages', () => {
  it('say on cards how many days each student of a form group was out', async () => {
    const { document } = await open(
      '/index.php?q=/modules/Attendance/attendance_take_byFormGroup.php&gibbonFormGroupID=00022',
    );
    const expected = truth(sample.school, { ...year, unit: 'day', page: 'cards' });
    const cards = [...document.querySelectorAll('#attendance > div')];
    expect(cards).toHaveLength(14);
    for (const card of cards) {
      const number = card
        .querySelector('a')
        ?.getAttribute('href')
        ?.match(/\d{10}/)?.[0];
      const one = expected.find(({ sisId }) => sisId === number);
      expect(collapsed(card.querySelector('a.font-bold'))).toBe(one?.name);
      expect(collapsed(card.querySelector('.italic'))).toBe(
        one?.absences === 1 ? '1 Day Absent' : `${one?.absences} Days Absent`,
      );
    }
  });

  it('tell one student’s year in sentences', async () => {
    for (const one of truth(sample.school, { ...year, unit: 'day', page: 'history' })) {
      const path = `/index.php?q=/modules/Attendance/report_studentHistory.php&gibbonPersonID=${one.sisId}`;
      const text = collapsed((await open(path)).document.querySelector('#content-inner'));
      expect(text).toContain(`Attendance History for ${one.name}`);
      expect(text).toContain(`school days to date: ${one.enrolled} `);
      expect(text).toContain(`school days absent: ${one.absences} `);
    }
  });

  it('page through the student list without another address', async () => {
    const turn = async (page: string): Promise<string[]> => {
      const answer = await fetch(`${sample.origin}/fullscreen.php`, {
        method: 'POST',
        body: new URLSearchParams({ page }),
      });
      return bodyRows(parse(await answer.text()), 'table').map((cells) => cells[0] ?? '');
    };
    const names = [...(await turn('1')), ...(await turn('2'))];
    expect(names).toEqual(truth(sample.school, { ...year, unit: 'day' }).map(({ name }) => name));
    expect(await turn('99')).toEqual(await turn('2'));
  });
});
