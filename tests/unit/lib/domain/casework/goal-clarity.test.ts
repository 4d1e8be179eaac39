import { expect, test } from 'vitest';
import { isGoalClear } from '../../../../../lib/domain/casework/goal-clarity.ts';
import { claimedDays } from '../../../../../lib/domain/casework/recover-claim.ts';

test.each([
  '',
  'Improve attendance',
  'Come to school more often',
  'Improve attendance and make up all 17 days',
  'No one is left behind',
  'Attention in the monarchy',
  'Mejorar la asistencia',
  'Venir a la escuela por la una puerta',
  'Recuperar los 17 días perdidos',
])('says no day, time or number: %s', (goal) => {
  expect(isGoalClear(goal)).toBe(false);
});

test.each([
  'Attend math tutoring twice weekly and join the after-school study group on Tuesdays',
  'In by 9:40',
  'Here on mondays',
  'Wed and Sat with Mr. Bell',
  'Every morning',
  'Make up 3 days on Saturdays',
  'Venir los miércoles',
  'Venir los MIÉRCOLES',
  'Tres veces por semana',
  'Llegar al mediodía',
  'Cada mañana',
  'حتى ٩:٤٠',
])('says one: %s', (goal) => {
  expect(isGoalClear(goal)).toBe(true);
});

test('days that a goal says it will bring back, in both languages', () => {
  expect(claimedDays('Make up all 17 days and recover five missed days')).toEqual([17, 5]);
  expect(claimedDays('Recuperar los 4,5 días')).toEqual([4.5]);
  expect(claimedDays('Here on 17 days in May')).toEqual([]);
  expect(claimedDays('Make up 3 sessions')).toEqual([]);
});
