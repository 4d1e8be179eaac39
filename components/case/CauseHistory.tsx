import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import { schoolDayOf } from '../../lib/domain/instant.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { sourceWord } from '../../lib/words/cause.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Facts } from '../ui/Facts.tsx';
import { causeTitle } from './CauseList.tsx';
import { sentenceStart } from './sentence-start.ts';

/** One answer as it stood before it was changed or removed. */
export type EarlierCause = {
  id: string;
  cause: Cause;
  act: 'edit' | 'delete' | 'restore';
  at: string;
};

const actWord = {
  edit: (day: string) => i18n.t('student.cause.changedOn', { day }),
  delete: (day: string) => i18n.t('student.cause.removedOn', { day }),
  restore: (day: string) => i18n.t('student.cause.broughtBackOn', { day }),
};

/** Answers that were changed or removed: causes may change, and nothing of it is lost (domain.md 3). */
export function CauseHistory({
  earlier,
  today,
}: {
  earlier: readonly EarlierCause[];
  today: SchoolDay;
}) {
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={i18n.t('student.cause.earlier', earlier.length, { n: earlier.length })}>
      <ul className="list list--1 muted">
        {earlier.map(({ id, cause, act, at }) => (
          <li key={id}>
            <p>{causeTitle(cause)}</p>
            {cause.words !== '' && <p className="list__meta said">{cause.words}</p>}
            <p className="list__meta">
              <Facts>
                {sentenceStart(sourceWord(cause.source))}
                {formatDay(cause.saidOn, today)}
                {actWord[act](formatDay(schoolDayOf(at), today))}
              </Facts>
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
