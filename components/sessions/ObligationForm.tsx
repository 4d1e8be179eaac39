import { i18n } from '#i18n';
import type { MinimumDay } from '../../lib/domain/casework/minimum-day.ts';
import { ChoiceField } from '../case/ChoiceField.tsx';
import { Callout } from '../ui/Callout.tsx';
import { DayField } from '../ui/DayField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ObligationFormValue, ObligationProblem } from './obligation-form-value.ts';

export type ObligationFormProps = {
  value: ObligationFormValue;
  onChange: (patch: Partial<ObligationFormValue>) => void;
  problems: readonly ObligationProblem[];
  /** The minimum day of the student's grade; null where the grade is not known. */
  minimumDay: MinimumDay | null;
};

function minimumDayHint({ value, minimumDay }: ObligationFormProps): string {
  if (value.preset === 'free') return i18n.t('sessions.recovered.perDayHintFree');
  if (minimumDay === null) return i18n.t('sessions.recovered.perDayNoGrade');
  const n = { n: minimumDay.minutes };
  return minimumDay.confirmed
    ? i18n.t('sessions.recovered.perDayGrade', n)
    : i18n.t('sessions.recovered.perDayAssumed', n);
}

function WhichRule({ value, onChange, problems }: ObligationFormProps) {
  const label = i18n.t('sessions.recovered.rule');
  return (
    <>
      <ChoiceField label={label}>
        <Segments
          label={label}
          value={value.preset === 'free' ? 'free' : 'california-2025'}
          onChange={(preset) => onChange({ preset })}
          options={[
            { value: 'california-2025', label: i18n.t('sessions.recovered.california') },
            { value: 'free', label: i18n.t('sessions.recovered.free') },
          ]}
        />
      </ChoiceField>
      <p className="xs muted">
        {value.preset === 'free'
          ? i18n.t('sessions.recovered.freeText')
          : i18n.t('sessions.recovered.californiaText')}
      </p>
      {problems.includes('second-cap') ? (
        <div className="field__error">
          <Callout kind="caution" title={i18n.t('sessions.recovered.secondCap')}>
            {i18n.t('sessions.recovered.secondCapForm')}
          </Callout>
        </div>
      ) : null}
    </>
  );
}

function RuleNumbers(props: ObligationFormProps) {
  const { value, onChange, problems } = props;
  const notNumber = i18n.t('sessions.form.notMinutes');
  return (
    <>
      <NumberField
        label={i18n.t('sessions.recovered.perDay')}
        hint={minimumDayHint(props)}
        value={value.minutesPerDay}
        onChange={(minutesPerDay) => onChange({ minutesPerDay })}
        error={problems.includes('minutes-per-day') ? notNumber : null}
      />
      {value.preset === 'free' ? (
        <NumberField
          label={i18n.t('sessions.recovered.cap')}
          hint={i18n.t('sessions.recovered.capHint')}
          value={value.capDays}
          onChange={(capDays) => onChange({ capDays })}
          error={problems.includes('cap') ? i18n.t('sessions.recovered.notCap') : null}
        />
      ) : null}
    </>
  );
}

function WhatIsOwed({ value, onChange, problems }: ObligationFormProps) {
  const label = i18n.t('sessions.recovered.unit');
  return (
    <>
      <ChoiceField label={label}>
        <Segments
          label={label}
          value={value.unit === 'course' ? 'course' : 'whole-day'}
          onChange={(unit) => onChange({ unit })}
          options={[
            { value: 'whole-day', label: i18n.t('sessions.recovered.wholeDay') },
            { value: 'course', label: i18n.t('sessions.recovered.oneCourse') },
          ]}
        />
      </ChoiceField>
      {value.unit === 'course' ? (
        <TextField
          label={i18n.t('sessions.module.course')}
          value={value.course}
          onChange={(course) => onChange({ course })}
          error={problems.includes('course') ? i18n.t('sessions.module.missingCourse') : null}
          maxLength={500}
        />
      ) : null}
      <NumberField
        label={i18n.t('sessions.recovered.owed')}
        hint={i18n.t('sessions.recovered.owedHint')}
        value={value.minutesOwed}
        onChange={(minutesOwed) => onChange({ minutesOwed })}
        error={problems.includes('owed') ? i18n.t('sessions.form.notMinutes') : null}
      />
    </>
  );
}

/** By which rule recovered time is counted for a student, from when, and how much is owed (domain.md 6). */
export function ObligationForm(props: ObligationFormProps) {
  const { value, onChange, problems } = props;
  return (
    <>
      <WhichRule {...props} />
      <RuleNumbers {...props} />
      <WhatIsOwed {...props} />
      <div className="pair">
        <DayField
          label={i18n.t('sessions.recovered.from')}
          value={value.from || null}
          onChange={(day) => onChange({ from: day ?? '' })}
          error={problems.includes('from') ? i18n.t('student.form.missingDay') : null}
        />
        <DayField
          label={i18n.t('sessions.recovered.deadline')}
          value={value.deadline || null}
          onChange={(day) => onChange({ deadline: day ?? '' })}
          error={problems.includes('deadline') ? i18n.t('sessions.recovered.deadlineFirst') : null}
        />
      </div>
    </>
  );
}
