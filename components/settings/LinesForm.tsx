import { useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { i18n } from '#i18n';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { HeldLadder, HeldLine } from './HeldLines.tsx';
import { LadderField } from './LadderField.tsx';
import {
  lineProblem,
  linesFrom,
  linesKeys,
  linesText,
  withoutHeld,
  type LinesField,
  type LinesText,
} from './lines-value.ts';
import { SaveLine } from './SaveLine.tsx';
import { useSaving } from './use-saving.ts';
import { keyPart } from '../../lib/words/message-key.ts';

type LinesFormProps = {
  settings: Settings;
  /** Settings that the school holds: shown, not to be changed and not saved. */
  setBySchool: ReadonlySet<keyof Settings>;
  /** Resolves when it is on disk. */
  onSave: (patch: Partial<Settings>) => Promise<unknown>;
};

/** Where this school draws its lines, in days (domain.md R2, R5). */
export function LinesForm({ settings, setBySchool, onSave }: LinesFormProps) {
  const [text, setText] = useState(() => linesText(settings));
  const [showsErrors, setShowsErrors] = useState(false);
  const { state, run, touch } = useSaving();
  function change(patch: Partial<LinesText>) {
    setText({ ...text, ...patch });
    touch();
  }
  function save() {
    const lines = linesFrom(text);
    setShowsErrors(lines === null);
    if (lines) run(() => onSave(withoutHeld(lines, setBySchool)));
  }
  const line = (name: LinesField) =>
    setBySchool.has(name) ? (
      <HeldLine name={name} days={settings[name]} />
    ) : (
      <Line
        name={name}
        value={text[name]}
        error={showsErrors ? errorOf(name, text) : null}
        onChange={(typed) => change({ [name]: typed })}
      />
    );
  return (
    <Section title={i18n.t('settings.lines.title')}>
      <div className="stack">
        {line('whyAt')}
        {line('recoveryAt')}
        {setBySchool.has('ladder') ? (
          <HeldLadder ladder={settings.ladder} />
        ) : (
          <LadderField ladder={text.ladder} onChange={(ladder) => change({ ladder })} />
        )}
        {line('minimumDays')}
        <p className="xs muted">{i18n.t('settings.lines.kept')}</p>
        {linesKeys.every((key) => setBySchool.has(key)) ? null : (
          <SaveLine
            label={i18n.t('settings.lines.save')}
            state={state}
            isNews={JSON.stringify(text) !== JSON.stringify(linesText(settings))}
            onSave={save}
          />
        )}
      </div>
    </Section>
  );
}

type LineProps = {
  name: LinesField;
  value: string;
  error: string | null;
  onChange: (typed: string) => void;
};

function Line({ name, ...field }: LineProps) {
  return (
    <NumberField
      label={i18n.t(`settings.lines.${name}`)}
      hint={i18n.t(`settings.lines.${name}Hint`)}
      suffix={i18n.t('settings.lines.days')}
      {...field}
    />
  );
}

function errorOf(name: LinesField, text: LinesText): string | null {
  const problem = lineProblem(name, text[name]);
  return problem && i18n.t(`settings.lines.${keyPart(problem)}`);
}
