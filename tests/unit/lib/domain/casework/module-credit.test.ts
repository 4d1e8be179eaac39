import { expect, test } from 'vitest';
import { countModules, moduleState } from '../../../../../lib/domain/casework/module-credit.ts';
import { moduleOf, verifiedModuleOf } from './casework-records.ts';

const today = '2025-12-01';

test('begun, completed, verified: a verification needs a name, a day and something completed', () => {
  const done = { completedOn: '2025-11-18' };
  expect(moduleState(moduleOf(1, { startedOn: '2025-12-02' }), today)).toBeNull();
  expect(moduleState(moduleOf(1), today)).toBe('attempted');
  expect(moduleState(moduleOf(1, done), today)).toBe('earned');
  expect(moduleState(moduleOf(1, { ...done, verifiedOn: today }), today)).toBe('earned');
  expect(moduleState(moduleOf(1, { verifiedOn: today, verifier: 'Ms. Iyer' }), today)).toBe(
    'attempted',
  );
  expect(moduleState(verifiedModuleOf(1, '2025-11-18'), today)).toBe('verified');
  expect(moduleState(verifiedModuleOf(1, '2025-12-02'), today)).toBe('attempted');
});

test('credits add up exactly and are not applicable where nothing bears any', () => {
  const credited = [0.1, 0.2, 0.5].map((credits, index) => ({
    ...verifiedModuleOf(index, '2025-11-18'),
    credits,
  }));
  expect(countModules([...credited, moduleOf(9, { credits: 0.5 })], today)).toEqual({
    attempted: 4,
    earned: 3,
    verified: 3,
    credits: { attempted: 1.3, earned: 0.8, verified: 0.8 },
  });
  expect(countModules([moduleOf(1)], today).credits).toBeNull();
});

test('the same module entered twice is one; the further one counts', () => {
  const twice = [
    moduleOf(1, { module: 'Module 3' }),
    { ...verifiedModuleOf(2, '2025-11-18'), module: ' module 3', course: 'ALGEBRA 1' },
  ];
  expect(countModules(twice, today)).toMatchObject({ attempted: 1, verified: 1 });
  expect(countModules(twice.toReversed(), today)).toMatchObject({ attempted: 1, verified: 1 });
  const unnamed = [moduleOf(1, { module: '' }), moduleOf(2, { module: '' })];
  expect(countModules(unnamed, today).attempted).toBe(2);
});
