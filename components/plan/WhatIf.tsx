import { i18n } from '#i18n';
import { canStillMiss, wayBelow, type WhatIf as WhatIfStart } from '../../lib/domain/what-if.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Callout } from '../ui/Callout.tsx';
import '../case/case.css';

/** What the arithmetic lacks, in the order one would ask for it. */
export type WhatIfMissing = 'count-in-days' | 'days-enrolled' | 'calendar';

function everyDay({ absent, enrolled, remaining }: WhatIfStart): string {
  const end = enrolled + remaining;
  return i18n.t('student.whatIf.countOf', {
    absent: formatCount(absent),
    days: formatCount(end),
    share: formatShare(absent, end),
  });
}

function belowTen(start: WhatIfStart): string {
  const way = wayBelow(start);
  if (way.kind === 'below') return i18n.t('student.whatIf.alreadyBelow');
  if (way.kind === 'momentum') return i18n.t('student.whatIf.notThisYear');
  return i18n.t('student.whatIf.inARow', way.days, { n: way.days });
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
}: {
  start: WhatIfStart;
  isEstimated: boolean;
  /** Last day the count covers, in words: the days that remain begin after it. */
  asOf: string;
}) {
  return (
    <div className="stack">
      <p>
        <Badge kind="plain">{i18n.t('student.whatIf.staffOnly')}</Badge>
      </p>
      <dl className="stack stack--2 sm">
        <div className="split">
          <dt className="muted">{i18n.t('student.whatIf.everyDay')}</dt>
          <dd className="num">{everyDay(start)}</dd>
        </div>
        <div className="split">
          <dt className="muted">{i18n.t('student.whatIf.belowTen')}</dt>
          <dd>{belowTen(start)}</dd>
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
