import {
  type PlanFormValue,
  planToEdit,
} from '../../../../../../components/plan/plan-form-value.ts';
import { caseFigures } from '../../../../../../components/student/case-figures.ts';
import { runningPlan } from '../../../../../../entrypoints/sidepanel/screens/plan/plan-facts.ts';
import type { CaseView } from '../../../../../../entrypoints/sidepanel/screens/student/case-view.ts';
import type { OutcomeKind } from '../../../../../../lib/domain/casework/outcome.ts';
import { defaultSettings } from '../../../../../../lib/domain/settings.ts';
import { type CaseFile, readCaseFile } from '../../../../../../lib/store/case-file.ts';
import { addCasework } from '../../../../../../lib/store/casework.ts';
import { savePlan } from '../../../../../../lib/store/plans.ts';
import type { StaffFields } from '../../../../../../lib/store/staff-records.ts';
import { freshStoreIn, type TestStore } from '../../../../lib/store/fresh-store.ts';
import { someStudent } from '../../../../lib/store/invented.ts';
import { mentorPlan } from './mentor-plan.ts';

/** What is stored of a student. */
async function someFile(store: TestStore, studentId: string): Promise<CaseFile> {
  const file = await readCaseFile(store, studentId);
  if (file === null) throw new Error('There is such a student.');
  return file;
}

/** The day on which every test of this folder happens. */
export const today = '2025-11-20';
const calendar = { firstDay: '2025-08-18', lastDay: '2026-06-05', daysOff: [] };

/** Who writes on a day. */
export const at = (day: string) => ({ by: 'Ms. Abara', now: `${day}T15:00:00.000Z` });

type Changes = Partial<StaffFields<'plans'>>;

/** A student without a plan, and ways to write one, to end one, and to look at the case as the Plan tab does. */
export async function planCase() {
  const store = await freshStoreIn('plan-facts');
  const { id: studentId } = await someStudent(store);
  const plan = (changes: Changes = {}, day = '2025-11-17') =>
    savePlan(store, { ...mentorPlan, ...changes, studentId }, null, at(day));
  const file = () => someFile(store, studentId);
  async function ended(kind: OutcomeKind, changes: Changes, day: string) {
    const made = await plan(changes, day);
    const how = { kind, endedOn: day, promoted: 'unknown', words: '' } as const;
    const outcome = { ...how, grounds: ['other' as const], planId: made.id, studentId };
    await addCasework(store, 'outcomes', outcome, at(day));
    return made;
  }
  async function view(): Promise<Pick<CaseView, 'file' | 'settings' | 'figures' | 'today'>> {
    const settings = { ...defaultSettings, calendar };
    const written = await file();
    return {
      file: written,
      settings,
      today,
      figures: caseFigures(written.snapshots, settings, today),
    };
  }
  return { store, studentId, plan, ended, file, view };
}
export type PlanCase = Awaited<ReturnType<typeof planCase>>;

/** The form of the plan that runs. */
export function formOf({ file }: { file: CaseFile }): PlanFormValue {
  const plan = runningPlan(file);
  if (plan === null) throw new Error('There is a plan.');
  return planToEdit(plan, 'en');
}
