import { agendaOf } from '../domain/casework/agenda.ts';
import type { CaseFacts } from '../domain/casework/agenda-facts.ts';
import { type Agenda, type AgendaItem, byWaiting } from '../domain/casework/agenda-item.ts';
import type { SchoolCalendar } from '../domain/school-calendar.ts';
import type { SchoolDay } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Student } from '../domain/student.ts';
import { KnownHistories } from './known-histories.ts';
import type { Rows } from './read-store.ts';
import { type ByStudent, WeekTables } from './week-tables.ts';
import { withPauses } from './with-pauses.ts';

/** What all cases together ask for this week, longest waiting first, with whom it is about and whose students they are. */
export type Week = Agenda & {
  /** Everybody with an item, or with one that was put off, by id. */
  students: ReadonlyMap<string, Student>;
  plans: ByStudent<'plans'>;
  caseload: ByStudent<'caseload'>;
};

const caseTables = [
  'plans',
  'milestones',
  'sessions',
  'modules',
  'transitions',
  'reviews',
  'outcomes',
  'tasks',
  'contacts',
  'notes',
  'preferences',
  'snoozes',
] as const;
type CaseTable = (typeof caseTables)[number];
type Written = { [Name in CaseTable]: ByStudent<Name> };

type Known = { facts: CaseFacts; agenda: Agenda };

/**
 * The agenda of every case, read with one look into each table and none per student. What it knew of a student of whom nothing
 * changed is used again, so that one tap costs one student's rules and not those of four hundred. For one open vault.
 */
export class WeekAgenda {
  readonly #tables = new WeekTables();
  readonly #histories = new KnownHistories();
  #known = new Map<string, Known>();
  #knownFor: { calendar: SchoolCalendar | null; today: SchoolDay } | null = null;

  /** What the week asks for by now. Rejects like readStore. */
  async read(rows: Rows, { calendar }: Settings, today: SchoolDay): Promise<Week> {
    const caseload = await this.#tables.live(rows, 'caseload');
    const lists = caseTables.map(
      async (table) => [table, await this.#tables.live(rows, table)] as const,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every table was read under its own name
    const written = Object.fromEntries(await Promise.all(lists)) as Written;
    const readings = await this.#histories.of(rows, watchedStudents(written));
    const isSame = this.#knownFor?.calendar === calendar && this.#knownFor.today === today;
    // Its own until it is done: a reading under another calendar may still be under way.
    const known = isSame ? this.#known : new Map<string, Known>();
    const agendas = await withPauses(idsOf(written), (studentId) => {
      const facts = factsOf(studentId, written, readings, calendar);
      return agendaOnce(known, studentId, facts, today);
    });
    this.#known = known;
    this.#knownFor = { calendar, today };
    const students = await studentsIn(rows, agendas);
    return { ...together(agendas, students), students, plans: written.plans, caseload };
  }
}

function agendaOnce(
  known: Map<string, Known>,
  studentId: string,
  facts: CaseFacts,
  today: SchoolDay,
): Agenda {
  const before = known.get(studentId);
  if (before && isUnchanged(before.facts, facts)) return before.agenda;
  const agenda = agendaOf(studentId, facts, today);
  known.set(studentId, { facts, agenda });
  return agenda;
}

/** Students of whom something may be asked: with a plan, a task, or a contact that may name a next step. */
function idsOf({ plans, tasks, contacts }: Written): Set<string> {
  return new Set([...plans.keys(), ...tasks.keys(), ...contacts.keys()]);
}

/** Those whose steps or way back rest on counts: few of all students that were ever read. */
function watchedStudents({ milestones, transitions }: Written): string[] {
  const watched = new Set<string>();
  for (const [studentId, all] of milestones) {
    if (all.some(({ check }) => check.kind === 'days')) watched.add(studentId);
  }
  for (const [studentId, all] of transitions) {
    if (all.some(({ completedOn }) => completedOn !== null)) watched.add(studentId);
  }
  return [...watched];
}

const nothing: readonly never[] = [];

function factsOf(
  studentId: string,
  written: Written,
  readings: ReadonlyMap<string, Snapshot[]>,
  calendar: SchoolCalendar | null,
): CaseFacts {
  const of = <Name extends CaseTable>(table: Name) => written[table].get(studentId) ?? nothing;
  return {
    plans: of('plans'),
    milestones: of('milestones'),
    sessions: of('sessions'),
    modules: of('modules'),
    transitions: of('transitions'),
    reviews: of('reviews'),
    outcomes: of('outcomes'),
    tasks: of('tasks'),
    contacts: of('contacts'),
    notes: of('notes'),
    preferences: of('preferences'),
    snoozes: of('snoozes'),
    readings: { snapshots: readings.get(studentId) ?? nothing, calendar },
  };
}

function isUnchanged(before: CaseFacts, now: CaseFacts): boolean {
  const [one, other] = [before.readings.snapshots, now.readings.snapshots];
  return (
    caseTables.every((table) => before[table] === now[table]) &&
    one.length === other.length &&
    one.every((snapshot, index) => snapshot === other[index])
  );
}

async function studentsIn(rows: Rows, agendas: readonly Agenda[]): Promise<Map<string, Student>> {
  const items = agendas.flatMap((one) => [...one.items, ...one.putOff.map(({ item }) => item)]);
  const ids = [...new Set(items.map(({ studentId }) => studentId))];
  const found = await rows.getMany('students', ids);
  return new Map(
    found.flatMap((one): [string, Student][] =>
      one && one.deletedAt === null ? [[one.id, one]] : [],
    ),
  );
}

/** All of it, longest waiting first and then by name, without students who are gone. */
function together(agendas: readonly Agenda[], students: ReadonlyMap<string, Student>): Agenda {
  const isThere = ({ studentId }: AgendaItem) => students.has(studentId);
  const nameOf = ({ studentId }: AgendaItem) => students.get(studentId)?.name ?? '';
  const names = new Intl.Collator();
  const items = agendas.flatMap((agenda) => agenda.items.filter(isThere));
  const inOrder = (one: AgendaItem, other: AgendaItem) =>
    byWaiting(one, other) || names.compare(nameOf(one), nameOf(other));
  return {
    items: items.toSorted(inOrder),
    putOff: agendas
      .flatMap((agenda) => agenda.putOff.filter(({ item }) => isThere(item)))
      .toSorted((one, other) => (one.snooze.until < other.snooze.until ? -1 : 1)),
  };
}
