import { i18n } from '#i18n';
import { obligationText } from '../../../../components/sessions/form-text.ts';
import {
  newObligation,
  obligationInput,
  obligationProblems,
  obligationToEdit,
  type ObligationFormValue,
} from '../../../../components/sessions/obligation-form-value.ts';
import { ObligationForm } from '../../../../components/sessions/ObligationForm.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import { californiaMinimumDay } from '../../../../lib/domain/casework/minimum-day.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from '../student/case-view.ts';
import { EarlierHere } from '../leaving/EarlierHere.tsx';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';

function useObligationForm(view: CaseView, id: string | null) {
  const store = useStore();
  const author = useAuthor();
  const { obligations, student, plan } = view.file;
  const obligation = obligations.find((known) => known.id === id) ?? null;
  const others = obligations.filter((known) => known !== obligation);
  const form = useForm({
    ...formBasics(view, 'obligation', id),
    initial: obligation ? obligationToEdit(obligation) : newObligation(student.grade, view.today),
    revision: obligation?.revision ?? 0,
    problems: (value: ObligationFormValue) => obligationProblems(value, others),
    save: (value: ObligationFormValue, seenRevision) =>
      obligation === null
        ? addCasework(
            store,
            'obligations',
            { ...obligationInput(value), studentId: student.id, planId: plan?.id ?? null },
            author,
          )
        : reviseCasework(
            store,
            'obligations',
            { id: obligation.id, expectedRevision: seenRevision },
            obligationInput(value),
            author,
          ),
  });
  return { form, obligation };
}

/** Says in a sheet by which rule recovered time is counted, or changes the one with this id. */
export function ObligationEditor({ view, id }: { view: CaseView; id: string | null }) {
  const { form, obligation } = useObligationForm(view, id);
  const title = i18n.t(
    obligation === null ? 'sessions.recovered.addTitle' : 'sessions.recovered.editTitle',
  );
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('sessions.recovered.save')}
        mine={obligationText(form.value)}
        stored={obligation === null ? '' : obligationText(obligationToEdit(obligation))}
        onClose={view.forms.close}
      >
        <ObligationForm
          value={form.value}
          onChange={form.change}
          problems={form.problems}
          minimumDay={californiaMinimumDay(view.file.student.grade)}
        />
        {obligation === null ? null : (
          <EarlierHere table="obligations" record={obligation} name={title} view={view} />
        )}
      </FormShell>
    </Sheet>
  );
}
