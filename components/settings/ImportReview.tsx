import { useState } from 'react';
import {
  daysOffOf,
  type CalendarImport,
  type ImportedDay,
  type ImportProblem,
} from '../../lib/domain/imported-day.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import type { DateOrder } from '../../lib/domain/written-date.ts';
import { i18n } from '#i18n';
import { formatWeekday } from '../../lib/words/day.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Segments } from '../ui/Segments.tsx';
import '../ui/list.css';
import { keyPart } from '../../lib/words/message-key.ts';

type ImportReviewProps = {
  found: CalendarImport;
  kept: readonly SchoolDay[];
  order: DateOrder | null;
  onOrder: (order: DateOrder) => void;
  onTake: (days: SchoolDay[]) => void;
  onCancel: () => void;
};

/** One day with every title it was found under. */
type FoundDay = { day: SchoolDay; titles: string[] };

function foundDays(days: readonly ImportedDay[]): FoundDay[] {
  const byDay = Map.groupBy(days, ({ day }) => day);
  return [...byDay].map(([day, same]) => ({
    day,
    titles: same.map(({ title }) => title).filter((title) => title !== ''),
  }));
}

/** What an import found: proposed days ticked, the rest to decide, and what could not be taken over with the reason. */
export function ImportReview(props: ImportReviewProps) {
  const { found, kept } = props;
  const [ticked, setTicked] = useState(() => new Set(daysOffOf(found.days)));
  const chosen = [...ticked].filter((day) => !kept.includes(day));
  function tick(day: SchoolDay, isTicked: boolean) {
    const next = new Set(ticked);
    if (isTicked) next.add(day);
    else next.delete(day);
    setTicked(next);
  }
  return (
    <section className="review stack" aria-label={i18n.t('settings.calendar.found')}>
      <OrderQuestion {...props} />
      <p className="strong sm">
        {i18n.t('settings.calendar.foundDays', found.days.length, { n: String(found.days.length) })}
      </p>
      <ul className="stack stack--2">
        {foundDays(found.days).map(({ day, titles }) => (
          <li key={day}>
            <Checkbox
              label={formatWeekday(day)}
              hint={
                kept.includes(day) ? i18n.t('settings.calendar.there_already') : titles.join(', ')
              }
              isDisabled={kept.includes(day)}
              isSelected={kept.includes(day) || ticked.has(day)}
              onChange={(isTicked) => tick(day, isTicked)}
            />
          </li>
        ))}
      </ul>
      <Problems problems={found.problems} />
      <div className="inline">
        <Button isDisabled={chosen.length === 0} onPress={() => props.onTake(chosen)}>
          {i18n.t('settings.calendar.take', chosen.length, { n: String(chosen.length) })}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {i18n.t('settings.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** 9/7 may be 9 July or September 7: asked, never guessed. */
function OrderQuestion({ found, order, onOrder }: ImportReviewProps) {
  const unclear = found.problems.some(({ reason }) => reason === 'day-or-month');
  if (!unclear && order === null) return null;
  return (
    <div className="stack stack--2">
      <p className="sm">{i18n.t('settings.calendar.orderQuestion')}</p>
      <Segments
        label={i18n.t('settings.calendar.orderQuestion')}
        options={[
          { value: 'month-first', label: i18n.t('settings.calendar.monthFirst') },
          { value: 'day-first', label: i18n.t('settings.calendar.dayFirst') },
        ]}
        value={order}
        onChange={onOrder}
      />
    </div>
  );
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Callout
      kind="caution"
      title={i18n.t('settings.calendar.problems', problems.length, { n: String(problems.length) })}
    >
      <ul className="list list--1">
        {problems.map(({ text, reason }, index) => (
          <li key={`${index} ${text}`}>
            <div>
              {i18n.t(`settings.calendar.problem.${keyPart(reason)}`)}
              {text === '' ? null : <p className="list__meta">{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
