import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Pip } from './Pip.tsx';
import { sessionName, stateWord } from './session-words.ts';
import type { SlotWeek } from './session-weeks.ts';
import { SlotRow, type SlotActs } from './SlotRow.tsx';

/** "3 of 4", or a dash in words where none was held. */
function countWords({ count: { held, attended } }: SlotWeek): string {
  if (held === 0) return i18n.t('sessions.noneHeld');
  return i18n.t('sessions.ofHeld', { n: formatCount(attended), all: formatCount(held) });
}

/** The shapes of a week in words. */
function markWords({ slots }: SlotWeek): string {
  return slots
    .filter(({ state }) => state !== 'counted-elsewhere')
    .map(({ state }) => stateWord(state))
    .join(i18n.t('page.listComma'));
}

function WeekRow({ week, acts }: { week: SlotWeek; acts: SlotActs }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="weeks__row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="weeks__day num">{formatDay(week.from, acts.today)}</span>
        <span className="pips" aria-hidden="true">
          {week.slots
            .filter(({ state }) => state !== 'counted-elsewhere')
            .map(({ key, state }) => (
              <Pip key={key} state={state} />
            ))}
        </span>
        <span className="sr">{markWords(week)}</span>
        <span className="num">{countWords(week)}</span>
        <Icon name="down" size="sm" />
      </button>
      {isOpen ? (
        <div id={id}>
          {week.slots.map((slot) => (
            <SlotRow key={slot.key} slot={slot} {...acts} />
          ))}
        </div>
      ) : null}
    </li>
  );
}

const legend = ['here', 'late', 'missed', 'excused', 'made-up', 'cancelled', 'to-come'] as const;

function Legend() {
  return (
    <ul className="legend xs muted" aria-hidden="true">
      {legend.map((state) => (
        <li key={state}>
          <Pip state={state} />
          {stateWord(state)}
        </li>
      ))}
    </ul>
  );
}

/** The same sessions as a table: day, what became of it, minutes, topic and teacher. */
function WeekTable({ weeks, today }: { weeks: readonly SlotWeek[]; today: SchoolDay }) {
  return (
    <table className="plain-table">
      <caption className="sr">{i18n.t('sessions.tableTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('sessions.column.session')}</th>
          <th scope="col">{i18n.t('sessions.column.became')}</th>
          <th scope="col">{i18n.t('sessions.column.minutes')}</th>
          <th scope="col">{i18n.t('sessions.column.what')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.flatMap(({ slots }) =>
          slots.toReversed().map((slot) => (
            <tr key={slot.key}>
              <th scope="row">{sessionName(slot, today)}</th>
              <td>{stateWord(slot.state)}</td>
              <td className="num">
                {slot.session?.minutes == null ? null : formatCount(slot.session.minutes)}
              </td>
              <td>
                {[slot.session?.topic, slot.session?.teacher]
                  .filter(Boolean)
                  .join(i18n.t('page.listComma'))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** Weeks as rows of shapes, each opening to its sessions; or all of them as a table. */
export function WeekRows({
  weeks,
  isTable,
  acts,
}: {
  weeks: readonly SlotWeek[];
  isTable: boolean;
  acts: SlotActs;
}) {
  if (isTable) return <WeekTable weeks={weeks} today={acts.today} />;
  return (
    <>
      <ul className="weeks">
        {weeks.map((week) => (
          <WeekRow key={week.from} week={week} acts={acts} />
        ))}
      </ul>
      <Legend />
    </>
  );
}
