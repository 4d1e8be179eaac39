import { i18n } from '#i18n';
import type { TransitionGap } from '../../lib/domain/casework/transition.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { DayField } from '../ui/DayField.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { GapList } from './GapList.tsx';
import { StayFields } from './StayFields.tsx';
import { StepFields } from './StepFields.tsx';
import type { TransitionFormValue } from './transition-form-value.ts';
import { dayAfterSteps, type TransitionProblem } from './transition-input.ts';
import '../case/case.css';
import './bridge.css';

export type TransitionFormProps = {
  value: TransitionFormValue;
  onChange: (patch: Partial<TransitionFormValue>) => void;
  problems: readonly TransitionProblem[];
  /** What it would lack as it stands: advice. */
  gaps: readonly TransitionGap[];
  today: SchoolDay;
};

function Days({ value, onChange, problems, today }: TransitionFormProps) {
  const missing = (problem: TransitionProblem) =>
    problems.includes(problem) ? i18n.t('student.form.missingDay') : null;
  return (
    <>
      <div className="pair">
        <DayField
          label={i18n.t('bridge.form.startsOn')}
          value={value.startsOn || null}
          onChange={(day) => onChange({ startsOn: day ?? '' })}
          error={missing('startsOn')}
        />
        <DayField
          label={i18n.t('bridge.form.fullScheduleOn')}
          value={value.fullScheduleOn || null}
          onChange={(day) => onChange({ fullScheduleOn: day ?? '' })}
          error={missing('fullScheduleOn')}
        />
      </div>
      <DayField
        label={i18n.t('bridge.form.completedOn')}
        hint={i18n.t('bridge.form.completedHint')}
        value={value.completedOn || null}
        max={today}
        onChange={(day) => onChange({ completedOn: day ?? '' })}
        error={problems.includes('completedOn') ? i18n.t('bridge.form.badCompleted') : null}
      />
    </>
  );
}

function WayBackToSupport({ value, onChange, problems }: TransitionFormProps) {
  return (
    <FormPart title={i18n.t('bridge.trigger.title')} hint={i18n.t('bridge.form.triggerHint')}>
      <div className="pair">
        <NumberField
          label={i18n.t('bridge.form.missedDays')}
          value={value.missedDays}
          onChange={(missedDays) => onChange({ missedDays })}
          error={problems.includes('missedDays') ? i18n.t('bridge.form.badMissed') : null}
        />
        <NumberField
          label={i18n.t('bridge.form.schoolDays')}
          value={value.schoolDays}
          onChange={(schoolDays) => onChange({ schoolDays })}
          error={problems.includes('schoolDays') ? i18n.t('bridge.form.badWithin') : null}
        />
      </div>
    </FormPart>
  );
}

/** The bridge back as it is planned: its days, steps, what stays, and what would bring support back (domain.md 5). */
export function TransitionForm(props: TransitionFormProps) {
  const { value, onChange, problems, gaps } = props;
  const end = dayAfterSteps(value);
  return (
    <>
      <Days {...props} />
      <StepFields steps={value.steps} onChange={(steps) => onChange({ steps })} />
      <StayFields
        supports={value.supports}
        onChange={(supports) => onChange({ supports })}
        problems={problems}
      />
      <WayBackToSupport {...props} />
      <GapList
        gaps={gaps}
        onMeet={end === null ? undefined : () => onChange({ fullScheduleOn: end })}
      />
    </>
  );
}
