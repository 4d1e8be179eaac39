import { expect, test } from 'vitest';
import { layoutOf } from '../../../../../lib/domain/teaching.ts';
import { readWholePage } from '../../../../../lib/readers/read-page.ts';
import { heads, pageOf, pointAt, rows, tableOf, taughtPage } from './invented-list.ts';

const list = tableOf(heads, rows);

function readTaught(html: string) {
  const draft = pointAt(pageOf(list), '15');
  const layout =
    draft && layoutOf({ ...draft, counted: 'all', unit: 'day', window: 'school-year' });
  if (!layout) throw new Error('Nothing was taught.');
  return readWholePage(pageOf(html), { taught: [taughtPage(layout)] });
}

test('of a list in pages the part is read, and how many the whole list has is said', () => {
  const { reading, listed, covers } = readTaught(`<p>1 to 4 of 320</p>${list}`);
  expect(reading).toMatchObject({ status: 'incomplete', rows: { seen: 4, read: 4 } });
  expect([listed, covers]).toEqual([320, 'school-year']);
});

test('the last page of one page is the whole list', () => {
  const { reading, listed } = readTaught(`<p>1 to 4 of 4</p>${list}`);
  expect([reading.status, listed]).toEqual(['read', null]);
});

test('two lists that say different wholes are parts of nobody knows how many', () => {
  const more = tableOf(heads, [['Thistle, Fay', '104900', '12', '22', '0']]);
  const { reading, listed } = readTaught(
    `<section><p>1 to 4 of 30</p>${list}</section><section><p>1 to 1 of 28</p>${more}</section>`,
  );
  expect(reading.students).toHaveLength(5);
  expect([reading.status, listed]).toEqual(['incomplete', null]);
});

test('courses under the same heads are no students: the page has changed', () => {
  const courses = ['Algebra 1', 'Biology 2', 'Chemistry 1', 'Drama 3'].map((course, at) => [
    course,
    `3044${at}`,
    '12',
    '44',
    '1',
  ]);
  const { reading } = readTaught(tableOf(heads, courses));
  expect(reading).toMatchObject({ status: 'ambiguous', students: [] });
  expect(reading.skipped).toEqual([{ text: 'pupil', reason: 'page-changed' }]);
});

test('names that are words of lists are names where there are few, or others beside them', () => {
  const people = [
    ['Day, Grace', '104771', '12', '19', '1'],
    ['Page, Summer', '104772', '12', '3', '1'],
  ];
  const names = (html: string) => readTaught(html).reading.students.map(({ name }) => name);
  expect(names(tableOf(heads, people))).toEqual(['Day, Grace', 'Page, Summer']);
  expect(names(tableOf(heads, [...people, ...rows]))).toHaveLength(6);
});
