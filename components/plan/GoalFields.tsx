import { i18n } from '#i18n';
import { aimAnswer, type RealisticGoal } from '../../lib/domain/casework/realistic-goal.ts';
import type { PlanAim } from '../../lib/domain/casework/plan-aim.ts';
import { formatCount } from '../../lib/words/numbers.ts';
import {
  planLanguageFor,
  planLanguageNames,
  planLanguages,
} from '../../lib/words/plan/plan-words.ts';
import { Badge } from '../ui/Badge.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormPart } from '../ui/FormPart.tsx';
import type { PlanFormValue } from './plan-form-value.ts';
import { aimsOf, type PlanProblem } from './plan-input.ts';

type GoalFieldsProps = {
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
  problems: readonly PlanProblem[];
  /** The arithmetic behind the aims, for staff only. */
  goal: RealisticGoal;
  /** A goal sentence from the sessions; null while there are none to write it from. */
  template: string | null;
};

const languages = planLanguages.map((value) => ({ value, label: planLanguageNames[value] }));

/** The language of the plan's texts; one that has no word list stands as it is, and the checks say so. */
function Language({ value, onChange }: Pick<GoalFieldsProps, 'value' | 'onChange'>) {
  const known = planLanguageFor(value.language);
  const others =
    known === null && value.language !== ''
      ? [{ value: value.language, label: value.language }]
      : [];
  return (
    <SelectField
      label={i18n.t('plan.form.language')}
      hint={i18n.t('plan.form.languageHint')}
      options={[...languages, ...others]}
      value={known ?? value.language}
      onChange={(language) => onChange({ language })}
    />
  );
}

function answerWords(aim: PlanAim, goal: RealisticGoal): string {
  const answer = aimAnswer(aim, goal);
  if (answer === 'not-reachable-this-year') return i18n.t('plan.aim.notThisYear');
  if (answer === 'more-than-can-be-recovered') {
    const possible = goal.recoverable?.recoveredDays ?? 0;
    return i18n.t('plan.aim.atMost', possible, { n: formatCount(possible) });
  }
  return answer === 'fits' ? i18n.t('plan.aim.fits') : i18n.t('plan.aim.unknown');
}

function Aims({ value, onChange, problems, goal }: Omit<GoalFieldsProps, 'template'>) {
  const aims = aimsOf(value);
  const hintFor = (kind: PlanAim['kind']) => {
    const aim = aims.find((one) => one.kind === kind);
    return aim === undefined ? undefined : answerWords(aim, goal);
  };
  return (
    <div className="stack stack--2">
      <p className="split split--center">
        <span className="strong sm">{i18n.t('plan.aim.title')}</span>
        <Badge kind="plain">{i18n.t('student.whatIf.staffOnly')}</Badge>
      </p>
      <div className="pair">
        <NumberField
          label={i18n.t('plan.aim.momentum')}
          hint={hintFor('momentum')}
          value={value.momentumWeeks}
          onChange={(momentumWeeks) => onChange({ momentumWeeks })}
          error={problems.includes('weeks-in-a-row') ? i18n.t('plan.aim.weeksWrong') : null}
        />
        <NumberField
          label={i18n.t('plan.aim.recover')}
          hint={hintFor('recover-days')}
          value={value.recoverDays}
          onChange={(recoverDays) => onChange({ recoverDays })}
          error={problems.includes('days-to-recover') ? i18n.t('plan.aim.daysWrong') : null}
        />
      </div>
      <Checkbox
        label={i18n.t('plan.aim.belowTen')}
        hint={hintFor('below-ten-percent')}
        isSelected={value.isBelowTen}
        onChange={(isBelowTen) => onChange({ isBelowTen })}
      />
    </div>
  );
}

/** One goal with days, times and number in the plan's own language, and what it sets out to reach. */
export function GoalFields(props: GoalFieldsProps) {
  const { value, onChange, template } = props;
  return (
    <FormPart name="goal" title={i18n.t('planLeft.goal')}>
      <TextField
        label={i18n.t('student.plan.goal')}
        hint={i18n.t('student.plan.goalHint')}
        value={value.goal}
        onChange={(goal) => onChange({ goal })}
        multiline
        maxLength={64_000}
      />
      {template === null || template === value.goal ? null : (
        <p className="sm">
          <span className="muted">{template}</span>{' '}
          <LinkButton small onPress={() => onChange({ goal: template })}>
            {i18n.t('plan.form.useTemplate')}
          </LinkButton>
        </p>
      )}
      <Language value={value} onChange={onChange} />
      <Aims {...props} />
    </FormPart>
  );
}
