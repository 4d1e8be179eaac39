import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Review } from '../../lib/domain/casework/review.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { decisionWord, presentWords, questionWords } from './review-words.ts';
import '../case/case.css';
import '../ui/list.css';

type ReviewListProps = {
  reviews: readonly Review[];
  today: SchoolDay;
  onEdit: (review: Review) => void;
  onRemove: (review: Review) => void;
  /** How the review stood before, under it. */
  earlier?: ((review: Review) => ReactNode) | undefined;
};

/** What a review is called in a list and in a toast. */
export function reviewName({ heldOn }: Pick<Review, 'heldOn'>, today: SchoolDay): string {
  return i18n.t('bridge.review.nameOf', { day: formatDay(heldOn, today) });
}

function Answers({ review }: { review: Review }) {
  const { answers } = review;
  if (answers.length === 0) return null;
  return (
    <Disclosure title={i18n.t('bridge.review.answers', answers.length, { n: answers.length })}>
      <dl className="stack stack--2 sm">
        {answers.map((answer) => (
          <div key={`${answer.question} ${answer.support}`}>
            <dt className="muted">{questionWords(answer)}</dt>
            <dd className="typed">{answer.words}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Reviews, newest first: what was decided, why, and who was there. */
export function ReviewList({ reviews, today, onEdit, onRemove, earlier }: ReviewListProps) {
  if (reviews.length === 0) return null;
  const newestFirst = reviews.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn));
  return (
    <ul className="list">
      {newestFirst.map((review) => (
        <li key={review.id}>
          <Icon name="people" />
          <div>
            <p>{decisionWord(review.decision)}</p>
            <p className="sm typed">{review.reason}</p>
            <p className="list__meta">
              <Facts>
                {formatDay(review.heldOn, today)}
                {presentWords(review) || null}
                {review.nextOn === null
                  ? null
                  : i18n.t('bridge.review.nextDay', { day: formatDay(review.nextOn, today) })}
              </Facts>
            </p>
            <Answers review={review} />
            {earlier?.(review)}
          </div>
          <ItemActions
            name={reviewName(review, today)}
            onEdit={() => onEdit(review)}
            onRemove={() => onRemove(review)}
          />
        </li>
      ))}
    </ul>
  );
}
