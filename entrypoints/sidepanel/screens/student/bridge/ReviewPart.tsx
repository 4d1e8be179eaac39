import { i18n } from '#i18n';
import { earlierReview } from '../../../../../components/bridge/bridge-text.ts';
import { ReviewList, reviewName } from '../../../../../components/bridge/ReviewList.tsx';
import { LinkButton } from '../../../../../components/ui/Button.tsx';
import { Icon } from '../../../../../components/ui/Icon.tsx';
import { Section } from '../../../../../components/ui/Section.tsx';
import { lastReview } from '../../../../../lib/domain/casework/review.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import type { SchoolDay } from '../../../../../lib/domain/school-day.ts';
import { formatWeekday } from '../../../../../lib/words/day.ts';
import { type CaseView, formBasics, openIdOf } from '../case-view.ts';
import { useEarlier } from '../../leaving/use-earlier.tsx';
import { useRemoval } from '../use-removal.ts';
import type { BridgeFacts } from './case-facts.ts';
import { ReviewEditor } from './ReviewEditor.tsx';

/** When the next one is due, or was; null once none is due any more. */
function Due({ due, today }: { due: SchoolDay | null; today: SchoolDay }) {
  if (due === null) return null;
  const day = formatWeekday(due);
  return (
    <p className="sm muted">
      {due < today
        ? i18n.t('bridge.review.overdue', { day })
        : i18n.t('bridge.review.due', { day })}
    </p>
  );
}

/** After a decision to go further, the way there. */
function NextAct({ view, plan, facts }: { view: CaseView; plan: Plan; facts: BridgeFacts }) {
  const decision = lastReview(plan.id, view.file.reviews, view.today)?.decision;
  if (decision === 'transition' && facts.transition === null) {
    return (
      <LinkButton onPress={() => view.forms.open({ kind: 'transition', id: null })}>
        {i18n.t('bridge.form.plan')}
      </LinkButton>
    );
  }
  if (decision === 'close' && facts.outcome === null) {
    return (
      <LinkButton onPress={() => view.forms.open({ kind: 'outcome', id: null })}>
        {i18n.t('bridge.outcome.close')}
      </LinkButton>
    );
  }
  if (decision === 'adjust' || decision === 'add-support') {
    return (
      <LinkButton onPress={() => view.forms.open({ kind: 'plan', id: null })}>
        {i18n.t('bridge.review.openPlan')}
      </LinkButton>
    );
  }
  return null;
}

function Editor({ view, plan, id }: { view: CaseView; plan: Plan; id: string | null }) {
  const review = view.file.reviews.find((known) => known.id === id) ?? null;
  const own = view.file.plans.find((known) => known.id === review?.planId) ?? plan;
  const place = { ...formBasics(view, 'review', id), onClose: view.forms.close };
  return <ReviewEditor plan={own} review={review} place={place} today={view.today} />;
}

/** Team reviews: when the next one is due, what was decided and why (ui/design.md D8). */
export function ReviewPart({
  view,
  plan,
  facts,
}: {
  view: CaseView;
  plan: Plan;
  facts: BridgeFacts;
}) {
  const { file, today, forms } = view;
  const remove = useRemoval();
  const earlier = useEarlier('reviews', file.student.id, today, earlierReview);
  const openId = openIdOf(view, 'review');
  return (
    <Section
      title={i18n.t('bridge.review.title')}
      action={
        <LinkButton small onPress={() => forms.open({ kind: 'review', id: null })}>
          <Icon name="plus" size="sm" />
          {i18n.t('bridge.review.add')}
        </LinkButton>
      }
    >
      <div className="stack stack--2">
        <Due due={facts.reviewDue} today={today} />
        {openId === undefined ? null : <Editor key={openId} view={view} plan={plan} id={openId} />}
        {file.reviews.length === 0 && openId === undefined ? (
          <p className="sm muted">{i18n.t('bridge.review.none')}</p>
        ) : null}
        <NextAct view={view} plan={plan} facts={facts} />
        <ReviewList
          reviews={file.reviews}
          today={today}
          earlier={(review) => earlier(review, reviewName(review, today))}
          onEdit={({ id }) => forms.open({ kind: 'review', id })}
          onRemove={(review) => remove('reviews', review.id, reviewName(review, today))}
        />
      </div>
    </Section>
  );
}
