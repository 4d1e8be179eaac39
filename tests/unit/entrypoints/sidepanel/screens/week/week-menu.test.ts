import { expect, test } from 'vitest';
import {
  menuActs,
  ownEntries,
} from '../../../../../../entrypoints/sidepanel/screens/week/week-menu.ts';
import { taskOf } from '../../../../lib/domain/casework/agenda-cases.ts';

const subject = { key: 'k', studentId: 's', name: 'n', item: 'task', recordId: null } as const;
const entry = { ...taskOf(1), person: 'Ms. Abara' };

test.each([
  ['nobody said who they are', { hasName: false, isOwn: false, entries: [] }, []],
  ['not one of mine', { hasName: true, isOwn: false, entries: [] }, ['addMine']],
  ['one I added', { hasName: true, isOwn: true, entries: [entry] }, ['removeMine']],
  ['one whose plan names me', { hasName: true, isOwn: true, entries: [] }, []],
])('%s', (_, known, mine) => {
  expect(menuActs({ ...subject, task: null }, known)).toEqual(['putOff', ...mine, 'addTask']);
});

test('a task can be edited and removed', () => {
  const known = { hasName: false, isOwn: false, entries: [] };
  expect(menuActs({ ...subject, task: taskOf(1) }, known)).toEqual([
    'putOff',
    'addTask',
    'editTask',
    'removeTask',
  ]);
});

test('only a person’s own entries are taken off their list', () => {
  const other = { ...entry, person: 'Mr. Bell' };
  expect(ownEntries([entry, other], ' ms. abara')).toEqual([entry]);
  expect(ownEntries(undefined, 'Ms. Abara')).toEqual([]);
});
