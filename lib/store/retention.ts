import type { Policy } from '../domain/policy.ts';
import { keptUntil } from '../domain/retention.ts';
import { type SchoolYear, schoolYearOf } from '../domain/school-calendar.ts';
import { addDays, type SchoolDay, schoolDaySchema } from '../domain/school-day.ts';
import type { Settings } from '../domain/settings.ts';
import { z } from '../domain/zod.ts';
import type { Database } from './db.ts';
import { datedTables, recordDay } from './erase/record-day.ts';
import { readStore, type Rows } from './read-store.ts';
import type { Store } from './store.ts';
import { whileNotMoving } from './writer.ts';

/** A school year whose records have been kept as long as the rule says, and since when. */
export type DueYear = { year: SchoolYear; since: SchoolDay };

/** First days of the school years of which anything is kept, and the day that was looked up: dates about nobody. */
const yearsSchema = z.strictObject({ on: schoolDaySchema, years: z.array(schoolDaySchema) });
const yearsKey = 'years-kept';
const longerPrefix = 'keep-longer ';
const longerKey = ({ from }: SchoolYear) => `${longerPrefix}${from}`;

/** Days after which it is looked up again of which years anything is kept: a year is over long before it is due. */
const lookEvery = 7;

/** The school years of which anything is kept, oldest first. */
export async function yearsKept(rows: Rows): Promise<SchoolYear[]> {
  const starts = new Set<SchoolDay>();
  for (const table of datedTables) {
    for (const record of await rows.all(table)) {
      starts.add(schoolYearOf(recordDay(table, record)).from);
    }
  }
  return [...starts].toSorted().map(schoolYearOf);
}

/**
 * Notes of which school years anything is kept, if that was not done for a week or `always`: asking thousands of sealed rows at
 * every look would be slow.
 */
export async function noteYearsKept(store: Store, today: SchoolDay, always = false): Promise<void> {
  const { db } = store;
  const noted = await readNoted(db);
  const isFresh = noted && noted.on <= today && today < addDays(noted.on, lookEvery);
  if (isFresh && !always) return;
  const years = await readStore(store, yearsKept);
  const value = { on: today, years: years.map(({ from }) => from) };
  const wanted = new Set(years.map(longerKey));
  await whileNotMoving(db, () =>
    db.transaction('rw', db.housekeeping, async () => {
      const keys = await db.housekeeping.toCollection().primaryKeys();
      const over = keys.filter((key) => key.startsWith(longerPrefix) && !wanted.has(key));
      await db.housekeeping.bulkDelete(over);
      await db.housekeeping.put({ key: yearsKey, value });
    }),
  );
}

/** The school years of which something was kept when that was last looked up, and that of today; oldest first. */
export async function knownYears(db: Database, today: SchoolDay): Promise<SchoolYear[]> {
  const noted = await readNoted(db);
  const starts = new Set([...(noted?.years ?? []), schoolYearOf(today).from]);
  return [...starts].toSorted().map(schoolYearOf);
}

async function readNoted(db: Database) {
  const noted = yearsSchema.safeParse((await db.housekeeping.get(yearsKey))?.value);
  return noted.success ? noted.data : null;
}

/**
 * The school years that are due to be erased on a day, oldest first: from the day the rule names on, or from the day until which
 * somebody wanted to keep them. The school's own rule cannot be put off (trust.md B1, managed policy).
 */
export async function dueYears(
  db: Database,
  settings: Pick<Settings, 'retentionYears'>,
  policy: Pick<Policy, 'retentionDays'>,
  today: SchoolDay,
): Promise<DueYear[]> {
  const noted = await readNoted(db);
  const years = (noted?.years ?? []).map(schoolYearOf);
  const due = await Promise.all(
    years.map(async (year) => {
      const rule = keptUntil(year, settings, policy);
      const longer = policy.retentionDays === undefined ? await readLonger(db, year) : null;
      return { year, since: longer !== null && longer > rule ? longer : rule };
    }),
  );
  return due.filter(({ since }) => since <= today);
}

/** The day until which somebody wanted to keep a year beyond the rule; null when nobody did. */
async function readLonger(db: Database, year: SchoolYear): Promise<SchoolDay | null> {
  const kept = schoolDaySchema.safeParse((await db.housekeeping.get(longerKey(year)))?.value);
  return kept.success ? kept.data : null;
}

/** Keeps a year until a day, whatever the rule says; it is asked again from that day on. */
export async function keepLonger(db: Database, year: SchoolYear, until: SchoolDay): Promise<void> {
  const value = schoolDaySchema.parse(until);
  const row = { key: longerKey(year), value };
  await whileNotMoving(db, () =>
    db.transaction('rw', db.housekeeping, () => db.housekeeping.put(row)),
  );
}
