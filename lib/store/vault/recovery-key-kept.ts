import type { Database } from '../db.ts';
import { whileNotMoving } from '../writer.ts';

const key = 'recoveryKeyNotKept';

/** Notes, in the transaction that makes a recovery key, that nobody has said yet that it is kept. */
export async function noteKeyMade(db: Database): Promise<void> {
  await db.housekeeping.put({ key, value: true });
}

/** Somebody said that the newest recovery key is printed or saved. */
export async function noteKeyKept(db: Database): Promise<void> {
  await whileNotMoving(db, () =>
    db.transaction('rw', db.housekeeping, () => db.housekeeping.delete(key)),
  );
}

/** Whether the newest recovery key is kept, as far as anybody said; a key shown once to nobody opens nothing for anyone. */
export async function isKeyKept(db: Database): Promise<boolean> {
  return (await db.housekeeping.get(key)) === undefined;
}
