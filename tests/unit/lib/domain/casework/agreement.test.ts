import { expect, test } from 'vitest';
import {
  agreedOn,
  openParts,
  partiesToAsk,
  type Agreed,
} from '../../../../../lib/domain/casework/agreement.ts';

const yes = (party: Agreed['party'], on: string): Agreed => ({
  party,
  name: 'R. V.',
  on,
  how: 'signed',
});
const today = '2025-10-10';

test('agreed when student, family and school said yes: on the day of the last first yes', () => {
  const agreed = [
    yes('student', '2025-10-01'),
    yes('family', '2025-10-03'),
    yes('school', '2025-10-02'),
  ];
  expect(agreedOn({ agreed }, today)).toBe('2025-10-03');
  expect(agreedOn({ agreed: [...agreed, yes('family', '2025-10-09')] }, today)).toBe('2025-10-03');
  expect(agreedOn({ agreed: agreed.slice(1) }, today)).toBeNull();
});

test('a yes of tomorrow is not one yet', () => {
  expect(partiesToAsk({ agreed: [yes('family', '2025-10-11')] }, today)).toEqual([
    'student',
    'family',
    'school',
  ]);
});

test('parts without words are open', () => {
  expect(openParts({ expected: 'Mon to Thu', supports: ' ', progress: '', agreed: [] })).toEqual([
    'supports',
    'progress',
  ]);
});
