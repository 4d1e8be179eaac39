import { i18n } from '#i18n';
import type { MeetingEntry } from '../../lib/domain/casework/meeting-order.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { agendaWhy } from '../../lib/words/agenda.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { VirtualRows } from '../page/VirtualRows.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useShownName } from '../ui/names-shown.ts';
import './meeting.css';

/** Why a student is on the agenda, in one sentence. */
export function groundWords({ ground, items }: MeetingEntry, today: SchoolDay): string {
  const item = items.find(({ kind }) => kind === ground);
  if (item) return agendaWhy(item, today);
  return ground === 'plan' ? i18n.t('meeting.ground.plan') : i18n.t('meeting.ground.over');
}

type AgendaListProps = {
  entries: readonly MeetingEntry[];
  current: string | null;
  /** Students about whom something was decided today. */
  decided: ReadonlySet<string>;
  today: SchoolDay;
  onOpen: (studentId: string) => void;
};

/** Everybody on the agenda, in the order of this meeting; folded, since the meeting walks through it by itself. */
export function AgendaList({ entries, current, decided, today, onOpen }: AgendaListProps) {
  const shownName = useShownName();
  const rows = entries.map((entry) => ({ ...entry, key: entry.studentId }));
  return (
    <div className="meeting__agenda">
      <Disclosure title={i18n.t('meeting.agenda', entries.length, { n: entries.length })}>
        <VirtualRows rows={rows}>
          {(entry) => (
            <li key={entry.key}>
              <button
                type="button"
                className="meeting__row"
                aria-current={entry.studentId === current || undefined}
                onClick={() => onOpen(entry.studentId)}
              >
                <span>
                  <span className="strong">{shownName(entry.name)}</span>
                  <span className="xs muted">{groundWords(entry, today)}</span>
                </span>
                {decided.has(entry.studentId) ? (
                  <Badge kind="good">{i18n.t('meeting.decided')}</Badge>
                ) : entry.ground === 'plan' || entry.ground === 'over' ? null : (
                  <Badge kind={entry.ground === 'relapse' ? 'caution' : 'plain'}>
                    {i18n.t(`meeting.short.${keyPart(entry.ground)}`)}
                  </Badge>
                )}
              </button>
            </li>
          )}
        </VirtualRows>
      </Disclosure>
    </div>
  );
}
