import { i18n } from '#i18n';
import { isAttended, sessionMarkSchema, type Session } from '../../lib/domain/casework/session.ts';
import type { SchoolDay } from '../../lib/domain/school-day.ts';
import { DayField } from '../ui/DayField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { markOf, type SessionFormValue, type SessionProblem } from './session-form-value.ts';
import { markWord, sessionName } from './session-words.ts';

export type SessionFormProps = {
  value: SessionFormValue;
  onChange: (patch: Partial<SessionFormValue>) => void;
  problems: readonly SessionProblem[];
  /** Sessions a make-up can stand for: missed and excused ones. */
  missed: readonly Session[];
  today: SchoolDay;
};

const marks = sessionMarkSchema.options.map((mark) => mark);

function MakesUpFor({ value, onChange, missed, today }: SessionFormProps) {
  const sessions = missed.map((session) => ({
    value: session.id,
    label: sessionName(session, today),
  }));
  return (
    <SelectField
      label={i18n.t('sessions.form.makesUpFor')}
      hint={i18n.t('sessions.form.makesUpForHint')}
      value={value.makesUpFor}
      onChange={(makesUpFor) => onChange({ makesUpFor })}
      options={[{ value: '', label: i18n.t('sessions.form.noneInParticular') }, ...sessions]}
    />
  );
}

function DayAndBlock({ value, onChange, problems }: SessionFormProps) {
  return (
    <div className="pair">
      <DayField
        label={i18n.t('sessions.form.day')}
        value={value.date || null}
        onChange={(day) => onChange({ date: day ?? '' })}
        error={problems.includes('day') ? i18n.t('student.form.missingDay') : null}
      />
      <TextField
        label={i18n.t('sessions.form.block')}
        hint={i18n.t('sessions.form.blockHint')}
        value={value.block}
        onChange={(block) => onChange({ block })}
        maxLength={500}
      />
    </div>
  );
}

function WhatAndWho({ value, onChange }: SessionFormProps) {
  return (
    <div className="pair">
      <TextField
        label={i18n.t('sessions.form.topic')}
        value={value.topic}
        onChange={(topic) => onChange({ topic })}
        maxLength={500}
      />
      <TextField
        label={i18n.t('sessions.form.teacher')}
        value={value.teacher}
        onChange={(teacher) => onChange({ teacher })}
        maxLength={500}
      />
    </div>
  );
}

/** One session: when, what became of it, how long, what about and with whom. */
export function SessionForm(props: SessionFormProps) {
  const { value, onChange, problems } = props;
  const mark = markOf(value);
  return (
    <>
      <DayAndBlock {...props} />
      <SelectField
        label={i18n.t('sessions.form.mark')}
        value={mark}
        onChange={(next) => onChange({ mark: next })}
        options={marks.map((one) => ({ value: one, label: markWord(one) }))}
      />
      {mark === 'make-up' ? <MakesUpFor {...props} /> : null}
      {isAttended(mark) ? (
        <NumberField
          label={i18n.t('sessions.form.minutes')}
          hint={i18n.t('sessions.form.minutesHint')}
          value={value.minutes}
          onChange={(minutes) => onChange({ minutes })}
          error={problems.includes('minutes') ? i18n.t('sessions.form.notMinutes') : null}
        />
      ) : null}
      <WhatAndWho {...props} />
      <TextField
        label={i18n.t('sessions.form.note')}
        value={value.note}
        onChange={(note) => onChange({ note })}
        multiline
        maxLength={500}
      />
    </>
  );
}
