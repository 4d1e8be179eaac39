import { describe, expect, test } from 'vitest';
import {
  daysSinceReached,
  familyUpdateDue,
  lastUpdateOn,
  openActions,
  triesSinceReached,
} from '../../../../../lib/domain/casework/contact-days.ts';
import {
  isGoodTime,
  wantsChannel,
} from '../../../../../lib/domain/casework/contact-preferences.ts';

const today = '2025-11-20';
const contact = (
  id: string,
  happenedOn: string,
  outcome: 'reached' | 'no-answer' | 'left-message' = 'reached',
  nextOn: string | null = null,
) => ({
  id,
  happenedOn,
  outcome,
  nextAction: nextOn === null ? '' : 'Confirm daycare',
  nextOn,
  deletedAt: null,
});

describe('days since someone was really reached', () => {
  test('only reached counts, and nothing in the bin or in the future', () => {
    const log = [
      contact('a', '2025-11-03'),
      contact('b', '2025-11-17'),
      contact('c', '2025-11-19', 'no-answer'),
      { ...contact('d', '2025-11-20'), deletedAt: '2025-11-20T10:00:00Z' },
      contact('e', '2025-11-21'),
    ];
    expect(daysSinceReached(log, today)).toBe(3);
    expect(triesSinceReached(log, today)).toBe(1);
  });

  test('never reached is unknown, not 0', () => {
    expect(daysSinceReached([contact('a', '2025-11-19', 'left-message')], today)).toBeNull();
    expect(triesSinceReached([contact('a', '2025-11-19', 'left-message')], today)).toBe(1);
    expect(daysSinceReached([], today)).toBeNull();
  });
});

test('the last update is one that went out as such, by today', () => {
  const sent = (id: string, day: string, deletedAt: string | null = null) => ({
    ...contact(id, day, 'left-message'),
    deletedAt,
    isUpdate: true,
  });
  const call = { ...contact('z', '2025-11-19'), isUpdate: false };
  expect(lastUpdateOn([call], today)).toBeNull();
  const log = [sent('a', '2025-11-06'), sent('b', '2025-11-13'), sent('c', '2025-11-21'), call];
  expect(lastUpdateOn(log, today)).toBe('2025-11-13');
  const binned = sent('d', '2025-11-18', '2025-11-18T10:00:00Z');
  expect(lastUpdateOn([...log, binned], today)).toBe('2025-11-13');
});

test('a weekly update is due 7 days after the last, not before the start, and not after the plan', () => {
  const plan = { startsOn: '2025-11-10', weeks: 2 };
  expect(familyUpdateDue(plan, null)).toBe('2025-11-17');
  expect(familyUpdateDue(plan, '2025-11-01')).toBe('2025-11-17');
  expect(familyUpdateDue(plan, '2025-11-17')).toBe('2025-11-24');
  expect(familyUpdateDue(plan, '2025-11-19')).toBeNull();
});

describe('next steps', () => {
  test('open until a contact on or after the day; an earlier one may have been about something else', () => {
    const step = contact('a', '2025-11-10', 'reached', '2025-11-18');
    expect(openActions([step], today)).toEqual([
      { contactId: 'a', action: 'Confirm daycare', dueOn: '2025-11-18', late: true },
    ]);
    expect(openActions([step, contact('b', '2025-11-12')], today)).toHaveLength(1);
    expect(openActions([step, contact('b', '2025-11-18', 'no-answer')], today)).toEqual([]);
  });

  test('due today is not late, and the earliest stands first', () => {
    const log = [
      contact('a', '2025-11-10', 'reached', '2025-12-01'),
      contact('b', '2025-11-11', 'reached', today),
    ];
    expect(openActions(log, today).map(({ contactId, late }) => [contactId, late])).toEqual([
      ['b', false],
      ['a', false],
    ]);
  });
});

test('channels not asked about are open; those named are the only ones', () => {
  expect(wantsChannel(null, 'call')).toBe(true);
  expect(wantsChannel({ channels: [] }, 'call')).toBe(true);
  expect(wantsChannel({ channels: ['text'] }, 'call')).toBe(false);
});

test('good times, also over midnight', () => {
  expect(isGoodTime({ notBefore: '17:00', notAfter: '20:00' }, '16:59')).toBe(false);
  expect(isGoodTime({ notBefore: '17:00', notAfter: null }, '17:00')).toBe(true);
  expect(isGoodTime({ notBefore: '22:00', notAfter: '06:00' }, '05:30')).toBe(true);
  expect(isGoodTime({ notBefore: '22:00', notAfter: '06:00' }, '12:00')).toBe(false);
});
