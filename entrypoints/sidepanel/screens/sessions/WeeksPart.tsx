import { useState } from 'react';
import { i18n } from '#i18n';
import type { SlotActs } from '../../../../components/sessions/SlotRow.tsx';
import { WeekRows } from '../../../../components/sessions/WeekRows.tsx';
import { LinkButton } from '../../../../components/ui/Button.tsx';
import { Facts } from '../../../../components/ui/Facts.tsx';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { Section } from '../../../../components/ui/Section.tsx';
import type { SessionCount } from '../../../../lib/domain/casework/session-count.ts';
import { formatCount } from '../../../../lib/words/numbers.ts';
import type { SessionView } from './session-view.ts';

/** The parts of the count that are not zero: late and made up are among those attended, the others are not. */
function CountLine({ count }: { count: SessionCount }) {
  const parts = ['late', 'madeUp', 'missed', 'excused', 'cancelled'] as const;
  return (
    <p className="xs muted">
      <Facts>
        {parts
          .filter((part) => count[part] > 0)
          .map((part) => (
            <span key={part}>
              {i18n.t(`sessions.count.${part}`, { n: formatCount(count[part]) })}
            </span>
          ))}
      </Facts>
    </p>
  );
}

/** Sessions by week, newest first, with how many of those held were attended. */
export function WeeksPart({ sessions, acts }: { sessions: SessionView; acts: SlotActs }) {
  const [isTable, setTable] = useState(false);
  const { weeks, count } = sessions;
  if (weeks.length === 0) return null;
  return (
    <Section
      title={i18n.t('sessions.weeks')}
      {...(count.held === 0
        ? {}
        : {
            count: i18n.t('sessions.heldOf', {
              n: formatCount(count.attended),
              all: formatCount(count.held),
            }),
          })}
      action={
        <LinkButton small isExpanded={isTable} onPress={() => setTable(!isTable)}>
          <Icon name="table" size="sm" />
          {i18n.t('sessions.table')}
        </LinkButton>
      }
    >
      <CountLine count={count} />
      <WeekRows weeks={weeks} isTable={isTable} acts={acts} />
    </Section>
  );
}
