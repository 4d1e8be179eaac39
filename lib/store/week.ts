import { snoozeOf } from '../domain/casework/agenda.ts';
import type { Snooze } from '../domain/casework/snooze.ts';
import { isCauseKnown } from '../domain/cause-known.ts';
import type { Cause } from '../domain/cause.ts';
import type { Crossing } from '../domain/crossing.ts';
import type { ClearingRecord } from '../domain/crossing-resolution.ts';
import { compareInstants, schoolDayOf } from '../domain/instant.ts';
import { schoolYearOf } from '../domain/school-calendar.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { changeOf, seriesKey } from '../domain/snapshots.ts';
import type { Judged } from '../domain/standing.ts';
import type { JudgedSnapshot } from '../domain/stored-standing.ts';
import type { Student } from '../domain/student.ts';
import { KnownHistories } from './known-histories.ts';
import { clearingRecords } from './outstanding.ts';
import { OverTheLine } from './over-the-line.ts';
import type { Rows } from './read-store.ts';

/** One student over the line of whom nobody has said why. */
export type WhyItem = {
  student: Student;
  snapshot: Snapshot;
  standing: Judged;
  change: { delta: number; since: SchoolDay } | null;
};

/** A student whose question somebody put off, until a day and with a reason. */
export type WhyPutOff = { student: Student; snooze: Snooze };

/**
 * "Do you know why?": `total` students over the line, `known` of them with a cause, `open` those still asked about today. `over`
 * says of each student over the line whether a cause is known.
 */
export type WhyQueue = {
  total: number;
  known: number;
  open: WhyItem[];
  putOff: WhyPutOff[];
  over: ReadonlyMap<string, boolean>;
};

/** What was read and judged before, for whoever asks again and again; see over-the-line.ts, known-histories.ts. */
export type WhyKnown = { over: OverTheLine; histories: KnownHistories };

/**
 * The week's one question over every student read on this device, most days missed first (domain.md 1, R5). Open are those
 * without any answer whom no cause, note or contact of this school year has cleared since they last crossed a threshold
 * (domain.md 8). Only of the first `changesOfFirst` of them is it looked up how the count changed: it takes their whole history, and
 * a school asks about a thousand.
 */
export async function whyQueue(
  rows: Rows,
  settings: Settings,
  today: SchoolDay,
  known: WhyKnown = { over: new OverTheLine(), histories: new KnownHistories() },
  changesOfFirst = Infinity,
): Promise<WhyQueue> {
  const over = await known.over.read(rows, settings, today);
  const ids = [...over.keys()];
  const answers = Map.groupBy(await answersOf(rows, ids), ({ studentId }) => studentId);
  const asked = ids.filter((id) => !answers.has(id));
  const cleared = await clearedSince(rows, asked, schoolYearOf(today).from);
  const still = asked.filter((id) => !cleared.has(id));
  const snoozes = await snoozesOf(rows, still, today);
  const isKnown = (id: string) => isCauseKnown(answers.get(id) ?? []);
  const open = still.filter((id) => !snoozes.has(id));
  return {
    total: ids.length,
    known: ids.filter(isKnown).length,
    open: await itemsOf(rows, open, over, known.histories, changesOfFirst),
    putOff: await putOffOf(rows, snoozes),
    over: new Map(ids.map((id) => [id, isKnown(id)])),
  };
}

/** What puts the question off today, by student: it comes back by itself (casework/snooze.ts). */
async function snoozesOf(
  rows: Rows,
  studentIds: string[],
  today: SchoolDay,
): Promise<Map<string, Snooze>> {
  const all = await rows.about('snoozes', studentIds);
  const live = all.filter(({ deletedAt }) => deletedAt === null);
  const found = new Map<string, Snooze>();
  for (const [studentId, snoozes] of Map.groupBy(live, (snooze) => snooze.studentId)) {
    const snooze = snoozeOf({ kind: 'why', recordId: null }, snoozes, today);
    if (snooze) found.set(studentId, snooze);
  }
  return found;
}

async function putOffOf(rows: Rows, snoozes: ReadonlyMap<string, Snooze>): Promise<WhyPutOff[]> {
  const students = await rows.getMany('students', [...snoozes.keys()]);
  return students.flatMap((student) => {
    const snooze = student && snoozes.get(student.id);
    return snooze && student.deletedAt === null ? [{ student, snooze }] : [];
  });
}

async function answersOf(rows: Rows, studentIds: string[]): Promise<Cause[]> {
  const causes = await rows.about('causes', studentIds);
  return causes.filter(({ deletedAt }) => deletedAt === null);
}

/** Students about whom somebody wrote something since their last crossing of the year, or in the year when they crossed none. */
async function clearedSince(
  rows: Rows,
  studentIds: string[],
  firstDay: SchoolDay,
): Promise<Set<string>> {
  const crossings = await rows.about('crossings', studentIds);
  const ofYear = crossings.filter(({ crossedOn }) => crossedOn >= firstDay);
  const standing = Map.groupBy(ofYear.filter(isStanding), ({ studentId }) => studentId);
  const records = await clearingRecords(rows, studentIds);
  const written = Map.groupBy(
    records.filter(({ deletedAt, createdAt }) => !deletedAt && schoolDayOf(createdAt) >= firstDay),
    ({ studentId }) => studentId,
  );
  return new Set(
    studentIds.filter((id) => isCleared(standing.get(id) ?? [], written.get(id) ?? [])),
  );
}

function isStanding({ state }: Crossing): boolean {
  return state !== 'retracted';
}

function isCleared(crossings: Crossing[], written: ClearingRecord[]): boolean {
  if (crossings.length === 0) return written.length > 0;
  return crossings.every(({ state }) => state === 'resolved');
}

async function itemsOf(
  rows: Rows,
  studentIds: string[],
  over: ReadonlyMap<string, JudgedSnapshot>,
  known: KnownHistories,
  changesOfFirst: number,
): Promise<WhyItem[]> {
  const students = await rows.getMany('students', studentIds);
  const items = students.flatMap((student) => {
    const used = student && over.get(student.id);
    return used && student.deletedAt === null ? [{ student, ...used, change: null }] : [];
  });
  const inOrder = items.toSorted(byDaysMissed);
  const first = inOrder.slice(0, changesOfFirst).map(({ student }) => student.id);
  const histories = await known.of(rows, first);
  return inOrder.map((item) => {
    const history = histories.get(item.student.id);
    return history ? { ...item, change: changeIn(history, item.snapshot) } : item;
  });
}

function changeIn(history: readonly Snapshot[], used: Snapshot): WhyItem['change'] {
  const key = seriesKey(used);
  return changeOf(history.filter((one) => seriesKey(one) === key));
}

const names = new Intl.Collator();

function byDaysMissed(one: WhyItem, other: WhyItem): number {
  return (
    other.standing.absences - one.standing.absences ||
    names.compare(one.student.name, other.student.name) ||
    compareInstants(one.student.createdAt, other.student.createdAt)
  );
}
