import { useState } from 'react';
import { i18n } from '#i18n';
import { ReviewList, reviewName } from '../../../../components/bridge/ReviewList.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import { outcomeOf } from '../../../../lib/domain/casework/case-end.ts';
import type { SchoolDay } from '../../../../lib/domain/school-day.ts';
import type { CaseFile } from '../../../../lib/store/case-file.ts';
import type { Plan } from '../../../../lib/domain/plan.ts';
import { ReviewEditor } from '../student/bridge/ReviewEditor.tsx';
import { draftKey } from '../student/open-form.ts';
import { useRemoval } from '../student/use-removal.ts';

/** What stands in the form: nothing, a new review, or the one with this id. */
type Writing = { id: string | null } | null;

/** Escape lets go of the field, so that the keys of the meeting work again. */
function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function Decided({ file, plan, today }: { file: CaseFile; plan: Plan; today: SchoolDay }) {
  const remove = useRemoval();
  const ofToday = file.reviews.filter(({ heldOn }) => heldOn === today);
  const [chosen, setChosen] = useState<Writing>(null);
  // Nothing decided yet: the form is what one came for. What was begun in it is the case's own draft.
  const writing = chosen ?? (ofToday.length === 0 ? { id: null } : null);
  const review = ofToday.find(({ id }) => id === writing?.id) ?? null;
  const studentId = file.student.id;
  const id = writing?.id ?? null;
  return (
    <>
      <ReviewList
        reviews={ofToday}
        today={today}
        onEdit={(one) => setChosen({ id: one.id })}
        onRemove={(one) => remove('reviews', one.id, reviewName(one, today))}
      />
      {writing === null ? (
        <LinkButton small onPress={() => setChosen({ id: null })}>
          {i18n.t('meeting.another')}
        </LinkButton>
      ) : (
        <ReviewEditor
          key={id}
          plan={plan}
          review={review}
          today={today}
          isShort
          place={{
            studentId,
            draftKey: draftKey(studentId, { kind: 'review', id }),
            onDone: () => setChosen(null),
            onReopen: () => setChosen({ id }),
            onClose: () => {
              setChosen(null);
              letGo();
            },
          }}
        />
      )}
    </>
  );
}

/** The team's decision about one student, with its reason; without an open plan there is nothing to decide about yet. */
export function MeetingDecision({
  file,
  today,
  onPlan,
}: {
  file: CaseFile;
  today: SchoolDay;
  onPlan: () => void;
}) {
  const { plan } = file;
  const isOpen = plan !== null && outcomeOf(plan.id, file.outcomes) === null;
  return (
    <Section title={i18n.t('meeting.decision')}>
      {plan !== null && isOpen ? (
        <Decided file={file} plan={plan} today={today} />
      ) : (
        <div className="stack stack--1">
          <p className="sm muted">{i18n.t(plan === null ? 'meeting.noPlan' : 'meeting.closed')}</p>
          <div>
            <LinkButton onPress={onPlan}>{i18n.t('meeting.openPlan')}</LinkButton>
          </div>
        </div>
      )}
    </Section>
  );
}
