import { expect, test } from 'vitest';
import { daysSinceReached, nextContact } from '../../../../components/case/contact-facts.ts';
import type { Contact } from '../../../../lib/domain/contact.ts';

const contact = (happenedOn: string, changes: Partial<Contact> = {}): Contact => ({
  id: crypto.randomUUID(),
  studentId: crypto.randomUUID(),
  createdAt: `${happenedOn}T15:00:00Z`,
  updatedAt: `${happenedOn}T15:00:00Z`,
  createdBy: 'Ms. Abara',
  revision: 1,
  deletedAt: null,
  channel: 'call',
  person: '',
  language: '',
  outcome: 'no-answer',
  happenedOn,
  words: '',
  nextAction: '',
  nextOn: null,
  isUpdate: false,
  ...changes,
});

test('only reaching somebody starts the days again', () => {
  const reached = contact('2025-11-10', { outcome: 'reached' });
  expect(
    daysSinceReached([contact('2025-11-19'), reached, contact('2025-11-01')], '2025-11-20'),
  ).toBe(10);
  expect(daysSinceReached([contact('2025-11-19')], '2025-11-20')).toBeNull();
  expect(daysSinceReached([contact('2025-11-20', { outcome: 'reached' })], '2025-11-20')).toBe(0);
});

test('a later contact takes the place of what was agreed before', () => {
  const agreed = contact('2025-11-10', { nextAction: 'Call', nextOn: '2025-11-24' });
  expect(nextContact([agreed])?.nextOn).toBe('2025-11-24');
  expect(nextContact([agreed, contact('2025-11-12')])).toBeNull();
  expect(nextContact([])).toBeNull();
});
