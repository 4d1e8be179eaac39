import '../../../../../components/ui/foundation.ts';
import '../../../../../entrypoints/sidepanel/app.css';
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { NamesShown } from '../../../../../components/ui/names-shown.ts';
import { ToastRegion } from '../../../../../components/ui/Toast.tsx';
import { DatabaseContext } from '../../../../../entrypoints/sidepanel/hooks/database-context.ts';
import {
  StudentScreen,
  type StudentScreenProps,
} from '../../../../../entrypoints/sidepanel/screens/student/StudentScreen.tsx';
import type { Crossing } from '../../../../../lib/domain/crossing.ts';
import type { Snapshot } from '../../../../../lib/domain/snapshot.ts';
import type { Student } from '../../../../../lib/domain/student.ts';
import { type CaseFile, readCaseFile } from '../../../../../lib/store/case-file.ts';
import { newRecord } from '../../../../../lib/store/record.ts';
import { freshStoreIn, type TestStore } from '../../../lib/store/fresh-store.ts';
import { noPolicy } from '../../../../../lib/domain/policy.ts';
import { PolicyContext } from '../../../../../entrypoints/sidepanel/hooks/use-policy.ts';
import { StoreContext } from '../../../../../entrypoints/sidepanel/hooks/store-context.ts';

/** The day on which every test of this folder happens. */
export const today = '2025-11-20';
export const author = { by: 'Ms. Abara', now: '2025-11-20T15:00:00.000Z' };

/** Sets the clock to {@link today} and leaves the timers alone. */
export function onOneDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-20T15:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** An empty open vault of its own, removed after the test. */
export function someDatabase(): Promise<TestStore> {
  return freshStoreIn('student');
}

export async function someStudent(
  database: TestStore,
  changes: Partial<Student> = {},
): Promise<Student> {
  const student: Student = {
    ...newRecord(author),
    origin: 'https://sis.riverbend.example',
    sisId: '104417',
    name: 'Okafor-Reyes, Jaylen',
    nameKey: 'jaylen okafor reyes',
    grade: '10',
    lastSeenAt: author.now,
    ...changes,
  };
  await database.students.add(student);
  return student;
}

/** A count in days for the school year, read at nine on its day. */
export function someSnapshot(studentId: string, changes: Partial<Snapshot> = {}): Snapshot {
  const asOf = changes.asOf ?? today;
  const seenAt = `${asOf}T15:00:00.000Z`;
  return {
    ...newRecord({ by: 'reader', now: seenAt }),
    studentId,
    reader: 'riverbend/days-absent',
    unit: 'day',
    covers: 'school-year',
    from: null,
    asOf,
    absences: 24,
    excused: null,
    unexcused: null,
    tardies: null,
    enrolled: 71,
    attendanceRate: null,
    correctedFrom: null,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    ...changes,
  };
}

export function someCrossing(snapshot: Snapshot, changes: Partial<Crossing> = {}): Crossing {
  return {
    ...newRecord({ by: 'reader', now: snapshot.firstSeenAt }),
    studentId: snapshot.studentId,
    snapshotId: snapshot.id,
    threshold: 15,
    unit: 'day',
    crossedOn: snapshot.asOf,
    state: 'outstanding',
    resolvedAt: null,
    retractedBy: null,
    ...changes,
  };
}

/** Readings of one autumn: fast at first, nearly flat since October, once corrected. */
export async function someAutumn(database: TestStore, studentId: string): Promise<Snapshot[]> {
  const counts: [asOf: string, absences: number, enrolled: number, correctedFrom: number | null][] =
    [
      ['2025-08-29', 4, 8, null],
      ['2025-09-12', 8, 18, null],
      ['2025-09-26', 19, 34, null],
      ['2025-10-03', 22, 39, null],
      ['2025-10-24', 23, 54, null],
      ['2025-11-13', 25, 66, null],
      ['2025-11-14', 24, 67, 25],
      ['2025-11-20', 24, 71, null],
    ];
  const snapshots = counts.map(([asOf, absences, enrolled, correctedFrom]) =>
    someSnapshot(studentId, { asOf, absences, enrolled, correctedFrom }),
  );
  await database.pastReadings.bulkAdd(snapshots.slice(0, -1));
  await database.readings.bulkAdd(snapshots.slice(-1));
  return snapshots;
}

/** A cause as a student told it, without whose it is. */
export const cause = {
  answer: 'cause',
  item: 'caregiving',
  source: 'student',
  confidence: 'sure',
  weight: 'primary',
  saidOn: '2025-10-02',
  words: '',
} as const;

/** A student with {@link someAutumn} of readings and nothing written yet. */
export async function someCase() {
  const database = await someDatabase();
  const { id: studentId } = await someStudent(database);
  await someAutumn(database, studentId);
  return { database, studentId };
}

/** What is stored of a student. */
export async function fileOf(database: TestStore, studentId: string): Promise<CaseFile> {
  const file = await readCaseFile(database, studentId);
  if (file === null) throw new Error('There is such a student.');
  return file;
}

/** The screen as the panel shows it, at one width. */
export async function showStudent(
  database: TestStore,
  props: Partial<StudentScreenProps> & { studentId: string },
  { areNamesShown = true } = {},
) {
  const screen = await render(
    <div className="bb panel">
      <PolicyContext value={noPolicy}>
        <DatabaseContext value={database.db}>
          <StoreContext value={database}>
            <ToastRegion>
              <NamesShown value={areNamesShown}>
                <StudentScreen want="case" onBack={() => undefined} {...props} />
              </NamesShown>
            </ToastRegion>
          </StoreContext>
        </DatabaseContext>
      </PolicyContext>
    </div>,
  );
  // Before the database goes.
  onTestFinished(() => screen.unmount());
  return screen;
}
