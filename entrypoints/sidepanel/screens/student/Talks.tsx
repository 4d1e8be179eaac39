import { i18n } from '#i18n';
import { TalkList } from '../../../../components/interview/TalkList.tsx';
import type { Asked } from '../../../../components/interview/interview-form-value.ts';
import { Section } from '../../../../components/ui/Section.tsx';
import { useEarlier } from '../leaving/use-earlier.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { InterviewEditor, interviewForm } from './InterviewEditor.tsx';
import { useRemoval } from './use-removal.ts';

const asked = ['student', 'family'] as const satisfies readonly Asked[];

/** With whom a talk is being written down, if any: one form at a time. */
function openTalk(view: CaseView): { who: Asked; id: string | null } | null {
  for (const who of asked) {
    const id = openIdOf(view, interviewForm(who));
    if (id !== undefined) return { who, id };
  }
  return null;
}

/** Opens the form of a talk with this person. */
export function talkWith({ forms }: CaseView, who: Asked, id: string | null = null): void {
  forms.open({ kind: interviewForm(who), id });
}

/** Whether anything was asked or recorded: before, the start of the case says how a talk begins. */
export function isBegun({ file }: CaseView): boolean {
  return file.causes.length > 0 || file.interviews.length > 0;
}

/** The two questions, as the student and the family answered them, with the form of a talk while it is written down. */
export function Talks({ view }: { view: CaseView }) {
  const { file, today } = view;
  const remove = useRemoval();
  const earlier = useEarlier('interviews', file.student.id, today);
  const open = openTalk(view);
  if (open === null && !isBegun(view)) return null;
  return (
    <Section title={open === null ? i18n.t('why.question.title') : i18n.t(`why.${open.who}.talk`)}>
      {open && <InterviewEditor key={`${open.who}${open.id}`} view={view} {...open} />}
      {isBegun(view) && (
        <TalkList
          interviews={file.interviews}
          today={today}
          onAsk={(who) => talkWith(view, who)}
          onEdit={({ with: who, id }) => talkWith(view, who, id)}
          onRemove={({ id }, name) => remove('interviews', id, name)}
          earlier={earlier}
        />
      )}
    </Section>
  );
}
