import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { firstProblem } from '../case/first-problem.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type Purpose, type PurposeProblem, recipients } from './purpose.ts';

type PurposeFieldsProps = {
  value: Purpose;
  onChange: (value: Purpose) => void;
  /** What a try to go on found missing. */
  problems: readonly PurposeProblem[];
};

/** To whom it goes, and why: kept in the log beside what left (ui/design.md G1). */
export function PurposeFields({ value, onChange, problems }: PurposeFieldsProps) {
  const error = (problem: PurposeProblem) =>
    problems.includes(problem) ? i18n.t(`leaving.missing.${problem}`) : null;
  const fields = useRef<HTMLDivElement>(null);
  const isMissing = problems.length > 0;
  useEffect(() => {
    if (isMissing && fields.current) firstProblem(fields.current)?.focus();
  }, [isMissing]);
  const choose = { value: '', label: i18n.t('leaving.choose') } as const;
  return (
    <div className="stack" ref={fields}>
      <SelectField
        label={i18n.t('leaving.for')}
        options={[
          ...(value.recipient === '' ? [choose] : []),
          ...recipients.map((one) => ({ value: one, label: i18n.t(`leaving.recipient.${one}`) })),
        ]}
        value={value.recipient}
        onChange={(recipient) => onChange({ ...value, recipient })}
        error={error('recipient')}
      />
      {value.recipient === 'other' ? (
        <TextField
          label={i18n.t('leaving.toWhom')}
          value={value.other}
          onChange={(other) => onChange({ ...value, other })}
          maxLength={200}
          error={error('other')}
        />
      ) : null}
      <TextField
        label={i18n.t('leaving.because')}
        hint={i18n.t('leaving.becauseHint')}
        value={value.why}
        onChange={(why) => onChange({ ...value, why })}
        maxLength={500}
        error={error('why')}
      />
    </div>
  );
}
