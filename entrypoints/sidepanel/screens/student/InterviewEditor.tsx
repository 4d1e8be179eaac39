import { i18n } from '#i18n';
import {
  interviewInput,
  interviewProblems,
  interviewToEdit,
  newInterview,
  type Asked,
  type InterviewFormValue,
} from '../../../../components/interview/interview-form-value.ts';
import { interviewText } from '../../../../components/interview/interview-words.ts';
import { InterviewForm } from '../../../../components/interview/InterviewForm.tsx';
import { causeOfTalk } from '../../../../components/interview/talk-cause.ts';
import { reviseCasework } from '../../../../lib/store/casework.ts';
import { recordIntake } from '../../../../lib/store/intake.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from './case-view.ts';
import { FormShell } from './FormShell.tsx';
import { useForm } from './use-form.ts';

/** The kind of form that holds a talk with the student or with the family. */
export function interviewForm(who: Asked): `${Asked}-interview` {
  return `${who}-interview`;
}

function useKeeping(view: CaseView, who: Asked, id: string | null) {
  const store = useStore();
  const author = useAuthor();
  const { interviews, causes, student } = view.file;
  const talk = interviews.find((known) => known.id === id) ?? null;
  const { id: studentId } = student;
  const save = (value: InterviewFormValue, seenRevision: number): Promise<unknown> => {
    const input = interviewInput(value, who);
    if (talk !== null) {
      const seen = { id: talk.id, expectedRevision: seenRevision };
      return reviseCasework(store, 'interviews', seen, input, author);
    }
    const cause = causeOfTalk(value, who, causes);
    const interview = { ...input, studentId };
    return recordIntake(store, { interview, cause: cause && { ...cause, studentId } }, author);
  };
  return { talk, save };
}

/** Records a talk with the student or the family, or changes the one with this id; one that is gone meanwhile is recorded anew. */
export function InterviewEditor({
  view,
  who,
  id,
}: {
  view: CaseView;
  who: Asked;
  id: string | null;
}) {
  const { talk, save } = useKeeping(view, who, id);
  const { today } = view;
  const form = useForm({
    ...formBasics(view, interviewForm(who), id),
    initial: talk === null ? newInterview(today) : interviewToEdit(talk),
    revision: talk?.revision ?? 0,
    problems: (value: InterviewFormValue) => interviewProblems(value, today),
    save,
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(`why.${who}.talk`)}
      saveLabel={i18n.t('why.save')}
      mine={interviewText(form.value, who, today)}
      stored={talk === null ? '' : interviewText(interviewToEdit(talk), who, today)}
      onClose={view.forms.close}
    >
      <InterviewForm
        who={who}
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        asksCause={talk === null}
      />
    </FormShell>
  );
}
