import { unseal } from '../../../../../lib/sealing/seal.ts';
import type { Student } from '../../../../../lib/domain/student.ts';
import { recordCause } from '../../../../../lib/store/causes.ts';
import { addContact } from '../../../../../lib/store/contacts.ts';
import { logDisclosure } from '../../../../../lib/store/disclosures.ts';
import { saveDraft } from '../../../../../lib/store/drafts.ts';
import { addMilestone } from '../../../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../../../lib/store/notes.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { staffTables } from '../../../../../lib/store/staff-records.ts';
import { recordSchemas, tableNames } from '../../../../../lib/store/tables.ts';
import { putInInbox } from '../../../../../lib/store/vault/inbox.ts';
import { fromSchema } from '../../../../tools/from-schema.ts';
import type { TestStore } from '../fresh-store.ts';
import {
  author,
  causeFields,
  contactFields,
  milestoneFields,
  noteFields,
  origin,
  planFields,
  someStudent,
} from '../invented.ts';
import { page, row } from '../invented-page.ts';

/** A word that stands in everything about one student and nowhere else. */
export type Planted = { student: Student; canary: string };

/** A student of whom every table, the log, the drafts and the inbox hold something with their canary in it. */
export async function plantStudent(
  store: TestStore,
  canary: string,
  changes: Partial<Student> = {},
): Promise<Planted> {
  const name = `${canary}, Ana`;
  const student = await someStudent(store, {
    sisId: `id-${canary}`,
    name,
    nameKey: `ana ${canary.toLowerCase()}`,
    ...changes,
  });
  const studentId = student.id;
  await plantCounts(store, student);
  await recordCause(store, { ...causeFields, studentId, words: canary }, author());
  await savePlan(store, { ...planFields, studentId, goal: canary }, null, author());
  await addMilestone(store, { ...milestoneFields, studentId, text: canary }, author());
  await addContact(store, { ...contactFields, studentId, person: canary }, author());
  const note = await addNote(store, { ...noteFields, studentId, text: canary }, author());
  const seen = { id: note.id, expectedRevision: 1 };
  await reviseNote(store, seen, { text: `${canary} again` }, author(1));
  for (const table of staffTables) {
    if ((await store[table].toArray()).some((one) => one.studentId === studentId)) continue;
    const made = Object(fromSchema(recordSchemas[table], { below: () => 0, text: () => canary }));
    await store[table].add({ ...made, ...newRecord(author()), studentId });
  }
  await saveDraft(store, `case/${studentId}/note/new`, `typed ${canary}`);
  const line = { act: 'print' as const, students: [studentId], fields: ['Notes'], rows: 1 };
  await logDisclosure(store, { ...line, to: 'family', why: canary }, author(2));
  await putInInbox(store.db, store.header, {
    kind: 'reading',
    origin: student.origin,
    reading: page([row({ name, sisId: student.sisId })]),
    covers: 'school-year',
    at: author().now,
    today: '2025-11-24',
  });
  return { student, canary };
}

async function plantCounts(store: TestStore, { id: studentId }: Student) {
  const snapshot = {
    ...newRecord({ by: 'reader', now: author().now }),
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf: '2025-11-24',
    absences: 16,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 71,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: author().now,
    lastSeenAt: author().now,
  } as const;
  await store.readings.add(snapshot);
  await store.pastReadings.add({ ...snapshot, id: crypto.randomUUID(), asOf: '2025-11-03' });
  await store.crossings.add({
    ...newRecord({ by: 'reader', now: author().now }),
    studentId,
    snapshotId: snapshot.id,
    threshold: 15,
    unit: 'day',
    crossedOn: '2025-11-24',
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
  });
}

/** A site that is remembered, with a change in its history. */
export async function plantSite(store: TestStore, at = origin): Promise<void> {
  const site = { ...newRecord(author()), origin: at, allowedAt: author().now, removedAt: null };
  await store.sites.add(site);
  await store.history.add({
    id: crypto.randomUUID(),
    at: author().now,
    by: 'browser',
    act: 'edit',
    table: 'sites',
    recordId: site.id,
    before: site,
  });
}

/** Everything that is kept, opened, as one text; ids in the clear included. */
export async function allText(store: TestStore): Promise<string> {
  const records = await Promise.all(tableNames.map((name) => store.all(name)));
  const rows = await Promise.all(store.db.tables.map((table) => table.toArray()));
  const drafts = await Promise.all(
    (await store.db.drafts.toArray()).map(({ key, schema, sealed }) =>
      unseal(store.keys.record, { table: 'drafts', id: key, schema }, sealed),
    ),
  );
  return JSON.stringify([records, rows, drafts]);
}
