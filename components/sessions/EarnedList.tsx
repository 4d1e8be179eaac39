import { i18n } from '#i18n';
import type { EarnedTimeDoubt } from '../../lib/domain/casework/earned-time-check.ts';
import type { CountedEntry } from '../../lib/domain/casework/recovered-time.ts';
import type { EarnedTime } from '../../lib/domain/casework/recovery-obligation.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { keyPart } from '../../lib/words/message-key.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { ItemActions } from '../case/ItemActions.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Icon } from '../ui/Icon.tsx';
import { minutesWord } from './session-words.ts';
import '../ui/list.css';

/** Why an entry does not count, or not in full, as one sentence. */
export function doubtWords(doubt: EarnedTimeDoubt): string {
  return i18n.t(`sessions.recovered.doubt.${keyPart(doubt)}`);
}

type Acts = {
  today: SchoolDay;
  onEdit: (entry: EarnedTime) => void;
  onRemove: (entry: EarnedTime) => void;
};

function EarnedItem({
  entry,
  counted,
  today,
  onEdit,
  onRemove,
}: Acts & { entry: EarnedTime; counted: CountedEntry }) {
  const day = formatDay(entry.date, today);
  const isWhole = counted.counted === entry.minutes;
  return (
    <li>
      <Icon name={isWhole ? 'check' : 'look'} />
      <div>
        <p>{i18n.t('sessions.recovered.entry', { day, minutes: minutesWord(entry.minutes) })}</p>
        <p className="list__meta">
          <Facts>
            {isWhole
              ? null
              : i18n.t('sessions.recovered.counts', {
                  n: formatCount(counted.counted),
                  all: formatCount(entry.minutes),
                })}
            {entry.teacher || null}
            {entry.evidence || null}
          </Facts>
        </p>
        {counted.doubts.map((doubt) => (
          <p key={doubt} className="list__meta">
            {doubtWords(doubt)}
          </p>
        ))}
      </div>
      <ItemActions
        name={i18n.t('sessions.recovered.entryName', { day })}
        onEdit={() => onEdit(entry)}
        onRemove={() => onRemove(entry)}
      />
    </li>
  );
}

/** Time that was earned, newest first, each with what counts of it and why not all. */
export function EarnedList({
  entries,
  counted,
  ...acts
}: Acts & { entries: readonly EarnedTime[]; counted: readonly CountedEntry[] }) {
  return (
    <ul className="list">
      {counted.toReversed().map((one) => {
        const entry = entries.find(({ id }) => id === one.id);
        return entry ? <EarnedItem key={one.id} entry={entry} counted={one} {...acts} /> : null;
      })}
    </ul>
  );
}
