import { schoolDayOf } from '../../domain/instant.ts';
import type { SchoolDay } from '../../domain/school-day.ts';
import type { RecordOf, TableName } from '../tables.ts';

/** The day that a record is about, by table: what decides to which school year it belongs. */
const dayOf = {
  readings: ({ asOf }: RecordOf<'readings'>) => asOf,
  pastReadings: ({ asOf }: RecordOf<'pastReadings'>) => asOf,
  crossings: ({ crossedOn }: RecordOf<'crossings'>) => crossedOn,
  causes: ({ saidOn }: RecordOf<'causes'>) => saidOn,
  plans: ({ startsOn }: RecordOf<'plans'>) => startsOn,
  milestones: ({ dueOn }: RecordOf<'milestones'>) => dueOn,
  notes: ({ createdAt }: RecordOf<'notes'>) => schoolDayOf(createdAt),
  contacts: ({ happenedOn }: RecordOf<'contacts'>) => happenedOn,
  interviews: ({ heldOn }: RecordOf<'interviews'>) => heldOn,
  // A family's wishes and a caseload are of the year in which they were last looked at.
  preferences: ({ updatedAt }: RecordOf<'preferences'>) => schoolDayOf(updatedAt),
  caseload: ({ updatedAt }: RecordOf<'caseload'>) => schoolDayOf(updatedAt),
  sessions: ({ date }: RecordOf<'sessions'>) => date,
  modules: ({ startedOn, completedOn }: RecordOf<'modules'>) => completedOn ?? startedOn,
  obligations: ({ from }: RecordOf<'obligations'>) => from,
  earnedTime: ({ date }: RecordOf<'earnedTime'>) => date,
  transitions: ({ startsOn }: RecordOf<'transitions'>) => startsOn,
  reviews: ({ heldOn }: RecordOf<'reviews'>) => heldOn,
  outcomes: ({ endedOn }: RecordOf<'outcomes'>) => endedOn,
  tasks: ({ createdAt }: RecordOf<'tasks'>) => schoolDayOf(createdAt),
  snoozes: ({ createdAt }: RecordOf<'snoozes'>) => schoolDayOf(createdAt),
} as const;
export type DatedTable = keyof typeof dayOf;

export const datedTables = [
  'readings',
  'pastReadings',
  'crossings',
  'causes',
  'plans',
  'milestones',
  'notes',
  'contacts',
  'interviews',
  'preferences',
  'caseload',
  'sessions',
  'modules',
  'obligations',
  'earnedTime',
  'transitions',
  'reviews',
  'outcomes',
  'tasks',
  'snoozes',
] as const satisfies readonly (DatedTable & TableName)[];

/** The school day a record is about. */
export function recordDay<Name extends DatedTable>(table: Name, record: RecordOf<Name>): SchoolDay {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entry belongs to the table of the same name
  return (dayOf[table] as (one: RecordOf<Name>) => SchoolDay)(record);
}
