import { useState } from 'react';
import { i18n } from '#i18n';
import { CauseHistory } from '../../../../components/case/CauseHistory.tsx';
import { CauseList, causeTitle } from '../../../../components/case/CauseList.tsx';
import { BeforeTalk } from '../../../../components/interview/BeforeTalk.tsx';
import { TwoQuestions } from '../../../../components/interview/TwoQuestions.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { CauseState } from '../../../../components/ui/CauseState.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { printPage } from '../../../../lib/platform/print.ts';
import { AskedCause } from './AskedCause.tsx';
import { openIdOf, type CaseView } from './case-view.ts';
import { CauseEditor } from './CauseEditor.tsx';
import { Notes } from './Notes.tsx';
import { newCauseForm } from './open-form.ts';
import { isBegun, Talks, talkWith } from './Talks.tsx';
import { useEarlierCauses } from './use-earlier-causes.ts';
import { useRemoval } from './use-removal.ts';

/** What stands where causes will: how a talk begins, or, once somebody talked, that no cause was named. */
function NoCause({ view }: { view: CaseView }) {
  const [isPrinting, setPrinting] = useState(false);
  if (isBegun(view)) return <CauseState answer="not-asked" words={i18n.t('why.noCauseNamed')} />;
  return (
    <>
      <BeforeTalk onRecord={(who) => talkWith(view, who)} onPrint={() => setPrinting(true)} />
      {isPrinting && <TwoQuestions onPrint={printPage} onClose={() => setPrinting(false)} />}
    </>
  );
}

function Causes({ view }: { view: CaseView }) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const earlier = useEarlierCauses(file.student.id);
  const openId = openIdOf(view, 'cause');
  const isAsking = openId !== undefined || view.answer.open !== null;
  return (
    <Section
      title={i18n.t('student.cause.title')}
      action={
        <LinkButton small onPress={() => forms.open(newCauseForm)}>
          <Icon name="plus" size="sm" />
          {i18n.t('student.cause.add')}
        </LinkButton>
      }
    >
      {openId === undefined ? null : <CauseEditor key={openId} view={view} id={openId} />}
      <AskedCause view={view} />
      {file.causes.length === 0 && !isAsking && <NoCause view={view} />}
      <CauseList
        causes={file.causes}
        today={today}
        onEdit={({ id }) => forms.open({ kind: 'cause', id })}
        onRemove={(cause) => remove('causes', cause.id, causeTitle(cause))}
      />
      <CauseHistory earlier={earlier} today={today} />
    </Section>
  );
}

/** Whether a talk is being written down: it comes first then, and the start of the case gives way to it. */
function isTalking(view: CaseView): boolean {
  const kind = view.forms.form?.kind;
  return kind === 'student-interview' || kind === 'family-interview';
}

/** What got in the way, what each was asked, and what else is known of the student (ui/design.md D1, D2, D11). */
export function WhyTab({ view }: { view: CaseView }) {
  const isFirstTalk = isTalking(view) && !isBegun(view);
  return (
    <>
      {isTalking(view) && <Talks view={view} />}
      {!isFirstTalk && <Causes view={view} />}
      {!isTalking(view) && <Talks view={view} />}
      <Notes view={view} />
    </>
  );
}
