import type { FormKind } from '../../../../../entrypoints/sidepanel/screens/student/open-form.ts';
import { newEarnedId } from '../../../../../entrypoints/sidepanel/screens/sessions/EarnedEditor.tsx';
import { type Reach, testLooks } from '../../../../tools/look-states.ts';
import { fileOf, onOneDay } from '../student/case-bench.tsx';
import { openForm } from './case-looks.ts';
import { everythingWritten } from './full-case.ts';

onOneDay();

/** Every form of a case; the plan is the running one, everything else is new. */
const kinds: readonly FormKind[] = [
  'cause',
  'student-interview',
  'family-interview',
  'note',
  'plan',
  'step',
  'plan-paper',
  'session',
  'module',
  'obligation',
  'contact',
  'preferences',
  'update',
  'transition',
  'review',
  'outcome',
];

/** Time is earned towards what is to be made up, which its id names. */
async function openEarned() {
  const full = await everythingWritten();
  const [obligation] = (await fileOf(full.store, full.studentId)).obligations;
  return openForm(full, { kind: 'earned', id: newEarnedId(obligation?.id ?? '') });
}

const forms = kinds.map((kind): [string, Reach] => [
  `the form: ${kind}`,
  async () => openForm(await everythingWritten(), { kind, id: null }),
]);

const screens = [
  'CauseEditor',
  'InterviewEditor',
  'NoteEditor',
  'PlanEditor',
  'StepEditor',
  'SessionEditor',
  'ModuleEditor',
  'ObligationEditor',
  'EarnedEditor',
  'ContactEditor',
  'PreferencesEditor',
  'UpdateEditor',
  'TransitionEditor',
  'ReviewEditor',
  'OutcomeEditor',
];

testLooks(screens, { ...Object.fromEntries(forms), 'the form: earned': openEarned });
