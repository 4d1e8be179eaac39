import type { HandOverChoice } from '../../../../components/backup/HandOverForm.tsx';
import { handOverRecords } from '../../../../lib/backup/hand-over.ts';
import { noRecords, type RecordsByTable } from '../../../../lib/backup/records.ts';
import type { Rows } from '../../../../lib/store/read-store.ts';
import { writtenAbout } from '../../../../lib/store/staff-records.ts';

/** What would be handed over just now, and how many restricted notes there are about those students. */
export type HandedOver = { records: RecordsByTable; restrictedNotes: number };

/** Reads what is about the chosen students, and nothing about anybody else. */
export async function handedOver(rows: Rows, choice: HandOverChoice): Promise<HandedOver> {
  const ids = [...choice.students];
  const students = await rows.getMany('students', ids);
  const about: RecordsByTable = {
    ...noRecords(),
    students: students.filter((student) => student !== undefined),
    readings: await rows.about('readings', ids),
    pastReadings: await rows.about('pastReadings', ids),
    crossings: await rows.about('crossings', ids),
    ...(await writtenAbout(rows, ids)),
  };
  const restricted = handOverRecords(about, { ...choice, restrictedNotes: true }).notes.filter(
    ({ kind }) => kind === 'restricted',
  );
  return { records: handOverRecords(about, choice), restrictedNotes: restricted.length };
}
