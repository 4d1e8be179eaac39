import { expect, test } from 'vitest';
import { chosen, dayOfField, dayOfSelects } from '../../../../../lib/readers/page/controls.ts';
import { linksTo, parameter } from '../../../../../lib/readers/page/links.ts';

function form(html: string): Element {
  return new DOMParser().parseFromString(`<form>${html}</form>`, 'text/html').body;
}

test('a select says what it came with, not what was chosen since', () => {
  const root = form(
    '<select name="unit"><option value="">Daily</option><option value="all" selected>All</option></select>',
  );
  const select = root.querySelector('select');
  if (select) select.value = '';
  expect(chosen(root, 'unit')).toEqual({ value: 'all', text: 'All' });
});

test('without a mark the first option is meant', () => {
  expect(
    chosen(form('<select name="unit"><option>Daily</option><option>All</option></select>'), 'unit'),
  ).toEqual({ value: 'Daily', text: 'Daily' });
  expect(chosen(form('<select name="unit"></select>'), 'unit')).toBeNull();
  expect(chosen(form(''), 'unit')).toBeNull();
});

test('three selects make a day, in any language, or none', () => {
  const selects = (month: string) =>
    form(
      `<select name="day_to"><option>9</option></select><select name="month_to"><option value="${month}">agosto</option></select><select name="year_to"><option>2026</option></select>`,
    );
  expect(dayOfSelects(selects('08'), '_to')).toEqual({
    day: '2026-08-09',
    label: 'agosto 9 2026',
  });
  expect(dayOfSelects(selects(''), '_to')).toBeNull();
  expect(dayOfSelects(form(''), '_to')).toBeNull();
});

test('a date field is read as the page wrote it', () => {
  const root = form(
    '<input type="date" name="from" value="2026-08-10"><input name="to" value="10/11/2026">',
  );
  const field = root.querySelector('input');
  if (field) field.value = '2020-01-01';
  expect(dayOfField(root, 'from')).toBe('2026-08-10');
  expect(dayOfField(root, 'to')).toBeNull();
  expect(dayOfField(root, 'none')).toBeNull();
});

test('links are found and read whether their address is encoded or not', () => {
  const root = form(
    '<a href="index.php?q=%2Fm%2Fa.php&amp;id=1">x</a><a href="./index.php?q=/m/a.php&amp;id=2#top">y</a><a href="b.php">z</a><a>w</a>',
  );
  expect(linksTo(root, '/m/a.php').map((link) => parameter(link, 'id'))).toEqual(['1', '2']);
  expect(parameter(root.querySelectorAll('a')[2] ?? root, 'id')).toBe('');
});
