import { expect, test } from 'vitest';
import {
  draftKey,
  openFormFrom,
  openFormText,
  partOf,
} from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';

test('which form was open is found again, and anything else is none', () => {
  const edit = { kind: 'note', id: '42' } as const;
  expect(openFormFrom(openFormText(edit))).toEqual(edit);
  const add = { kind: 'cause', id: null } as const;
  expect(openFormFrom(openFormText(add))).toEqual(add);
  expect(openFormFrom(openFormText(null))).toBeNull();
  expect(openFormFrom('nothing-of-ours/42')).toBeNull();
  expect(openFormFrom(null)).toBeNull();
});

test('every form stands in its tab and keeps a draft of its own', () => {
  expect(partOf({ kind: 'step', id: null })).toBe('plan');
  expect(partOf({ kind: 'contact', id: null })).toBe('family');
  expect(draftKey('s', { kind: 'note', id: null })).not.toBe(
    draftKey('s', { kind: 'note', id: '1' }),
  );
});
