import { expect, test } from 'vitest';
import {
  noPurpose,
  purposeFrom,
  purposeProblems,
  recipientWords,
  recipients,
} from '../../../../components/leaving/purpose.ts';

test('all is said once there is a recipient, who it is where it is another one, and a reason', () => {
  expect(purposeProblems(noPurpose)).toEqual(['recipient', 'why']);
  expect(purposeProblems({ recipient: 'other', other: ' ', why: ' ' })).toEqual(['other', 'why']);
  expect(purposeProblems({ recipient: 'team', other: '', why: 'weekly' })).toEqual([]);
});

test('the words of an earlier line give its purpose back', () => {
  for (const recipient of recipients) {
    const other = recipient === 'other' ? 'Dr. Lind' : '';
    const purpose = { recipient, other, why: 'weekly team' };
    const kept = { to: recipientWords(purpose), why: purpose.why };
    expect(kept.to).not.toBe('');
    expect(purposeFrom(kept)).toEqual(purpose);
  }
  expect(purposeFrom({ to: '', why: '' })).toEqual(noPurpose);
});
