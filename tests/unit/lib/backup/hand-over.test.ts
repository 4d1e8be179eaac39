import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOverRecords } from '../../../../lib/backup/hand-over.ts';
import type { RecordsByTable } from '../../../../lib/backup/records.ts';
import { inventedDatabase, sizeOf } from './invented-database.ts';
import { runs } from './runs.ts';

const records = inventedDatabase(41, { students: 30, perStudent: 5 });
const chosen = new Set(records.students.slice(0, 10).map(({ id }) => id));

function handedOver(restrictedNotes: boolean): RecordsByTable {
  return handOverRecords(records, { students: chosen, restrictedNotes });
}

const kinds = ({ notes }: RecordsByTable) => new Set(notes.map(({ kind }) => kind));

test('the database these tests hand over from has notes of every kind', () => {
  const mine = records.notes.filter(({ studentId }) => chosen.has(studentId));
  expect(new Set(mine.map(({ kind }) => kind)).size).toBe(3);
  expect(mine.some(({ deletedAt }) => deletedAt !== null)).toBe(true);
});

describe('what goes along', () => {
  test('the chosen students, and only what is about them', () => {
    const { students, ...about } = handedOver(true);
    expect(students.map(({ id }) => id)).toEqual([...chosen]);
    const { readings, pastReadings, crossings, causes, plans, milestones, notes, contacts } = about;
    const counts = [readings, pastReadings, crossings].flat();
    const whose = [counts, causes, plans, milestones, notes, contacts]
      .flat()
      .map(({ studentId }) => studentId);
    expect(whose.length).toBeGreaterThan(50);
    expect(whose.filter((id) => !chosen.has(id))).toEqual([]);
  });

  test('private jottings never', () => {
    expect(kinds(handedOver(true))).toEqual(new Set(['record', 'restricted']));
  });

  test('restricted notes only when ticked', () => {
    expect(kinds(handedOver(false))).toEqual(new Set(['record']));
  });

  test('nothing from the bin', () => {
    const { notes, causes, plans, contacts, milestones } = handedOver(true);
    const all = [notes, causes, plans, contacts, milestones].flat();
    expect(all.filter(({ deletedAt }) => deletedAt !== null)).toEqual([]);
  });

  test('no earlier versions, disclosures or sites', () => {
    const { history, disclosures, sites } = handedOver(true);
    expect({ history, disclosures, sites }).toEqual({ history: [], disclosures: [], sites: [] });
  });

  test('nobody chosen is nothing', () => {
    const none = handOverRecords(records, { students: new Set(), restrictedNotes: true });
    expect(sizeOf(none)).toBe(0);
  });
});

test('private words are nowhere in the records that go', () => {
  const secret = records.notes.filter(({ kind }) => kind === 'private').map(({ text }) => text);
  const file = JSON.stringify(handedOver(true).notes);
  const long = secret.filter((text) => text.length > 40);
  expect(long.length).toBeGreaterThan(3);
  expect(long.filter((text) => file.includes(JSON.stringify(text)))).toEqual([]);
});

test('in no database, whoever is chosen and whatever is ticked, does a private jotting go along', () => {
  let jottings = 0;
  const someDatabase = fc
    .nat()
    .map((seed) => inventedDatabase(seed, { students: 8, perStudent: 4 }));
  fc.assert(
    fc.property(
      someDatabase,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      fc.boolean(),
      (all, picks, restrictedNotes) => {
        const students = new Set(all.students.filter((_, at) => picks[at]).map(({ id }) => id));
        // Each with words of its own, so that none can be met by chance in what may go.
        const notes = all.notes.map((note) => ({ ...note, text: `words of ${note.id}` }));
        const secret = notes.filter(({ kind }) => kind === 'private').map(({ id }) => id);
        jottings += secret.length;
        const file = JSON.stringify(
          handOverRecords({ ...all, notes }, { students, restrictedNotes }),
        );
        expect(secret.filter((id) => file.includes(id))).toEqual([]);
      },
    ),
    { numRuns: runs(60, 1000) },
  );
  expect(jottings).toBeGreaterThan(100);
}, 600_000);
