import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../../../lib/domain/teaching.ts';
import { readWholePage } from '../../../../../lib/readers/read-page.ts';
import { heads, pageOf, pointAt, rows, tableOf, taughtPage } from './invented-list.ts';

const answers = { counted: 'all', unit: 'day', window: 'school-year' } as const;

/** Teaches a page by pointing at a text of it. */
function teach(html: string, text: string, path?: string) {
  const draft = pointAt(pageOf(html, path), text);
  const layout = draft && layoutOf({ ...draft, ...answers });
  if (!draft || !layout) throw new Error('Nothing was taught.');
  return { draft, page: taughtPage(layout) };
}
function read(html: string, taught: ReturnType<typeof teach>, path?: string) {
  const { reading, anchors } = readWholePage(pageOf(html, path), { taught: [taught.page] });
  const students = reading.students.map(({ name, sisId, absences }) => [name, sisId, absences]);
  return { reading, students, anchors };
}

describe('cards of students', () => {
  const card = (name: string, id: string, count: string, label = 'Zq total') =>
    `<article class="card"><h3>${name}</h3><dl><dt>Student ID</dt><dd>${id}</dd><dt>${label}</dt><dd>${count}</dd></dl></article>`;
  const page = (cards: string[]) => `<h1>Students</h1><div>${cards.join('')}</div>`;
  const three = page([
    card('Vale, Ada', '104466', '17'),
    card('Holt, Bo', '104467', '4.5'),
    card('Moon, Cy', '104468', '–'),
  ]);

  test('are taught by pointing at one number', () => {
    const taught = teach(three, '17');
    expect(taught.draft.shape.kind).toBe('cards');
    const { students, reading, anchors } = read(three, taught);
    expect(reading).toMatchObject({ status: 'read', reader: `taught/${taught.page.id}` });
    expect(students).toEqual([
      ['Vale, Ada', '104466', 17],
      ['Holt, Bo', '104467', 4.5],
      ['Moon, Cy', '104468', null],
    ]);
    expect(anchors.get(0)?.textContent).toBe('Vale, Ada');
  });

  test('whose label has other words have changed', () => {
    const renamed = page([
      card('Vale, Ada', '104466', '17', 'Zq sum'),
      card('Holt, Bo', '104467', '4', 'Zq sum'),
    ]);
    const { reading } = read(renamed, teach(three, '17'));
    expect(reading).toMatchObject({ status: 'ambiguous', students: [] });
    expect(reading.skipped).toEqual([{ text: 'zq total', reason: 'page-changed' }]);
  });

  test('one student’s page is read for the next student', () => {
    const one = page([card('Vale, Ada', '104466', '17')]);
    const other = page([card('Holt, Bo', '104467', '21')]);
    const taught = teach(one, '17', '/students/104466/zq');
    expect(read(other, taught, '/students/104467/zq').students).toEqual([
      ['Holt, Bo', '104467', 21],
    ]);
  });
});

describe('names in two columns', () => {
  const html = tableOf(
    ['Last name', 'First name', 'Student ID', 'Tot A'],
    [
      ['Vale', 'Ada', '104466', '17'],
      ['Vale', 'Bo', '104467', '4'],
      ['Moon', '', '104468', '5'],
    ],
  );
  test('are both taken, and nobody is named by half of them', () => {
    const taught = teach(html, '17');
    expect(taught.draft).toMatchObject({
      name: { label: 'last name' },
      givenName: { label: 'first name' },
    });
    expect(read(html, taught).students).toEqual([
      ['Ada Vale', '104466', 17],
      ['Bo Vale', '104467', 4],
      ['Moon', '104468', 5],
    ]);
  });

  test('say so when one of them is gone', () => {
    const without = html.replace('First name', 'Room');
    const { reading } = read(without, teach(html, '17'));
    expect(reading.skipped).toEqual([{ text: 'first name', reason: 'page-changed' }]);
    expect(reading.students).toEqual([]);
  });
});

describe('several lists of one shape', () => {
  const more = [['Thistle, Fay', '104900', '12', '22', '0']];
  test('are both read, each student once', () => {
    const html = `<h2>9A</h2>${tableOf(heads, rows)}<h2>9B</h2>${tableOf(heads, more)}`;
    const { students } = read(html, teach(html, '15'));
    expect(students).toHaveLength(5);
    expect(students[4]).toEqual(['Thistle, Fay', '104900', 22]);
  });

  test('a student with two counts has none', () => {
    const again = [['Ferreyra-Pratt, L', '104502', '12', '2', '3']];
    const html = `${tableOf(heads, rows)}${tableOf(heads, again)}`;
    const { students, reading } = read(html, teach(html, '15'));
    expect(students[1]).toEqual(['Ferreyra-Pratt, L', '104502', null]);
    expect(reading.skipped).toContainEqual({ text: 'Ferreyra-Pratt, L', reason: 'listed-twice' });
  });
});

test('of a virtual list that holds a part of its rows, the rest is missing and said so', () => {
  const cells = (role: string, row: readonly string[]) =>
    `<div role="row">${row.map((text) => `<span role="${role}">${text}</span>`).join('')}</div>`;
  const html = `<div role="grid" aria-rowcount="321">${cells('columnheader', heads)}${rows.map((row) => cells('gridcell', row)).join('')}</div>`;
  const taught = teach(html.replaceAll('<span', '<b').replaceAll('</span', '</b'), '15');
  expect(taught.draft.shape.kind).toBe('aria-grid');
  const { reading } = read(html, taught);
  expect(reading.status).toBe('incomplete');
  expect(reading.students).toHaveLength(4);
  expect(reading.skipped).toContainEqual({ text: '316', reason: 'rows-missing' });
});
