import { i18n } from '#i18n';
import { DayField } from '../ui/DayField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ModuleFormValue, ModuleProblem } from './module-form-value.ts';

export type ModuleFormProps = {
  value: ModuleFormValue;
  onChange: (patch: Partial<ModuleFormValue>) => void;
  problems: readonly ModuleProblem[];
};

function WhatItIs({ value, onChange, problems }: ModuleFormProps) {
  return (
    <>
      <div className="pair">
        <TextField
          label={i18n.t('sessions.module.course')}
          value={value.course}
          onChange={(course) => onChange({ course })}
          error={problems.includes('course') ? i18n.t('sessions.module.missingCourse') : null}
          maxLength={500}
        />
        <TextField
          label={i18n.t('sessions.module.module')}
          value={value.module}
          onChange={(module) => onChange({ module })}
          maxLength={500}
        />
      </div>
      <NumberField
        label={i18n.t('sessions.module.credits')}
        hint={i18n.t('sessions.module.creditsHint')}
        value={value.credits}
        onChange={(credits) => onChange({ credits })}
        error={problems.includes('credits') ? i18n.t('sessions.module.notCredits') : null}
      />
    </>
  );
}

function StartAndEnd({ value, onChange, problems }: ModuleFormProps) {
  return (
    <div className="pair">
      <DayField
        label={i18n.t('sessions.module.started')}
        value={value.startedOn || null}
        onChange={(day) => onChange({ startedOn: day ?? '' })}
        error={problems.includes('started') ? i18n.t('student.form.missingDay') : null}
      />
      <DayField
        label={i18n.t('sessions.module.completed')}
        hint={i18n.t('sessions.module.completedHint')}
        value={value.completedOn || null}
        onChange={(day) => onChange({ completedOn: day ?? '' })}
        error={
          problems.includes('completed-first') ? i18n.t('sessions.module.completedFirst') : null
        }
      />
    </div>
  );
}

function verifiedOnError(problems: readonly ModuleProblem[]): string | null {
  if (problems.includes('verified-on')) return i18n.t('sessions.module.missingVerifiedOn');
  return problems.includes('verified-early') ? i18n.t('sessions.module.verifiedEarly') : null;
}

function WhoConfirms({ value, onChange, problems }: ModuleFormProps) {
  return (
    <div className="pair">
      <TextField
        label={i18n.t('sessions.module.verifier')}
        hint={i18n.t('sessions.module.verifierHint')}
        value={value.verifier}
        onChange={(verifier) => onChange({ verifier })}
        error={problems.includes('verifier') ? i18n.t('sessions.module.missingVerifier') : null}
        maxLength={500}
      />
      <DayField
        label={i18n.t('sessions.module.verifiedOn')}
        value={value.verifiedOn || null}
        onChange={(day) => onChange({ verifiedOn: day ?? '' })}
        error={verifiedOnError(problems)}
      />
    </div>
  );
}

/** A module of a course: begun, completed, and confirmed by whom and when. */
export function ModuleForm(props: ModuleFormProps) {
  return (
    <>
      <WhatItIs {...props} />
      <StartAndEnd {...props} />
      <WhoConfirms {...props} />
    </>
  );
}
