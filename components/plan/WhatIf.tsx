import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import {
  canStillMiss,
  type RateLine,
  wayBelow,
  type WhatIf as WhatIfStart,
} from '../../lib/domain/what-if.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Callout } from '../ui/Callout.tsx';
import { WhatIfNext } from './WhatIfNext.tsx';
import '../case/case.css';
import './plan.css';

/** What the arithmetic lacks, in the order one would ask for it. */
export type WhatIfMissing = 'count-in-days' | 'days-enrolled' | 'calendar';

type DayAfter = (schoolDays: number) => SchoolDay | null;

const isBelow = (start: WhatIfStart, line: RateLine): boolean =>
  wayBelow(start, line).kind === 'below';

function everyDay({ absent, enrolled, remaining }: WhatIfStart): string {
  const end = enrolled + remaining;
  return i18n.t('student.whatIf.countOf', {
    absent: formatCount(absent),
    days: formatCount(end),
    share: formatShare(absent, end),
  });
}

function below(start: WhatIfStart, line: RateLine, dayAfter: DayAfter): string {
  const way = wayBelow(start, line);
  if (way.kind === 'below') return i18n.t('student.whatIf.alreadyBelow');
  if (way.kind === 'momentum') return i18n.t('student.whatIf.notThisYear');
  const words = i18n.t('student.whatIf.inARow', way.days, { n: way.days });
  const on = dayAfter(way.days);
  return on === null ? words : `${words}${i18n.t('page.listComma')}${formatDayAndYear(on)}`;
}

function Goal({ start }: { start: WhatIfStart }) {
  const way = wayBelow(start);
  if (way.kind === 'momentum') {
    return (
      <Callout kind="info" icon="sprout" title={i18n.t('student.whatIf.momentum')}>
        {i18n.t('student.whatIf.momentumText')}
      </Callout>
    );
  }
  const here = start.remaining - canStillMiss(start);
  return (
    <p className="sm">
      {i18n.t('student.whatIf.goal', {
        here: formatCount(here),
        left: formatCount(start.remaining),
      })}
    </p>
  );
}

/**
 * Arithmetic for setting a goal with the student (domain.md R11, ui/design.md D10): staff only, days to be here, never
 * days that may be missed.
 */
export function WhatIf({
  start,
  isEstimated,
  asOf,
  dayAfter,
  minimumDays,
}: {
  start: WhatIfStart;
  /** The day on which so many more school days will be over; null where the calendar does not tell. */
  dayAfter: DayAfter;
  /** Days enrolled before any tier is said (domain.md R2). */
  minimumDays: number;
  isEstimated: boolean;
  /** Last day the count covers, in words: the days that remain begin after it. */
  asOf: string;
}) {
  return (
    <div className="stack">
      <p>
        <Badge kind="plain">{i18n.t('student.whatIf.staffOnly')}</Badge>
      </p>
      <WhatIfNext start={start} dayAfter={dayAfter} minimumDays={minimumDays} />
      <dl className="stack stack--2 sm what-if">
        <div className="split">
          <dt className="muted">{i18n.t('student.whatIf.everyDay')}</dt>
          <dd>{everyDay(start)}</dd>
        </div>
        {isBelow(start, 20) ? null : (
          <div className="split">
            <dt className="muted">{i18n.t('whatIfNext.belowTwenty')}</dt>
            <dd>{below(start, 20, dayAfter)}</dd>
          </div>
        )}
        <div className="split">
          <dt className="muted">{i18n.t('student.whatIf.belowTen')}</dt>
          <dd>{below(start, 10, dayAfter)}</dd>
        </div>
      </dl>
      <Goal start={start} />
      <p className="xs muted">
        {i18n.t('student.whatIf.left', start.remaining, { n: start.remaining, day: asOf })}{' '}
        {isEstimated ? i18n.t('student.whatIf.estimated') : i18n.t('student.whatIf.allReasons')}
      </p>
    </div>
  );
}

const missingWords: Record<WhatIfMissing, () => string> = {
  'count-in-days': () => i18n.t('student.whatIf.notDays'),
  'days-enrolled': () => i18n.t('student.whatIf.noDays'),
  calendar: () => i18n.t('student.whatIf.noCalendar'),
};

/** What is missing for the arithmetic and, where a calendar would help, the way to give it. */
export function WhatIfNotYet({
  missing,
  onOpenSettings,
}: {
  missing: WhatIfMissing;
  onOpenSettings: (() => void) | undefined;
}) {
  return (
    <div className="stack stack--1">
      <p className="sm muted">{missingWords[missing]()}</p>
      {missing !== 'count-in-days' && onOpenSettings !== undefined && (
        <p>
          <LinkButton onPress={onOpenSettings}>{i18n.t('student.whatIf.openSettings')}</LinkButton>
        </p>
      )}
    </div>
  );
}
