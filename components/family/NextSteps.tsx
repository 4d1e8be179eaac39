import { i18n } from '#i18n';
import type { OpenAction } from '../../lib/domain/casework/contact-days.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/list.css';
import './family.css';

/** What was agreed with the family and is still to do, earliest first; any later contact on its day closes it. */
export function NextSteps({
  actions,
  today,
}: {
  actions: readonly OpenAction[];
  today: SchoolDay;
}) {
  if (actions.length === 0) return null;
  return (
    <ul className="list" aria-label={i18n.t('family.next.title')}>
      {actions.map(({ contactId, action, dueOn, late }) => (
        <li key={contactId}>
          <Icon name="clock" />
          <p className="sm">{action}</p>
          <span className="xs muted">
            {late ? <Badge kind="caution">{i18n.t('family.next.late')}</Badge> : null}{' '}
            {dueOn === today ? i18n.t('family.next.today') : formatDay(dueOn, today)}
          </span>
        </li>
      ))}
    </ul>
  );
}
