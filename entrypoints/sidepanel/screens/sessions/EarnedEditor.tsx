import { i18n } from '#i18n';
import {
  earnedInput,
  earnedProblems,
  earnedToEdit,
  newEarned,
  type EarnedFormValue,
} from '../../../../components/sessions/earned-form-value.ts';
import { EarnedForm } from '../../../../components/sessions/EarnedForm.tsx';
import { earnedText } from '../../../../components/sessions/form-text.ts';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import type { EarnedTime } from '../../../../lib/domain/casework/recovery-obligation.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from '../student/case-view.ts';
import { EarlierHere } from '../leaving/EarlierHere.tsx';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

const towards = 'for ';

/** The id under which the form for new time of one obligation opens. */
export function newEarnedId(obligationId: string): string {
  return `${towards}${obligationId}`;
}

/** The entry that a form's id names, and the obligation it counts for; null where neither is there. */
function namedBy(id: string | null, entries: readonly EarnedTime[]) {
  if (id === null) return null;
  const entry = entries.find((known) => known.id === id) ?? null;
  if (entry) return { entry, obligationId: entry.obligationId };
  return id.startsWith(towards) ? { entry, obligationId: id.slice(towards.length) } : null;
}

type EarnedEditorProps = { view: CaseView; id: string | null };

/** Adds time that was earned in a sheet, or changes the entry with this id. */
export function EarnedEditor({ view, id }: EarnedEditorProps) {
  const named = namedBy(id, view.file.earnedTime);
  const obligation = view.file.obligations.find((known) => known.id === named?.obligationId);
  // What it counts for is gone: there is nothing to add it to.
  if (!named || !obligation) return null;
  const hasConditions = obligation.rule.preset === 'california-2025';
  return <OpenEarned view={view} id={id} {...named} hasConditions={hasConditions} />;
}

type OpenEarnedProps = EarnedEditorProps & {
  entry: EarnedTime | null;
  obligationId: string;
  hasConditions: boolean;
};

function useEarnedForm({ view, id, entry, obligationId }: OpenEarnedProps) {
  const store = useStore();
  const author = useAuthor();
  const { student, earnedTime } = view.file;
  const last = earnedTime.findLast((known) => known.obligationId === obligationId) ?? null;
  return useForm({
    ...formBasics(view, 'earned', id),
    initial: entry ? earnedToEdit(entry) : newEarned(view.today, last),
    revision: entry?.revision ?? 0,
    problems: earnedProblems,
    save: (value: EarnedFormValue, seenRevision) =>
      entry === null
        ? addCasework(
            store,
            'earnedTime',
            { ...earnedInput(value), studentId: student.id, obligationId },
            author,
          )
        : reviseCasework(
            store,
            'earnedTime',
            { id: entry.id, expectedRevision: seenRevision },
            earnedInput(value),
            author,
          ),
  });
}

function OpenEarned(props: OpenEarnedProps) {
  const { view, entry, hasConditions } = props;
  const form = useEarnedForm(props);
  const title = i18n.t(
    entry === null ? 'sessions.recovered.earnedTitle' : 'sessions.recovered.earnedEdit',
  );
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('sessions.recovered.earnedSave')}
        mine={earnedText(form.value)}
        stored={entry === null ? '' : earnedText(earnedToEdit(entry))}
        onClose={view.forms.close}
      >
        <EarnedForm
          value={form.value}
          onChange={form.change}
          problems={form.problems}
          hasConditions={hasConditions}
        />
        {entry === null ? null : (
          <EarlierHere table="earnedTime" record={entry} name={title} view={view} />
        )}
      </FormShell>
    </Sheet>
  );
}
