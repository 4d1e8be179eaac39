import type { Interview } from '../domain/casework/interview.ts';
import { changeStore, type ChangingRows } from './change-store.ts';
import { settleCrossings } from './outstanding.ts';
import type { Author } from './record.ts';
import { addRecord, liveRecords, replaceRecord, type StaffFields } from './staff-records.ts';
import type { Store } from './store.ts';

/** What one talk brings: the interview, and the answer to "do you know why?" that follows from it, if any. */
export type Intake = { interview: StaffFields<'interviews'>; cause: StaffFields<'causes'> | null };

/**
 * Keeps an interview and the answer that follows from it, both or neither. A staff guess that the talk confirms is changed into
 * what was said, and stays in the history. Rejects with ZodError on bad input, MissingRecordError without such a student.
 */
export function recordIntake(
  store: Store,
  { interview, cause }: Intake,
  author: Author,
): Promise<Interview> {
  return changeStore(store, async (rows) => {
    const kept = await addRecord(rows, 'interviews', interview, author);
    if (cause !== null) {
      await keepAnswer(rows, cause, author);
      await settleCrossings(rows, kept.studentId, author);
    }
    return kept;
  });
}

async function keepAnswer(
  rows: ChangingRows,
  cause: StaffFields<'causes'>,
  author: Author,
): Promise<void> {
  const known = await liveRecords(rows, 'causes', cause.studentId);
  const same = known.filter(({ item }) => item !== null && item === cause.item);
  const guess = same.find(({ source }) => source === 'staff-guess');
  if (guess) {
    // Which cause is the main one was decided before and is not what the talk was about.
    replaceRecord(rows, 'causes', guess, { ...cause, weight: guess.weight }, 'edit', author);
  } else if (!same.some(({ source }) => source === cause.source)) {
    await addRecord(rows, 'causes', cause, author);
  }
}
