import { i18n } from '#i18n';
import type { Cause, CauseItem } from '../../lib/domain/cause.ts';
import type { ModelMatch } from '../../lib/domain/model-match.ts';
import type { RecoveryModel } from '../../lib/domain/recovery-model.ts';
import { schoolDaySchema, type SchoolDay } from '../../lib/domain/school-day.ts';
import { modelWord } from '../../lib/words/model.ts';
import { causesInWords } from '../case/match-words.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ModelPicker } from './ModelPicker.tsx';
import { isOverride, planModelOf, proposedFields, type PlanFormValue } from './plan-form-value.ts';
import type { PlanProblem } from './plan-input.ts';
import { SafeguardLines } from './SafeguardLines.tsx';

export type ModelFieldsProps = {
  value: PlanFormValue;
  onChange: (patch: Partial<PlanFormValue>) => void;
  problems: readonly PlanProblem[];
  matches: readonly ModelMatch[];
  causes: readonly Cause[];
  /** The causes that are known, each to have a support beside it. */
  items: readonly CauseItem[];
  best: RecoveryModel | null;
  triedBefore: readonly RecoveryModel[];
  /** No cause is known, or only misconceptions: a conversation comes before any model. */
  conversationFirst: boolean;
  today: SchoolDay;
};

function Lead({ causes, conversationFirst }: ModelFieldsProps) {
  return conversationFirst ? (
    <Callout kind="info" icon="message" title={i18n.t('student.plan.talkFirst')}>
      {i18n.t('student.plan.talkFirstText')}
    </Callout>
  ) : (
    <p className="sm muted">{i18n.t('student.plan.advice', { causes: causesInWords(causes) })}</p>
  );
}

/** Another model than the match, or one that was tried before, is explained in one sentence (ui/design.md E2). */
function Reason({ value, onChange, problems, best, triedBefore }: ModelFieldsProps) {
  const model = planModelOf(value);
  const isTried = model !== null && triedBefore.includes(model);
  if (!isOverride(value, best) && !isTried) return null;
  return (
    <TextField
      label={i18n.t('student.plan.reason')}
      hint={i18n.t('student.plan.reasonHint')}
      value={value.overrideReason}
      onChange={(overrideReason) => onChange({ overrideReason })}
      error={problems.includes('reason') ? i18n.t('student.plan.missingReason') : null}
      maxLength={500}
    />
  );
}

/** What the model brings, filled in with one click; nothing is offered where it stands already. */
function UseModel({ value, onChange, items, today }: ModelFieldsProps) {
  const model = planModelOf(value);
  if (model === null) return null;
  const startsOn = schoolDaySchema.safeParse(value.startsOn).success ? value.startsOn : today;
  const fields = proposedFields(model, items, startsOn);
  const { weeks, sessions, supports, reviewsOn, checkInDays } = value;
  const now = { model, weeks, sessions, supports, reviewsOn, checkInDays };
  return (
    <div className="stack stack--1">
      <SafeguardLines model={model} />
      {JSON.stringify(now) === JSON.stringify(fields) ? (
        <p className="xs muted">{i18n.t('plan.form.filled', { model: modelWord(model) })}</p>
      ) : (
        <>
          <div>
            <Button onPress={() => onChange(fields)}>
              {i18n.t('plan.form.useModel', { model: modelWord(model) })}
            </Button>
          </div>
          <p className="xs muted">{i18n.t('plan.form.useModelHint')}</p>
        </>
      )}
    </div>
  );
}

/** The way back: four models with their fit for this student, advice and never a lock (ui/design.md D3). */
export function ModelFields(props: ModelFieldsProps) {
  const { value, onChange } = props;
  return (
    <>
      <Lead {...props} />
      <ModelPicker
        matches={props.matches}
        causes={props.causes}
        best={props.best}
        model={planModelOf(value)}
        onChange={(model) => onChange({ model })}
      />
      {value.model === '' ? null : (
        <div>
          <LinkButton onPress={() => onChange({ model: '', overrideReason: '' })}>
            {i18n.t('plan.form.noModel')}
          </LinkButton>
        </div>
      )}
      <Reason {...props} />
      <UseModel {...props} />
    </>
  );
}
