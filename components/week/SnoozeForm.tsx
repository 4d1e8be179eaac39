import { i18n } from '#i18n';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { addDays } from '../../lib/domain/school-day.ts';
import { formatWeekday } from '../../lib/words/day.ts';
import { DayField } from '../ui/DayField.tsx';
import { TagChoice } from '../ui/TagChoice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { snoozeDays, type SnoozeProblem, type SnoozeValue } from './snooze-value.ts';

type SnoozeFormProps = {
  value: SnoozeValue;
  today: SchoolDay;
  onChange: (patch: Partial<SnoozeValue>) => void;
  problems: readonly SnoozeProblem[];
};

/** Until when something can wait, and why: both are kept, so that a colleague understands the silence. */
export function SnoozeForm({ value, today, onChange, problems }: SnoozeFormProps) {
  const days = snoozeDays(today);
  const offered = [
    { value: days.tomorrow, label: i18n.t('agenda.putOff.tomorrow') },
    { value: days.monday, label: i18n.t('agenda.putOff.monday') },
    { value: days.twoWeeks, label: i18n.t('agenda.putOff.twoWeeks') },
  ].filter((day, index, all) => all.findIndex((one) => one.value === day.value) === index);
  return (
    <>
      <TextField
        label={i18n.t('agenda.putOff.reason')}
        hint={i18n.t('agenda.putOff.reasonHint')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        error={problems.includes('reason') ? i18n.t('agenda.putOff.missingReason') : null}
        maxLength={500}
        // The sheet was opened to write this down.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <TagChoice
        label={i18n.t('agenda.putOff.until')}
        options={offered}
        value={value.until}
        onChange={(until) => onChange({ until })}
      />
      <DayField
        label={i18n.t('agenda.putOff.until')}
        hint={value.until === '' ? undefined : formatWeekday(value.until)}
        value={value.until || null}
        min={addDays(today, 1)}
        onChange={(until) => onChange({ until: until ?? '' })}
        error={problems.includes('day') ? i18n.t('agenda.putOff.missingDay') : null}
      />
    </>
  );
}
