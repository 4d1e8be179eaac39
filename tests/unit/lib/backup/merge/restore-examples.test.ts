import { describe, expect, test } from 'vitest';
import {
  applyRestore,
  newerOfEach,
  type RestoreChoice,
} from '../../../../../lib/backup/merge/apply-restore.ts';
import { planRestore } from '../../../../../lib/backup/merge/plan-restore.ts';
import { noRecords, type RecordsByTable } from '../../../../../lib/backup/records.ts';
import type { Crossing } from '../../../../../lib/domain/crossing.ts';
import type { Snapshot } from '../../../../../lib/domain/snapshot.ts';
import { snapshotOf } from '../../domain/snapshot-of.ts';
import { Chance } from '../chance.ts';
import { cause, crossing, note, student } from '../invented-records.ts';
import { written } from './two-devices.ts';

const chance = new Chance(61);
const ours = student(chance, '004711');
/** The same student as another device knows them. */
const theirs = { ...ours, id: chance.uuid() };
const early = '2025-11-20T08:00:00.000Z';
const late = '2025-11-21T08:00:00.000Z';

const device = (records: Partial<RecordsByTable>): RecordsByTable => ({
  ...noRecords(),
  students: [ours],
  ...records,
});

function restore(
  here: RecordsByTable,
  file: RecordsByTable,
  choice: Partial<RestoreChoice> = {},
): RecordsByTable {
  const changes = applyRestore(planRestore(here, file), { ...newerOfEach, ...choice });
  return written(here, changes);
}

describe('two versions of a note', () => {
  const base = { ...note(chance, ours.id), deletedAt: null, createdAt: early };
  const here = { ...base, text: 'Here.', revision: 4, updatedAt: early };
  const file = { ...base, text: 'File.', revision: 2, updatedAt: late };
  const [ourNotes, fileNotes] = [device({ notes: [here] }), device({ notes: [file] })];

  test('are shown side by side, and the newer one is offered', () => {
    const plan = planRestore(ourNotes, fileNotes);
    expect(plan.differs).toEqual([{ table: 'notes', id: base.id, here, file, newer: 'file' }]);
    expect(plan.fresh.notes).toEqual([]);
    expect(plan.same).toMatchObject({ notes: 0, students: 1 });
  });

  test('the one taken from the file is a revision past the one that was here', () => {
    const { notes } = restore(ourNotes, fileNotes);
    expect(notes).toEqual([{ ...file, revision: 5 }]);
  });

  test('what gives way is handed back, for the history', () => {
    const { replaced } = applyRestore(planRestore(ourNotes, fileNotes), newerOfEach);
    expect(replaced.map((one) => one.here)).toEqual([here]);
  });

  test.each([
    ['for all', { all: 'here' } as const],
    ['for this one', { each: new Map([[base.id, 'here'] as const]) }],
  ])('a person may keep the one that is here, %s', (_, choice) => {
    const changes = applyRestore(planRestore(ourNotes, fileNotes), { ...newerOfEach, ...choice });
    expect(changes.replaced).toEqual([]);
    expect(written(ourNotes, changes).notes).toEqual([{ ...here, updatedAt: late }]);
  });

  test('a choice for one goes before the rule for all', () => {
    const { notes } = restore(ourNotes, fileNotes, {
      all: 'here',
      each: new Map([[base.id, 'file']]),
    });
    expect(notes[0]?.text).toBe('File.');
  });

  test('written at the same moment: the higher revision, then either, but the same on both', () => {
    const same = { ...file, updatedAt: early, revision: 4 };
    const [one, other] = [device({ notes: [here] }), device({ notes: [same] })];
    expect(restore(one, other).notes).toEqual(restore(other, one).notes);
    const older = device({ notes: [{ ...same, revision: 3 }] });
    expect(planRestore(one, older).differs[0]?.newer).toBe('here');
  });

  test('a moment without a fraction is compared as a moment', () => {
    const plain = device({ notes: [{ ...file, updatedAt: '2025-11-20T08:00:01Z' }] });
    const exact = device({ notes: [{ ...here, updatedAt: '2025-11-20T08:00:00.999Z' }] });
    expect(planRestore(exact, plain).differs[0]?.newer).toBe('file');
  });

  test('a text that was revised and came back to what it was says the same', () => {
    const plan = planRestore(ourNotes, device({ notes: [{ ...here, revision: 6 }] }));
    expect(plan.differs).toEqual([]);
    expect(plan.same.notes).toBe(1);
  });
});

describe('a student that another device knows under an id of its own', () => {
  test('is the same one, and everything about them comes under our id', () => {
    const theirNote = note(chance, theirs.id);
    const theirCause = cause(chance, theirs.id);
    const file = device({ students: [theirs], notes: [theirNote], causes: [theirCause] });
    const after = restore(device({}), file);
    expect(after.students).toEqual([ours]);
    expect(after.notes).toEqual([{ ...theirNote, studentId: ours.id }]);
    expect(after.causes.map(({ studentId }) => studentId)).toEqual([ours.id]);
  });

  test('also in what history and disclosures say', () => {
    const before = { ...theirs, name: 'Before' };
    const file = device({
      students: [theirs],
      history: [
        {
          id: chance.uuid(),
          at: early,
          by: 'page',
          act: 'edit',
          table: 'students',
          recordId: theirs.id,
          studentId: theirs.id,
          before,
        },
      ],
      disclosures: [
        {
          id: chance.uuid(),
          at: early,
          by: 'Ms. Abara',
          act: 'csv',
          students: [theirs.id],
          fields: [],
          rows: 1,
          to: '',
          why: '',
        },
      ],
    });
    const { history, disclosures } = restore(device({}), file);
    expect(history[0]).toMatchObject({ recordId: ours.id, studentId: ours.id });
    expect(history[0]?.before).toEqual({ ...before, id: ours.id });
    expect(disclosures[0]?.students).toEqual([ours.id]);
  });

  test('with another name: the newer one is offered', () => {
    const renamed = { ...theirs, name: 'Okafor, J.', updatedAt: '2026-06-30T08:00:00.000Z' };
    const plan = planRestore(device({}), device({ students: [renamed] }));
    expect(plan.differs).toMatchObject([{ table: 'students', newer: 'file' }]);
  });

  test('seen later there: no question, only the later moment', () => {
    const seen = { ...theirs, lastSeenAt: '2026-06-30T08:00:00.000Z' };
    const file = device({ students: [seen] });
    expect(planRestore(device({}), file).differs).toEqual([]);
    expect(restore(device({}), file).students[0]?.lastSeenAt).toBe(seen.lastSeenAt);
  });

  test('an id that means another student here is refused', () => {
    const other = { ...student(chance, '009999'), id: ours.id };
    expect(() => planRestore(device({}), device({ students: [other] }))).toThrow(
      expect.objectContaining({ fault: 'wrong-table-content' }),
    );
  });
});

describe('counts', () => {
  const count = (day: string, absences: number, changes: Partial<Snapshot> = {}) => ({
    ...snapshotOf(day, absences, { id: chance.uuid(), studentId: ours.id }),
    ...changes,
  });
  const [monday, tuesday] = [count('2025-11-17', 14), count('2025-11-18', 15)];

  test('a newer one of the file takes the place of ours, which goes to the past', () => {
    const after = restore(device({ readings: [monday] }), device({ readings: [tuesday] }));
    expect(after.readings).toEqual([tuesday]);
    expect(after.pastReadings).toEqual([monday]);
  });

  test('an older one goes to the past', () => {
    const after = restore(device({ readings: [tuesday] }), device({ readings: [monday] }));
    expect(after.readings).toEqual([tuesday]);
    expect(after.pastReadings).toEqual([monday]);
  });

  test('one that moved to the past here stays there', () => {
    const here = device({ readings: [tuesday], pastReadings: [monday] });
    const { puts, removes } = applyRestore(
      planRestore(here, device({ readings: [monday] })),
      newerOfEach,
    );
    expect({ puts, removes }).toEqual({ puts: [], removes: [] });
  });

  test('series do not mix', () => {
    const other = count('2025-11-18', 90, { unit: 'period' });
    const after = restore(device({ readings: [monday] }), device({ readings: [other] }));
    expect(after.readings).toEqual([monday, other]);
    expect(after.pastReadings).toEqual([]);
  });

  test('the same figure read on two devices is one, seen for as long as either saw it', () => {
    const there = count('2025-11-17', 14, {
      studentId: theirs.id,
      firstSeenAt: '2025-11-17T09:00:00Z',
      lastSeenAt: '2025-11-19T09:00:00Z',
    });
    const file = device({ students: [theirs], readings: [there] });
    const after = restore(device({ readings: [monday] }), file);
    expect(after.readings).toEqual([
      { ...monday, firstSeenAt: there.firstSeenAt, lastSeenAt: there.lastSeenAt },
    ]);
    expect(after.pastReadings).toEqual([]);
  });

  test('the same figure twice in one day stays twice', () => {
    const evening = '2025-11-17T20:00:00Z';
    const moments = { createdAt: evening, firstSeenAt: evening, lastSeenAt: evening };
    const again = { ...monday, ...moments, id: chance.uuid() };
    const here = device({ readings: [again], pastReadings: [monday] });
    const moved = (one: Snapshot) => ({ ...one, id: chance.uuid() });
    const file = device({ readings: [moved(again)], pastReadings: [moved(monday)] });
    const { puts, removes } = applyRestore(planRestore(here, file), newerOfEach);
    expect({ puts, removes }).toEqual({ puts: [], removes: [] });
  });
});

describe('crossings', () => {
  const count = { ...snapshotOf('2025-11-17', 15), studentId: ours.id, id: chance.uuid() };
  const reached: Crossing = {
    ...crossing(chance, count),
    threshold: 15,
    createdAt: early,
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
  };
  const here = device({ readings: [count], crossings: [reached] });

  test('the same threshold on two devices is one obligation, of our count', () => {
    const theirCount = { ...count, id: chance.uuid(), studentId: theirs.id };
    const file = device({
      students: [theirs],
      readings: [theirCount],
      crossings: [
        { ...reached, id: chance.uuid(), studentId: theirs.id, snapshotId: theirCount.id },
      ],
    });
    const after = restore(here, file);
    expect(after.crossings).toEqual([reached]);
    expect(after.readings).toEqual([count]);
  });

  test('a cause in the file answers what is outstanding here', () => {
    const answer = { ...cause(chance, ours.id), createdAt: late, deletedAt: null };
    const after = restore(here, device({ causes: [answer] }));
    expect(after.crossings).toEqual([{ ...reached, state: 'resolved', resolvedAt: late }]);
  });

  test('an answer in the bin does not', () => {
    const answer = { ...cause(chance, ours.id), createdAt: late, deletedAt: late };
    expect(restore(here, device({ causes: [answer] })).crossings).toEqual([reached]);
  });

  test('answered there, but by a jotting that was not handed over: asked here', () => {
    const answered: Crossing = { ...reached, state: 'resolved', resolvedAt: late };
    const after = restore(noRecords(), device({ readings: [count], crossings: [answered] }));
    expect(after.crossings).toEqual([reached]);
  });
});

test('a site keeps the access it was given here', () => {
  const fields = { createdAt: early, updatedAt: early, createdBy: 'x', revision: 1 };
  const site = { ...fields, id: chance.uuid(), origin: ours.origin, deletedAt: null };
  const here = device({ sites: [{ ...site, allowedAt: early, removedAt: null }] });
  const there = { ...site, id: chance.uuid(), updatedAt: late, allowedAt: early, removedAt: late };
  expect(restore(here, device({ sites: [there] })).sites).toEqual(here.sites);
});
