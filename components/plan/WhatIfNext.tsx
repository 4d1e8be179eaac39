import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { tierOf } from '../../lib/domain/tier.ts';
import { afterNext, type WhatIf } from '../../lib/domain/what-if.ts';
import { formatDayAndYear } from '../../lib/words/day.ts';
import { formatCount, formatShare } from '../../lib/words/numbers.ts';
import { tierWord } from '../../lib/words/tier.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Segments } from '../ui/Segments.tsx';

/** School days that are looked ahead, and how many of them might be missed (ui/design.md D10). */
const ahead = 20;
const choices = [0, 1, 2, 4, 8];

type WhatIfNextProps = {
  start: WhatIf;
  /** The day on which so many school days will be over; null where the calendar does not tell. */
  dayAfter: (schoolDays: number) => SchoolDay | null;
  /** Days enrolled before any tier is said (domain.md R2). */
  minimumDays: number;
};

function Then({ start, dayAfter, minimumDays, missed }: WhatIfNextProps & { missed: number }) {
  const { absent, enrolled, days } = afterNext(start, { days: ahead, missed });
  const on = dayAfter(days);
  const tier = enrolled < minimumDays ? null : tierOf(absent, enrolled);
  return (
    <output className="split sm">
      <span>{on === null ? null : i18n.t('whatIfNext.onDay', { day: formatDayAndYear(on) })}</span>
      <span className="num">
        {i18n.t('student.whatIf.countOf', {
          absent: formatCount(absent),
          days: formatCount(enrolled),
          share: formatShare(absent, enrolled),
        })}
        {tier === null ? null : ` ${tierWord(tier)}`}
      </span>
    </output>
  );
}

/** Where the count would stand after the next school days; for staff, to see what a step is worth. */
export function WhatIfNext(props: WhatIfNextProps) {
  const [missed, setMissed] = useState('1');
  const days = Math.min(ahead, props.start.remaining);
  if (days === 0) return null;
  const label = i18n.t('whatIfNext.missed', days, { n: days });
  return (
    <>
      <ChoiceField label={label}>
        <Segments
          label={label}
          options={choices
            .filter((count) => count <= days)
            .map((count) => ({ value: String(count), label: formatCount(count) }))}
          value={missed}
          onChange={setMissed}
        />
      </ChoiceField>
      <Then {...props} missed={Number(missed)} />
    </>
  );
}
