import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { answerWord, causeWord, confidenceWord, sourceWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Badge } from '../ui/Badge.tsx';
import { CauseState } from '../ui/CauseState.tsx';
import { Facts } from '../ui/Facts.tsx';
import { dutiesIn, type Duty } from './duty.ts';
import { DutyLine } from './DutyPrompt.tsx';
import { ItemActions } from './ItemActions.tsx';
import { sentenceStart } from './sentence-start.ts';
import '../ui/list.css';
import './why.css';

type CauseListProps = {
  causes: readonly Cause[];
  today: SchoolDay;
  onEdit: (cause: Cause) => void;
  onRemove: (cause: Cause) => void;
};

/** What a recorded answer is called: the cause, or which of the two answers that are none. */
export function causeTitle(cause: Pick<Cause, 'answer' | 'item'>): string {
  if (cause.item !== null) return sentenceStart(causeWord(cause.item));
  return answerWord(cause.answer === 'family-declined' ? 'family-declined' : 'asked-unknown');
}

function rank(cause: Cause): number {
  if (cause.answer !== 'cause') return 2;
  return cause.weight === 'primary' ? 0 : 1;
}

/** Main causes first, then the others, then answers that are no cause; newest first within each. */
export function inOrder(causes: readonly Cause[]): Cause[] {
  return causes.toSorted(
    (one, other) => rank(one) - rank(other) || other.saidOn.localeCompare(one.saidOn),
  );
}

function CauseItem({
  cause,
  duty,
  today,
  onEdit,
  onRemove,
}: Omit<CauseListProps, 'causes'> & { cause: Cause; duty: Duty | undefined }) {
  const known = cause.answer === 'cause';
  const title = causeTitle(cause);
  return (
    <li>
      <div>
        <p className="inline">
          <CauseState answer={cause.answer} words={title} />
          {known && cause.weight === 'primary' && <Badge>{i18n.t('student.cause.main')}</Badge>}
        </p>
        {cause.words !== '' && <p className="list__meta said">{cause.words}</p>}
        <p className="list__meta">
          <Facts>
            {sentenceStart(sourceWord(cause.source))}
            {known ? confidenceWord(cause.confidence) : null}
            {formatDay(cause.saidOn, today)}
          </Facts>
        </p>
        {duty && <DutyLine duty={duty} />}
      </div>
      <ItemActions name={title} onEdit={() => onEdit(cause)} onRemove={() => onRemove(cause)} />
    </li>
  );
}

/** What got in the way, as recorded: who said so, how sure, when, and in their words (ui/design.md D1). */
export function CauseList({ causes, ...rest }: CauseListProps) {
  if (causes.length === 0) return null;
  const ordered = inOrder(causes);
  const duties = dutiesIn(ordered);
  return (
    <ul className="list list--2">
      {ordered.map((cause) => (
        <CauseItem key={cause.id} cause={cause} duty={duties.get(cause.id)} {...rest} />
      ))}
    </ul>
  );
}
