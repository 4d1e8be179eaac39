import { i18n } from '#i18n';
import { reviewText } from '../../../../../components/bridge/bridge-text.ts';
import {
  namesOf,
  newReview,
  repairedReview,
  reviewInput,
  type ReviewFormValue,
  reviewProblems,
  reviewToEdit,
} from '../../../../../components/bridge/review-form-value.ts';
import { ReviewForm } from '../../../../../components/bridge/ReviewForm.tsx';
import { reviewDue, planEnd } from '../../../../../lib/domain/plan-dates.ts';
import type { Plan } from '../../../../../lib/domain/plan.ts';
import { laterDay, schoolDaySchema, type SchoolDay } from '../../../../../lib/domain/school-day.ts';
import type { Review } from '../../../../../lib/domain/casework/review.ts';
import { addCasework, reviseCasework } from '../../../../../lib/store/casework.ts';
import { formatDay } from '../../../../../lib/words/day.ts';
import { useStore } from '../../../hooks/store-context.ts';
import { useAuthor } from '../../../hooks/use-author.ts';
import { FormShell } from '../FormShell.tsx';
import { useForm } from '../use-form.ts';

/** Where a form of a review stands: whose it is, where its draft lies, and how it opens and closes. */
export type ReviewPlace = {
  studentId: string;
  draftKey: string;
  onDone: () => void;
  onReopen: () => void;
  onClose: () => void;
};

/** When the next review is due if nobody chooses a day; empty where the plan is over by then. */
function nextHint(plan: Plan, heldOn: string, today: SchoolDay): string {
  if (!schoolDaySchema.safeParse(heldOn).success || heldOn >= planEnd(plan)) return '';
  const day = reviewDue(plan, laterDay(heldOn, plan.startsOn));
  return i18n.t('bridge.review.nextHint', { day: formatDay(day, today) });
}

/** Writes down a team review of a plan, or changes the one given; one that is gone meanwhile is written anew. */
export function ReviewEditor({
  plan,
  review,
  place,
  today,
  isShort = false,
}: {
  plan: Plan;
  review: Review | null;
  place: ReviewPlace;
  today: SchoolDay;
  isShort?: boolean;
}) {
  const store = useStore();
  const author = useAuthor();
  const { onClose, ...basics } = place;
  const form = useForm({
    ...basics,
    initial: review === null ? newReview(plan, today) : reviewToEdit(review, plan),
    revision: review?.revision ?? 0,
    problems: reviewProblems,
    repair: repairedReview,
    save: (value: ReviewFormValue, seenRevision) => {
      const input = reviewInput(value);
      if (review === null) {
        const fields = { ...input, studentId: plan.studentId, planId: plan.id };
        return addCasework(store, 'reviews', fields, author);
      }
      const seen = { id: review.id, expectedRevision: seenRevision };
      return reviseCasework(store, 'reviews', seen, input, author);
    },
  });
  return (
    <FormShell
      form={form}
      label={i18n.t(review === null ? 'bridge.review.add' : 'bridge.review.edit')}
      saveLabel={i18n.t('bridge.review.save')}
      mine={reviewText(form.value, today)}
      stored={review === null ? '' : reviewText(reviewToEdit(review, plan), today)}
      onClose={onClose}
      // Where it is open from the start it takes the focus from nobody: the keys of the screen go on.
      {...(isShort ? { firstField: 'none' } : {})}
    >
      <ReviewForm
        value={form.value}
        onChange={form.change}
        problems={form.problems}
        team={namesOf(plan)}
        nextHint={nextHint(plan, form.value.heldOn, today)}
        isShort={isShort}
      />
    </FormShell>
  );
}
