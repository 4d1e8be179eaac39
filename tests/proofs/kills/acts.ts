import { saveAuthor } from '../../../lib/store/author.ts';
import { moveToBin, restoreFromBin } from '../../../lib/store/bin.ts';
import { recordCause } from '../../../lib/store/causes.ts';
import { changeStore } from '../../../lib/store/change-store.ts';
import { addContact } from '../../../lib/store/contacts.ts';
import { logDisclosure } from '../../../lib/store/disclosures.ts';
import { dropDraft, saveDraft } from '../../../lib/store/drafts.ts';
import { eraseSite, eraseStudent } from '../../../lib/store/erase.ts';
import { addMilestone, markReached } from '../../../lib/store/milestones.ts';
import { addNote, reviseNote } from '../../../lib/store/notes.ts';
import { planOf, savePlan } from '../../../lib/store/plans.ts';
import { readStore } from '../../../lib/store/read-store.ts';
import { saveSettings, readSettings } from '../../../lib/store/settings.ts';
import { allowSite } from '../../../lib/store/sites.ts';
import { takeReading } from '../../../lib/store/take-reading.ts';
import { changePassphrase, replaceRecoveryKey } from '../../../lib/store/vault.ts';
import { putInInbox, takeInbox } from '../../../lib/store/vault/inbox.ts';
import {
  causeFields,
  contactFields,
  milestoneFields,
  noteFields,
  planFields,
} from '../../unit/lib/store/invented.ts';
import { restoreFile } from './restore.ts';
import { invented, someNote, someOne, somePage, someStep } from './invented-world.ts';
import { opening, passphrases, type World } from './world.ts';

/**
 * Something a person or a page makes the store do. `commits` is in how many transactions it may reach the disk: what is
 * one act for a person must be one, whatever it writes.
 */
export type Act = {
  commits: number;
  /** Whether it is about what opens the vault. */
  changesSecret?: true;
  /** What must be there first; done beforehand, and not killed. */
  prepare?: (world: World) => Promise<unknown>;
  run: (world: World) => Promise<unknown>;
};

export const acts: Record<string, Act> = {
  'a page is taken in': {
    commits: 1,
    run: async ({ store, next, author }) => takeReading(store, somePage(next, author.now)),
  },
  'a note is added, and answers what is outstanding': {
    commits: 1,
    prepare: invented,
    run: async (world) =>
      addNote(
        world.store,
        { ...noteFields, text: `Note ${world.seed}`, studentId: await someOne(world) },
        world.author,
      ),
  },
  'a note is changed': {
    commits: 1,
    prepare: someNote,
    run: async (world) => {
      const { id, revision: expectedRevision } = await someNote(world);
      const changes = { text: `Changed ${world.seed}` };
      return reviseNote(world.store, { id, expectedRevision }, changes, world.author);
    },
  },
  'a note is put into the bin': {
    commits: 1,
    prepare: someNote,
    run: async (world) => moveToBin(world.store, 'notes', (await someNote(world)).id, world.author),
  },
  'a note is taken out of the bin': {
    commits: 1,
    prepare: async (world) => {
      const { id } = await someNote(world);
      return moveToBin(world.store, 'notes', id, world.author);
    },
    run: async (world) => {
      const notes = await readStore(world.store, (rows) => rows.all('notes'));
      const [binned] = notes.filter(({ deletedAt }) => deletedAt === world.author.now);
      return restoreFromBin(world.store, 'notes', binned?.id ?? '', world.author);
    },
  },
  'a cause is recorded': {
    commits: 1,
    prepare: invented,
    run: async (world) =>
      recordCause(world.store, { ...causeFields, studentId: await someOne(world) }, world.author),
  },
  'a plan is made or changed': {
    commits: 1,
    prepare: invented,
    run: async (world) => {
      const studentId = await someOne(world);
      const plan = await readStore(world.store, (rows) => planOf(rows, studentId));
      const fields = { ...planFields, studentId, goal: `Goal ${world.seed}` };
      return savePlan(world.store, fields, plan?.revision ?? null, world.author);
    },
  },
  'a step is added': {
    commits: 1,
    prepare: invented,
    run: async (world) => {
      const studentId = await someOne(world);
      return addMilestone(world.store, { ...milestoneFields, studentId }, world.author);
    },
  },
  'a step is reached': {
    commits: 1,
    prepare: someStep,
    run: async (world) => {
      const { id, revision: expectedRevision } = await someStep(world);
      return markReached(world.store, { id, expectedRevision }, '2026-09-04', world.author);
    },
  },
  'the family is called': {
    commits: 1,
    prepare: invented,
    run: async (world) =>
      addContact(world.store, { ...contactFields, studentId: await someOne(world) }, world.author),
  },
  'typing is kept': {
    commits: 1,
    prepare: invented,
    run: async (world) =>
      saveDraft(world.store, `${await someOne(world)}/note`, `Typed ${world.seed}`),
  },
  'typing is given up': {
    commits: 1,
    prepare: async (world) => saveDraft(world.store, 'typed', 'to be given up'),
    run: async ({ store }) => dropDraft(store, 'typed'),
  },
  'settings are changed': {
    commits: 1,
    run: async ({ store, seed, author }) =>
      saveSettings(store, { badge: seed % 2 === 0, lockAfter: 1 + (seed % 60) }, author),
  },
  'a person gives their name': {
    commits: 1,
    run: async ({ store, seed }) => saveAuthor(store, `Person ${seed}`),
  },
  'a site is allowed': {
    commits: 1,
    run: async ({ store, seed, author }) =>
      changeStore(store, (rows) => allowSite(rows, `https://sis-${seed}.example`, author)),
  },
  'something leaves and is written down': {
    commits: 1,
    prepare: invented,
    run: async (world) =>
      logDisclosure(
        world.store,
        {
          act: 'csv',
          students: [await someOne(world)],
          fields: ['name', 'absences'],
          rows: 1,
          to: 'District',
          why: `Request ${world.seed}`,
        },
        world.author,
      ),
  },
  'a reading waits for the locked vault': {
    commits: 1,
    run: async ({ db, store, next, author }) => {
      const { settings: _, ...page } = somePage(next, author.now);
      return putInInbox(db, store.header, { kind: 'reading', ...page });
    },
  },
  'what waited is taken in': {
    commits: 3,
    prepare: async ({ db, store, next, author }) => {
      for (let waiting = await db.inbox.count(); waiting < 3; waiting += 1) {
        const { settings: _, ...page } = somePage(next, author.now);
        await putInInbox(db, store.header, { kind: 'reading', ...page });
      }
    },
    run: async ({ db, store }) => takeInbox(store, await readSettings(db)),
  },
  'the passphrase is changed': {
    commits: 1,
    changesSecret: true,
    run: async ({ db }) => {
      const [now = ''] = await opening(db);
      const next = passphrases.find((passphrase) => passphrase !== now);
      return changePassphrase(db, now, next ?? '');
    },
  },
  'the recovery key is replaced': {
    commits: 1,
    changesSecret: true,
    run: async ({ db }) => replaceRecoveryKey(db, (await opening(db))[0] ?? ''),
  },
  'a file is restored': { commits: 1, prepare: invented, run: restoreFile },
  'a student is erased': {
    commits: 1,
    prepare: invented,
    run: async (world) => eraseStudent(world.store, await someOne(world)),
  },
  'a site is erased': {
    commits: 1,
    prepare: invented,
    run: async ({ store, next, author }) => eraseSite(store, somePage(next, author.now).origin),
  },
};
