import { expect, test } from 'vitest';
import { causeColumns, columnSchema } from '../../../../lib/domain/export-column.ts';
import { columnsFor, mayInclude } from '../../../../lib/export/columns.ts';

const all = { causes: true, restrictedNotes: true, privateNotes: true };

test('without the tick the columns of causes are left out', () => {
  expect(columnsFor(all, null)).toEqual(columnSchema.options);
  const without = columnsFor({ ...all, causes: false }, null);
  expect(without.filter((column) => causeColumns.has(column))).toEqual([]);
  expect(without).toHaveLength(columnSchema.options.length - 5);
});

test('only columns the school allows are in a file, in their usual order', () => {
  expect(columnsFor(all, ['missed', 'cause', 'studentId'])).toEqual([
    'studentId',
    'missed',
    'cause',
  ]);
  expect(columnsFor({ ...all, causes: false }, ['missed', 'cause', 'studentId'])).toEqual([
    'studentId',
    'missed',
  ]);
  expect(columnsFor(all, [])).toEqual([]);
});

test('what has no column left cannot be ticked', () => {
  expect(mayInclude(null)).toEqual(all);
  expect(mayInclude(['studentId', 'text'])).toEqual({ ...all, causes: false });
  expect(mayInclude(['studentId', 'weight'])).toEqual({
    causes: true,
    restrictedNotes: false,
    privateNotes: false,
  });
});
