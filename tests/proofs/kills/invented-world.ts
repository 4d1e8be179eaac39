import { defaultSettings } from '../../../lib/domain/settings.ts';
import { schoolDayOf } from '../../../lib/domain/instant.ts';
import type { Note } from '../../../lib/domain/note.ts';
import type { Milestone } from '../../../lib/domain/casework/milestone.ts';
import { addMilestone } from '../../../lib/store/milestones.ts';
import { addNote } from '../../../lib/store/notes.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { type PageTaken, takeReading } from '../../../lib/store/take-reading.ts';
import { milestoneFields, noteFields } from '../../unit/lib/store/invented.ts';
import { page, row } from '../../unit/lib/store/invented-page.ts';
import { pick } from './seeded.ts';
import type { World } from './world.ts';

const surnames = ['Okafor', 'Villaseñor', 'Abernathy', 'Nguyễn', 'O’Shea', '李', 'Al-Masri'];

/** A page of one of two sites with a dozen students, whose counts go up as time goes by. */
export function somePage(next: () => number, at: string): PageTaken {
  const site = pick(['east', 'west'], next);
  const students = Array.from({ length: 12 }, (_, index) =>
    row({
      sisId: `00${index}`,
      name: `${pick(surnames, next)}, Student ${index}`,
      absences: Math.floor(next() * 30),
    }),
  );
  return {
    origin: `https://sis-${site}.example`,
    reading: page(students),
    covers: 'school-year',
    at,
    today: schoolDayOf(at),
    settings: defaultSettings,
  };
}

/** Makes sure that there are students. */
export async function invented({ store, next, author }: World): Promise<void> {
  if ((await readStore(store, (rows) => rows.count('students'))) > 0) return;
  await takeReading(store, somePage(next, author.now));
}

/** The id of one of the students, by the seed. */
export async function someOne({ store, seed }: World): Promise<string> {
  const students = await readStore(store, (rows) => rows.all('students'));
  return idAt(students, seed);
}

function idAt(records: { id: string }[], seed: number): string {
  const ids = records.map(({ id }) => id).toSorted();
  return ids[seed % ids.length] ?? '';
}

/** One of the notes that are not in the bin; the first time it is made. */
export async function someNote(world: World): Promise<Note> {
  await invented(world);
  const notes = await readStore(world.store, (rows) => rows.all('notes'));
  const live = notes.filter(({ deletedAt }) => deletedAt === null);
  const id = idAt(live, world.seed);
  const studentId = await someOne(world);
  const found = live.find((note) => note.id === id);
  return found ?? addNote(world.store, { ...noteFields, studentId }, world.author);
}

/** One of the steps that are not in the bin; the first time it is made. */
export async function someStep(world: World): Promise<Milestone> {
  await invented(world);
  const steps = await readStore(world.store, (rows) => rows.all('milestones'));
  const id = idAt(steps, world.seed);
  const studentId = await someOne(world);
  const found = steps.find((step) => step.id === id);
  return found ?? addMilestone(world.store, { ...milestoneFields, studentId }, world.author);
}
