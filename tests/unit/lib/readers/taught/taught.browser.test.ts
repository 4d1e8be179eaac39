import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../../../lib/domain/page-reading.ts';
import type { Page, ReadPage } from '../../../../../lib/readers/reader.ts';
import { readWholePage, sourceCells } from '../../../../../lib/readers/read-page.ts';
import {
  heads,
  inOrder,
  pageOf,
  rows,
  tableOf,
  taughtLayout,
  taughtPage,
} from './invented-list.ts';

const taught = taughtPage();

function read(page: Page, one = taught): ReadPage {
  return readWholePage(page, { taught: [one] });
}
function counts({ students }: PageReading): [string, number | null][] {
  return students.map(({ name, absences }) => [name, absences]);
}
const changedHeads = (from: string, to: string) => heads.map((head) => (head === from ? to : head));

describe('a page somebody taught', () => {
  test('is read by it, and what is no number is nobody’s', () => {
    const { reading, covers, anchors } = read(pageOf(tableOf(heads, rows)));
    expect(reading).toMatchObject({ status: 'read', reader: `taught/${taught.id}` });
    expect(covers).toBe('school-year');
    expect(counts(reading)).toEqual([
      ['Anand-Holt, P', 19.5],
      ['Ferreyra-Pratt, L', 15],
      ['Kowalchuk, I', 0],
      ['de Villiers-Moon, A', null],
    ]);
    expect(reading.students[0]).toMatchObject({ sisId: '104466', unit: 'day', tardies: 1 });
    expect(reading.skipped).toEqual([{ text: 'Tot A: W/D', reason: 'not-a-number' }]);
    expect(anchors.get(1)?.textContent).toBe('Ferreyra-Pratt, L');
  });

  test('is still read when its columns moved and one came in between', () => {
    const moved = pageOf(inOrder([3, 2, 0, 1, 4]));
    expect(counts(read(moved).reading)).toEqual(counts(read(pageOf(tableOf(heads, rows))).reading));
    const wider = tableOf(
      ['Room', ...heads],
      rows.map((cells) => ['9', ...cells]),
    );
    expect(read(pageOf(wider)).reading.students[1]?.absences).toBe(15);
  });

  test('names the cell a number came from', () => {
    const page = pageOf(tableOf(heads, rows));
    const cells = sourceCells(page, read(page).reading, 1, [taught]);
    expect(cells.map(({ element, column }) => [element.textContent, column])).toEqual([
      ['15', 'Tot A'],
      ['3', 'Tdy'],
    ]);
  });

  test('lists nobody for total lines and rows without a name', () => {
    const more = [...rows, ['Total', '', '', '34.5', '4'], ['', '104777', '', '9', '']];
    const { reading } = read(pageOf(tableOf(heads, more)));
    expect(reading.students).toHaveLength(4);
    expect(reading.skipped.map(({ reason }) => reason)).toEqual(['not-a-number', 'no-name']);
  });
});

describe('a page that is no longer as it was taught', () => {
  test.each([
    ['its column has other words', tableOf(changedHeads('Tot A', 'Sum B'), rows), 'tot a'],
    ['its column stands there twice', tableOf(changedHeads('Zq', 'Tot A'), rows), 'tot a'],
    ['its ids are gone', tableOf(changedHeads('Ref', 'Phone'), rows), 'ref'],
    [
      'its column holds words',
      tableOf(
        heads,
        rows.map((row) => [...row.slice(0, 3), 'here', '']),
      ),
      'tot a',
    ],
    [
      'its days are more than a year has',
      tableOf(heads, [['Vale, Ada', '104466', '1', '412', '0']]),
      'tot a',
    ],
    [
      'its names are numbers',
      tableOf(
        heads,
        rows.map((row) => ['7', ...row.slice(1)]),
      ),
      'pupil',
    ],
  ])('says so when %s, and names nobody', (_, html, text) => {
    const { reading, covers } = read(pageOf(html));
    expect(reading.status).toBe('ambiguous');
    expect(reading.students).toEqual([]);
    expect(reading.skipped).toEqual([{ text, reason: 'page-changed' }]);
    expect(covers).toBe('unknown');
  });

  test('when columns of one word have moved', () => {
    const twins = ['Student', 'ID', 'A', 'A'];
    const cells = [['Vale, Ada', '2001', '7', '9']];
    const layout = {
      ...taughtLayout(),
      shape: {
        path: '/reports/rpt_att',
        kind: 'table' as const,
        heads: ['student', 'id', 'a', 'a'],
      },
      columns: {
        ...taughtLayout().columns,
        name: { label: 'student', nth: 0 },
        sisId: { label: 'id', nth: 0 },
        absences: { label: 'a', nth: 1 },
        tardies: null,
      },
    };
    const page = taughtPage(layout);
    expect(counts(read(pageOf(tableOf(twins, cells)), page).reading)).toEqual([['Vale, Ada', 9]]);
    const moved = tableOf(['ID', 'Student', 'A', 'A'], [['2001', 'Vale, Ada', '9', '7']]);
    expect(read(pageOf(moved), page).reading.status).toBe('ambiguous');
  });
});

describe('what was not taught', () => {
  test.each([
    [
      'another list of the same address',
      pageOf(tableOf(['Pupil', 'Bus', 'Stop', 'Total'], [['Vale, Ada', '3', '4', '17']])),
    ],
    ['the same list at another address', pageOf(tableOf(heads, rows), '/reports/rpt_bus')],
  ])('is left to others: %s', (_, page) => {
    expect(read(page).reading.reader).not.toBe(`taught/${taught.id}`);
  });
});

describe('what the page itself says', () => {
  const list = tableOf(heads, rows);
  const select = (chosen: string) =>
    `<label>Show <select name="show"><option>${chosen}</option><option>Other</option></select></label>`;

  test('its dates are the range', () => {
    const { reading, covers } = read(pageOf(`<p>2025-08-11 to 2025-11-20</p>${list}`));
    expect(covers).toBe('dated');
    expect(reading.range).toMatchObject({ from: '2025-08-11', to: '2025-11-20' });
  });

  test.each(['Current month', 'Term 1'])('%s, when chosen, is no school year', (chosen) => {
    const { covers, reading } = read(pageOf(`${select(chosen)}${list}`));
    expect(covers).toBe('unknown');
    expect(reading.students[0]?.absences).toBe(19.5);
  });

  test('another unit that was chosen is not what was taught', () => {
    const { reading } = read(pageOf(`${select('Periods')}${list}`));
    expect(reading).toMatchObject({ status: 'ambiguous', students: [] });
    expect(reading.skipped).toEqual([{ text: 'Periods', reason: 'unit-unknown' }]);
  });

  test('a key in the row stands for the id it does not show', () => {
    const linked = rows.map(([name = '', id = '', ...more]) => [
      `<a href="/p?student_id=${id}">${name}</a>`,
      ...more,
    ]);
    const shape = {
      path: '/reports/rpt_att',
      kind: 'table' as const,
      heads: ['pupil', 'zq', 'tot a', 'tdy'],
    };
    const layout = { ...taughtLayout({ sisId: null }), shape };
    const page = pageOf(tableOf(['Pupil', 'Zq', 'Tot A', 'Tdy'], linked));
    expect(read(page, taughtPage(layout)).reading.students[0]?.sisId).toBe('104466');
  });
});

test('two reports of one address are each read by their own layout', () => {
  const other = ['Pupil', 'Ref', 'Zq', 'Sum B', 'Tdy'];
  const layout = {
    ...taughtLayout(),
    shape: { ...taughtLayout().shape, heads: other.map((head) => head.toLowerCase()) },
    columns: { ...taughtLayout().columns, absences: { label: 'sum b', nth: 0 } },
  };
  const second = { ...taughtPage(layout), id: '7f3c1f0e-6a51-4f0e-9d59-0b8d3f2a1c02' };
  const pages = [taught, second];
  const readerOf = (html: string) => readWholePage(pageOf(html), { taught: pages }).reading.reader;
  expect(readerOf(tableOf(heads, rows))).toBe(`taught/${taught.id}`);
  expect(readerOf(tableOf(other, rows))).toBe(`taught/${second.id}`);
});

describe('what the counts are', () => {
  test('of a term they cover nobody knows what', () => {
    const page = taughtPage(taughtLayout({ window: 'term' }));
    expect(read(pageOf(tableOf(heads, rows)), page).covers).toBe('unknown');
  });

  test('one kind alone is no total; both kinds together are, where somebody said so', () => {
    const html = tableOf(
      ['Pupil', 'Ref', 'Unx', 'Exc'],
      [
        ['Vale, Ada', '104466', '4', '3'],
        ['Holt, Bo', '104467', '4', '-'],
      ],
    );
    const shape = {
      path: '/reports/rpt_att',
      kind: 'table' as const,
      heads: ['pupil', 'ref', 'unx', 'exc'],
    };
    const ref = (label: string) => ({ label, nth: 0 });
    const columns = {
      name: ref('pupil'),
      sisId: ref('ref'),
      absences: null,
      excused: null,
      unexcused: ref('unx'),
      tardies: null,
      enrolled: null,
    };
    const one = taughtPage({ ...taughtLayout(), shape, columns });
    expect(read(pageOf(html), one).reading.students[0]).toMatchObject({
      absences: null,
      unexcused: 4,
    });
    const both = taughtPage({
      ...taughtLayout(),
      shape,
      columns: { ...columns, excused: ref('exc') },
    });
    expect(counts(read(pageOf(html), both).reading)).toEqual([
      ['Vale, Ada', 7],
      ['Holt, Bo', null],
    ]);
  });
});
