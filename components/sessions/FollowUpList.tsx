import { i18n } from '#i18n';
import type { FollowUp } from '../../lib/domain/casework/follow-up.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay, formatWeekday } from '../../lib/words/day.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/list.css';

function doneWords({ doneOn, by, dueOn }: FollowUp, today: SchoolDay): string {
  const day = doneOn === null ? '' : formatDay(doneOn, today);
  if (by === 'note') return i18n.t('sessions.followUp.noted', { day });
  return doneOn === dueOn
    ? i18n.t('sessions.followUp.sameDay')
    : i18n.t('sessions.followUp.contact', { day });
}

function whenWords({ dueOn }: FollowUp, today: SchoolDay): string {
  if (dueOn === today) return i18n.t('sessions.followUp.today');
  return i18n.t('sessions.followUp.since');
}

/** What a missed session asks for: a word with the student or the family the same day (domain.md 5). */
export function FollowUpList({
  followUps,
  today,
  onLog,
}: {
  /** Open ones first. */
  followUps: readonly FollowUp[];
  today: SchoolDay;
  onLog: () => void;
}) {
  return (
    <ul className="list">
      {followUps.map((one) => {
        const day = formatWeekday(one.dueOn);
        return (
          <li key={one.sessionId}>
            <Icon name={one.doneOn === null ? 'message' : 'check-circle'} />
            <div>
              <p>{i18n.t('sessions.followUp.missed', { day })}</p>
              <p className="list__meta">
                {one.doneOn === null ? whenWords(one, today) : doneWords(one, today)}
              </p>
            </div>
            {one.doneOn === null ? (
              <Button size="row" label={i18n.t('sessions.followUp.logOf', { day })} onPress={onLog}>
                {i18n.t('sessions.followUp.log')}
              </Button>
            ) : (
              <span className="xs muted">{i18n.t('sessions.followUp.done')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
