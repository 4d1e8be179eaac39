import { i18n } from '#i18n';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { DayField } from '../ui/DayField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { checkInWords } from './check-in-words.ts';
import { DayList } from './DayList.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import type { PlanFormValue } from './plan-form-value.ts';
import type { PlanProblem } from './plan-input.ts';

const lengths = Array.from({ length: 12 }, (_, index) => index + 1);
const rhythms = [1, 2, 3, 7, 14, 31];

/** From when to when, how often one checks in, and the days of the team's reviews. */
export function TimeFields({
  value,
  onChange,
  problems,
  today,
}: {
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
  problems: readonly PlanProblem[];
  today: SchoolDay;
}) {
  const isDated = schoolDaySchema.safeParse(value.startsOn).success;
  const offered = [...new Set([...rhythms, value.checkInDays])].toSorted(
    (one, other) => one - other,
  );
  return (
    <FormPart title={i18n.t('plan.form.time')}>
      <div className="pair">
        <DayField
          label={i18n.t('student.plan.starts')}
          value={value.startsOn || null}
          onChange={(day) => onChange({ startsOn: day ?? '' })}
          error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
        />
        <SelectField
          label={i18n.t('student.plan.length')}
          value={String(value.weeks)}
          onChange={(weeks) => onChange({ weeks: Number(weeks) })}
          options={lengths.map((weeks) => ({
            value: String(weeks),
            label: i18n.t('student.plan.weeks', weeks, { n: weeks }),
          }))}
        />
      </div>
      <p className="xs muted num">
        {isDated ? i18n.t('student.plan.ends', { day: formatDay(planEnd(value), today) }) : ''}
      </p>
      <SelectField
        label={i18n.t('plan.form.checkIn')}
        value={String(value.checkInDays)}
        onChange={(days) => onChange({ checkInDays: Number(days) })}
        options={offered.map((days) => ({ value: String(days), label: checkInWords(days) }))}
      />
      <DayList
        label={i18n.t('plan.form.reviews')}
        hint={i18n.t('plan.form.reviewsHint')}
        days={value.reviewsOn}
        onChange={(reviewsOn) => onChange({ reviewsOn })}
        today={today}
      />
    </FormPart>
  );
}
