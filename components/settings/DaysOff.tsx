import { useState } from 'react';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { i18n } from '#i18n';
import { formatDay, formatWeekday } from '../../lib/words/day.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import {
  dayOffProblem,
  withDaysOff,
  type CalendarDraft,
  type DayOffProblem,
} from './calendar-value.ts';
import '../ui/list.css';
import { keyPart } from '../../lib/words/message-key.ts';

type DaysOffProps = {
  draft: CalendarDraft;
  today: SchoolDay;
  onChange: (draft: CalendarDraft) => void;
};

/** Weekdays without school, one by one. */
export function DaysOff({ draft, today, onChange }: DaysOffProps) {
  const { daysOff } = draft;
  return (
    <div className="stack stack--2">
      {daysOff.length > 0 ? (
        <Disclosure
          title={i18n.t('settings.calendar.daysOff', daysOff.length, { n: String(daysOff.length) })}
        >
          <ul className="list list--2 sm">
            {daysOff.map((day) => (
              <li key={day}>
                <span className="num">{formatWeekday(day)}</span>
                <IconButton
                  small
                  icon="close"
                  label={i18n.t('settings.calendar.removeDay', { day: formatDay(day, today) })}
                  onPress={() =>
                    onChange({ ...draft, daysOff: daysOff.filter((one) => one !== day) })
                  }
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : (
        <p className="sm muted">{i18n.t('settings.calendar.noDaysOff')}</p>
      )}
      <AddDay draft={draft} onChange={onChange} />
    </div>
  );
}

function AddDay({ draft, onChange }: Omit<DaysOffProps, 'today'>) {
  const [day, setDay] = useState<SchoolDay | null>(null);
  const [problem, setProblem] = useState<DayOffProblem | null>(null);
  function add() {
    const found = dayOffProblem(draft, day);
    setProblem(found);
    if (found || !day) return;
    onChange(withDaysOff(draft, [day]));
    setDay(null);
  }
  return (
    <div className="beside">
      <DayField
        label={i18n.t('settings.calendar.addDay')}
        value={day}
        error={problem && i18n.t(`settings.calendar.${keyPart(problem)}`)}
        onChange={setDay}
      />
      <Button onPress={add}>{i18n.t('settings.add')}</Button>
    </div>
  );
}
