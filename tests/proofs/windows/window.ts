import { changeStore } from '../../../lib/store/change-store.ts';
import { saveDraft } from '../../../lib/store/drafts.ts';
import { addNote, reviseNote } from '../../../lib/store/notes.ts';
import { moveToBin, restoreFromBin } from '../../../lib/store/bin.ts';
import { recordCause } from '../../../lib/store/causes.ts';
import { planOf, savePlan } from '../../../lib/store/plans.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import type { Author } from '../../../lib/store/record.ts';
import { saveSettings } from '../../../lib/store/settings.ts';
import { allowSite } from '../../../lib/store/sites.ts';
import type { Store } from '../../../lib/store/store.ts';
import { takeReading } from '../../../lib/store/take-reading.ts';
import { causeFields, noteFields, planFields } from '../../unit/lib/store/invented.ts';
import { somePage } from '../kills/invented-world.ts';
import { pick } from '../kills/seeded.ts';

/** What a window was told is kept. */
export type Done =
  | { act: 'added'; table: 'notes' | 'causes'; id: string }
  | { act: 'changed'; table: 'notes' | 'plans'; id: string; revision: number; text: string }
  | { act: 'binned' | 'restored'; id: string }
  | { act: 'set'; key: string; value: number }
  | { act: 'typed'; key: string; text: string }
  | { act: 'read'; origin: string; seen: number }
  | { act: 'allowed'; origin: string };

/** One window: its name, an open vault, and what decides what its person does. */
export type Window = { name: string; store: Store; studentId: string; next: () => number };

type Act = (window: Window, author: Author) => Promise<Done | null>;

/** A note both windows know of, as this one sees it just now. */
async function seenNote({ store, next }: Window, binned: boolean) {
  const notes = await readStore(store, (rows) => rows.all('notes'));
  const fit = notes.filter(({ deletedAt }) => (deletedAt !== null) === binned);
  return fit.length === 0 ? null : pick(fit, next);
}

const addsNote: Act = async ({ store, studentId }, author) => {
  const { id } = await addNote(store, { ...noteFields, studentId }, author);
  return { act: 'added', table: 'notes', id };
};

const changesNote: Act = async (window, author) => {
  const note = await seenNote(window, false);
  if (!note) return null;
  const text = `${window.name} at ${author.now}`;
  const seen = { id: note.id, expectedRevision: note.revision };
  const { id, revision } = await reviseNote(window.store, seen, { text }, author);
  return { act: 'changed', table: 'notes', id, revision, text };
};

const savesPlan: Act = async ({ name, store, studentId }, author) => {
  const plan = await readStore(store, (rows) => planOf(rows, studentId));
  const goal = `${name} at ${author.now}`;
  const fields = { ...planFields, studentId, goal };
  const { id, revision } = await savePlan(store, fields, plan?.revision ?? null, author);
  return { act: 'changed', table: 'plans', id, revision, text: goal };
};

const bins: Act = async (window, author) => {
  const note = await seenNote(window, false);
  if (!note) return null;
  await moveToBin(window.store, 'notes', note.id, author);
  return { act: 'binned', id: note.id };
};

const restores: Act = async (window, author) => {
  const note = await seenNote(window, true);
  if (!note) return null;
  await restoreFromBin(window.store, 'notes', note.id, author);
  return { act: 'restored', id: note.id };
};

const recordsCause: Act = async ({ store, studentId }, author) => {
  const { id } = await recordCause(store, { ...causeFields, studentId }, author);
  return { act: 'added', table: 'causes', id };
};

/** Each window changes a setting of its own: neither may take the other's back. */
const sets: Act = async ({ name, store, next }, author) => {
  const key = name === 'left' ? 'minimumDays' : 'retentionYears';
  const value = 1 + Math.floor(next() * 20);
  await saveSettings(store, { [key]: value }, author);
  return { act: 'set', key, value };
};

const types: Act = async ({ name, store, studentId }, author) => {
  const [key, text] = [`${studentId}/${name}`, `typed at ${author.now}`];
  await saveDraft(store, key, text);
  return { act: 'typed', key, text };
};

const reads: Act = async ({ store, next }, author) => {
  const page = somePage(next, author.now);
  const taken = await takeReading(store, page);
  return { act: 'read', origin: page.origin, seen: taken.length };
};

const allows: Act = async ({ name, store }, author) => {
  const origin = `https://${name}-${Date.parse(author.now)}.example`;
  await changeStore(store, (rows) => allowSite(rows, origin, author));
  return { act: 'allowed', origin };
};

const acts: Act[] = [
  addsNote,
  changesNote,
  changesNote,
  savesPlan,
  bins,
  restores,
  recordsCause,
  sets,
  types,
  reads,
  allows,
];

/** What the store says to a person who was too late: they are shown both, nothing was written. */
const politeRefusals = ['StaleRevisionError', 'MissingRecordError'];

/** Does so many acts one after the other, as one person in one window; gives what that person was told is kept. */
export async function doActs(window: Window, count: number, from: number): Promise<Done[]> {
  const done: Done[] = [];
  for (let index = 0; index < count; index += 1) {
    const now = new Date(Date.UTC(2026, 8, 7) + (from + index) * 60_000).toISOString();
    try {
      const told = await pick(acts, window.next)(window, { by: window.name, now });
      if (told) done.push(told);
    } catch (error) {
      if (!(error instanceof Error) || !politeRefusals.includes(error.name)) throw error;
    }
  }
  return done;
}
