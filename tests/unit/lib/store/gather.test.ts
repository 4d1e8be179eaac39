import { expect, test } from 'vitest';
import { moveToBin } from '../../../../lib/store/bin.ts';
import { addNote } from '../../../../lib/store/notes.ts';
import { addMilestone } from '../../../../lib/store/milestones.ts';
import { savePlan } from '../../../../lib/store/plans.ts';
import { gatherForExport } from '../../../../lib/store/gather.ts';
import { freshStore } from './fresh-database.ts';
import { author, milestoneFields, noteFields, planFields } from './invented.ts';
import { count } from './invented-page.ts';

test('everyone with their newest counts and what was written, or only those asked for', async () => {
  const db = await freshStore();
  await count(db, '2025-10-03', 14);
  const studentId = await count(db, '2025-11-20', 16);
  const other = await count(db, '2025-11-20', 2, { sisId: '004712', name: 'Lund, Ida' });
  const note = await addNote(db, { ...noteFields, studentId }, author());
  const gone = await addNote(db, { ...noteFields, studentId }, author());
  await moveToBin(db, 'notes', gone.id, author(1));
  const plan = await savePlan(db, { ...planFields, studentId }, null, author());
  const all = await gatherForExport(db, { studentIds: null });
  expect(new Set(all.map(({ student }) => student.id))).toEqual(new Set([studentId, other]));
  const asked = await gatherForExport(db, { studentIds: [studentId, crypto.randomUUID()] });
  expect(asked).toMatchObject([
    {
      student: { id: studentId },
      snapshots: [{ absences: 16 }],
      causes: [],
      plan,
      milestones: [],
      notes: [note],
      contacts: [],
    },
  ]);
});

test('earlier counts come along where a small step is read from them, and nowhere else', async () => {
  const db = await freshStore();
  await count(db, '2025-10-03', 14);
  const studentId = await count(db, '2025-11-20', 16);
  const gathered = () => gatherForExport(db, { studentIds: [studentId] });
  await addMilestone(db, { ...milestoneFields, studentId }, author());
  expect(await gathered()).toMatchObject([{ earlierSnapshots: [] }]);
  const check = { kind: 'days', most: 1, schoolDays: 10, from: '2025-11-03' } as const;
  await addMilestone(db, { ...milestoneFields, studentId, text: '', check }, author());
  expect(await gathered()).toMatchObject([
    { snapshots: [{ absences: 16 }], earlierSnapshots: [{ absences: 14 }] },
  ]);
});
