import { afterEach, beforeEach, vi } from 'vitest';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import type { Snapshot } from '../../../../../lib/domain/snapshot.ts';
import { addCasework } from '../../../../../lib/store/casework.ts';
import { savePlan } from '../../../../../lib/store/plans.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { saveSettings } from '../../../../../lib/store/settings.ts';
import type { StaffFields } from '../../../../../lib/store/staff-records.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { someStudent } from '../../../lib/store/invented.ts';

/** The day on which every test of these folders happens. */
export const today = '2025-11-20';
export const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

/** Sets the clock to {@link today} and leaves the timers alone. */
export function onOneDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(author.now) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

const calendar = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: ['2025-11-11'] };

/** A plan of seven weeks from 29 September that ends on 16 November, with a support in place and one that was asked for. */
export const planFields = {
  model: 'flexible-schedule',
  overrideReason: '',
  goal: 'In by 9:40, Mon to Thu.',
  startsOn: '2025-09-29',
  weeks: 7,
  supports: [
    { support: 'transport', words: '', causes: [], state: 'in-place' },
    { support: null, words: 'Mr. Bell, weekly', causes: [], state: 'asked' },
  ],
  champion: { role: 'mentor', name: 'Mr. Bell' },
  team: [{ role: 'counselor', name: 'Ms. Abara' }],
} satisfies Omit<StaffFields<'plans'>, 'studentId'>;

type BridgeFields = Omit<StaffFields<'transitions'>, 'studentId' | 'planId'>;

/** A return in two steps to the full schedule on 8 December. */
export const bridgeFields = {
  startsOn: '2025-11-17',
  steps: [
    { weeks: 1, daysPerWeek: 4, blocks: 'late start' },
    { weeks: 2, daysPerWeek: 5, blocks: 'late start' },
  ],
  fullScheduleOn: '2025-12-08',
  supports: [{ support: 'transport', words: '', until: null }],
  comesBackAfter: { missedDays: 2, schoolDays: 10 },
  completedOn: null,
} satisfies BridgeFields;

/** A return that was completed on 19 September: the 20 school days after it end on 17 October, the 40 on 14 November. */
export const completedFields = {
  ...bridgeFields,
  startsOn: '2025-09-01',
  fullScheduleOn: '2025-09-22',
  completedOn: '2025-09-19',
} satisfies BridgeFields;

export type PlannedCase = { database: TestStore; studentId: string; plan: Plan };

/** A count in days for the school year, read on its day. */
export function someCount(studentId: string, asOf: string, absences: number): Snapshot {
  const seenAt = `${asOf}T15:00:00.000Z`;
  return {
    ...newRecord({ by: 'reader', now: seenAt }),
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: null,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  };
}

/** Counts of one page, oldest first, as they would have been read. */
export async function readCounts(
  { database, studentId }: Pick<PlannedCase, 'database' | 'studentId'>,
  counts: readonly (readonly [asOf: string, absences: number])[],
): Promise<void> {
  const snapshots = counts.map(([asOf, absences]) => someCount(studentId, asOf, absences));
  await database.pastReadings.bulkAdd(snapshots.slice(0, -1));
  await database.readings.bulkAdd(snapshots.slice(-1));
}

/** A student with a plan; the school calendar is known unless told otherwise. */
export async function somePlannedCase({
  database,
  name = 'Okafor, Jaylen',
  sisId = '004711',
  hasCalendar = true,
  plan: changes = {},
}: {
  database?: TestStore;
  name?: string;
  sisId?: string;
  hasCalendar?: boolean;
  plan?: Partial<Omit<StaffFields<'plans'>, 'studentId'>>;
} = {}): Promise<PlannedCase> {
  const store = database ?? (await freshStoreIn('bridge'));
  const { id: studentId } = await someStudent(store, { name, sisId });
  if (hasCalendar) await saveSettings(store, { calendar }, author);
  const plan = await savePlan(store, { ...planFields, ...changes, studentId }, null, author);
  return { database: store, studentId, plan };
}

/** The same with a bridge. */
export async function someBridge(
  fields: BridgeFields = bridgeFields,
  options: Parameters<typeof somePlannedCase>[0] = {},
): Promise<PlannedCase> {
  const known = await somePlannedCase(options);
  const { database, studentId, plan } = known;
  await addCasework(database, 'transitions', { ...fields, studentId, planId: plan.id }, author);
  return known;
}
