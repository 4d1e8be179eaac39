import { expect, test } from 'vitest';
import { likelyChampion, openRoles } from '../../../../../lib/domain/casework/team.ts';

test('the seed asks for four people; a role without a name is open', () => {
  expect(openRoles([])).toEqual(['mentor', 'strengths-teacher', 'counselor', 'family-liaison']);
  expect(
    openRoles([
      { role: 'mentor', name: 'H. Bell' },
      { role: 'counselor', name: '  ' },
    ]),
  ).toEqual(['strengths-teacher', 'counselor', 'family-liaison']);
});

test('the mentor is offered as champion before others, and nobody without a name', () => {
  const nurse = { role: 'nurse', name: 'A. Iyer' } as const;
  const mentor = { role: 'mentor', name: 'H. Bell' } as const;
  expect(likelyChampion([nurse, mentor])).toEqual(mentor);
  expect(likelyChampion([nurse, { ...mentor, name: '' }])).toEqual(nurse);
  expect(likelyChampion([])).toBeNull();
});
