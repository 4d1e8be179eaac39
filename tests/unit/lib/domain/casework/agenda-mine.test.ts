import { expect, test } from 'vitest';
import { isOwnStudent, isOwnTask } from '../../../../../lib/domain/casework/agenda-mine.ts';
import { taskOf } from './agenda-cases.ts';

const nobody = { champion: null, team: [] };
const member = (name: string) => ({ role: 'mentor', name }) as const;

test.each([
  ['in their caseload', nobody, [{ person: 'Ms. Abara' }], true],
  ['in somebody else’s', nobody, [{ person: 'Mr. Bell' }], false],
  ['their champion', { ...nobody, champion: member(' ms. abara ') }, [], true],
  ['in their team', { ...nobody, team: [member('Mr. Bell'), member('Ms. Abara')] }, [], true],
  ['without a plan', null, [], false],
  ['with a team nobody named', { ...nobody, team: [member('')] }, [], false],
])('a student %s', (_, plan, caseload, isOwn) => {
  expect(isOwnStudent('Ms. Abara', plan, caseload)).toBe(isOwn);
});

test('whoever gave no name has no students of their own', () => {
  expect(isOwnStudent('', { ...nobody, team: [member('')] }, [])).toBe(false);
});

test('a task is of the one it was given to, else of the one who wrote it', () => {
  expect(isOwnTask('Ms. Abara', taskOf(1))).toBe(true);
  expect(isOwnTask('Mr. Bell', taskOf(1))).toBe(false);
  expect(isOwnTask('Mr. Bell', taskOf(1, { who: 'mr. bell' }))).toBe(true);
  expect(isOwnTask('Ms. Abara', taskOf(1, { who: 'Mr. Bell' }))).toBe(false);
});
