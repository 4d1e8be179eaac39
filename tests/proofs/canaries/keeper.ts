/** Run in a page of the extension's own origin: keeps words in every place of the open vault, and erases everything. */
import { eraseAll } from '../../../entrypoints/sidepanel/screens/leaving/erase-for-good.ts';
import { itFacts } from '../../../entrypoints/sidepanel/screens/leaving/it-facts.ts';
import { keepLocalCopy } from '../../../entrypoints/sidepanel/screens/backup/keep-local-copy.ts';
import { diagnosticsText } from '../../../lib/domain/diagnostics.ts';
import { saveAuthor } from '../../../lib/store/author.ts';
import { moveToBin } from '../../../lib/store/bin.ts';
import { recordCause } from '../../../lib/store/causes.ts';
import { addContact } from '../../../lib/store/contacts.ts';
import { databaseName, openDatabase } from '../../../lib/store/db.ts';
import { logDisclosure } from '../../../lib/store/disclosures.ts';
import { saveDraft } from '../../../lib/store/drafts.ts';
import { addMilestone } from '../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../lib/store/notes.ts';
import { savePlan, planOf } from '../../../lib/store/plans.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import type { Author } from '../../../lib/store/record.ts';
import { shipFirstRelease } from '../kills/first-release.ts';
import type { Store } from '../../../lib/store/store.ts';
import { vaultState } from '../../../lib/store/vault/state.ts';
import {
  causeFields,
  contactFields,
  milestoneFields,
  noteFields,
  planFields,
} from '../../unit/lib/store/invented.ts';

type Keep = (store: Store, studentId: string, word: string, author: Author) => Promise<unknown>;

const places: Keep[] = [
  (store, studentId, text, author) => addNote(store, { ...noteFields, studentId, text }, author),
  async (store, studentId, text, author) => {
    const note = await addNote(store, { ...noteFields, studentId, text }, author);
    const seen = { id: note.id, expectedRevision: note.revision };
    await reviseNote(store, seen, { text: 'Written anew' }, author);
  },
  async (store, studentId, text, author) => {
    const { id } = await addNote(
      store,
      { ...noteFields, kind: 'private', studentId, text },
      author,
    );
    await moveToBin(store, 'notes', id, author);
  },
  (store, studentId, words, author) =>
    recordCause(store, { ...causeFields, studentId, words }, author),
  (store, studentId, words, author) =>
    addContact(store, { ...contactFields, studentId, words, person: words }, author),
  (store, studentId, text, author) =>
    addMilestone(store, { ...milestoneFields, studentId, text }, author),
  async (store, studentId, goal, author) => {
    const plan = await readStore(store, (rows) => planOf(rows, studentId));
    await savePlan(store, { ...planFields, studentId, goal }, plan?.revision ?? null, author);
  },
  (store, studentId, text) => saveDraft(store, `${studentId}/note`, text),
  (store, studentId, to, author) =>
    logDisclosure(
      store,
      { act: 'csv', students: [studentId], fields: ['name'], rows: 1, to, why: to },
      author,
    ),
  (store, _studentId, word) => saveAuthor(store, word),
];

async function openVault(): Promise<Store> {
  const vault = await vaultState(await openDatabase());
  if (vault.state !== 'open') throw new Error(`The vault is ${vault.state}.`);
  return vault.store;
}

/** Keeps each word somewhere, about one student after the other. Every word of staff's hand goes through the store. */
async function keep(words: string[]): Promise<void> {
  const store = await openVault();
  const students = await readStore(store, (rows) => rows.all('students'));
  for (const [index, word] of words.entries()) {
    const author = { by: word, now: new Date().toISOString() };
    const studentId = students[index % students.length]?.id ?? '';
    await places[index % places.length]?.(store, studentId, word, author);
  }
  await keepLocalCopy(store, new Date().toISOString());
  store.db.close();
}

export const keeper = {
  keep,
  shipFirstRelease: (words: string[]) => shipFirstRelease(databaseName, words),
  /** How many students are kept, whose names hold one of the words. */
  named: async (words: string[]) => {
    const store = await openVault();
    const students = await readStore(store, (rows) => rows.all('students'));
    store.db.close();
    return words.filter((word) => students.some(({ name }) => name.includes(word))).length;
  },
  vaultId: async () => (await openVault()).header.id,
  diagnostics: async () => diagnosticsText(await itFacts(await openDatabase())),
  eraseAll: async () => eraseAll(await openDatabase(), false),
};

declare global {
  var bridgebackKeeper: typeof keeper;
}
globalThis.bridgebackKeeper = keeper;
