import { i18n } from '#i18n';
import type { RealisticGoal } from '../../lib/domain/casework/realistic-goal.ts';
import type { SchoolCalendar } from '../../lib/domain/school-calendar.ts';
import { TextField } from '../ui/TextField.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import type { KnownSupport } from './CameTo.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import { GoalFields } from './GoalFields.tsx';
import { ModelFields, type ModelFieldsProps } from './ModelFields.tsx';
import { PatternFields } from './PatternFields.tsx';
import { PlanLeft } from './PlanLeft.tsx';
import { SupportFields } from './SupportFields.tsx';
import { TeamFields } from './TeamFields.tsx';
import { TimeFields } from './TimeFields.tsx';
import '../case/case.css';

export type PlanFormProps = ModelFieldsProps & {
  goal: RealisticGoal;
  template: string | null;
  calendar: SchoolCalendar | null;
  /** Supports of earlier plans that the student came to; only for a new plan. */
  cameTo?: readonly KnownSupport[];
};

function Student({ value, onChange }: Pick<PlanFormProps, 'value' | 'onChange'>) {
  return (
    <FormPart name="student" title={i18n.t('plan.form.student')}>
      <TextField
        label={i18n.t('plan.form.interests')}
        value={value.interests}
        onChange={(interests) => onChange({ interests })}
        multiline
        maxLength={500}
      />
      <TextField
        label={i18n.t('plan.form.ways')}
        hint={i18n.t('plan.form.waysHint')}
        value={value.waysOfLearning}
        onChange={(waysOfLearning) => onChange({ waysOfLearning })}
        multiline
        maxLength={500}
      />
    </FormPart>
  );
}

/** A plan from its model to its agreement, in the order in which it is made (ui/design.md D3, D4; domain.md 5). */
export function PlanForm(props: PlanFormProps) {
  const { value, onChange, problems, today } = props;
  return (
    <>
      <ModelFields {...props} />
      <PlanLeft value={value} />
      <GoalFields {...props} />
      <TimeFields {...props} />
      <PatternFields {...props} />
      <SupportFields value={value} onChange={onChange} items={props.items} cameTo={props.cameTo} />
      <TeamFields value={value} onChange={onChange} />
      <Student value={value} onChange={onChange} />
      <AgreementFields
        value={value}
        onChange={onChange}
        today={today}
        isTried={problems.includes('day-of-yes')}
      />
    </>
  );
}
