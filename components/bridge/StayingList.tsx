import { i18n } from '#i18n';
import type { StayingSupport } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Icon } from '../ui/Icon.tsx';
import { stayingWords } from './bridge-words.ts';
import '../ui/fields.css';

function untilWords({ until }: StayingSupport, today: SchoolDay): string {
  if (until === null) return i18n.t('bridge.stays.open');
  const day = formatDay(until, today);
  return until < today
    ? i18n.t('bridge.stays.ended', { day })
    : i18n.t('bridge.stays.until', { day });
}

/** What stays during the return, and until when; what has ended by today says so (ui/design.md D8). */
export function StayingList({
  supports,
  today,
}: {
  supports: readonly StayingSupport[];
  today: SchoolDay;
}) {
  if (supports.length === 0) return <p className="sm muted">{i18n.t('bridge.stays.none')}</p>;
  return (
    <ul className="tags">
      {supports.map((one) => (
        <li key={`${stayingWords(one)} ${one.until}`} className="tag tag--plain">
          <Icon name="heart" size="sm" />
          <span>
            {stayingWords(one)} <span className="muted">{untilWords(one, today)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
