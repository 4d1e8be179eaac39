import { useState } from 'react';
import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import './plan.css';

type DayListProps = {
  label: string;
  hint?: string | undefined;
  days: readonly SchoolDay[];
  onChange: (days: SchoolDay[]) => void;
  today: SchoolDay;
};

/** A handful of days: each can be taken out, and one more added. */
export function DayList({ label, hint, days, onChange, today }: DayListProps) {
  const [day, setDay] = useState<SchoolDay | null>(null);
  function add() {
    if (day === null) return;
    onChange([...new Set([...days, day])].toSorted());
    setDay(null);
  }
  return (
    <div className="stack stack--2">
      <div className="beside">
        <DayField label={label} hint={hint} value={day} onChange={setDay} />
        <Button onPress={add} isDisabled={day === null}>
          {i18n.t('plan.form.addDay')}
        </Button>
      </div>
      {days.length === 0 ? null : (
        <ul className="tags num" aria-label={label}>
          {days.map((one) => (
            <li key={one} className="tag tag--plain">
              {formatDay(one, today)}
              <IconButton
                small
                icon="close"
                label={i18n.t('plan.form.takeOutDay', { day: formatDay(one, today) })}
                onPress={() => onChange(days.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
