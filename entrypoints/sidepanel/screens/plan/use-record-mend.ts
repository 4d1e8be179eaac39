import { i18n } from '#i18n';
import type { RecordMend } from '../../../../components/plan/plan-draft-of.ts';
import { useToast } from '../../../../components/ui/Toast.tsx';
import type { Milestone } from '../../../../lib/domain/casework/milestone.ts';
import { moveToBin } from '../../../../lib/store/bin.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { reviseMilestone } from '../../../../lib/store/milestones.ts';
import type { Author } from '../../../../lib/store/record.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { useAct } from '../student/use-act.ts';
import { mendedBridge } from './mended-bridge.ts';
import { runningPlan } from './plan-facts.ts';

type Undo = () => Promise<unknown>;
type Ways = { store: Store; author: Author; file: CaseFile };

async function reviseSteps(
  { store, author }: Ways,
  steps: readonly Milestone[],
  changes: (step: Milestone) => Partial<Pick<Milestone, 'dueOn' | 'text'>>,
): Promise<Undo> {
  const done: { id: string; expectedRevision: number; before: Milestone }[] = [];
  for (const step of steps) {
    const seen = { id: step.id, expectedRevision: step.revision };
    // One after the other: each must be refused by itself when another window was faster.
    // oxlint-disable-next-line no-await-in-loop
    const { revision } = await reviseMilestone(store, seen, changes(step), author);
    done.push({ id: step.id, expectedRevision: revision, before: step });
  }
  return () =>
    Promise.all(
      done.map(({ before: { text, dueOn }, ...seen }) =>
        reviseMilestone(store, seen, { text, dueOn }, author),
      ),
    );
}

async function setBridge(
  { store, author, file }: Ways,
  mend: Extract<RecordMend, { kind: 'set-transition' }>,
): Promise<Undo | null> {
  const plan = runningPlan(file);
  if (plan === null) return null;
  const known = file.transitions.findLast(({ planId }) => planId === plan.id);
  const { fullScheduleOn, supports } = mend;
  if (known === undefined) {
    const fields = { ...mendedBridge(plan, mend), studentId: file.student.id };
    const { id } = await addCasework(store, 'transitions', fields, author);
    return () => moveToBin(store, 'transitions', id, author);
  }
  const seen = { id: known.id, expectedRevision: known.revision };
  const changes = { fullScheduleOn, supports };
  const { revision } = await reviseCasework(store, 'transitions', seen, changes, author);
  const before = { fullScheduleOn: known.fullScheduleOn, supports: known.supports };
  return () =>
    reviseCasework(
      store,
      'transitions',
      { id: known.id, expectedRevision: revision },
      before,
      author,
    );
}

async function makeMend(ways: Ways, mend: RecordMend): Promise<Undo | null> {
  const { milestones } = ways.file;
  if (mend.kind === 'set-transition') return setBridge(ways, mend);
  if (mend.kind === 'move-milestones') {
    const { dueOn } = mend;
    const steps = milestones.filter(({ id }) => mend.ids.includes(id));
    return reviseSteps(ways, steps, () => ({ dueOn }));
  }
  if (mend.kind === 'replace-text' && mend.place.in === 'milestone') {
    const { place, text } = mend;
    const steps = milestones.filter(({ id }) => id === place.id);
    return reviseSteps(ways, steps, () => ({ text }));
  }
  return null;
}

/** Makes a mend of what stands beside the plan, a step or the bridge, and offers to take it back. */
export function useRecordMend(file: CaseFile): (mend: RecordMend) => void {
  const store = useStore();
  const author = useAuthor();
  const showToast = useToast();
  const act = useAct();
  return (mend) =>
    act(async () => {
      const undo = await makeMend({ store, author, file }, mend);
      if (undo === null) return;
      showToast({ text: i18n.t('student.form.saved'), undo: () => act(undo) });
    });
}
