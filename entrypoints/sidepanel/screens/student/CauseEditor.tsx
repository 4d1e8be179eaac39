import { i18n } from '#i18n';
import {
  causeInput,
  causeProblems,
  causeToEdit,
  newCause,
  type CauseFormValue,
} from '../../../../components/case/cause-form-value.ts';
import { CauseForm } from '../../../../components/case/CauseForm.tsx';
import { causeText } from '../../../../components/case/form-text.ts';
import { recordCause, reviseCause } from '../../../../lib/store/causes.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

/** Records a cause, or changes the one with this id; a cause that is gone meanwhile is recorded anew. */
export function CauseEditor({ view, id }: { view: CaseView; id: string | null }) {
  const store = useStore();
  const author = useAuthor();
  const { causes, student } = view.file;
  const cause = causes.find((known) => known.id === id) ?? null;
  const hasMain = causes.some(({ answer, weight }) => answer === 'cause' && weight === 'primary');
  const form = useForm({
    ...formBasics(view, 'cause', id),
    initial: cause === null ? newCause(view.today, hasMain) : causeToEdit(cause),
    revision: cause?.revision ?? 0,
    problems: causeProblems,
    save: (value: CauseFormValue, seenRevision) =>
      cause === null
        ? recordCause(store, { ...causeInput(value), studentId: student.id }, author)
        : reviseCause(
            store,
            { id: cause.id, expectedRevision: seenRevision },
            causeInput(value),
            author,
          ),
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(cause === null ? 'student.cause.addTitle' : 'student.cause.editTitle')}
      saveLabel={i18n.t('student.cause.save')}
      mine={causeText(form.value)}
      stored={cause === null ? '' : causeText(causeToEdit(cause))}
      onClose={view.forms.close}
    >
      <CauseForm value={form.value} onChange={form.change} problems={form.problems} />
    </FormShell>
  );
}
