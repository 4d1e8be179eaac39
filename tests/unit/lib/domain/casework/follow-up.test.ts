import { expect, test } from 'vitest';
import { followUps, openFollowUps } from '../../../../../lib/domain/casework/follow-up.ts';
import { idOf, sessionOf } from './casework-records.ts';

const today = '2025-11-21';
const studentId = idOf(500);
const missed = sessionOf(3, '2025-11-19', 'missed');
const contact = (happenedOn: string, deletedAt: string | null = null) => ({
  studentId,
  happenedOn,
  deletedAt,
});
const none = { contacts: [], notes: [] };

test('a miss is due the same day and open; excused, cancelled and future ones make none', () => {
  const sessions = [
    missed,
    sessionOf(4, '2025-11-20', 'excused'),
    sessionOf(5, '2025-11-18', 'cancelled'),
    sessionOf(6, '2025-11-24', 'missed'),
  ];
  const all = followUps(sessions, none, today);
  expect(all).toEqual([
    { sessionId: idOf(3), studentId, dueOn: '2025-11-19', doneOn: null, by: null },
  ]);
  expect(openFollowUps(all)).toHaveLength(1);
});

test('the first contact of that day or later answers it, whatever its outcome', () => {
  const contacts = [contact('2025-11-18'), contact('2025-11-20'), contact('2025-11-19')];
  expect(followUps([missed], { contacts, notes: [] }, today)[0]).toMatchObject({
    doneOn: '2025-11-19',
    by: 'contact',
  });
});

test('a contact before it, of tomorrow, in the bin or about somebody else does not', () => {
  const contacts = [
    contact('2025-11-18'),
    contact('2025-11-22'),
    contact('2025-11-20', '2025-11-20T12:00:00Z'),
    { ...contact('2025-11-20'), studentId: idOf(501) },
  ];
  expect(openFollowUps(followUps([missed], { contacts, notes: [] }, today))).toHaveLength(1);
});

test('a note answers it too, on the day it was written here', () => {
  const notes = [{ studentId, createdAt: '2025-11-20T05:00:00Z', deletedAt: null }];
  const answered = followUps([missed], { contacts: [], notes }, today, 'Pacific/Honolulu');
  expect(answered[0]).toMatchObject({ doneOn: '2025-11-19', by: 'note' });
});

test('a corrected mark takes the follow-up back', () => {
  const corrected = sessionOf(3, '2025-11-19', 'here', { revision: 2 });
  expect(followUps([missed, corrected], none, today)).toEqual([]);
});
