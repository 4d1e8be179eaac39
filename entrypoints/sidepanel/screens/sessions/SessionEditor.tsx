import { i18n } from '#i18n';
import {
  newSession,
  plannedSession,
  sessionInput,
  sessionProblems,
  sessionToEdit,
  type SessionFormValue,
} from '../../../../components/sessions/session-form-value.ts';
import { sessionName } from '../../../../components/sessions/session-words.ts';
import { sessionText } from '../../../../components/sessions/form-text.ts';
import { SessionForm } from '../../../../components/sessions/SessionForm.tsx';
import { Sheet } from '../../../../components/ui/Sheet.tsx';
import type { StandingSlot } from '../../../../lib/domain/casework/session-slots.ts';
import { addCasework, reviseCasework } from '../../../../lib/store/casework.ts';
import { useStore } from '../../hooks/store-context.ts';
import { useAuthor } from '../../hooks/use-author.ts';
import { formBasics, type CaseView } from '../student/case-view.ts';
import { EarlierHere } from '../leaving/EarlierHere.tsx';
import { FormShell } from '../student/FormShell.tsx';
import { useForm } from '../student/use-form.ts';
import { plannedSlotOf } from './session-form-id.ts';

type SessionEditorProps = { view: CaseView; id: string | null; slots: readonly StandingSlot[] };

function useSessionForm({ view, id, slots }: SessionEditorProps) {
  const store = useStore();
  const author = useAuthor();
  const { student, plan } = view.file;
  const slot = plannedSlotOf(id, slots);
  // A session of the plan that was marked meanwhile is the one that is edited.
  const session = view.file.sessions.find((known) => known.id === id) ?? slot?.session ?? null;
  const form = useForm({
    ...formBasics(view, 'session', id),
    initial: session
      ? sessionToEdit(session)
      : slot
        ? plannedSession(slot)
        : newSession(view.today),
    revision: session?.revision ?? 0,
    problems: sessionProblems,
    save: (value: SessionFormValue, seenRevision) =>
      session === null
        ? addCasework(
            store,
            'sessions',
            {
              ...sessionInput(value),
              studentId: student.id,
              planId: slot?.planId ?? plan?.id ?? null,
              groupId: null,
              plannedMinutes: slot?.plannedMinutes ?? null,
            },
            author,
          )
        : reviseCasework(
            store,
            'sessions',
            { id: session.id, expectedRevision: seenRevision },
            sessionInput(value),
            author,
          ),
  });
  return { form, session, isNew: session === null && slot === null };
}

/** Edits one session in a sheet: one of the plan, one that is written down, or (without an id) another one. */
export function SessionEditor(props: SessionEditorProps) {
  const { view, slots } = props;
  const { form, session, isNew } = useSessionForm(props);
  const { today } = view;
  const title = i18n.t(isNew ? 'sessions.form.addTitle' : 'sessions.form.editTitle');
  const missed = slots
    .filter(({ state }) => state === 'missed' || state === 'excused' || state === 'made-up')
    .flatMap((slot) => slot.session ?? [])
    .filter(({ id, mark }) => id !== session?.id && mark !== 'make-up');
  return (
    <Sheet title={title} onClose={view.forms.close}>
      <FormShell
        form={form}
        label={title}
        saveLabel={i18n.t('sessions.form.save')}
        mine={sessionText(form.value, today)}
        stored={session === null ? '' : sessionText(sessionToEdit(session), today)}
        onClose={view.forms.close}
      >
        <SessionForm
          value={form.value}
          onChange={form.change}
          problems={form.problems}
          missed={missed}
          today={today}
        />
        {session === null ? null : (
          <EarlierHere
            table="sessions"
            record={session}
            name={sessionName(session, today)}
            view={view}
          />
        )}
      </FormShell>
    </Sheet>
  );
}
