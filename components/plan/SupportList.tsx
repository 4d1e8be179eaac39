import { i18n } from '#i18n';
import type { PlanSupport, Support } from '../../lib/domain/casework/support.ts';
import { causeWord } from '../../lib/words/cause.ts';
import { locale } from '../../lib/words/locale.ts';
import { Badge } from '../ui/Badge.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { supportName, supportStateWord } from './support-names.ts';
import '../ui/list.css';

const icons: Partial<Record<Support, IconName>> = {
  transport: 'bus',
  'way-to-school-companion': 'people',
  'health-services': 'heart',
  'live-lessons-at-home': 'home',
  counseling: 'message',
  tutoring: 'book',
  'catch-up-content': 'book',
  'credit-modules': 'book',
  'flexible-deadlines': 'calendar',
  'study-buddy': 'people',
  'attendance-ambassador': 'people',
  'community-partner': 'people',
  'schedule-block': 'clock',
  'housing-liaison': 'home',
  'family-liaison': 'people',
  mentor: 'person',
  'daily-check-in': 'check-circle',
  'safety-plan': 'shield',
  'restorative-talk': 'message',
  'graded-return': 'bridge',
};

/** The drawing beside a support. */
export function supportIcon({ support }: Pick<PlanSupport, 'support'>): IconName {
  return (support === null ? undefined : icons[support]) ?? 'heart';
}

function causesOf({ causes }: PlanSupport): string {
  const words = causes.map(causeWord);
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(words);
}

/** Supports with the causes they stand beside; what is only asked for stands out (ui/design.md D4). */
export function SupportList({ supports }: { supports: readonly PlanSupport[] }) {
  return (
    <ul className="list">
      {supports.map((one) => (
        <li key={JSON.stringify(one)}>
          <Icon name={supportIcon(one)} />
          <div>
            {supportName(one)}
            {one.causes.length === 0 ? null : (
              <p className="list__meta">{i18n.t('plan.support.for', { cause: causesOf(one) })}</p>
            )}
          </div>
          {one.state === 'asked' ? (
            <Badge kind="caution">{supportStateWord(one.state)}</Badge>
          ) : (
            <span className="xs muted">{supportStateWord(one.state)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
