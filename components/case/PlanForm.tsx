import { i18n } from '#i18n';
import type { Cause } from '../../lib/domain/cause.ts';
import type { ModelMatch } from '../../lib/domain/model-match.ts';
import { planEnd } from '../../lib/domain/plan-dates.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { formatDay } from '../../lib/words/day.ts';
import { Callout } from '../ui/Callout.tsx';
import { DayField } from '../ui/DayField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { causesInWords } from './match-words.ts';
import { ModelPicker } from './ModelPicker.tsx';
import {
  isOverride,
  planModelOf,
  type PlanFormValue,
  type PlanProblem,
} from './plan-form-value.ts';

export type PlanFormProps = {
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
  problems: readonly PlanProblem[];
  matches: readonly ModelMatch[];
  causes: readonly Cause[];
  best: RecoveryModel | null;
  /** No cause is known, or only misconceptions: a conversation comes before any model. */
  conversationFirst: boolean;
  today: SchoolDay;
};

const lengths = Array.from({ length: 12 }, (_, index) => index + 1).map((weeks) => ({
  value: String(weeks),
  weeks,
}));

function Model({
  value,
  onChange,
  problems,
  matches,
  causes,
  best,
  conversationFirst,
}: PlanFormProps) {
  return (
    <>
      {conversationFirst ? (
        <Callout kind="info" icon="message" title={i18n.t('student.plan.talkFirst')}>
          {i18n.t('student.plan.talkFirstText')}
        </Callout>
      ) : (
        <p className="sm muted">
          {i18n.t('student.plan.advice', { causes: causesInWords(causes) })}
        </p>
      )}
      <ModelPicker
        matches={matches}
        causes={causes}
        best={best}
        model={planModelOf(value)}
        onChange={(model) => onChange({ model })}
      />
      {isOverride(value, best) && (
        <TextField
          label={i18n.t('student.plan.reason')}
          hint={i18n.t('student.plan.reasonHint')}
          value={value.overrideReason}
          onChange={(overrideReason) => onChange({ overrideReason })}
          error={problems.includes('reason') ? i18n.t('student.plan.missingReason') : null}
          maxLength={500}
        />
      )}
    </>
  );
}

function Dates({ value, onChange, problems, today }: PlanFormProps) {
  const dated = value.startsOn !== '';
  return (
    <div className="stack stack--1">
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
          options={lengths.map((length) => ({
            value: length.value,
            label: i18n.t('student.plan.weeks', length.weeks, { n: length.weeks }),
          }))}
        />
      </div>
      <p className="xs muted num">
        {dated ? i18n.t('student.plan.ends', { day: formatDay(planEnd(value), today) }) : ''}
      </p>
    </div>
  );
}

/** The way back: a model, one goal with days and times, and from when to when (ui/design.md D3, domain.md 5). */
export function PlanForm(props: PlanFormProps) {
  return (
    <>
      <Model {...props} />
      <TextField
        label={i18n.t('student.plan.goal')}
        hint={i18n.t('student.plan.goalHint')}
        value={props.value.goal}
        onChange={(goal) => props.onChange({ goal })}
        multiline
        maxLength={64_000}
      />
      <Dates {...props} />
    </>
  );
}
