import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { i18n } from '#i18n';
import '../ui/fields.css';
import { weekdayName } from './weekday-words.ts';
import './plan.css';

/** Any of the seven weekdays (ISO: 1 is Monday). */
export function WeekdayChoice({
  weekdays,
  onChange,
}: {
  weekdays: readonly number[];
  onChange: (weekdays: number[]) => void;
}) {
  const chosen = (keys: Set<string | number>) => [...keys].map(Number);
  return (
    <ToggleButtonGroup
      className="tags tags--7"
      aria-label={i18n.t('plan.form.weekdays')}
      selectionMode="multiple"
      selectedKeys={weekdays.map(String)}
      onSelectionChange={(keys) => onChange(chosen(keys).toSorted((one, other) => one - other))}
    >
      {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
        <ToggleButton key={weekday} id={String(weekday)} className="tag">
          <span aria-hidden="true">{weekdayName(weekday, 'short')}</span>
          <span className="sr">{weekdayName(weekday, 'long')}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
